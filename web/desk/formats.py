"""How the desk writes money, dates, times, telephones and postcodes. Knows no case and no page.

Spaces inside a value do not break. Times are shown as in Amsterdam, whatever they are stored in.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

import phonenumbers
from babel.dates import format_date, format_datetime
from babel.numbers import format_currency, format_decimal
from flask import Flask
from flask_babel import get_locale
from markupsafe import Markup, escape

from settings import AMSTERDAM

FORTNIGHT = 14
TELEPHONE = re.compile(r"\b0\d{1,3}-\d{4,8}\b", re.ASCII)
NO_BREAK = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"


def euros(cents: int) -> str:
    """136906 -> "€ 1.369,06" (Dutch) or "€1,369.06" (English); minus stands in front."""
    amount = format_currency(Decimal(abs(cents)) / 100, "EUR", locale=get_locale())
    return f"{MINUS}{NO_BREAK}{amount}" if cents < 0 else amount


def counted(number: int, most: int | None = None) -> str:
    """3846 -> "3.846" (Dutch); one more than `most`, where counting ended, is "10.000+"."""
    if most is not None and number > most:
        return f"{counted(most)}+"
    return format_decimal(number, locale=get_locale())


def local_day(moment: datetime) -> date:
    """The day in Amsterdam on which a moment fell: 23:30 UTC is already tomorrow there."""
    return moment.astimezone(AMSTERDAM).date()


def day(value: date | datetime) -> str:
    """A date in a column: 23-11-2026."""
    return f"{_as_day(value):%d-%m-%Y}"


def spoken_day(value: date | datetime, today: date) -> Markup:
    """A date in a sentence, in one piece: "di 01-12" within a fortnight, else with its year."""
    on = _as_day(value)
    pattern = "EEE dd-MM" if abs((on - today).days) <= FORTNIGHT else "EEE dd-MM-yyyy"
    return Markup('<span class="nb">{}</span>').format(_written(on, pattern))


def moment(value: datetime) -> str:
    """A moment in the history: "do 19-11-2026 21:14"."""
    return _written(value.astimezone(AMSTERDAM), "EEE dd-MM-yyyy HH:mm")


def hour(value: datetime) -> str:
    """A time of the day: 21:14."""
    return f"{value.astimezone(AMSTERDAM):%H:%M}"


def machine_time(value: datetime) -> str:
    """The same moment for programs that read the page."""
    return f"{value.astimezone(AMSTERDAM):%Y-%m-%dT%H:%M%z}"


def telephone(e164: str) -> str:
    """+31612345678 -> "06-12345678"; a number from elsewhere keeps its country."""
    number = phonenumbers.parse(e164)
    if number.country_code != 31:
        return _kept_whole(
            phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
        )
    national = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    area, _, rest = national.partition(" ")
    return f"{area}-{rest.replace(' ', '')}"


def unbroken(text: str) -> Markup:
    """A text in which no telephone number is torn over two lines: 0800-8020."""
    return Markup(TELEPHONE.sub(r'<span class="nb">\g<0></span>', str(escape(text))))


def postcode(text: str) -> str:
    """3511AB -> "3511 AB"."""
    return f"{text[:4]}{NO_BREAK}{text[4:]}"


def _as_day(value: date | datetime) -> date:
    return local_day(value) if isinstance(value, datetime) else value


def _written(value: date | datetime, pattern: str) -> str:
    write = format_datetime if isinstance(value, datetime) else format_date
    return _kept_whole(write(value, pattern, locale=get_locale()))


def _kept_whole(text: str) -> str:
    return text.replace(" ", NO_BREAK)


def set_up(app: Flask) -> None:
    """Give templates these ways of writing, as filters of the same names."""
    for each in (euros, counted, day, hour, moment, machine_time, telephone, postcode, unbroken):
        app.add_template_filter(each)
    app.add_template_filter(spoken_day, "spoken")
