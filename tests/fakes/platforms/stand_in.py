"""What the stand-in of every platform can do, so that one trial plays them all.

Written from the platform's published shapes, and knowing nothing of `web/channels/`: it signs for
itself, and reads back what it was sent as the person's app would show it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx

from tests.fakes.recorder import Answer, Got, Recorder


@dataclass(frozen=True)
class Wrote:
    """What a person did: wrote words, pressed a button of what was shown, or sent a picture."""

    id: str
    at: datetime
    text: str = ""
    pressed: str | None = None
    picture: bool = False


@dataclass(frozen=True)
class Shown:
    """One message on the person's screen. `buttons` are title and what a press sends back.

    `outside` is what came outside the conversation: a template.
    """

    text: str
    buttons: Sequence[tuple[str, str]] = ()
    outside: bool = False


@dataclass(frozen=True)
class Delivered:
    """A request of the platform to a webhook: sent as it is, again, or changed by a test.

    `secret_only`: the platform shows a secret and signs no body, so a changed one cannot be told.
    """

    path: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    secret_only: bool = False

    def to(self, web_url: str) -> httpx.Response:
        return httpx.post(
            f"{web_url}{self.path}",
            content=self.body,
            headers=self.headers,
            timeout=30,
            trust_env=False,
        )


class StandIn(ABC):
    """A platform with one landlord's account. `fault` is answered instead while it is set, and what
    `trouble` gives for a request.
    """

    # As in the landlord's file.
    name: str

    def __init__(self) -> None:
        self.fault: Answer | None = None
        self.trouble: Callable[[Got], Answer | None] = lambda _: None
        self.recorder = Recorder(self._answered)

    def close(self) -> None:
        self.recorder.close()

    @abstractmethod
    def block(self) -> dict[str, Any]:
        """The landlord's block of this platform."""

    @abstractmethod
    def secrets(self) -> dict[str, str]:
        """Its secrets, `api_url` of this stand-in among them."""

    @abstractmethod
    def delivery(
        self, web_url: str, person: str, *wrote: Wrote, extra: Mapping[str, str] | None = None
    ) -> Delivered:
        """The request by which the platform delivers this, all in one where the platform does.

        `extra` are fields beside the platform's own, as it may add any day.
        """

    def tells(self, person: str, status: str, code: int = 0, nth: int = -1) -> Delivered:
        """The request by which the platform tells what became of the nth message that it took for
        this person. One that `failed` was never shown.
        """
        raise NotImplementedError(f"{self.name} tells nothing of what it took")

    @abstractmethod
    def shown(self, person: str) -> list[Shown]:
        """What this person's screen shows of us, oldest first; a part that came twice is twice."""

    @abstractmethod
    def answer(self, got: Got) -> Answer:
        """What the platform says to a request that is in order; an error to one that is not."""

    def person(self, number: int) -> str:
        """The address of one of many persons."""
        return f"+3161{number:07}"

    def _answered(self, got: Got) -> Answer:
        return self.fault or self.trouble(got) or self.answer(got)

    def taken(self) -> list[Got]:
        """The requests that the platform took."""
        return self.recorder.taken()
