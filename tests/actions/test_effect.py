"""The effect of a rent reduction on huurtoeslag, said before the request is confirmed."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from actions.log_case import ActionLogCase
from actions.parts import Parts
from actions.request_form import ActionAskConfirmed
from actions.texts import say
from casebook.models import Case
from questions.fields import show
from tests.actions.test_allowance import at
from tests.actions.turns import ANSWERS_OF, SHARING_SHOWN, Ran, a_tracker, ran, validated
from tests.casebook.test_intake import EFFECT, PART
from tests.questions.test_allowance import FAMILY

ONE_MONTH = {"months": 1, "lasting": "temporary"}
REQUEST = ANSWERS_OF["rent_reduction"] | {"rent": {"cents": 76000}}


def summary(parts: Parts, **slots: Any) -> Ran:
    return ran(ActionAskConfirmed(parts), a_tracker(**slots))


def test_effect_is_said_in_words_and_bars_before_the_summary(parts: Parts) -> None:
    done = summary(parts, **REQUEST | FAMILY | {"received": "yes"})

    assert done.names == [
        "utter_effect.month", "utter_effect_not_covered", "utter_effect_end", "utter_summary"
    ]  # fmt: skip
    said = say(parts, "utter_effect.month", done.said[0], {"language": "nl"})
    assert said["metadata"]["bars"] == [
        {"label": "Uw huur gaat omlaag", "value": "€\u00a0100", "cents": 10000},
        {"label": "Uw huurtoeslag gaat omlaag", "value": "€\u00a065", "cents": 6500},
        {"label": "Dit houdt u over", "value": "€\u00a035", "cents": 3500},
    ]
    text = said["text"].replace("\u00a0", " ")
    assert text.startswith("U houdt ongeveer € 35 over.")
    assert text.endswith("Dit geldt voor één maand: december 2026.")
    missing = say(parts, "utter_effect_not_covered", done.said[1], {"language": "nl"})["text"]
    assert "vanaf januari 2027" in missing


def test_effect_ends_in_that_one_may_ask(parts: Parts) -> None:
    slots = {"language": "nl", "landlord": "demo"}

    said = say(parts, "utter_effect_end", {"year": 2026}, slots)["text"]

    assert said.endswith("U mag het gewoon aanvragen.")
    assert "binnen vier weken" in said
    assert "is onbekend" in said


def test_who_has_no_allowance_yet_hears_that_the_sums_are_for_when_there_is_one(
    parts: Parts,
) -> None:
    assert summary(parts, **REQUEST | FAMILY).names[0] == "utter_effect_not_received"


def test_who_does_not_know_whether_there_is_one_is_not_said_to_have_none(parts: Parts) -> None:
    done = summary(parts, **REQUEST | FAMILY | {"received": "not_known"})

    assert done.names[0] == "utter_effect_not_received.not_known"


def test_more_months_are_said_with_their_sum(parts: Parts) -> None:
    in_june = at(parts, "2026-06-10")

    done = summary(in_june, **REQUEST | FAMILY | {"received": "yes"})

    assert done.names[0] == "utter_effect"
    text = say(in_june, "utter_effect", done.said[0], {"language": "nl"})["text"]
    text = text.replace("\u00a0", " ")
    assert text.startswith("U houdt ongeveer € 35 per maand over.")
    assert "van juli 2026 tot en met" in text


def test_all_is_kept_where_there_is_no_allowance(parts: Parts) -> None:
    rich = {"income": {"cents": 9000000, "period": "year"}}

    done = summary(parts, **REQUEST | FAMILY | rich | {"duration": ONE_MONTH})

    assert done.names == ["utter_effect.all.month", "utter_effect_end", "utter_summary"]
    assert done.said[0]["left_cents"] == 10000


def test_nothing_left_is_said_as_nothing(parts: Parts) -> None:
    """Between basishuur and kwaliteitskortingsgrens."""
    low = {"bare_rent": {"cents": 48000}, "less": {"cents": 5000}, "received": "yes"}

    done = summary(parts, **REQUEST | FAMILY | low)

    assert done.said[0]["left_cents"] == 0
    assert done.names[-2:] == ["utter_effect_end", "utter_summary"]


def test_what_cannot_be_worked_out_is_said(parts: Parts) -> None:
    done = summary(parts, **REQUEST | FAMILY | {"special": "yes"})

    assert done.names == ["utter_effect_cannot", "utter_summary"]


def test_without_a_check_it_is_offered(parts: Parts) -> None:
    done = summary(parts, **REQUEST)

    assert done.names == ["utter_effect_offer", "utter_summary"]
    in_form = {"language": "nl", "requested_slot": "confirmed"}
    offer = say(parts, "utter_effect_offer", {}, in_form)
    assert [each["payload"] for each in offer["buttons"]] == ["/check_huurtoeslag"]


def test_same_figures_are_not_said_again(parts: Parts) -> None:
    first = summary(parts, **REQUEST)

    again = summary(parts, **REQUEST, effect_shown=first.slots["effect_shown"])
    other = summary(
        parts, **REQUEST | {"less": {"cents": 5000}}, effect_shown=first.slots["effect_shown"]
    )

    assert again.names == ["utter_summary"]
    assert list(again.slots) == ["request_key"]
    assert other.names == ["utter_effect_offer", "utter_summary"]


NOT_SAID: list[tuple[dict[str, Any], str]] = [
    (REQUEST | {"less": {"cents": None}}, "how much less is not known"),
    (ANSWERS_OF["payment_plan"] | FAMILY, "the rent stays"),
    (ANSWERS_OF["cheaper_home"] | FAMILY, "another home"),
]


@pytest.mark.parametrize(("slots", "why"), NOT_SAID)
def test_only_a_reduction_of_a_known_sum_has_an_effect(
    parts: Parts, slots: dict[str, Any], why: str
) -> None:
    assert summary(parts, **slots).names == ["utter_summary"], why


def test_what_was_said_is_a_row_of_the_summary_and_goes_with_the_request(parts: Parts) -> None:
    done = summary(parts, **REQUEST | FAMILY | {"received": "yes"})

    assert done.slots["huurtoeslag_effect"] == EFFECT
    rows = {each["label"]: each for each in done.said[-1]["rows"]}
    row = rows["Wat een lagere huur voor u doet"]
    assert row["value"].replace("\u00a0", " ") == (
        "ongeveer € 35 per maand over: € 100 minder huur, ongeveer € 65 minder huurtoeslag"
    )
    assert row["payload"] == '/change_answer{"field": "huurtoeslag_effect"}'
    end = say(parts, "utter_effect_end", {"year": 2026}, {"language": "nl", "landlord": "demo"})
    assert "gaat mee met uw aanvraag. Liever niet? Druk bij die regel op Wijzig." in end["text"]


SHOWN_AS = [
    ({"received": "no"}, "als u huurtoeslag krijgt: ongeveer € 35 per maand over, "
     "€ 100 minder huur en ongeveer € 65 minder huurtoeslag"),
    ({"received": "not_known"}, "als u huurtoeslag krijgt: ongeveer € 35 per maand over, "
     "€ 100 minder huur en ongeveer € 65 minder huurtoeslag"),
    ({"parts": [PART | {"allowance_down_cents": 0, "allowance_down_all_cents": 0}]},
     "de hele verlaging: € 100 per maand"),
    ({"parts": [PART, PART | {"first_month": "2027-01-01", "months": 2,
                              "allowance_down_cents": 6000, "allowance_down_all_cents": 12000}]},
     "vanaf december 2026: ongeveer € 35 per maand over: € 100 minder huur, ongeveer € 65 minder "
     "huurtoeslag; vanaf januari 2027: ongeveer € 40 per maand over: € 100 minder huur, ongeveer "
     "€ 60 minder huurtoeslag"),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "shown"), SHOWN_AS)
def test_row_says_for_whom_and_for_which_year(
    parts: Parts, changes: dict[str, Any], shown: str
) -> None:
    assert show("huurtoeslag_effect", EFFECT | changes, "nl").replace("\u00a0", " ") == shown


def test_row_that_is_taken_out_does_not_come_back(parts: Parts) -> None:
    first = summary(parts, **REQUEST | FAMILY)
    given = REQUEST | FAMILY | first.slots | {"requested_slot": "confirmed"}
    change = {"intent": "change_answer", "values": {"field": "huurtoeslag_effect"}}

    taken_out = validated(parts, **change, **given)
    again = summary(parts, **given | taken_out.slots)

    assert taken_out.slots["huurtoeslag_effect"] is None
    assert again.names == ["utter_summary"]
    assert "Wat een lagere huur voor u doet" not in again.said[-1]["answers"]
    assert "huurtoeslag_effect" not in again.slots


OF_OTHER_FIGURES: list[tuple[dict[str, Any], str]] = [
    ({"income": None}, "the check is open again"),
    ({"less": {"cents": None}}, "how much less is not known any more"),
    (ANSWERS_OF["payment_plan"], "another kind"),
]


@pytest.mark.parametrize(("changes", "why"), OF_OTHER_FIGURES)
def test_what_was_said_of_other_figures_does_not_stay(
    parts: Parts, changes: dict[str, Any], why: str
) -> None:
    first = summary(parts, **REQUEST | FAMILY)

    later = summary(parts, **REQUEST | FAMILY | first.slots | changes)

    assert later.slots["huurtoeslag_effect"] is None, why
    assert "Wat een lagere huur" not in later.said[-1]["answers"], why


def test_yes_under_the_summary_before_is_none_for_one_with_another_row(parts: Parts) -> None:
    before = summary(parts, **REQUEST)

    after = summary(parts, **REQUEST | FAMILY | before.slots)
    again = summary(parts, **REQUEST | FAMILY | before.slots | after.slots)

    assert after.slots["request_key"] != before.slots["request_key"]
    assert again.slots["request_key"] == after.slots["request_key"]


def test_case_keeps_what_was_said_and_no_other_kind_does(parts: Parts) -> None:
    given = {"huurtoeslag_effect": EFFECT, "request_key": "key-1", "sharing_shown": SHARING_SHOWN}

    ran(ActionLogCase(parts), a_tracker(**REQUEST | given))
    plan = ANSWERS_OF["payment_plan"] | given | {"request_key": "key-2"}
    done = ran(ActionLogCase(parts), a_tracker(**plan))

    with parts.database.reading() as session:
        kept = {each.kind: each.huurtoeslag_effect for each in session.scalars(select(Case))}
    assert kept == {"rent_reduction": EFFECT, "payment_plan": None}
    # And nothing of it stays for a next request.
    assert done.slots["huurtoeslag_effect"] is None
