"""A message to the tenant in the chat they began: fixed words of their language, or own words."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import cast, get_args

from flask import abort, flash, request
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from casebook import choices
from casebook.errors import MessageMissing, WayShut
from casebook.staff_messages import message_tenant
from questions.texts import words_alone
from tenant_texts import spoken
from web.desk.case_page import LONGEST, back_to, own_case, refused_page, seen_version, wrong
from web.desk.refusals import refusal_of
from web.desk.signed_in import current_staff
from web.masking import mask
from web.parts import parts

# The tenant reads that nobody asks for a payment in this chat; sums go by letter.
_AMOUNT = re.compile(r"€|\d\s*(?:euro|eur)\b", re.IGNORECASE)


def message_to_tenant(reference: str) -> Response | tuple[str, int]:
    """Put it in the chat; what is refused is said on the page and keeps what was typed."""
    what, typed = _what(), request.form.get("words", "")
    if len(typed) > LONGEST:
        too_long = wrong(_("Use at most %(max)d characters.", max=LONGEST))
        return refused_page(reference, too_long, "words", words=typed)
    if what == "free" and _AMOUNT.search(typed):
        names_a_sum = wrong(_("Leave the amount out, or call: amounts go in a letter."))
        return refused_page(reference, names_a_sum, "words", words=typed)
    try:
        with parts().database.writing() as session:
            case = own_case(session, reference)
            language = spoken(case.language)
            message_tenant(
                session,
                case,
                what,
                _text(what, typed, case.landlord, language),
                language=language,
                by=current_staff().name,
                at=parts().settings.now(),
                seen=seen_version(),
            )
    except MessageMissing as refused:
        return refused_page(reference, refusal_of(refused), "words", words=typed)
    except WayShut as refused:
        return refused_page(reference, refusal_of(refused), words=typed)
    flash(_("Saved. The message stands in the chat."))
    return back_to(reference, "letters")


def _what() -> choices.StaffSays:
    pressed = request.form.get("what")
    if pressed not in get_args(choices.StaffSays):
        abort(HTTPStatus.BAD_REQUEST)
    return cast(choices.StaffSays, pressed)


def _text(what: choices.StaffSays, typed: str, landlord: str, language: str) -> str:
    """Nothing where nothing was typed: the casebook refuses it."""
    if what != "free":
        return words_alone(parts(), f"staff.{what}", {}, landlord=landlord, language=language)
    said = mask(typed.strip(), telephone_asked=False).text
    if not said:
        return ""
    given = {"words": said}
    return words_alone(parts(), "staff.free", given, landlord=landlord, language=language)
