"""Everything that became of a case, in words: its statuses and steps as one list, newest first.

Nothing here can be edited. Own words are told of and never repeated: they stand once, as a fact.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from flask_babel import gettext as _
from markupsafe import Markup

from casebook.models import Case, CaseStep, StatusChange
from web.desk import fields
from web.desk.labels import (
    KIND,
    LETTER_WHAT,
    ORIGIN,
    STATUS,
    TYPE,
    WAY,
    language_name,
)

FIELDS = {**fields.DETAILS, **fields.FIELDS}


@dataclass(frozen=True)
class Entry:
    """What happened when, and who did it; `by_staff` fills the dot."""

    at: datetime
    words: str
    who: str
    by_staff: bool


def history(case: Case, changes: Iterable[StatusChange], steps: Iterable[CaseStep]) -> list[Entry]:
    """One list of both, each newest first, down to how the case was logged."""
    happened = [
        *(Entry(each.at, _change(each), each.by, by_staff=True) for each in changes),
        *(
            Entry(each.at, _step(each), each.by or _("Tenant"), by_staff=each.author == "staff")
            for each in steps
        ),
    ]
    # Sorting keeps what came at one moment as it was.
    return [*sorted(happened, key=lambda entry: entry.at, reverse=True), _logged(case)]


def _logged(case: Case) -> Entry:
    origin = str(ORIGIN[case.origin])
    if case.channel != case.origin:
        origin = f"{origin} ({case.channel})"
    words = Markup('{} <span class="nb">{}</span>.').format(
        _("Logged: %(kind)s, reference", kind=KIND[case.kind] if case.kind else TYPE[case.type]),
        case.reference,
    )
    who = ", ".join((_("Tenant"), origin, language_name(case.language)))
    return Entry(case.logged_at, words, who, by_staff=False)


def _change(change: StatusChange) -> Markup:
    words = Markup("{} → <b>{}</b>.").format(STATUS[change.from_status], STATUS[change.to_status])
    return words + Markup(" “{}”").format(change.why) if change.why else words


def _step(step: CaseStep) -> str:
    if step.what in ("answer_added", "answer_changed"):
        return _answer(step)
    if step.what == "note":
        return _("Note: “%(words)s”", words=step.words)
    if step.what == "staff_message":
        return _("Message in the chat: “%(words)s”", words=step.words)
    if step.what in ("letter_made", "letter_handed", "letter_announced"):
        return _letter(step)
    words = {
        "objection_made": _("Objection: do not pass on to the municipality."),
        "objection_withdrawn": _("Objection taken back."),
        "municipality_call_asked": _("Asked the municipality to call."),
        "municipality_call_withdrawn": _("Took back the request to the municipality to call."),
        "mail_sent": _("E-mail sent."),
        "mail_given_up": _("E-mail could not be sent. It is not tried again by itself."),
    }[step.what]
    if not step.value or step.what.startswith("mail"):
        return words
    return f"{words} {_('Text shown: version %(version)s.', version=step.value)}"


def _letter(step: CaseStep) -> str:
    letter = step.value or {}
    what = LETTER_WHAT[letter["what"]]
    if step.what == "letter_made":
        return _("Letter made: %(what)s.", what=what)
    way = WAY[letter["way"]]
    if step.what == "letter_handed":
        return _("Letter handed over %(way)s: %(what)s.", way=way, what=what)
    return _("Told %(way)s that a message waits, and no more.", way=way)


def _answer(step: CaseStep) -> str:
    name = step.field or ""
    answer = _without_capital(str(FIELDS[name].label))
    if name != "own_words":
        if step.value is None:
            return _("Answer taken back: %(answer)s.", answer=answer)
        value = FIELDS[name].words(step.value)
        typed = fields.is_typed(name, step.value)
        answer = f"{answer}: {f'“{value}”' if typed else _without_capital(value)}"
    if step.what == "answer_added":
        return _("Answer added: %(answer)s.", answer=answer)
    return _("Answer changed: %(answer)s.", answer=answer)


def _without_capital(words: str) -> str:
    return words[:1].lower() + words[1:]
