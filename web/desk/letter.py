"""The letter of a case: made, shown as it prints and as PDF, handed over by a way that is open."""

from __future__ import annotations

from http import HTTPStatus
from typing import cast, get_args

from flask import abort, flash, redirect, request, url_for
from flask_babel import gettext as _
from werkzeug.wrappers import Response

from casebook import choices, letters, outbox
from casebook.errors import ChangedMeanwhile, LetterOutdated, WayShut
from web.desk.case_page import own_case, seen_version
from web.desk.labels import WAY
from web.desk.letter_page import letter_page
from web.desk.refusals import refusal_of
from web.desk.signed_in import current_staff
from web.letters.paper import paper
from web.letters.pdf import as_pdf
from web.letters.spoken import words_for
from web.parts import parts


def make_letter(reference: str) -> Response:
    """Make the letter of what was decided, and show it."""
    with parts().database.writing() as session:
        letter = letters.make_letter(
            session,
            own_case(session, reference),
            by=current_staff().name,
            at=parts().settings.now(),
            seen=seen_version(),
        )
    return _to_letter(reference, letter.id)


def show_letter(reference: str, number: int) -> str:
    with parts().database.reading() as session:
        case = own_case(session, reference)
        return letter_page(session, case, letters.letter_of(session, case, number))


def letter_as_pdf(reference: str, number: int) -> Response:
    """The same sheet as a file to print; its name tells nothing."""
    with parts().database.reading() as session:
        case = own_case(session, reference)
        letter = letters.letter_of(session, case, number)
    content = as_pdf(paper(parts(), letter, case.landlord))
    headers = {"Content-Disposition": f'inline; filename="{case.reference}.pdf"'}
    return Response(content, mimetype="application/pdf", headers=headers)


def hand_over(reference: str, number: int) -> Response | tuple[str, int]:
    """By the way whose button was pressed; what is refused is said on the page."""
    way = _way()
    try:
        with parts().database.writing() as session:
            case = own_case(session, reference)
            letter = letters.letter_of(session, case, number)
            if way == "email" and not parts().settings.smtp_url:
                raise WayShut(way, "no_server")
            whole = letters.hand_over(
                session,
                case,
                letter.id,
                way,
                words_for(parts(), case, letter, way),
                by=current_staff().name,
                at=parts().settings.now(),
                seen=seen_version(),
            )
    except (WayShut, LetterOutdated, ChangedMeanwhile) as refused:
        with parts().database.reading() as session:
            case = own_case(session, reference)
            letter = letters.letter_of(session, case, number)
            refusal = refusal_of(refused)
            return letter_page(session, case, letter, refusal=refusal), refusal.status
    if whole:
        flash(_("Saved. Letter handed over: %(way)s.", way=WAY[way]))
    else:
        flash(_("Saved. The tenant is told that a message waits: %(way)s.", way=WAY[way]))
    return _to_letter(reference, number)


def send_mail_now(reference: str) -> Response:
    """Try this case's unsent mail at once."""
    with parts().database.writing() as session:
        outbox.try_now(
            session,
            own_case(session, reference),
            at=parts().settings.now(),
            seen=seen_version(),
        )
    flash(_("The e-mail is tried again now."))
    return redirect(url_for("desk.show_case", reference=reference), HTTPStatus.SEE_OTHER)


def _way() -> choices.Way:
    pressed = request.form.get("way")
    if pressed not in get_args(choices.Way):
        abort(HTTPStatus.BAD_REQUEST)
    return cast(choices.Way, pressed)


def _to_letter(reference: str, number: int) -> Response:
    return redirect(
        url_for("desk.show_letter", reference=reference, number=number), HTTPStatus.SEE_OTHER
    )
