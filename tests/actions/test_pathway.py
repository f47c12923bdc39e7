"""What else may help: said for what was sent last, each step with the button that goes into it."""

from __future__ import annotations

from typing import Any

import pytest

from actions import choices
from actions.log_case import ActionLogCase
from actions.more import ActionAnswerOffer
from actions.parts import Parts
from actions.pathway import ActionPathway, situation_of
from actions.texts import say
from casebook.models import Case
from questions.fields import SKIPPED
from schemes.huurtoeslag import Years
from schemes.pathway import STEPS
from tests import builders
from tests.actions.turns import ANSWERS_OF, SHARING_SHOWN, Ran, a_tracker, ran
from tests.schemes.huurtoeslag.cases import YEARS


@pytest.fixture
def conversation(parts: Parts) -> str:
    """One in which nothing was sent yet."""
    with parts.database.writing() as session:
        return builders.a_conversation(session, now=parts.settings.now())[0].id


def sent(parts: Parts, conversation: str, build: Any = builders.a_request, **changes: Any) -> None:
    """A case of this conversation."""
    given = {"request_key": changes.pop("key", "key-1"), "conversation_id": conversation}
    with parts.database.writing() as session:
        build(session, now=parts.settings.now(), **(given | changes))


def told(parts: Parts, conversation: str, **slots: Any) -> Ran:
    return ran(ActionPathway(parts), a_tracker(sender=f"{conversation}.1", **slots))


def test_steps_are_numbered_and_each_has_its_button(parts: Parts, conversation: str) -> None:
    sent(parts, conversation, letter="court", arrears_cents=90000)

    [said] = told(parts, conversation).said

    assert said["response"] == "utter_pathway"
    assert said["steps"] == (
        "1. Uw brief: lees wat u nu kunt doen.\n"
        "2. Hulp bij schulden van uw gemeente. Die is gratis.\n"
        "3. Huurtoeslag: kijk of u die kunt krijgen.\n"
        "4. Bijzondere bijstand van uw gemeente: lees wat dat is."
    )
    shown = say(parts, "utter_pathway", said, {"language": "nl", "landlord": "demo"})
    assert said["steps"] in shown["text"]
    assert [each["payload"] for each in shown["buttons"]] == [
        "/ask_eviction",
        "/ask_debt_help",
        "/ask_huurtoeslag",
        "/ask_bijzondere_bijstand",
        "/ask_human",
    ]


def test_steps_are_in_the_language_of_the_conversation(parts: Parts, conversation: str) -> None:
    sent(parts, conversation, letter="court")

    [said] = told(parts, conversation, language="pl").said

    assert said["steps"].startswith("1. List: proszę przeczytać, co teraz można zrobić.\n2. Pomoc")


def test_it_is_about_the_last_that_was_sent_and_no_call_back(
    parts: Parts, conversation: str
) -> None:
    sent(parts, conversation, letter="court")
    sent(parts, conversation, key="key-2", cause="higher_costs", money_help="debt_help")
    sent(parts, conversation, builders.a_call_back, key="key-3")

    [said] = told(parts, conversation).said

    assert said["offers"] == [
        "pathway.energy",
        "pathway.huurtoeslag",
        "pathway.energy_saving",
        "pathway.bijzondere_bijstand",
    ]


def test_what_was_requested_before_is_not_offered_again(parts: Parts, conversation: str) -> None:
    sent(parts, conversation, kind="deferral", monthly_cents=None)
    sent(parts, conversation, builders.a_report, key="key-2")

    [said] = told(parts, conversation).said

    assert said["offers"] == [
        "pathway.huurtoeslag",
        "pathway.debt_help",
        "pathway.bijzondere_bijstand",
    ]


def test_what_was_requested_now_may_lead_to_more_about_the_same(
    parts: Parts, conversation: str
) -> None:
    sent(
        parts,
        conversation,
        kind="rent_reduction",
        monthly_cents=None,
        lasting="structural",
        rent_cents=100000,
    )

    [said] = told(parts, conversation).said

    assert "pathway.cheaper_home" in said["offers"]


