"""Logging a case: what may be in one, and that the same request is logged once.

Knows no form and no chat; asks for nothing that the contract of a case leaves open.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any, get_args

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from casebook import choices
from casebook.errors import KindMissing, KindNotForThisCase, ValueNotAllowed
from casebook.models import Case, Conversation
from casebook.references import new_reference
from casebook.statuses import Status

# Details by kind, with the type of each; all may be left out.
DETAILS: dict[str, dict[str, type]] = {
    "payment_plan": {"monthly_cents": int},
    "deferral": {"until": date},
    "rent_reduction": {"less_cents": int, "months": int},
    "cheaper_home": {"persons": int, "highest_rent_cents": int},
}

ALLOWED: dict[str, tuple[str, ...]] = {
    "type": get_args(choices.CaseType),
    "kind": get_args(choices.Kind),
    "origin": get_args(choices.Origin),
    "cause": get_args(choices.Cause),
    "lasting": get_args(choices.Lasting),
    "children": get_args(choices.Answer),
    "money_help": get_args(choices.MoneyHelp),
    "letter": get_args(choices.Letter),
    "objection": get_args(choices.Answer),
}

# The casebook keeps the origin of a figure in its name: these are the tenant's word.
SAID_BY_TENANT = {
    "rent_cents": "rent_said_cents",
    "arrears_cents": "arrears_said_cents",
    "arrears_months": "arrears_said_months",
}

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

    children: choices.Answer | None = None
    children_number: int | None = None
    money_help: choices.MoneyHelp | None = None
    letter: choices.Letter | None = None
    letter_date: date | None = None
    objection: choices.Answer | None = None
    objection_text: str | None = None
    objection_text_version: str | None = None


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


def _logged(session: Session, request_key: str) -> Case | None:
    return session.scalar(select(Case).where(Case.request_key == request_key))


def _columns(session: Session, intake: Intake) -> dict[str, Any]:
    columns = {
        SAID_BY_TENANT.get(each.name, each.name): getattr(intake, each.name)
        for each in fields(intake)
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
    for name, allowed in ALLOWED.items():
        value = getattr(intake, name)
        if value is not None and value not in allowed:
            raise ValueNotAllowed(name, value)
    if intake.type == "request" and intake.kind is None:
        raise KindMissing
    if intake.type != "request" and intake.kind is not None:
        raise KindNotForThisCase(intake.type, intake.kind)
    for each in fields(intake):
        _check_number(each.name, getattr(intake, each.name))
    _check_details(intake)


def _check_details(intake: Intake) -> None:
    known = DETAILS[intake.kind] if intake.kind else {}
    for name, value in intake.details.items():
        # Exactly this type: True is an int, a moment is a date.
        if name not in known or type(value) is not known[name]:
            raise ValueNotAllowed(f"details.{name}", value)
        _check_number(f"details.{name}", value)


def _check_number(name: str, value: object) -> None:
    if isinstance(value, int) and value < 0:
        raise ValueNotAllowed(name, value)
    if name == "income_day" and value is not None and value not in range(1, 32):
        raise ValueNotAllowed(name, value)
