"""Why a line or a file was refused, in words. A test walks the codes of ledger/."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from flask_babel import gettext as _
from flask_babel import ngettext

from ledger.errors import BadFile
from web.desk.formats import day, euros

Facts = Mapping[str, Any]


def _doubled(facts: Facts) -> str:
    lines = ", ".join(str(each) for each in facts["lines"])
    return ngettext(
        "Stands on line %(lines)s too. A contract may stand there once: neither line is used.",
        "Stands on lines %(lines)s too. A contract may stand there once: none of them is used.",
        len(facts["lines"]),
        lines=lines,
    )


OF_LINE: Mapping[str, Callable[[Facts], str]] = {
    "letter_o": lambda _facts: _("The letter O stands where a zero belongs."),
    "point_for_comma": lambda _facts: _("A point stands where a comma belongs."),
    "comma_for_point": lambda _facts: _("A comma stands where a point belongs."),
    "no_amount": lambda _facts: _("This is no amount."),
    "too_high": lambda _facts: _("This amount cannot be right: it is too high."),
    "missing_comma": lambda facts: _(
        "An amount without cents, about a hundred times what is likely (%(likely)s). "
        "Was %(meant)s meant?",
        likely=euros(facts["likely"]),
        meant=euros(facts["meant"]),
    ),
    "no_day": lambda facts: _("This is no day as the file writes them: %(days)s.", **facts),
    "no_such_day": lambda _facts: _("This day does not exist."),
    "contract_missing": lambda _facts: _("There is no contract number."),
    "name_missing": lambda _facts: _("There is no name."),
    "too_long": lambda facts: _("This is longer than %(longest)s characters.", **facts),
    "no_phone": lambda _facts: _("This is no telephone number."),
    "no_email": lambda _facts: _("This is no e-mail address."),
    "no_postcode": lambda _facts: _("This is no Dutch postcode."),
    "no_house_number": lambda _facts: _("This is no house number."),
    "doubled": _doubled,
    "cut": lambda _facts: _("The file stops in the middle of this line."),
    "too_few_cells": lambda facts: _(
        "This line has %(found)s columns, and the first line has %(needed)s.", **facts
    ),
    "too_many_cells": lambda facts: _(
        "This line has %(found)s columns, and the first line has %(needed)s. Does a separator "
        "stand in a name?",
        **facts,
    ),
    "encoding": lambda _facts: _("There are letters that cannot be read. Is the encoding right?"),
}

# As the window says it in which a file is saved.
ENCODING = {"utf-8": "UTF-8", "cp1252": "Windows-1252"}
# Of the whole file: no line shows it.
NO_LINE = ("no_text", "empty", "from_the_future", "no_format")

OF_FILE: Mapping[str, Callable[[Facts], str]] = {
    "empty": lambda _facts: _("The file is empty."),
    "no_text": lambda _facts: _(
        "This is no CSV file but a PDF or a workbook. Save it as CSV first, in the ERP or in Excel."
    ),
    "encoding": lambda facts: _(
        "The file is written in another encoding than was set up. Save it as CSV in %(encoding)s.",
        encoding=ENCODING[facts["encoding"]],
    ),
    "delimiter": lambda facts: _(
        "The first line is one single column: another separator was used than “%(delimiter)s”.",
        **facts,
    ),
    "column_missing": lambda facts: _(
        "These columns are not there: %(missing)s. The file has: %(found)s.",
        missing=", ".join(facts["missing"]),
        found=", ".join(facts["found"])[:300],
    ),
    "column_twice": lambda facts: _(
        "These columns stand there twice: %(twice)s.", twice=", ".join(facts["twice"])
    ),
    "from_the_future": lambda facts: _(
        "By its name the file is of %(day)s, and that day has still to come.",
        day=day(facts["day"]),
    ),
    "no_format": lambda _facts: _("For your landlord no import was set up yet."),
}


def why_refused(code: str, facts: Facts) -> str:
    """The sentence for one line."""
    return OF_LINE[code](facts)


def why_unusable(bad: BadFile) -> str:
    """The sentence for a whole file, with the line where it shows."""
    reason = OF_FILE[bad.code](bad.facts)
    if bad.code in NO_LINE:
        return reason
    return _("Line %(line)s: %(reason)s", line=bad.line, reason=reason)
