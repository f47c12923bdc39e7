"""Sums of money in euros as cents; knows nothing of rents, arrears or what a sum is for."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from fractions import Fraction
from math import inf

from answers.errors import AnswerError
from answers.number_words import read_count, read_number_words
from answers.typed import answer, says_not_known
from answers.words import words_for
from answers.words.table import AmountWords, Edges

HIGHEST_AMOUNT = 10_000_00
LOWEST_MONTHLY = 1_00
HIGHEST_MONTHLY = 5_000_00
LOWEST_RENT = 50_00
HIGHEST_RENT = 5_000_00

_NUMERAL = re.compile(
    r"(?P<whole>[1-9]\d{0,2}(?P<between>[.,' ])\d{3}(?:(?P=between)\d{3})*|0|[1-9]\d*)"
    r"(?:[.,](?P<decimals>\d{1,2}|-{1,2}|=))?"
)
_MOST_DIGITS = 12


@dataclass(frozen=True)
class Sum:
    """A sum read from words, and whether euros were named beside it."""

    cents: int
    euros_named: bool


def read_amount(
    text: str, *, language: str = "nl", lowest: int = 1, highest: int = HIGHEST_AMOUNT
) -> int:
    """Euros as cents: "zo rond de 650" -> 65000, "1.050" -> 105000, "€ 712,38" -> 71238."""
    return within(_asked_sum(answer(text, language), language), lowest, highest)


def read_monthly_amount(text: str, *, language: str = "nl") -> int | None:
    """What can be paid a month, in cents; None for "weet ik niet"."""
    return read_amount_or_not_known(
        text, language=language, lowest=LOWEST_MONTHLY, highest=HIGHEST_MONTHLY
    )


def read_amount_or_not_known(
    text: str, *, language: str = "nl", lowest: int, highest: int
) -> int | None:
    """A sum a month, in cents, as a rent is; None for "weet ik niet"."""
    line = answer(text, language)
    if says_not_known(line, language):
        return None
    if words_for(language).amounts.per_other_period.search(line):
        raise AnswerError("not_per_month")
    return within(_asked_sum(line, language), lowest, highest)


def within(cents: int, lowest: int, highest: int) -> int:
    """The sum itself when it is possible, otherwise the refusal that says which way it is off."""
    if cents < lowest:
        raise AnswerError("too_low", amount=cents, limit=lowest)
    if cents > highest:
        raise AnswerError("too_high", amount=cents, limit=highest)
    return cents


def sum_in(line: str, language: str, around: Edges) -> Sum:
    """The one sum that this line is, once the words around it are gone."""
    words = words_for(language).amounts
    if any(unicodedata.category(sign) == "Sc" and sign != "€" for sign in line):
        raise AnswerError("not_euros")
    return _sum(around.strip(line), language, words, around)


def _asked_sum(line: str, language: str) -> int:
    """Cents; "niks" is none, and "per maand", which may stand amid the hedges, changes nothing."""
    words = words_for(language).amounts
    if words.nothing.fullmatch(line.strip(" .,;:!")):
        return 0
    for _ in range(2):
        line = words.around.strip(words.per_month.strip(line))
    return sum_in(line, language, words.around).cents


def _sum(core: str, language: str, words: AmountWords, around: Edges) -> Sum:
    euro, cent = words.euro, words.cent
    one, several = r"\d{1,2}|[^\W\d]+", r"[^\W\d]+(?:[ '-][^\W\d]+)+"
    if both := re.fullmatch(
        rf"(.+?) ?{euro} ?(?:{words.joined_by} )?(?:({one})(?: ?{cent})?|({several}) ?{cent})", core
    ):
        euros = _number(both[1], language, words)
        cents = _number(both[2] or both[3], language, words)
        if euros is None or cents is None or euros % 1 or cents >= 100:
            raise AnswerError("not_understood")
        return Sum(int(euros) * 100 + int(cents), euros_named=True)
    if only_cents := re.fullmatch(rf"(.+?) ?{cent}", core):
        number, scale, named = _number(only_cents[1], language, words), 1, True
    else:
        bare = re.sub(rf"^{euro} ?|(?<![^\W\d_]) ?{euro}$| {euro}$", "", core)
        bare, named, scale = around.strip(bare), bare != core, 100
        number = _number(bare, language, words)
    if number is None or (number * scale) % 1:
        parts = [_number(part, language, words) for part in words.between.split(core)]
        raise AnswerError(
            "ambiguous" if len(parts) == 2 and None not in parts else "not_understood"
        )
    return Sum(int(number * scale), euros_named=named)


def _number(text: str, language: str, words: AmountWords, below: float = inf) -> Fraction | None:
    """`below`: multipliers that are no smaller are none here. No sum has thousands of thousands,
    and to look for them takes minutes in a line full of them."""
    text = text.strip()
    if len(re.findall(r"\d", text)) > _MOST_DIGITS:
        return None
    if numeral := _NUMERAL.fullmatch(text):
        decimals = (numeral["decimals"] or "").strip("-=")
        whole = Fraction(re.sub(r"\D", "", numeral["whole"]))
        return whole + Fraction(int(decimals.ljust(2, "0") or 0), 100) if decimals else whole
    if words.fractions_behind and (
        found := re.fullmatch(
            rf"(\D+?) ?{words.joined_by} ?({'|'.join(words.fractions_behind)})", text
        )
    ):
        thousands = read_number_words(found[1], language)
        if not thousands or thousands % 1000:
            return None  # "seven hundred and a half": of a euro, or of a hundred
        return thousands + words.fractions_behind[found[2]] * 1000
    if (written := read_number_words(text, language)) is not None:
        return Fraction(written)
    if mixed := re.fullmatch(rf"(\D+?) ?{words.joined_by} ?([1-9]\d{{0,2}})", text):
        written, digits = read_number_words(mixed[1], language), int(mixed[2])
        step = 100 if written and written % 1000 else 1000
        if written and not written % step and digits < step:
            return Fraction(written + digits)  # "duizend en 50"
    if (together := _with_rest(text, language, words, below)) is not None:
        return together
    for multiplier, times in words.multipliers.items():
        if times >= below or not text.endswith(multiplier):
            continue
        if counted := text.removesuffix(multiplier).strip():
            number = words.fractions.get(counted) or _number(counted, language, words, times)
            if number is not None:
                return number * times
    return None


def _with_rest(text: str, language: str, words: AmountWords, below: float) -> Fraction | None:
    """ "6 yüz 50", "iki bin 300": digits before or behind the word for a hundred or a thousand."""
    for multiplier, times in sorted(words.multipliers.items(), key=lambda each: -each[1]):
        if len(multiplier) == 1 or times >= below:
            continue  # "1k 2" may be 1,200
        found = re.fullmatch(rf"(?P<count>.*?) ?{re.escape(multiplier)} ?(?P<rest>.+)", text)
        if found is None:
            continue
        count = read_count(found["count"], language) if found["count"] else 1
        rest = _number(found["rest"], language, words, times)
        if count and rest and rest < times:
            return count * times + rest
    return None
