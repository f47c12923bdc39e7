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
# Two suffixes may be glued, "12abis", but no word is made of two: "12 and 3511AB".
_LETTERS = (
    rf"(?:(?:{_SUFFIX_WORD}|{_NO_SUFFIX}[a-z]{{1,2}}|[ivx]{{2,4}})(?!(?!{_SUFFIX_WORD}\b)[^\W\d_])"
    r"|[a-z]\d{1,3})"
)
# A number behind the house number is a suffix only where it is tied to it: 12-2, not "12 2".
_FLAT = (
    r",?\s?(?:appartement|apartment|app|apt|flat|unit|mieszkanie|lokal|daire|квартира|кв|кімната)"
    r"(?:\s?(?:nr|no|number|номер))?(?![a-zа-яіїєґ])\.?\s?"
)
_SUFFIX_LABEL = r",?\s?(?:met )?(?:toevoeging|toev|huisletter|letter|suffix)\b\.?:?\s?"
_SUFFIX = (
    rf"(?:{_FLAT}(?:\d{{1,4}}[a-z]?|[a-z])\b|{_SUFFIX_LABEL}(?:{_LETTERS}|\d{{1,4}}[a-z]?)\b"
    rf"|\s?[-/]?\s?{_LETTERS}|[-/]\d{{1,4}}[a-z]?)"
)
_NUMBER = rf"(?<![\w/-])(?P<number>[1-9]\d{{0,4}})(?P<suffix>{_SUFFIX}{{0,2}})(?![\w/-])"
# "3511 АВ", typed on a keyboard with Cyrillic letters that look the same.
_LOOKS_LATIN = str.maketrans("АВЕКМНОРСТУХІ", "ABEKMHOPCTYXI")
_CYRILLIC_LETTERS = re.compile(r"(?<=\d{4})[ -]?[АВЕКМНОРСТУХІA-Z]{2}(?!\w)")
# "3511 аб", typed by sound: only letters that sound as no other looks, and make no word.
_SOUNDS_LATIN = str.maketrans("абдезклмоптАБДЕЗКЛМОПТ", "abdezklmoptABDEZKLMOPT")
_CYRILLIC_SOUNDS = re.compile(
    r"(?<=\d{4})[ -]?(?!за|до|да|об|од|де|по|па|то|та|зо|ко|ок|км|мл|ед)[абдезклмопт]{2}(?!\w)",
    re.IGNORECASE,
)
# "12а" and "12 А"; "12 а індекс" is a joining word, and "12 В" may be B, C or V.
_CYRILLIC_SUFFIX = re.compile(
    r"(?<=\d)(?:-?[абсАБС](?!\w)| [абсАБС](?= *(?:$|[,;.]))| [АБС](?!\w))"
)
_SUFFIX_LATIN = str.maketrans("абсАБС", "abcABC")
_OTHER_CYRILLIC_SUFFIX = re.compile(r"(?<=\d)[ -]?[А-ЯІЇЄҐ](?!\w)")
_GLUED_LABEL = re.compile(r"(?<!\w)(?:no|nr)\.?(?=[1-9])", re.IGNORECASE)  # "№12" is "No12"
_MARK = "\ue000"  # stands where the postcode stood
_LABEL = (
    r"(?:huis ?nummer|huis ?nr|hnr|nummer|num|nr|#|(?:woon|wonen|zit|zitten) (?:er )?op"
    r"|(?:house ?)?(?:number|no)|house"
    r"|(?:ev |kap[ıi] )?(?:numara(?:m|s[ıi])?|nosu)|numer(?: domu)?|nr domu|dom(?: (?:nr|numer))?"
    r"|номер(?: (?:будинку|дому|дома|хати))?|будинок|буд|дім|дом|хата"
    r"|(?:ال)?(?:رقم|نمر[هة])(?: (?:ال)?(?:بيت|منزل|دار)ي?)?|(?:ال)?(?:بيت|منزل|دار))[.:]?"
)
_LABELS = f"(?:{_LABEL} ?){{1,2}}"  # "дім №12"
_STREET = (
    r"(?:straat|str|weg|laan|plein|kade|gracht|dijk|singel|hof|pad|steeg|dreef|ring|park|baan"
    r"|markt|plantsoen)"
)
# "Flat 3, Voorbeeldstraat 12", as the English write it: only before another number.
_FLAT_BEFORE = re.compile(
    rf"^{_FLAT}(?P<flat>\d{{1,4}}[a-z]?)(?:,\s*|\s+)(?=\D+[1-9])", re.IGNORECASE
)
_AND = "(?:en|and|ve|i|і|й|та|а|و)"
_BEHIND_POSTCODE = re.compile(
    rf"(?:{_AND} ?)?(?:(?:then|dan) )?(?:(?:mijn |my |мій )?{_LABELS}(?:is |- )?)?{_NUMBER}",
    re.IGNORECASE,
)
# "12 numara 3511AB", as the Turkish write it
_BEFORE_POSTCODE = re.compile(rf"{_NUMBER}(?: numara(?:da)?)?(?: {_AND})?$", re.IGNORECASE)
_ELSEWHERE = re.compile(rf"(?:{_LABELS}|\b\w*{_STREET}\.? ?)(?:is )?{_NUMBER}", re.IGNORECASE)
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
    # "12 (boven)" is what "12 boven" is.
    said = " ".join(re.sub(r"[()]", " ", plain(text)).split())
    line = _in_latin(_GLUED_LABEL.sub("nr ", said.strip(" .,;:!")))
    if is_question(line, language) or words_for(language).not_an_address.search(small(line)):
        raise AnswerError("not_understood")
    postcode, rest = _postcode(line)
    home = None if _OTHER_CYRILLIC_SUFFIX.search(rest) else _house(rest)
    if home is None:
        raise AnswerError("house_number_missing", postcode=postcode)
    return PostcodeHouse(postcode, *home)


def find_postcode(text: str) -> str | None:
    """The one postcode in these words: "mijn postcode is 3511 ab" -> "3511AB"; None without one."""
    try:
        return _postcode(_in_latin(" ".join(plain(text).split())))[0]
    except AnswerError:
        return None


def _in_latin(line: str) -> str:
    """Postcode and suffix in Latin letters, where a Cyrillic keyboard leaves no doubt."""
    for typed, letters in (
        (_CYRILLIC_LETTERS, _LOOKS_LATIN),
        (_CYRILLIC_SOUNDS, _SOUNDS_LATIN),
        (_CYRILLIC_SUFFIX, _SUFFIX_LATIN),
    ):
        for found in typed.finditer(line):  # letter for letter: no place changes
            in_latin = found.group().translate(letters)
            line = f"{line[: found.start()]}{in_latin}{line[found.end() :]}"
    return line


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
    if (first := _FLAT_BEFORE.match(rest.strip())) and _MARK not in first.group():
        home = _house(rest.strip()[first.end() :])
        return (home[0], f"{home[1]} {first['flat'].upper()}".strip()) if home else None
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
    bare = re.sub(f"{_FLAT}|{_SUFFIX_LABEL}", " ", typed, flags=re.IGNORECASE)
    parts = re.findall(r"[^\W_]+", bare)
    return " ".join(part.upper() if _is_sign(part) else part.lower() for part in parts)


def _is_sign(part: str) -> bool:
    return len(part) == 1 or re.fullmatch(r"[ivx]+|.*\d.*", part, re.IGNORECASE) is not None