def test_who_sent_nothing_sees_all_help_with_money(parts: Parts, conversation: str) -> None:
    sent(parts, "another", letter="court")

    assert told(parts, conversation).names == ["utter_allowances"]


def test_no_to_more_questions_is_followed_by_it(parts: Parts, conversation: str) -> None:
    sent(parts, conversation)
    tracker = a_tracker("nee", intent="deny", sender=f"{conversation}.1", offered="more")

    done = ran(ActionAnswerOffer(parts), tracker)

    assert done.names == ["utter_more_stopped", "utter_pathway"]
    assert done.slots == {"offered": None}


def test_yes_to_more_questions_is_not_yet(parts: Parts, conversation: str) -> None:
    sent(parts, conversation)
    tracker = a_tracker("ja", intent="affirm", sender=f"{conversation}.1", offered="more")

    assert ran(ActionAnswerOffer(parts), tracker).names == ["utter_more_begin"]


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("report", ["utter_logged", "utter_pathway"]),
        ("call_back", ["utter_logged.call_back"]),
    ],
)
def test_reference_is_followed_by_it_when_no_question_is_left(
    parts: Parts, conversation: str, kind: str, names: list[str]
) -> None:
    sent(parts, conversation, key="key-0")
    everything = ("rent", "cause", "own_words", "children", "money_help", "income_day", "reach")
    slots = ANSWERS_OF[kind] | dict.fromkeys(everything, SKIPPED)

    done = ran(
        ActionLogCase(parts),
        a_tracker(
            sender=f"{conversation}.1", sharing_shown=SHARING_SHOWN, request_key="key-1", **slots
        ),
    )

    assert done.names == names


NAMES = [
    ("yes", ["debt_help", "huurtoeslag", "bijzondere_bijstand"]),
    ("no", ["huurtoeslag", "debt_help", "bijzondere_bijstand"]),
]


@pytest.mark.parametrize(("known", "names"), NAMES)
def test_other_debts_that_were_told_bring_debt_help_first(
    parts: Parts, conversation: str, known: str, names: list[str]
) -> None:
    sent(parts, conversation)

    [said] = told(parts, conversation, other_debts=known).said

    assert said["offers"] == [f"pathway.{name}" for name in names]
    # It was answered, so it is not asked.
    assert "offers_last" not in said


def test_button_tells_of_other_debts_and_the_steps_are_said_anew(
    parts: Parts, conversation: str
) -> None:
    sent(parts, conversation)
    [before] = told(parts, conversation).said
    shown = say(parts, "utter_pathway", before, {"language": "nl", "landlord": "demo"})
    [button] = [each for each in shown["buttons"] if each["title"] == "Ik heb ook andere schulden"]
    assert button["payload"] == '/ask_pathway{"value": "other_debts"}'

    after = told(parts, conversation, intent="ask_pathway", values={"value": "other_debts"})

    assert after.slots == {"other_debts": "yes"}
    assert before["offers"][0] == "pathway.huurtoeslag"
    assert after.said[0]["offers"][0] == "pathway.debt_help"
    assert "offers_last" not in after.said[0]


@pytest.mark.parametrize("changes", [{"money_help": "debt_help"}, {"letter": "bailiff"}])
def test_other_debts_are_not_asked_where_they_change_nothing(
    parts: Parts, conversation: str, changes: dict[str, Any]
) -> None:
    sent(parts, conversation, **changes)

    assert "offers_last" not in told(parts, conversation).said[0]


def test_reference_is_followed_by_it_with_other_debts_known(
    parts: Parts, conversation: str
) -> None:
    everything = ("rent", "cause", "own_words", "children", "money_help", "income_day", "reach")
    slots = ANSWERS_OF["report"] | dict.fromkeys(everything, SKIPPED) | {"other_debts": "yes"}
    sent = {"sender": f"{conversation}.1", "sharing_shown": SHARING_SHOWN, "request_key": "key-1"}

    [_, said] = ran(ActionLogCase(parts), a_tracker(**sent, **slots)).said

    assert said["offers"][0] == "pathway.debt_help"


