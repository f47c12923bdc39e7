"""Agreeing with a tenant, one page a kind: work out first, then agree on just what was shown."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from flask import abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from casebook.arrangements import agree, change
from casebook.errors import CasebookError, CasebookUnavailable, ChangedMeanwhile, UnknownCase
from casebook.models import Case
from casebook.statuses import Status
from casebook.steps import check_version
from web.desk.agree_form import Known, Outcome, Sheet
from web.desk.agree_others import DeferralSheet, HomeSheet, ReductionSheet
from web.desk.agree_plan import PlanSheet
from web.desk.case_page import own_case
from web.desk.refusals import Refusal, refusal_of
from web.desk.signed_in import current_staff
from web.parts import parts

# Fields that change nothing of what it comes to.
BESIDE_THE_SUM = {"spoken", "why", "pause"}
SHEETS: Mapping[str, type] = {
    "payment_plan": PlanSheet,
    "deferral": DeferralSheet,
    "rent_reduction": ReductionSheet,
    "cheaper_home": HomeSheet,
}


def show_agree(reference: str, kind: str) -> str:
    """The page with what is known filled in."""
    with parts().database.reading() as session:
        case = own_case(session, reference)
        sheet = _sheet(session, case, kind, None)
        return _page(case, sheet, _worked_out(sheet))


def agree_case(reference: str, kind: str) -> Response | tuple[str, int] | str:
    """Work out again (`do` is "count", or `take` a number), or agree on what was shown."""
    typed = MultiDict(request.form)
    if take := typed.pop("take", None):
        typed["number"] = take
    with parts().database.reading() as session:
        case = own_case(session, reference)
        sheet = _sheet(session, case, kind, typed)
        agrees = typed.get("do") == "agree"
        if not agrees:
            # Working out is looking ahead: nobody needs to have spoken yet.
            sheet.form.only_works_out()
        valid = sheet.form.validate()
        outcome = _worked_out(sheet)
        if valid and agrees:
            # Before anything more is asked of what a colleague has agreed meanwhile.
            check_version(case, sheet.form.version.data)
        missing = _missing(sheet, outcome) if valid and agrees else ""
        if not valid or missing:
            return _page(case, sheet, outcome, missing=missing), HTTPStatus.UNPROCESSABLE_ENTITY
        if not agrees:
            return _page(case, sheet, outcome)
    try:
        _write(reference, sheet, outcome)
    except (CasebookUnavailable, ChangedMeanwhile, UnknownCase):
        raise
    except CasebookError as refused:
        refusal = refusal_of(refused)
        with parts().database.reading() as session:
            case = own_case(session, reference)
            return _page(case, sheet, outcome, refusal=refusal), refusal.status
    flash(_("Agreed. Nothing was sent to the tenant yet."))
    return redirect(url_for("desk.show_case", reference=reference), HTTPStatus.SEE_OTHER)


def _sheet(session: Session, case: Case, kind: str, typed: Any) -> Sheet:
    if kind not in SHEETS:
        abort(HTTPStatus.NOT_FOUND)
    sheet: Sheet = SHEETS[kind](Known.of(session, case, parts().settings.today()), typed)
    return sheet


def _worked_out(sheet: Sheet) -> Outcome:
    """Nothing where a field that it needs is empty or wrong."""
    if not BESIDE_THE_SUM.issuperset(sheet.form.errors):
        return Outcome()
    complete = all(
        each.data is not None
        for each in sheet.form
        if each.name in ("owed", "number", "first", "each", "until", "less", "months")
    )
    return sheet.work_out() if complete else Outcome()


def _missing(sheet: Sheet, outcome: Outcome) -> str:
    """Which field keeps this from being agreed, with what it lacks; empty where none does."""
    form = sheet.form
    if outcome.terms is None:
        return "do"
    if form.shown.data != outcome.mark:
        return "shown"
    if outcome.needs_sure and not form.sure.data:
        form.sure.errors = [_("Talk it over with the tenant first, and tick this.")]
        return "sure"
    if (outcome.needs_why or sheet.known.agreed) and not (form.why.data or "").strip():
        form.why.errors = [_("Fill in why: this is outside the house rules, or changes a plan.")]
        return "why"
    return ""


def _write(reference: str, sheet: Sheet, outcome: Outcome) -> None:
    form, terms = sheet.form, outcome.terms
    assert terms is not None
    with parts().database.writing() as session:
        case = own_case(session, reference)
        deed = change if case.status is Status.AGREED else agree
        deed(
            session,
            case,
            terms,
            spoken=form.spoken.data,
            why=form.why.data,
            by=current_staff().name,
            at=parts().settings.now(),
            today=parts().settings.today(),
            pause_until=form.pause.data,
            version=form.version.data,
        )


def _page(
    case: Case,
    sheet: Sheet,
    outcome: Outcome,
    *,
    missing: str = "",
    refusal: Refusal | None = None,
) -> str:
    # What is worked out now is what the page shows, whatever it showed before.
    sheet.form.shown.data = outcome.mark
    return render_template(
        "desk/agree.html",
        case=case,
        sheet=sheet,
        form=sheet.form,
        outcome=outcome,
        facts=outcome.facts,
        missing=missing,
        refusal=refusal,
        changes=case.status is Status.AGREED,
        today=parts().settings.today(),
    )
