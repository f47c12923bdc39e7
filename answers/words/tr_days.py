"""Turkish days of the month in words: "beş", "on beş", "yirmi üç"; knows no months."""

from __future__ import annotations

from answers.words.tr_spelling import named

_ONES = ("", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
_TENS = ("", "on", "yirmi", "otuz")
_VOWELS = ("", "i", "ı", "u", "ü")
# "Yirmi beşi", "yirmi beşinde", "yirmi beşinci": more forms than exist, which does no harm.
_ENDINGS = [
    *(f"{vowel}{case}" for vowel in (*_VOWELS, "si", "sı") for case in ("", "nde", "nda")),
    *(f"{vowel}nc{last}" for vowel in _VOWELS for last in _VOWELS[1:]),
]


def _stems() -> dict[str, int]:
    """Each day in one word and in two, with the d that "dört" has before an ending."""
    stems: dict[str, int] = {}
    for day in range(1, 32):
        ten, one = _TENS[day // 10], _ONES[day % 10]
        for said in (f"{ten} {one}".strip(), f"{ten}{one}"):
            stems |= {said: day, said.replace("dört", "dörd"): day}
    return stems


_STEMS = _stems()
DAYS_IN_WORDS = named(_STEMS)
DAYS_WITH_ENDINGS = {f"{stem}{ending}": day for stem, day in _STEMS.items() for ending in _ENDINGS}
# The longer first: "on beş" before "on".
DAY_WORD = f"(?:{'|'.join(sorted(_STEMS, key=len, reverse=True))})"
