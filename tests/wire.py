"""A wire between two processes of the running stack, on which a test may act at a chosen moment.

It passes everything on unchanged. `at("before", …)` acts when a request has come and not yet gone
on; `at("after", …)` when its answer has come and not yet gone back; `at("lost", …)` as well, and
that answer never goes back: its sender died in giving it.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

import httpx

Moment = Literal["before", "after", "lost"]


@dataclass(frozen=True)
class _Watch:
    moment: Moment
    concerns: Callable[[dict[str, Any]], bool]
    act: Callable[[], bool]


class Wire:
    """Listens on a free port of loopback and passes on to `target`."""

    def __init__(self, target: str) -> None:
        self._target = target
        self._watches: list[_Watch] = []
        # No connection is kept: either side may have died and come back since.
        fresh = httpx.Limits(max_keepalive_connections=0)
        self._client = httpx.Client(timeout=90, trust_env=False, limits=fresh)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def port(self) -> int:
        return self._server.server_address[1]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @contextmanager
    def at(
        self, moment: Moment, concerns: Callable[[dict[str, Any]], bool], act: Callable[[], None]
    ) -> Iterator[threading.Event]:
        """Act, once, on the first request whose body concerns us; the event says that it was."""
        done = threading.Event()

        def once() -> bool:
            if done.is_set():
                return False
            done.set()
            act()
            return True

        watch = _Watch(moment, concerns, once)
        self._watches.append(watch)
        try:
            yield done
        finally:
            self._watches.remove(watch)

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._client.close()

    def _handler(wire) -> type[BaseHTTPRequestHandler]:
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                wire._act("before", body)
                # Either side may be dead by now; then there is nothing to pass on.
                with suppress(httpx.HTTPError, OSError):
                    answer = wire._client.post(
                        wire._target + self.path,
                        content=body,
                        headers={"Content-Type": "application/json"},
                    )
                    wire._act("after", body)
                    if wire._act("lost", body):
                        raise ConnectionResetError
                    self.send_response(answer.status_code)
                    self.send_header("Content-Type", answer.headers["Content-Type"])
                    self.send_header("Content-Length", str(len(answer.content)))
                    self.end_headers()
                    self.wfile.write(answer.content)
                    return
                self.close_connection = True

            def log_message(self, *_: object) -> None:
                pass

        return Handler

    def _act(self, moment: Moment, body: bytes) -> bool:
        """Whether anything was done now."""
        said = json.loads(body)
        return any(
            watch.act()
            for watch in list(self._watches)
            if watch.moment == moment and watch.concerns(said)
        )
