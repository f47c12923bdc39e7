"""The page of a letter: the sheet as it prints, its PDF, and how it reaches the tenant."""

from __future__ import annotations

from urllib.parse import urljoin

from playwright.sync_api import Locator, Page, expect


class LetterPage:
    """The letter that is open."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.sheet = page.get_by_role("article", name="De brief")

    def pdf(self) -> bytes:
        """The file behind the link, fetched as this browser does. It opens, and is left nowhere."""
        link = self.page.get_by_role("link", name="PDF", exact=True).get_attribute("href")
        answer = self.page.request.get(urljoin(self.page.url, link or ""))
        expect(answer).to_be_ok()
        assert answer.headers["content-type"] == "application/pdf"
        return answer.body()

    def on_paper(self) -> LetterPage:
        """The page as a printer gets it, until `on_screen`."""
        self.page.emulate_media(media="print")
        return self

    def on_screen(self) -> None:
        self.page.emulate_media(media="screen")

    def only_on_screen(self) -> Locator:
        """All that is no part of the letter."""
        return self.page.locator(".noprint, header, h1")

    def hands_over(self, button: str, saved: str) -> None:
        self.page.get_by_role("button", name=button).click()
        expect(self.page.get_by_text(saved)).to_be_visible()
