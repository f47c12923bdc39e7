"""The desk as a member of staff uses it: deeds by names and roles. Knows nothing of its files."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

WIDER = "document.documentElement.scrollWidth - innerWidth"


class DeskPage:
    """One member of staff's browser. Each deed waits for its own result."""

    def __init__(self, page: Page, web_url: str) -> None:
        self.page = page
        self._desk = f"{web_url}/desk"

    def comes(self) -> None:
        """Open the desk without being signed in."""
        self.page.goto(self._desk)
        expect(self.heading("Aanmelden")).to_be_visible()

    def signs_in(self, email: str, password: str) -> None:
        self.types_account(email, password)
        expect(self.heading("Vandaag")).to_be_visible()

    def types_account(self, email: str, password: str) -> None:
        self.page.get_by_label("E-mailadres van uw werk").fill(email)
        self.page.get_by_label("Wachtwoord").fill(password)
        self.page.get_by_role("button", name="Meld aan").click()

    def opens(self, path: str) -> None:
        """Go to an address of the desk, as from a bookmark."""
        self.page.goto(f"{self._desk}{path}")

    def speaks(self, language: str) -> None:
        """Turn the desk to this language, for all that comes."""
        self.opens(f"/today?language={language}")

    def goes_to(self, place: str) -> None:
        """One of the places of the top bar."""
        link = self.page.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name=place)
        link.click()
        expect(link).to_have_attribute("aria-current", "page")

    def finds(self, words: str) -> None:
        self.page.get_by_role("searchbox").fill(words)
        self.page.get_by_role("button", name="Zoek").click()
        expect(self.page.get_by_text(f"Gezocht: {words}")).to_be_visible()

    def opens_case(self, tenant: str) -> None:
        self.page.get_by_role("link", name=tenant, exact=True).click()
        expect(self.heading(tenant)).to_be_visible()

    def presses(self, step: str, *, reason: str = "") -> None:
        self.page.get_by_label("Reden of toelichting").fill(reason)
        self.page.get_by_role("button", name=step, exact=True).click()

    def adds_note(self, words: str) -> None:
        self.page.get_by_label("Notitie").fill(words)
        self.page.get_by_role("button", name="Notitie toevoegen", exact=True).click()

    def opens_shown_text(self) -> None:
        """Open the text that the tenant was shown, at what is passed on to the municipality."""
        self.page.get_by_role("main").get_by_text("Getoonde tekst").first.click()

    def history(self) -> Locator:
        """Every change of the case, newest first."""
        return self.region("Geschiedenis").get_by_role("listitem")

    def signs_out(self) -> None:
        self.page.get_by_role("button", name="Afmelden").click()
        expect(self.heading("Aanmelden")).to_be_visible()

    def heading(self, name: str) -> Locator:
        return self.page.get_by_role("heading", level=1, name=name, exact=True)

    def is_there(self, said: Locator) -> None:
        """A page came that says this, and its script too: keys do something now."""
        expect(said).to_be_visible()
        self.page.wait_for_load_state()

    def region(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def text(self, words: str) -> Locator:
        return self.page.get_by_role("main").get_by_text(words)

    def top_bar_height(self) -> float:
        """In pixels."""
        box = self.page.get_by_role("banner").bounding_box()
        assert box
        return box["height"]

    def filled(self) -> int:
        """How many filled buttons this page has."""
        return self.page.locator(".first:visible").count()

    def barriers(self) -> list[str]:
        """What axe finds on this page, whatever its weight. Needs script."""
        found = Axe().run(self.page).response["violations"]
        return [f"{each['id']}: {node['target']}" for each in found for node in each["nodes"]]

    def pixels_too_wide(self) -> int:
        return int(self.page.evaluate(WIDER))

    def is_clear(self) -> None:
        """Nothing bars anybody from this page, and it does not scroll sideways."""
        assert self.barriers() == [], self.page.url
        assert self.pixels_too_wide() <= 0, self.page.url
