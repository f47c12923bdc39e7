"""The pages behind the buttons of the information, and the question which municipality it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from rasa_sdk import Action

from actions.choices import CHOICES, IN, MUNICIPALITY, PAGES
from actions.explain import ActionExplain
from actions.misunderstood import ActionNotUnderstood, ActionOutOfScope
from actions.parts import Parts
from actions.texts import say
from settings import Settings
from tenant_texts import languages
from tests.actions.turns import Ran, a_tracker, ran

Press = Callable[..., Ran]
SLOTS = {"language": "nl", "landlord": "demo"}
IN_UTRECHT = {"address": {"postcode": "3511AB", "number": 12, "suffix": None}}
IN_LOOSDRECHT = {"address": {"postcode": "1231AB", "number": 1, "suffix": None}}


def on(parts: Parts, day: str) -> Parts:
    now = {"HUURHULP_TESTING": "1", "HUURHULP_NOW": f"{day}T10:00:00Z"}
    return replace(parts, settings=Settings.from_environ(now))


@pytest.fixture
def press(parts: Parts) -> Press:
    def pressed(value: str | None, *, day: str = "2026-11-26", **slots: Any) -> Ran:
        values = {} if value is None else {"value": value}
        tracker = a_tracker(intent="ask_allowances", values=values, **slots)
        return ran(ActionExplain(on(parts, day)), tracker)

    return pressed


@pytest.mark.parametrize("page", PAGES)
def test_button_leads_to_its_page(press: Press, page: str) -> None:
    assert press(page).names == [f"utter_{page}"]


@pytest.mark.parametrize("value", [None, "no_such_page", "allowances"])
def test_anything_else_shows_what_there_is(press: Press, value: str | None) -> None:
    assert press(value).names == ["utter_allowances"]


def test_every_page_can_be_reached(parts: Parts) -> None:
    values = {
        json.loads(found).get("value")
        for choices in CHOICES.values()
        for choice in choices
        if (found := choice.payload.removeprefix("/ask_allowances")).startswith("{")
        and "value" in found
    }

    assert {*PAGES, MUNICIPALITY} <= values


def test_municipality_of_the_postcode_is_asked_about(parts: Parts, press: Press) -> None:
    [asked] = press(MUNICIPALITY, **IN_UTRECHT).said
    assert (asked["response"], asked["municipality"]) == ("utter_municipality.one", "Utrecht")

    shown = say(parts, asked["response"], asked, SLOTS)
    assert shown["text"].endswith("Klopt dat?")
    assert [each["title"] for each in shown["buttons"]] == ["Ja, Utrecht", "Een andere gemeente"]
    yes, no = (
        json.loads(each["payload"].removeprefix("/ask_allowances")) for each in shown["buttons"]
    )

    [found] = press(yes["value"], **IN_UTRECHT).said
    assert (found["response"], found["municipality"]) == ("utter_municipality.found", "Utrecht")
    assert press(no["value"], **IN_UTRECHT).names == ["utter_municipality.none"]


def test_postcode_without_its_house_number_is_enough(press: Press) -> None:
    [asked] = press(MUNICIPALITY, postcode_said="3511AB").said

    assert asked["municipality"] == "Utrecht"


def test_without_a_postcode_it_is_asked_for(press: Press) -> None:
    assert press(MUNICIPALITY).names == ["utter_municipality.which"]


def test_unknown_postcode_names_no_municipality(press: Press) -> None:
    assert press(MUNICIPALITY, postcode_said="1114AB").names == ["utter_municipality.none"]


# As the classifier reads a bare postcode: not understood, or not for us.
READ_AS = [(ActionNotUnderstood, "nlu_fallback"), (ActionOutOfScope, "out_of_scope")]


@pytest.mark.parametrize(("action", "intent"), READ_AS)
@pytest.mark.parametrize(
    ("said", "language"),
    [("3511 AB", "nl"), ("3511ab.", "pl"), ("mijn postcode is 3511 AB", "nl"), ("3511 AB 12", "nl"),
     ("٣٥١١ AB", "ar"), ("3511 АВ", "uk")],
)  # fmt: skip
def test_typed_postcode_is_answered_by_its_municipality(
    parts: Parts, action: type[Action], intent: str, said: str, language: str
) -> None:
    done = ran(action(parts), a_tracker(said, intent=intent, language=language))

    assert done.names == ["utter_municipality.one"]
    assert done.said[0]["municipality"] == "Utrecht"


@pytest.mark.parametrize(("action", "intent"), READ_AS)
@pytest.mark.parametrize(
    ("said", "why"),
    [("sinds 2019 is het bij ons thuis steeds moeilijker", "a story with a year"),
     ("wie wint er in 2026", "a year alone"),
     ("ik begrijp het niet", "no postcode")],
)  # fmt: skip
def test_other_words_are_no_postcode(
    parts: Parts, action: type[Action], intent: str, said: str, why: str
) -> None:
    done = ran(action(parts), a_tracker(said, intent=intent))

    assert not [name for name in done.names if name.startswith("utter_municipality")], why


@pytest.mark.parametrize(("action", "intent"), READ_AS)
def test_postcode_in_a_form_belongs_to_the_form(
    parts: Parts, action: type[Action], intent: str
) -> None:
    done = ran(action(parts), a_tracker("3511 AB", intent=intent, requested_slot="arrears"))

    assert not [name for name in done.names if name.startswith("utter_municipality")]


def test_two_municipalities_are_both_offered(parts: Parts, press: Press) -> None:
    assert press(MUNICIPALITY, day="2026-12-31", **IN_LOOSDRECHT).said[0]["municipality"] == (
        "Wijdemeren"
    )
    [asked] = press(MUNICIPALITY, day="2027-01-01", **IN_LOOSDRECHT).said

    shown = say(parts, asked["response"], asked, SLOTS)

    titles = [each["title"] for each in shown["buttons"]]
    assert titles == ["Hilversum", "Wijdemeren", "Een andere gemeente"]
    payloads = [each["payload"] for each in shown["buttons"]]
    assert payloads[0] == '/ask_allowances{"value": "in:Hilversum"}'
    assert len(set(payloads)) == 3


def test_name_that_is_no_municipality_is_not_said(press: Press) -> None:
    assert press(f"{IN}Atlantis").names == ["utter_municipality.none"]


def test_nothing_of_it_is_kept(press: Press) -> None:
    assert press(f"{IN}Utrecht", **IN_UTRECHT).slots == {}


@pytest.mark.parametrize("page", PAGES)
def test_page_has_no_buttons_that_lead_away_from_a_form(parts: Parts, page: str) -> None:
    assert say(parts, f"utter_{page}", {}, SLOTS)["buttons"]
    assert not say(parts, f"utter_{page}", {}, SLOTS | {"requested_slot": "arrears"})["buttons"]


# Where bijstand or an allowance is spoken of, who could lose a right to stay hears so first.
WITH_CAUTION = [
    "utter_energietoeslag",
    "utter_bijzondere_bijstand",
    "utter_bijstand_costs",
    "utter_bijstand_how",
    "utter_more_schemes",
    "utter_advice",
    "utter_municipality.found",
]


@pytest.mark.parametrize("name", WITH_CAUTION)
@pytest.mark.parametrize("language", sorted(languages()))
def test_bijstand_is_not_spoken_of_without_the_caution(
    parts: Parts, name: str, language: str
) -> None:
    slots = {"language": language, "landlord": "demo"}

    said = say(parts, name, {"municipality": "Utrecht"}, slots)["text"]

    assert "Heeft u geen Nederlands paspoort? Vraag eerst gratis advies" in said
    assert said.count("0800-8020") >= (1 if language == "nl" else 2)