@pytest.mark.parametrize("pressed_before", [True, False])
def test_no_is_followed_by_it_with_other_debts_known(
    parts: Parts, conversation: str, pressed_before: bool
) -> None:
    sent(parts, conversation)
    debts = {"other_debts": "yes"} if pressed_before else {}
    tracker = a_tracker("nee", intent="deny", sender=f"{conversation}.1", offered="more", **debts)

    said = ran(ActionAnswerOffer(parts), tracker).said[-1]

    assert (said["offers"][0] == "pathway.debt_help") is pressed_before


def a_case(**changes: Any) -> Case:
    return Case(**({"type": "request", "kind": "payment_plan", "details": {}} | changes))


def test_situation_is_what_the_case_holds(parts: Parts) -> None:
    held = {
        "letter": "bailiff",
        "cause": "less_income",
        "lasting": "structural",
        "children": "yes",
        "money_help": "nobody",
    }
    case = a_case(
        kind="cheaper_home",
        details={"persons": 3},
        arrears_said_cents=90000,
        arrears_said_months=2,
        rent_said_cents=76414,
        **held,
    )

    found = situation_of([case], YEARS, parts.today(), other_debts=None)

    assert {name: getattr(found, name) for name in held} == held
    assert (found.kind, found.arrears_cents, found.arrears_months) == ("cheaper_home", 90000, 2)
    assert (found.rent_cents, found.rent_level) == (76414, "up_to_aftoppingsgrens")


def test_situation_of_a_report_without_answers(parts: Parts) -> None:
    found = situation_of([a_case(type="report", kind=None)], YEARS, parts.today(), other_debts=None)

    assert (found.kind, found.rent_level) == ("report", None)
    assert set(found.words().values()) == {"report", "not_known"}


def test_worked_out_huurtoeslag_counts_for_this_year_alone(parts: Parts) -> None:
    worked_out = {"year": 2026, "month_eur": 300, "year_eur": 3600, "received": "no"}
    last_year = worked_out | {"year": 2025}

    now, before = (
        situation_of([a_case(huurtoeslag=each)], YEARS, parts.today(), other_debts=None)
        for each in (worked_out, last_year)
    )

    assert (now.receives_huurtoeslag, now.indication_year_eur) == ("no", 3600)
    assert (before.receives_huurtoeslag, before.indication_year_eur) == ("no", None)


def test_rent_has_no_place_in_a_year_without_figures(parts: Parts) -> None:
    case = a_case(rent_said_cents=80000)
    earlier = Years({2025: YEARS.of(2025)})

    assert situation_of([case], earlier, parts.today(), other_debts=None).rent_level is None
    assert (
        situation_of([case], YEARS, parts.today(), other_debts=None).rent_level
        == "above_aftoppingsgrens"
    )


def test_every_step_has_its_button() -> None:
    assert set(choices.STEPS) == {f"pathway.{step}" for step in STEPS}


def test_steps_of_different_subjects_have_different_buttons() -> None:
    """web finds the title of a pressed button by its payload."""
    payloads: dict[str, set[str]] = {}
    for step, subject in STEPS.items():
        payloads.setdefault(choices.STEPS[f"pathway.{step}"].payload, set()).add(subject)

    assert all(len(subjects) == 1 for subjects in payloads.values())


def test_buttons_of_it_stand_in_a_form_too(parts: Parts) -> None:
    """It was asked for, by its button."""
    slots = {"language": "nl", "landlord": "demo", "requested_slot": "arrears"}
    given = {"steps": "1. Huurtoeslag", "offers": ["pathway.huurtoeslag"]}

    shown = say(parts, "utter_pathway", given, slots)

    assert [each["payload"] for each in shown["buttons"]] == ["/ask_huurtoeslag", "/ask_human"]
