"""A platform's server on loopback: keeps every request it got, and answers as a test says."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Got:
    """One request, as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Answer:
    """What goes back; `closes` breaks the line instead, as a server that dies does. `taken`: the
    request was done, whatever goes back; by itself that is what a 2xx says.
    """

    status: int = 200
    body: Any = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    closes: bool = False
    after_seconds: float = 0
    taken: bool | None = None

    @property
    def is_taken(self) -> bool:
        return not self.closes and self.status < 300 if self.taken is None else self.taken


class Recorder:
    """Listens on a free port until it is closed. `answers` decides; 200 and {} by itself."""

    def __init__(self, answers: Callable[[Got], Answer] = lambda _: Answer()) -> None:
        self.answers = answers
        self._got: list[Got] = []
        self._taken: list[Got] = []
        self._came = threading.Condition()
        # Never set before the end: an answer that comes late waits here.
        self._waits = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), daemon=True
        )
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def got(self) -> list[Got]:
        with self._came:
            return list(self._got)

    def taken(self) -> list[Got]:
        """What was done: answered with a 2xx, or done without a word."""
        with self._came:
            return list(self._taken)

    def wait_for(self, enough: Callable[[list[Got]], bool], seconds: float = 60) -> list[Got]:
        """Return when what came is enough; AssertionError when that takes too long."""
        with self._came:
            came = self._came.wait_for(lambda: enough(self._got), seconds)
            assert came, f"not enough after {seconds:.0f} s: {len(self._got)} requests"
            return list(self._got)

    def close(self) -> None:
        self._waits.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _take(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                got = Got(self.command, self.path, dict(self.headers.items()), body)
                answer = recorder.answers(got)
                with recorder._came:
                    recorder._got.append(got)
                    if answer.is_taken:
                        recorder._taken.append(got)
                    recorder._came.notify_all()
                recorder._waits.wait(answer.after_seconds)
                if answer.closes:
                    self.close_connection = True
                    return
                said = answer.body if isinstance(answer.body, bytes) else _json(answer.body)
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(said)))
                with suppress(BrokenPipeError, ConnectionResetError):
                    # Who asked may have lost patience meanwhile, or been killed.
                    self.end_headers()
                    self.wfile.write(said)

            do_GET = do_POST = do_PUT = do_DELETE = _take

            def log_message(self, *_: object) -> None:
                """Quiet."""

        return Handler


def _json(body: Any) -> bytes:
    return json.dumps(body).encode()
