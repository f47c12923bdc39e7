"""How one landlord's file is written, as `ledger:` in data/landlords/ says it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

ENCODINGS = ("utf-8", "cp1252")
DELIMITERS = (";", ",", "\t", "|")
DECIMALS = (",", ".")
# How a day is written.
DAYS = {
    name: re.compile(shape, re.ASCII)
    for name, shape in {
        "dd-mm-yyyy": r"(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{4})",
        "dd/mm/yyyy": r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})",
        "yyyy-mm-dd": r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
        "yyyymmdd": r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)",
    }.items()
}
# What a file may tell of a contract, by the casebook's names.
NEEDED = ("contract_number", "name", "open_cents")
MORE = (
    "phone",
    "email",
    "street",
    "place",
    "postcode",
    "house_number",
    "house_suffix",
    "rent_cents",
    "oldest_unpaid",
    "tenancy_since",
    "plan_paid_cents",
    "last_paid_cents",
    "last_paid_on",
)
KEYS = ("name", "delimiter", "encoding", "decimal", "days", "columns")


@dataclass(frozen=True)
class FileFormat:
    """One way of writing; `columns` has the heading of each field that the file tells."""

    name: str
    delimiter: str
    encoding: str
    decimal: str
    days: str
    columns: Mapping[str, str]


def read_format(value: object) -> FileFormat:
    """What stands under `ledger:`. Raises ValueError with the rest of a sentence about it."""
    if not isinstance(value, dict) or set(value) != set(KEYS):
        raise ValueError(f"must have {', '.join(KEYS)}, and nothing else")
    for key, possible in (
        ("delimiter", DELIMITERS),
        ("encoding", ENCODINGS),
        ("decimal", DECIMALS),
        ("days", tuple(DAYS)),
    ):
        if value[key] not in possible:
            shown = ", ".join(repr(each) for each in possible)
            raise ValueError(f"has for {key} something else than {shown}")
    if not isinstance(value["name"], str) or not value["name"].strip():
        raise ValueError("has a name that must be words")
    return FileFormat(**{**value, "columns": _columns(value["columns"])})


def _columns(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise ValueError("has columns that must be a heading for each field")
    for field in NEEDED:
        if field not in value:
            raise ValueError(f"has no column for {field}")
    for field, heading in value.items():
        if field not in NEEDED + MORE:
            raise ValueError(f"has a column for {field}, which is not known")
        if not isinstance(heading, str) or not heading.strip():
            raise ValueError(f"has a column for {field} without a heading")
    headings = [heading.strip() for heading in value.values()]
    if len(set(headings)) < len(headings):
        raise ValueError("has two fields in one column")
    return {str(field): heading.strip() for field, heading in value.items()}
