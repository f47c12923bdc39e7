"""The action server's own application, asked in this process as Rasa asks it over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
from sanic import Sanic

from actions.parts import Parts
from actions.server import make_app


class Served:
    """A started application. Sanic starts one a process and no more."""

    def __init__(self, app: Any, runner: asyncio.Runner) -> None:
        self._app = app
        self._runner = runner

    def ask(self, method: str, path: str, **given: Any) -> httpx.Response:
        """The answer to one call; a failure is an answer too, as over a real connection."""
        return self._runner.run(self._ask(method, path, **given))

    async def _ask(self, method: str, path: str, **given: Any) -> httpx.Response:
        transport = httpx.ASGITransport(app=self._app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://actions") as client:
            return await client.request(method, path, **given)


@contextmanager
def serving(parts: Parts) -> Iterator[Served]:
    """Start the application; only its life between these two is the SDK's."""
    Sanic.test_mode = True
    app = make_app(parts)
    with asyncio.Runner() as runner:
        runner.run(_start(app))
        yield Served(app, runner)


async def _start(app: Any) -> None:
    said: asyncio.Queue[str] = asyncio.Queue()
    events = iter(["lifespan.startup"])

    async def receive() -> dict[str, str]:
        for event in events:
            return {"type": event}
        raise asyncio.CancelledError

    async def send(message: dict[str, str]) -> None:
        said.put_nowait(message["type"])

    life = asyncio.create_task(app({"type": "lifespan"}, receive, send))
    await asyncio.wait([life])
    assert said.get_nowait() == "lifespan.startup.complete"
