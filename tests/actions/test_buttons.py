"""The buttons of a text: their titles and payloads, and which of them stand in a form."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from actions.choices import CHOICES
from actions.parts import Parts
from actions.texts import say
from settings import Settings

SLOTS = {"language": "nl", "landlord": "demo"}
IN_FORM = SLOTS | {"kind": "payment_plan", "requested_slot": "arrears"}


def titles(said: dict[str, Any]) -> list[str]:
    return [each["title"] for each in said["buttons"]]


def test_buttons_have_their_titles_in_words_and_payloads(parts: Parts) -> None:
    said = say(parts, "utter_ask_lasting", {}, IN_FORM)

    assert said["buttons"] == [
        {
            "title": "Tijdelijk",
            "payload": '/give_answer{"field": "lasting", "value": "temporary"}',
        },
        {
            "title": "Het blijft zo",
            "payload": '/give_answer{"field": "lasting", "value": "structural"}',
        },
        {
            "title": "Weet ik nog niet",
            "payload": '/give_answer{"field": "lasting", "value": "not_known"}',
        },
    ]


@pytest.mark.parametrize("response", CHOICES)
def test_payloads_of_a_text_differ(response: str) -> None:
    """web finds the title of a pressed button by its payload."""
    payloads = [choice.payload for choice in CHOICES[response]]

    assert len(payloads) == len(set(payloads))


LEAD_AWAY = [
    "utter_greet",
    "utter_not_understood",
    "utter_out_of_scope",
    "utter_huurtoeslag",
    "utter_eviction",
    "utter_person",
    "utter_privacy_sharing",
    "status.none",
]


@pytest.mark.parametrize("response", LEAD_AWAY)
def test_information_in_a_form_has_no_button_that_leads_away(parts: Parts, response: str) -> None:
    assert say(parts, response, {}, SLOTS)["buttons"]
    assert say(parts, response, {}, IN_FORM)["buttons"] == []


STAY = [
    ("utter_ask_arrears", "Ik loop niet achter", "answers of the question itself"),
    ("utter_stopped", "Verder met mijn aanvraag", "the form ends here"),
    ("utter_started_over", "Ik loop achter met de huur", "the form ends here"),
    ("utter_crisis", "Verder met mijn aanvraag", "the form ends here"),
    ("utter_municipality_call", "Ja, vraag het aan", "a yes is asked for"),
    ("utter_municipality_call.already", "Trek mijn vraag aan de gemeente in", "as easily"),
    ("utter_more_stopped", "Ja, stel de vragen", "the form ends here"),
    ("utter_allowances", "Huurtoeslag", "the choice is what was asked for"),
]


@pytest.mark.parametrize(("response", "title", "why"), STAY)
def test_buttons_that_go_on_are_there_in_a_form_too(
    parts: Parts, response: str, title: str, why: str
) -> None:
    """`requested_slot` still stands while the action that ends the form speaks."""
    given = {"reference": "HH-7K3M-9QXD"}

    assert title in titles(say(parts, response, given, IN_FORM)), why


def test_summary_in_the_form_keeps_its_yes(parts: Parts) -> None:
    said = say(
        parts, "utter_summary", {"answers": "Naam: A", "rows": [], "request_key": "key-1"}, IN_FORM
    )

    assert titles(said) == ["Ja, verstuur mijn aanvraag", "Nog niet versturen"]


def test_question_about_passing_on_has_its_buttons_with_arrears_and_without(parts: Parts) -> None:
    slots = IN_FORM | {"requested_slot": "sharing"}

    owed, not_owed = (
        say(parts, name, {}, slots) for name in ("utter_ask_sharing", "utter_ask_sharing.none")
    )

    assert titles(owed) == ["Dat is goed", "Niet doorgeven", "Meer uitleg"]
    assert not_owed["buttons"] == owed["buttons"]
    assert not_owed["metadata"]["progress"] == owed["metadata"]["progress"]


UNTIL = [
    ("2026-11-25", ["2026-11-30", "2026-12-25", "2027-01-25"]),
    ("2026-12-31", ["2026-12-31", "2027-01-31", "2027-02-28"]),
]


@pytest.mark.parametrize(("today", "days"), UNTIL)
def test_buttons_of_a_deferral_give_a_day_counted_from_today(
    parts: Parts, today: str, days: list[str]
) -> None:
    settings = Settings.from_environ(
        {"HUURHULP_TESTING": "1", "HUURHULP_NOW": f"{today}T10:00:00Z"}
    )

    said = say(replace(parts, settings=settings), "utter_ask_until", {}, IN_FORM)

    given = [json.loads(each["payload"].removeprefix("/give_answer")) for each in said["buttons"]]
    assert [each["value"] for each in given] == [*days, "not_known"]
    assert titles(said)[:2] == ["Tot het eind van deze maand", "1 maand"]


@pytest.mark.parametrize("response", ["utter_language", "utter_language.not_known"])
def test_languages_that_an_action_offers_are_there_in_a_form_too(
    parts: Parts, response: str
) -> None:
    said = say(parts, response, {"offers": ["nl", "uk"]}, IN_FORM)

    assert titles(said) == ["Nederlands", "Українська"]
