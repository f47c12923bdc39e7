"""Who must not have this conversation seen erases it with the words that the widget has for it."""

from __future__ import annotations

import re
from functools import cache

from sqlalchemy import select

from casebook.conversations import open_conversation
from casebook.models import Conversation, Sender
from casebook.retention import erase_conversation, erase_tracker
from tenant_texts import languages, text
from web.channels.notices import notice, say
from web.parts import Parts


def asks_to_erase(said: str) -> bool:
    """Whether these words are "wis dit gesprek" in one of our languages, and nothing else."""
    return _bare(said) in _words()


def erase_all_of(parts: Parts, sender_id: int) -> None:
    """Erase every conversation of this person, here and in Rasa's store; a logged request stays.

    That it was done is the first thing said in the next one.
    """
    with parts.database.reading() as session:
        theirs = select(Conversation).where(Conversation.sender_id == sender_id)
        conversations = list(session.scalars(theirs.order_by(Conversation.created_at)))
    for each in conversations:
        # Rasa's part first: while the row stands, another try finds it.
        erase_tracker(parts.settings.tracker_url, each.id)
    now = parts.settings.now()
    with parts.database.writing() as session:
        sender = session.get_one(Sender, sender_id)
        for each in conversations:
            erase_conversation(session, each, at=now)
        last = conversations[-1]
        fresh, _ = open_conversation(
            session,
            landlord=sender.landlord,
            channel=last.channel,
            language=last.language,
            now=now,
            sender_id=sender_id,
        )
        say(parts, session, fresh, notice(parts, fresh, "channel.erased"))


@cache
def _words() -> frozenset[str]:
    return frozenset(_bare(text(each, "widget.erase", {})) for each in languages())


def _bare(said: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", said.casefold()).split())
