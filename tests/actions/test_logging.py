"""A confirmed request becomes one row of the casebook: which columns, once, and what is said."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import func, select

from actions.log_case import ActionLogCase
from actions.parts import Parts
from actions.request import OF_ONE_REQUEST
from casebook.models import Case
from casebook.queue_rules import NO_DANGER, NO_DAY, RANKS
from questions.allowance import OF_THE_CHECK
from questions.fields import FIELDS, KINDS, SKIPPED
from tests import builders
from tests.actions.turns import (
    ANSWERS,
    ANSWERS_OF,
    CONVERSATION,
    PAGE,
    SHARING_SHOWN,
    Ran,
    a_tracker,
    ran,
)


def logged(
    parts: Parts, answers: dict[str, Any] = ANSWERS, key: str = "key-1", **given: Any
) -> Ran:
    slots = {"sharing_shown": SHARING_SHOWN} | answers
    return ran(ActionLogCase(parts), a_tracker(**slots, request_key=key, **given))


def cases_of(parts: Parts) -> list[Case]:
    with parts.database.reading() as session:
        return list(session.scalars(select(Case)))


def row_of(case: Case) -> dict[str, Any]:
    return {each.key: getattr(case, each.key) for each in Case.__table__.columns}


# What the core does not ask, and what only staff or another page brings.
NOT_ASKED: dict[str, Any] = dict.fromkeys(
    ("contract_number", "how_to_reach", "cause", "own_words", "rent_said_cents", "income_day",
     "months_wanted", "children", "children_number", "money_help", "letter_date",
     "municipality_call", "municipality_call_text", "municipality_call_text_version",
     "municipality_call_at", "safe_contact", "helper_name", "helper_phone", "helper_email",
     "huurtoeslag", "huurtoeslag_effect")
)  # fmt: skip
# The desk's own: nobody has it yet, and no danger puts it in front.
OF_THE_DESK: dict[str, Any] = dict.fromkeys(
    ("assigned_to", "mark", "remind_on", "next_try_at", "first_contact_at", "last_contact_at",
     "collection_paused_until")
) | {"version": 1, "queue_rank": NO_DANGER, "queue_day": NO_DAY}  # fmt: skip
LOGGED: dict[str, Any] = (
    NOT_ASKED
    | OF_THE_DESK
    | {
        "id": 1,
        "request_key": "key-1",
        "type": "request",
        "kind": "payment_plan",
        "details": {},
        "status": "new",
        "logged_at": datetime(2026, 11, 25, 22, 0, tzinfo=UTC),
        "origin": "chat",
        "channel": "widget",
        "landlord": "demo",
        "language": "nl",
        "conversation_id": None,
        "verified": False,
        "tenant_name": "Maria Kowalska",
        "phone": "+31612345678",
        "email": "m.kowalska@voorbeeld.example",
        "postcode": "3511AB",
        "house_number": 12,
        "house_suffix": "bis",
        "letter": "none",
        "lasting": "temporary",
        "since": date(2026, 10, 1),
        "arrears_said_cents": 136906,
        "arrears_said_months": 2,
        "monthly_cents": 15000,
        "objection": "no",
        "objection_text": SHARING_SHOWN["text"],
        "objection_text_version": SHARING_SHOWN["version"],
    }
)
NO_PLAN = {"monthly_cents": None}
NO_HOME = {"postcode": None, "house_number": None, "house_suffix": ""}
NOT_TOLD = {"letter": None, "since": None, "lasting": None, "objection": None,
            "arrears_said_cents": None, "arrears_said_months": None}  # fmt: skip
OF_KIND: dict[str, dict[str, Any]] = {
    "report": NO_PLAN | {"type": "report", "kind": None},
    "payment_plan": {},
    "deferral": NO_PLAN | {"kind": "deferral", "details": {"until": "2026-12-31"}},
    "rent_reduction": NO_PLAN
    | {
        "kind": "rent_reduction",
        "rent_said_cents": 65000,
        "details": {"less_cents": 10000, "months": 6},
    },
    "cheaper_home": NO_PLAN
    | {"kind": "cheaper_home", "details": {"persons": 3, "highest_rent_cents": 60000}},
    "call_back": NO_PLAN
    | NO_HOME
    | NOT_TOLD
    | {"type": "call_back", "kind": None, "how_to_reach": "evening"},
}


def holds(case: Case, columns: dict[str, Any]) -> bool:
    return columns.items() <= row_of(case).items()


@pytest.mark.parametrize("kind", KINDS)
def test_case_holds_what_was_answered_and_nothing_else(parts: Parts, kind: str) -> None:
    done = logged(parts, ANSWERS_OF[kind])

    [case] = cases_of(parts)
    assert row_of(case) == LOGGED | OF_KIND[kind] | {"reference": done.said[0]["reference"]}


LESS, AFTER_CRISIS = "rent_reduction", {"after_crisis": True}
PLAN, LATER = "payment_plan", {"months_wanted": 12, "income_day": 25, "cause": "less_income"}
HELPED = {
    "helper": "yes",
    "helper_name": "Yasmin Yilmaz",
    "helper_contact": {"phone": "+31687654321", "email": None},
}
ANSWERED: list[tuple[str, dict[str, Any], dict[str, Any], str]] = [
    (PLAN, {"monthly": {"cents": None}}, {"monthly_cents": None}, "a month's amount is not known"),
    (PLAN, {"monthly": {"cents": 0}}, {"monthly_cents": 0}, "nothing to spare is not unknown"),
    (PLAN, {"arrears": {"cents": 0, "months": None}},
     {"arrears_said_cents": 0, "arrears_said_months": None}, "none owed is not unknown"),
    (PLAN, {"arrears": {"cents": None, "months": None}},
     {"arrears_said_cents": None, "arrears_said_months": None}, "what is owed is not known"),
    (PLAN, {"contact": {"phone": None, "email": "a@b.nl"}}, {"phone": None, "email": "a@b.nl"},
     "only an address for mail"),
    (PLAN, {"since": "not_known"}, {"since": None}, "since when is not known"),
    (PLAN, {"letter": "court", "letter_date": "2026-12-03"},
     {"letter": "court", "letter_date": date(2026, 12, 3)}, "a letter with its day"),
    (PLAN, {"letter": "court", "letter_date": "not_known"},
     {"letter": "court", "letter_date": None}, "a letter without its day"),
    (PLAN, {"letter": "none", "letter_date": "2026-12-03"}, {"letter": "none", "letter_date": None},
     "the day of a letter that there is not"),
    (PLAN, {"letter": "not_known"}, {"letter": None, "letter_date": None}, "not known of a letter"),
    (PLAN, {"sharing": "yes"}, {"objection": "yes"}, "an objection"),
    (PLAN, {"sharing": "not_said"}, {"objection": "not_said"}, "no word on passing on"),
    (PLAN, {"sharing_shown": None}, {"objection_text": None, "objection_text_version": None},
     "nothing was shown"),
    ("report", {"monthly": {"cents": 15000}}, NO_PLAN, "a report after a plan"),
    ("deferral", {"monthly": {"cents": 15000}}, NO_PLAN, "a deferral after a plan"),
    ("deferral", {"until": "not_known"}, {"details": {}}, "until when is not known"),
    (LESS, {"less": {"cents": None}}, {"details": {"months": 6}}, "how much is not known"),
    (LESS, {"rent": {"cents": None}}, {"rent_said_cents": None}, "the rent is not known"),
    (LESS, {"duration": {"months": None, "lasting": "structural"}},
     {"lasting": "structural", "details": {"less_cents": 10000}}, "for good"),
    (LESS, {"lasting": "structural"}, {"lasting": "temporary"},
     "how long it is needed says more than what was said for another kind"),
    ("cheaper_home", {"highest_rent": {"cents": None}}, {"details": {"persons": 3}},
     "the highest rent is not known"),
    ("report", {"rent": {"cents": 65000}}, {"rent_said_cents": 65000}, "the rent, said unasked"),
    (PLAN, LATER, LATER, "answers that the summary showed, though they were not asked"),
    (PLAN, {"children": {"answer": "yes", "number": 2}}, {"children": "yes", "children_number": 2},
     "children, said unasked"),
    (PLAN, {"own_words": "van een ander verzoek"}, {"own_words": None},
     "own words stay with the case they were written for"),
    (PLAN, {"reach": "na zes uur"}, {"how_to_reach": "na zes uur"}, "when to call, said unasked"),
    (PLAN, HELPED, {"helper_name": "Yasmin Yilmaz", "helper_phone": "+31687654321",
                    "helper_email": None}, "somebody who writes for the tenant"),
    (PLAN, HELPED | {"helper": None}, dict.fromkeys(("helper_name", "helper_phone")),
     "nobody else writes"),
    (PLAN, HELPED | {"contact": {"phone": None, "email": None}}, {"phone": None, "email": None},
     "the tenant has no telephone"),
    (PLAN, {"rent": SKIPPED, "cause": SKIPPED, "own_words": SKIPPED, "reach": SKIPPED,
            "income_day": "not_known"},
     {"rent_said_cents": None, "cause": None, "own_words": None, "how_to_reach": None,
      "income_day": None}, "skipped is nothing"),
    ("cheaper_home", {"ages": ["0-3"], "bedrooms": 2, "areas": "Zuilen", "ground_floor": "no"},
     {"details": {"persons": 3, "highest_rent_cents": 60000}},
     "the summary did not show what was said of another home"),
    ("call_back", {"reach": SKIPPED}, {"how_to_reach": None}, "no wish how"),
    (PLAN, AFTER_CRISIS | {"safe_contact": "no"}, {"safe_contact": "no"}, "not safe to call"),
    ("call_back", AFTER_CRISIS | {"safe_contact": "not_said"}, {"safe_contact": "not_said"},
     "would rather not say if it is safe to call back"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "answers", "columns", "why"), ANSWERED)
def test_each_answer_has_its_column(
    parts: Parts, kind: str, answers: dict[str, Any], columns: dict[str, Any], why: str
) -> None:
    logged(parts, ANSWERS_OF[kind] | answers)

    [case] = cases_of(parts)
    assert {name: getattr(case, name) for name in columns} == columns, why


def test_call_back_has_with_it_what_is_known_so_far(parts: Parts) -> None:
    """An unfinished request came before it: who calls back sees what it says, and its letter."""
    unfinished = ANSWERS | {"letter": "court", "letter_date": "2026-12-03", "cause": "other"}

    done = logged(parts, unfinished | ANSWERS_OF["call_back"] | {"sharing": None})

    [case] = cases_of(parts)
    known = {name: LOGGED[name] for name in (*NOT_TOLD, *NO_HOME) if name != "objection"}
    day = date(2026, 12, 3)
    told = {"letter": "court", "letter_date": day, "cause": "other"}
    told |= {"queue_rank": RANKS["court"], "queue_day": day}
    expected = LOGGED | OF_KIND["call_back"] | known | told
    assert row_of(case) == expected | {"reference": done.said[0]["reference"]}


def test_objection_counts_on_a_call_back_too(parts: Parts) -> None:
    logged(parts, ANSWERS_OF["call_back"] | {"sharing": "yes"})

    [case] = cases_of(parts)
    assert case.objection == "yes"
    assert case.objection_text == SHARING_SHOWN["text"]


def test_case_belongs_to_its_conversation_whatever_part_of_it_rasa_has(parts: Parts) -> None:
    with parts.database.writing() as session:
        conversation, _ = builders.a_conversation(session, now=parts.settings.now())
        known = conversation.id

    logged(parts, sender=f"{known}.3")

    assert cases_of(parts)[0].conversation_id == known


def test_case_of_an_erased_conversation_is_logged_all_the_same(parts: Parts) -> None:
    logged(parts, sender=f"{CONVERSATION}.1")

    assert cases_of(parts)[0].conversation_id is None


def test_channel_is_that_of_the_page_and_language_that_of_the_conversation(parts: Parts) -> None:
    logged(parts, page=PAGE | {"channel": "whatsapp"}, language="en")

    [case] = cases_of(parts)
    assert case.channel == "whatsapp"
    assert case.language == "en"


def test_the_same_request_is_logged_once_and_gets_the_same_number(parts: Parts) -> None:
    first = logged(parts)
    again = logged(parts)

    assert len(cases_of(parts)) == 1
    assert again.said == first.said


def test_another_request_of_the_same_tenant_is_another_case(parts: Parts) -> None:
    first, second = logged(parts, key="key-1"), logged(parts, key="key-2")

    with parts.database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Case)) == 2
    assert second.said[0]["reference"] != first.said[0]["reference"]


def test_reference_is_said_with_the_day_of_the_answer(parts: Parts) -> None:
    """It is Wednesday, two working days is the landlord's rule."""
    done = logged(parts)

    assert done.names[0] == "utter_logged"
    assert done.said[0]["day"] == "2026-11-27"


