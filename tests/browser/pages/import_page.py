"""The import of a ledger's file: choose it, see what it would do, process it."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect


class ImportPage:
    """The import as a member of staff meets it. A trial changes nothing."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def tries(self, name: str, content: str) -> None:
        self.page.get_by_label("Bestand (CSV)").set_input_files(
            {"name": name, "mimeType": "text/csv", "buffer": content.encode()}
        )
        self.page.get_by_role("button", name="Toon wat er zou veranderen").click()
        expect(self.page.get_by_role("heading", level=1, name="Import: proef")).to_be_visible()

    def counts(self) -> list[str]:
        """The five counts of a trial, each with its words."""
        return [" ".join(each.split()) for each in self.page.locator(".four li").all_inner_texts()]

    def refused(self) -> Locator:
        return self.page.locator("#refused tbody tr")

    def processes(self, button: str) -> None:
        self.page.get_by_role("button", name=button, exact=True).click()
        expect(self.page.get_by_role("status")).to_contain_text("verwerkt.")
