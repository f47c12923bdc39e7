"""The one table of statuses: which step follows which, for whom, and when a reason is asked.

It decides; `handling` writes. The desk draws its buttons from here.
"""

from enum import StrEnum
from typing import TYPE_CHECKING

from casebook.errors import ImpossibleStep, StepNotForThisCase

if TYPE_CHECKING:
    from casebook.models import Case


class Status(StrEnum):
    """Where a case stands; about the case, never a mark on a person."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    WAITING_FOR_TENANT = "waiting_for_tenant"
    AGREED = "agreed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    KEPT = "kept"
    BROKEN = "broken"
    CLOSED = "closed"


NEW = Status.NEW
IN_PROGRESS = Status.IN_PROGRESS
WAITING_FOR_TENANT = Status.WAITING_FOR_TENANT
AGREED = Status.AGREED
DECLINED = Status.DECLINED
WITHDRAWN = Status.WITHDRAWN
KEPT = Status.KEPT
BROKEN = Status.BROKEN
CLOSED = Status.CLOSED

NEXT: dict[Status, tuple[Status, ...]] = {
    NEW: (IN_PROGRESS, WITHDRAWN, CLOSED),
    IN_PROGRESS: (WAITING_FOR_TENANT, AGREED, DECLINED, WITHDRAWN, CLOSED),
    WAITING_FOR_TENANT: (IN_PROGRESS, WITHDRAWN),
    AGREED: (IN_PROGRESS, KEPT, BROKEN),
    DECLINED: (IN_PROGRESS, CLOSED),
    BROKEN: (IN_PROGRESS, CLOSED),
    WITHDRAWN: (CLOSED,),
    KEPT: (CLOSED,),
    CLOSED: (),
}

# A request is answered before it closes; a report or call-back may end with the talk.
CLOSED_WITHOUT_OUTCOME = {(NEW, CLOSED), (IN_PROGRESS, CLOSED)}
TYPES_CLOSED_WITHOUT_OUTCOME = {"report", "call_back"}

OPEN = tuple(status for status in Status if status is not CLOSED)


def needs_reason(from_status: Status, to_status: Status) -> bool:
    """Whether the step changes or ends what a tenant counts on, so that it must say why."""
    return to_status in {DECLINED, WITHDRAWN} or (from_status, to_status) == (
        AGREED,
        IN_PROGRESS,
    )


def next_statuses(case: "Case") -> tuple[Status, ...]:
    """Where this case can go from here, in the order in which the desk offers it."""
    return tuple(to for to in NEXT[case.status] if _is_for(case, to))


def check_step(case: "Case", to: Status) -> None:
    """Refuse a step that the table does not have, or has for other types of case only."""
    if to not in NEXT[case.status]:
        raise ImpossibleStep(case.status.value, to.value)
    if not _is_for(case, to):
        raise StepNotForThisCase(case.status.value, to.value, case.type)


def _is_for(case: "Case", to: Status) -> bool:
    without_outcome = (case.status, to) in CLOSED_WITHOUT_OUTCOME
    return not without_outcome or case.type in TYPES_CLOSED_WITHOUT_OUTCOME
