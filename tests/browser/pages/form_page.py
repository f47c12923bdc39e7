"""The plain form as its reader meets it, by names and roles. Knows nothing of its files."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

WIDER = "document.documentElement.scrollWidth - innerWidth"


class FormPage:
    """One visitor of the plain form; `go_on` is what its button is called."""

    def __init__(self, page: Page, address: str, go_on: str = "Verder") -> None:
        self.page = page
        self._go_on = go_on
        page.goto(address)

    def presses(self, name: str) -> None:
        """Press a button and wait for the next page: nothing is done to the old one by mistake."""
        with self.page.expect_navigation():
            self.page.get_by_role("button", name=name, exact=True).click()

    def goes_on(self) -> None:
        """Press the one filled button, whatever its language calls it."""
        with self.page.expect_navigation():
            self.page.locator(".go").click()

    def chooses(self, option: str) -> None:
        """Choose an answer and go on."""
        self.page.get_by_label(option, exact=True).check()
        self.presses(self._go_on)

    def types(self, words: str) -> None:
        """Type an answer and press Enter, as one does on a phone."""
        field = self.page.get_by_role("textbox")
        field.fill(words)
        with self.page.expect_navigation():
            field.press("Enter")

    def heading(self, words: str) -> Locator:
        return self.page.get_by_role("heading", level=1, name=words)

    def reference(self) -> str:
        found = self.page.locator(".reference")
        expect(found).to_be_visible()
        return found.inner_text()

    def barriers(self) -> list[str]:
        """What axe finds on this page, whatever its weight. Needs script."""
        found = Axe().run(self.page).response["violations"]
        return [f"{each['id']}: {node['target']}" for each in found for node in each["nodes"]]

    def pixels_too_wide(self) -> int:
        return int(self.page.evaluate(WIDER))
