"""A casebook with many cases of one landlord, made quickly: the same each time, all names made up.

The rows go in by Core, in batches; what a case is found by is written as the casebook writes it.
What belongs to a case beside its statuses is in `belongings`.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import batched
from types import SimpleNamespace
from typing import Any, get_args

from sqlalchemy import Connection, Engine, insert, text

from benchmarks.belongings import belongings, ledger, talk_of, tries
from casebook import choices
from casebook.models import Base, Case, SearchKey, StaffMember, StatusChange
from casebook.queue_rules import queue_place
from casebook.references import SIGNS
from casebook.search_keys import keys_of
from casebook.statuses import OPEN, Status

LANDLORD = "demo"
STAFF = 12
CONTRACTS = 40_000
BATCH = 2000
# Of twenty cases, by where they come from.
ORIGINS: dict[choices.Origin, int] = {
    "chat": 2, "page": 1, "telephone": 2, "counter": 1, "letter": 1, "mail": 1, "import": 12,
}  # fmt: skip
DAY = timedelta(days=1)
# Of a hundred cases: far more are open than a desk would have after so many years, so that what is
# read is worth its time.
SPREAD = {
    Status.NEW: 3,
    Status.IN_PROGRESS: 6,
    Status.WAITING_FOR_TENANT: 4,
    Status.AGREED: 7,
    Status.DECLINED: 1,
    Status.WITHDRAWN: 1,
    Status.KEPT: 2,
    Status.BROKEN: 1,
    Status.CLOSED: 75,
}
FIRST = [
    "Anna",
    "Piet",
    "Lena",
    "Omar",
    "Sara",
    "Bea",
    "Vera",
    "Tim",
    "Willem",
    "Oksana",
    "Fatma",
    "Rob",
    "Jan",
    "Maria",
    "Ali",
    "Noor",
]
LAST = [
    "Zomaar",
    "Proefstra",
    "Przykładowa",
    "Mithal",
    "Nulpunt",
    "Voorbeeld",
    "Onbekend",
    "Sample",
    "Nepveld",
    "Örnek",
]
SYLLABLES = ["ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "zo"]


def fill(engine: Engine, cases: int, *, now: datetime, password_hash: str) -> None:
    """Write so many cases with their staff and all that belongs to them, and a ledger."""
    chance = random.Random(2022)
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.execute(text("PRAGMA cache_size = -1000000"))
        connection.execute(insert(StaffMember), list(_staff(now, password_hash)))
        for numbers in batched(range(1, cases + 1), BATCH):
            rows = [_case(number, chance, now) for number in numbers]
            _write(connection, (each for row in rows for each in talk_of(row, now)))
            connection.execute(insert(Case), rows)
            connection.execute(insert(SearchKey), [key for row in rows for key in _keys(row)])
            changes = [each for row in rows for each in _changes(row)]
            connection.execute(insert(StatusChange), changes)
            _write(connection, (each for row in rows for each in belongings(row, chance, now)))
        _write(connection, ledger(CONTRACTS, LANDLORD, chance, now))
        _write(connection, tries(now))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        # As autovacuum does by night; SQLite is left as it is, nobody analyses it.
        if engine.dialect.name == "postgresql":
            connection.execute(text("VACUUM ANALYZE"))


def _write(connection: Connection, rows: Iterable[tuple[type[Base], dict[str, Any]]]) -> None:
    """Those of one table together, the tables in the order in which they first come."""
    by_table = defaultdict(list)
    for table, row in rows:
        by_table[table].append(row)
    for table, of_table in by_table.items():
        connection.execute(insert(table), of_table)


def _staff(now: datetime, password_hash: str) -> Iterator[dict[str, Any]]:
    for number in range(1, STAFF + 1):
        yield {
            "id": number,
            "email": f"staff{number}@linde.example",
            "name": f"S. Medewerker {number}",
            "landlord": LANDLORD,
            "password_hash": password_hash,
            "active": True,
            "created_at": now,
            "failed_sign_ins": 0,
            # The first may see every page.
            "role": "manager" if number == 1 else "case_worker",
        }


def _case(number: int, chance: random.Random, now: datetime) -> dict[str, Any]:
    status = chance.choices(list(SPREAD), list(SPREAD.values()))[0]
    kind = chance.choice((*get_args(choices.Kind), None, None))
    days = chance.uniform(0, 60 if status in OPEN else 2000)
    logged = now - timedelta(days=days)
    letter, on = _letter(chance, now.date())
    rank, day = queue_place(status, letter, on)
    reached = status is not Status.NEW and chance.random() < 0.8
    # Some hundred calls a day, of a desk with far more cases than it has.
    calls, reminds = (status in OPEN and chance.random() < share for share in (0.02, 0.05))
    return {
        "id": number,
        "reference": reference(number),
        "request_key": f"benchmark-{number}",
        "type": "request" if kind else chance.choice(("report", "report", "call_back")),
        "kind": kind,
        "details": {},
        "status": status,
        "logged_at": logged,
        "origin": chance.choices(tuple(ORIGINS), tuple(ORIGINS.values()))[0],
        "channel": chance.choice(("widget", "ledger", "desk")),
        "landlord": LANDLORD,
        "conversation_id": None,
        "language": chance.choices(("nl", "en", "tr", "ar", "pl", "uk"), (70, 5, 8, 6, 6, 5))[0],
        "contract_number": f"C-{number % CONTRACTS:06}",
        "verified": chance.random() < 0.7,
        "tenant_name": _name(chance),
        "phone": f"+316{chance.randrange(10**8):08}",
        "email": f"huurder{number}@voorbeeld.example" if chance.random() < 0.5 else None,
        "postcode": f"{chance.randrange(3500, 3600)}{''.join(chance.choices('ABCDEFGH', k=2))}",
        "house_number": chance.randrange(1, 300),
        "house_suffix": chance.choice(("", "", "", "bis", "A")),
        "cause": chance.choice((*get_args(choices.Cause), None)),
        "lasting": chance.choice((*get_args(choices.Lasting), None)),
        "arrears_said_cents": chance.randrange(20000, 400000),
        "children": chance.choice((*get_args(choices.Answer), None)),
        "objection": chance.choices((None, "no", "not_said", "yes"), (60, 25, 8, 7))[0],
        "letter": letter,
        "letter_date": on,
        "assigned_to": chance.choice((None, *range(1, STAFF + 1))),
        "next_try_at": now + chance.uniform(-1, 2) * DAY if calls else None,
        "remind_on": (now + chance.randrange(0, 30) * DAY).date() if reminds else None,
        "mark": chance.choices((None, *get_args(choices.Mark)), (90, 4, 3, 3))[0],
        "first_contact_at": logged + timedelta(days=1) if reached else None,
        "last_contact_at": logged + timedelta(days=chance.uniform(1, 30)) if reached else None,
        "version": 1,
        "queue_rank": rank,
        "queue_day": day,
    }


def _letter(chance: random.Random, today: date) -> tuple[str | None, date | None]:
    letter = chance.choices((None, *get_args(choices.Letter)), (50, 46, 2, 1, 0.5, 0.5))[0]
    dated = letter not in (None, "none") and chance.random() < 0.8
    return letter, today + timedelta(days=chance.randrange(-10, 40)) if dated else None


def _name(chance: random.Random) -> str:
    last = chance.choice(LAST)
    if chance.random() < 0.8:
        last = "".join(chance.choices(SYLLABLES, k=3)).title()
    return f"{chance.choice(FIRST)} {last}"


def reference(number: int) -> str:
    """Of the case with this id."""
    signs = [SIGNS[number // len(SIGNS) ** place % len(SIGNS)] for place in range(8)]
    return f"HH-{''.join(signs[:4])}-{''.join(signs[4:])}"


def _keys(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for key in keys_of(SimpleNamespace(**row)):
        yield {"landlord": LANDLORD, "value": key, "case_id": row["id"]}


def _changes(row: dict[str, Any]) -> Sequence[dict[str, Any]]:
    if row["status"] is Status.NEW:
        return []
    change = {"case_id": row["id"], "by": "S. Medewerker 1", "at": row["logged_at"]}
    return [{**change, "from_status": Status.NEW, "to_status": row["status"]}]
