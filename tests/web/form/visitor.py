"""A tenant at the plain form: presses what a page offers, and holds the page that comes next."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from flask import Flask
from sqlalchemy import select
from werkzeug.test import TestResponse

from casebook.models import Case
from tests.web.page import Page, page, text_of
from web.parts import Parts

START = "/melden/demo"
# How each question is answered to get the answers of tests/actions/turns.py: an option, or words.
ANSWERS = {
    "letter": "Nee",
    "since": "sinds 1 oktober 2026",
    "arrears": "1369,06 euro, 2 maanden",
    "lasting": "Tijdelijk",
    "monthly": "150 euro",
    "until": "31 december 2026",
    "rent": "650",
    "less": "100",
    "duration": "6 maanden",
    "persons": "3",
    "highest_rent": "600",
    "tenant_name": "Maria Kowalska",
    "contact": "06 12345678, m.kowalska@voorbeeld.example",
    "safe_contact": "Ja",
    "address": "3511 AB 12 bis",
    "sharing": "Dat is goed",
    "reach": "Liever in de avond",
}
KINDS = {
    "report": "Alleen melden dat betalen niet lukt",
    "payment_plan": "In delen betalen",
    "deferral": "Later betalen",
    "rent_reduction": "Tijdelijk minder huur",
    "cheaper_home": "Een goedkopere woning",
    "call_back": "Bel mij terug",
}


class Visitor:
    """Somebody with a browser without script. Every page is looked over by tests/web/page.py."""

    def __init__(self, app: Flask, language: str = "nl") -> None:
        self.parts: Parts = app.extensions["huurhulp"]
        self.client = app.test_client()
        self.answered = self.client.get(f"{START}?lang={language}")
        self.page: Page = page(self.answered)

    @property
    def asked(self) -> str:
        """The slot of the question on the page, or nothing."""
        found = [each.get("value", "") for each in self._buttons() if _goes(each, "answer:")]
        return found[0].partition(":")[2] if found else ""

    @property
    def heading(self) -> str:
        return text_of(self.page.all("h1")[0])

    @property
    def state(self) -> str:
        return next(
            each.get("value", "") for each in self.page.all("input") if each.get("name") == "state"
        )

    def begins(self, kind: str = "") -> Visitor:
        """Press Begin; with a kind, answer that question too."""
        self.goes("ask:kind")
        return self.answers(KINDS[kind]) if kind else self

    def answers(self, said: str, status: int = 200) -> Visitor:
        """Choose the option of these words, or type them when there is none."""
        option = next((name for name, title in self.options().items() if title == said), "")
        return self.gives(option, "" if option else said, status)

    def gives(self, option: str, typed: str, status: int = 200) -> Visitor:
        """Send an option and words together, as a page without script lets one do."""
        return self._sends(f"answer:{self.asked}", status, {"option": option, "typed": typed})

    def answers_all(self, **other: str) -> Visitor:
        """Answer every question that comes, up to the check."""
        while asked := self.asked:
            self.answers(other.get(asked, ANSWERS[asked]))
        return self

    def goes(self, go: str, *, typed: str | None = None, status: int = 200) -> Visitor:
        """Press the button of this value, which must be on the page."""
        assert go in [each.get("value") for each in self._buttons()], go
        return self._sends(go, status, {} if typed is None else {"typed": typed, "option": ""})

    def goes_back(self) -> Visitor:
        [button] = [each for form in self._forms("back") for each in form.iter("button")]
        return self.goes(button.get("value", ""))

    def speaks(self, language: str, *, typed: str | None = None) -> Visitor:
        """Press a language, which takes along what stands in the field."""
        [button] = [each for each in self._buttons() if each.get("lang") == language]
        return self._sends(
            button.get("value", ""),
            200,
            {} if typed is None else {"typed": typed, "option": ""},
            address=button.get("formaction", ""),
        )

    def sends(self, status: int = 200) -> Visitor:
        """Press the one button that sends."""
        [form] = [each for each in self.page.all("form") if "verstuurd" in each.get("action", "")]
        self.sent = (form.get("action", ""), {"state": self.state})
        return self._posts(*self.sent, status)

    def sends_again(self) -> Visitor:
        """A double press, or a reload of the page with the number."""
        return self._posts(*self.sent, 200)

    def options(self) -> dict[str, str]:
        """The words of each option by its name."""
        words = {each.get("for"): text_of(each) for each in self.page.all("label")}
        return {
            each.get("value", ""): words[each.get("id")]
            for each in self.page.all("input")
            if each.get("type") in ("radio", "checkbox")
        }

    def chosen(self) -> list[str]:
        return [
            self.options()[each.get("value", "")]
            for each in self.page.all("input")
            if each.get("checked") is not None
        ]

    def typed(self) -> str:
        return self.page.fields()["typed"]

    def errors(self) -> str:
        """What the summary on top says."""
        return " ".join(text_of(each) for each in self.page.with_class("errors"))

    def rows(self) -> dict[str, str]:
        """Label and answer of each row of the check."""
        [listed] = self.page.all("dl")
        return {text_of(row[0]): text_of(row[1]) for row in listed}

    def reference(self) -> str:
        [found] = self.page.with_class("reference")
        return text_of(found)

    def cases(self) -> list[Case]:
        with self.parts.database.reading() as session:
            return list(session.scalars(select(Case).order_by(Case.id)))

    def _buttons(self) -> list[Element]:
        return self.page.all("button")

    def _forms(self, look: str) -> list[Element]:
        return [each for each in self.page.with_class(look) if each.tag == "form"]

    def _sends(self, go: str, status: int, given: dict[str, str], address: str = "") -> Visitor:
        changing = {"changing": "1"} if "changing" in self.page.fields() else {}
        address = address or self.page.all("form")[-1].get("action", "").replace(
            "verstuurd", "vragen"
        )
        # The way back stands in a form of its own, without what the question's form holds.
        along = changing if given or go.startswith("answer") else {}
        return self._posts(address, {"state": self.state, "go": go, **along, **given}, status)

    def _posts(self, address: str, body: dict[str, str], status: int) -> Visitor:
        self.answered = self.client.post(address, data=body)
        self.page = page(self.answered, status)
        return self


def posted(app: Flask, address: str = f"{START}/vragen", **body: str) -> TestResponse:
    """What a hand-made POST gets."""
    return app.test_client().post(address, data=body)


def _goes(button: Element, go: str) -> bool:
    return button.get("value", "").startswith(go)
