"""The queue: a landlord's cases as rows, narrowed and ordered, 25 at a time. Changes nothing."""

from __future__ import annotations

from datetime import datetime
from http import HTTPStatus
from urllib.parse import urlencode

from flask import abort, current_app, jsonify, render_template, request, url_for
from flask_babel import ngettext
from werkzeug.wrappers import Response

from casebook import queue as cases
from web.desk import queue_words
from web.desk.formats import hour, local_day
from web.desk.labels import MARK
from web.desk.queue_page import address, gather
from web.desk.queue_query import Query
from web.desk.signed_in import current_staff
from web.parts import parts

# The page on which a case is written by hand, where there is one.
NEW_CASE = "desk.new_case"


def queue() -> str:
    """A view, or what the filters and the search say; all open cases when nothing is said."""
    query, after = Query.read(request.args), request.args.get("after")
    now = parts().settings.now()
    with parts().database.reading() as session:
        page = gather(session, current_staff(), query, after=after, now=now, today=local_day(now))
    return render_template(
        "desk/queue.html",
        page=page,
        query=query,
        text=query.text,
        address=address,
        back=urlencode([*query.pairs(), ("after", after)] if after else query.pairs()),
        new_case=_new_case(),
        words=queue_words,
        marks=MARK,
        is_first=after is None,
        today=local_day(now),
    )


def queue_news() -> Response:
    """How many cases came to this list since the page was made, and that in words."""
    query = Query.read(request.args)
    since = _moment(request.args.get("since", ""))
    if since is None:
        abort(HTTPStatus.BAD_REQUEST)
    member, now = current_staff(), parts().settings.now()
    filters = query.filters(member.landlord, member.id, local_day(now))
    with parts().database.reading() as session:
        number = cases.count_since(
            session, landlord=member.landlord.key, filters=filters, since=since
        )
    words = ngettext(
        "%(num)s new since %(time)s:",
        "%(num)s new since %(time)s:",
        number,
        time=hour(since),
    )
    return jsonify(count=number, words=words if number else "")


def _new_case() -> str | None:
    return url_for(NEW_CASE) if NEW_CASE in current_app.view_functions else None


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
