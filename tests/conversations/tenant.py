"""A tenant who writes through the Chat API, so that a test reads as a dialogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx

from tests.conversations.questions import SUMMARY

# No form asks more; whoever still waits for a question after so many goes round in circles.
QUESTIONS_AT_MOST = 20


@dataclass
class Tenant:
    """One conversation. `says` and `presses` answer with what the assistant says back."""

    web_url: str
    landlord: str = "demo"
    language: str = "nl"
    token: str = ""
    seen: list[dict[str, Any]] = field(default_factory=list)
    heard: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.http = httpx.Client(base_url=self.web_url, timeout=90, trust_env=False)

    def opens(self) -> list[dict[str, Any]]:
        answer = self.http.post(
            "/api/conversations", json={"landlord": self.landlord, "language": self.language}
        )
        assert answer.status_code == 201, answer.text
        self.token = answer.json()["token"]
        return self._sees(answer)

    def says(self, text: str, *, id: str | None = None) -> list[dict[str, Any]]:
        return self._sees(self.sends(text=text, id=id))

    def tells(self, *texts: str) -> list[dict[str, Any]]:
        """Say one thing after another, without looking at what comes back until the last."""
        for text in texts:
            self.says(text)
        return self.heard

    def answers(self, answers: Mapping[str, str], *, until: str = SUMMARY) -> None:
        """Say what these have for whatever is asked, until this is asked."""
        for _ in range(QUESTIONS_AT_MOST):
            if self.asked == until:
                return
            assert self.asked in answers, f"no answer to: {text_of(self.heard)}"
            self.says(answers[self.asked])
        raise AssertionError(f"never asked {until!r}, but: {text_of(self.heard)}")

    def presses(self, title: str, *, id: str | None = None) -> list[dict[str, Any]]:
        """Press the newest button of this title, or change the answer under this label."""
        return self._sees(self.sends(payload=self.payload_of(title), id=id))

    def is_told(self, *parts: str) -> None:
        """The last answer holds each of these."""
        for part in parts:
            assert part in text_of(self.heard), f"not told {part!r}, but: {text_of(self.heard)}"

    def is_asked(self, slot: str) -> None:
        """The last thing said is the question for this slot, or the summary."""
        assert self.asked == slot, f"not asked {slot!r}, but: {text_of(self.heard)}"

    def sends(self, *, id: str | None = None, **body: str) -> httpx.Response:
        """The bare call, for what may fail."""
        return self.http.post(
            "/api/conversations/messages",
            json={"id": id or str(uuid4()), **body},
            headers=self.headers,
        )

    def reads(self, after: int = 0) -> list[dict[str, Any]]:
        answer = self.http.get(
            "/api/conversations/messages", params={"after": after}, headers=self.headers
        )
        assert answer.status_code == 200, answer.text
        messages: list[dict[str, Any]] = answer.json()["messages"]
        return messages

    def erases(self) -> httpx.Response:
        return self.http.delete("/api/conversations", headers=self.headers)

    @property
    def asked(self) -> str | None:
        """The slot that the last message asks for; the summary asks for the yes."""
        last = self.heard[-1]
        return SUMMARY if "rows" in last else last.get("asks")

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    @property
    def reference(self) -> str:
        """The one reference of the last answer."""
        (found,) = (each["reference"] for each in self.heard if "reference" in each)
        return str(found)

    def payload_of(self, title: str) -> str:
        for message in reversed(self.seen):
            for each in pressable(message):
                if title in (each["title"], each.get("label")):
                    return str(each["payload"])
        raise AssertionError(f"nothing to press for {title!r} in {text_of(self.seen)}")

    def _sees(self, answer: httpx.Response) -> list[dict[str, Any]]:
        assert answer.status_code in (200, 201), answer.text
        self.heard = answer.json()["messages"]
        self.seen += self.heard
        return self.heard


def text_of(messages: list[dict[str, Any]]) -> str:
    """All that was said, in one string."""
    return "\n".join(each["text"] for each in messages)


def pressable(message: dict[str, Any]) -> list[dict[str, str]]:
    """Its buttons, the rows of its summary, and its way back."""
    back = message.get("progress", {}).get("previous")
    return [*message["buttons"], *message.get("rows", ()), *([back] if back else [])]


def step_of(message: dict[str, Any]) -> tuple[int, int]:
    """Which question of how many this is."""
    return message["progress"]["step"], message["progress"]["of"]


def titles_of(messages: list[dict[str, Any]]) -> list[str]:
    """The buttons of the last of these messages, as one reads them."""
    return [each["title"] for each in messages[-1]["buttons"]]


def is_refused(answer: httpx.Response, status: int, code: str) -> None:
    """RFC 9457: a problem document, and the status in it is the answer's own."""
    assert answer.status_code == status, answer.text
    assert answer.headers["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert problem["type"] == f"urn:huurhulp:problem:{code}", problem
    assert problem["status"] == status
    assert problem["title"]
    assert problem["detail"]
