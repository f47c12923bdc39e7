"""A Dutch postcode with its house number; knows nothing of streets and asks no register."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stdnum.exceptions import ValidationError
from stdnum.nl import postcode as dutch_postcode

from answers.errors import AnswerError
from answers.typed import is_question, plain, small
from answers.words import words_for

_POSTCODE = re.compile(r"(?<![\w-])(?P<digits>\d{4})[\s-]?(?P<letters>[A-Za-z]{2})(?![A-Za-z])")
_OTHER_POSTCODE = re.compile(r"(?<!\w)(?:[A-Za-z]{1,2}-? ?)?\d{4,5}(?!\d)(?!\s*(?:euro|€))")
_SUFFIX_WORD = r"(?:bis|huis|boven|beneden|onder|rood|zwart|achter|voor|links|rechts|hoog)"
# Addresses are Dutch; the words around them are of any language, for people mix them.
_NO_SUFFIX = (
    r"(?!(?:en|of|is|in|te|op|de|ik|nl|om|ja|al|er|we|je|at|on|or|my|it|so"
    r"|ve|da|ev)\b|(?:i|w|na|do|to|za|po|ul) [^\W\d]"
    r"|no (?:suffix|letter|addition))"
)
_LETTERS = rf"(?:{_SUFFIX_WORD}|{_NO_SUFFIX}[a-z]{{1,2}}|[ivx]{{2,4}}|[a-z]\d{{1,3}})"
# A number behind the house number is a suffix only where it is tied to it: 12-2, not "12 2".
_FLAT = (
    r",?\s?(?:appartement|apartment|app|apt|flat|unit|mieszkanie|lokal|daire|квартира|кв|кімната)"
    r"(?:\s?(?:nr|no|number|номер))?(?![a-zа-яіїєґ])\.?\s?"
)
_SUFFIX = rf"(?:{_FLAT}(?:\d{{1,4}}[a-z]?|[a-z])\b|\s?[-/]?\s?{_LETTERS}|[-/]\d{{1,4}}[a-z]?)"
_NUMBER = rf"(?<![\w/-])(?P<number>[1-9]\d{{0,4}})(?P<suffix>{_SUFFIX}{{0,2}})(?![\w/-])"
# "3511 АВ", typed on a keyboard with Cyrillic letters that look the same.
_LOOKS_LATIN = str.maketrans("АВЕКМНОРСТУХІ", "ABEKMHOPCTYXI")
_CYRILLIC_LETTERS = re.compile(r"(?<=\d{4})[ -]?[АВЕКМНОРСТУХІA-Z]{2}(?!\w)")
_MARK = "\ue000"  # stands where the postcode stood
_LABEL = (
    r"(?:huis ?nummer|huis ?nr|nummer|nr|(?:house ?)?(?:number|no)|house"
    r"|(?:ev |kap[ıi] )?(?:numara(?:m|s[ıi])?|nosu)|numer(?: domu)?|nr domu"
    r"|номер(?: (?:будинку|дому))?|будинок|буд|дім|дом|رقم(?: (?:ال)?(?:بيت|منزل|دار)ي?)?)[.:]?"
)
_STREET = (
    r"(?:straat|str|weg|laan|plein|kade|gracht|dijk|singel|hof|pad|steeg|dreef|ring|park|baan"
    r"|markt|plantsoen)"
)
_BEHIND_POSTCODE = re.compile(
    rf"(?:(?:en|and|ve|i|і|й|та|а|و) ?)?(?:(?:mijn |my |мій )?{_LABEL} ?(?:is |- )?)?{_NUMBER}",
    re.IGNORECASE,
)
_BEFORE_POSTCODE = re.compile(rf"{_NUMBER}$", re.IGNORECASE)
_ELSEWHERE = re.compile(rf"(?:{_LABEL}|\b\w*{_STREET}\.?) ?(?:is )?{_NUMBER}", re.IGNORECASE)
# "12 Voorbeeldstraat", as the English write it
_BEFORE_STREET = re.compile(rf"{_NUMBER},? (?=[^\W\d_]+{_STREET}(?!\w))", re.IGNORECASE)
_ORDINAL = re.compile(
    r"(?<!\w)\d{1,2}(?:e|de|ste) (?=[^\W\d_]{3})", re.IGNORECASE
)  # "1e Voorbeeldstraat"
_MOST_OTHER_WORDS = 10


@dataclass(frozen=True)
class PostcodeHouse:
    """One home: "3511AB", 12, "bis"; str() is "3511AB 12 bis"."""

    postcode: str
    number: int
    suffix: str = ""

    def __str__(self) -> str:
        return f"{self.postcode} {self.number} {self.suffix}".rstrip()


def read_postcode_house(text: str, *, language: str = "nl") -> PostcodeHouse:
    """ "3511ab 12 bis", "12-A, 3511 AB", "Voorbeeldstraat 12 3511AB"."""
    line = _CYRILLIC_LETTERS.sub(_in_latin, plain(text).strip(" .,;:!"))
    if is_question(line, language) or words_for(language).not_an_address.search(small(line)):
        raise AnswerError("not_understood")
    postcode, rest = _postcode(line)
    home = _house(rest)
    if home is None:
        raise AnswerError("house_number_missing", postcode=postcode)
    return PostcodeHouse(postcode, *home)


def _in_latin(letters: re.Match[str]) -> str:
    return letters.group().translate(_LOOKS_LATIN)


def _postcode(line: str) -> tuple[str, str]:
    """The one postcode, and the line with a mark in its place."""
    found = list(_POSTCODE.finditer(line))
    if len(found) > 1:  # "1011AB 1021 hs": hs is a floor here
        found = [match for match in found if match["letters"].lower() != "hs"]
    valid = {match.group(): code for match in found if (code := _dutch(match.group()))}
    if len(set(valid.values())) > 1:
        raise AnswerError("ambiguous")
    if valid:
        typed, code = next(iter(valid.items()))
        return code, line.replace(typed, f" {_MARK} ", 1)
    if found or _OTHER_POSTCODE.search(line):
        raise AnswerError("not_dutch_postcode")
    raise AnswerError("postcode_missing" if re.search(r"\d", line) else "not_understood")


def _dutch(typed: str) -> str | None:
    try:
        return dutch_postcode.validate(typed.replace("-", "")).replace(" ", "")
    except ValidationError:
        return None


def _house(rest: str) -> tuple[int, str] | None:
    """The number beside the postcode, or behind a street; no other digit may be left."""
    before, after = (part.strip(" ,;.:-") for part in _ORDINAL.sub(" ", rest).split(_MARK, 1))
    found = _BEHIND_POSTCODE.match(after)
    left = before + " " + after[found.end() :] if found else ""
    if found is None and (found := _BEFORE_POSTCODE.search(before)):
        left = before[: found.start()] + " " + after
    elsewhere = f"{before} , {after}"
    if found is None and (
        found := _ELSEWHERE.search(elsewhere) or _BEFORE_STREET.search(elsewhere)
    ):
        left = elsewhere[: found.start()] + " " + elsewhere[found.end() :]
    if found is None:
        return None
    if re.search(r"\d", left):
        raise AnswerError("ambiguous")
    if len(left.split()) > _MOST_OTHER_WORDS:
        raise AnswerError("not_understood")
    return int(found["number"]), _suffix(found["suffix"])


def _suffix(typed: str) -> str:
    """ "-a" -> "A", " BIS" -> "bis", " iii" -> "III", ", apt. 3" -> "3"."""
    parts = re.findall(r"[^\W_]+", re.sub(_FLAT, " ", typed, flags=re.IGNORECASE))
    return " ".join(part.upper() if _is_sign(part) else part.lower() for part in parts)


def _is_sign(part: str) -> bool:
    return len(part) == 1 or re.fullmatch(r"[ivx]+|.*\d.*", part, re.IGNORECASE) is not None
