"""The refused lines as a file for a spreadsheet, in which no cell can become a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from io import StringIO
from typing import Any

from flask import Response
from flask_babel import gettext as _

from web.desk.ledger.reasons import why_refused

# What makes a spreadsheet reckon, or hides it until it does.
BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(text: str) -> str:
    """ "=1+1" -> "'=1+1"."""
    return f"'{text}" if text.startswith(BEGINS_A_FORMULA) else text


def refused_lines(faults: Iterable[Mapping[str, Any]]) -> Response:
    """Line, column, what stands there and why, as the casebook keeps them."""
    text = StringIO()
    rows = csv.writer(text, delimiter=";")
    rows.writerow([_("Line"), _("Column"), _("Stands there"), _("Reason")])
    for each in faults:
        column = each["column"] or _("(whole line)")
        why = why_refused(each["code"], each["facts"])
        rows.writerow([each["line"], *(harmless(cell) for cell in (column, each["stands"], why))])
    # Excel takes a file for UTF-8 only with this mark.
    answer = Response("\ufeff" + text.getvalue(), mimetype="text/csv")
    answer.headers["Content-Disposition"] = f'attachment; filename="{_("refused")}.csv"'
    return answer
