"""The Chat API: what the widget speaks, and any landlord's app may (DESIGN, "Contracts")."""

from __future__ import annotations

import re
from typing import Any

from flask import Response, jsonify, request
from sqlalchemy.orm import Session

from casebook.conversations import conversation_for_token, messages_after
from casebook.errors import CasebookUnavailable
from casebook.models import Conversation, Message
from casebook.retention import erase_conversation, erase_tracker
from web.bearer import bearer_token
from web.languages import language_of_request, remember_language
from web.limits import openings, per_conversation, per_sender
from web.outage import crisis_text
from web.parts import parts
from web.problems import TRY_AGAIN, Problem
from web.turns import open_with_greeting, take
from web.typed import LONGEST, without_unsaid
from web.widget import blueprint

CHANNEL = "widget"
CLIENT_ID = re.compile(r"[A-Za-z0-9-]{8,64}")
LEADING = re.compile(r"^[\s/]+")


@blueprint.post("/api/conversations")
@openings
def open_conversation() -> tuple[Response, int]:
    """Begin a conversation: the token and the greeting."""
    body = _body()
    landlord, language = body.get("landlord"), body.get("language", "nl")
    if not isinstance(language, str) or not re.fullmatch(r"[a-z]{2}", language):
        raise Problem("bad_language")
    remember_language(language)
    if not isinstance(landlord, str) or landlord not in parts().landlords:
        raise Problem("unknown_landlord")
    token, messages = open_with_greeting(
        parts(), landlord=landlord, channel=CHANNEL, language=language
    )
    return _uncached({"token": token, "messages": [as_json(each) for each in messages]}), 201


@blueprint.post("/api/conversations/messages")
@per_conversation
@per_sender
def send_message() -> Response:
    """Take a typed message or a pressed button, give the replies; a same id changes nothing."""
    token, body = _token(), _body()
    client_id = body.get("id")
    if not isinstance(client_id, str) or not CLIENT_ID.fullmatch(client_id):
        raise Problem("bad_id")
    text, payload = body.get("text"), body.get("payload")
    if (text is None) == (payload is None) or not isinstance(
        payload if text is None else text, str
    ):
        raise Problem("bad_message")
    if text is not None:
        text = _typed(text)
    try:
        with parts().database.reading() as session:
            # Before the write, which may have to wait in vain: a refusal needs the language.
            _conversation(session, token)
        messages = take(parts(), token, client_id, text=text, payload=payload)
    except CasebookUnavailable:
        said = crisis_text(language_of_request(ask=False), text or "")
        raise Problem("casebook_unavailable", retry_after=TRY_AGAIN, crisis=said) from None
    return _uncached({"messages": [as_json(each) for each in messages]})


@blueprint.get("/api/conversations/messages")
@per_sender
def read_messages() -> Response:
    """What was said after a number, the tenant's own messages included."""
    token, after = _token(), request.args.get("after", "0")
    if not after.isdecimal() or len(after) > 9:
        raise Problem("bad_number")
    with parts().database.reading() as session:
        conversation = _conversation(session, token)
        messages = messages_after(session, conversation, int(after))
    return _uncached({"messages": [as_json(each) for each in messages]})


@blueprint.delete("/api/conversations")
@per_sender
def delete_conversation() -> tuple[str, int]:
    """Erase the conversation, here and in Rasa's store; a logged request stays."""
    token = _token()
    with parts().database.reading() as session:
        conversation = _conversation(session, token)
    # Rasa's part first: while it stands, the token must still open it to another try.
    erase_tracker(parts().settings.tracker_url, conversation.id)
    with parts().database.writing() as session:
        erase_conversation(session, conversation, at=parts().settings.now())
    return "", 204


def as_json(message: Message) -> dict[str, Any]:
    """A message as the contract has it."""
    found: dict[str, Any] = {
        "number": message.number,
        "from": message.author,
        "at": message.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "text": message.text,
        "language": message.language,
        "buttons": message.buttons,
        **message.extras,
    }
    if message.client_id:
        found["id"] = message.client_id
    return found


def _typed(text: str) -> str:
    if len(text) > LONGEST:
        raise Problem("too_long")
    said = without_unsaid(text)
    if not LEADING.sub("", said):
        raise Problem("empty")
    return said


def _body() -> dict[str, Any]:
    try:
        body = request.get_json(silent=True)
    except RecursionError:
        body = None
    if not isinstance(body, dict):
        raise Problem("not_json")
    return body


def _token() -> str:
    token = bearer_token()
    if not token:
        raise Problem("no_token")
    return token


def _conversation(session: Session, token: str) -> Conversation:
    conversation = conversation_for_token(session, token)
    remember_language(conversation.language)
    return conversation


def _uncached(body: dict[str, Any]) -> Response:
    response = jsonify(body)
    response.headers["Cache-Control"] = "no-store"
    return response
