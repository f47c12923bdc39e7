"""Dutch names of days, months and units, as they are typed; holds no rule about what they mean."""

from __future__ import annotations

from collections.abc import Iterable

from num2words import num2words

from answers.words.slips import one_slip

_LONG_MONTHS = {
    "januari": 1,
    "februari": 2,
    "augustus": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "december": 12,
}
# A slip in a long name makes no other month of it; in a short one it may make another word.
MISTYPED_MONTHS = {
    **{slip: month for name, month in _LONG_MONTHS.items() for slip in one_slip(name)},
    "sept": 9,
    "febuari": 2,
    "feburari": 2,
    "febuarie": 2,
    "febr": 2,
    "october": 10,
    "augustes": 8,
    "januarie": 1,
    "februarie": 2,
    "maarrt": 3,
    "maaart": 3,
    "maarts": 3,
    "mart": 3,
    "aprill": 4,
    "aprl": 4,
    "arpil": 4,
    "appril": 4,
    "meij": 5,
    "jun": 6,
    "junie": 6,
    "jul": 7,
    "julie": 7,
}

UNITS = {
    **dict.fromkeys(("dag", "dagen", "dage", "dagn", "dagje", "dagjes"), "day"),
    **dict.fromkeys(
        ("week", "weken", "weke", "wekn", "weeken", "weekje", "weekjes", "wk", "wkn"), "week"
    ),
    **dict.fromkeys(
        (
            "maand",
            "maanden",
            "maande",
            "maandn",
            "maandne",
            "maadnen",
            "mandn",
            "manden",
            "mand",
            "maan",
            "maad",
            "maaden",
            "maandje",
            "maandjes",
            "mnd",
            "mnden",
            "mndn",
            "mnds",
            "mndje",
            "mndjes",
            "mdn",
            "mnt",
        ),
        "month",
    ),
    **dict.fromkeys(("kwartaal", "kwartalen", "kwartaaltje"), "quarter"),
    **dict.fromkeys(("halfjaar", "halfjaartje", "halfjr"), "half_year"),
    **dict.fromkeys(("jaar", "jaren", "jare", "jaartje", "jaartjes", "jr", "jrn"), "year"),
}

# As they stand inside a sentence, where "jan" may be a man.
LONG_MONTH_NAME = (
    "(?:januari|februari|febuari|maart|april|mei|juni|juli|augustus|september|oktober|october"
    "|november|december|feb|mrt|apr|aug|sept?|okt|nov|dec)"
)
MONTH_NAME = f"(?:jan|jun|jul|{LONG_MONTH_NAME})"

WEEKDAYS = {
    "maandag": 0,
    "dinsdag": 1,
    "woensdag": 2,
    "donderdag": 3,
    "vrijdag": 4,
    "zaterdag": 5,
    "zondag": 6,
}
# "Ma" and "zo" are words of their own; only before a date they name a day.
SHORT_WEEKDAYS = {"ma": 0, "di": 1, "wo": 2, "do": 3, "vr": 4, "vrij": 4, "za": 5, "zo": 6}

WHICH = {
    **dict.fromkeys(("deze", "dit", "huidige", "lopende"), 0),
    **dict.fromkeys(
        (
            "volgende",
            "volgend",
            "aankomende",
            "aankomend",
            "komende",
            "komend",
            "aanstaande",
        ),
        1,
    ),
    **dict.fromkeys(("vorige", "vorig", "afgelopen", "verleden"), -1),
}

PARTS = {
    **dict.fromkeys(("het begin", "begin", "start", "in het begin", "aan het begin"), "begin"),
    **dict.fromkeys(("halverwege", "half", "midden", "medio", "in het midden"), "middle"),
    **dict.fromkeys(("het eind", "het einde", "eind", "einde", "aan het eind"), "end"),
}

NAMED_DAYS = {
    **dict.fromkeys(
        (
            "vandaag",
            "vandaag nog",
            "nu",
            "net",
            "nu net",
            "net nu",
            "zonet",
            "net pas",
            "pas net",
            "zojuist",
            "meteen",
            "nu meteen",
            "direct",
            "per direct",
            "onmiddellijk",
            "heden",
            "op dit moment",
            "dit moment",
            "vanmorgen",
            "vanochtend",
            "vanmiddag",
            "vanavond",
        ),
        0,
    ),
    **{
        f"{day}{part}": away
        for day, away in {
            "gisteren": -1,
            "gister": -1,
            "gistere": -1,
            "gisterdag": -1,
            "eergisteren": -2,
            "eergister": -2,
        }.items()
        for part in ("", "avond", "middag", "ochtend", "morgen", " avond", " middag", " ochtend")
    },
    **{
        f"{day}{part}": away
        for day, away in {"morgen": 1, "morge": 1, "mogge": 1, "overmorgen": 2}.items()
        for part in ("", "avond", "middag", "ochtend", "vroeg")
    },
}


def _days_in_words() -> dict[str, int]:
    """ "vijf", "vijfde", "twintigste"; "een oktober" may be some October."""
    said = {str(num2words(day, lang="nl")): day for day in range(2, 32)}
    said |= {str(num2words(day, to="ordinal", lang="nl")): day for day in range(2, 32)}
    return said | {word.replace("ë", "e"): day for word, day in said.items()}


# How many "een maand of ..." may be about.
SOME_MORE = r"(?:[3-9]|1\d|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?!\w)"
DAYS_IN_WORDS = _days_in_words()


def any_of(words: Iterable[str]) -> str:
    """A regular expression of these words, the longest first."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"
