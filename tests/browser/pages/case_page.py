"""What staff do on the page of a case: call, see the next step, count payments, make the letter."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect


class CasePage:
    """The page of the case that is open. Each deed waits for its own result."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.plan = page.get_by_role("region", name="Afspraak", exact=True)

    @property
    def reference(self) -> str:
        """The number of this case, as the address has it."""
        return self.page.url.rpartition("/cases/")[2][:12]

    def next_step(self, words: str) -> None:
        """The page says that this is what to do now."""
        expect(self.page.get_by_role("heading", level=2, name=words, exact=True)).to_be_visible()

    def number_to_call(self) -> str:
        """What the first press of a call dials."""
        link = self.page.get_by_role("link", name="Bel 06")
        expect(link.first).to_be_visible()
        return link.first.get_attribute("href") or ""

    def called(self, outcome: str, line: str = "") -> None:
        """The second press: what came of the call."""
        self.page.get_by_label("Eén regel").fill(line)
        self.page.get_by_role("button", name=outcome).click()
        expect(self.page.get_by_text(f"Bewaard. Gebeld: {outcome.lower()}.")).to_be_visible()

    def status(self, word: str) -> None:
        expect(self.page.locator(".head .tag")).to_have_text(word)

    def decides(self, title: str) -> None:
        """Go to the page on which this is agreed."""
        self.plan.get_by_role("link", name=title, exact=True).click()
        expect(self.page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()

    def confirms(self, button: str) -> None:
        """One press on what the tenant chose."""
        self.plan.get_by_role("button", name=button, exact=True).click()
        expect(self.page.get_by_text("Bevestigd zoals de huurder koos.")).to_be_visible()

    def instalments(self) -> Locator:
        return self.plan.get_by_role("row")

    def counts_as_paid(self, number: int) -> None:
        self.plan.get_by_role("button", name=f"Betaald {number}", exact=True).click()
        expect(self.page.get_by_text(f"Termijn {number} is betaald.")).to_be_visible()

    def makes_letter(self) -> None:
        self.page.get_by_role("button", name="Maak brief", exact=True).click()
        expect(self.page.get_by_role("article", name="De brief")).to_be_visible()

    def matches(self, contract: str, how: str) -> None:
        """Tie this case to a contract of the ledger."""
        page = self.page
        page.get_by_role("link", name="Zoek het contract").click()
        page.get_by_label("Heel contractnummer, of postcode en huisnummer").fill(contract)
        page.get_by_role("button", name="Zoek in het grootboek").click()
        expect(page.get_by_label(contract)).to_be_checked()
        page.get_by_label("Hoe weet u dat het deze huurder is?").select_option(label=how)
        page.get_by_role("button", name="Dit is de huurder van dit contract").click()
        expect(page.get_by_role("status")).to_contain_text(contract)
