"""The outbox of mail: written together with what it tells of, and sent by the worker.

Nothing is lost: a mail waits until a server took it, or until it was tried often enough and the
case says so. So it goes at least once: a worker that dies between the server's yes and our note of
it sends a second time, with the same Message-ID, so that a mailbox can tell; the case says that it
may have arrived twice.
"""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook import choices
from casebook.models import Case, Mail
from casebook.steps import add_step, check_version, see_as_it_is_now
from casebook.ways import shut, tells_all

# Until the next try, after each failed one: three days in all.
PAUSES = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=12),
    timedelta(days=1),
    timedelta(days=1),
)
# Longer than a server may take for one mail: what was taken up before it is nobody's now.
HELD_FOR = timedelta(minutes=10)
# Handed to a server just now; and how a try ends of which no answer came.
UNDER_WAY, LOST = "under_way", "lost"
# Who is named in the history where no person did it.
PROGRAM = "Huurhulp"


def put_in(
    session: Session,
    case: Case,
    *,
    subject: str,
    body: str,
    language: str,
    letter_id: int | None,
    at: datetime,
) -> Mail:
    """One mail to the address that the case has now; with a letter, its PDF goes along."""
    assert case.email
    mail = Mail(
        case_id=case.id,
        letter_id=letter_id,
        to_address=case.email,
        language=language,
        subject=subject,
        body=body,
        made_at=at,
        next_try_at=at,
    )
    session.add(mail)
    session.flush()
    return mail


def take_due(session: Session, *, now: datetime) -> Mail | None:
    """The mail that waits longest, held for the caller; None when none is due.

    It is due again by itself where the caller never says how it went, and that was a try too, after
    which it may have been sent. One that may no longer go,
    for the tenant said since that writing is not safe, is given up here; a letter stays behind
    when its case is not verified any more.
    """
    due = (
        select(Mail)
        .where(Mail.state == "waiting", Mail.next_try_at <= now)
        .order_by(Mail.next_try_at, Mail.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    while (mail := session.scalar(due)) is not None:
        case = session.get_one(Case, mail.case_id)
        if shut(case, "email"):
            _give_up(session, mail, "shut", now)
            continue
        if mail.fault == UNDER_WAY:
            mail.tries += 1
            mail.perhaps_sent = True
            if mail.tries > len(PAUSES):
                _give_up(session, mail, LOST, now)
                continue
        if not tells_all(case, "email"):
            mail.letter_id = None
        mail.fault, mail.next_try_at = UNDER_WAY, now + HELD_FOR
        break
    session.flush()
    return mail


def note_sent(session: Session, mail_id: int, *, at: datetime) -> None:
    """A server took it; that stands in the case's history."""
    mail = session.get_one(Mail, mail_id, with_for_update=True)
    if mail.state == "sent":
        return
    mail.state, mail.sent_at, mail.fault = "sent", at, None
    mail.tries += 1
    _step(session, mail, "mail_sent", at)


def note_failed(session: Session, mail_id: int, fault: str, *, at: datetime, gone: bool) -> None:
    """It did not work: again after the next pause, or given up when there is none left.

    `gone` is a refusal for good (no such address), which another try would not change. `fault` is a
    short name and never the server's words, which may quote the address.
    """
    mail = session.get_one(Mail, mail_id, with_for_update=True)
    if mail.state != "waiting":
        return
    mail.tries += 1
    mail.fault = fault
    mail.perhaps_sent = mail.perhaps_sent or fault == LOST
    if gone or mail.tries > len(PAUSES):
        _give_up(session, mail, fault, at)
    else:
        mail.next_try_at = at + PAUSES[mail.tries - 1]


def try_now(session: Session, case: Case, *, at: datetime, seen: int | None = None) -> int:
    """Make this case's unsent mail due at once, given up or not. Returns how many.

    What the worker hands over at this moment is left to it.
    """
    see_as_it_is_now(session, case)
    check_version(case, seen)
    of_case = select(Mail).where(Mail.case_id == case.id, Mail.state != "sent").with_for_update()
    unsent = [
        mail
        for mail in session.scalars(of_case)
        if mail.fault != UNDER_WAY or mail.next_try_at <= at
    ]
    for mail in unsent:
        if mail.state == "failed":
            # A new address may have been typed since.
            mail.state, mail.tries = "waiting", 0
            mail.to_address = case.email or mail.to_address
        mail.next_try_at = at
    session.flush()
    return len(unsent)


def mail_of(session: Session, case: Case) -> list[Mail]:
    """All mail of this case, newest first."""
    of_case = select(Mail).where(Mail.case_id == case.id)
    return list(session.scalars(of_case.order_by(Mail.id.desc())))


def _give_up(session: Session, mail: Mail, fault: str, at: datetime) -> None:
    mail.state, mail.fault = "failed", fault
    _step(session, mail, "mail_given_up", at)


def _step(session: Session, mail: Mail, what: choices.Step, at: datetime) -> None:
    case = session.get_one(Case, mail.case_id)
    value: dict[str, int | bool | None] = {"mail": mail.id, "letter": mail.letter_id}
    if mail.perhaps_sent:
        value["perhaps_twice"] = True
    add_step(session, case, what, at=at, author="staff", by=PROGRAM, value=value)
