"""Answers in words, as a tenant reads them back: money, days, choices, in the tenant's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency
from phonenumbers import PhoneNumberFormat, format_number, parse

from questions.readings import NOT_KNOWN
from tenant_texts import text


def euros(cents: int, language: str) -> str:
    """An amount as a tenant reads it: whole euros without ",00"."""
    pattern = Locale.parse(language).currency_formats["standard"].pattern
    whole = cents % 100 == 0
    return format_currency(
        cents / 100,
        "EUR",
        locale=language,
        format=pattern.replace(".00", "") if whole else None,
        currency_digits=not whole,
    )


# The ways to be reached that have a button; anything else is kept as it was typed.
REACH = ("day", "evening", "write", "no_letter")


def choice(name: str) -> Callable[[Any, str], str]:
    """The words of one of a few values."""
    return lambda value, language: text(language, f"value.{name}.{value}", {})


def known_or(name: str) -> Callable[[Any, str], str]:
    """The words of one of a few values, or that it is not known."""
    return lambda value, language: text(
        language, "value.not_known" if value == NOT_KNOWN else f"value.{name}.{value}", {}
    )


def income(value: Mapping[str, Any], language: str) -> str:
    said = {"amount": euros(value["cents"], language)}
    return text(language, f"value.income.{value['period']}", said)


def huurtoeslag(value: Mapping[str, Any], language: str) -> str:
    """The outcome of a check, as it goes with a request."""
    said = {"year": value["year"], "amount": euros(value["month_eur"] * 100, language)}
    return text(language, "value.huurtoeslag", said)


def huurtoeslag_effect(value: Mapping[str, Any], language: str) -> str:
    """What is left of a lower rent in a month; of two years each with its first month."""
    parts = [(each["first_month"], _left_over(each, value, language)) for each in value["parts"]]
    if len(parts) == 1:
        return parts[0][1]
    name = "value.huurtoeslag_effect.from"
    return "; ".join(
        text(language, name, {"month": month(first, language), "effect": said})
        for first, said in parts
    )


def _left_over(part: Mapping[str, Any], value: Mapping[str, Any], language: str) -> str:
    rent, allowance = part["rent_down_cents"], part["allowance_down_cents"]
    if not allowance:
        name = "value.huurtoeslag_effect.all"
    elif value["received"] == "yes":
        name = "value.huurtoeslag_effect"
    else:
        name = "value.huurtoeslag_effect.not_received"
    sums = {"left": rent - allowance, "rent": rent, "allowance": allowance}
    said = {each: euros(cents, language) for each, cents in sums.items()}
    return text(language, name, said)


def letter(value: str, language: str) -> str:
    name = "value.not_known" if value == NOT_KNOWN else f"value.letter.{value}"
    return text(language, name, {})


def as_it_is(value: Any, language: str) -> str:
    return text(language, "value.not_known", {}) if value == NOT_KNOWN else str(value)


def reach(value: str, language: str) -> str:
    return text(language, f"button.reach.{value}", {}) if value in REACH else value


def listed(value: list[str], _language: str) -> str:
    return ", ".join(value)


def amount(value: Mapping[str, Any], language: str) -> str:
    if value["cents"] is None:
        return text(language, "value.not_known", {})
    return euros(value["cents"], language)


def arrears(value: Mapping[str, Any], language: str) -> str:
    cents, months = value["cents"], value["months"]
    if cents == 0:
        return text(language, "value.arrears.none", {})
    said = [euros(cents, language)] if cents is not None else []
    if months is not None:
        name = "value.arrears.month" if months == 1 else "value.arrears.months"
        said.append(text(language, name, {"months": months}))
    return ", ".join(said) or text(language, "value.not_known", {})


def duration(value: Mapping[str, Any], language: str) -> str:
    months = value["months"]
    if months is None:
        return text(language, f"value.duration.{value['lasting']}", {})
    name = "value.duration.month" if months == 1 else "value.duration.months"
    return text(language, name, {"months": months})


def persons(value: int, language: str) -> str:
    return text(language, "value.person" if value == 1 else "value.persons", {"count": value})


def children(value: Mapping[str, Any], language: str) -> str:
    said = text(language, f"value.answer.{value['answer']}", {})
    return f"{said}, {value['number']}" if value["number"] else said


def day(value: str, language: str) -> str:
    if value == NOT_KNOWN:
        return text(language, "value.not_known", {})
    return spoken(date.fromisoformat(value), language)


def month(first_day: str, language: str) -> str:
    """december 2026, by its first day."""
    return format_date(date.fromisoformat(first_day), "MMMM yyyy", locale=language)


def spoken(value: date, language: str) -> str:
    """1 oktober 2026"""
    return format_date(value, "d MMMM yyyy", locale=language)


def contact(value: Mapping[str, Any], language: str) -> str:
    phone = value["phone"] and format_number(parse(value["phone"]), _number_format(value["phone"]))
    said = ", ".join(each for each in (phone, value["email"]) if each)
    return _left_to_right(said, language) if said else text(language, "value.not_known", {})


def _number_format(phone: str) -> int:
    """A Dutch number as one dials it here, a foreign one with its country."""
    dutch = phone.startswith("+31")
    return int(PhoneNumberFormat.NATIONAL if dutch else PhoneNumberFormat.INTERNATIONAL)


def address(value: Mapping[str, Any], language: str) -> str:
    postcode, house = value["postcode"], f"{value['number']} {value['suffix']}".strip()
    return _left_to_right(f"{postcode[:4]} {postcode[4:]}, {house}", language)


def _left_to_right(shown: str, language: str) -> str:
    """With U+200E before it in Arabic: without, 0800-8020 is shown as 8020-0800."""
    return f"\u200e{shown}" if language == "ar" else shown
