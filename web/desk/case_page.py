"""The page of one case: all that its templates show, and the forms on it."""

from __future__ import annotations

from dataclasses import dataclass

from flask import render_template, request
from flask_babel import lazy_gettext
from flask_wtf import FlaskForm
from sqlalchemy.orm import Session
from wtforms import StringField, TextAreaField
from wtforms.validators import AnyOf, Length

from casebook import search
from casebook.models import Case
from casebook.statuses import Status, needs_reason, next_statuses
from web.desk import effect, facts, history
from web.desk.contact import contact
from web.desk.formats import local_day
from web.desk.refusals import Refusal
from web.desk.signed_in import current_staff
from web.parts import parts

# In characters: of a reason and of a note.
LONGEST = 1000
NOT_TOO_LONG = Length(max=LONGEST, message=lazy_gettext("Use at most %(max)d characters."))


@dataclass(frozen=True)
class Steps:
    """Where a case can go: the one that stands out, and the others; some only with a reason."""

    first: Status | None
    others: list[Status]
    with_reason: list[Status]

    @classmethod
    def of(cls, case: Case) -> Steps:
        """The casebook's order; what stands out is the first step that needs no reason."""
        possible = next_statuses(case)
        with_reason = [each for each in possible if needs_reason(case.status, each)]
        first = next((each for each in possible if each not in with_reason), None)
        return cls(first, [each for each in possible if each is not first], with_reason)


class StepForm(FlaskForm):
    to = StringField(validators=[AnyOf([each.value for each in Status])])
    reason = TextAreaField(validators=[NOT_TOO_LONG])


class NoteForm(FlaskForm):
    note = TextAreaField(validators=[NOT_TOO_LONG])


def own_case(session: Session, reference: str) -> Case:
    """The case with this reference, if it is one of the landlord of who asks."""
    return search.case_by_reference(
        session, landlord=current_staff().landlord.key, reference=reference
    )


def case_page(
    session: Session,
    case: Case,
    *,
    reason: str | None = None,
    note: str | None = None,
    words: str | None = None,
    refusal: Refusal | None = None,
    refused: str | None = None,
) -> str:
    """The page as it is now, with what was typed in its forms kept.

    `refused` names the field ("reason", "note", "words") that a refusal is about, if about one.
    """
    steps = search.case_steps(session, case)
    return render_template(
        "desk/case.html",
        case=case,
        facts=facts.said_by_tenant(case, steps),
        reach=facts.fact(case, "how_to_reach"),
        safe_contact=facts.fact(case, "safe_contact"),
        money_help=facts.fact(case, "money_help"),
        missing=facts.missing,
        objection_at=facts.said_at(case, "objection", steps),
        effect=effect.section(case, request.args),
        history=history.history(case, search.history(session, case), steps),
        steps=Steps.of(case),
        contact=contact(session, case),
        words=words or "",
        reason=reason or "",
        note=note or "",
        refusal=refusal,
        refused=refused,
        today=local_day(parts().settings.now()),
    )
