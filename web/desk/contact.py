"""What the case page says of letters, mail and messages: which there are, and how far they came."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from casebook.decisions import decision_of
from casebook.letters import latest_letter, letter_is_due
from casebook.models import Case, Letter, Mail
from casebook.outbox import mail_of
from casebook.ways import shut


@dataclass(frozen=True)
class Contact:
    """The letter that is there, whether one must be made, the mail under way, and the chat."""

    letter: Letter | None
    is_due: bool
    can_be_made: bool
    mail: list[Mail]
    chat_shut: str | None


def contact(session: Session, case: Case) -> Contact:
    """Of this case now; a mail that was sent stands in the history and not here."""
    return Contact(
        letter=latest_letter(session, case),
        is_due=letter_is_due(session, case),
        can_be_made=decision_of(session, case) is not None,
        mail=[each for each in mail_of(session, case) if each.state != "sent"],
        chat_shut=shut(case, "chat"),
    )
