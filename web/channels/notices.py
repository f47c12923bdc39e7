"""What the program itself says by a platform, beside the assistant; kept like all that is said."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.conversations import Reply, receive, record_opening, record_replies
from casebook.models import Arrival, Conversation, Message, Sender
from questions.texts import words_alone
from tenant_texts import spoken
from web.channels.picking import NOTICE
from web.parts import Parts

# A platform as people call it, and whose it is.
COMPANIES = {
    "whatsapp": ("WhatsApp", "Meta"),
    "messenger": ("Messenger", "Meta"),
    "telegram": ("Telegram", "Telegram"),
}


def notice(parts: Parts, conversation: Conversation, name: str, **given: Any) -> Reply:
    """A text of ours in this conversation's language."""
    language = spoken(conversation.language)
    said = words_alone(parts, name, given, landlord=conversation.landlord, language=language)
    return Reply(said, extras={NOTICE: name})


def say(parts: Parts, session: Session, conversation: Conversation, *replies: Reply) -> None:
    """Put it in the conversation, as an answer to nothing."""
    record_opening(
        session,
        conversation.id,
        replies,
        language=conversation.language,
        now=parts.settings.now(),
    )


def say_once(parts: Parts, session: Session, conversation: Conversation, *replies: Reply) -> None:
    """`say`, unless it was the last thing that was said."""
    last = session.scalar(
        select(Message)
        .where(Message.conversation_id == conversation.id, Message.author != "tenant")
        .order_by(Message.number.desc())
        .limit(1)
    )
    if last is None or last.extras.get(NOTICE) != replies[-1].extras.get(NOTICE):
        say(parts, session, conversation, *replies)


def reply_alone(
    parts: Parts,
    session: Session,
    conversation: Conversation,
    arrival: Arrival,
    said: str,
    *replies: Reply,
    personal: bool = False,
) -> None:
    """Keep what a person sent as `said`, with an answer of ours: the assistant is not asked.

    `personal` keeps it from the desk for good.
    """
    now = parts.settings.now()
    receipt = receive(
        session,
        conversation,
        client_id=arrival.key,
        text=said,
        payload=None,
        handler=parts.handler,
        now=now,
    )
    record_replies(
        session,
        receipt.message.id,
        replies,
        language=conversation.language,
        form_active=conversation.form_active,
        now=now,
        personal=personal,
    )


def told_whose(
    parts: Parts, sender: Sender, conversation: Conversation, channel: str
) -> list[Reply]:
    """Once a person: whose platform this is, and where the website is instead."""
    if sender.told_at is not None:
        return []
    landlord = parts.landlords[conversation.landlord]
    link = landlord.chat_at(parts.settings.tenants_url, spoken(conversation.language))
    if channel == "sms":
        return [notice(parts, conversation, "channel.whose.sms", link=link)]
    platform, company = COMPANIES[channel]
    whose = {"platform": platform, "company": company, "link": link}
    return [notice(parts, conversation, "channel.whose", **whose)]
