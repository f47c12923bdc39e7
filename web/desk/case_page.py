"""The page of one case: all that its templates show, and what its forms share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus

from flask import redirect, render_template, request, url_for
from flask_babel import lazy_gettext
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response
from wtforms.validators import Length

from casebook import search
from casebook.calls import calls
from casebook.models import Case, StaffMember
from casebook.reading import messages_said
from casebook.staff import staff_of
from casebook.standing import standing
from casebook.statuses import Status, needs_reason, next_statuses
from web.desk import agreed, clock, effect, facts, history, next_try
from web.desk.by_platform import by_platform
from web.desk.contact import contact
from web.desk.erp import five_lines
from web.desk.formats import local_day
from web.desk.ledger_facts import in_ledger
from web.desk.matching import match_of
from web.desk.next_step import next_step
from web.desk.refusals import Refusal
from web.desk.signed_in import current_staff
from web.parts import parts

# In characters: of a reason and of a note.
LONGEST = 1000
NOT_TOO_LONG = Length(max=LONGEST, message=lazy_gettext("Use at most %(max)d characters."))


# What stands on a decision is reached by the pages that take it down.
DECIDED = (Status.AGREED, Status.DECLINED)
SECOND_LOOK = (Status.DECLINED, Status.IN_PROGRESS)


@dataclass(frozen=True)
class Steps:
    """Where a case can go: the one that stands out, and the others; some only with a reason."""

    first: Status | None
    others: list[Status]
    with_reason: list[Status]

    @classmethod
    def of(cls, case: Case) -> Steps:
        """The casebook's order; what stands out is the first step that needs no reason."""
        possible = [
            each
            for each in next_statuses(case)
            # After a no, only a second look goes on; its button stands beside the no.
            if each not in DECIDED and (case.status, each) != SECOND_LOOK
        ]
        with_reason = [each for each in possible if needs_reason(case.status, each)]
        first = next((each for each in possible if each not in with_reason), None)
        return cls(first, [each for each in possible if each is not first], with_reason)


def own_case(session: Session, reference: str) -> Case:
    """The case with this reference, if it is one of the landlord of who asks."""
    return search.case_by_reference(
        session, landlord=current_staff().landlord.key, reference=reference
    )


def seen_version() -> int | None:
    """The version of the case that the page showed whose form this is."""
    return request.form.get("version", type=int)


def history_of(session: Session, case: Case) -> list[history.Entry]:
    """Everything that became of a case, in words, newest first."""
    return history.history(
        case,
        search.history(session, case),
        search.case_steps(session, case),
        calls(session, case),
    )


def case_page(
    session: Session,
    case: Case,
    *,
    typed: Mapping[str, str | None] | None = None,
    refusal: Refusal | None = None,
    refused: str | None = None,
) -> str:
    """The page as it is now, with what was `typed` in its forms kept, by the fields' names.

    `refused` names the field ("reason", "note", "words") that a refusal is about, if about one.
    """
    now, landlord = parts().settings.now(), current_staff().landlord
    today: date = local_day(now)
    steps, called = search.case_steps(session, case), calls(session, case)
    first_contact = clock.first_contact(case, called, landlord, now)
    colleagues = [each for each in staff_of(session, landlord=landlord.key) if each.can_have_cases]
    said = facts.said_by_tenant(case, steps)
    erp_link = landlord.in_erp(case.contract_number) if case.contract_number else None
    return render_template(
        "desk/case.html",
        case=case,
        facts=said,
        ledger=in_ledger(session, case, said, now=now),
        match=match_of(session, case),
        erp_link=erp_link,
        erp_lines=five_lines(case, _here(case), now=now),
        reach=facts.fact(case, "how_to_reach"),
        safe_contact=facts.fact(case, "safe_contact"),
        money_help=facts.fact(case, "money_help"),
        missing=facts.missing,
        objection_at=facts.said_at(case, "objection", steps),
        effect=effect.section(case, request.args),
        history=history_of(session, case),
        next=next_step(case, called, standing(session, case, today=today), first_contact, now),
        clock=first_contact,
        is_wrong_number=any(
            each.outcome == "wrong_number" and each.phone == case.phone for each in called
        ),
        next_try=next_try.as_field(next_try.proposed(now)),
        colleagues=colleagues,
        has_it=_has_it(session, case),
        messages=messages_said(session, case),
        arrangement=agreed.Section.of(session, case, today),
        steps=Steps.of(case),
        contact=contact(session, case),
        by_platform=by_platform(session, parts(), case),
        typed={name: value or "" for name, value in (typed or {}).items()},
        refusal=refusal,
        refused=refused,
        today=today,
    )


def refused_page(
    reference: str, refusal: Refusal, field: str | None = None, **typed: str | None
) -> tuple[str, int]:
    """The page with what was refused, and what was `typed` in the fields by their names."""
    with parts().database.reading() as session:
        case = own_case(session, reference)
        return (
            case_page(session, case, refusal=refusal, refused=field, typed=typed),
            refusal.status,
        )


def wrong(sentence: object) -> Refusal:
    """What was typed cannot be read; the sentence says why."""
    return Refusal(HTTPStatus.UNPROCESSABLE_ENTITY, str(sentence))


def back_to(reference: str, section: str | None = None) -> Response:
    """The case's page again, at one of its sections."""
    page = url_for("desk.show_case", reference=reference, _anchor=section)
    return redirect(page, HTTPStatus.SEE_OTHER)


def _has_it(session: Session, case: Case) -> StaffMember | None:
    return session.get(StaffMember, case.assigned_to) if case.assigned_to else None


def _here(case: Case) -> str:
    return f"{parts().settings.tenants_url}/desk/cases/{case.reference}"
