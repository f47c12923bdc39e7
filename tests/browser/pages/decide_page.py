"""The page on which staff agree on a payment plan: what is typed, and what it comes to."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect


class DecidePage:
    """What is typed is worked out by the server; with script by itself, without it by a button."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def value(self, label: str) -> str:
        return self.page.get_by_label(label).input_value()

    def types(self, label: str, value: str) -> None:
        """Fill in and leave the field, as Tab does."""
        self.page.get_by_label(label).fill(value)
        self.page.get_by_label(label).blur()

    def works_out(self) -> None:
        self.page.get_by_role("button", name="Reken opnieuw").click()

    @property
    def sum(self) -> Locator:
        return self.page.locator(".sum")

    @property
    def rows(self) -> Locator:
        return self.page.get_by_role("table", name="Termijnen").get_by_role("row")

    def takes(self, way_out: str) -> None:
        """The way out that a warning offers."""
        self.page.get_by_role("button", name=way_out).click()

    def agrees(self, button: str) -> None:
        self.page.get_by_role("button", name=button, exact=True).click()
        expect(self.page.get_by_text("Afgesproken. Er is nog niets naar de")).to_be_visible()
