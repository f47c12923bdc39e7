"""People who open pages, each in a browser of their own; their pages' complaints are noted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Browser, Page

from tests.browser.pages.widget_page import WidgetPage

DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 640}
PATIENCE_MS = 15_000
Visit = Callable[..., WidgetPage]


class Visitors:
    """Opens browsers that share nothing. `expected` are words of complaints that a test causes."""

    def __init__(self, chromium: Browser) -> None:
        self.chromium = chromium
        self.complaints: list[str] = []
        self.expected = ["net::ERR_INTERNET_DISCONNECTED"]

    def page(self, *, phone: bool = False, **options: Any) -> Page:
        viewport = options.pop("viewport", PHONE if phone else DESKTOP)
        context = self.chromium.new_context(
            locale="nl-NL", viewport=viewport, has_touch=phone, **options
        )
        context.on("page", self._watch)
        return context.new_page()

    def visit(
        self, url: str, *, phone: bool = False, language: str = "nl", **options: Any
    ) -> WidgetPage:
        """Open a page; `language` is the one in which its widget is expected."""
        page = self.page(phone=phone, **options)
        page.goto(url)
        return WidgetPage(page, language)

    def _watch(self, page: Page) -> None:
        page.set_default_timeout(PATIENCE_MS)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", lambda said: self._hear(said.type, said.text))

    def _hear(self, kind: str, text: str) -> None:
        if kind == "error" and not any(words in text for words in self.expected):
            self.complaints.append(text)
