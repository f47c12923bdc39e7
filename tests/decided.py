"""Cases at which something was decided, written as rows: the deeds of deciding stand elsewhere."""

from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from casebook.handling import change_status
from casebook.models import Arrangement, Case, Decline, Instalment
from casebook.statuses import Status
from tests.builders import a_request

PLAN = ((date(2026, 12, 1), 50000), (date(2027, 1, 1), 50000), (date(2027, 2, 1), 36906))
# Of a kind that is no plan, what it holds in place of instalments.
OTHER_KINDS: dict[str, dict[str, Any]] = {
    "deferral": {"owed_cents": 136906, "until": date(2026, 12, 31)},
    "rent_reduction": {"less_cents": 10000, "first_month": date(2026, 12, 1), "months": 6},
    "cheaper_home": {"offered": "Driekamerwoning aan de Lindelaan."},
}


def an_agreed(session: Session, *, now: datetime, kind: str = "payment_plan", **case: Any) -> Case:
    """A verified request at which an arrangement was agreed."""
    verified = case.pop("verified", True)
    own: dict[str, Any] = {} if kind == "payment_plan" else {"monthly_cents": None}
    if kind == "cheaper_home":
        own["details"] = {"persons": 3, "highest_rent_cents": 60000}
    made = a_request(session, now=now, status="in_progress", **({"kind": kind} | own | case))
    made.verified = verified
    an_arrangement(session, made, now=now)
    change_status(session, made, Status.AGREED, by="T. Collega", why=None, at=now)
    return made


def an_arrangement(session: Session, case: Case, *, now: datetime, **changes: Any) -> Arrangement:
    """One that stands, of the case's own kind; a plan has three instalments."""
    own: dict[str, Any] = OTHER_KINDS.get(case.kind or "", {"owed_cents": 136906})
    values = {
        "kind": case.kind,
        "state": "agreed",
        "made_at": now,
        "made_by": "T. Collega",
        "decided_at": now,
        "decided_by": "T. Collega",
    }
    arrangement = Arrangement(case_id=case.id, **(values | own | changes))
    if case.kind == "payment_plan":
        arrangement.instalments = [
            Instalment(number=number, due=due, cents=cents)
            for number, (due, cents) in enumerate(PLAN, start=1)
        ]
    session.add(arrangement)
    session.flush()
    return arrangement


def a_declined(session: Session, *, now: datetime, **case: Any) -> Case:
    """A verified request that was declined."""
    made = a_request(session, now=now, status="in_progress", **case)
    made.verified = True
    why = {"reason": "above_rules", "possible": ["debt_help"]}
    session.add(Decline(case_id=made.id, at=now, by="T. Collega", **why))
    session.flush()
    change_status(session, made, Status.DECLINED, by="T. Collega", why="te hoog", at=now)
    return made
