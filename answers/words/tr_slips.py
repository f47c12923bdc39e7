"""Turkish months and number words as they are mistyped, and as they sound; no rule about them."""

from __future__ import annotations

# Four letters leave too little: "mart" without one is another word.
_MONTHS = {
    "şubat": 2,
    "nisan": 4,
    "mayıs": 5,
    "haziran": 6,
    "temmuz": 7,
    "ağustos": 8,
    "eylül": 9,
    "kasım": 11,
    "aralık": 12,
}
_HEARD = {"t": "d", "d": "t", "s": "z", "z": "s", "k": "g", "ğ": "", "u": "o", "o": "u", "ü": "ö"}
_OTHER_WORDS = {"kazım", "aralı"}


def _slips(word: str) -> set[str]:
    """A letter left out, doubled, swapped or as it sounds; the first one is right.

    Nor is the last one left out, for what remains may be another case.
    """
    cuts = [(word[:place], word[place:]) for place in range(1, len(word))]
    return {
        *(head + tail[1:] for head, tail in cuts if len(tail) > 1),
        *(head + tail[0] + tail for head, tail in cuts),
        *(head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1),
        *(head + _HEARD[tail[0]] + tail[1:] for head, tail in cuts if tail[0] in _HEARD),
    } - {word, *_OTHER_WORDS}


MISTYPED_MONTHS = {slip: month for name, month in _MONTHS.items() for slip in _slips(name)}

# Inside what is written, without its marks; nothing here stands in a number that is right.
NUMBER_SLIPS = {
    "ı": "i",  # both spellings become the plain one, num2words' own words too
    "sekis": "sekiz",
    "dokus": "dokuz",
    "otus": "otuz",
    "yus": "yuz",
    "yrmi": "yirmi",
    "yimi": "yirmi",
    "yirmy": "yirmi",
    "yirim": "yirmi",
    # Alone these are other words.
    **{f"{before}eli": f"{before}elli" for before in (" ", "z", "n")},
    **{f"{before}atmis": f"{before}altmis" for before in (" ", "z", "n")},
    "elly": "elli",
    "ellii": "elli",
    "altmsi": "altmis",
    "yetmsi": "yetmis",
    "seksn": "seksen",
    "segsen": "seksen",
    "doksn": "doksan",
    "dogsan": "doksan",
    "dokzan": "doksan",
    "kirg": "kirk",
    "krk": "kirk",
    "dord": "dort",
    "alty": "alti",
    "yedy": "yedi",
}
