"""The worker's way out: sends what was said in a conversation, in order, at least once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import httpx
import structlog
from sqlalchemy.orm import Session

from casebook.errors import CasebookUnavailable
from casebook.models import Conversation, Delivery, Message, Sender
from casebook.outgoing import hold, is_going, next_delivery, note_failed, note_part, note_sent
from casebook.senders import OPEN_FOR
from casebook.undelivered import NOTICE, SentPart
from questions.fields import CHOSEN
from tenant_texts import spoken, text
from web.channels.marks import mark_of
from web.channels.picking import button_name
from web.channels.platform import Choice, Look, NotSent, Platform, Said, Way
from web.parts import Parts

log = structlog.get_logger()

# What is sent in the last moments may arrive after them.
MARGIN = timedelta(minutes=5)


@dataclass(frozen=True)
class _Work:
    message: Message
    landlord: str
    language: str
    parts_sent: int
    taken_back: int
    is_open: bool
    noticed: bool
    way: Way

    def way_for(self, number: int) -> Way:
        """The way for one part, by whose mark the platform tells if it does not arrive."""
        part = SentPart(self.message.id, number, self.taken_back)
        return replace(self.way, mark=mark_of(part))


def deliver_next(parts: Parts, platform: Platform, client: httpx.Client, sender_id: int) -> bool:
    """Send the next message to this sender. Whether there was one whose turn it is."""
    work = _next(parts, client, sender_id)
    if work is None:
        return False
    if not work.is_open:
        _hold(parts, platform, sender_id, work)
        return True
    try:
        look = platform.look(said_of(work.message, work.language))
        for number, part in enumerate(look.parts[work.parts_sent :], start=work.parts_sent + 1):
            platform.send(work.way_for(number), part)
            with parts.database.writing() as session:
                if not _note(session, work, number, look, parts):
                    return True
        if not look.parts[work.parts_sent :]:
            with parts.database.writing() as session:
                _note(session, work, len(look.parts), look, parts)
    except NotSent as refused:
        log.warning("not sent", message=work.message.id, fault=refused.fault)
        if refused.closed:
            # A message that came late was written before it was heard: they count from then.
            _hold(parts, platform, sender_id, work)
            return True
        with parts.database.writing() as session:
            note_failed(
                session,
                work.message.id,
                refused.fault,
                at=parts.settings.now(),
                gone=refused.gone,
                lost=refused.lost,
                wait=refused.wait,
            )
    except CasebookUnavailable:
        raise
    except Exception as fault:
        # Whatever it is, it must not stand before all that is said later for ever.
        log.error("not made", message=work.message.id, fault=type(fault).__name__)
        with parts.database.writing() as session:
            at = parts.settings.now()
            note_failed(session, work.message.id, "not_made", at=at, gone=False)
    return True


def said_of(message: Message, language: str) -> Said:
    """A message as platforms get it. Choices get numbers where no answer is a number."""
    asks = message.extras.get("asks")
    return Said(
        text=message.text,
        choices=tuple(
            Choice(each["title"], button_name(message, index))
            for index, each in enumerate(message.buttons)
        ),
        may_number=asks is None or asks in CHOSEN,
        language=spoken(language),
    )


def is_open(sender: Sender, now: datetime) -> bool:
    """Whether this person may be written to in the conversation now."""
    return now < sender.heard_at + OPEN_FOR - MARGIN


def _note(session: Session, work: _Work, number: int, look: Look, parts: Parts) -> bool:
    """So many parts were taken. False when the platform has taken that back by now."""
    if not is_going(session, work.message.id, work.taken_back):
        return False
    note_part(session, work.message.id, parts=number, numbered=look.numbered)
    if number >= len(look.parts):
        note_sent(session, work.message.id, at=parts.settings.now())
    return True


def _next(parts: Parts, client: httpx.Client, sender_id: int) -> _Work | None:
    now = parts.settings.now()
    with parts.database.writing() as session:
        sender = session.get_one(Sender, sender_id)
        delivery = next_delivery(session, sender, now=now)
        if delivery is None:
            return None
        account = parts.accounts.find(sender.channel, sender.account)
        if account is None:
            # The landlord switched it off; it goes if it is on again when the person writes.
            hold(session, sender, "off")
            return None
        message = session.get_one(Message, delivery.message_id)
        conversation = session.get_one(Conversation, message.conversation_id)
        if conversation.landlord != account.landlord:
            # The address has gone to another landlord, in whose name nothing of it may go.
            note_failed(session, message.id, "off", at=now, gone=True)
            return None
        return _Work(
            message=message,
            landlord=sender.landlord,
            language=message.language or conversation.language,
            parts_sent=delivery.parts_sent,
            taken_back=delivery.taken_back,
            is_open=is_open(sender, now),
            noticed=sender.noticed_at is not None,
            way=Way(
                client,
                account,
                sender.address,
                hears=f"{parts.settings.tenants_url}{account.block.webhook}",
            ),
        )


def _hold(parts: Parts, platform: Platform, sender_id: int, work: _Work) -> None:
    """The conversation is closed: say once, outside it, that a message waits, and keep it."""
    language = spoken(work.language)
    landlord = parts.landlords[work.landlord]
    said = text(language, "channel.waiting", {"landlord.short_name": landlord.short_name})
    fault = None
    if not work.noticed:
        try:
            platform.announce(work.way_for(NOTICE), said, language)
        except NotSent as refused:
            log.warning("not announced", message=work.message.id, fault=refused.fault)
            if not refused.gone:
                with parts.database.writing() as session:
                    at = parts.settings.now()
                    note_failed(
                        session,
                        work.message.id,
                        refused.fault,
                        at=at,
                        gone=False,
                        wait=refused.wait,
                    )
                return
            fault = refused.fault
    with parts.database.writing() as session:
        sender = session.get_one(Sender, sender_id, with_for_update=True)
        if not is_going(session, work.message.id, work.taken_back):
            # Word that the notice did not arrive may come before the answer to it.
            delivery = session.get(Delivery, work.message.id)
            fault = fault or (delivery.fault if delivery else None)
        hold(session, sender, fault or "closed")
        if fault is None:
            sender.noticed_at = sender.noticed_at or parts.settings.now()
