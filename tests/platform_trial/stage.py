"""Huurhulp really running, with an account of the demo landlord on each platform's stand-in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

import yaml

from casebook.models import Arrival, Conversation, Delivery, Message, Sender
from settings import ROOT
from tests.fakes.platforms.stand_in import StandIn
from tests.running import Running, running

LANDLORD = "demo"


@contextmanager
def on_stage(folder: Path, platforms: Sequence[StandIn]) -> Iterator[Running]:
    """Start everything, with every platform switched on as docs/channels.md says."""
    landlords = folder / "landlords"
    landlords.mkdir()
    given = yaml.safe_load((ROOT / f"data/landlords/{LANDLORD}.yml").read_text(encoding="utf-8"))
    given["channels"] = {each.name: each.block() for each in platforms}
    text = yaml.safe_dump(given, allow_unicode=True, sort_keys=False)
    (landlords / f"{LANDLORD}.yml").write_text(text, encoding="utf-8")
    secrets = folder / "channel_secrets.yml"
    kept = {LANDLORD: {each.name: each.secrets() for each in platforms}}
    secrets.write_text(yaml.safe_dump(kept), encoding="utf-8")
    secrets.chmod(0o600)
    with ExitStack() as closing:
        for each in platforms:
            closing.callback(each.close)
        environ = {
            "HUURHULP_LANDLORDS": str(landlords),
            "HUURHULP_CHANNEL_SECRETS": str(secrets),
        }
        yield closing.enter_context(running(folder, environ))


def time_passes(stack: Running, sender: Sender, past: timedelta) -> None:
    """For this person so much time has passed: all that was said lies so much longer ago."""
    with stack.database.writing() as session:
        theirs = Conversation.sender_id == sender.id
        ids = [each.id for each in session.query(Conversation).filter(theirs)]
        for table, columns, where in (
            (Sender, ("heard_at", "noticed_at"), Sender.id == sender.id),
            (Conversation, ("created_at", "tracker_since"), Conversation.id.in_(ids)),
            (Message, ("at", "taken_at"), Message.conversation_id.in_(ids)),
            (Arrival, ("sent_at", "arrived_at", "next_try_at"), Arrival.sender_id == sender.id),
            (Delivery, ("made_at", "next_try_at", "sent_at"), Delivery.sender_id == sender.id),
        ):
            for row in session.query(table).filter(where):
                for name in columns:
                    if value := getattr(row, name):
                        setattr(row, name, value - past)
