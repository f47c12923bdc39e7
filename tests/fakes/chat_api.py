"""A server that can be told to fail: the real widget and page, and a scripted Chat API.

It keeps to the contract of DESIGN.md, so a test says only what goes wrong: `chat.fail(…)`.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

from flask import Blueprint, Flask, Response, jsonify, request
from flask_cors import CORS
from werkzeug.serving import make_server

from landlords import load_landlords
from settings import ROOT
from tests.fakes.chat_script import GREETINGS, reply_to, spoken_after
from web import errors, headers
from web.widget import pages

Json = dict[str, Any]


@dataclass(frozen=True)
class Fault:
    """How one call ends: after a wait, with a status and a body; no status is a normal answer."""

    status: int | None
    body: Json | None
    headers: dict[str, str]
    seconds: float
    after_handling: bool


@dataclass
class Talk:
    """One conversation: its messages, and the replies to each of the tenant's by its id.

    `begun_in` is the language that the widget asked for; `language` the one that is spoken now.
    """

    begun_in: str
    language: str
    messages: list[Json] = field(default_factory=list)
    replies: dict[str, list[Json]] = field(default_factory=dict)

    def add(self, author: str, **message: Any) -> Json:
        at = "2026-11-25T09:10:00Z"
        added = {"number": len(self.messages) + 1, "from": author, "at": at, "buttons": []}
        self.messages.append(added | {"language": self.language} | message)
        return self.messages[-1]


class ChatApi:
    """The scripted server, on a free port of loopback."""

    def __init__(self) -> None:
        self.talks: dict[str, Talk] = {}
        self.faults: dict[str, deque[Fault]] = {}
        self.lock = threading.Lock()
        self.server = make_server("127.0.0.1", 0, self._app(), threaded=True)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self.server.shutdown()

    def fail(
        self,
        call: str,
        status: int | None = None,
        body: Json | None = None,
        *,
        times: int = 1,
        retry_after: int | None = None,
        seconds: float = 0,
        after_handling: bool = False,
    ) -> None:
        """Make the next calls (`begin`, `say`, `read`, `erase`, `texts`) end otherwise."""
        told = {"Retry-After": str(retry_after)} if retry_after else {}
        fault = Fault(status, body, told, seconds, after_handling)
        self.faults.setdefault(call, deque()).extend([fault] * times)

    def recover(self) -> None:
        self.faults.clear()

    def said(self) -> list[str]:
        """What tenants said, in the order in which it was first taken."""
        own = [m for talk in self.talks.values() for m in talk.messages if m["from"] == "tenant"]
        return [message["text"] for message in own]

    def _app(self) -> Flask:
        app = Flask(__name__, static_folder=None)
        app.extensions["huurhulp"] = SimpleNamespace(
            landlords=load_landlords(ROOT / "data" / "landlords")
        )
        headers.set_up(app)
        errors.set_up(app)
        files = Blueprint(
            "widget",
            pages.__name__,
            static_folder="static",
            static_url_path="/widget/static",
            template_folder="templates",
        )
        files.get("/widget.js")(pages.loader)
        files.get("/widget/<release>/<name>")(pages.widget_file)
        files.get("/demo")(pages.demo)
        files.get("/widget/texts/<landlord>/<language>")(self._faulty("texts", pages.texts))
        files.post("/api/conversations")(self._faulty("begin", self._begin))
        files.delete("/api/conversations")(self._faulty("erase", self._erase))
        files.post("/api/conversations/messages")(self._faulty("say", self._say))
        files.get("/api/conversations/messages")(self._faulty("read", self._read))
        app.register_blueprint(files)
        CORS(app, resources={r"/api/*": {}, r"/widget.*": {}}, expose_headers=["Retry-After"])
        return app

    def _faulty(self, call: str, view: Any) -> Any:
        def answer(**arguments: Any) -> Any:
            waiting = self.faults.get(call)
            fault = waiting.popleft() if waiting else None
            if fault is None:
                return view(**arguments)
            time.sleep(fault.seconds)
            if fault.status is None:
                return view(**arguments)
            if fault.after_handling:
                view(**arguments)
            return _problem(fault)

        answer.__name__ = call
        return answer

    def _begin(self) -> Any:
        language = request.get_json()["language"]
        token, talk = uuid4().hex, Talk(language, language)
        self.talks[token] = talk
        talk.add("assistant", **GREETINGS[language])
        return jsonify(token=token, messages=talk.messages), 201

    def _say(self) -> Any:
        talk, body = self._talk(), request.get_json()
        if talk is None:
            return _unknown()
        with self.lock:
            if body["id"] not in talk.replies:
                text = body.get("text") or _title(talk, body["payload"])
                talk.add("tenant", id=body["id"], text=text)
                talk.language = spoken_after(text, talk.language)
                talk.replies[body["id"]] = [
                    talk.add("assistant", **reply)
                    for reply in reply_to(text, len(talk.replies), talk.language)
                ]
        return jsonify(messages=talk.replies[body["id"]])

    def _read(self) -> Any:
        talk, after = self._talk(), int(request.args["after"])
        return _unknown() if talk is None else jsonify(messages=talk.messages[after:])

    def _erase(self) -> Any:
        token = request.headers["Authorization"].removeprefix("Bearer ")
        return ("", 204) if self.talks.pop(token, None) else _unknown()

    def _talk(self) -> Talk | None:
        return self.talks.get(request.headers["Authorization"].removeprefix("Bearer "))


def _title(talk: Talk, payload: str) -> str:
    offered = [b for message in talk.messages for b in message["buttons"]]
    return next(b["title"] for b in reversed(offered) if b["payload"] == payload)


def _problem(fault: Fault) -> Response:
    response = jsonify({"status": fault.status, "title": "Storing", **(fault.body or {})})
    response.status_code = fault.status or 500
    response.content_type = "application/problem+json"
    response.headers.update(fault.headers)
    return response


def _unknown() -> Response:
    return _problem(Fault(401, None, {}, 0, False))
