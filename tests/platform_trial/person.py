"""A person who asks for a payment plan on a platform, and waits for each answer on the screen."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import httpx
from sqlalchemy import select

from casebook.models import Arrival, Case, Conversation, Delivery, Message, Sender
from tests.fakes.platforms.stand_in import Delivered, StandIn, Wrote
from tests.platform_trial.scripts import CHOSEN, SCRIPTS
from tests.running import Running

# A platform that fails for a while, and processes that are killed, are waited for.
PATIENCE_SECONDS = 180.0
LOOK_SECONDS = 0.1
QUESTIONS_AT_MOST = 25
# After so many answers something may come between.
HALFWAY = (4, 6)

Carries = Callable[["Person", Delivered], httpx.Response]


def plainly(person: Person, delivered: Delivered) -> httpx.Response:
    """One delivery, taken."""
    return delivered.to(person.stack.web_url)


@dataclass
class Person:
    """`presses` says whether choices are made by button or number, or in words.

    `carried` is how a delivery of the platform goes; the trial's disturbances are such ways.
    """

    stack: Running
    platform: StandIn
    number: int
    language: str
    presses: bool
    carried: Carries = plainly
    sent: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        return self.platform.person(self.number)

    @property
    def name(self) -> str:
        return f"{self.platform.name}/{self.language}/{self.number}"

    def asks_for_a_plan(self, halfway: Callable[[Person], None] = lambda _: None) -> None:
        """The whole conversation, from the first words to the reference."""
        script = SCRIPTS[self.language]
        self.writes(script.begins)
        for count in range(QUESTIONS_AT_MOST):
            message = self.last_said()
            if self.has_case():
                return
            if count in HALFWAY:
                halfway(self)
            self.answers(message, script.typed, script.yes)
        raise AssertionError(f"{self.name}: no end to it, but: {self.screen()[-1]}")

    def answers(self, message: Message, typed: Any, yes: str) -> None:
        """Answer the question that was said last."""
        if "rows" in message.extras:
            self.writes(yes)
            return
        asked = str(message.extras.get("asks"))
        if self.presses and asked in CHOSEN:
            self.chooses(message, CHOSEN[asked])
            return
        assert asked in typed, f"{self.name}: no answer to: {message.text}"
        self.writes(typed[asked])

    def chooses(self, message: Message, value: object) -> None:
        """Make a choice as this screen offers it: a press, its number, or its title."""
        titles = {_value(each["payload"]): each["title"] for each in message.buttons}
        title = titles[value]
        screen = self.platform.shown(self.address)[-1]
        pressed = next((press for shown, press in screen.buttons if shown == title), None)
        number = next(
            (line.partition(".")[0] for line in screen.text.splitlines() if _is(line, title)), None
        )
        if pressed is not None:
            self.does(text=title, pressed=pressed)
        else:
            self.writes(number or title)

    def writes(self, text: str) -> None:
        self.does(text=text)

    def does(self, **what: Any) -> None:
        """One deed of the person, and the wait for all that is said to it."""
        wrote = self.wrote(**what)
        answer = self.carried(self, self.platform.delivery(self.stack.web_url, self.address, wrote))
        assert answer.status_code == 200, f"{self.name}: {answer.status_code}"
        self.waits_for_its_answers()

    def wrote(self, **what: Any) -> Wrote:
        """Something of this person with an id of its own, counted as sent."""
        id = f"{self.number}{len(self.sent):05}"
        self.sent.append(id)
        return Wrote(id=id, at=datetime.now(UTC), **what)

    def waits_for_its_answers(self) -> None:
        """Until nothing of this person waits, in or out; what was killed meanwhile comes back."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not self._is_settled():
            assert time.monotonic() < until, f"{self.name}: no answer after {PATIENCE_SECONDS} s"
            time.sleep(LOOK_SECONDS)

    def screen(self) -> list[str]:
        return [each.text for each in self.platform.shown(self.address)]

    def last_said(self) -> Message:
        """The last message of the assistant, as the casebook has it."""
        return [each for each in self.messages() if each.author == "assistant"][-1]

    def messages(self) -> list[Message]:
        with self.stack.database.reading() as session:
            theirs = (
                select(Message)
                .join(Conversation, Conversation.id == Message.conversation_id)
                .join(Sender, Sender.id == Conversation.sender_id)
                .where(*self._is_mine())
            )
            return list(session.scalars(theirs.order_by(Message.id)))

    def cases(self) -> list[Case]:
        with self.stack.database.reading() as session:
            theirs = (
                select(Case)
                .join(Conversation, Conversation.id == Case.conversation_id)
                .join(Sender, Sender.id == Conversation.sender_id)
                .where(*self._is_mine())
            )
            return list(session.scalars(theirs))

    def has_case(self) -> bool:
        return bool(self.cases())

    def sender(self) -> Sender:
        with self.stack.database.reading() as session:
            return session.scalars(select(Sender).where(*self._is_mine())).one()

    def arrivals(self) -> list[Arrival]:
        return self._of(Arrival)

    def deliveries(self) -> list[Delivery]:
        return self._of(Delivery)

    def _of(self, table: Any) -> list[Any]:
        with self.stack.database.reading() as session:
            theirs = select(table).join(Sender, Sender.id == table.sender_id)
            return list(session.scalars(theirs.where(*self._is_mine())))

    def _is_settled(self) -> bool:
        waits = [each for each in self.arrivals() if each.state == "waiting"]
        goes = [each for each in self.deliveries() if each.state == "waiting"]
        return not waits and not goes

    def _is_mine(self) -> tuple[Any, ...]:
        # A platform may write an address in its own way: whatsapp:+31…
        return Sender.channel == self.platform.name, Sender.address.endswith(self.digits)

    @property
    def digits(self) -> str:
        return "".join(each for each in self.address if each.isdecimal())


def _value(payload: str) -> object:
    _, brace, values = payload.partition("{")
    return json.loads(brace + values).get("value") if brace else None


def _is(line: str, title: str) -> bool:
    number, dot, rest = line.partition(". ")
    return number.isdecimal() and bool(dot) and rest.strip() == title
