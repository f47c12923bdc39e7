"""A landlord's rows of before the desk go through its migrations and back: nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, MetaData, insert, make_url, select, text

from casebook.audit import record
from casebook.calls import record_call
from casebook.database import Database, make_engine
from casebook.handling import change_status
from casebook.ledger_search import line_of
from casebook.migrations import downgrade, upgrade
from casebook.models import Base, Case, SearchKey, StaffMember
from casebook.outbox import put_in
from casebook.references import SIGNS
from casebook.search_keys import keys_of
from casebook.statuses import Status
from casebook.steps import add_step
from tests.builders import decided
from tests.ledger_builders import an_entry, an_import

pytestmark = pytest.mark.on_both

BEFORE_THE_DESK = "0006"
AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
TODAY = AT.date()
NEVER_ASKED = dict.fromkeys(
    (
        "kind", "conversation_id", "contract_number", "email", "how_to_reach", "cause", "own_words",
        "lasting", "since", "rent_said_cents", "arrears_said_cents", "arrears_said_months",
        "monthly_cents", "income_day", "months_wanted", "children", "children_number", "money_help",
        "letter", "letter_date", "objection", "objection_text", "objection_text_version",
        "municipality_call", "municipality_call_text", "municipality_call_text_version",
        "municipality_call_at", "safe_contact", "helper_name", "helper_phone", "helper_email",
        "huurtoeslag", "huurtoeslag_effect",
    )
)  # fmt: skip


def _cases() -> Iterator[dict[str, Any]]:
    """One of each status, in danger every second; the first says all that a tenant can say."""
    for number, status in enumerate(Status, start=1):
        dangers = ("eviction", "court", "cut_off", "bailiff", "none")
        yield {
            **NEVER_ASKED,
            "id": number,
            "reference": f"HH-7K3M-9QX{SIGNS[number]}",
            "request_key": f"key-{number}",
            "type": "report",
            "details": {},
            "status": status.value,
            "logged_at": AT + timedelta(hours=number),
            "origin": "chat",
            "channel": "widget",
            "landlord": "demo",
            "language": "pl",
            "verified": False,
            "tenant_name": f"Łucja Przykładowa-{number}",
            "phone": f"+3161234567{number}",
            "postcode": "3511AB",
            "house_number": number,
            "house_suffix": "bis",
            "letter": dangers[number % len(dangers)] if number % 2 else None,
            "letter_date": date(2026, 12, number) if number % 2 else None,
        } | (_all_that_was_said() if number == 1 else {})


def _all_that_was_said() -> dict[str, Any]:
    return {
        "type": "request",
        "kind": "payment_plan",
        "details": {"ages": ["0-3"], "from": "2026-12-01"},
        "conversation_id": "c1",
        "contract_number": "00-C.12",
        "email": "Lucja@voorbeeld.example",
        "how_to_reach": "no_letter",
        "cause": "less_income",
        "own_words": "Mijn uren zijn minder.",
        "lasting": "structural",
        "since": date(2026, 9, 1),
        "rent_said_cents": 68453,
        "arrears_said_cents": 136906,
        "arrears_said_months": 2,
        "monthly_cents": 15000,
        "income_day": 23,
        "months_wanted": 9,
        "children": "yes",
        "children_number": 2,
        "money_help": "debt_help",
        "letter": "eviction",
        "letter_date": date(2026, 12, 1),
        "objection": "yes",
        "objection_text": "Doorgeven mag u weigeren.",
        "objection_text_version": "3",
        "municipality_call": "asked",
        "municipality_call_text": "Vraag de gemeente mij te bellen.",
        "municipality_call_text_version": "2",
        "municipality_call_at": AT,
        "safe_contact": "no",
        "helper_name": "J. Helper",
        "helper_phone": "+31687654321",
        "helper_email": "j@voorbeeld.example",
        "huurtoeslag": {"year": 2026, "cents": 32000},
        "huurtoeslag_effect": {"less_cents": 1000},
    }


def _rows() -> dict[str, list[dict[str, Any]]]:
    talk = {"id": "c1", "token_hash": "hash", "landlord": "demo", "channel": "widget"}
    tracker = {"form_active": False, "tracker_counter": 1, "tracker_messages": 2}
    message = {
        "conversation_id": "c1",
        "payload": None,
        "language": "pl",
        "buttons": [],
        "extras": {"tone": "done"},
        "at": AT,
        "handler": None,
        "taken_at": None,
    }
    told: dict[str, Any] = {"author": "tenant", "by": "", "field": None, "value": None}
    return {
        "conversation": [
            {**talk, "language": "pl", "created_at": AT, **tracker, "tracker_since": AT}
        ],
        "staff_member": [
            {
                "id": 1,
                "email": "t.collega@linde.example",
                "name": "T. Collega",
                "landlord": "demo",
                "password_hash": "hash",
                "active": True,
                "created_at": AT,
                "failed_sign_ins": 2,
                "locked_until": AT,
            }
        ],
        "case": list(_cases()),
        "message": [
            {**message, "id": 1, "number": 1, "author": "tenant", "client_id": "1", "text": "Hej",
             "state": "answered", "answers_id": None, "personal": True},
            {**message, "id": 2, "number": 2, "author": "assistant", "client_id": None,
             "text": "Dzień dobry", "state": None, "answers_id": 1, "personal": False},
        ],
        "status_change": [
            {"id": number, "case_id": number, "from_status": "new", "to_status": status.value,
             "by": "t.collega@linde.example", "why": "omdat", "at": AT}
            for number, status in enumerate(Status, start=1)
            if status is not Status.NEW
        ],
        "case_step": [
            {**told, "id": 1, "case_id": 1, "at": AT, "what": "answer_added", "field": "pets",
             "value": "yes", "words": None},
            {**told, "id": 2, "case_id": 1, "at": AT, "what": "note", "author": "staff",
             "by": "T. Collega", "words": "gebeld"},
        ],
    }  # fmt: skip


@pytest.fixture
def url(kind: str, url: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """A database that no migration has seen."""
    if kind == "sqlite":
        yield url
        return
    server = make_engine(url).execution_options(isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text("CREATE DATABASE before_the_desk"))
    yield make_url(url).set(database="before_the_desk").render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(text("DROP DATABASE before_the_desk WITH (FORCE)"))
    server.dispose()


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    engine = make_engine(url)
    yield engine
    engine.dispose()


def fill(engine: Engine) -> None:
    """Write the rows into the tables as they are now."""
    tables = MetaData()
    tables.reflect(engine)
    with engine.begin() as connection:
        for name, rows in _rows().items():
            connection.execute(insert(tables.tables[name]), rows)
        if engine.dialect.name == "postgresql":
            # As if each id had been given by its sequence.
            for name in _rows().keys() - {"conversation"}:
                last = f'(SELECT max(id) FROM "{name}")'
                connection.execute(text(f"SELECT setval('\"{name}_id_seq\"', {last})"))


def held(engine: Engine) -> dict[str, list[dict[str, Any]]]:
    """What the columns of before the desk hold of the rows of before the desk."""
    tables = MetaData()
    tables.reflect(engine)
    with engine.connect() as connection:
        return {
            name: [
                dict(row._mapping)
                for row in connection.execute(
                    select(*(tables.tables[name].c[each] for each in rows[0]))
                    .where(tables.tables[name].c.id.in_([row["id"] for row in rows]))
                    .order_by(tables.tables[name].c.id)
                )
            ]
            for name, rows in _rows().items()
        }


def of_the_desk(url: str) -> dict[str, Any]:
    """What the migrations worked out."""
    database = Database(url)
    with database.reading() as session:
        found = {
            case.reference: (case.queue_rank, case.queue_day, case.version)
            for case in session.scalars(select(Case))
        }
        keys = {(each.case_id, each.value) for each in session.scalars(select(SearchKey))}
        roles = set(session.scalars(select(StaffMember.role)))
    database.dispose()
    return {"places": found, "keys": keys, "roles": roles}


def test_rows_of_before_the_desk_stay_as_they_are(url: str, engine: Engine) -> None:
    # Given a landlord's rows of before the desk
    upgrade(url, BEFORE_THE_DESK)
    fill(engine)
    before = held(engine)
    assert [len(rows) for rows in before.values()] == [1, 1, len(Status), 2, len(Status) - 1, 2]

    # when the desk comes, goes, and comes again
    upgrade(url)
    there, worked_out = held(engine), of_the_desk(url)
    downgrade(url, BEFORE_THE_DESK)
    gone = held(engine)
    upgrade(url)

    # then each row is as it was, and stands where it stood
    assert there == before
    assert gone == before
    assert held(engine) == before
    assert of_the_desk(url) == worked_out


def test_rows_of_before_the_desk_are_as_if_the_desk_had_made_them(url: str, engine: Engine) -> None:
    upgrade(url, BEFORE_THE_DESK)
    fill(engine)

    upgrade(url)

    database = Database(url)
    worked_out = of_the_desk(url)
    with database.writing() as session:
        for case in session.scalars(select(Case)):
            found = {value for case_id, value in worked_out["keys"] if case_id == case.id}
            assert found == keys_of(case)
            # Written again, it comes to the same place.
            case.own_words = "x"
            session.flush()
            assert (case.queue_rank, case.queue_day) == worked_out["places"][case.reference][:2]
    database.dispose()
    assert worked_out["roles"] == {"case_worker"}


def test_what_the_desk_did_goes_with_it_and_nothing_else(url: str, engine: Engine) -> None:
    # Given those rows, and a day's work at the desk on one of them
    upgrade(url, BEFORE_THE_DESK)
    fill(engine)
    upgrade(url)
    a_day_of_work(url)
    before = held(engine)

    # when the desk goes, and comes again
    downgrade(url, BEFORE_THE_DESK)
    assert held(engine) == before
    upgrade(url)

    # then what was there before it is all there
    assert held(engine) == before


def test_models_and_migrations_agree_with_rows_in_them(url: str, engine: Engine) -> None:
    upgrade(url, BEFORE_THE_DESK)
    fill(engine)
    upgrade(url)

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []


def a_day_of_work(url: str) -> None:
    """A row in each of the desk's own tables, and steps by ledger and system."""
    database = Database(url)
    with database.writing() as session:
        case = session.get_one(Case, 1)
        record_call(session, case, "spoken", by="T. Collega", at=AT)
        change_status(session, case, Status.IN_PROGRESS, by="T. Collega", why=None, at=AT)
        decided(session, case, "agreed", AT)
        change_status(session, case, Status.AGREED, by="T. Collega", why=None, at=AT)
        case.assigned_to, case.email = 1, "anders@voorbeeld.example"
        add_step(session, case, "words_erased", at=AT, author="system")
        record(session, "case_opened", landlord="demo", by="t", at=AT, reference=case.reference)
        an_import(session, an_entry(contract_number="00-C.12"), now=AT)
        assert line_of(session, landlord="demo", contract_number="00-C.12")
        put_in(session, case, subject="x", body="x", language="nl", letter_id=None, at=AT)
    database.dispose()