def test_call_back_is_said_in_its_own_words_and_offers_no_more(parts: Parts) -> None:
    done = logged(parts, ANSWERS_OF["call_back"])

    assert done.names == ["utter_logged.call_back"]
    assert done.slots["offered"] is None


def test_call_back_gives_back_what_it_interrupted_and_the_case_before(parts: Parts) -> None:
    before = {"kind_before": "deferral", "until": "2026-12-31", "more_reference": "HH-7K3M-9QXD"}

    done = logged(parts, ANSWERS_OF["call_back"] | before)

    assert done.names == ["utter_logged.call_back", "utter_still_unsent"]
    assert done.slots["kind"] == "deferral"
    assert done.slots["kind_before"] is None
    assert done.slots["request_key"] is None
    assert not {"until", "more_reference", "logged_kind"} & set(done.slots)


@pytest.mark.parametrize(
    ("kind", "answers", "left"),
    [("payment_plan", {}, 8), ("rent_reduction", {}, 6), ("cheaper_home", {}, 12),
     ("report", {"cause": "other", "own_words": SKIPPED}, 5)],
)  # fmt: skip
def test_more_is_offered_with_the_number_of_questions_left(
    parts: Parts, kind: str, answers: dict[str, Any], left: int
) -> None:
    done = logged(parts, ANSWERS_OF[kind] | answers)

    assert done.said[1] | {"response": "utter_more_offer", "count": left} == done.said[1]
    assert done.slots["offered"] == "more"


