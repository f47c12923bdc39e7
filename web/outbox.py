"""The worker's part of the outbox: sends what is due, and notes how each went."""

from __future__ import annotations

from dataclasses import dataclass

import structlog

from casebook.letters import holds
from casebook.models import Case, Letter, Mail
from casebook.outbox import LOST, note_failed, note_sent, take_due
from web.letters.paper import paper
from web.letters.pdf import as_pdf
from web.mail import MailFailed, MailServer
from web.parts import Parts

log = structlog.get_logger()

# A slow server must not keep tenants' messages waiting long.
AT_ONCE = 5


@dataclass(frozen=True)
class _Work:
    mail: Mail
    landlord: str
    letter: Letter | None
    holds: bool


def send_due(parts: Parts, server: MailServer) -> int:
    """Send at most a few, up to the first time the server is not there. Returns how many went."""
    sent = 0
    for _ in range(AT_ONCE):
        work = _take(parts)
        if work is None:
            break
        try:
            _send(parts, server, work)
        except MailFailed as failed:
            log.warning("mail not sent", mail=work.mail.id, fault=failed.fault)
            with parts.database.writing() as session:
                now = parts.settings.now()
                note_failed(session, work.mail.id, failed.fault, at=now, gone=failed.gone)
            if failed.fault in ("down", LOST):
                break
            continue
        with parts.database.writing() as session:
            note_sent(session, work.mail.id, at=parts.settings.now())
        sent += 1
    return sent


def _take(parts: Parts) -> _Work | None:
    with parts.database.writing() as session:
        mail = take_due(session, now=parts.settings.now())
        if mail is None:
            return None
        case = session.get_one(Case, mail.case_id)
        letter = session.get(Letter, mail.letter_id) if mail.letter_id else None
        still = letter is None or holds(session, case, letter)
        return _Work(mail, case.landlord, letter, still)


def _send(parts: Parts, server: MailServer, work: _Work) -> None:
    if not work.holds:
        raise MailFailed("outdated", gone=True)
    landlord = parts.landlords.get(work.landlord)
    if landlord is None:
        raise MailFailed("not_made")
    try:
        pdf = as_pdf(paper(parts, work.letter, work.landlord)) if work.letter else None
    except Exception as cause:
        # Whatever it is, the other mail must go on; the words of the fault may quote the letter.
        raise MailFailed("not_made") from cause
    server.send(work.mail, landlord, pdf)
