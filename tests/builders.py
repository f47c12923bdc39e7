"""Valid rows with fixed defaults, so that a test states only what it is about.

The clock is passed in; a status is reached by the steps that lead there, as at the desk.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from casebook.conversations import open_conversation
from casebook.handling import change_status
from casebook.intake import Intake, log_case
from casebook.models import Arrangement, Call, Case, Conversation, Decline, StaffMember
from casebook.staff import add_staff
from casebook.statuses import Status

WAY_TO = {
    Status.NEW: [],
    Status.IN_PROGRESS: ["in_progress"],
    Status.WAITING_FOR_TENANT: ["in_progress", "waiting_for_tenant"],
    Status.AGREED: ["in_progress", "agreed"],
    Status.DECLINED: ["in_progress", "declined"],
    Status.WITHDRAWN: ["withdrawn"],
    Status.KEPT: ["in_progress", "agreed", "kept"],
    Status.BROKEN: ["in_progress", "agreed", "broken"],
    Status.CLOSED: ["withdrawn", "closed"],
}


def an_intake(**changes: Any) -> Intake:
    """What a tenant of the demo landlord brings: a payment plan for two months' arrears."""
    values: dict[str, Any] = {
        "type": "request",
        "kind": "payment_plan",
        "origin": "chat",
        "channel": "widget",
        "landlord": "demo",
        "language": "nl",
        "tenant_name": "Maria Kowalska",
        "phone": "+31612345678",
        "postcode": "3511AB",
        "house_number": 12,
        "since": date(2026, 10, 1),
        "lasting": "temporary",
        "arrears_cents": 136906,
        "monthly_cents": 15000,
    }
    return Intake(**(values | changes))


def a_request(
    session: Session,
    *,
    now: datetime,
    status: Status | str = Status.NEW,
    request_key: str = "request-1",
    **changes: Any,
) -> Case:
    """A logged request that has come as far as `status`."""
    case = log_case(session, an_intake(**changes), request_key=request_key, now=now)
    for step in WAY_TO[Status(status)]:
        takes_step(session, case, Status(step), by="t.collega", why="afgesproken", at=now)
    return case


def takes_step(
    session: Session, case: Case, to: Status, *, by: str, why: str | None, at: datetime
) -> None:
    """A step to another status, with the decision that it stands on."""
    decided(session, case, to, at)
    change_status(session, case, to, by=by, why=why, at=at)


def decided(session: Session, case: Case, step: str, now: datetime) -> None:
    """What such a step stands on: the barest arrangement or decline."""
    if step == "agreed":
        session.add(
            Arrangement(
                case_id=case.id,
                kind=case.kind or "payment_plan",
                state="agreed",
                made_at=now,
                made_by="t.collega",
                decided_at=now,
                decided_by="t.collega",
            )
        )
    if step == "declined":
        session.add(
            Decline(
                case_id=case.id,
                at=now,
                by="t.collega",
                reason="arrangement_runs",
                possible=["talk"],
            )
        )
    session.flush()


def a_call(session: Session, case: Case, *, now: datetime, outcome: str = "spoken") -> Call:
    """A call by staff."""
    call = Call(case_id=case.id, at=now, by="t.collega", phone=case.phone, outcome=outcome)
    session.add(call)
    session.flush()
    return call


def a_report(session: Session, *, now: datetime, **changes: Any) -> Case:
    """A logged report of an expected problem, which asks for nothing."""
    return a_request(session, now=now, **({"type": "report", "kind": None} | changes))


def a_call_back(session: Session, *, now: datetime, **changes: Any) -> Case:
    """A logged wish to be called by the landlord, of which nothing but who and how is known."""
    nothing_asked = dict.fromkeys(
        ("kind", "postcode", "house_number", "since", "lasting", "arrears_cents", "monthly_cents")
    )
    return a_request(session, now=now, **({"type": "call_back"} | nothing_asked | changes))


def a_cheaper_home(session: Session, *, now: datetime, **changes: Any) -> Case:
    """A logged request for a cheaper home, with the answers asked before it is sent."""
    values = {
        "kind": "cheaper_home",
        "details": {"persons": 3, "highest_rent_cents": 60000},
        "monthly_cents": None,
    }
    return a_request(session, now=now, **(values | changes))


def a_conversation(session: Session, *, now: datetime, **changes: str) -> tuple[Conversation, str]:
    """An open conversation in the widget, with the token its tenant holds."""
    values = {"landlord": "demo", "channel": "widget", "language": "nl"} | changes
    return open_conversation(session, **values, now=now)


def a_member(session: Session, *, now: datetime, **changes: Any) -> StaffMember:
    """Somebody of the demo landlord; the hash is of no password."""
    values: dict[str, Any] = {
        "email": "t.collega@linde.example",
        "name": "T. Collega",
        "landlord": "demo",
        "password_hash": "not-a-hash",
    } | changes
    return add_staff(session, **values, now=now)
