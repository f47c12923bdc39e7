"""What somebody who mailed reads back: no sums, and a subject that says only that it is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from casebook.mailed import Taken
from questions.texts import words, words_alone
from settings import AMSTERDAM
from web.masking import Kind, told_of
from web.outage import crisis_answer
from web.parts import Parts


@dataclass(frozen=True)
class Told:
    """What the reply has to say beside that the mail came.

    `crisis`: its words were about one, and are kept nowhere.
    """

    crisis: bool
    masked: frozenset[Kind]
    attachments: bool


def subject(parts: Parts, landlord: str, language: str) -> str:
    """The same line as of each mail of ours: it lies on a locked screen."""
    return words_alone(parts, "letter.mail", {}, landlord=landlord, language=language)


def body(parts: Parts, taken: Taken, told: Told, language: str) -> str:
    """The reply, in the language of the mail."""
    return "\n\n".join(_paragraphs(parts, taken, told, language)) + "\n"


def _paragraphs(parts: Parts, taken: Taken, told: Told, language: str) -> Iterator[str]:
    case = taken.case
    landlord = parts.landlords[case.landlord]

    def text(name: str, **given: object) -> str:
        return words(parts, name, given, landlord=landlord.key, language=language)

    if told.crisis:
        yield crisis_answer(language)
        yield text("channel.mail.not_shown")
    if name := told_of(told.masked):
        yield text(name)
    if told.attachments:
        yield text("channel.mail.attachments")
    link = landlord.chat_at(parts.settings.tenants_url, language)
    if taken.is_new:
        by = landlord.contact_by(case.logged_at.astimezone(AMSTERDAM).date()).isoformat()
        yield text("channel.mail.logged", reference=case.reference, day=by, link=link)
    else:
        yield text("channel.mail.added", reference=case.reference, link=link)
