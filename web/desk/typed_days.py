"""A field in which staff type a day, as the desk writes it: 01-12-2026."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from flask_babel import lazy_gettext as _
from wtforms import Field
from wtforms.widgets import TextInput

from web.desk.formats import day

_DAY = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", re.ASCII)


def read_day(typed: str) -> date | None:
    """01-12-2026, 1/12/2026 or 2026-12-01; None for anything else, and a day on no calendar."""
    text = typed.strip()
    try:
        if found := _DAY.fullmatch(text):
            return date(int(found[3]), int(found[2]), int(found[1]))
        return (
            date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) else None
        )
    except ValueError:
        return None


class DayField(Field):
    """`data` is a date, or None where nothing was typed."""

    widget = TextInput()
    data: Any
    typed = ""

    def process_formdata(self, values: list[str]) -> None:
        if not values:
            return
        self.typed = values[0].strip()
        self.data = read_day(self.typed)
        if self.typed and self.data is None:
            raise ValueError(_("Fill in a day, such as 01-12-2026."))

    def _value(self) -> str:
        return self.typed if self.data is None else day(self.data)
