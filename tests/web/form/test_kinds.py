"""From the start to the number, for every kind and in every language; a page logs as the chat."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from flask import Flask

from casebook.intake import log_case
from casebook.models import Case
from questions.fields import KINDS
from questions.intake import intake_of
from questions.shown_texts import as_shown
from tenant_texts import languages
from tests.actions.turns import ANSWERS_OF
from tests.web.form.visitor import ANSWERS, Visitor
from tests.web.tenants import NOW

# What differs because it is another case, from another place.
ITS_OWN = {"id", "reference", "request_key", "origin", "channel"}


def columns(case: Case) -> dict[str, Any]:
    return {each.key: getattr(case, each.key) for each in Case.__table__.columns}


def logged_by_chat(visitor: Visitor, answers: dict[str, Any]) -> Case:
    """The case that these slots make, as ActionLogCase makes it."""
    slots = {"language": "nl", "landlord": "demo", **answers}
    if "sharing" in slots:
        slots["sharing_shown"] = as_shown(visitor.parts, "utter_ask_sharing", slots)
    intake = intake_of(slots, origin="chat", channel="widget", landlord="demo")
    with visitor.parts.database.writing() as session:
        return log_case(session, intake, request_key="of the chat", now=NOW)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_logged_as_the_chat_logs_it(visitor: Visitor, kind: str) -> None:
    visitor.begins(kind).answers_all().sends()

    [case] = visitor.cases()
    assert visitor.reference() == case.reference
    assert (case.origin, case.channel, case.landlord) == ("page", "page", "demo")
    chat, page = columns(logged_by_chat(visitor, ANSWERS_OF[kind])), columns(case)
    assert {name: page[name] for name in page.keys() - ITS_OWN} == {
        name: chat[name] for name in chat.keys() - ITS_OWN
    }


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_language_leads_from_the_start_to_the_number(web: Flask, language: str) -> None:
    """All by options where there are any: words of one language would test its readers only."""
    visitor = Visitor(web, language).begins()
    typed = {"tenant_name": "Maria Kowalska", "contact": "0612345678", "address": "3511 AB 12"}
    seen = []

    while asked := visitor.asked:
        seen.append(asked)
        visitor.gives("" if asked in typed else next(iter(visitor.options())), typed.get(asked, ""))
    visitor.sends()

    [case] = visitor.cases()
    assert (case.type, case.language, case.tenant_name) == ("report", language, "Maria Kowalska")
    assert visitor.reference() == case.reference
    assert visitor.page.root.get("lang") == language
    assert (visitor.page.root.get("dir") == "rtl") == (language == "ar")
    assert seen[:3] == ["kind", "letter", "since"]


def test_questions_come_in_their_order_and_say_which_of_how_many(visitor: Visitor) -> None:
    visitor.begins("deferral")
    seen = {}

    while asked := visitor.asked:
        seen[asked] = visitor.page.title.partition(" - ")[0]
        visitor.answers(ANSWERS[asked])

    assert "naar een plan" not in visitor.sends().page.text
    assert list(seen) == [
        *("letter", "since", "arrears", "lasting", "until"),
        *("tenant_name", "contact", "address", "sharing"),
    ]
    assert list(seen.values()) == [f"Vraag {step} van 9" for step in range(1, 10)]


def test_check_shows_what_was_answered_and_sends_nothing_yet(visitor: Visitor) -> None:
    visitor.begins("payment_plan").answers_all()

    assert visitor.heading == "Controleer uw antwoorden"
    rows = visitor.rows()
    assert rows["Waar het om gaat"] == "In delen betalen"
    assert rows["Dit kunt u per maand extra betalen"] == "€ 150"
    assert rows["Doorgeven aan de gemeente"] == "Goed, als de wet dat vraagt"
    assert len(rows) == 10
    assert visitor.cases() == []


def test_number_comes_with_the_day_the_telephone_and_no_promise(visitor: Visitor) -> None:
    visitor.begins("payment_plan").answers_all().sends()

    said = visitor.page.text
    assert "Uw aanvraag is nog geen ja." in said
    assert "uiterlijk op vrijdag 27 november" in said
    assert "Wij bellen u vanaf 030 012 34 56" in said
    assert "Schrijf dit nummer op" in said
    assert "Een medewerker zoekt samen met u naar een plan" in said


def test_call_back_is_told_of_a_call_and_not_of_a_request(visitor: Visitor) -> None:
    visitor.begins("call_back").answers_all().sends()

    [case] = visitor.cases()
    assert (case.type, case.how_to_reach) == ("call_back", "evening")
    assert "Uw aanvraag is nog geen ja" not in visitor.page.text


def test_letter_is_answered_at_once_and_its_day_is_asked(visitor: Visitor) -> None:
    visitor.begins("report").answers("Een datum van ontruiming")

    assert visitor.asked == "letter_date"
    assert "Bel vandaag uw gemeente en zeg: ontruiming." in visitor.page.text
    visitor.answers("4 december").answers_all().sends()
    [case] = visitor.cases()
    assert (case.letter, case.letter_date) == ("eviction", date(2026, 12, 4))


def test_letter_with_its_day_in_one_breath_is_not_asked_for_it(visitor: Visitor) -> None:
    visitor.begins("report").answers("ja, van de deurwaarder van 20 november")

    assert visitor.asked == "since"
