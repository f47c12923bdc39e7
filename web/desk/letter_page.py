"""The page of one letter: the sheet as it prints, and beside it how it can reach the tenant."""

from __future__ import annotations

from dataclasses import dataclass

from flask import render_template
from sqlalchemy.orm import Session

from casebook import choices, letters
from casebook.models import Case, Letter
from casebook.ways import WAYS, shut, tells_all
from web.desk.by_platform import by_platform
from web.desk.refusals import Refusal
from web.letters.paper import paper
from web.parts import parts


@dataclass(frozen=True)
class WayOut:
    """One way to the tenant: open for the letter, open for word that one waits, or shut."""

    way: choices.Way
    because: str | None
    whole: bool


def ways_out(case: Case) -> list[WayOut]:
    """All ways in the order of the page; what is shut says why."""
    return [WayOut(way, _shut(case, way), tells_all(case, way)) for way in WAYS]


def letter_page(
    session: Session, case: Case, letter: Letter, *, refusal: Refusal | None = None
) -> str:
    ways = ways_out(case)
    return render_template(
        "desk/letter.html",
        case=case,
        letter=letter,
        by_platform=by_platform(session, parts(), case),
        paper=paper(parts(), letter, case.landlord),
        ways=ways,
        # The one filled button: what brings the letter itself before what only tells of it.
        first=next((each for each in _by_worth(ways) if each.because is None), None),
        holds=letters.holds(session, case, letter),
        refusal=refusal,
    )


def _by_worth(ways: list[WayOut]) -> list[WayOut]:
    return sorted(ways, key=lambda each: not each.whole)


def _shut(case: Case, way: choices.Way) -> str | None:
    because = shut(case, way)
    if because is None and way == "email" and not parts().settings.smtp_url:
        return "no_server"
    return because
