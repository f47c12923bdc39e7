"""How the readers of answers/ serve the huurtoeslag check: each gives what its slot keeps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from answers.amounts import read_amount_or_not_known
from answers.choices import read_children
from answers.errors import AnswerError
from answers.incomes import Period, read_bare_rent, read_income, read_period
from answers.typed import plain, small
from answers.yes_no import read_yes_no, yes_or_no
from questions.allowance import FIRST_YEAR, YEAR, children_told
from questions.readings import Asked, cents
from tenant_texts import text

HIGHEST_SERVICE_COST = 500_00


def titled(buttons: Mapping[str, str]) -> Callable[[str, Asked], str]:
    """A reader of what stands on a question's buttons, by the names of their titles."""

    def read(said: str, asked: Asked) -> str:
        for name, value in buttons.items():
            if _bare(said) == _bare(text(asked.language, name, {})):
                return value
        raise AnswerError("not_understood")

    return read


def _bare(line: str) -> str:
    return small(plain(line)).strip(" .,;:!")


_SEEN = titled({"button.allowance_seen.done": "done", "button.allowance_seen.keep": "keep"})


def allowance_seen(said: str, asked: Asked) -> str:
    """A yes is enough; after a no it is asked which answer must change."""
    try:
        return _SEEN(said, asked)
    except AnswerError:
        if read_yes_no(said, language=asked.language):
            return "done"
        raise AnswerError("which_answer") from None


def young(said: str, asked: Asked) -> int:
    """How many children at home are that young; a tenant is none of them."""
    number = _as_told(said, asked) or _count(said, asked)
    if number >= (persons_at_home := asked.slots.get("home_persons") or 1):
        raise AnswerError("too_high", number=number, limit=persons_at_home - 1)
    return number


def _as_told(said: str, asked: Asked) -> int | None:
    """The children that were told before, where the words are those of their button."""
    told = children_told(asked.slots)
    title = text(asked.language, "button.home_young.known", {"children_known": told})
    return told if told and _bare(said) == _bare(title) else None


def young_earners(said: str, asked: Asked) -> int:
    number = _count(said, asked)
    if number > (children_at_home := asked.slots.get("home_young") or 0):
        raise AnswerError("too_high", number=number, limit=children_at_home)
    return number


def _count(said: str, asked: Asked) -> int:
    """ "2", "geen", "ja, 2 kinderen"; a yes alone leaves open how many."""
    found = read_children(said, language=asked.language)
    if found.answer == "no":
        return 0
    if found.number is None:
        raise AnswerError("not_understood")
    return found.number


def bare_rent(said: str, asked: Asked) -> dict[str, int | None]:
    """A yes is about the rent that was said before, where that is what is asked."""
    known = asked.slots.get("rent") if asked.slots.get(YEAR) != FIRST_YEAR else None
    if isinstance(known, Mapping) and known["cents"] and yes_or_no(said, language=asked.language):
        return cents(known["cents"])
    return cents(read_bare_rent(said, language=asked.language))


_PERIOD = titled({"button.income_period.month": "month", "button.income_period.year": "year"})


def income_period(said: str, asked: Asked) -> str:
    """A button's words, or others that name a month or a year."""
    try:
        return _PERIOD(said, asked)
    except AnswerError:
        return read_period(said, language=asked.language)


def income(said: str, asked: Asked) -> dict[str, Any]:
    period: Period = "year" if asked.slots.get("income_period") == "year" else "month"
    return asdict(read_income(said, language=asked.language, period=period))


def young_income(said: str, asked: Asked) -> dict[str, Any]:
    """Of a child, in a year unless the words say that it is of a month."""
    return asdict(read_income(said, language=asked.language, period="year"))


def service_cost(said: str, asked: Asked) -> dict[str, int | None]:
    """One kind of service costs in a month; nothing is an answer too."""
    if yes_or_no(said, language=asked.language) is False:
        return cents(0)
    return cents(
        read_amount_or_not_known(
            said, language=asked.language, lowest=0, highest=HIGHEST_SERVICE_COST
        )
        or 0
    )
