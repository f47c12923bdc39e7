"""The queue: a landlord's cases as rows, by view or by search, 25 at a time. Changes nothing."""

from __future__ import annotations

from collections.abc import Mapping

from flask import render_template, request
from flask_babel import lazy_gettext as _

from casebook import search
from casebook.statuses import OPEN, Status
from web.desk.formats import local_day
from web.desk.signed_in import current_staff
from web.parts import parts

VIEWS: Mapping[str, tuple[object, tuple[Status, ...]]] = {
    "new": (_("New"), (Status.NEW,)),
    "in_progress": (_("In progress"), (Status.IN_PROGRESS,)),
    "waiting": (_("Waiting for tenant"), (Status.WAITING_FOR_TENANT,)),
    "open": (_("All open"), OPEN),
    "closed": (_("Closed"), (Status.CLOSED,)),
}
FIRST_VIEW = "open"


def queue() -> str:
    """A view (all open when none is named), or what was found in all of the landlord's cases."""
    landlord, text = current_staff().landlord.key, request.args.get("q", "").strip()
    view = None if text else _view(request.args.get("view"))
    with parts().database.reading() as session:
        counts = search.count_by_status(session, landlord=landlord)
        page = search.queue(
            session,
            landlord=landlord,
            statuses=VIEWS[view][1] if view else None,
            text=text or None,
            after=request.args.get("after"),
        )
    return render_template(
        "desk/queue.html",
        page=page,
        text=text,
        view=view,
        views=[
            (key, words, sum(counts.get(each, 0) for each in within))
            for key, (words, within) in VIEWS.items()
        ],
        today=local_day(parts().settings.now()),
    )


def _view(named: str | None) -> str:
    return named if named and named in VIEWS else FIRST_VIEW
