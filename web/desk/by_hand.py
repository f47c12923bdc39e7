"""A case that staff open: somebody calls, stands at the counter, or wrote a letter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from http import HTTPStatus
from uuid import uuid4

from flask import flash, redirect, render_template, request, url_for
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from casebook.by_hand import ORIGINS, take_down
from casebook.models import Case
from casebook.search import live_cases_of
from questions.fields import KINDS
from tenant_texts import has_text, text
from web.desk.by_hand_form import Taken, intake_from, lastings, letters, shown_text, take
from web.desk.signed_in import current_staff
from web.parts import parts


def new_case() -> str:
    """An empty form; `contract` or `phone` in the address are filled in."""
    typed = {
        "key": uuid4().hex,
        "origin": "telephone",
        "language": "nl",
        "contract_number": request.args.get("contract", ""),
    }
    return _page(_taken(typed), errors={})


def log_new_case() -> Response | tuple[str, int] | str:
    """Log it, unless something is wrong or a case of this tenant is open already."""
    staff, taken = current_staff(), _taken(request.form)
    if request.form.get("do") == "show":
        # The words about passing on in the tenant's language: nothing is sent yet.
        return _page(taken, errors={})
    if taken.errors:
        return _page(taken, errors=taken.errors), HTTPStatus.UNPROCESSABLE_ENTITY
    intake = intake_from(taken, staff.landlord)
    made_of = f"by hand {staff.landlord.key} {staff.id} {taken['key']}"
    request_key = sha256(made_of.encode()).hexdigest()
    if not taken["anyway"] and (others := _others(taken, request_key)):
        return _page(taken, errors={}, others=others), HTTPStatus.CONFLICT
    with parts().database.writing() as session:
        reference = take_down(
            session,
            intake,
            request_key=request_key,
            by=staff.name,
            now=parts().settings.now(),
        ).reference
    flash(_("Saved. The case is %(reference)s: give the tenant this number.", reference=reference))
    return redirect(url_for("desk.show_case", reference=reference), HTTPStatus.SEE_OTHER)


def _others(taken: Taken, request_key: str) -> Sequence[Case]:
    """Open cases of the same telephone or contract; not the one that this very form made."""
    with parts().database.reading() as session:
        found = live_cases_of(
            session,
            landlord=current_staff().landlord.key,
            contract_number=taken["contract_number"] or None,
            phone=taken.phone,
        )
    return [] if any(each.request_key == request_key for each in found) else found


def _taken(typed: Mapping[str, str]) -> Taken:
    return take(parts(), current_staff().landlord, typed, words_of=_sentences())


def _sentences() -> dict[str, str]:
    return {
        "language": str(get_locale()),
        "origin": _("Choose how it came: telephone, counter or letter."),
        "kind": _("Choose what the tenant asks for."),
        "key": _(
            "The page was open too long. Nothing was changed. Open it again and try once more."
        ),
        "contract_number": _("This is too long for a contract number."),
        "tenant_name": _("Fill in the name of the tenant."),
        "contact": _("Who wants to be called needs a telephone number."),
        "not_of_kind": _("This does not belong to what the tenant asks for. Leave it empty."),
        "letter_date": _("Choose first which letter this is the date of."),
        "masked": _("This looks like a BSN or an account number. It is not kept: leave it out."),
        "shown": _(
            "The text about passing on has changed with what you filled in. Read it once more to "
            "the tenant, and choose the answer again."
        ),
    }


def _page(taken: Taken, *, errors: Mapping[str, str], others: Sequence[Case] = ()) -> str:
    landlord = current_staff().landlord
    language = str(taken.slots["language"])

    def along(slot: str) -> str:
        """What a field is called in the tenant's language, for who reads along."""
        name = f"label.{slot}"
        return text(language, name, {}) if language != "nl" and has_text(language, name) else ""

    return render_template(
        "desk/new_case.html",
        taken=taken,
        errors=errors,
        others=others,
        origins=ORIGINS,
        kinds=KINDS,
        letters=letters(),
        lastings=lastings(),
        languages=landlord.languages,
        language=language,
        shown=shown_text(parts(), taken.slots),
        along=along,
    )
