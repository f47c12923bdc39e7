"""Everything that became of a case, in words: its statuses and steps as one list, newest first.

Nothing here can be edited. Own words are told of and never repeated: they stand once, as a fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from flask_babel import gettext as _
from markupsafe import Markup

from casebook.models import Call, Case, CaseStep, StatusChange
from web.desk import fields
from web.desk.arranged import arranged
from web.desk.formats import day, moment, telephone
from web.desk.labels import (
    CALL,
    LETTER_WHAT,
    MARK,
    READING_REASON,
    STATUS,
    WAY,
    came_by,
    channel_name,
    kind_name,
    language_name,
)
from web.desk.ledger_steps import LEDGER_STEPS

FIELDS = {**fields.DETAILS, **fields.FIELDS}


@dataclass(frozen=True)
class Entry:
    """What happened when, and who did it; `by_staff` fills the dot."""

    at: datetime
    words: str
    who: str
    by_staff: bool


def history(
    case: Case,
    changes: Iterable[StatusChange],
    steps: Iterable[CaseStep],
    calls: Iterable[Call] = (),
) -> list[Entry]:
    """One list of all, each newest first, down to how the case was logged."""
    happened = [
        *(
            Entry(each.at, _change(each), each.by or _("Import"), by_staff=bool(each.by))
            for each in changes
        ),
        *(
            Entry(each.at, _step(each), _who(each), by_staff=each.author == "staff")
            for each in steps
        ),
        *(Entry(each.at, _call(each), each.by, by_staff=True) for each in calls),
    ]
    # Sorting keeps what came at one moment as it was.
    return [*sorted(happened, key=lambda entry: entry.at, reverse=True), _logged(case)]


def _logged(case: Case) -> Entry:
    words = Markup('{} <span class="nb">{}</span>.').format(
        _("Logged: %(kind)s, reference", kind=kind_name(case)),
        case.reference,
    )
    who = ", ".join((_("Tenant"), came_by(case), language_name(case.language)))
    if case.origin == "import":
        who = _("Import")
    return Entry(case.logged_at, words, who, by_staff=False)


def _who(step: CaseStep) -> str:
    # Only staff have a name.
    of = {"tenant": _("Tenant"), "ledger": _("Import"), "system": "Huurhulp"}
    return step.by or of[step.author]


def _change(change: StatusChange) -> Markup:
    words = Markup("{} → <b>{}</b>.").format(STATUS[change.from_status], STATUS[change.to_status])
    return words + Markup(" “{}”").format(change.why) if change.why else words


def _call(call: Call) -> str:
    words = [_("Called: %(outcome)s.", outcome=_without_capital(str(CALL[call.outcome])))]
    if call.line:
        words.append(f"“{call.line}”")
    if call.next_try_at:
        words.append(_("Next try %(moment)s.", moment=moment(call.next_try_at)))
    return " ".join(words)


def _step(step: CaseStep) -> str:
    if step.what in ("answer_added", "answer_changed"):
        return _answer(step)
    if words := arranged(step):
        return words
    if step.what == "conversation_carried":
        return _carried(step.value or {})
    if step.what in BY_STAFF:
        return BY_STAFF[step.what](step)
    if step.what in LEDGER_STEPS:
        return LEDGER_STEPS[step.what](step.value or {})
    words = {
        "taken_down": _("Taken down for the tenant."),
        "objection_made": _("Objection: do not pass on to the municipality."),
        "objection_withdrawn": _("Objection taken back."),
        "municipality_call_asked": _("Asked the municipality to call."),
        "municipality_call_withdrawn": _("Took back the request to the municipality to call."),
        "conversation_erased": _("The conversation was erased.")
        if step.author == "tenant"
        else _("Conversation erased, its term was over."),
        "words_erased": _("Own words erased.")
        if step.author == "tenant"
        else _("Text erased, its term was over: own words.")
        if step.field == "own_words"
        else _("Text erased, its term was over: an e-mail."),
        "mail_sent": _("E-mail sent. It may have arrived twice.")
        if step.value and "perhaps_twice" in step.value
        else _("E-mail sent."),
        "message_given_up": _("Message not delivered. It is not tried again by itself."),
        "mail_given_up": _("E-mail could not be sent. It is not tried again by itself."),
        "mail_came": _("Wrote another e-mail: it stands with the own words."),
    }[step.what]
    if not step.value or step.what.startswith("mail"):
        return words
    return f"{words} {_('Text shown: version %(version)s.', version=step.value)}"


def _carried(value: Mapping[str, str | bool]) -> str:
    to, before = (channel_name(str(value[each])) for each in ("to", "from"))
    words = _("Goes on in another conversation: %(to)s, was %(before)s.", to=to, before=before)
    if not value["verified"]:
        return words
    return f"{words} {_('Check anew that this is the tenant.')}"


def _letter(step: CaseStep) -> str:
    letter = step.value or {}
    what = LETTER_WHAT[letter["what"]]
    if step.what == "letter_made":
        return _("Letter made: %(what)s.", what=what)
    way = WAY[letter["way"]]
    if step.what == "letter_handed":
        return _("Letter handed over %(way)s: %(what)s.", way=way, what=what)
    return _("Told %(way)s that a message waits, and no more.", way=way)


def _note(step: CaseStep) -> str:
    if step.value == "tenant_may_read":
        return _("Note, the tenant may read this: “%(words)s”", words=step.words)
    return _("Note: “%(words)s”", words=step.words)


def _reading(step: CaseStep) -> str:
    why = _without_capital(str(READING_REASON[str(step.value)]))
    return _("Conversation opened: %(why)s.", why=why)


def _assigned(step: CaseStep) -> str:
    return _("Assigned to %(name)s.", name=step.value) if step.value else _("Assigned to nobody.")


def _reminder(step: CaseStep) -> str:
    if not step.value:
        return _("Reminder taken away.")
    return _("Reminder on %(day)s.", day=day(date.fromisoformat(step.value)))


def _marked(step: CaseStep) -> str:
    if not step.value:
        return _("Mark taken away.")
    return _("Marked: %(mark)s.", mark=_without_capital(str(MARK[step.value])))


BY_STAFF: Mapping[str, Callable[[CaseStep], str]] = {
    "note": _note,
    "assigned": _assigned,
    "reminder": _reminder,
    "marked": _marked,
    "phone_changed": lambda step: _(
        "Telephone is now %(phone)s.", phone=telephone(str(step.value))
    ),
    "conversation_opened": _reading,
    "staff_message": lambda step: _("Message in the chat: “%(words)s”", words=step.words),
    "letter_made": _letter,
    "letter_handed": _letter,
    "letter_announced": _letter,
}


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
