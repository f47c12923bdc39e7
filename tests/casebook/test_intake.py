"""Logging a case: all of it, once, and nothing that the contract does not know."""

from datetime import date, datetime, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from casebook.database import Database
from casebook.errors import KindMissing, KindNotForThisCase, ValueNotAllowed
from casebook.intake import log_case
from casebook.models import Case
from casebook.references import new_reference
from casebook.retention import erase_conversation
from casebook.statuses import Status
from tests.builders import a_conversation, a_request, an_intake

EFFECT: dict[str, Any] = {
    "said_on": "2026-11-25",
    "received": "yes",
    "parts": [
        {
            "first_month": "2026-12-01",
            "months": 1,
            "rent_down_cents": 10000,
            "allowance_down_cents": 6500,
            "allowance_down_all_cents": 6500,
        }
    ],
    "not_covered": [{"first_month": "2027-01-01", "months": 5, "code": "year_not_known"}],
}
[PART], [NOT_COVERED] = EFFECT["parts"], EFFECT["not_covered"]
EVERYTHING: dict[str, Any] = {
    "type": "request",
    "kind": "deferral",
    "details": {"until": date(2027, 1, 1)},
    "origin": "telephone",
    "channel": "telephone",
    "landlord": "demo",
    "language": "pl",
    "contract_number": "C-100",
    "tenant_name": "Maria Kowalska",
    "phone": "+31612345678",
    "email": "maria@example.com",
    "how_to_reach": "na 18 uur, liever geen brief thuis",
    "safe_contact": "not_said",
    "postcode": "3511AB",
    "house_number": 12,
    "house_suffix": "bis",
    "cause": "income_late_or_stopped",
    "own_words": "Zasiłek przyszedł za późno.",
    "lasting": "temporary",
    "since": date(2026, 10, 1),
    "rent_cents": 68453,
    "arrears_cents": 136906,
    "arrears_months": 2,
    "monthly_cents": 15000,
    "income_day": 23,
    "months_wanted": 3,
    "huurtoeslag": {"year": 2026, "month_eur": 467, "year_eur": 5612, "received": "no"},
    "huurtoeslag_effect": EFFECT,
    "children": "yes",
    "children_number": 2,
    "money_help": "debt_help",
    "letter": "bailiff",
    "letter_date": date(2026, 11, 20),
    "objection": "no",
    "objection_text": "Is het goed dat het dan naar de gemeente gaat?",
    "objection_text_version": "2026-11",
    "municipality_call": "asked",
    "municipality_call_text": "Wilt u dat de gemeente u belt?",
    "municipality_call_text_version": "2026-11",
}
UNDER_ANOTHER_NAME = {
    "rent_cents": "rent_said_cents",
    "arrears_cents": "arrears_said_cents",
    "arrears_months": "arrears_said_months",
}


def cases(database: Database) -> int:
    with database.reading() as session:
        return session.execute(select(func.count()).select_from(Case)).scalar_one()


def test_all_that_was_said_is_logged(database: Database, now: datetime) -> None:
    with database.writing() as session:
        conversation, _ = a_conversation(session, now=now)
        told = an_intake(**EVERYTHING, conversation_id=conversation.id)
        case_id = log_case(session, told, request_key="key", now=now).id

    with database.reading() as session:
        case = session.get_one(Case, case_id)
    expected = EVERYTHING | {"details": {"until": "2027-01-01"}}
    logged = {name: getattr(case, UNDER_ANOTHER_NAME.get(name, name)) for name in expected}
    assert logged == expected
    assert case.conversation_id == conversation.id
    assert (case.status, case.logged_at, case.verified) == (Status.NEW, now, False)
    assert case.municipality_call_at == now


def test_what_was_not_asked_stays_empty(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)

    assert (case.children, case.objection, case.letter, case.cause) == (None,) * 4
    assert (case.municipality_call, case.municipality_call_at) == (None, None)
    assert case.details == {}


def test_the_same_request_gives_the_same_case_unchanged(database: Database, now: datetime) -> None:
    # Given a logged request
    with database.writing() as session:
        first = a_request(session, now=now, request_key="key")

    # when it comes again, later and with another amount
    with database.writing() as session:
        later = now + timedelta(minutes=1)
        again = a_request(session, now=later, request_key="key", arrears_cents=1)

    # then it is the first, as it was
    assert again.reference == first.reference
    assert (again.logged_at, again.arrears_said_cents) == (now, 136906)
    assert cases(database) == 1


