"""The huurtoeslag check in the chat: begun, corrected, its outcome in order, and kept or not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from actions.allowance import (
    ActionAllowanceDone,
    ActionAllowanceStopped,
    ActionAskAllowanceSeen,
    ActionStartAllowance,
    ValidateAllowanceForm,
)
from actions.late_buttons import ActionButtonPassed
from actions.parts import Parts
from actions.request import ActionGoOn, ActionStartOver, ActionStartRequest
from actions.texts import say
from casebook.search import case_by_reference
from settings import Settings
from tenant_texts import languages, text
from tests import builders
from tests.actions.turns import ANSWERS, Ran, a_tracker, pressed, ran, validated
from tests.questions.test_allowance import ALONE, FAMILY

AT_THE_END = FAMILY | {"allowance_open": True, "requested_slot": "allowance_seen"}
ENDED = {"allowance_seen": None, "huurtoeslag": None}
TAKEN = ENDED | {"confirmed": None, "request_key": None, "failures": None}
KEPT = {"year": 2026, "month_eur": 467, "year_eur": 5612, "received": "no"}


def at(parts: Parts, now: str) -> Parts:
    """The same parts at another time."""
    clock = {"HUURHULP_TESTING": "1", "HUURHULP_NOW": f"{now}T10:00:00+00:00"}
    return replace(parts, settings=Settings.from_environ(clock))


def checked(parts: Parts, text: str = "", intent: str = "nlu_fallback", **given: Any) -> Ran:
    """What allowance_form makes of a message."""
    return ran(ValidateAllowanceForm(parts), a_tracker(text, intent=intent, **given))


def outcome(parts: Parts, **slots: Any) -> Ran:
    return ran(ActionAskAllowanceSeen(parts), a_tracker(**slots))


def test_check_begins_with_this_year_and_says_how_long_it_takes(parts: Parts) -> None:
    done = ran(ActionStartAllowance(parts), a_tracker(intent="check_huurtoeslag"))

    assert done.slots == {
        "allowance_year": 2026, "allowance_open": True, "allowance_shown": None,
        **dict.fromkeys(
            ("special", "home_young", "young_earners", "young_income", "grown_up",
             "turns_grown_up", "bare_rent", "service", "service_light", "service_cleaning",
             "service_caretaker", "service_rooms", "income_period", "income", "assets")),
        **ENDED,
    }  # fmt: skip
    assert done.followup == "allowance_form"
    assert done.names == ["utter_allowance_begin"]
    # With whom one lives decides it.
    assert done.said[0]["questions"].startswith("Het zijn ongeveer 8 tot 11 korte vragen.")


def test_number_of_questions_is_exact_where_the_household_is_known(parts: Parts) -> None:
    last_of_all = {"assets": None, "income": None}

    done = ran(ActionStartAllowance(parts), a_tracker(**FAMILY | last_of_all))

    assert done.said[0]["questions"].startswith("Het zijn 2 korte vragen.")


def test_persons_of_a_request_are_reused_and_said_back(parts: Parts) -> None:
    done = ran(ActionStartAllowance(parts), a_tracker(persons=3))

    assert done.slots["home_persons"] == 3
    assert done.said[1]["answers"] == "Mensen in huis: 3 personen"


def test_persons_of_the_check_are_not_overwritten(parts: Parts) -> None:
    done = ran(ActionStartAllowance(parts), a_tracker(persons=4, **FAMILY))

    assert "home_persons" not in done.slots
    assert done.names == ["utter_allowance_begin"]


def test_answers_of_the_check_are_reused_by_a_request_that_asks_the_same(parts: Parts) -> None:
    cheaper = ran(ActionStartRequest(parts), a_tracker(intent="request_cheaper_home", **AT_THE_END))
    plan = ran(ActionStartRequest(parts), a_tracker(intent="request_payment_plan", **FAMILY))

    assert cheaper.slots["persons"] == 3
    assert cheaper.slots["allowance_open"] is None
    assert "Aantal mensen: 3 personen" in cheaper.said[1]["answers"]
    # Persons of last year are not those of now.
    last_year = AT_THE_END | {"allowance_year": 2025}
    later = ran(ActionStartRequest(parts), a_tracker(intent="request_cheaper_home", **last_year))
    assert "persons" not in later.slots
    # What is not asked is not taken over: nothing of a check goes with a request by itself.
    assert {"rent", "persons"} & plan.slots.keys() == set()


def test_bare_rent_of_the_check_is_the_rent_of_a_request_only_when_confirmed(parts: Parts) -> None:
    """Service costs come on top of it, and staff read the whole rent."""
    asking = FAMILY | {"kind": "rent_reduction", "requested_slot": "rent"}

    begun = ran(ActionStartRequest(parts), a_tracker(intent="request_rent_reduction", **FAMILY))
    question = say(parts, "utter_ask_rent", {}, {"language": "nl"} | asking)
    by_button = validated(parts, **pressed("rent", "same"), **asking)
    by_word = validated(parts, "ja", "affirm", **asking)
    more = validated(parts, "nee, 805 euro", "deny", **asking)

    assert "rent" not in begun.slots
    assert "Is uw kale huur, €\u00a0760, alles" in question["text"]
    assert by_button.slots["rent"] == by_word.slots["rent"] == {"cents": 76000}
    assert more.slots["rent"] == {"cents": 80500}


def test_without_figures_no_check_begins(parts: Parts) -> None:
    done = ran(ActionStartAllowance(at(parts, "2028-01-05")), a_tracker())

    assert done.names == ["utter_allowance_no_year"]
    assert (done.slots, done.followup) == ({}, None)


def test_back_payment_comes_before_the_sum(parts: Parts) -> None:
    done = outcome(parts, **ALONE)

    assert done.names == [
        "utter_allowance_back",
        "utter_allowance_back.2025",
        "utter_allowance_amount",
        "utter_ask_allowance_seen",
    ]
    assert (done.said[2]["month_cents"], done.said[2]["total_cents"]) == (33900, 407200)
    said = say(parts, "utter_allowance_amount", done.said[2], {"language": "nl"} | ALONE)["text"]
    assert "Schatting voor 2026: ongeveer €\u00a0339 huurtoeslag per maand." in said
    assert "€\u00a04.072" in said


def test_who_does_not_know_whether_it_is_received_hears_where_to_ask_that(parts: Parts) -> None:
    done = outcome(parts, **ALONE | {"received": "not_known"})

    assert done.names[:2] == ["utter_allowance_not_known", "utter_allowance_back"]


def test_who_receives_it_hears_what_to_report(parts: Parts) -> None:
    done = outcome(parts, **ALONE | {"received": "yes"})

    assert done.names == ["utter_allowance_amount.received", "utter_ask_allowance_seen"]


def test_income_of_a_month_says_how_it_was_counted(parts: Parts) -> None:
    income = {"cents": 200000, "period": "month"}

    done = outcome(parts, **ALONE | {"received": "yes", "income": income})

    assert done.names[1] == "utter_allowance_income_of_a_month"


def test_youth_limit_is_named(parts: Parts) -> None:
    young = {"grown_up": "no", "turns_grown_up": "no", "received": "yes"}

    done = outcome(parts, **ALONE | young)

    assert done.names[1] == "utter_allowance_young"
    assert done.said[1]["limit_cents"] == 49820


OUTCOMES: list[tuple[dict[str, Any], str, str]] = [
    ({"special": "yes"}, "utter_allowance_cannot", "open"),
    ({"home_persons": 8}, "utter_allowance_cannot", "open"),
    ({"assets": "yes"}, "utter_allowance_nothing.assets", "savings"),
    ({"bare_rent": {"cents": 15000}}, "utter_allowance_nothing.rent_too_low", "low rent"),
    ({"income": {"cents": 9000000, "period": "year"}}, "utter_allowance_nothing.income_too_high",
     "high income"),
]  # fmt: skip


@pytest.mark.parametrize(("slots", "name", "why"), OUTCOMES)
def test_no_sum_is_said_with_its_reason_and_is_not_offered_to_be_kept(
    parts: Parts, slots: dict[str, Any], name: str, why: str
) -> None:
    done = outcome(parts, **ALONE | slots)

    assert done.names == [name, "utter_ask_allowance_seen.no_sum"], why
    said = say(parts, "utter_ask_allowance_seen.no_sum", done.said[1], {"language": "nl"} | ALONE)
    assert [each["title"] for each in said["buttons"]] == ["Klaar", "Reken 2025 uit"]


def test_rows_show_what_the_outcome_rests_on_with_the_way_to_change_it(parts: Parts) -> None:
    [*_, last] = outcome(parts, **FAMILY).said

    assert [(row["label"], row["value"].replace("\u00a0", " ")) for row in last["rows"]] == [
        ("Huurtoeslag nu", "Nee"),
        ("Bijzondere situatie", "Nee"),
        ("Mensen in huis", "3 personen"),
        ("Partner in huis", "Nee"),
        ("Kinderen jonger dan 23", "2"),
        ("Kinderen die meer verdienen", "0"),
        ("Kale huur per maand", "€ 760"),
        ("Inkomen", "€ 30.000 bruto per jaar"),
        ("Meer spaargeld dan de grens", "Nee"),
    ]
    assert last["rows"][7]["payload"] == '/change_answer{"field": "income"}'
    assert last["answers"].splitlines()[0] == "Huurtoeslag nu: Nee"


def test_outcome_is_said_once_and_anew_after_another_answer(parts: Parts) -> None:
    shown = outcome(parts, **FAMILY).slots["allowance_shown"]

    again = outcome(parts, **FAMILY, allowance_shown=shown)
    changed = outcome(parts, **FAMILY | {"assets": "yes"}, allowance_shown=shown)

    assert again.names == ["utter_ask_allowance_seen"]
    assert changed.names == ["utter_allowance_nothing.assets", "utter_ask_allowance_seen.no_sum"]


def test_new_year_without_figures_names_last_years_amount(parts: Parts) -> None:
    later = at(parts, "2027-01-05")

    begun = ran(ActionStartAllowance(later), a_tracker())
    done = outcome(later, **ALONE)

    assert begun.slots["allowance_year"] == 2026
    assert done.names[0] == "utter_allowance_last_year"
    assert done.said[0]["this_year"] == 2027
    # 2025 can then perhaps no longer be applied for.
    assert "utter_allowance_back.2025" not in done.names
    assert "offers_last" not in done.said[-1]


def test_other_year_is_worked_out_with_its_own_answers(parts: Parts) -> None:
    done = checked(parts, **pressed("allowance_year", "2025"), **AT_THE_END)

    assert done.slots["allowance_year"] == 2025
    assert done.slots["income"] is None
    assert done.slots["requested_slot"] == "special"


def test_year_that_is_not_offered_is_not_taken(parts: Parts) -> None:
    done = checked(parts, **pressed("allowance_year", "2024"), **AT_THE_END)

    assert done.names == ["utter_button_passed"]
    assert "allowance_year" not in done.slots


BY_NAME: list[tuple[str, str, str, Any]] = [
    ("nl", "mijn inkomen is 2000 per maand", "income", {"cents": 200000, "period": "month"}),
    ("nl", "nee sorry, mijn huur is 650", "bare_rent", {"cents": 65000}),
    ("en", "my income is actually 25000 a year", "income", {"cents": 2500000, "period": "year"}),
    ("pl", "mój dochód to 2000 miesięcznie", "income", {"cents": 200000, "period": "month"}),
    ("tr", "gelirim 25000", "income", {"cents": 2500000, "period": "year"}),
    ("ar", "دخلي 2000 في الشهر", "income", {"cents": 200000, "period": "month"}),
    ("uk", "мій дохід 2000 на місяць", "income", {"cents": 200000, "period": "month"}),
]


@pytest.mark.parametrize(("language", "said", "slot", "value"), BY_NAME)
def test_answer_is_put_right_by_its_name(
    parts: Parts, language: str, said: str, slot: str, value: Any
) -> None:
    done = checked(parts, said, language=language, **AT_THE_END)

    assert done.slots == {slot: value, "requested_slot": "allowance_seen"} | TAKEN
    assert done.names == ["utter_corrected"]


def test_answer_named_without_a_value_is_asked_again(parts: Parts) -> None:
    done = checked(parts, "mijn spaargeld klopt niet", **AT_THE_END)

    assert done.slots == {"assets": None, "requested_slot": "assets"} | TAKEN


def test_row_asks_its_question_again(parts: Parts) -> None:
    change = {"intent": "change_answer", "values": {"field": "income"}}

    done = checked(parts, **change, **AT_THE_END)

    assert done.slots == {
        "income": None, "income_period": None, "requested_slot": "income_period"
    } | TAKEN  # fmt: skip


def test_row_of_a_check_that_is_over_opens_it_again(parts: Parts) -> None:
    change = {"intent": "change_answer", "values": {"field": "assets"}}

    done = ran(ActionButtonPassed(), a_tracker(**change, **FAMILY))

    assert done.slots == {"assets": None, "allowance_open": True} | ENDED
    assert done.followup == "allowance_form"


@pytest.mark.parametrize("field", ["arrears", "confirmed"])
def test_late_button_of_a_request_changes_nothing_here(parts: Parts, field: str) -> None:
    """Not even the yes under a summary."""
    done = checked(parts, **pressed(field, "key-1"), **ANSWERS | AT_THE_END, request_key="key-1")

    assert done.slots == {
        "allowance_seen": None, "failures": None, "requested_slot": "allowance_seen"
    }  # fmt: skip
    assert done.names == ["utter_button_passed"]


def test_rent_that_was_said_is_the_bare_rent_when_it_is_confirmed(parts: Parts) -> None:
    asking = ALONE | {"bare_rent": None, "rent": {"cents": 65000}, "requested_slot": "bare_rent"}

    by_button = checked(parts, **pressed("bare_rent", "same"), **asking)
    by_word = checked(parts, "ja", "affirm", **asking)
    other = checked(parts, "600", **asking)

    assert by_button.slots["bare_rent"] == by_word.slots["bare_rent"] == {"cents": 65000}
    assert other.slots["bare_rent"] == {"cents": 60000}
    question = say(parts, "utter_ask_bare_rent", {}, {"language": "nl"} | asking)
    assert "€\u00a0650 per maand, de kale huur?" in question["text"]


TWO_CHILDREN = {"children": {"answer": "yes", "number": 2}}


def test_children_that_were_told_are_shown_and_only_taken_when_pressed(parts: Parts) -> None:
    """Theirs is another question, about no age and no day."""
    asking = FAMILY | TWO_CHILDREN | {"home_young": None, "requested_slot": "home_young"}

    begun = ran(ActionStartAllowance(parts), a_tracker(**TWO_CHILDREN))
    question = say(parts, "utter_ask_home_young", {}, {"language": "nl"} | asking)
    by_button = checked(parts, **pressed("home_young", "same"), **asking)
    none = checked(parts, "nee", "deny", **asking)

    assert begun.slots["home_young"] is None
    assert question["text"].startswith("Kinderen in huis, zei u eerder: 2.")
    assert "op 1 januari 2026 jonger dan 23 jaar" in question["text"]
    assert [each["title"] for each in question["buttons"]] == ["2, zoals ik zei", "0"]
    assert by_button.slots["home_young"] == 2
    assert none.slots["home_young"] == 0
    # What a yes would be about is not certain.
    assert checked(parts, "ja", "affirm", **asking).slots["home_young"] is None


@pytest.mark.parametrize("language", sorted(languages()))
def test_button_of_the_children_that_were_told_may_be_typed(parts: Parts, language: str) -> None:
    asking = FAMILY | TWO_CHILDREN | {"home_young": None, "requested_slot": "home_young"}
    title = text(language, "button.home_young.known", {"children_known": 2})

    assert checked(parts, title, language=language, **asking).slots["home_young"] == 2


NO_NUMBER: list[tuple[dict[str, Any], str]] = [
    ({"children": {"answer": "no", "number": None}}, "none at home may still be some below 23"),
    ({"children": {"answer": "yes", "number": None}}, "how many was not said"),
    ({"children": {"answer": "yes", "number": 3}}, "as many as there are persons"),
    ({"children": "skipped"}, "left out"),
]


@pytest.mark.parametrize(("told", "why"), NO_NUMBER)
def test_without_a_number_that_can_be_true_nothing_of_it_is_said(
    parts: Parts, told: dict[str, Any], why: str
) -> None:
    asking = FAMILY | told | {"home_young": None, "requested_slot": "home_young"}

    question = say(parts, "utter_ask_home_young", {}, {"language": "nl"} | asking)

    assert question["text"].startswith("Hoeveel kinderen of pleegkinderen"), why
    # A late press of it takes no number over either.
    late = checked(parts, **pressed("home_young", "same"), **asking)
    assert late.slots["home_young"] is None, why


HEARD = [
    ("wat is bijzondere bijstand?", "ask_bijzondere_bijstand"),
    ("waarom vraagt u dat", "ask_why"),
    ("laat maar, stop", "stop"),
    ("ik wil in delen betalen", "request_payment_plan"),
    ("ik kan de huur niet betalen", "report_problem"),
    ("ik wil niet meer leven", "crisis"),
]


@pytest.mark.parametrize(("said", "intent"), HEARD)
def test_what_is_no_answer_is_heard(parts: Parts, said: str, intent: str) -> None:
    asking = ALONE | {"assets": None, "requested_slot": "assets"}

    done = checked(parts, said, intent, **asking)

    assert done.slots == {"requested_slot": "assets"}
    assert done.names == []


def test_net_income_is_never_taken_for_one_before_tax(parts: Parts) -> None:
    asking = ALONE | {"income": None, "requested_slot": "income"}

    assert checked(parts, "1500 netto", **asking).names == ["answer.income.net"]


def test_outcome_is_kept_with_a_waiting_request_that_then_goes_on(parts: Parts) -> None:
    done = ran(
        ActionAllowanceDone(parts),
        a_tracker(**ANSWERS | FAMILY | {"allowance_seen": "keep", "request_key": "key-1"}),
    )

    assert done.slots == {"allowance_open": None, "huurtoeslag": KEPT, "request_key": None}
    assert done.names == ["utter_allowance_kept"]
    assert done.followup == "request_form"


def test_outcome_is_added_to_a_case_that_was_logged(parts: Parts) -> None:
    now = datetime(2026, 11, 25, tzinfo=UTC)
    with parts.database.writing() as session:
        reference = builders.a_request(session, now=now).reference

    done = ran(
        ActionAllowanceDone(parts),
        a_tracker(**FAMILY, allowance_seen="keep", more_reference=reference),
    )

    assert done.names == ["utter_allowance_kept.logged"]
    with parts.database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        assert case.huurtoeslag == KEPT


def test_outcome_waits_for_a_request_that_is_still_to_come(parts: Parts) -> None:
    done = ran(ActionAllowanceDone(parts), a_tracker(**FAMILY, allowance_seen="keep"))

    assert done.slots == {"allowance_open": None, "huurtoeslag": KEPT}
    assert done.names == ["utter_allowance_kept.later"]


def test_nothing_is_kept_unless_that_was_chosen(parts: Parts) -> None:
    alone = ran(ActionAllowanceDone(parts), a_tracker(**FAMILY, allowance_seen="done"))
    waiting = ran(ActionAllowanceDone(parts), a_tracker(**ANSWERS | FAMILY, allowance_seen="done"))

    assert alone.slots == waiting.slots == {"allowance_open": None}
    assert (alone.names, alone.followup) == (["utter_allowance_done"], None)
    assert (waiting.names, waiting.followup) == ([], "request_form")


def test_stopped_check_gives_way_to_a_request(parts: Parts) -> None:
    done = ran(ActionAllowanceStopped(), a_tracker(**AT_THE_END))

    assert done.slots == {"allowance_open": None}
    assert done.names == ["utter_allowance_stopped"]


def test_going_on_after_a_crisis_goes_on_with_the_check(parts: Parts) -> None:
    assert ran(ActionGoOn(), a_tracker(**ANSWERS | AT_THE_END)).followup == "allowance_form"


def test_starting_over_in_the_check_keeps_a_waiting_request(parts: Parts) -> None:
    tracker = a_tracker(**ANSWERS | AT_THE_END)
    tracker.active_loop = {"name": "allowance_form"}

    done = ran(ActionStartOver(), tracker)

    assert {"income", "allowance_year", "allowance_open"} <= done.slots.keys()
    assert set(ANSWERS) & done.slots.keys() == set()
