"""Whether a tenant asks if the rent, its rise or its service costs are right; doubtful is no."""

from __future__ import annotations

from answers.errors import AnswerError
from answers.typed import plain, small
from answers.words.rent_check_phrases import RENT_CHECK, RENT_PRICE


def asks_rent_check(text: str, *, language: str = "nl") -> bool:
    """ "klopt mijn huur wel?" and "huurcommissie" do; "mijn huur is te hoog" asks nothing yet."""
    return RENT_CHECK[language].search(_line(text)) is not None


def is_about_rent_price(text: str, *, language: str = "nl") -> bool:
    """The same, or only about how high a rent is: "wat is de maximale huur", "servicekosten"."""
    return asks_rent_check(text, language=language) or bool(
        RENT_PRICE[language].search(_line(text))
    )


def _line(text: str) -> str:
    try:
        return small(plain(text))
    except AnswerError:
        return ""
