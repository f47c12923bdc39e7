"""The landlords of this Huurhulp, from data/landlords/: who they are and their house rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from pathlib import Path

import holidays
import yaml


class BadLandlord(ValueError):
    """A landlord's file cannot be used; the text names the file, the key and the fault."""


@dataclass(frozen=True)
class Privacy:
    """Where questions about somebody's data go. Not every landlord must have an officer."""

    address: str
    email: str
    officer: str | None


@dataclass(frozen=True)
class Landlord:
    """One landlord. `key` is the file's name; telephone as it is read, and as it is dialled."""

    key: str
    name: str
    short_name: str
    telephone: str
    telephone_link: str
    hours: Mapping[str, str]
    email: str
    colour: str
    languages: tuple[str, ...]
    municipalities: tuple[str, ...]
    first_contact_working_days: int
    privacy: Privacy

    def hours_in(self, language: str) -> str:
        """When the telephone is answered, in words of this language, or else in Dutch."""
        return self.hours.get(language, self.hours["nl"])

    def word(self, name: str) -> object:
        """What a text names as landlord.NAME: `hours` in Dutch, `hours_pl` in Polish."""
        if name.partition("_")[0] == "hours":
            return self.hours_in(name.partition("_")[2] or "nl")
        return getattr(self, name)

    def contact_by(self, today: date) -> date:
        """The last day on which staff answer a request of `today`, Dutch holidays counted."""
        closed = holidays.country_holidays("NL", years=(today.year, today.year + 1))
        day, left = today, self.first_contact_working_days
        while left:
            day += timedelta(days=1)
            if day.weekday() < 5 and day not in closed:
                left -= 1
        return day


def _words(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("must be words")
    return value


def _like(pattern: str, example: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not re.fullmatch(pattern, _words(value)):
            raise ValueError(f"must look like {example}")
        return str(value)

    return read


def _list(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise ValueError("must be a list with at least one entry")
    return tuple(_words(each) for each in value)


def _in_languages(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict) or "nl" not in value:
        raise ValueError("must have words by language, at least nl")
    return {str(language): _words(said) for language, said in value.items()}


def _days(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 20:
        raise ValueError("must be a whole number from 1 to 20")
    return value


_email = _like(r"[^@\s]+@[^@\s]+\.[a-z]+", "huur@delinde.example")


def _privacy(value: object) -> Privacy:
    known = [each.name for each in fields(Privacy)]
    if not isinstance(value, dict) or set(value) != set(known):
        raise ValueError(f"must have {', '.join(known)}, and nothing else")
    officer = value["officer"]
    try:
        return Privacy(
            address=_words(value["address"]),
            email=_email(value["email"]),
            officer=None if officer is None else _words(officer),
        )
    except ValueError as fault:
        raise ValueError(f"has an entry that {fault}") from None


READ: Mapping[str, Callable[[object], object]] = {
    "name": _words,
    "short_name": _words,
    "telephone": _like(r"0[0-9 ]{9,14}", "030 012 34 56"),
    "telephone_link": _like(r"\+31[0-9]{9}", '"+31300123456"'),
    "hours": _in_languages,
    "email": _email,
    "colour": _like(r"#[0-9a-f]{6}", '"#0b5d5e"'),
    "languages": _list,
    "municipalities": _list,
    "first_contact_working_days": _days,
    "privacy": _privacy,
}
assert set(READ) == {each.name for each in fields(Landlord)} - {"key"}


def load_landlords(folder: Path) -> dict[str, Landlord]:
    """Read every landlord's file. Raises BadLandlord with all faults of all files."""
    landlords: dict[str, Landlord] = {}
    faults: list[str] = []
    for path in sorted(folder.glob("*.yml")):
        try:
            given = yaml.safe_load(path.read_text(encoding="utf-8"))
        except (yaml.YAMLError, UnicodeDecodeError) as fault:
            faults.append(f"{path.name}: cannot be read: {' '.join(str(fault).split())}.")
            continue
        if not isinstance(given, dict):
            faults.append(f"{path.name}: must hold keys and values.")
            continue
        values: dict[str, object] = {}
        for key, read in READ.items():
            try:
                values[key] = read(given[key])
            except KeyError:
                faults.append(f"{path.name}: {key} is missing.")
            except ValueError as fault:
                faults.append(f"{path.name}: {key} {fault}.")
        faults += [f"{path.name}: {key} is not known." for key in given.keys() - READ.keys()]
        if values.keys() == READ.keys():
            landlords[path.stem] = Landlord(key=path.stem, **values)  # type: ignore[arg-type]
    if not landlords and not faults:
        faults.append(f"{folder} holds no landlord (a file such as demo.yml).")
    if faults:
        raise BadLandlord("\n".join(faults))
    return landlords
