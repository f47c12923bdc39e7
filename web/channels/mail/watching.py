"""The worker's threads for mail: each looks at one mailbox every minute and takes what is new."""

from __future__ import annotations

import threading
from datetime import timedelta

import structlog

from casebook.errors import CasebookUnavailable
from casebook.mailboxes import look_at
from web.channels.accounts import Account
from web.channels.mail import IMAP_URL, NAME
from web.channels.mail.mailbox import Came, ImapServer, MailboxFailed, Opened
from web.channels.mail.taking import Outcome, put_aside, take_mail
from web.logs import say_failed
from web.parts import Parts

log = structlog.get_logger()

EVERY_SECONDS = 60.0
# A look: what comes on a bad day in a minute, and no more of a thousand at once.
AT_ONCE = 20
# What people see in the mailbox. What is left for them stays as it was.
FLAGS: dict[Outcome, str] = {"taken": "\\Seen", "known": "\\Seen", "aside": "\\Flagged"}
# Our clock and the mail server's.
CLOCKS = timedelta(hours=1)


def start_watching(parts: Parts, stop: threading.Event) -> list[threading.Thread]:
    """Begin to read the mailboxes until told to stop; none where mail cannot be answered."""
    accounts = parts.accounts.of(NAME)
    if accounts and not parts.settings.smtp_url:
        log.warning("mail is not read", because="HUURHULP_SMTP_URL is not set: nobody is answered")
        return []
    threads = [
        threading.Thread(target=_watch, args=(parts, each, stop), name=f"mailbox-{number}")
        for number, each in enumerate(accounts)
    ]
    for each in threads:
        each.start()
    return threads


def look(parts: Parts, account: Account) -> int:
    """Take what is new, at most a few. Returns how many became a case or stand with one.

    Raises MailboxFailed and CasebookUnavailable; the next look goes on.
    """
    address, taken = account.block.account, 0
    with ImapServer(account.secrets[IMAP_URL]).opened() as box:
        with parts.database.writing() as session:
            seen = look_at(
                session,
                address,
                validity=box.validity,
                next_uid=box.next_uid,
                now=parts.settings.now(),
            )
            start, since = seen.next_uid, seen.since
        if start >= box.next_uid:
            return 0
        for uid in box.from_uid(start)[:AT_ONCE]:
            came = box.fetch(uid)
            if came is None or (came.at is not None and came.at < since - CLOCKS):
                # Gone, or moved here from before mail was read at all.
                put_aside(parts, account, uid)
                continue
            outcome = _take(parts, account, came)
            taken += outcome == "taken"
            _flag(box, uid, outcome)
    return taken


def _take(parts: Parts, account: Account, came: Came) -> Outcome:
    try:
        outcome = take_mail(parts, account, came)
    except CasebookUnavailable:
        raise
    except Exception as fault:
        # Whatever it is, it must not stand before all that comes later.
        log.error("mail not taken", mailbox=account.block.account, fault=type(fault).__name__)
        put_aside(parts, account, came.uid)
        outcome = "aside"
    log.info("mail came", mailbox=account.block.account, uid=came.uid, outcome=outcome)
    return outcome


def _flag(box: Opened, uid: int, outcome: Outcome) -> None:
    if outcome in FLAGS and not box.flag(uid, FLAGS[outcome]):
        log.warning("mail not marked", uid=uid)


def _watch(parts: Parts, account: Account, stop: threading.Event) -> None:
    while not stop.is_set():
        try:
            look(parts, account)
        except MailboxFailed as failed:
            log.warning("mailbox not read", mailbox=account.block.account, fault=failed.fault)
        except Exception as error:
            say_failed(log, error)
        stop.wait(EVERY_SECONDS)
