"""What the queue filters and orders a case by, and where it stands in that order. Knows no table.

The order is the one that the desk says under its list: the day of an eviction or a hearing, then
gas, water or light to be cut off, then a bailiff's letter, then who waits longest; closed cases
last, so that whoever pages through the open ones never passes them.
"""

from datetime import date

from casebook.statuses import Status

# Letters that threaten something on a day, with their place in the order.
RANKS = {"eviction": 0, "court": 0, "cut_off": 1, "bailiff": 2}
NO_DANGER, IS_CLOSED = 3, 4
# While a danger counts: later the case has an outcome.
STILL_OPEN = (Status.NEW, Status.IN_PROGRESS, Status.WAITING_FOR_TENANT)
# The same in SQL, word for word as the partial indexes have it; and those nobody reached yet.
UNDECIDED = "status IN ('new', 'in_progress', 'waiting_for_tenant')"
NO_CONTACT = f"first_contact_at IS NULL AND {UNDECIDED}"
# Their indexes, with all that a count of them asks, so that it reads no row.
NO_CONTACT_BY = (
    "landlord", "logged_at", "id", "assigned_to", "next_try_at", "status", "first_contact_at",
)  # fmt: skip
SILENT_BY = ("landlord", "last_contact_at", "logged_at", "id", "assigned_to", "status")
# Sorts behind every day that can be known.
NO_DAY = date.max

QUEUE_ORDER = ("queue_rank", "queue_day", "logged_at", "id")
# The same by when a case was logged: for a period, and for the newest and the oldest of all.
LOGGED_ORDER = ("logged_at", "id", "queue_rank", "queue_day")
QUEUE_FILTERS = (
    "status",
    "type",
    "kind",
    "origin",
    "channel",
    "language",
    "cause",
    "lasting",
    "children",
    "objection",
    "verified",
    "assigned_to",
    "mark",
    "first_contact_at",
    "last_contact_at",
)
# Without moments; few values first, so that those can be passed by.
FEW_VALUES = ("language", "origin", "channel", "mark")
MOMENTS = ("first_contact_at", "last_contact_at")
FILTERED = (
    *FEW_VALUES,
    *(each for each in QUEUE_FILTERS if each not in (*FEW_VALUES, *MOMENTS)),
)


def queue_place(status: Status, letter: str | None, letter_date: date | None) -> tuple[int, date]:
    """A case's rank and day in the order of the queue."""
    if status is Status.CLOSED:
        return IS_CLOSED, NO_DAY
    if status in STILL_OPEN and letter in RANKS:
        return RANKS[letter], letter_date or NO_DAY
    return NO_DANGER, NO_DAY
