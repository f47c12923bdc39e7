"""The audit page: who signed in, who looked at which case and why, and what was exported."""

from __future__ import annotations

from collections.abc import Mapping

from flask import render_template, request
from flask_babel import lazy_gettext as _

from casebook import audit as kept
from casebook.choices import Audited
from casebook.references import parse_reference
from casebook.staff import staff_of
from web.desk.labels import READING_REASON
from web.desk.signed_in import current_staff
from web.parts import parts

KINDS: Mapping[str, tuple[object, tuple[Audited, ...]]] = {
    "all": (_("All"), ()),
    "sign_ins": (_("Signing in"), ("sign_in", "sign_in_failed", "sign_out")),
    "looks": (_("Looking"), ("case_opened", "conversation_opened")),
    "exports": (_("Exports"), ("exported",)),
    "accounts": (
        _("Accounts"),
        ("account_added", "account_changed", "password_reset", "password_changed"),
    ),
}


def audit() -> str:
    """Newest first, of one kind or all, of one case where its reference was typed."""
    landlord, kind = current_staff().landlord.key, request.args.get("kind", "all")
    kind = kind if kind in KINDS else "all"
    typed = request.args.get("case", "").strip()
    with parts().database.reading() as session:
        page = kept.entries(
            session,
            landlord=landlord,
            what=KINDS[kind][1],
            reference=(parse_reference(typed) or typed) if typed else None,
            before=request.args.get("before", type=int),
        )
        names = {each.email: each.name for each in staff_of(session, landlord=landlord)}
    return render_template(
        "desk/audit.html",
        page=page,
        names=names,
        reasons=READING_REASON,
        kinds=KINDS,
        kind=kind,
        typed=typed,
    )
