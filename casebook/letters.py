"""Letters: made of a decision as it stands, and handed over in ways that are safe for the tenant.

A letter keeps the facts it was made of, whatever the case says later. Knows no sentence of it.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook import choices
from casebook.decisions import decision_of
from casebook.errors import LetterOutdated, NothingToWrite, UnknownLetter, WayShut
from casebook.models import Case, LedgerLine, Letter
from casebook.outbox import put_in
from casebook.staff_messages import say_in_chat
from casebook.steps import add_step, check_version, see_as_it_is_now
from casebook.ways import shut, tells_all

LetterDue = Literal["make", "hand_over"]


@dataclass(frozen=True)
class Words:
    """What is said of a letter on the way that was chosen, in the tenant's language.

    `subject` is an e-mail's; the text tells all only where `ways.tells_all` says so.
    """

    text: str
    subject: str = ""


def make_letter(
    session: Session,
    case: Case,
    *,
    by: str,
    at: datetime,
    seen: int | None = None,
) -> Letter:
    """The letter of what was decided; one that tells just this already is not made again.

    NothingToWrite while nothing is decided.
    """
    see_as_it_is_now(session, case)
    check_version(case, seen)
    decision = decision_of(session, case)
    if decision is None:
        raise NothingToWrite
    facts = decision.facts | _whom(session, case)
    latest = latest_letter(session, case)
    if latest and (latest.what, latest.facts, latest.language) == (
        decision.what,
        facts,
        case.language,
    ):
        return latest
    letter = Letter(
        case_id=case.id,
        what=decision.what,
        language=case.language,
        facts=facts,
        made_at=at,
        made_by=by,
    )
    session.add(letter)
    session.flush()
    add_step(session, case, "letter_made", at=at, author="staff", by=by, value=_named(letter))
    return letter


def latest_letter(session: Session, case: Case) -> Letter | None:
    """The letter made last, handed over or not."""
    of_case = select(Letter).where(Letter.case_id == case.id)
    return session.scalar(of_case.order_by(Letter.id.desc()).limit(1))


def letter_of(session: Session, case: Case, letter_id: int) -> Letter:
    """This letter of this case; UnknownLetter for any other."""
    letter = session.get(Letter, letter_id)
    if letter is None or letter.case_id != case.id:
        raise UnknownLetter
    return letter


def holds(session: Session, case: Case, letter: Letter) -> bool:
    """Whether what the letter tells is still what was decided last."""
    now = decision_of(session, case)
    return now is not None and (now.what, now.facts["decision"]) == (
        letter.what,
        letter.facts["decision"],
    )


def letter_due(session: Session, case: Case) -> LetterDue | None:
    """What is left to do while something was decided that no letter has told the tenant yet.

    Word that a message waits tells nothing: after it the letter is still to be handed over.
    """
    if decision_of(session, case) is None:
        return None
    latest = latest_letter(session, case)
    if latest is None or not holds(session, case, latest):
        return "make"
    return None if latest.handed_at else "hand_over"


def hand_over(
    session: Session,
    case: Case,
    letter_id: int,
    way: choices.Way,
    words: Words,
    *,
    by: str,
    at: datetime,
    seen: int | None = None,
) -> bool:
    """Bring the letter to the tenant, or word that one waits. Returns whether it was the letter.

    What goes by chat or e-mail stands there at the end of this transaction, with the step in the
    history. WayShut where it may not go; LetterOutdated when something else was decided since.
    """
    see_as_it_is_now(session, case)
    check_version(case, seen)
    letter = letter_of(session, case, letter_id)
    if not holds(session, case, letter):
        raise LetterOutdated
    because = shut(case, way)
    if because:
        raise WayShut(way, because)
    whole = tells_all(case, way)
    if way == "chat":
        say_in_chat(session, case, words.text, language=letter.language, at=at)
    elif way == "email":
        put_in(
            session,
            case,
            subject=words.subject,
            body=words.text,
            language=letter.language,
            letter_id=letter.id if whole else None,
            at=at,
        )
    if whole:
        letter.way, letter.handed_at, letter.handed_by = way, at, by
        # The agreement asks for contact "telefonisch of schriftelijk", and the tenant was promised
        # a call or a letter: a whole letter is that, word that one waits is not.
        case.first_contact_at = case.first_contact_at or at
    case.last_contact_at = at
    add_step(
        session,
        case,
        "letter_handed" if whole else "letter_announced",
        at=at,
        author="staff",
        by=by,
        value=_named(letter) | {"way": way},
    )
    return whole


def _named(letter: Letter) -> dict[str, Any]:
    return {"letter": letter.id, "what": letter.what}


def _whom(session: Session, case: Case) -> dict[str, Any]:
    """Whom the letter is for, and what else it tells of the case: the landlord's own address
    where it has one, for a case has only postcode and number.
    """
    line = None
    if case.contract_number and case.verified:
        line = session.scalar(
            select(LedgerLine).where(
                LedgerLine.landlord == case.landlord,
                LedgerLine.contract_number == case.contract_number,
            )
        )
    paused = case.collection_paused_until
    return {
        "reference": case.reference,
        "name": case.tenant_name,
        "street": line.street if line else None,
        "place": line.place if line else None,
        "postcode": case.postcode,
        "house_number": case.house_number,
        "house_suffix": case.house_suffix,
        "paused_until": paused.isoformat() if paused else None,
    }
