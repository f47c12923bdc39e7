"""What a tenant mails: a report, or more words for the case that still runs; each mail once.

Who an address belongs to, nobody knows here: the case is as unverified as any.
"""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casebook.intake import Intake, log_case
from casebook.models import Case, CaseStep, Mail
from casebook.search import case_steps, live_cases_of
from casebook.steps import add_step, see_as_it_is_now
from casebook.values import LONGEST
from casebook.ways import shut

CHANNEL = "mail"
CUT = "[…]"
DAY = timedelta(days=1)
# Of one address: a program that writes back, or somebody in its name, must not go on for ever.
MAILS_A_DAY = 20
REPLIES_A_DAY = 3


class TooManyMails(Exception):
    """More of one address in a day than a person writes: it is left in the mailbox."""


@dataclass(frozen=True)
class Mailed:
    """One mail, as far as it may be kept: `words` are masked, and short enough.

    `references` and `answers` are what it names: references of cases, ids of mails of ours.
    """

    key: str
    landlord: str
    language: str
    address: str
    name: str | None
    words: str | None
    references: Collection[str] = ()
    answers: Collection[int] = ()


@dataclass(frozen=True)
class Taken:
    """The case that it came to. `is_new`: made of it; `is_known`: this mail came before."""

    case: Case
    is_new: bool = False
    is_known: bool = False


def take(session: Session, mailed: Mailed, *, today: date, now: datetime) -> Taken:
    """Log a report, or add the words to the case of this address that still runs.

    Raises TooManyMails.
    """
    if (of_it := _made_of(session, mailed)) is not None:
        return Taken(of_it, is_known=True)
    running = _running(session, mailed)
    if running is None:
        return Taken(_report(session, mailed, now), is_new=True)
    if _came(session, running, mailed.key):
        return Taken(running, is_known=True)
    _check_number(session, running, now)
    _add(session, running, mailed, today, now)
    return Taken(running)


def may_reply(session: Session, case: Case, *, now: datetime) -> bool:
    """Whether one more mail may go to this case's address today; never where that is not safe."""
    sent = select(func.count()).where(Mail.to_address == case.email, Mail.made_at > now - DAY)
    return shut(case, "email") is None and (session.scalar(sent) or 0) < REPLIES_A_DAY


def key_of(account: str, message_id: str) -> str:
    """One name for a mail to this address, however often and by whichever way it comes."""
    return hashlib.sha256(f"{CHANNEL}\x00{account}\x00{message_id}".encode()).hexdigest()


def _made_of(session: Session, mailed: Mailed) -> Case | None:
    return session.scalar(select(Case).where(Case.request_key == mailed.key))


def _running(session: Session, mailed: Mailed) -> Case | None:
    """What it answers or names, else the newest that this address wrote; only if it is theirs."""
    of_address = live_cases_of(session, landlord=mailed.landlord, email=mailed.address)
    answered = set(session.scalars(select(Mail.case_id).where(Mail.id.in_(mailed.answers))))
    named = (
        case for case in of_address if case.reference in mailed.references or case.id in answered
    )
    written = (case for case in of_address if case.origin == "mail")
    return next(named, next(written, None))


def _report(session: Session, mailed: Mailed, now: datetime) -> Case:
    intake = Intake(
        type="report",
        origin="mail",
        channel=CHANNEL,
        landlord=mailed.landlord,
        language=mailed.language,
        tenant_name=mailed.name,
        email=mailed.address,
        own_words=mailed.words,
    )
    return log_case(session, intake, request_key=mailed.key, now=now)


def _add(session: Session, case: Case, mailed: Mailed, today: date, now: datetime) -> None:
    """The words stand with the own words, which can be erased, and not in the history.

    A member of staff looks at the case today: what was waited for may have come.
    """
    see_as_it_is_now(session, case)
    if mailed.words:
        case.own_words = _joined(case.own_words, mailed.words)
    case.last_contact_at = now
    case.remind_on = min(case.remind_on or today, today)
    value = {"mail": mailed.key}
    add_step(session, case, "mail_came", at=now, field="own_words", value=value)


def _joined(before: str | None, words: str) -> str:
    """The newest last; where it gets too long, the oldest goes."""
    both = f"{before}\n\n{words}" if before else words
    most = LONGEST["own_words"]
    return both if len(both) <= most else CUT + both[len(both) - most + len(CUT) :]


def _came(session: Session, case: Case, key: str) -> bool:
    return any(step.value == {"mail": key} for step in _mails(session, case))


def _check_number(session: Session, case: Case, now: datetime) -> None:
    if sum(step.at > now - DAY for step in _mails(session, case)) >= MAILS_A_DAY:
        raise TooManyMails


def _mails(session: Session, case: Case) -> list[CaseStep]:
    return [step for step in case_steps(session, case) if step.what == "mail_came"]
