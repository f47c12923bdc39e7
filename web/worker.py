"""The worker: goes on with what web left unfinished, carries the messages of the platforms, reads
mailboxes, sends the mail that waits in the outbox, and erases once a day what is past its term.

A message whose answer failed, or whose web process died, is answered here once the parts are back;
the tenant finds the answer on coming back.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from datetime import timedelta

import structlog

from casebook.conversations import receive, unanswered
from casebook.database import Database
from casebook.errors import UnknownConversation
from casebook.models import Conversation
from landlords import BadLandlord, load_landlords
from schemes.errors import FactRefused, YearRefused
from schemes.facts import load_facts
from settings import ROOT, BadSettings, Settings
from web import logs
from web.channels.accounts import BadSecrets, load_accounts
from web.channels.carrier import start_carriers
from web.channels.mail.watching import start_watching
from web.channels.platforms import NEEDS, PLATFORMS
from web.desk.ledger.folder import process_folder
from web.mail import MailServer
from web.outbox import send_due
from web.parts import Parts
from web.problems import Problem
from web.rasa_client import RasaClient
from web.retention import erase_what_is_old
from web.turns import Work, answer, work_on

log = structlog.get_logger()

EVERY_SECONDS = 5
# Longer than the longest turn: what is older has nobody at it.
LEFT_FOR = timedelta(seconds=90)
AT_ONCE = 20
# For files that an ERP leaves, which it does at night.
LOOK_EVERY = timedelta(minutes=1)
ERASE_EVERY, ERASE_AGAIN_AFTER_A_FAILURE = timedelta(days=1), timedelta(hours=1)


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
        except UnknownConversation:
            continue  # its tenant erased it meanwhile
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
        # One thread: what it finds "running" in its own name, it left when a lock hit it.
        return (
            None if receipt.turn == "answered" else work_on(session, receipt.message, conversation)
        )


def work(parts: Parts, stop: threading.Event) -> None:
    """Look every few seconds until told to stop."""
    erase_at = look_at = parts.settings.now()
    while not stop.is_set():
        _tried(lambda: answer_what_was_left(parts))
        if parts.settings.smtp_url:
            _tried(lambda: send_what_is_due(parts))
        now = parts.settings.now()
        if now >= erase_at:
            done = _tried(lambda: erase_for_today(parts))
            erase_at = now + (ERASE_EVERY if done else ERASE_AGAIN_AFTER_A_FAILURE)
        if now >= look_at:
            _tried(lambda: take_ledgers(parts))
            look_at = now + LOOK_EVERY
        stop.wait(EVERY_SECONDS)


def answer_what_was_left(parts: Parts) -> None:
    if done := finish_unanswered(parts):
        log.info("answered what was left", messages=done)


def send_what_is_due(parts: Parts) -> None:
    server = MailServer(parts.settings.smtp_url, parts.settings.mail_from)
    if done := send_due(parts, server):
        log.info("mail sent", mails=done)


def take_ledgers(parts: Parts) -> None:
    process_folder(parts)


def erase_for_today(parts: Parts) -> None:
    erased = erase_what_is_old(parts)
    if erased.conversations or erased.cases or erased.others:
        log.info(
            "erased",
            conversations=erased.conversations,
            cases=erased.cases,
            others=erased.others,
        )


def _tried(task: Callable[[], None]) -> bool:
    """Whether it went well. The worker goes on either way."""
    try:
        task()
    except Exception as error:
        logs.say_failed(log, error)
        return False
    return True


def main() -> int:
    """Start the worker; SIGTERM and SIGINT stop it after the message at hand."""
    logs.set_up()
    try:
        settings = Settings.from_environ(os.environ)
        landlords = load_landlords(settings.landlords)
        parts = Parts(
            settings=settings,
            database=Database(settings.database_url),
            landlords=landlords,
            facts=load_facts(ROOT / "data" / "schemes"),
            rasa=RasaClient(settings.rasa_url),
            platforms=PLATFORMS,
            accounts=load_accounts(landlords, settings.channel_secrets, NEEDS),
        )
    except (BadSettings, BadLandlord, BadSecrets, FactRefused, YearRefused) as fault:
        print(fault, file=sys.stderr)
        return 2
    stop = threading.Event()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: stop.set())
    threads = [*start_carriers(parts, stop), *start_watching(parts, stop)]
    work(parts, stop)
    for thread in threads:
        thread.join()
    return 0


if __name__ == "__main__":
    sys.exit(main())
