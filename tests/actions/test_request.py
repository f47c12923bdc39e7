"""A request from its start to its one row in the casebook, through the SDK's own tracker."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import func, select

from actions.fields import FIELDS, KINDS
from actions.parts import Parts
from actions.request import (
    ActionButtonPassed,
    ActionLogCase,
    ActionSayWhy,
    ActionStartOver,
    ActionStartRequest,
    ActionStop,
)
from casebook.models import Case
from tests import builders
from tests.actions.turns import ANSWERS, CONVERSATION, PAGE, a_tracker, ran

ABOUT_THE_TENANT = {"tenant_name", "contact", "address"}
OTHERS = {*FIELDS, "request_key"} - ABOUT_THE_TENANT

STARTS = [
    ("report_problem", None, "report", "a report"),
    ("request_payment_plan", None, "payment_plan", "a payment plan"),
    ("request_deferral", None, "deferral", "a deferral"),
    ("request_rent_reduction", None, "rent_reduction", "a rent reduction"),
    ("request_cheaper_home", None, "cheaper_home", "a cheaper home"),
    ("request_arrangement", None, None, "some arrangement: which one is asked"),
    ("request_arrangement", "deferral", "deferral", "an unfinished one goes on"),
    ("report_problem", "deferral", "deferral", "a report amid a request is no change of kind"),
    ("request_deferral", "payment_plan", "deferral", "a change of kind"),
]


@pytest.mark.parametrize(("intent", "before", "kind", "why"), STARTS)
def test_request_starts_with_the_kind_that_the_message_says(
    intent: str, before: str | None, kind: str | None, why: str
) -> None:
    done = ran(ActionStartRequest(), a_tracker(intent=intent, kind=before, confirmed=True))

    assert done.slots == {"kind": kind, "confirmed": None}, why


KNOWN = ("tenant_name", "contact", "address")


@pytest.mark.parametrize(
    ("kind", "known", "questions"),
    [
        ("report", (), "Het zijn 6 korte vragen. U kunt altijd stoppen."),
        ("payment_plan", (), "Het zijn 7 korte vragen. U kunt altijd stoppen."),
        ("payment_plan", KNOWN, "Het zijn 4 korte vragen. U kunt altijd stoppen."),
        ("deferral", (*KNOWN, "since", "arrears"), "Het is nog één korte vraag."),
        ("deferral", (*KNOWN, "since", "arrears", "lasting"), "U kunt altijd stoppen."),
    ],
)
def test_start_says_what_was_understood_and_how_many_questions_follow(
    kind: str, known: tuple[str, ...], questions: str
) -> None:
    intent = "report_problem" if kind == "report" else f"request_{kind}"
    answered = {slot: ANSWERS[slot] for slot in known}

    done = ran(ActionStartRequest(), a_tracker(intent=intent, **answered))

    (said,) = done.said
    assert said["response"] == f"start.{kind}"
    assert said["questions"].startswith(questions)


def test_yes_after_the_sending_says_that_it_is_sent_and_its_number() -> None:
    pressed = {"field": "confirmed", "value": True}
    late = a_tracker(intent="give_answer", values=pressed, reference="HH-7K3M-9QXD")

    done = ran(ActionButtonPassed(), late)

    assert done.names == ["utter_already_sent"]
    assert done.said[0]["reference"] == "HH-7K3M-9QXD"


def test_other_late_button_asks_whether_to_go_on() -> None:
    pressed = {"field": "lasting", "value": "temporary"}
    late = a_tracker(intent="give_answer", values=pressed, reference="HH-7K3M-9QXD")

    assert ran(ActionButtonPassed(), late).names == ["utter_button_passed"]


def test_start_without_a_kind_says_nothing_before_its_question() -> None:
    assert ran(ActionStartRequest(), a_tracker(intent="request_arrangement")).said == []


def test_starting_over_throws_every_answer_away() -> None:
    done = ran(ActionStartOver(), a_tracker(**ANSWERS, request_key="key-1"))

    assert done.slots == dict.fromkeys((*FIELDS, "request_key"))
    assert done.names == ["utter_started_over"]


def test_stopping_keeps_the_answers() -> None:
    done = ran(ActionStop(), a_tracker("laat maar", intent="stop", **ANSWERS))

    assert done.slots == {}
    assert done.names == ["utter_stopped"]


WHY = [
    ("arrears", "why.arrears", "the question that is asked"),
    ("kind", "why.kind", "the kind"),
    ("confirmed", "why.anything", "the summary asks nothing new"),
    (None, "why.anything", "nothing is asked"),
]


@pytest.mark.parametrize(("requested", "name", "reason"), WHY)
def test_why_is_that_of_the_question(requested: str | None, name: str, reason: str) -> None:
    done = ran(ActionSayWhy(), a_tracker(intent="ask_why", requested_slot=requested))

    assert done.names == [name], reason
    assert done.slots == {}


def cases_of(parts: Parts) -> list[Case]:
    with parts.database.reading() as session:
        return list(session.scalars(select(Case)))


def row_of(case: Case) -> dict[str, Any]:
    return {each.key: getattr(case, each.key) for each in Case.__table__.columns}


# What the short form does not ask.
NOT_ASKED: dict[str, Any] = {
    "contract_number": None,
    "verified": False,
    "how_to_reach": None,
    "cause": None,
    "own_words": None,
    "rent_said_cents": None,
    "income_day": None,
    "months_wanted": None,
    "children": None,
    "children_number": None,
    "money_help": None,
    "letter": None,
    "letter_date": None,
    "objection": None,
    "objection_text": None,
    "objection_text_version": None,
    "details": {},
}
LOGGED: dict[str, Any] = NOT_ASKED | {
    "id": 1,
    "request_key": "key-1",
    "type": "request",
    "kind": "payment_plan",
    "status": "new",
    "logged_at": datetime(2026, 11, 25, 22, 0, tzinfo=UTC),
    "origin": "chat",
    "channel": "widget",
    "landlord": "demo",
    "language": "nl",
    "conversation_id": None,
    "tenant_name": "Maria Kowalska",
    "phone": "+31612345678",
    "email": "m.kowalska@voorbeeld.example",
    "postcode": "3511AB",
    "house_number": 12,
    "house_suffix": "bis",
    "lasting": "temporary",
    "since": date(2026, 10, 1),
    "arrears_said_cents": 136906,
    "arrears_said_months": 2,
    "monthly_cents": 15000,
}
REPORTED = {"type": "report", "kind": None, "monthly_cents": None}
ROWS: list[tuple[dict[str, Any], dict[str, Any], str]] = [
    ({}, {}, "a payment plan"),
    ({"kind": "report", "monthly": None}, REPORTED, "a report asks for nothing"),
    ({"kind": "report"}, REPORTED, "a report after a plan: its amount a month is not logged"),
    (
        {"kind": "deferral"},
        {"kind": "deferral", "monthly_cents": None},
        "a deferral after a plan: its amount a month is not logged",
    ),
    ({"kind": "rent_reduction", "monthly": None}, {"kind": "rent_reduction", "monthly_cents": None},
     "a rent reduction"),
    ({"kind": "cheaper_home", "monthly": None}, {"kind": "cheaper_home", "monthly_cents": None},
     "a cheaper home"),
    ({"monthly": {"cents": None}}, {"monthly_cents": None}, "a month's amount is not known"),
    ({"arrears": {"cents": 0, "months": None}},
     {"arrears_said_cents": 0, "arrears_said_months": None}, "none owed is not unknown"),
    ({"arrears": {"cents": None, "months": None}},
     {"arrears_said_cents": None, "arrears_said_months": None}, "what is owed is not known"),
    ({"contact": {"phone": None, "email": "a@b.nl"}}, {"phone": None, "email": "a@b.nl"},
     "only an address for mail"),
]  # fmt: skip


@pytest.mark.parametrize(("answers", "columns", "why"), ROWS)
def test_case_holds_what_was_answered(
    parts: Parts, answers: dict[str, Any], columns: dict[str, Any], why: str
) -> None:
    done = ran(ActionLogCase(parts), a_tracker(**ANSWERS | answers, request_key="key-1"))

    [case] = cases_of(parts)
    assert row_of(case) == LOGGED | columns | {"reference": done.said[0]["reference"]}, why


def test_every_kind_is_logged_by_this_table() -> None:
    assert {(ANSWERS | answers)["kind"] for answers, _, _ in ROWS} == set(KINDS)


def test_case_belongs_to_its_conversation_whatever_part_of_it_rasa_has(parts: Parts) -> None:
    with parts.database.writing() as session:
        conversation, _ = builders.a_conversation(session, now=parts.settings.now())
        known = conversation.id

    ran(ActionLogCase(parts), a_tracker(**ANSWERS, request_key="key-1", sender=f"{known}.3"))

    assert cases_of(parts)[0].conversation_id == known


def test_case_of_an_erased_conversation_is_logged_all_the_same(parts: Parts) -> None:
    ran(ActionLogCase(parts), a_tracker(**ANSWERS, request_key="key-1", sender=f"{CONVERSATION}.1"))

    assert cases_of(parts)[0].conversation_id is None


def test_channel_and_landlord_are_those_of_the_page(parts: Parts) -> None:
    page = PAGE | {"channel": "whatsapp"}

    ran(ActionLogCase(parts), a_tracker(**ANSWERS, request_key="key-1", page=page))

    assert cases_of(parts)[0].channel == "whatsapp"


def test_the_same_request_is_logged_once_and_gets_the_same_number(parts: Parts) -> None:
    first = ran(ActionLogCase(parts), a_tracker(**ANSWERS, request_key="key-1"))
    again = ran(ActionLogCase(parts), a_tracker(**ANSWERS, request_key="key-1"))

    assert len(cases_of(parts)) == 1
    assert again.said == first.said


def test_another_request_of_the_same_tenant_is_another_case(parts: Parts) -> None:
    first = ran(ActionLogCase(parts), a_tracker(**ANSWERS, request_key="key-1"))
    second = ran(ActionLogCase(parts), a_tracker(**ANSWERS, request_key="key-2"))

    with parts.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Case)) == 2
    assert second.said[0]["reference"] != first.said[0]["reference"]


def test_reference_is_said_with_the_day_of_the_answer(parts: Parts) -> None:
    """It is Wednesday, two working days is the landlord's rule."""
    done = ran(ActionLogCase(parts), a_tracker(**ANSWERS, request_key="key-1"))

    assert done.names == ["utter_logged"]
    assert done.said[0]["day"] == "vrijdag 27 november"


def test_answers_are_emptied_but_who_the_tenant_is_stays(parts: Parts) -> None:
    done = ran(ActionLogCase(parts), a_tracker(**ANSWERS, confirmed=True, request_key="key-1"))

    reference = done.slots.pop("reference")
    assert reference.startswith("HH-")
    assert done.slots == dict.fromkeys(OTHERS)
