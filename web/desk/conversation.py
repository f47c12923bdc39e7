"""The conversation of a case: closed, and opened by one press with a reason that is kept."""

from __future__ import annotations

from typing import get_args

from flask import render_template, request
from flask_babel import lazy_gettext as _

from casebook import choices, reading
from casebook.errors import NoConversation
from web.desk.case_page import own_case, refused_page, wrong
from web.desk.refusals import refusal_of
from web.desk.signed_in import current_staff
from web.parts import parts

HIDDEN = {
    "personal": _("[personal, not shown]"),
    "unanswered": _("[not answered yet, not shown]"),
}


def read_conversation(reference: str) -> str | tuple[str, int]:
    """What was said, on the answer to the form alone: who reads it again opens it again."""
    why, member = _reason(request.form.get("why")), current_staff()
    if why is None:
        return refused_page(reference, wrong(_("Choose why you open the conversation.")), "why")
    try:
        with parts().database.writing() as session:
            case = own_case(session, reference)
            lines = reading.open_for_reading(
                session,
                case,
                why=why,
                by=member.name,
                account=member.email,
                at=parts().settings.now(),
            )
    except NoConversation as refused:
        return refused_page(reference, refusal_of(refused))
    return render_template("desk/conversation.html", case=case, lines=lines, hidden=HIDDEN)


def _reason(typed: str | None) -> choices.ReadingReason | None:
    return next((each for each in get_args(choices.ReadingReason) if each == typed), None)
