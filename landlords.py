"""The landlords of this Huurhulp, from data/landlords/: who they are and their house rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path
from urllib.parse import quote

import holidays
import yaml

from channel_blocks import ChannelBlock, read_channels
from house_rules import HouseRules, read_house_rules
from ledger.mapping import FileFormat, read_format
from settings import AMSTERDAM

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


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
    opening: Mapping[str, tuple[time, time]]
    email: str
    colour: str
    languages: tuple[str, ...]
    municipalities: tuple[str, ...]
    first_contact_working_days: int
    silence_working_days: int
    house_rules: HouseRules
    complaints_page: str
    privacy: Privacy
    # How the landlord's file of open arrears is written, and where a contract stands in its ERP.
    ledger: FileFormat | None = None
    erp_link: str | None = None
    # The landlord's page that has the widget; without one tenants are sent to the plain form.
    chat_page: str | None = None
    channels: tuple[ChannelBlock, ...] | None = None

    def hours_in(self, language: str) -> str:
        """When the telephone is answered, in words of this language, or else in Dutch."""
        return self.hours.get(language, self.hours["nl"])

    def word(self, name: str) -> object:
        """What a text names as landlord.NAME: `hours` in Dutch, `hours_pl` in Polish."""
        if name.partition("_")[0] == "hours":
            return self.hours_in(name.partition("_")[2] or "nl")
        return getattr(self, name)

    def chat_at(self, tenants_url: str, language: str) -> str:
        """Where a tenant writes without a platform, in this language."""
        page = self.chat_page or f"/melden/{self.key}"
        address = page if page.startswith("https://") else f"{tenants_url}{page}"
        return f"{address}?lang={language}" if address.startswith(tenants_url) else address

    def in_erp(self, contract_number: str) -> str | None:
        """Where the landlord's own program shows this contract, if it can be linked to."""
        if self.erp_link is None:
            return None
        return self.erp_link.replace("{contract}", quote(contract_number, safe=""))

    def is_open(self, moment: datetime) -> bool:
        """Whether the telephone is answered now; not on a Dutch holiday."""
        here = moment.astimezone(AMSTERDAM)
        hours = self._hours_of(here.date())
        return hours is not None and hours[0] <= here.time() < hours[1]

    def opens(self, moment: datetime) -> datetime:
        """When the telephone is answered next, in Dutch time; a moment that lies ahead."""
        here = moment.astimezone(AMSTERDAM)
        day = here.date()
        while True:
            hours = self._hours_of(day)
            if hours and (begin := datetime.combine(day, hours[0], AMSTERDAM)) > here:
                return begin
            day += timedelta(days=1)

    def _hours_of(self, day: date) -> tuple[time, time] | None:
        if day in _holidays(day.year):
            return None
        return self.opening.get(WEEK[day.weekday()])

    def closes(self, day: date) -> time | None:
        """When the telephone stops being answered on this day; None where it is not answered."""
        hours = self._hours_of(day)
        return hours[1] if hours else None

    def contact_by(self, today: date) -> date:
        """The last day on which staff answer a request of `today`, Dutch holidays counted."""
        return _working_days_from(today, self.first_contact_working_days)

    def second_look_by(self, today: date) -> date:
        """The last day on which another member of staff looks at what was declined."""
        return _working_days_from(today, self.house_rules.second_look_working_days)


@cache
def _holidays(year: int) -> frozenset[date]:
    """Worked out once: a page asks for each of its rows."""
    return frozenset(holidays.country_holidays("NL", years=year))


def _working_days_from(today: date, left: int) -> date:
    closed = _holidays(today.year) | _holidays(today.year + 1)
    day = today
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


def _opening(value: object) -> Mapping[str, tuple[time, time]]:
    """{"monday": "8:30-17:00"}: a day that is not named is a day on which nobody answers."""
    if not isinstance(value, dict) or not value or not set(value) <= set(WEEK):
        raise ValueError(f"must have hours by day, from {', '.join(WEEK)}")
    return {day: _from_to(said) for day, said in value.items()}


def _from_to(value: object) -> tuple[time, time]:
    found = re.fullmatch(r"(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)", _words(value))
    try:
        if found is None:
            raise ValueError
        begin, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    except ValueError:
        raise ValueError("must have hours such as 8:30-17:00") from None
    if begin >= end:
        raise ValueError("must have hours that end after they begin")
    return begin, end


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
    "opening": _opening,
    "email": _email,
    "colour": _like(r"#[0-9a-f]{6}", '"#0b5d5e"'),
    "languages": _list,
    "municipalities": _list,
    "first_contact_working_days": _days,
    "silence_working_days": _days,
    "house_rules": read_house_rules,
    "complaints_page": _like(r"https://[^\s\"<>]+", "https://delinde.example/klachten"),
    "privacy": _privacy,
    "ledger": read_format,
    "erp_link": _like(
        r"https://[A-Za-z0-9.-]+(:\d+)?/[^\s{}\"<>]*\{contract\}[^\s{}\"<>]*",
        "https://erp.example/contract/{contract}",
    ),
    "chat_page": _like(r"(https:/)?/[^\s\"<>]+", "https://delinde.example/huur"),
    "channels": read_channels,
}
# Who has no import, no ERP to link to, no page or no platform leaves these out.
MAY_BE_LEFT_OUT = dict.fromkeys(("ledger", "erp_link", "chat_page", "channels"))
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
        given = MAY_BE_LEFT_OUT | given
        for key, read in READ.items():
            if key in MAY_BE_LEFT_OUT and given[key] is None:
                values[key] = None
                continue
            try:
                values[key] = read(given[key])
            except KeyError:
                faults.append(f"{path.name}: {key} is missing.")
            except ValueError as fault:
                faults.append(f"{path.name}: {key} {fault}.")
        faults += [f"{path.name}: {key} is not known." for key in given.keys() - READ.keys()]
        if values.keys() == READ.keys():
            landlords[path.stem] = Landlord(key=path.stem, **values)  # type: ignore[arg-type]
    faults += _shared_accounts(landlords)
    if not landlords and not faults:
        faults.append(f"{folder} holds no landlord (a file such as demo.yml).")
    if faults:
        raise BadLandlord("\n".join(faults))
    return landlords


def _shared_accounts(landlords: Mapping[str, Landlord]) -> list[str]:
    """The address that was written to says whose tenant it is, so no two landlords have one."""
    found: dict[tuple[str, str], str] = {}
    faults = []
    for key, landlord in landlords.items():
        for block in landlord.channels or ():
            other = found.setdefault((block.channel, block.account), key)
            if other != key:
                faults.append(f"{key}.yml: {block.channel} has the account of {other}.yml.")
    return faults
