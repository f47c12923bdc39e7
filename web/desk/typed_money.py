"""Fields in which staff type money and whole numbers, as the desk writes them or plainly."""

from __future__ import annotations

import re
from typing import Any

from flask_babel import get_locale
from flask_babel import lazy_gettext as _
from wtforms import Field
from wtforms.widgets import TextInput

_DUTCH = re.compile(r"\d{1,3}(\.\d{3})+(,\d{2})?", re.ASCII)
_ENGLISH = re.compile(r"\d{1,3}(,\d{3})+(\.\d{2})?", re.ASCII)
_PLAIN = re.compile(r"\d{1,9}([.,]\d{2})?", re.ASCII)


def read_cents(typed: str) -> int | None:
    """1.369,06 or 1,369.06 or 1369,06 or 1369.06 or 1369 -> cents; None for anything else."""
    text = "".join(typed.replace("€", "").split())
    if not any(form.fullmatch(text) for form in (_DUTCH, _ENGLISH, _PLAIN)):
        return None
    decimals = text[-3] in ".," if len(text) > 2 else False
    whole = re.sub(r"\D", "", text[:-3] if decimals else text)
    return 100 * int(whole) + (int(text[-2:]) if decimals else 0)


def written_cents(cents: int) -> str:
    """136906 -> "1.369,06" (Dutch) or "1,369.06" (English)."""
    english = f"{cents // 100:,}.{cents % 100:02}"
    return english if str(get_locale()) == "en" else english.translate(str.maketrans(",.", ".,"))


class _Typed(Field):
    """What was typed stays in the field when it cannot be read."""

    widget = TextInput()
    typed = ""
    data: Any
    unread: Any

    def process_formdata(self, values: list[str]) -> None:
        if not values:
            return
        self.typed = values[0].strip()
        self.data = self.read(self.typed)
        if self.data is None:
            raise ValueError(self.unread)

    def read(self, typed: str) -> int | None:
        raise NotImplementedError

    def _value(self) -> str:
        return self.typed if self.data is None else self.written(self.data)

    def written(self, value: int) -> str:
        return str(value)


class MoneyField(_Typed):
    """`data` is cents."""

    unread = _("Fill in an amount, such as 1,369.06.")

    def read(self, typed: str) -> int | None:
        return read_cents(typed)

    def written(self, value: int) -> str:
        return written_cents(value)


class WholeEurosField(_Typed):
    """`data` is whole euros."""

    unread = _("Fill in whole euros, such as 24,500.")

    def read(self, typed: str) -> int | None:
        cents = read_cents(typed)
        return None if cents is None or cents % 100 else cents // 100

    def written(self, value: int) -> str:
        return written_cents(100 * value)[:-3]


class NumberField(_Typed):
    """`data` is a whole number."""

    unread = _("Fill in a whole number.")

    def read(self, typed: str) -> int | None:
        return int(typed) if re.fullmatch(r"\d{1,3}", typed, re.ASCII) else None
