"""A tenant at the Chat API: holds a token, writes and reads; and what an answer must look like.

The assistant is out in these tests, so its replies are put in the casebook by hand.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

from casebook.conversations import (
    Reply,
    conversation_for_token,
    messages_after,
    receive,
    record_opening,
    record_replies,
)
from casebook.models import Message
from tests import builders
from web.parts import Parts

NOW = datetime(2026, 11, 25, 21, 0, tzinfo=UTC)
MESSAGES = "/api/conversations/messages"
ID = "5f6c1b1e-0f0a-4c9a-9d7e-0c3f3f6a2b11"


class Tenant:
    """Deeds of one tenant; each gives the answer as it came."""

    def __init__(self, app: Flask) -> None:
        self.parts: Parts = app.extensions["huurhulp"]
        self.client = app.test_client()
        with self.parts.database.writing() as session:
            _, self.token = builders.a_conversation(session, now=NOW)

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def says(self, text: str, client_id: str = ID) -> TestResponse:
        return self.sends({"id": client_id, "text": text})

    def presses(self, payload: str, client_id: str = ID) -> TestResponse:
        return self.sends({"id": client_id, "payload": payload})

    def sends(self, body: object) -> TestResponse:
        return self.client.post(MESSAGES, json=body, headers=self.headers)

    def reads(self, after: str | int = 0) -> TestResponse:
        return self.client.get(f"{MESSAGES}?after={after}", headers=self.headers)

    def erases(self) -> TestResponse:
        return self.client.delete("/api/conversations", headers=self.headers)

    def is_greeted_with(self, *replies: Reply) -> None:
        """The assistant opened the conversation."""
        with self.parts.database.writing() as session:
            found = conversation_for_token(session, self.token)
            record_opening(session, found.id, replies, language="nl", now=NOW)

    def was_answered(self, text: str, *replies: Reply, client_id: str = ID) -> None:
        """The tenant wrote this, and the assistant answered."""
        message_id = self.is_being_answered(text, client_id=client_id)
        with self.parts.database.writing() as session:
            record_replies(session, message_id, replies, language="nl", form_active=False, now=NOW)

    def is_being_answered(self, text: str, client_id: str = ID) -> int:
        """The tenant wrote this, and this very process is at it."""
        with self.parts.database.writing() as session:
            receipt = receive(
                session,
                conversation_for_token(session, self.token),
                client_id=client_id,
                text=text,
                payload=None,
                handler=self.parts.handler,
                now=NOW,
            )
            self.parts.at_work.begin(receipt.message.id)
            return receipt.message.id

    def rows(self) -> list[Message]:
        """What the casebook has of this conversation."""
        with self.parts.database.reading() as session:
            return messages_after(session, conversation_for_token(session, self.token), 0)


def problem(answer: TestResponse, status: int, code: str) -> dict[str, Any]:
    """The problem document in an answer, once it is what RFC 9457 and the design ask for."""
    assert (answer.status_code, answer.content_type) == (status, "application/problem+json")
    document: dict[str, Any] = json.loads(answer.get_data(as_text=True))
    assert document["type"] == f"urn:huurhulp:problem:{code}"
    assert document["status"] == status
    assert document["title"]
    assert document["detail"].endswith(".")
    assert answer.headers["Cache-Control"] == "no-store"
    return document