def test_a_repeat_is_answered_before_anything_else_is_asked(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        first = a_request(session, now=now, request_key="key")

        again = a_request(session, now=now, request_key="key", lasting="not a value")

    assert again.reference == first.reference


def test_two_threads_log_a_request_once(database: Database, now: datetime) -> None:
    barrier = Barrier(4)
    references: list[str] = []

    def log() -> None:
        barrier.wait()
        with database.writing() as session:
            case = log_case(session, an_intake(), request_key="key", now=now)
        references.append(case.reference)

    threads = [Thread(target=log) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(references) == 4
    assert len(set(references)) == 1
    assert cases(database) == 1


def test_a_request_that_another_logged_meanwhile_is_found(
    database: Database, now: datetime
) -> None:
    # Given another that logs the request just after we looked (PostgreSQL lets two look at once)
    with database.writing() as session:
        others: list[str] = []

        def reference_while_another_logs() -> str:
            others.append(a_request(session, now=now, request_key="key").reference)
            return new_reference()

        # when ours is logged
        case = log_case(
            session,
            an_intake(),
            request_key="key",
            now=now,
            make_reference=reference_while_another_logs,
        )

    # then it is theirs
    assert [case.reference] == others
    assert cases(database) == 1


def test_a_reference_that_is_taken_is_made_again(database: Database, now: datetime) -> None:
    # Given a case, and a maker that gives its reference once more
    with database.writing() as session:
        taken = a_request(session, now=now, request_key="first").reference
        made = iter([taken, "HH-2222-3333"])

        # when another request is logged
        case = log_case(
            session,
            an_intake(),
            request_key="second",
            now=now,
            make_reference=lambda: next(made),
        )

    # then it has one of its own, and both are there
    assert case.reference == "HH-2222-3333"
    assert cases(database) == 2


def test_references_that_never_fit_are_not_tried_for_ever(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        taken = a_request(session, now=now, request_key="first").reference

        with pytest.raises(IntegrityError):
            log_case(session, an_intake(), request_key="2", now=now, make_reference=lambda: taken)


def test_a_case_is_logged_although_its_conversation_was_erased(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        conversation, _ = a_conversation(session, now=now)
        erase_conversation(session, conversation, at=now)

        case = a_request(session, now=now, conversation_id=conversation.id)

    assert case.conversation_id is None
    assert cases(database) == 1


def test_a_request_without_a_kind_is_refused(database: Database, now: datetime) -> None:
    with pytest.raises(KindMissing), database.writing() as session:
        a_request(session, now=now, kind=None)

    assert cases(database) == 0


@pytest.mark.parametrize("case_type", ["report", "call_back"])
def test_only_a_request_has_a_kind(database: Database, now: datetime, case_type: str) -> None:
    with pytest.raises(KindNotForThisCase) as refused, database.writing() as session:
        a_request(session, now=now, type=case_type, kind="deferral")

    assert (refused.value.case_type, refused.value.kind) == (case_type, "deferral")
    assert cases(database) == 0


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("type", "complaint"),
        ("kind", "gift"),
        ("origin", "pigeon"),
        ("cause", "illness"),  # no health in any value
        ("lasting", "a while"),
        ("children", "maybe"),
        ("money_help", "neighbour"),
        ("letter", "postcard"),
        ("objection", "consent"),
        ("safe_contact", "sometimes"),
        ("arrears_cents", -1),
        ("monthly_cents", -1),
        ("income_day", 0),
        ("income_day", 32),
        ("months_wanted", 61),
        ("municipality_call", "yes"),
        ("own_words", "a" * 4001),
        ("how_to_reach", "a" * 201),
        ("huurtoeslag", {"year": 2026, "month_eur": 467, "year_eur": 5612}),
        ("huurtoeslag", {"year": 2026, "month_eur": -1, "year_eur": 5612, "received": "no"}),
        ("huurtoeslag", {"year": 2026, "month_eur": 1, "year_eur": 12, "received": "maybe"}),
        # An estimate and nothing of the answers under it.
        ("huurtoeslag", {"year": 2026, "month_eur": 467, "year_eur": 5612, "received": "no",
                         "income": 30000}),
        # What was said of a lower rent, and nothing of the answers under it.
        ("huurtoeslag_effect", EFFECT | {"income": 30000}),
        ("huurtoeslag_effect", EFFECT | {"received": "maybe"}),
        ("huurtoeslag_effect", EFFECT | {"said_on": "today"}),
        ("huurtoeslag_effect", EFFECT | {"parts": []}),
        ("huurtoeslag_effect", EFFECT | {"parts": [PART | {"income": 30000}]}),
        ("huurtoeslag_effect", EFFECT | {"parts": [PART | {"rent_down_cents": 0}]}),
        ("huurtoeslag_effect", EFFECT | {"parts": [PART | {"allowance_down_cents": 64.5}]}),
        ("huurtoeslag_effect", EFFECT | {"parts": [PART | {"months": 13}]}),
        ("huurtoeslag_effect", EFFECT | {"not_covered": [NOT_COVERED | {"code": None}]}),
    ],
)  # fmt: skip
def test_a_value_that_no_case_knows_is_refused(
    database: Database, now: datetime, field: str, value: Any
) -> None:
    with pytest.raises(ValueNotAllowed) as refused, database.writing() as session:
        a_request(session, now=now, **{field: value})

    assert (refused.value.field, refused.value.value) == (field, value)
    assert cases(database) == 0


@pytest.mark.parametrize(
    ("kind", "details"),
    [
        ("payment_plan", {"monthly_cents": 15000}),
        ("deferral", {"until": date(2027, 1, 1)}),
        ("rent_reduction", {"less_cents": 10000, "months": 6}),
        ("cheaper_home", {"persons": 3, "highest_rent_cents": 60000}),
        ("cheaper_home", {"persons": 3}),
        (
            "cheaper_home",
            {
                "ages": ["0-3", "18-64"],
                "bedrooms": 0,
                "areas": "Overvecht of Zuilen",
                "ground_floor": "not_said",
                "pets": "yes",
            },
        ),
        ("cheaper_home", {}),
    ],
)
def test_each_kind_has_its_own_details(
    database: Database, now: datetime, kind: str, details: dict[str, Any]
) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, kind=kind, details=details)

    assert set(case.details) == set(details)


@pytest.mark.parametrize(
    ("kind", "details", "field"),
    [
        ("payment_plan", {"until": date(2027, 1, 1)}, "details.until"),  # another kind's
        ("payment_plan", {"monthly_cents": "150"}, "details.monthly_cents"),
        ("payment_plan", {"monthly_cents": 150.5}, "details.monthly_cents"),
        ("payment_plan", {"monthly_cents": True}, "details.monthly_cents"),
        ("payment_plan", {"monthly_cents": -1}, "details.monthly_cents"),
        ("deferral", {"until": "2027-01-01"}, "details.until"),
        ("cheaper_home", {"religion": "none"}, "details.religion"),
        ("cheaper_home", {"pets": "cat"}, "details.pets"),
        ("cheaper_home", {"pets": None}, "details.pets"),
        ("cheaper_home", {"bedrooms": 9}, "details.bedrooms"),
        ("cheaper_home", {"areas": "a" * 201}, "details.areas"),
        ("cheaper_home", {"ages": ["41"]}, "details.ages"),  # nothing exact
        ("cheaper_home", {"ages": ["18-64", "0-3"]}, "details.ages"),
        ("cheaper_home", {"ages": ["0-3", "0-3"]}, "details.ages"),
    ],
)
def test_details_that_a_kind_does_not_know_are_refused(
    database: Database, now: datetime, kind: str, details: dict[str, Any], field: str
) -> None:
    with pytest.raises(ValueNotAllowed) as refused, database.writing() as session:
        a_request(session, now=now, kind=kind, details=details)

    assert refused.value.field == field
    assert cases(database) == 0


def test_a_report_has_no_details(database: Database, now: datetime) -> None:
    with pytest.raises(ValueNotAllowed), database.writing() as session:
        a_request(session, now=now, type="report", kind=None, details={"monthly_cents": 1})


def test_the_table_itself_refuses_a_report_with_a_kind(database: Database, now: datetime) -> None:
    with pytest.raises(IntegrityError), database.writing() as session:
        a_request(session, now=now).type = "report"
