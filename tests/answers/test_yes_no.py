"""Yes, no, and what is neither: a doubtful answer is asked again."""

import pytest

from answers.errors import AnswerError
from answers.yes_no import read_yes_no

YES = [
    "ja",
    "Ja.",
    "ja hoor",
    "jazeker",
    "jaaa",
    "klopt",
    "dat klopt helemaal",
    "ja graag",
    "graag",
    "doe maar",
    "ok",
    "oké dan",
    "prima",
    "is goed",
    "dat is goed",
    "ja, verstuur de aanvraag",
    "Ja, stuur het maar op",
    "verzenden",
    "geen probleem",
    "mee eens",
    "ga je gang",
    "inderdaad",
    "akkoord",
    "ik denk het wel",
    "Ik ga akkoord met dit voorstel",
    "wat mij betreft wel",
    "dat mag",
    "👍",
    "👍🏽",
    "ja!!",
    "j",
    "vanzelfsprekend",
    "idd",
    "lijkt me prima",
    "goed idee",
    "mij best",
    "tis goed",
    "nou goed dan",
    "echt wel",
    "denk van wel",
    "ik ben het ermee eens",
    "ja veilig",
    "precies",
]
NO = [
    "nee",
    "Nee.",
    "nee hoor",
    "neeee",
    "neen",
    "nope",
    "liever niet",
    "nog niet",
    "klopt niet",
    "dat klopt niet",
    "niet verzenden",
    "niet goed",
    "niet doen",
    "nee dank je",
    "nee, dat klopt niet",
    "Nee, stuur nog niets op",
    "laat maar",
    "hoeft niet",
    "tuurlijk niet",
    "doe maar niet",
    "mag niet",
    "niet doorgeven",
    "ik wil dit voorstel niet",
    "Ik ga hier niet mee akkoord",
    "in geen geval",
    "niet waar",
    "fout",
    "👎",
    "ik denk het niet",
    "neuj",
    "nee sorry",
    "nee, helaas niet",
    "nee want dat klopt niet",
    "lijkt me niks",
    "klopt geen bal van",
    "ik ben het er niet mee eens",
    "oneens",
    "dat weiger ik",
    "onder geen beding",
    "wil ik niet",
    "geen goed idee",
    "niet zo veilig",
    "nee hoor, hoeft niet, dank u",
]
NEITHER = [
    ("", "empty", "nothing"),
    ("ja maar niet mijn adres", "ambiguous", "a yes with a border"),
    ("ja maar niet alles", "ambiguous", "a yes with a border"),
    ("ja, maar", "ambiguous", "a yes that goes on"),
    ("is goed maar eerst bellen", "ambiguous", "a yes with a border"),
    ("nee klopt", "ambiguous", "both"),
    ("ja natuurlijk niet", "ambiguous", "both"),
    ("ja en nee", "ambiguous", "both"),
    ("nee, iets anders", "ambiguous", "a no to something else"),
    ("niet fout", "ambiguous", "turned round twice"),
    ("misschien", "ambiguous", "doubt"),
    ("weet ik niet", "ambiguous", "doubt"),
    ("als het moet", "ambiguous", "a condition"),
    ("ja?", "not_understood", "asked back"),
    ("waarom niet", "not_understood", "a question"),
    ("mag ik er nog over nadenken", "not_understood", "a question"),
    ("hallo", "not_understood", "neither"),
    ("dank je", "not_understood", "neither"),
    ("hoeft", "not_understood", "half"),
    ("nou ja", "ambiguous", "a sigh"),
    ("nee toch wel", "ambiguous", "taken back"),
    ("nee ga door", "ambiguous", "both"),
    ("weiger niet", "ambiguous", "turned round twice"),
    ("klopt niet alles", "ambiguous", "a part"),
    ("goed nieuws", "ambiguous", "no answer"),
    ("650", "not_understood", "a number"),
    ("Anna", "not_understood", "a name"),
]


@pytest.mark.parametrize("text", YES)
def test_yes_is_read(text: str) -> None:
    assert read_yes_no(text) is True


@pytest.mark.parametrize("text", NO)
def test_no_is_read(text: str) -> None:
    assert read_yes_no(text) is False


@pytest.mark.parametrize(("text", "code", "why"), NEITHER)
def test_what_is_neither_is_refused(text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_yes_no(text)

    assert refused.value.code == code, why
