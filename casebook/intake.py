"""Logging a case: what may be in one, and that the same request is logged once.

Knows no form and no chat; asks for nothing that the contract of a case leaves open.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from casebook import choices
from casebook.errors import KindMissing, KindNotForThisCase
from casebook.models import Case, Conversation
from casebook.models.found_by import write_keys_of_new
from casebook.queue_rules import queue_place
from casebook.references import new_reference
from casebook.statuses import Status
from casebook.values import SAID_BY_TENANT, check_detail, check_value

REFERENCE_TRIES = 5


@dataclass(frozen=True, kw_only=True)
class Intake:
    """What a tenant (or staff, for one) brought; None where it was not asked or not known."""

    type: choices.CaseType
    kind: choices.Kind | None = None
    details: dict[str, Any] = field(default_factory=dict)
    origin: choices.Origin
    channel: str
    landlord: str
    language: str
    conversation_id: str | None = None
    contract_number: str | None = None

    tenant_name: str | None = None
    phone: str | None = None
    email: str | None = None
    how_to_reach: str | None = None
    helper_name: str | None = None
    helper_phone: str | None = None
    helper_email: str | None = None
    safe_contact: choices.Answer | None = None
    postcode: str | None = None
    house_number: int | None = None
    house_suffix: str = ""

    cause: choices.Cause | None = None
    own_words: str | None = None
    lasting: choices.Lasting | None = None
    since: date | None = None
    rent_cents: int | None = None
    arrears_cents: int | None = None
    arrears_months: int | None = None
    monthly_cents: int | None = None
    income_day: int | None = None
    months_wanted: int | None = None
    huurtoeslag: dict[str, Any] | None = None
    huurtoeslag_effect: dict[str, Any] | None = None

    children: choices.Answer | None = None
    children_number: int | None = None
    money_help: choices.MoneyHelp | None = None
    letter: choices.Letter | None = None
    letter_date: date | None = None
    objection: choices.Answer | None = None
    objection_text: str | None = None
    objection_text_version: str | None = None
    municipality_call: choices.MunicipalityCall | None = None
    municipality_call_text: str | None = None
    municipality_call_text_version: str | None = None


NAMES = tuple(each.name for each in fields(Intake))
# Of many rows at once each names all columns.
NOTHING_SAID: dict[str, Any] = {SAID_BY_TENANT.get(name, name): None for name in NAMES}


def log_case(
    session: Session,
    intake: Intake,
    *,
    request_key: str,
    now: datetime,
    make_reference: Callable[[], str] = new_reference,
) -> Case:
    """Log a case; the same `request_key` gives back the case it made, unchanged."""
    if logged := _logged(session, request_key):
        return logged
    _check(intake)
    columns = _columns(session, intake)
    for _ in range(REFERENCE_TRIES):
        case = Case(
            **columns,
            request_key=request_key,
            reference=make_reference(),
            status=Status.NEW,
            logged_at=now,
            municipality_call_at=now if intake.municipality_call == "asked" else None,
        )
        try:
            with session.begin_nested():
                session.add(case)
        except IntegrityError as error:
            # Another process was first with this request, or the reference is another's.
            if logged := _logged(session, request_key):
                return logged
            refusal = error
        else:
            return case
    raise refusal


def log_cases(
    session: Session, given: Mapping[str, Intake], *, verified: bool, now: datetime
) -> list[int]:
    """Log many cases at once, each under its own request key; all new, or none.

    Gives their ids, in this order. IntegrityError where one of them was logged before.
    """
    rows = []
    for request_key, intake in given.items():
        _check(intake)
        rank, day = queue_place(Status.NEW, intake.letter, intake.letter_date)
        rows.append(
            NOTHING_SAID
            | _columns(session, intake)
            | {
                "request_key": request_key,
                "reference": new_reference(),
                "status": Status.NEW,
                "logged_at": now,
                "verified": verified,
                "queue_rank": rank,
                "queue_day": day,
            }
        )
    if not rows:
        return []
    # Not one by one, as the classes of the tables would: that takes ten times as long.
    session.connection().execute(insert(Case), rows)
    logged = select(Case.request_key, Case.id).where(Case.request_key.in_(given))
    by_key = dict(session.execute(logged).all())
    ids = [by_key[each] for each in given]
    write_keys_of_new(session, zip(ids, rows, strict=True))
    return ids


def _logged(session: Session, request_key: str) -> Case | None:
    return session.scalar(select(Case).where(Case.request_key == request_key))


def _columns(session: Session, intake: Intake) -> dict[str, Any]:
    columns = {
        SAID_BY_TENANT.get(name, name): value
        for name in NAMES
        if (value := getattr(intake, name)) is not None
    }
    columns["details"] = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in intake.details.items()
    }
    # Erased while the request was on its way: what was confirmed is logged all the same.
    if intake.conversation_id and session.get(Conversation, intake.conversation_id) is None:
        columns["conversation_id"] = None
    return columns


def _check(intake: Intake) -> None:
    for name in NAMES:
        check_value(name, getattr(intake, name))
    if intake.type == "request" and intake.kind is None:
        raise KindMissing
    if intake.type != "request" and intake.kind is not None:
        raise KindNotForThisCase(intake.type, intake.kind)
    for name, value in intake.details.items():
        check_detail(intake.kind, name, value)
