"""The threads that carry: begun where a platform is on, ended when told, and kept by no failure."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import httpx
import pytest

from casebook.senders import take_sender
from tests.web.channels.plain import Person
from web.channels.accounts import Accounts
from web.channels.carrier import carry_next, start_carriers


@pytest.fixture
def stop() -> Iterator[threading.Event]:
    made = threading.Event()
    yield made
    made.set()


def comes_true(what: Callable[[], bool], seconds: float = 20) -> bool:
    until = time.monotonic() + seconds
    while not what() and time.monotonic() < until:
        time.sleep(0.05)
    return what()


def test_there_are_none_where_no_platform_is_on(person: Person, stop: threading.Event) -> None:
    assert start_carriers(replace(person.parts, accounts=Accounts(())), stop) == []


def test_what_a_killed_worker_held_is_carried_and_a_failure_ends_nothing(
    person: Person, stop: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.sends(person.message("hallo"))
    with person.parts.database.writing() as session:
        assert take_sender(session, person.parts.platforms, now=person.parts.settings.now())
    failed = threading.Event()

    def fails_once(*given: object) -> bool:
        if failed.is_set():
            return carry_next(*given)  # type: ignore[arg-type]
        failed.set()
        raise ZeroDivisionError

    monkeypatch.setattr("web.channels.carrier.THREADS", 1)
    monkeypatch.setattr("web.channels.carrier.carry_next", fails_once)

    (thread,) = start_carriers(person.parts, stop)

    assert comes_true(lambda: person.said() == ["hallo"])
    stop.set()
    thread.join(20)
    assert not thread.is_alive()


def test_one_sender_does_not_keep_a_thread_for_ever(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.sends(person.message("een"), person.message("twee"))
    monkeypatch.setattr("web.channels.carrier.AT_MOST_SECONDS", 0.0)

    with httpx.Client(timeout=5, trust_env=False) as client:
        assert carry_next(person.parts, client)

    assert {each.state for each in person.arrivals()} == {"waiting"}
