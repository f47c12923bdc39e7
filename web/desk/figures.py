"""How many cases the landlord has, by where they stand: figures without a name, for every role."""

from __future__ import annotations

from flask import render_template

from casebook.queue import count_by_status
from casebook.statuses import Status
from web.desk.signed_in import current_staff
from web.parts import parts


def figures() -> str:
    with parts().database.reading() as session:
        counts = count_by_status(session, landlord=current_staff().landlord.key)
    return render_template(
        "desk/figures.html",
        counts=[(status, counts.get(status, 0)) for status in Status],
        total=sum(counts.values()),
    )
