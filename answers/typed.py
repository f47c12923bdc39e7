"""Typed text made plain before it is read; knows nothing of what a field means."""

from __future__ import annotations

import re
import unicodedata

from answers.errors import AnswerError
from answers.words import words_for

LONGEST_ANSWER = 300
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("‘’‛`´ʼ", "'"),
        **dict.fromkeys("“”„«»", '"'),
        "٫": ",",
        "٬": ".",
        "،": ",",
        "؟": "?",
        "؛": ";",
    }
)
# A raised 2 or a ½ would become an ordinary digit and change the number: unreadable instead.
_CHANGES_A_NUMBER = ("<super>", "<sub>", "<fraction>", "<circle>", "<square>")
# One letter of Arabic is typed in several ways: with a hamza or without, with or without the dots
# of a last letter. Each is one sign, so that a line keeps its length.
_SAME_LETTER = str.maketrans("أإآٱىیةؤئک", "ااااييهويك")
# Letters of two scripts that look the same, and are typed for each other inside one word.
_LATIN, _CYRILLIC = "ABCEHIKMOPTXaceiopxyï", "АВСЕНІКМОРТХасеіорхуї"
_TO_CYRILLIC, _TO_LATIN = str.maketrans(_LATIN, _CYRILLIC), str.maketrans(_CYRILLIC, _LATIN)
_TWO_SCRIPTS = re.compile(r"[a-zA-Zï]+[\u0400-\u04ff][^\W\d_]*|[\u0400-\u04ff]+[a-zA-Zï][^\W\d_]*")
# The apostrophe of "п'ять", typed as a sign beside it on the keyboard.
_CYRILLIC_APOSTROPHE = re.compile(r"(?<=[бпвмфрБПВМФР])[\"*^](?=[яюєїЯЮЄЇ])")
# A face, or hands in thanks, beside an answer. Where it is all there is, it may be the answer.
_FACE = re.compile(
    r"[:;=]['-]?[()]+(?!\w)|(?<!\S)(?:[:;=]-?[dp]|x+d+)(?!\S)"
    "|[😀-😉😊🙂😇🙏🌹💐❤][\U0001f3fb-\U0001f3ff\ufe0f]*"
)
# Vowel marks, and what stretches a word, say nothing.
_NO_LETTER = re.compile("[\u064b-\u0652\u0670\u0640]")
_UNREADABLE = "\ufffd"


def plain(text: str) -> str:
    """One line with ordinary digits, dashes and quotes: "６５０ –" -> "650 -"."""
    if len(text) > LONGEST_ANSWER:
        raise AnswerError("too_long", limit=LONGEST_ANSWER)
    signs = "".join(_plain_sign(sign) for sign in text)
    line = " ".join(unicodedata.normalize("NFC", signs).split())
    if not line:
        raise AnswerError("empty")
    line = _CYRILLIC_APOSTROPHE.sub("'", line)
    return _TWO_SCRIPTS.sub(lambda word: _one_script(word.group()), line)


def small(text: str) -> str:
    """Small letters, a Turkish "İ" as an "i" without a loose dot; in Arabic one form of each."""
    return text.lower().replace("i\u0307", "i").translate(_SAME_LETTER)


def answer(text: str, language: str) -> str:
    """Plain text in small letters; a question is no answer and is refused here."""
    line = small(plain(text))
    line = " ".join(_FACE.sub(" ", line).split()) or line
    # "moet ik nakijken" starts as a question does, and is an answer.
    if is_question(line, language) and ("?" in line or not says_not_known(line, language)):
        raise AnswerError("not_understood")
    return line


def is_question(line: str, language: str) -> bool:
    """Whether this asks something: a question mark anywhere, or a question's first words."""
    return "?" in line or words_for(language).question.match(small(line)) is not None


def says_not_known(line: str, language: str) -> bool:
    """Whether the whole answer is "weet ik niet" in one of its shapes."""
    return words_for(language).not_known.fullmatch(small(line).strip(" .,;:!")) is not None


def words_of(line: str) -> list[str]:
    """The words of a line, without punctuation."""
    return re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", line)


def _one_script(word: str) -> str:
    """ "мiсяць" with a Latin "i" in one script; a word of which neither fits stays as it is."""
    cyrillic, latin = word.translate(_TO_CYRILLIC), word.translate(_TO_LATIN)
    if not re.search("[a-zA-Z]", cyrillic):
        return cyrillic
    return word if re.search("[\u0400-\u04ff]", latin) else latin


def _plain_sign(sign: str) -> str:
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    if _NO_LETTER.match(sign) or unicodedata.category(sign) in ("Cf", "Cs", "Co", "Cn"):
        return ""
    if unicodedata.decomposition(sign).startswith(_CHANGES_A_NUMBER):
        return _UNREADABLE
    return unicodedata.normalize("NFKC", sign.translate(_SIGNS)).translate(_SIGNS)
