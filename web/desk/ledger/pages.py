"""The pages of the import: choose a file, see what it would do, process it. Two presses in all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from http import HTTPStatus

from flask import Response, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from werkzeug.wrappers import Response as AnyResponse

from casebook import audit
from casebook.errors import CasebookError, ImportedMeanwhile, OlderLedger
from casebook.ledger import Change
from casebook.ledger_arrival import DOING
from casebook.ledger_search import import_by_id, imports
from ledger.errors import BadFile
from web.desk.ledger.reasons import why_refused, why_unusable
from web.desk.ledger.refused_csv import refused_lines
from web.desk.ledger.trial import Given, ManyLeftOut, Trial, as_json, process_file, try_file
from web.desk.ledger.uploads import UnknownUpload, Upload, Uploads
from web.desk.refusals import refusal_of
from web.desk.signed_in import current_staff
from web.parts import parts

# In bytes: more than 100,000 lines take.
LARGEST_FILE = 64 * 1024 * 1024
# How many lines of each list a page shows, until all are asked for.
FIRST = 5
MOST = 2000
# A browser, and what stands between, waits no longer; the worker goes on with the rest.
PATIENCE = timedelta(seconds=20)
LISTS = ("refused", "opens", "changes", "settles", "left_out")


def show_imports() -> str:
    """What was processed, and the field for the next file."""
    return _imports_page()


def try_import() -> AnyResponse | tuple[str, int]:
    """Keep the file, and go on to what it would do."""
    given = request.files.get("file")
    if given is None or not given.filename:
        return _imports_page(_("Choose a file first.")), HTTPStatus.UNPROCESSABLE_ENTITY
    upload = _uploads().keep(given, now=parts().settings.now())
    return _to_trial(upload)


def show_trial(token: str) -> str | tuple[str, int]:
    """What the file would do. Nothing is changed."""
    upload = _upload(token)
    try:
        trial = _trial(upload)
    except BadFile as bad:
        _uploads().forget(token)
        return _imports_page(why_unusable(bad), upload.name), HTTPStatus.UNPROCESSABLE_ENTITY
    return _trial_page(upload, trial)


def show_refused(token: str) -> Response:
    """The lines that this file would be refused, as a file."""
    upload = _upload(token)
    try:
        faults = _trial(upload).faults
    except BadFile:
        abort(HTTPStatus.NOT_FOUND)
    _exported(upload.name)
    return refused_lines(as_json(each) for each in faults)


def process_import(token: str) -> AnyResponse | tuple[str, int]:
    """Process the file: the second press."""
    upload = _upload(token)
    staff = current_staff()
    try:
        with _uploads().opened(upload) as file:
            done = process_file(
                parts().database,
                staff.landlord,
                file,
                _given(upload),
                by=staff.name,
                now=parts().settings.now(),
                many_left_out="many_left_out" in request.form,
                within=PATIENCE,
            )
    except UnknownUpload:
        abort(HTTPStatus.NOT_FOUND)
    except (BadFile, ManyLeftOut, ImportedMeanwhile, OlderLedger) as refused:
        return _refused(upload, refused)
    _uploads().forget(token)
    if done.state == DOING:
        flash(_("The file is taken, and is being processed: that goes on by itself."))
        return redirect(url_for("desk.show_imports"), HTTPStatus.SEE_OTHER)
    lines = done.counts["lines"]
    flash(
        ngettext(
            "%(num)s line processed. New cases: %(opens)s, changed amounts: %(changes)s, "
            "paid: %(settles)s.",
            "%(num)s lines processed. New cases: %(opens)s, changed amounts: %(changes)s, "
            "paid: %(settles)s.",
            lines,
            **done.counts,
        )
    )
    return redirect(url_for("desk.show_imports"), HTTPStatus.SEE_OTHER)


def show_refused_of(import_id: int) -> Response:
    """The lines that were refused when this file was processed."""
    with parts().database.reading() as session:
        found = import_by_id(session, landlord=current_staff().landlord.key, import_id=import_id)
        if found is None:
            abort(HTTPStatus.NOT_FOUND)
        name, lines = found.file_name, found.refused
    _exported(name)
    return refused_lines(lines)


def _exported(name: str) -> None:
    """A file with names and sums leaves the desk: who took it, and of which file it tells."""
    staff, now = current_staff(), parts().settings.now()
    with parts().database.writing() as session:
        audit.record(
            session, "exported", landlord=staff.landlord.key, by=staff.email, at=now, why=name
        )


def _refused(upload: Upload, refused: BadFile | ManyLeftOut | CasebookError) -> tuple[str, int]:
    """The trial once more, as it is now, with why nothing was done."""
    if isinstance(refused, BadFile):
        return _imports_page(why_unusable(refused), upload.name), HTTPStatus.UNPROCESSABLE_ENTITY
    if isinstance(refused, ManyLeftOut):
        said = _("Say first that the contracts that the file leaves out are really paid.")
        return _trial_page(upload, _trial(upload), said), HTTPStatus.UNPROCESSABLE_ENTITY
    assert isinstance(refused, CasebookError)
    refusal = refusal_of(refused)
    return _trial_page(upload, _trial(upload), refusal.sentence), refusal.status


def _uploads() -> Uploads:
    return Uploads(parts().settings.var, current_staff().landlord.key)


def _upload(token: str) -> Upload:
    try:
        return _uploads().find(token, now=parts().settings.now())
    except UnknownUpload:
        abort(HTTPStatus.NOT_FOUND)


def _given(upload: Upload) -> Given:
    return Given(upload.name, upload.digest, upload.given_at)


def _trial(upload: Upload) -> Trial:
    try:
        with _uploads().opened(upload) as file, parts().database.reading() as session:
            return try_file(session, current_staff().landlord, file, _given(upload))
    except UnknownUpload:
        abort(HTTPStatus.NOT_FOUND)


def _to_trial(upload: Upload) -> AnyResponse:
    return redirect(url_for("desk.show_trial", token=upload.token), HTTPStatus.SEE_OTHER)


def _imports_page(error: str = "", name: str = "") -> str:
    with parts().database.reading() as session:
        return render_template(
            "desk/imports.html",
            imports=imports(session, landlord=current_staff().landlord.key),
            format=current_staff().landlord.ledger,
            error=error,
            name=name,
        )


def _trial_page(upload: Upload, trial: Trial, error: str = "") -> str:
    whole = request.args.get("all")
    found = trial.found

    def shown[Each](name: str, rows: Sequence[Each]) -> Sequence[Each]:
        return rows[: MOST if whole == name else FIRST]

    return render_template(
        "desk/import_trial.html",
        upload=upload,
        trial=trial,
        format=current_staff().landlord.ledger,
        error=error,
        refused=shown("refused", trial.faults),
        opens=shown("opens", found.opens),
        changes=shown("changes", found.changes),
        settles=shown("settles", found.settles),
        left_out=shown("left_out", trial.reading.left_out),
        first=FIRST,
        whole=whole,
        why_refused=why_refused,
        what_then=_what_then,
    )


def _what_then(change: Change) -> str:
    """What becomes of the case of a contract that is paid."""
    if change.case is None:
        return _("No case: nothing else")
    if change.keeps_plan:
        return _("Plan: last instalment paid, to Kept")
    if change.case.plan_cents is not None:
        return _("Plan: nothing is open any more, you decide")
    return _("No plan: a proposal to close, you decide")
