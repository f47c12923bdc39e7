"""Matching a case with a contract of the ledger: who may be meant, and staff say how they know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from answers.addresses import read_postcode_house
from answers.errors import AnswerError
from casebook.errors import UnknownContract, ValueNotAllowed
from casebook.ledger_search import line_of, lines_at, was_imported
from casebook.models import Case, LedgerLine
from casebook.search import case_by_reference, live_cases_of
from casebook.verifying import verify
from web.desk.labels import VERIFIED
from web.desk.refusals import refusal_of
from web.desk.signed_in import current_staff
from web.parts import parts


@dataclass(frozen=True)
class Match:
    """For the page of a case: other cases of its contract, and whether there is a ledger."""

    possible: bool
    others: Sequence[Case]


def match_of(session: Session, case: Case) -> Match:
    return Match(
        possible=was_imported(session, case.landlord),
        others=live_cases_of(
            session,
            landlord=case.landlord,
            contract_number=case.contract_number,
            other_than=case.id,
        ),
    )


def show_match(reference: str) -> str:
    """The contracts at the address that the tenant gave, or of what was sought."""
    return _page(reference)


def verify_case(reference: str) -> Response | tuple[str, int]:
    """Tie the case to the chosen contract."""
    staff = current_staff()
    contract, how = request.form.get("contract", ""), request.form.get("how", "")
    if how not in VERIFIED or not contract:
        said = _("Choose a contract, and how you know that it is this tenant.")
        return _page(reference, said), HTTPStatus.UNPROCESSABLE_ENTITY
    try:
        with parts().database.writing() as session:
            verify(
                session,
                case_by_reference(session, landlord=staff.landlord.key, reference=reference),
                contract_number=contract,
                how=how,  # type: ignore[arg-type]
                by=staff.name,
                at=parts().settings.now(),
                seen=request.form.get("version", type=int),
            )
    except (UnknownContract, ValueNotAllowed) as refused:
        refusal = refusal_of(refused)
        return _page(reference, refusal.sentence), refusal.status
    flash(_("Saved. The case is verified with contract %(contract)s.", contract=contract))
    return redirect(url_for("desk.show_case", reference=reference), HTTPStatus.SEE_OTHER)


def _page(reference: str, error: str = "") -> str:
    landlord = current_staff().landlord.key
    sought = request.values.get("home", "").strip()
    with parts().database.reading() as session:
        case = case_by_reference(session, landlord=landlord, reference=reference)
        return render_template(
            "desk/match_search.html",
            case=case,
            lines=_lines(session, case, sought),
            sought=sought,
            ways=VERIFIED,
            error=error,
            chosen=request.form.get("contract"),
        )


def _lines(session: Session, case: Case, sought: str) -> Sequence[LedgerLine]:
    """By the whole contract number, or else by an address."""
    landlord = case.landlord
    if not sought:
        if line := line_of(session, landlord=landlord, contract_number=case.contract_number):
            return [line]
        return lines_at(
            session,
            landlord=landlord,
            postcode=case.postcode,
            house_number=case.house_number,
        )
    if line := line_of(session, landlord=landlord, contract_number=sought):
        return [line]
    try:
        home = read_postcode_house(sought)
    except AnswerError:
        return []
    return lines_at(session, landlord=landlord, postcode=home.postcode, house_number=home.number)
