"""The widget as its reader meets it, by names and roles. Knows nothing of its files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

SERIOUS = {"serious", "critical"}
DEEPEST = """() => {
  let at = document.activeElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at.getAttribute("aria-label") || at.id || at.textContent;
}"""
OVERFLOWS = """() => {
  const found = document.documentElement.scrollWidth > innerWidth ? ["the page"] : [];
  for (const each of document.querySelector("huurhulp-widget").shadowRoot.querySelectorAll("*")) {
    const { left, right, width } = each.getBoundingClientRect();
    const outside = right > innerWidth + 0.5 || left < -0.5;
    if (width > 1 && outside) found.push(each.className || each.tagName);
  }
  return found;
}"""

BARS = """nodes => nodes.map(node => {
  const [bar, track] = [node, node.parentNode].map(each => each.getBoundingClientRect());
  return [bar.left, bar.right].map(at => (at - track.left) / track.width);
})"""


@dataclass(frozen=True)
class Words:
    """What the widget calls its parts."""

    title: str
    conversation: str
    go_on: str


WORDS = {
    "nl": Words("Hulp met de huur", "Gesprek", "Verder"),
    "en": Words("Help with the rent", "Chat", "Go on"),
    "tr": Words("Kira konusunda yardım", "Sohbet", "Devam"),
    "ar": Words("مساعدة في الإيجار", "المحادثة", "متابعة"),
    "pl": Words("Pomoc z czynszem", "Rozmowa", "Dalej"),
    "uk": Words("Допомога з орендою", "Розмова", "Далі"),
}


class WidgetPage:
    """One visitor's page with the widget on it, which speaks `language`."""

    def __init__(self, page: Page, language: str = "nl") -> None:
        self.page = page
        self.words = WORDS[language]
        self.launcher = page.get_by_role("button", name=self.words.title)
        self.panel = page.get_by_role("dialog", name=self.words.title)
        self.log = page.get_by_role("log", name=self.words.conversation)
        self.field = self.panel.get_by_role("textbox")
        self.status = self.panel.get_by_role("status")

    def button(self, name: str) -> Locator:
        return self.panel.get_by_role("button", name=name, exact=True)

    def link(self, name: str) -> Locator:
        return self.panel.get_by_role("link", name=name, exact=True)

    def text(self, words: str) -> Locator:
        return self.log.get_by_text(words)

    @property
    def replies(self) -> Locator:
        """What the computer said, message by message."""
        return self.log.locator(".msg")

    @property
    def own(self) -> Locator:
        """What this visitor said, message by message."""
        return self.log.locator(".you")

    def in_language(self, language: str) -> WidgetPage:
        """The same page, where the widget went on in another language."""
        return WidgetPage(self.page, language)

    def open(self) -> WidgetPage:
        """By mouse, and wait for the greeting."""
        self.launcher.click()
        expect(self.replies.first).to_be_visible()
        return self

    def answered(self) -> None:
        """Wait until the last thing said is the computer's."""
        expect(self.log.locator(":scope > :last-child")).to_have_class("msg")

    def press(self, title: str) -> None:
        self.button(title).click()
        self.answered()

    def type(self, text: str) -> None:
        """Type and send, without waiting."""
        self.field.fill(text)
        self.button(self.words.go_on).click()

    def say(self, text: str) -> None:
        self.type(text)
        self.answered()

    def answer_all(self, answers: Mapping[str, str]) -> None:
        """Answer each question as it comes, by its button where there is one, until the summary.

        `answers` has a few words of each question and what is answered to it.
        """
        for _ in answers:
            asked = self.replies.last.inner_text()
            if "Klopt dit?" in asked:
                return
            answer = next(answer for question, answer in answers.items() if question in asked)
            button = self.button(answer)
            if button.count():
                self.press(answer)
            else:
                self.say(answer)
        expect(self.replies.last).to_contain_text("Klopt dit?")

    def notice_the_network(self) -> None:
        """What a browser tells a page when there is a network again."""
        self.page.evaluate("dispatchEvent(new Event('online'))")

    def focused(self) -> str:
        """Label, id or words of what has the keyboard."""
        found: str = self.page.evaluate(DEEPEST)
        return found

    def has_keyboard(self, node: Locator) -> bool:
        """Whether the keyboard is at this element or in it."""
        found: bool = node.evaluate("each => each.contains(each.getRootNode().activeElement)")
        return found

    def overflows(self) -> list[str]:
        """What stands outside the screen at its sides."""
        found: list[str] = self.page.evaluate(OVERFLOWS)
        return found

    def bars(self) -> list[list[float]]:
        """Where each drawn bar begins and ends: 0 is the left of its place, 1 the right."""
        found: list[list[float]] = self.log.locator(".sums i").evaluate_all(BARS)
        return found

    def barriers(self) -> list[str]:
        """What axe finds that is serious or worse, with where."""
        found = Axe().run(self.page).response["violations"]
        return [
            f"{each['id']}: {node['target']} {node['failureSummary']}"
            for each in found
            if each["impact"] in SERIOUS
            for node in each["nodes"]
        ]
