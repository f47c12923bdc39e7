"""What the case page says of letters, mail and messages: which there are, and how far they came."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from casebook.decisions import decision_of
from casebook.letters import holds, latest_letter
from casebook.models import Case, Letter, Mail
from casebook.outbox import mail_of
from casebook.ways import shut


@dataclass(frozen=True)
class Contact:
    """The letter made last, whether another must be, the mail under way, and the chat."""

    letter: Letter | None
    must_be_made: bool
    mail: list[Mail]
    chat_shut: str | None


def contact(session: Session, case: Case) -> Contact:
    """Of this case now; a mail that was sent stands in the history and not here."""
    letter = latest_letter(session, case)
    told = letter is not None and holds(session, case, letter)
    return Contact(
        letter=letter,
        must_be_made=not told and decision_of(session, case) is not None,
        mail=[each for each in mail_of(session, case) if each.state != "sent"],
        chat_shut=shut(case, "chat"),
    )
