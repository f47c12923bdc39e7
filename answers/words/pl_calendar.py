"""Polish names of days, weeks, months and years, in their cases and as they are mistyped."""

from __future__ import annotations

from answers.words.pl_tails import spelled

_ENDINGS = ("y", "i", "a", "e", "ego", "ej", "ym", "im", "m", "ą", "ę")


def _of(stem: str, value: int) -> dict[str, int]:
    """An adjective in its cases: "zeszły", "zeszłego", "zeszłym"."""
    return {stem + ending: value for ending in _ENDINGS}


WHICH_WORDS = spelled(
    {
        **dict.fromkeys(("ten", "tego", "tym", "ta", "tej", "tę"), 0),
        **_of("bieżąc", 0),
        **_of("obecn", 0),
        **_of("przyszł", 1),
        **_of("następn", 1),
        **_of("kolejn", 1),
        **_of("nadchodząc", 1),
        **_of("najbliższ", 1),
        **_of("now", 1),
        **_of("zeszł", -1),
        **_of("ubiegł", -1),
        **_of("poprzedn", -1),
        **_of("poprzedni", -1),
        **_of("minion", -1),
        **_of("ostatn", -1),
        **_of("ostatni", -1),
    }
)
WEEKDAY_WORDS = spelled(
    {
        **dict.fromkeys(("poniedziałek", "poniedziałku", "poniedziałkiem", "pon"), 0),
        **dict.fromkeys(("wtorek", "wtorku", "wtorkiem", "wt"), 1),
        **dict.fromkeys(("środa", "środę", "środy", "środzie", "śr"), 2),
        **dict.fromkeys(("czwartek", "czwartku", "czwartkiem", "czw"), 3),
        **dict.fromkeys(("piątek", "piątku", "piątkiem", "pt"), 4),
        **dict.fromkeys(("sobota", "sobotę", "soboty", "sobocie", "sob"), 5),
        **dict.fromkeys(("niedziela", "niedzielę", "niedzieli", "ndz"), 6),
    }
)
UNIT_WORDS = spelled(
    {
        **dict.fromkeys(("dzień", "dnia", "dni", "dniach", "dag", "dagen"), "day"),
        **dict.fromkeys(
            ("tydzień", "tygodnia", "tygodniu", "tygodnie", "tygodni", "tyg", "tygodniach",
             "tydz", "week", "weken", "weekje"),
            "week",
        ),
        **dict.fromkeys(
            ("miesiąc", "miesiąca", "miesiącu", "miesiące", "miesięcy", "miesiącach", "mies",
             "miech", "miecha", "miechy", "miechów", "m-c", "m-ca", "m-ce", "m-cy", "mc",
             "mce", "mcy", "msc", "msca", "msce", "mscy", "misiąc", "misiąca", "misiące", "misięcy",
             "mesiąc", "mesiące", "mesięcy", "miesąc", "miesąca", "miesące", "miesęcy", "miesionc",
             "miesionca", "miesionce", "miesiency", "miesiąców", "miesiąć",
             "maand", "maanden", "maandje", "maandów", "maandy"),
            "month",
        ),
        **dict.fromkeys(("kwartał", "kwartału", "kwartały", "kwartałów", "kwartale", "kwartaal"),
                        "quarter"),
        **dict.fromkeys(("półrocze", "półrocza", "półroczu", "półroku", "halfjaar"), "half_year"),
        **dict.fromkeys(("rok", "roku", "lata", "lat", "latach", "roczek", "roczku", "latka",
                         "jaar"),
                        "year"),
    }
)  # fmt: skip
# The Dutch names are mixed in; a slip of the keyboard makes no other word of these.
MONTH_WORDS = spelled(
    {
        **dict.fromkeys(
            ("styczeń", "stycznia", "styczniu", "styczniem", "stycz", "sty", "styczen", "stycznie",
             "sycznia", "januari"),
            1,
        ),
        **dict.fromkeys(("luty", "lutego", "lutym", "lut", "luti", "lutgo", "februari"), 2),
        **dict.fromkeys(("marzec", "marca", "marcu", "marcem", "mar", "mażec", "maart"), 3),
        **dict.fromkeys(
            ("kwiecień", "kwietnia", "kwietniu", "kwietniem", "kwiec", "kwi", "kwiecen",
             "kwietna", "kwecień", "april"),
            4,
        ),
        **dict.fromkeys(("maj", "maja", "maju", "majem", "mei"), 5),
        **dict.fromkeys(
            ("czerwiec", "czerwca", "czerwcu", "czerwcem", "czerw", "cze", "czerwec", "juni"), 6
        ),
        **dict.fromkeys(("lipiec", "lipca", "lipcu", "lipcem", "lip", "lipec", "juli"), 7),
        **dict.fromkeys(
            ("sierpień", "sierpnia", "sierpniu", "sierpniem", "sierp", "sierpen", "sierpienia",
             "serpień", "serpnia", "augustus"),
            8,
        ),
        **dict.fromkeys(
            ("wrzesień", "września", "wrześniu", "wrześniem", "wrzes", "wrz", "wrzesen", "wżesień",
             "wrześnie", "wrzesien", "wrzesnie", "wrzesienia", "wżesnia", "september"),
            9,
        ),
        **dict.fromkeys(
            ("październik", "października", "październiku", "październikiem", "paź", "paźdz",
             "pażdziernik", "pażdziernika", "pażdzierniku", "paż", "pazdzernik", "pazdzernika",
             "paździenik", "paździenika", "paździerika", "październka", "paźdźiernik",
             "paźdźiernika", "pazdziernk", "oktober"),
            10,
        ),
        **dict.fromkeys(
            ("listopad", "listopada", "listopadzie", "listopadem", "listop", "lis", "listopat",
             "listopade", "listpad", "listpada", "november"),
            11,
        ),
        **dict.fromkeys(
            ("grudzień", "grudnia", "grudniu", "grudniem", "grudz", "gru", "grudzen", "grudna",
             "gródzień", "gródnia", "december"),
            12,
        ),
    }
)  # fmt: skip
ROMAN_MONTHS = {
    numeral: month
    for month, numeral in enumerate(
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"], start=1
    )
}
MONTHS_IN_DIGITS = {f"{month:0{wide}}": month for month in range(1, 13) for wide in (1, 2)}


def any_of(words: dict[str, int] | dict[str, str]) -> str:
    """These words as one regular expression, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


WHICH = f"(?:{any_of(WHICH_WORDS)})"
WEEKDAY = f"(?:{any_of(WEEKDAY_WORDS)})"
MONTH = f"(?:{any_of(MONTH_WORDS)})"
UNITS = rf"(?:{any_of(UNIT_WORDS)})\b\.?"
