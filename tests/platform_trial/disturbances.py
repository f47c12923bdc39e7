"""What goes wrong between a platform and us, as ways in which a delivery is carried."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

import httpx

from casebook.conversations import add_staff_message
from tests.fakes.platforms.stand_in import Delivered
from tests.fakes.recorder import Answer, Got
from tests.platform_trial.person import Person, plainly
from tests.platform_trial.stage import time_passes

A_DAY = timedelta(hours=24, minutes=1)
# Longer than the worker waits for a platform.
TOO_LATE_SECONDS = 11.0
MEGABYTE = "x" * 1_000_000
STAFF_SAY = "Wilt u ons bellen? 030 012 34 56"


def again_and_at_once(person: Person, delivered: Delivered) -> httpx.Response:
    """The platform lost patience: the same three times, two of them at the same moment."""
    answers: list[httpx.Response] = []
    together = threading.Barrier(2)

    def deliver() -> None:
        together.wait()
        answers.append(delivered.to(person.stack.web_url))

    threads = [threading.Thread(target=deliver) for _ in range(2)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    answers.append(delivered.to(person.stack.web_url))
    return next((each for each in answers if each.status_code != 200), answers[0])


def among_forgeries(person: Person, delivered: Delivered) -> httpx.Response:
    """Before the true one come others: unsigned, wrongly signed, changed by one byte, too large."""
    url = person.stack.web_url
    for forged in forgeries(delivered):
        answer = forged.to(url)
        assert answer.status_code in (403, 413), f"{person.name}: let in with {answer.status_code}"
    return delivered.to(url)


def forgeries(delivered: Delivered) -> list[Delivered]:
    """What must not be let in."""
    signed = {name: value for name, value in delivered.headers.items() if _signs(name)}
    rest = {name: value for name, value in delivered.headers.items() if name not in signed}
    wrong = {name: _other(value) for name, value in signed.items()}
    found = [replace(delivered, headers=rest), replace(delivered, headers=rest | wrong)]
    if not delivered.secret_only:
        found += [
            replace(delivered, body=_changed(delivered.body)),
            replace(delivered, body=delivered.body + MEGABYTE.encode()),
        ]
    return found


def killed_after_accepting(*programs: str) -> Callable[[Person, Delivered], httpx.Response]:
    """The delivery is accepted, and before it is answered these are killed."""

    def carry(person: Person, delivered: Delivered) -> httpx.Response:
        answer = delivered.to(person.stack.web_url)
        # A few times is enough: supervisor takes seconds to start each again.
        if len(person.sent) in (1, 4, 8):
            for program in programs:
                person.stack.strike(program)
            person.stack.processes.wait_until_ready()
        return answer

    return carry


def failing(person: Person) -> Callable[[Got], Answer | None]:
    """For one person's platform: of its requests some fail, are done without a word, or hang."""
    count = 0
    lock = threading.Lock()

    def trouble(got: Got) -> Answer | None:
        nonlocal count
        if person.digits.encode() not in got.body and person.digits not in got.path:
            return None
        with lock:
            count += 1
            now = count
        if now % 9 == 3:
            return Answer(500, {"error": "try again"})
        if now == 7:
            return Answer(closes=True, taken=False)
        if now == 13:
            return Answer(after_seconds=TOO_LATE_SECONDS, taken=False)
        return None

    return trouble


def a_day_of_silence(person: Person) -> None:
    """The person says nothing for 24 hours, and staff write: their words wait for the person."""
    time_passes(person.stack, person.sender(), A_DAY)
    conversation = person.last_said().conversation_id
    with person.stack.database.writing() as session:
        add_staff_message(
            session,
            conversation,
            STAFF_SAY,
            language=person.language,
            now=person.stack.settings.now(),
        )
    person.waits_for_its_answers()
    held = [each for each in person.deliveries() if each.state == "held"]
    assert len(held) == 1, f"{person.name}: staff's words went out of the blue"


WAYS: Mapping[str, Callable[[Person, Delivered], httpx.Response]] = {
    "plain": plainly,
    "delivered again, twice at once": again_and_at_once,
    "among forgeries": among_forgeries,
    "worker killed": killed_after_accepting("worker"),
    "web and worker killed": killed_after_accepting("web", "worker"),
}


def _signs(header: str) -> bool:
    return any(each in header.lower() for each in ("signature", "token"))


def _other(value: str) -> str:
    return value[:-2] + ("aa" if value[-2:] != "aa" else "bb")


def _changed(body: bytes) -> bytes:
    middle = len(body) // 2
    other = b"0" if body[middle : middle + 1] != b"0" else b"1"
    return body[:middle] + other + body[middle + 1 :]
