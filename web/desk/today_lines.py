"""The lines of Today in words: who to call and why, proposals, silence. Asks nothing itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from flask_babel import gettext as _
from flask_babel import ngettext
from markupsafe import Markup

from casebook.models import Arrangement, Call, Case
from casebook.queue_order import open_danger
from casebook.today import Due, Found, quiet_since
from landlords import Landlord
from settings import AMSTERDAM
from web.desk.formats import day as written
from web.desk.formats import euros, hour, local_day, spoken_day
from web.desk.labels import CALL, KIND, LETTER, REACH, UNSAFE, language_name
from web.desk.working_days import working_days_between

CALLS_BEFORE_VISIT = 3


@dataclass(frozen=True)
class CallLine:
    """One call to make: when, of which case, and why in words. `danger` stands out."""

    due: datetime
    when: str
    case: Case
    danger: str
    why: str
    # Why there is no call button, where calling may harm or no number is known.
    instead: str
    # Since before today: such lines have no hour to go by.
    is_late: bool

    @property
    def place(self) -> tuple[bool, int, date, datetime]:
        """What is late goes first, and in it the day that comes first of a dated danger."""
        if not self.is_late:
            return True, 0, date.min, self.due
        return False, self.case.queue_rank, self.case.queue_day, self.due


@dataclass(frozen=True)
class DoneLine:
    """One call that was made today, with what came of it."""

    call: Call
    case: Case
    words: str


@dataclass(frozen=True)
class Calls:
    """The calls of a day: those made, those to make by hour, and how many of these in all."""

    done: list[DoneLine]
    to_make: list[CallLine]
    count: int

    @classmethod
    def of(
        cls,
        planned: Found[Case],
        waiting: Found[Case],
        missed: Sequence[Due],
        made: Iterable[tuple[Call, Case]],
        called: Mapping[int, int],
        landlord: Landlord,
        day: date,
    ) -> Calls:
        """Planned tries, first contacts and missed instalments in one list, as each is due."""
        missed = _still_to_call(missed)
        lines = [
            *(_line(each, each.next_try_at, [], called, day) for each in planned.rows),
            *(_first(each, called, landlord, day) for each in waiting.rows),
            *(_missed(each, called, day) for each in missed),
        ]
        return cls(
            done=[DoneLine(call, case, _done(call, day)) for call, case in made],
            to_make=sorted(lines, key=lambda line: line.place),
            count=planned.count + waiting.count + len(missed),
        )

    @property
    def first(self) -> CallLine | None:
        """The call that is due now: the first that can be made."""
        return next((each for each in self.to_make if not each.instead), None)


def proposal(arrangement: Arrangement, today: date) -> Markup:
    """What waits for an answer, and by when it was promised."""
    words = Markup(_arranged(arrangement))
    if arrangement.answer_by is None:
        return words
    promised = _("promised by %(day)s", day=spoken_day(arrangement.answer_by, today))
    return words + Markup(" · ") + Markup(promised)


def silence(case: Case, calls: int, today: date) -> str:
    """How long nobody heard anything, and how often staff called."""
    days = working_days_between(local_day(quiet_since(case)), today)
    heard = ngettext(
        "%(num)s working day nothing heard", "%(num)s working days nothing heard", days
    )
    if not calls:
        return f"{heard} · {_('not called yet')}"
    return f"{heard} · {ngettext('called %(num)s time', 'called %(num)s times', calls)}"


def asks_visit(case: Case, calls: int) -> bool:
    """Whether calling was tried often enough to go there; never where that may harm."""
    return calls >= CALLS_BEFORE_VISIT and case.safe_contact not in UNSAFE


def _first(case: Case, called: Mapping[int, int], landlord: Landlord, day: date) -> CallLine:
    by = landlord.contact_by(local_day(case.logged_at))
    due = datetime.combine(by, landlord.closes(by) or time.max, AMSTERDAM)
    if by == day:
        why = _("first contact today before %(hour)s", hour=hour(due))
    else:
        late = working_days_between(by, day)
        why = ngettext(
            "first contact too late, %(num)s working day",
            "first contact too late, %(num)s working days",
            late,
        )
    return _line(case, due, [why], called, day)


def _still_to_call(missed: Sequence[Due]) -> list[Due]:
    """One a case: the oldest. Not where a call is planned, or somebody spoke since that day."""
    oldest: dict[int, Due] = {}
    for each in missed:
        heard = each.case.last_contact_at
        if each.case.next_try_at is None and (
            heard is None or local_day(heard) <= each.instalment.due
        ):
            oldest.setdefault(each.case.id, each)
    return list(oldest.values())


def _missed(missed: Due, called: Mapping[int, int], day: date) -> CallLine:
    """Call first: the plan stands."""
    due = datetime.combine(missed.instalment.due, time.max, AMSTERDAM)
    why = _("instalment %(number)s not in, the plan stands", number=missed.instalment.number)
    return _line(missed.case, due, [why], called, day)


def _line(
    case: Case,
    due: datetime | None,
    why: Sequence[str],
    called: Mapping[int, int],
    day: date,
) -> CallLine:
    assert due is not None, "a planned call has its moment"
    letter, tries = open_danger(case), called.get(case.id, 0)
    words = [*why]
    if tries:
        words.append(_("try %(number)s", number=tries + 1))
    if case.how_to_reach in REACH:
        words.append(str(REACH[case.how_to_reach]))
    if case.language != "nl":
        words.append(language_name(case.language))
    return CallLine(
        due=due,
        when=hour(due) if local_day(due) == day else _("earlier"),
        case=case,
        danger=str(LETTER[letter]) if letter else "",
        why=" · ".join(words),
        instead=_instead(case),
        is_late=local_day(due) < day,
    )


def _instead(case: Case) -> str:
    if case.safe_contact in UNSAFE:
        return str(UNSAFE[case.safe_contact])
    return "" if case.phone else _("No telephone known")


def _done(call: Call, day: date) -> Markup:
    words = _(
        "Done: %(outcome)s at %(hour)s.",
        outcome=str(CALL[call.outcome]).lower(),
        hour=hour(call.at),
    )
    if call.next_try_at is None:
        return Markup(words)
    again = _("Next try %(day)s.", day=spoken_day(call.next_try_at, day))
    return Markup("{} ").format(words) + Markup(again)


def _arranged(arrangement: Arrangement) -> str:
    terms = [each.cents for each in arrangement.instalments]
    if terms and len(set(terms)) == 1:
        return _("Plan %(count)s × %(amount)s", count=len(terms), amount=euros(terms[0]))
    if terms:
        return _(
            "Plan %(count)s × %(amount)s, the last %(last)s",
            count=len(terms),
            amount=euros(terms[0]),
            last=euros(terms[-1]),
        )
    if arrangement.kind == "deferral" and arrangement.until:
        return _("Deferral until %(day)s", day=written(arrangement.until))
    return str(KIND.get(arrangement.kind, arrangement.kind))
