"""When to call again: what the page fills in, and what staff typed. Knows no case and no page."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from settings import AMSTERDAM
from web.desk.working_days import next_working_day

# Who does not answer in the morning is tried in the afternoon, and the other way round.
MORNING, AFTERNOON, NOON = time(10), time(14), 12
FURTHEST = timedelta(days=366)
WRITTEN = ("%Y-%m-%dT%H:%M", "%d-%m-%Y %H:%M")


def proposed(now: datetime) -> datetime:
    """The next working day, at the other half of the day."""
    here = now.astimezone(AMSTERDAM)
    at = AFTERNOON if here.hour < NOON else MORNING
    return datetime.combine(next_working_day(here.date()), at, AMSTERDAM)


def as_field(moment: datetime) -> str:
    """As a field of type datetime-local takes it."""
    return f"{moment.astimezone(AMSTERDAM):{WRITTEN[0]}}"


def read(text: str | None, now: datetime) -> datetime | None:
    """What stands in the field, in Dutch time; None for nothing. Raises ValueError.

    Without a picker of dates it is typed: 24-11-2026 10:00.
    """
    typed = (text or "").strip()
    if not typed:
        return None
    for pattern in WRITTEN:
        try:
            moment = datetime.strptime(typed, pattern).replace(tzinfo=AMSTERDAM)
        except ValueError:
            continue
        if moment - now > FURTHEST:
            break
        return moment
    raise ValueError(typed)
