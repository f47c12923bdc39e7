"""What belongs to the cases of a benchmark: plans, calls, steps, letters, talks, audit, ledger.

Each row comes with its table; of one table all rows have the same columns, as a batch needs.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any, get_args

from casebook import choices
from casebook.models import (
    Arrangement,
    AuditEntry,
    Base,
    Call,
    CaseStep,
    Conversation,
    Instalment,
    LedgerImport,
    LedgerLine,
    Letter,
    Mail,
    Message,
    StatusTry,
)
from casebook.queue_rules import STILL_OPEN
from casebook.statuses import Status

Row = dict[str, Any]
Rows = Iterator[tuple[type[Base], Row]]

# Conversations are erased after a while: what is older has none any more.
TALKS_KEPT = timedelta(days=180)
MESSAGES = 10
PLANNED = (Status.AGREED, Status.KEPT, Status.BROKEN, Status.CLOSED)
OUTCOMES = get_args(choices.CallOutcome)
ONE_DAY = timedelta(days=1)


def talk_of(case: Row, now: datetime) -> Rows:
    """The conversation that a case of the chat came from; before the case itself."""
    if case["origin"] != "chat" or now - case["logged_at"] > TALKS_KEPT:
        return
    case["conversation_id"] = key = f"{case['id']:032}"
    yield (
        Conversation,
        {
            "id": key,
            "token_hash": f"{case['id']:064}",
            "landlord": case["landlord"],
            "channel": "widget",
            "language": case["language"],
            "created_at": case["logged_at"],
            "tracker_since": case["logged_at"],
        },
    )
    for number in range(1, MESSAGES + 1):
        tenant = number % 2 == 1
        yield (
            Message,
            {
                "conversation_id": key,
                "number": number,
                "author": "tenant" if tenant else "assistant",
                "client_id": f"{number}" if tenant else None,
                "text": "Ik kan de huur van deze maand niet betalen." if tenant else "Dank u.",
                "language": case["language"],
                "at": case["logged_at"],
                "state": "answered" if tenant else None,
            },
        )


def belongings(case: Row, chance: random.Random, now: datetime) -> Rows:
    """What became of a case beside its statuses."""
    reached = case["first_contact_at"]
    for number in range(chance.choice((1, 1, 2, 3)) if reached else 0):
        at = min(reached + number * ONE_DAY, now)
        yield Call, _call(case, at, chance.choice(OUTCOMES), chance)
    step = {"case_id": case["id"], "at": case["logged_at"], "by": "", "words": None}
    if case["origin"] == "import":
        opened = {"was": None, "is": case["arrears_said_cents"]}
        yield CaseStep, {**step, "author": "ledger", "what": "ledger_open", "value": opened}
    if reached:
        note = {"author": "staff", "by": _member(chance), "what": "note", "value": False}
        yield CaseStep, {**step, **note, "words": "Belt maandag na de uitkering terug."}
    yield from _decided(case, chance, now)
    for _ in range(chance.choice((0, 0, 1, 2))):
        yield AuditEntry, _look(case, chance, now)


def ledger(contracts: int, landlord: str, chance: random.Random, now: datetime) -> Rows:
    """What the last file said of each contract."""
    told = {"id": 1, "landlord": landlord, "at": now, "as_of": now, "file_name": "open.csv"}
    yield LedgerImport, {**told, "digest": "0" * 64, "counts": {"lines": contracts}, "refused": []}
    for number in range(contracts):
        owes = chance.random() < 0.3
        yield (
            LedgerLine,
            {
                "landlord": landlord,
                "contract_number": f"C-{number:06}",
                "import_id": 1,
                "as_of": now - timedelta(hours=3),
                "name": "M. Voorbeeld",
                "postcode": "3511AB",
                "house_number": number % 300 + 1,
                "rent_cents": 68453,
                "open_cents": chance.randrange(10000, 400000) if owes else 0,
                "oldest_unpaid": date(2026, 10, 1) if owes else None,
            },
        )


def tries(now: datetime) -> Rows:
    """Wrong pairs of a day."""
    for number in range(2000):
        at = now - timedelta(seconds=40 * number)
        yield StatusTry, {"sender": f"{number:064}", "reference": f"{number // 2:064}", "at": at}


def _call(case: Row, at: datetime, outcome: str, chance: random.Random) -> Row:
    return {
        "case_id": case["id"],
        "at": at,
        "by": _member(chance),
        "phone": case["phone"],
        "outcome": outcome,
        "line": "Wil deze week nog iets betalen." if outcome == "spoken" else None,
    }


def _decided(case: Row, chance: random.Random, now: datetime) -> Rows:
    """A proposal of some that are open, and a plan of most that were agreed on."""
    if case["kind"] != "payment_plan":
        return
    proposed = case["status"] in STILL_OPEN and case["origin"] == "chat"
    if not (proposed or case["status"] in PLANNED):
        return
    made = case["logged_at"] + 2 * ONE_DAY
    yield (
        Arrangement,
        {
            # One a case, so that its instalments can be written beside it.
            "id": case["id"],
            "case_id": case["id"],
            "kind": "payment_plan",
            "state": "proposed" if proposed else "agreed",
            "made_at": made,
            "made_by": "" if proposed else _member(chance),
            "answer_by": (now + chance.randrange(-1, 4) * ONE_DAY).date() if proposed else None,
            "decided_at": None if proposed else made,
            "owed_cents": 6 * 10250,
        },
    )
    for number in range(1, 7):
        due = made.date() + number * timedelta(days=30)
        # A few in a hundred came in late, or not yet.
        paid = not proposed and due < now.date() and chance.random() < 0.97
        yield (
            Instalment,
            {
                "arrangement_id": case["id"],
                "number": number,
                "due": due,
                "cents": 10250,
                "paid_cents": 10250 if paid else 0,
                "paid_on": due if paid else None,
            },
        )
    if not proposed:
        yield from _told(case, made)


def _told(case: Row, at: datetime) -> Rows:
    """The letter of a plan, and the mail that brought it."""
    letter = {"id": case["id"], "case_id": case["id"], "what": "confirmation"}
    handed = {"way": "email", "handed_at": at, "handed_by": "S. Medewerker 1"}
    made = {"language": case["language"], "made_at": at, "made_by": "S. Medewerker 1"}
    yield Letter, {**letter, **made, **handed, "facts": {"decision": case["id"]}}
    yield (
        Mail,
        {
            "case_id": case["id"],
            "letter_id": case["id"],
            "to_address": "huurder@voorbeeld.example",
            "language": case["language"],
            "subject": "Er is een bericht over uw aanvraag",
            "body": "Er is een bericht over uw aanvraag.",
            "state": "sent",
            "made_at": at,
            "tries": 1,
            "next_try_at": at,
            "sent_at": at,
        },
    )


def _look(case: Row, chance: random.Random, now: datetime) -> Row:
    return {
        "landlord": case["landlord"],
        "at": min(case["logged_at"] + chance.uniform(0, 30) * ONE_DAY, now),
        "by": f"staff{chance.randrange(1, 13)}@linde.example",
        "what": "case_opened",
        "reference": case["reference"],
        "why": None,
    }


def _member(chance: random.Random) -> str:
    return f"S. Medewerker {chance.randrange(1, 13)}"