def test_nothing_is_offered_when_nothing_is_left(parts: Parts) -> None:
    everything = ("rent", "cause", "own_words", "children", "money_help", "income_day", "reach")

    done = logged(parts, ANSWERS_OF["report"] | dict.fromkeys(everything, SKIPPED))

    assert done.names == ["utter_logged"]
    assert done.slots["offered"] is None


STAYS = {"tenant_name", "contact", "address", "letter", "letter_date", "since", "arrears",
         "lasting", "sharing", "rent", "cause", "own_words", "children", "money_help",
         "income_day", "months_wanted", "reach", "ages", "bedrooms", "areas", "ground_floor",
         "pets", "safe_contact", "helper", "helper_name", "helper_contact",
         *OF_THE_CHECK}  # fmt: skip


def test_what_is_of_this_request_alone_is_emptied_and_the_rest_stays(parts: Parts) -> None:
    done = logged(parts)

    reference = done.slots.pop("reference")
    assert reference.startswith("HH-")
    assert done.slots.pop("logged_kind") == "payment_plan"
    assert done.slots.pop("offered") == "more"
    assert done.slots.pop("more_reference") == reference
    emptied = {*FIELDS, *OF_ONE_REQUEST}
    assert done.slots == dict.fromkeys(emptied - STAYS)
