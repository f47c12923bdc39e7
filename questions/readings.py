"""How the readers of answers/ serve the form: each gives what its slot keeps, as plain JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import Any

from answers.addresses import read_postcode_house
from answers.amounts import (
    HIGHEST_RENT,
    LOWEST_RENT,
    read_amount_or_not_known,
    read_monthly_amount,
)
from answers.arrears import read_arrears
from answers.can_pay import says_what_can_be_paid
from answers.choices import (
    read_ages,
    read_bedrooms,
    read_cause,
    read_children,
    read_money_help,
    read_yes_no_not_said,
)
from answers.contacts import Contact, read_contact, says_none
from answers.dates import read_start
from answers.durations import read_duration, read_months
from answers.errors import AnswerError
from answers.free_text import read_own_words, read_short
from answers.income_day import read_income_day
from answers.lasting import read_lasting
from answers.letters import read_letter, read_letter_day
from answers.names import read_name
from answers.persons import read_persons
from answers.reach import without_how
from answers.sharing import read_sharing
from answers.typed import plain, says_not_known, small
from answers.until import read_until
from answers.yes_no import read_yes_no, yes_or_no

NOT_KNOWN = "not_known"
LOWEST_LESS = 1_00
# A letter of these names the day on which something will happen; a bailiff's has its own date.
AHEAD = {"court", "eviction", "cut_off"}


@dataclass(frozen=True)
class Asked:
    """What a reader may need to know beside the words; `slots` are the answers so far."""

    language: str
    today: date
    slots: Mapping[str, Any] = field(default_factory=dict)

    def in_language(self, language: str) -> Asked:
        return replace(self, language=language)


def choice_by_button(_said: str, _asked: Asked) -> str:
    """A kind comes from a button or from the intent of a message, never from single words."""
    raise AnswerError("not_understood")


def letter(said: str, asked: Asked) -> str:
    if _says_not_known(said, asked):
        return NOT_KNOWN
    return read_letter(said, today=asked.today, language=asked.language).kind


def day_of_letter(said: str, asked: Asked) -> str | None:
    """The day said in one breath with the letter itself."""
    try:
        day = read_letter(said, today=asked.today, language=asked.language).day
    except AnswerError:
        return None
    return day.isoformat() if day else None


def letter_date(said: str, asked: Asked) -> str:
    ahead = asked.slots.get("letter") in AHEAD
    day = read_letter_day(said, today=asked.today, language=asked.language, ahead=ahead)
    return _iso(day)


def since(said: str, asked: Asked) -> str:
    if _says_not_known(said, asked):
        return NOT_KNOWN
    day = read_start(said, today=asked.today, language=asked.language)
    if day > asked.today and is_owed(asked.slots.get("arrears")):
        # "Februari" of somebody who owes already is the one gone by; "1 februari 2027" is not.
        with suppress(AnswerError):
            day = read_start(said, today=asked.today, language=asked.language, gone_by=True)
    return day.isoformat()


def is_owed(arrears: Mapping[str, int | None] | None) -> bool:
    """Whether rent is owed, as far as was said."""
    return bool(arrears and (arrears["cents"] or arrears["months"]))


def arrears(said: str, asked: Asked) -> dict[str, int | None]:
    return asdict(read_arrears(said, language=asked.language))


def lasting(said: str, asked: Asked) -> str:
    return read_lasting(said, language=asked.language)


def monthly(said: str, asked: Asked) -> dict[str, int | None]:
    try:
        return cents(read_monthly_amount(said, language=asked.language))
    except AnswerError as refused:
        # Nothing to spare is an answer too, and staff must know it.
        if refused.code == "too_low" and refused.facts.get("amount") == 0:
            return cents(0)
        raise


def until(said: str, asked: Asked) -> str:
    return _iso(read_until(said, today=asked.today, language=asked.language))


def rent(said: str, asked: Asked) -> dict[str, int | None]:
    """A yes is about the bare rent of a check, where that is what is asked."""
    bare = asked.slots.get("bare_rent")
    if isinstance(bare, Mapping) and yes_or_no(said, language=asked.language):
        return cents(bare["cents"])
    if says_what_can_be_paid(said, language=asked.language):
        raise AnswerError("not_understood")
    return cents(
        read_amount_or_not_known(
            said, language=asked.language, lowest=LOWEST_RENT, highest=HIGHEST_RENT
        )
    )


def less(said: str, asked: Asked) -> dict[str, int | None]:
    rent_said = asked.slots.get("rent")
    known = rent_said["cents"] if isinstance(rent_said, Mapping) else None
    found = read_amount_or_not_known(
        said, language=asked.language, lowest=LOWEST_LESS, highest=HIGHEST_RENT
    )
    if found and known and found > known:
        raise AnswerError("more_than_rent", amount=found, limit=known)
    return cents(found)


def duration(said: str, asked: Asked) -> dict[str, Any]:
    return asdict(read_duration(said, today=asked.today, language=asked.language))


def persons(said: str, asked: Asked) -> int:
    return read_persons(said, language=asked.language)


def name(said: str, asked: Asked) -> str:
    return read_name(said, language=asked.language)


def contact(said: str, asked: Asked) -> dict[str, str | None]:
    """How the tenant is reached: with a helper perhaps by nobody else; to be called, by phone."""
    slots = asked.slots
    try:
        found = read_contact(without_how(said, language=asked.language), language=asked.language)
    except AnswerError:
        if slots.get("helper") == "yes" and _has_none(said, asked):
            return asdict(Contact())
        raise
    # Asked for once: somebody may have a reason to have no telephone.
    if slots.get("kind") == "call_back" and not found.phone and not slots.get("failures"):
        raise AnswerError("phone_needed", email=found.email)
    return asdict(found)


def _has_none(said: str, asked: Asked) -> bool:
    """ "Zij heeft geen telefoon", "weet ik niet", "nee"; a number would be one."""
    if _says_not_known(said, asked) or (
        says_none(said, language=asked.language) and not re.search(r"[\d@]", said)
    ):
        return True
    try:
        return read_yes_no_not_said(said, language=asked.language) == "no"
    except AnswerError:
        return False


def helper_contact(said: str, asked: Asked) -> dict[str, str | None]:
    return asdict(read_contact(without_how(said, language=asked.language), language=asked.language))


def address(said: str, asked: Asked) -> dict[str, Any]:
    try:
        return asdict(read_postcode_house(said, language=asked.language))
    except AnswerError as refused:
        # The postcode came a message before, and was kept.
        known = asked.slots.get("postcode_said")
        if refused.code != "postcode_missing" or not known:
            raise
        return asdict(read_postcode_house(f"{known} {said}", language=asked.language))


def sharing(said: str, asked: Asked) -> str:
    """The objection to passing on: "yes", "no" or "not_said"."""
    return read_sharing(said, language=asked.language)


def confirmed(said: str, asked: Asked) -> bool | None:
    """A no is no answer: nothing is sent, and the summary is shown again."""
    return read_yes_no(said, language=asked.language) or None


def cause(said: str, asked: Asked) -> str:
    return read_cause(said, language=asked.language)


def own_words(said: str, _asked: Asked) -> str:
    return read_own_words(said)


def short(said: str, _asked: Asked) -> str:
    return read_short(said)


def children(said: str, asked: Asked) -> dict[str, Any]:
    return asdict(read_children(said, language=asked.language))


def money_help(said: str, asked: Asked) -> str:
    return read_money_help(said, language=asked.language)


def income_day(said: str, asked: Asked) -> int | str:
    return _known(read_income_day(said, language=asked.language))


def months_wanted(said: str, asked: Asked) -> int | str:
    return _known(read_months(said, language=asked.language))


def ages(said: str, asked: Asked) -> list[str]:
    return read_ages(said, language=asked.language)


def bedrooms(said: str, asked: Asked) -> int:
    return read_bedrooms(said, language=asked.language)


def yes_no_not_said(said: str, asked: Asked) -> str:
    return read_yes_no_not_said(said, language=asked.language)


def safe_contact(said: str, asked: Asked) -> str:
    """Only a bare yes is one: "ja, als hij weg is" says that it is not always safe."""
    answer = yes_no_not_said(said, asked)
    if answer == "yes":
        read_yes_no(said, language=asked.language)
    return answer


def yes_no(said: str, asked: Asked) -> str:
    return "yes" if read_yes_no(said, language=asked.language) else "no"


def yes_no_or_not_known(said: str, asked: Asked) -> str:
    return NOT_KNOWN if _says_not_known(said, asked) else yes_no(said, asked)


def cents(amount: int | None) -> dict[str, int | None]:
    """An amount as its slot keeps it: nothing in it means "weet ik niet", not "not asked"."""
    return {"cents": amount}


def _says_not_known(said: str, asked: Asked) -> bool:
    return says_not_known(small(plain(said)), asked.language)


def _iso(day: date | None) -> str:
    return day.isoformat() if day else NOT_KNOWN


def _known(number: int | None) -> int | str:
    return NOT_KNOWN if number is None else number
