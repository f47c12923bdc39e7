"""How far the messages of one address of a landlord came: what waits, and what did not go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casebook.models import Arrival, Delivery, Sender


@dataclass(frozen=True)
class Traffic:
    """How many came in and go out, by their state; `oldest` waits longest, None when none does."""

    came: Mapping[str, int]
    goes: Mapping[str, int]
    oldest: datetime | None


def traffic(session: Session, *, landlord: str, channel: str, account: str) -> Traffic:
    """Of all who wrote to this address."""
    senders = select(Sender.id).where(
        Sender.landlord == landlord, Sender.channel == channel, Sender.account == account
    )
    states = (
        select(table.state, func.count(), func.min(since))
        .where(table.sender_id.in_(senders))
        .group_by(table.state)
        for table, since in ((Arrival, Arrival.arrived_at), (Delivery, Delivery.made_at))
    )
    came, goes = (session.execute(each).all() for each in states)
    return Traffic(
        came={state: count for state, count, _ in came},
        goes={state: count for state, count, _ in goes},
        oldest=min(
            (since for state, _, since in (*came, *goes) if state == "waiting"), default=None
        ),
    )
