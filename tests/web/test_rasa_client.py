"""What bot/channel.py answers becomes a turn, whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest

from casebook.conversations import Reply
from web.rasa_client import AssistantUnavailable, RasaClient, Turn

ANSWER: dict[str, Any] = {
    "messages": [{"text": "Dag.", "buttons": [], "extras": {"tone": "done"}}],
    "language": "en",
    "form_active": True,
    "personal": True,
}


@contextmanager
def rasa_that_answers(body: dict[str, Any]) -> Iterator[str]:
    """The address of a Rasa that gives this to every message."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(body).encode())

        def log_message(self, *_: object) -> None:
            """Nothing to say."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def sent_to(url: str) -> Turn:
    client = RasaClient(url)
    try:
        return client.send("c.1", "message-1", text="hallo", payload=None, metadata={})
    finally:
        client.close()


@pytest.mark.parametrize("personal", [True, False])
def test_turn_is_what_rasa_answered(personal: bool) -> None:
    with rasa_that_answers(ANSWER | {"personal": personal}) as url:
        turn = sent_to(url)

    assert turn == Turn([Reply("Dag.", (), {"tone": "done"})], "en", True, personal)


@pytest.mark.parametrize("missing", list(ANSWER))
def test_answer_that_lacks_a_part_is_none(missing: str) -> None:
    answer = {name: each for name, each in ANSWER.items() if name != missing}

    with rasa_that_answers(answer) as url, pytest.raises(AssistantUnavailable):
        sent_to(url)
