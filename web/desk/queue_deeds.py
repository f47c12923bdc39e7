"""Several cases of the queue at once: given to somebody, put on a day, or marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

from flask import abort, flash, redirect, request
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from casebook import search
from casebook.assigning import assign, remind_on
from casebook.errors import ChangedMeanwhile
from casebook.marking import mark_case
from casebook.models import Case
from web.desk.formats import day, local_day
from web.desk.labels import MARK
from web.desk.queue_page import address
from web.desk.queue_query import Query, read_day
from web.desk.signed_in import current_staff
from web.parts import parts

# A page has fewer; more than this is no page of ours.
MOST = 100
NOBODY = "nobody"


class Unfilled(ValueError):
    """Something was not chosen; the text is the sentence."""


def handle_cases() -> Response:
    """Do one thing with every case that was ticked; those that changed meanwhile stay as they were.

    All or nothing of the rest: a case of another landlord refuses the whole.
    """
    ticked = list(_ticked())
    try:
        if not ticked:
            raise Unfilled(_("Choose one or more cases first. Nothing was changed."))
        deed, words = _deed()
    except Unfilled as refused:
        flash(str(refused), "note")
        return _back()
    changed = []
    with parts().database.writing() as session:
        for reference, seen in ticked:
            case = search.case_by_reference(
                session, landlord=current_staff().landlord.key, reference=reference
            )
            try:
                deed(session, case, by=current_staff().name, at=parts().settings.now(), seen=seen)
            except ChangedMeanwhile:
                changed.append(case.reference)
    if done := len(ticked) - len(changed):
        flash(f"{ngettext('%(num)s case', '%(num)s cases', done)}: {words}")
    if changed:
        flash(
            _(
                "Changed meanwhile, and left as they are: %(references)s. Look at them first.",
                references=", ".join(changed),
            ),
            "note",
        )
    return _back()


def _ticked() -> Iterator[tuple[str, int | None]]:
    """Reference and version of each case that was ticked, as the page wrote them."""
    for value in request.form.getlist("case")[:MOST]:
        reference, _separator, version = value.rpartition(":")
        if not version.isdecimal():
            abort(HTTPStatus.BAD_REQUEST)
        yield reference, int(version)


def _deed() -> tuple[Callable[..., object], str]:
    """What is to be done with each, and that it was done, in words."""
    deeds: Mapping[str, Callable[[], tuple[Callable[..., object], str]]] = {
        "assign": _assign,
        "remind": _remind,
        "mark": _mark,
    }
    deed = deeds.get(request.form.get("do", ""))
    return deed() if deed else abort(HTTPStatus.BAD_REQUEST)


def _assign() -> tuple[Callable[..., object], str]:
    to = request.form.get("to", "")
    if to == NOBODY:
        return _with(assign, None), _("with nobody.")
    if not to.isdecimal():
        raise Unfilled(_("Choose to whom. Nothing was changed."))
    return _with(assign, int(to)), _("assigned.")


def _remind() -> tuple[Callable[..., object], str]:
    on = read_day(request.form.get("on", ""))
    if on is None or on <= local_day(parts().settings.now()):
        raise Unfilled(_("Fill in a day that is still to come. Nothing was changed."))
    return _with(remind_on, on), _("reminder on %(day)s.", day=day(on))


def _mark() -> tuple[Callable[..., object], str]:
    mark = request.form.get("mark", "")
    if mark == NOBODY:
        return _with(mark_case, None), _("mark taken away.")
    if mark not in MARK:
        raise Unfilled(_("Choose a mark. Nothing was changed."))
    return _with(mark_case, mark), _("marked: %(mark)s.", mark=str(MARK[mark]).lower())


def _with(deed: Callable[..., object], value: int | date | str | None) -> Callable[..., object]:
    def on_case(session: Any, case: Case, **facts: Any) -> object:
        return deed(session, case, value, **facts)

    return on_case


def _back() -> Response:
    """To the list as it was, on the same page of it."""
    args = MultiDict(parse_qsl(request.form.get("back", "")))
    return redirect(address(Query.read(args), args.get("after")), HTTPStatus.SEE_OTHER)
