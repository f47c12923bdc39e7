"""The readers as a filter: one JSON object a line in, one out; never stopped by a bad line."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from answers.addresses import read_postcode_house
from answers.amounts import read_amount
from answers.any_language import in_any_language
from answers.choices import read_children
from answers.contacts import read_contact
from answers.dates import read_start
from answers.durations import read_duration, read_months
from answers.errors import AnswerError
from answers.until import read_until
from answers.words import LANGUAGES
from answers.yes_no import read_yes_no

Value = int | str
_LONGEST_LINE = 100_000


@dataclass(frozen=True)
class Line:
    """A sentence to try: which answer it is, in which language, on which day."""

    field: str
    text: str
    language: str
    today: date


def answered(lines: Iterable[bytes], *, today: date) -> Iterator[str]:
    """For each line its answer: `value` is null with a `reason` where there is none.

    `today` is the day of a line that names none.

    Fields and values: amount in integer cents, duration_months, date as ISO text, children,
    phone as E.164, postcode_house as "3511AB 12 bis", yes_no as "yes" or "no".
    """
    for raw in lines:
        if raw.strip():
            # With escapes: an id may hold half a character, which no output can carry as it is.
            yield json.dumps(_answered(raw, today))


def _answered(raw: bytes, today: date) -> dict[str, Any]:
    given: dict[str, Any] = {}
    try:
        given = _object(raw)
        return {"id": given.get("id"), "value": _value(_line(given, today))}
    except AnswerError as refused:
        return {"id": given.get("id"), "value": None, "reason": refused.code}
    except BadLine as fault:
        return {"id": given.get("id"), "value": None, "reason": str(fault)}
    except Exception as fault:  # ours: the lines behind it are answered all the same
        return {"id": given.get("id"), "value": None, "reason": f"a fault of ours: {fault!r}"}


class BadLine(ValueError):
    """A line that asks nothing that can be answered; the text says why."""


def _object(raw: bytes) -> dict[str, Any]:
    if len(raw) > _LONGEST_LINE:
        raise BadLine(f"the line is longer than {_LONGEST_LINE} bytes")
    try:
        found = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadLine("the line is not UTF-8") from None
    except (ValueError, RecursionError):
        raise BadLine("the line is not JSON") from None
    if not isinstance(found, dict):
        raise BadLine("the line is not a JSON object")
    return found


def _line(given: Mapping[str, Any], today: date) -> Line:
    missing = [name for name in ("field", "text") if not isinstance(given.get(name), str)]
    if missing:
        raise BadLine(f"{missing[0]} is missing, or is no text")
    if given["field"] not in _READERS:
        raise BadLine(f"field is none of {', '.join(_READERS)}")
    language = given.get("language", "nl")
    if language not in LANGUAGES:
        raise BadLine(f"language is none of {', '.join(LANGUAGES)}")
    try:
        today = date.fromisoformat(given["today"]) if given.get("today") else today
    except (TypeError, ValueError):
        raise BadLine("today is no ISO date such as 2026-11-23") from None
    return Line(given["field"], given["text"], language, today)


def _value(line: Line) -> Value:
    read, any_language = _READERS[line.field]
    others = [each for each in LANGUAGES if each != line.language] if any_language else []
    return in_any_language(partial(read, line.text, line.today), line.language, others)


def _amount(text: str, _today: date, language: str) -> Value:
    return read_amount(text, language=language)


def _date(text: str, today: date, language: str) -> Value:
    """A day that something began or begins on, or the last day of a period."""
    try:
        return read_start(text, today=today, language=language).isoformat()
    except AnswerError as refused:
        if refused.code != "not_understood":
            raise
        until = read_until(text, today=today, language=language)
        if until is None:
            raise
        return until.isoformat()


def _duration_months(text: str, today: date, language: str) -> Value:
    try:
        months = read_duration(text, today=today, language=language).months
    except AnswerError as refused:
        if refused.code not in ("ambiguous", "not_understood"):
            raise
        # "6" is months here, for months were asked, and so is "in 6 termijnen".
        months = read_months(text, language=language)
    return _said(months, "no_number")


def _children(text: str, _today: date, language: str) -> Value:
    children = read_children(text, language=language)
    return 0 if children.answer == "no" else _said(children.number, "no_number")


def _phone(text: str, _today: date, language: str) -> Value:
    return _said(read_contact(text, language=language).phone, "no_phone")


def _postcode_house(text: str, _today: date, language: str) -> Value:
    home = read_postcode_house(text, language=language)
    return f"{home.postcode} {home.number} {home.suffix}".strip()


def _yes_no(text: str, _today: date, language: str) -> Value:
    return "yes" if read_yes_no(text, language=language) else "no"


def _said[Known: Value](value: Known | None, reason: str) -> Known:
    if value is None:
        raise BadLine(reason)
    return value


# Words of one language only mean what they say in it where a name or place may be meant.
_READERS: Mapping[str, tuple[Callable[[str, date, str], Value], bool]] = {
    "amount": (_amount, True),
    "duration_months": (_duration_months, True),
    "date": (_date, True),
    "children": (_children, True),
    "phone": (_phone, False),
    "postcode_house": (_postcode_house, False),
    "yes_no": (_yes_no, True),
}
