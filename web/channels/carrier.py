"""The worker's threads for the platforms: each takes one sender at a time, answers and sends."""

from __future__ import annotations

import threading
import time

import httpx
import structlog

from casebook.models import Sender
from casebook.senders import free_all, let_go, somebody_is_due, take_sender
from web.channels.answering import answer_next
from web.channels.postman import deliver_next
from web.logs import say_failed
from web.parts import Parts

log = structlog.get_logger()

THREADS = 4
# Between two looks when there is nothing to do.
IDLE_SECONDS = 0.5
# One sender must not keep a thread for ever, nor longer than it is held for.
AT_MOST_SECONDS = 90.0
# A platform that does not answer by then is tried again.
PATIENCE = httpx.Timeout(10, connect=5)


def start_carriers(parts: Parts, stop: threading.Event) -> list[threading.Thread]:
    """Begin to carry messages until told to stop; no thread where no platform is on."""
    if not parts.accounts.listed:
        return []
    with parts.database.writing() as session:
        free_all(session)
    threads = [
        threading.Thread(target=_carry_on, args=(parts, stop), name=f"carrier-{number}")
        for number in range(THREADS)
    ]
    for each in threads:
        each.start()
    return threads


def carry_next(parts: Parts, client: httpx.Client) -> bool:
    """Do all there is to do for one sender. Whether there was one."""
    now = parts.settings.now()
    with parts.database.reading() as session:
        if not somebody_is_due(session, parts.platforms, now=now):
            return False
    with parts.database.writing() as session:
        sender = take_sender(session, parts.platforms, now=now)
    if sender is None:
        return False
    try:
        _carry(parts, client, sender)
    finally:
        with parts.database.writing() as session:
            let_go(session, sender.id)
    return True


def _carry(parts: Parts, client: httpx.Client, sender: Sender) -> None:
    platform = parts.platforms[sender.channel]
    until = time.monotonic() + AT_MOST_SECONDS
    while time.monotonic() < until:
        # What was said before goes before anything new is said.
        while deliver_next(parts, platform, client, sender.id):
            pass
        if not answer_next(parts, platform, client, sender.id):
            return


def _carry_on(parts: Parts, stop: threading.Event) -> None:
    with httpx.Client(timeout=PATIENCE, trust_env=False) as client:
        while not stop.is_set():
            try:
                found = carry_next(parts, client)
            except Exception as error:
                say_failed(log, error)
                found = False
            if not found:
                stop.wait(IDLE_SECONDS)
