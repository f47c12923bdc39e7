"""Polish words for days and periods; knows no rule about what they mean."""

from __future__ import annotations

from answers.words.pl_tails import edges, line, said, spelled
from answers.words.table import DateWords

_ENDINGS = ("y", "i", "a", "e", "ego", "ej", "ym", "im", "ą")


def _of(stem: str, value: int) -> dict[str, int]:
    """An adjective in its cases: "zeszły", "zeszłego", "zeszłym"."""
    return {stem + ending: value for ending in _ENDINGS}


_WHICH_WORDS = spelled(
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
        "poprzedniego": -1,
        "poprzednim": -1,
        "poprzedniej": -1,
        **_of("minion", -1),
        **_of("ostatn", -1),
        "ostatniego": -1,
        "ostatnim": -1,
        "ostatniej": -1,
    }
)
_WEEKDAY_WORDS = spelled(
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
_UNIT_WORDS = spelled(
    {
        **dict.fromkeys(("dzień", "dnia", "dni", "dniach"), "day"),
        **dict.fromkeys(
            ("tydzień", "tygodnia", "tygodniu", "tygodnie", "tygodni", "tyg", "tygodniach"), "week"
        ),
        **dict.fromkeys(
            ("miesiąc", "miesiąca", "miesiącu", "miesiące", "miesięcy", "miesiącach", "mies",
             "miech", "m-c", "mc", "msc"),
            "month",
        ),
        **dict.fromkeys(("półrocze", "półrocza", "półroczu"), "half_year"),
        **dict.fromkeys(("rok", "roku", "lata", "lat", "latach"), "year"),
    }
)  # fmt: skip
MONTH_WORDS = spelled(
    {
        **dict.fromkeys(("styczeń", "stycznia", "styczniu", "styczniem", "sty", "januari"), 1),
        **dict.fromkeys(("luty", "lutego", "lutym", "lut", "februari"), 2),
        **dict.fromkeys(("marzec", "marca", "marcu", "marcem", "mar", "maart"), 3),
        **dict.fromkeys(("kwiecień", "kwietnia", "kwietniu", "kwi", "april"), 4),
        **dict.fromkeys(("maj", "maja", "maju", "majem", "mei"), 5),
        **dict.fromkeys(("czerwiec", "czerwca", "czerwcu", "cze", "juni"), 6),
        **dict.fromkeys(("lipiec", "lipca", "lipcu", "lip", "juli"), 7),
        **dict.fromkeys(("sierpień", "sierpnia", "sierpniu", "sierp", "augustus"), 8),
        **dict.fromkeys(("wrzesień", "września", "wrześniu", "wrz", "september"), 9),
        **dict.fromkeys(("październik", "października", "październiku", "paź", "oktober"), 10),
        **dict.fromkeys(("listopad", "listopada", "listopadzie", "lis", "november"), 11),
        **dict.fromkeys(("grudzień", "grudnia", "grudniu", "gru", "december"), 12),
    }
)


def _any(words: dict[str, int] | dict[str, str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


WHICH = f"(?:{_any(_WHICH_WORDS)})"
WEEKDAY = f"(?:{_any(_WEEKDAY_WORDS)})"
MONTH = f"(?:{_any(MONTH_WORDS)})"
UNITS = rf"(?:{_any(_UNIT_WORDS)})\b\.?"
_UNIT = f"(?P<unit>{_any(_UNIT_WORDS)})"
_WHICH = f"(?P<which>{_any(_WHICH_WORDS)})"
_IN = "(?:w|we|na|pod|przed|po|z|za|od|do)"
_BEGIN, _MIDDLE, _END = (
    ("początek", "początku", "początkiem"),
    ("połowa", "połowie", "połowy", "połowę", "środek", "środku", "środka"),
    ("koniec", "końca", "końcu", "końcem", "końcówka", "końcówce"),
)
_PART_WORDS = spelled(
    {
        **dict.fromkeys(_BEGIN, "begin"),
        **dict.fromkeys(_MIDDLE, "middle"),
        **dict.fromkeys(_END, "end"),
    }
)
_PART = f"(?:(?:{_IN} )?(?P<part>{_any(_PART_WORDS)}) )?"
_FIRST = ("pierwszego", "pierwszy", "pierwszym")
_LAST = ("ostatniego", "ostatni", "ostatnim", "ostatniego dnia", "ostatni dzień")
_DAY = (
    r"(?P<day>\d{1,2}|ostatniego dnia|ostatni dzień|pierwszego|pierwszy|pierwszym|ostatniego"
    r"|ostatni(?= ))(?:\.|-?(?:ego|go|szego|ty|ego dnia))?"
)
_YEAR = r"(?P<year>\d{4}|'?\d{2})"
# No count is one: "za miesiąc". Only "lata" is no year then, but the summer.
_ONE = "(?:dzień|dnia|tydzień|tygodnia|tygodniu|miesiąc|miesiąca|miesiącu|rok|roku|półrocze)"
_SPAN = (
    rf"(?:(?P<count>\d{{1,3}}(?:[.,]\d)?(?= ?[^\W\d])|[^\W_]+(?: [^\W_]+)??(?= )) ?"
    rf"|(?={_ONE}\b)){_UNIT}\b\.?"
)
_ABOUT = (
    "(?:(?:około|ok\\.?|jakieś|jakiś|prawie|ponad|już|niecałe|niecały|mniej więcej|dobre|dobry"
    "|co najmniej|ostatnie|ostatnich|całe|cały|przez|blisko) )*"
)
_SO_LONG = rf"od(?= (?:\S+ ){{0,4}}?{UNITS})(?! (?:{_any(_WHICH_WORDS)}|{_any(_PART_WORDS)}) )"
_IT = "(?:(?:to|problemy?|kłopoty?|sytuacja|wszystko) )?(?:się )?"

POLISH_DATES = DateWords(
    around=edges(
        "(?:tak )?(?:chyba|myślę|sądzę|wydaje mi się|zdaje się|zgaduję)(?: że)?"
        "|nie jestem pewn[ay](?: ale)?",
        "mniej więcej|około|ok|koło|gdzieś|jakoś|circa|ca|dokładnie|może|prawdopodobnie|pewnie"
        "|ewentualnie|coś koło",
        f"{_IT}(?:zaczęł[oya](?: się)?|zaczął(?: się)?|zacznie(?: się)?|zaczyna(?: się)?"
        "|trwa(?:ją)?|jest tak|jest|było|będzie|będą|są|stało(?: się)?)",
        "problem|problemy|kłopoty|się|dopiero|tylko|już|mam|tak|nie|no|więc|ale|właściwie|sorry"
        "|przepraszam|e+|y+|hm+|proszę|data|daty|dnia|dzień(?= \\d)|(?<=\\d )r(?:oku)?|włącznie",
        r"od(?: dnia)?|począwszy od|z dniem|w|we|na|z|miesiąc(?= (?!temu)[^\W\d]{3})",
        signs="[()]",
    ),
    past=said(
        "już|temu|było|był|była|zaczęł[oya]|zaczął|stało się|trwa(?:ją)?|jest tak|od czasu",
        _SO_LONG,
    ),
    future=said(
        "będzie|będą|zacznie|dopiero|począwszy|z dniem|najwcześniej|za(?= )|planowo|nadchodz\\w+"
    ),
    days_from_today=spelled(
        {
            **dict.fromkeys(
                (
                    "dziś",
                    "dzisiaj",
                    "dzisiejszy",
                    "dzisiejszego",
                    "teraz",
                    "obecnie",
                    "od teraz",
                    "w tej chwili",
                    "tej chwili",
                    "natychmiast",
                    "od razu",
                    "zaraz",
                    "dziś rano",
                    "dziś wieczorem",
                    "dziś wieczór",
                    "jak najszybciej",
                ),
                0,
            ),
            **dict.fromkeys(("wczoraj", "wczorajszy", "wczorajszego", "wczoraj wieczorem"), -1),
            **dict.fromkeys(("przedwczoraj", "przedwczorajszy"), -2),
            **dict.fromkeys(("jutro", "jutra", "jutrzejszy", "jutrzejszego", "jutro rano"), 1),
            **dict.fromkeys(("pojutrze", "pojutrzejszy"), 2),
        }
    ),
    # "Koniec miesiąca" is of this month.
    period=line(
        rf"(?:{_IN} )?{_PART}(?:{_IN} )?(?P<which>(?:{_any(_WHICH_WORDS)})(?= )|(?(part)"
        rf"|(?!))) ?{_UNIT}"
    ),
    ahead=line(rf"za {_ABOUT}{_SPAN}"),
    ago=line(rf"{_ABOUT}{_SPAN} (?:temu|wstecz)"),
    stretch=line(rf"{_ABOUT}{_SPAN}(?: już)?"),
    weekday=line(rf"(?:{_IN} )?(?:{_WHICH} )?(?P<weekday>{_any(_WEEKDAY_WORDS)})"),
    month=line(
        rf"(?:{_IN} )?{_PART}(?:{_DAY}[ -]?)?(?:{_WHICH} )?(?:{_IN}"
        rf" )?(?P<month>[^\W\d_]{{3,13}})\.?(?:[ ,]+(?:w )?(?:{_YEAR}(?: ?r(?:oku)?\.?)?"
        rf"|(?P<which_year>{_any(_WHICH_WORDS)}) roku))?"
    ),
    day_of_month=line(rf"(?:dnia )?{_DAY}(?: (?:dnia )?(?:każdego )?(?:miesiąca|dnia miesiąca))?"),
    day_of_period=line(rf"{_DAY} (?:dnia )?{_WHICH} (?P<unit>miesiąca)"),
    year=line(rf"(?:w )?{_PART}(?:rok(?:u)? )?(?P<year>\d{{4}})(?: ?r(?:ok(?:u)?)?\.?)?"),
    parts=_PART_WORDS,
    which={**_WHICH_WORDS, "": 0},
    units=_UNIT_WORDS,
    weekdays=_WEEKDAY_WORDS,
    months_also=MONTH_WORDS,
    half=said("pół"),
    one_and_a_half=said(r"półtora|półtorej|1[.,]5|jeden i pół|1 i pół"),
    first=frozenset(_FIRST),
    last=frozenset({*_LAST, "ostatni dzien"}),
)
