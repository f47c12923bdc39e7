"""The worker: goes on with what web left unfinished, so that nothing a tenant sent is lost.

A message whose answer failed, or whose web process died, is answered here once the parts are back;
the tenant finds the answer on coming back.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from datetime import timedelta
from pathlib import Path

import structlog

from casebook.conversations import receive, unanswered
from casebook.database import CasebookUnavailable, Database
from casebook.models import Conversation
from landlords import BadLandlord, load_landlords
from settings import BadSettings, Settings
from web import logs
from web.parts import Parts
from web.problems import Problem
from web.rasa_client import RasaClient
from web.turns import Work, answer, work_on

log = structlog.get_logger()

EVERY_SECONDS = 5
# Longer than the longest turn: what is older has nobody at it.
LEFT_FOR = timedelta(seconds=90)
AT_ONCE = 20


def finish_unanswered(parts: Parts) -> int:
    """Answer what was left, up to the first failure. Returns how many got their answer."""
    now = parts.settings.now()
    with parts.database.reading() as session:
        left = unanswered(session, before=now - LEFT_FOR, limit=AT_ONCE)
    done = 0
    for message in left:
        work = _take_over(parts, message.conversation_id, message.client_id or "")
        if work is None:
            continue
        try:
            answer(parts, work)
        except Problem:
            break
        done += 1
    return done


def _take_over(parts: Parts, conversation_id: str, client_id: str) -> Work | None:
    with parts.database.writing() as session:
        conversation = session.get(Conversation, conversation_id)
        if conversation is None:
            return None
        receipt = receive(
            session,
            conversation,
            client_id=client_id,
            text="",
            payload=None,
            handler=parts.handler,
            now=parts.settings.now(),
        )
        return work_on(receipt.message, conversation) if receipt.turn == "mine" else None


def work(parts: Parts, stop: threading.Event) -> None:
    """Look every few seconds until told to stop. Touches var/worker.alive as a sign of life."""
    alive = Path(parts.settings.var) / "run" / "worker.alive"
    alive.parent.mkdir(parents=True, exist_ok=True)
    while not stop.is_set():
        alive.touch()
        try:
            done = finish_unanswered(parts)
            if done:
                log.info("answered what was left", messages=done)
        except CasebookUnavailable:
            log.error("casebook unavailable")
        stop.wait(EVERY_SECONDS)


def main() -> int:
    """Start the worker; SIGTERM and SIGINT stop it after the message at hand."""
    logs.set_up()
    try:
        settings = Settings.from_environ(os.environ)
        parts = Parts(
            settings=settings,
            database=Database(settings.database_url),
            landlords=load_landlords(settings.landlords),
            rasa=RasaClient(settings.rasa_url),
        )
    except (BadSettings, BadLandlord) as fault:
        print(fault, file=sys.stderr)
        return 2
    stop = threading.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: stop.set())
    work(parts, stop)
    return 0


if __name__ == "__main__":
    sys.exit(main())
