"""One mail from a mailbox becomes a case or stands with one, and is answered; each once."""

from __future__ import annotations

from typing import Literal

from sqlalchemy.orm import Session

from casebook.mailboxes import pass_by
from casebook.mailed import CUT, Mailed, TooManyMails, key_of, may_reply, take
from casebook.outbox import put_in
from tenant_texts import DUTCH, text
from web.channels.accounts import Account
from web.channels.mail.automatic import is_automatic
from web.channels.mail.mailbox import Came
from web.channels.mail.received import Received, UnreadableMail, read
from web.channels.mail.reply import Told, body, subject
from web.channels.opening import first_language
from web.masking import mask
from web.outage import crisis_in
from web.parts import Parts
from web.typed import LONGEST

# `left`: for people, as it lies there. `aside`: for people, and a fault to look at.
Outcome = Literal["taken", "known", "left", "aside"]


def take_mail(parts: Parts, account: Account, came: Came) -> Outcome:
    """Take it, with its reply in the outbox. Raises CasebookUnavailable; a later try takes it."""
    outcome: Outcome = "left"
    try:
        received = read(came.raw)
    except UnreadableMail:
        received, outcome = None, "aside"
    with parts.database.writing() as session:
        box = account.block.account
        if not pass_by(session, box, came.uid):
            return "known"
        if received is None or is_automatic(received.message, received.address, _own(parts)):
            return outcome
        try:
            return _taken(parts, session, account, received)
        except TooManyMails:
            return "left"


def put_aside(parts: Parts, account: Account, uid: int) -> None:
    """Go on after a mail that nothing can be made of."""
    with parts.database.writing() as session:
        pass_by(session, account.block.account, uid)


def _taken(parts: Parts, session: Session, account: Account, received: Received) -> Outcome:
    now, today = parts.settings.now(), parts.settings.today()
    landlord = parts.landlords[account.landlord]
    heard = f"{received.subject}\n{received.words}"
    words, told = _words(received)
    mailed = Mailed(
        key=key_of(account.block.account, received.identity),
        landlord=landlord.key,
        language=first_language(landlord, None, heard),
        address=received.address,
        name=mask(received.name or "", telephone_asked=False).text or None,
        words=words,
        references=received.references,
        answers=received.answers,
    )
    taken = take(session, mailed, today=today, now=now)
    if taken.is_known:
        return "known"
    language = first_language(landlord, taken.case.language, heard)
    if may_reply(session, taken.case, now=now):
        put_in(
            session,
            taken.case,
            subject=subject(parts, landlord.key, language),
            body=body(parts, taken, told, language),
            language=language,
            letter_id=None,
            at=now,
        )
    return "taken"


def _words(received: Received) -> tuple[str | None, Told]:
    """What may be kept of it. The words of a crisis are not: staff read that there were some."""
    is_answer = received.message.get("In-Reply-To") is not None
    whole = received.words if is_answer else f"{received.subject}\n\n{received.words}"
    masked = mask(whole.strip(), telephone_asked=False)
    crisis = crisis_in(masked.text) is not None
    told = Told(crisis, masked.found, received.has_attachments)
    if crisis:
        return text(DUTCH, "channel.mail.personal", {}), told
    return _short(masked.text) or None, told


def _short(words: str) -> str:
    """As much as a tenant may type at once; the whole mail lies in the mailbox."""
    return words if len(words) <= LONGEST else f"{words[: LONGEST - len(CUT) - 1].rstrip()} {CUT}"


def _own(parts: Parts) -> set[str]:
    """Addresses of which nobody is a tenant: mail of ours that came back."""
    listed = {each.block.account for each in parts.accounts.of("mail")}
    landlords = {each.email for each in parts.landlords.values()}
    return listed | landlords | {parts.settings.mail_from} - {""}
