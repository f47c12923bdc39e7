"""The answers that a request needs: in which order, how each is read, and how it is shown again.

A value stands in its slot as plain JSON (a date as ISO text, money as cents).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from babel.dates import format_date
from babel.numbers import format_currency
from phonenumbers import PhoneNumberFormat, format_number, parse

from answers.addresses import read_postcode_house
from answers.amounts import read_monthly_amount
from answers.arrears import read_arrears
from answers.contacts import read_contact
from answers.dates import read_start
from answers.errors import AnswerError
from answers.lasting import read_lasting
from answers.names import read_name
from answers.typed import plain, says_not_known
from answers.yes_no import read_yes_no
from tenant_texts import text

KINDS = ("report", "payment_plan", "deferral", "rent_reduction", "cheaper_home")
# A yes to the summary; the last of every form.
CONFIRMED = "confirmed"
NOT_KNOWN = "not_known"


@dataclass(frozen=True)
class Asked:
    """What a reader may need to know beside the words."""

    language: str
    today: date


@dataclass(frozen=True)
class Field:
    """One answer: `read` raises AnswerError, `show` gives the words for the summary."""

    read: Callable[[str, Asked], Any]
    show: Callable[[Any, str], str]


def _choice(slot: str) -> Callable[[Any, str], str]:
    return lambda value, language: text(language, f"value.{slot}.{value}", {})


def euros(cents: int, language: str) -> str:
    """An amount as a tenant reads it: whole euros without ",00"."""
    whole = cents % 100 == 0
    return format_currency(
        cents / 100, "EUR", locale=language, format="¤\u00a0#,##0" if whole else None,
        currency_digits=not whole,
    )  # fmt: skip


def _show_arrears(value: Mapping[str, Any], language: str) -> str:
    cents, months = value["cents"], value["months"]
    if cents == 0:
        return text(language, "value.arrears.none", {})
    said = [euros(cents, language)] if cents is not None else []
    if months is not None:
        name = "value.arrears.month" if months == 1 else "value.arrears.months"
        said.append(text(language, name, {"months": months}))
    return ", ".join(said) or text(language, "value.not_known", {})


def _show_monthly(value: Mapping[str, Any], language: str) -> str:
    if value["cents"] is None:
        return text(language, "value.not_known", {})
    return euros(value["cents"], language)


def _read_confirmed(said: str, asked: Asked) -> bool | None:
    """A no is no answer: nothing is sent, and the summary is shown again."""
    return read_yes_no(said, language=asked.language) or None


def _read_since(said: str, asked: Asked) -> str:
    if says_not_known(plain(said), asked.language):
        return NOT_KNOWN
    return read_start(said, today=asked.today, language=asked.language).isoformat()


def _read_monthly(said: str, asked: Asked) -> dict[str, int | None]:
    try:
        return {"cents": read_monthly_amount(said, language=asked.language)}
    except AnswerError as refused:
        # Nothing to spare is an answer too, and staff must know it.
        if refused.code == "too_low" and refused.facts.get("amount") == 0:
            return {"cents": 0}
        raise


def _show_since(value: str, language: str) -> str:
    if value == NOT_KNOWN:
        return text(language, "value.not_known", {})
    return format_date(date.fromisoformat(value), "d MMMM yyyy", locale=language)


def _show_contact(value: Mapping[str, Any], _language: str) -> str:
    phone = value["phone"] and format_number(parse(value["phone"]), _number_format(value["phone"]))
    return ", ".join(each for each in (phone, value["email"]) if each)


def _number_format(phone: str) -> int:
    """A Dutch number as one dials it here, a foreign one with its country."""
    dutch = phone.startswith("+31")
    return int(PhoneNumberFormat.NATIONAL if dutch else PhoneNumberFormat.INTERNATIONAL)


def _show_address(value: Mapping[str, Any], _language: str) -> str:
    postcode, house = value["postcode"], f"{value['number']} {value['suffix']}".strip()
    return f"{postcode[:4]} {postcode[4:]}, {house}"


def _read_kind(_said: str, _asked: Asked) -> str:
    # A kind comes from a button or from the intent of a message, never from single words.
    raise AnswerError("not_understood")


FIELDS: Mapping[str, Field] = {
    "kind": Field(_read_kind, _choice("kind")),
    "since": Field(_read_since, _show_since),
    "arrears": Field(
        lambda said, asked: asdict(read_arrears(said, language=asked.language)), _show_arrears
    ),
    "lasting": Field(
        lambda said, asked: read_lasting(said, language=asked.language), _choice("lasting")
    ),
    "monthly": Field(_read_monthly, _show_monthly),
    "tenant_name": Field(
        lambda said, asked: read_name(said, language=asked.language), lambda value, _language: value
    ),
    "contact": Field(
        lambda said, asked: asdict(read_contact(said, language=asked.language)), _show_contact
    ),
    "address": Field(
        lambda said, asked: asdict(read_postcode_house(said, language=asked.language)),
        _show_address,
    ),
    CONFIRMED: Field(_read_confirmed, _choice(CONFIRMED)),
}
# What only one kind needs; everything else is asked for each.
ONLY_FOR = {"monthly": "payment_plan"}


def fields_of(kind: str | None) -> list[str]:
    """The answers that a report or request of this kind needs, in the order they are asked."""
    return [slot for slot in FIELDS if ONLY_FOR.get(slot, kind) == kind]


def left_to_ask(kind: str, slots: Mapping[str, Any]) -> int:
    """How many numbered questions a tenant still gets."""
    return sum(slots.get(slot) is None for slot in _numbered(kind))


def _numbered(kind: str) -> list[str]:
    """The kind itself and the yes at the end are no numbered questions."""
    return [each for each in fields_of(kind) if each not in ("kind", CONFIRMED)]


def progress(kind: str | None, slot: str) -> dict[str, int] | None:
    """Which question of how many this is."""
    numbered = _numbered(kind) if kind else []
    if slot not in numbered:
        return None
    return {"step": numbered.index(slot) + 1, "of": len(numbered)}


def previous(kind: str | None, slot: str) -> str | None:
    """The question before this one."""
    numbered = _numbered(kind) if kind else []
    before = numbered.index(slot) - 1 if slot in numbered else -1
    return numbered[before] if before >= 0 else None
