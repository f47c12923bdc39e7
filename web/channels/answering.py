"""The worker's way in: answers what a person wrote, exactly once in the casebook."""

from __future__ import annotations

import httpx
import structlog
from sqlalchemy.orm import Session

from casebook.conversations import Reply, conversation_of_id
from casebook.errors import CasebookUnavailable, UnknownConversation
from casebook.inbox import has_answer, next_arrival, try_again
from casebook.models import Arrival, Conversation, Sender
from casebook.outgoing import let_held_go
from tenant_texts import spoken
from web.channels.erasing import asks_to_erase, erase_all_of
from web.channels.notices import notice, reply_alone, say_once
from web.channels.opening import begin_again, conversation_for, greet
from web.channels.picking import NOTICE, OldButton, picked, pressed
from web.channels.platform import BEGIN, NotSent, Platform, Way
from web.outage import crisis_text
from web.parts import Parts
from web.problems import Problem
from web.rasa_client import AssistantUnavailable
from web.turns import take_from
from web.typed import LONGEST, without_unsaid

log = structlog.get_logger()

# A short pause is nobody's business; a crisis is told at the first failure.
TOLD_AFTER_TRIES = 3


def answer_next(parts: Parts, platform: Platform, client: httpx.Client, sender_id: int) -> bool:
    """Answer the next message of this sender. Whether there was one whose turn it is."""
    now = parts.settings.now()
    with parts.database.writing() as session:
        sender = session.get_one(Sender, sender_id)
        arrival = next_arrival(session, sender, now=now)
        if arrival is None:
            return False
        let_held_go(session, sender, now=now)
    _show_seen(parts, platform, client, sender, arrival)
    conversation_id = conversation_for(parts, platform, sender_id, arrival)
    try:
        if not asks_to_erase(arrival.text):
            greet(parts, platform, sender_id, conversation_id)
        _answer(parts, sender_id, conversation_id, arrival)
    except UnknownConversation:
        # Erased meanwhile: the next try begins a new one.
        _later(parts, arrival)
    except (AssistantUnavailable, Problem) as fault:
        log.warning("not answered yet", sender=sender_id, fault=type(fault).__name__)
        _tell_of_outage(parts, conversation_id, arrival, _later(parts, arrival))
    except CasebookUnavailable:
        raise
    except Exception as fault:
        # Whatever it is, it must not stand before all that this person writes later.
        _later(parts, arrival)
        log.error("not answered", sender=sender_id, fault=type(fault).__name__)
    else:
        with parts.database.writing() as session:
            has_answer(session, arrival.id)
    return True


def _answer(parts: Parts, sender_id: int, conversation_id: str, arrival: Arrival) -> None:
    if asks_to_erase(arrival.text):
        erase_all_of(parts, sender_id)
        return
    if arrival.what == "button" and arrival.button == BEGIN:
        begin_again(parts, conversation_id, arrival)
        return
    with parts.database.writing() as session:
        conversation = conversation_of_id(session, conversation_id)
        if arrival.what == "other":
            kept = notice(parts, conversation, "channel.no_words").text
            said = notice(parts, conversation, "channel.words_only")
            reply_alone(parts, session, conversation, arrival, kept, said)
            return
        text = without_unsaid(arrival.text)
        if arrival.what == "text" and (not text.strip() or len(text) > LONGEST):
            crisis = _crisis(conversation.language, text)
            name = "problem.too_long" if text.strip() else "channel.words_only"
            replies = [*crisis, notice(parts, conversation, name)]
            kept, personal = text[:LONGEST], bool(crisis)
            reply_alone(parts, session, conversation, arrival, kept, *replies, personal=personal)
            return
        try:
            payload = _payload(session, conversation, sender_id, arrival)
        except OldButton:
            _say_old_button(parts, session, conversation, arrival)
            return
    try:
        _take(parts, conversation_id, arrival, None if payload else text, payload)
    except Problem as problem:
        if problem.code != "payload_not_offered":
            raise
        with parts.database.writing() as session:
            conversation = conversation_of_id(session, conversation_id)
            _say_old_button(parts, session, conversation, arrival)


def _payload(
    session: Session, conversation: Conversation, sender_id: int, arrival: Arrival
) -> str | None:
    if arrival.what == "button":
        return pressed(session, conversation, arrival.button)
    return picked(session, session.get_one(Sender, sender_id), arrival)


def _say_old_button(
    parts: Parts, session: Session, conversation: Conversation, arrival: Arrival
) -> None:
    said = notice(parts, conversation, "problem.payload_not_offered")
    reply_alone(parts, session, conversation, arrival, arrival.text, said)


def _take(
    parts: Parts, conversation_id: str, arrival: Arrival, text: str | None, payload: str | None
) -> None:
    take_from(
        parts,
        lambda session: conversation_of_id(session, conversation_id),
        arrival.key,
        text=text,
        payload=payload,
    )


def _show_seen(
    parts: Parts, platform: Platform, client: httpx.Client, sender: Sender, arrival: Arrival
) -> None:
    account = parts.accounts.find(sender.channel, sender.account)
    if account is None or arrival.tries:
        return
    try:
        platform.seen(Way(client, account, sender.address), arrival.platform_id)
    except NotSent as refused:
        # A mark that is missing harms nobody.
        log.info("not marked as read", fault=refused.fault)


def _later(parts: Parts, arrival: Arrival) -> int:
    with parts.database.writing() as session:
        return try_again(session, arrival.id, now=parts.settings.now())


def _tell_of_outage(parts: Parts, conversation_id: str, arrival: Arrival, tries: int) -> None:
    with parts.database.writing() as session:
        try:
            conversation = conversation_of_id(session, conversation_id)
        except UnknownConversation:
            return
        crisis = _crisis(conversation.language, arrival.text)
        refused = session.get_one(Arrival, arrival.id).state == "refused"
        if refused:
            say_once(parts, session, conversation, notice(parts, conversation, "channel.too_late"))
        elif crisis and tries == 1:
            say_once(parts, session, conversation, *crisis)
        elif tries == TOLD_AFTER_TRIES:
            say_once(parts, session, conversation, notice(parts, conversation, "channel.outage"))


def _crisis(language: str, said: str) -> list[Reply]:
    found = crisis_text(spoken(language), said)
    return [Reply(found, extras={NOTICE: "outage.crisis", "tone": "crisis"})] if found else []
