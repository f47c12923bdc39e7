"""What was decided about a case as it stands now, as facts that a letter can tell. Changes nothing.

Amounts are cents and days are written as 2026-12-01, so that the facts can be kept as they are.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook import choices
from casebook.models import Arrangement, Case, Decline, Letter
from casebook.statuses import Status


@dataclass(frozen=True)
class Decision:
    """What a letter of it is, and its own facts."""

    what: choices.LetterWhat
    facts: dict[str, Any]


def decision_of(session: Session, case: Case) -> Decision | None:
    """The agreed arrangement, or the no, that the case stands at; None while there is neither."""
    if case.status is Status.AGREED and (agreed := _agreed(session, case)):
        what: choices.LetterWhat = "change" if _told_another(session, agreed) else "confirmation"
        return Decision(what, _of_arrangement(agreed))
    if case.status is Status.DECLINED and (no := _declined(session, case)):
        return Decision("decline", _of_decline(case, no))
    return None


def _agreed(session: Session, case: Case) -> Arrangement | None:
    of_case = select(Arrangement).where(
        Arrangement.case_id == case.id, Arrangement.state == "agreed"
    )
    return session.scalar(of_case.order_by(Arrangement.id.desc()).limit(1))


def _told_another(session: Session, agreed: Arrangement) -> bool:
    """Whether the tenant has a letter of another arrangement, which this one takes the place of."""
    handed = select(Letter).where(
        Letter.case_id == agreed.case_id,
        Letter.what.in_(("confirmation", "change")),
        Letter.handed_at.is_not(None),
    )
    return any(each.facts["decision"] != agreed.id for each in session.scalars(handed))


def _declined(session: Session, case: Case) -> Decline | None:
    of_case = select(Decline).where(Decline.case_id == case.id)
    return session.scalar(of_case.order_by(Decline.id.desc()).limit(1))


def _of_arrangement(made: Arrangement) -> dict[str, Any]:
    return {
        "decision": made.id,
        "kind": made.kind,
        "by": made.decided_by or made.made_by,
        "instalments": [
            {"number": each.number, "due": each.due.isoformat(), "cents": each.cents}
            for each in made.instalments
        ],
        "owed_cents": made.owed_cents,
        "costs_cents": made.costs_cents,
        "until": _iso(made.until),
        "less_cents": made.less_cents,
        "first_month": _iso(made.first_month),
        "months": made.months,
        "offered": made.offered,
    }


def _of_decline(case: Case, no: Decline) -> dict[str, Any]:
    return {
        "decision": no.id,
        "kind": case.kind,
        "by": no.by,
        "reason": no.reason,
        "possible": list(no.possible),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
