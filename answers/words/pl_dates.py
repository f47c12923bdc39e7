"""Polish words for days and periods; knows no rule about what they mean."""

from __future__ import annotations

from answers.words.pl_calendar import (
    MONTH_WORDS,
    MONTHS_IN_DIGITS,
    ROMAN_MONTHS,
    UNIT_WORDS,
    UNITS,
    WEEKDAY_WORDS,
    WHICH_WORDS,
    any_of,
)
from answers.words.pl_events import (
    BEGINS,
    GONE_BY,
    HAPPENED,
    IN_SENTENCE,
    IN_SENTENCE_NOT,
    STATE,
    STILL_TRUE,
)
from answers.words.pl_ordinals import DAYS_IN_WORDS, DAYS_NAMED
from answers.words.pl_tails import edges, line, said, spelled
from answers.words.table import DateWords

_UNIT = f"(?P<unit>{any_of(UNIT_WORDS)})"
_WHICH = f"(?P<which>{any_of(WHICH_WORDS)})"
_IN = "(?:w|we|na|pod|przed|po|z|za|od|do)"
_BEGIN, _MIDDLE, _END = (
    ("początek", "początku", "początkiem", "begin"),
    (
        "połowa",
        "połowie",
        "połowy",
        "połowę",
        "połową",
        "środek",
        "środku",
        "środka",
        "środkiem",
        "half",
        "midden",
    ),
    ("koniec", "końca", "końcu", "końcem", "końcówka", "końcówce", "końcówki", "eind", "einde"),
)
_PART_WORDS = spelled(
    {
        **dict.fromkeys(_BEGIN, "begin"),
        **dict.fromkeys(_MIDDLE, "middle"),
        **dict.fromkeys(_END, "end"),
    }
)
_PART = f"(?:(?:{_IN} )?(?P<part>{any_of(_PART_WORDS)}) )?"
_FIRST = ("pierwszego", "pierwszy", "pierwszym", "pierwszego dnia", "pierwszy dzień")
_LAST = ("ostatniego", "ostatni", "ostatnim", "ostatniego dnia", "ostatni dzień")
_IN_WORDS, _NAMED = spelled(DAYS_IN_WORDS), spelled(DAYS_NAMED)
_DAY_SAID = (
    rf"\d{{1,2}}|ostatniego dnia|ostatni dzień|pierwszego dnia|pierwszy dzień|{any_of(_IN_WORDS)}"
    "|pierwszy|pierwszym|ostatniego|ostatni(?= )"
)
_BEHIND_DAY = r"(?:\.|-? ?(?:ego dnia|go|szego|stego|tego|ego|szy|ty|y)(?!\w))?"
_DAY = rf"(?P<day>{_DAY_SAID}){_BEHIND_DAY}"
# "Drugi" alone is no day, "drugi listopada" is.
_DAY_BEFORE_MONTH = rf"(?P<day>{_DAY_SAID}|{any_of(_NAMED)}){_BEHIND_DAY}"
# "1.X.2026", "10.12" with both digits of the month, and "10/2026", which has no day.
_MONTH_SAID = (
    r"(?P<month>[^\W\d_]{3,13}|(?<=[\d.][. /-])(?:xi{1,2}|i[xv]|vi{1,3}|i{2,3})(?!\w)"
    r"|(?:(?<=\d[./-])|(?<=\d\. )|(?<=\d )(?=[xvi] \d{4}))[xvi](?!\w)"
    r"|(?<=\d\.)(?:0[1-9]|1[0-2])$|(?<!\d)(?:0?[1-9]|1[0-2])(?=[./-]\d{4}))"
)
_YEAR = r"(?P<year>\d{4}|'?\d{2})"
# No count is one: "za miesiąc". Only "lata" is no year then, but the summer.
_ONE = (
    "(?:dzień|dnia|tydzień|tygodnia|tygodniu|miesiąc|miesiąca|miesiącu|rok|roku|półrocze|półroku"
    "|kwartału?)"
)
_SPAN = (
    rf"(?:(?P<count>\d{{1,3}}(?:[.,]\d)?(?= ?[^\W\d])|[^\W_]+(?: [^\W_]+)??(?= )) ?"
    rf"|(?={_ONE}\b)){_UNIT}\b\.?"
)
_ABOUT = (
    "(?:(?:około|ok\\.?|jakieś|jakiś|prawie|ponad|już|niecałe|niecały|mniej więcej|dobre|dobry"
    "|co najmniej|ostatnie|ostatnich|całe|cały|przez|blisko|z|ze|tak|gdzieś|chyba) )*"
)
_SO_LONG = rf"od(?= (?:\S+ ){{0,4}}?{UNITS})(?! (?:{any_of(WHICH_WORDS)}|{any_of(_PART_WORDS)}) )"
_IT = "(?:(?:to|problemy?|kłopoty?|sytuacja|wszystko) )?(?:się )?"

POLISH_DATES = DateWords(
    around=edges(
        STILL_TRUE,
        STATE,
        HAPPENED,
        BEGINS,
        "(?:tak )?(?:chyba|myślę|sądzę|wydaje mi się|zdaje (?:mi )?się|zgaduję)(?:,? że)?(?: to)?"
        "|nie (?:jestem pewn[ay]|pamiętam dokładnie|wiem dokładnie)(?:,? ale)?|jeśli się nie mylę"
        "|(?:o ile|jeśli|jak) dobrze pamiętam",
        "(?:tak )?(?:mniej więcej|około|ok|koło|gdzieś(?: (?:tak|koło|około))?|jakoś(?: tak)?|circa"
        "|ca|na oko|w okolicach?)|dokładnie|może|prawdopodobnie|pewnie|ewentualnie|coś koło",
        f"{_IT}(?:zaczęł[oya](?: się)?|zaczął(?: się)?|zacznie(?: się)?|zaczyna(?: się)?"
        "|trwa(?:ją)?|jest tak|jest|było|będzie|będą|są|stało(?: się)?)",
        "problem|problemy|kłopoty|się|dopiero|tylko|już|mam|tak|nie(?! (?:w|we|od|z|na) )|no|więc"
        "|ale|właściwie|sorry"
        "|przepraszam|e+|y+|hm+|proszę|data|daty|dnia|dzień(?= \\d)|(?<=\\d )r(?:oku)?|włącznie",
        "sinds|vanaf|ongeveer|rond|al|to|tam|w sumie|sobie|hoor|ze",
        r"od(?: dnia)?|począwszy od|z dniem|w|we|na|z|miesiąc(?= (?!temu)[^\W\d]{3})",
        signs="[()]",
    ),
    past=said(
        r"^(?!.*\b(?:jutr|pojutrz|przyszł|następn|najbliższ|za )).*\bjuż",
        "temu|było|był|była|zaczęł[oya]|zaczął|stało się|trwa(?:ją)?|jest tak|od czasu|sinds",
        _SO_LONG,
        STILL_TRUE,
        HAPPENED,
        rf"{STATE},? od(?! (?:jutra|pojutrza|przyszł|następn|najbliższ|nowego))",
    ),
    future=said(
        "będzie|będą|zaczni[ea]\\w*|dopiero|począwszy|z dniem|najwcześniej|za(?= )|planowo"
        "|nadchodz\\w+|vanaf",
        # A year alone may be any number; behind "od" it is a year.
        r"od (?:roku )?\d{4}(?: ?r(?:oku)?\.?)?$",
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
        rf"(?:{_IN} )?{_PART}(?:{_IN} )?(?P<which>(?:{any_of(WHICH_WORDS)})(?= )|(?(part)"
        rf"|(?!))) ?{_UNIT}"
    ),
    ahead=line(rf"za {_ABOUT}{_SPAN}"),
    ago=line(rf"{_ABOUT}{_SPAN} (?:temu|wstecz)"),
    stretch=line(rf"{_ABOUT}{_SPAN}(?: już)?"),
    weekday=line(rf"(?:{_IN} )?(?:{_WHICH} )?(?P<weekday>{any_of(WEEKDAY_WORDS)})"),
    month=line(
        rf"(?:{_IN} )?{_PART}(?:{_DAY_BEFORE_MONTH}[ /-]?)?(?:{_WHICH} )?(?:{_IN}"
        rf" )?{_MONTH_SAID}\.?(?:[ ,./-]+(?:w )?(?:(?:tego roku,? )?{_YEAR}(?: ?r(?:oku)?\.?)?"
        rf"|(?P<which_year>{any_of(WHICH_WORDS)}) roku))?"
    ),
    day_of_month=line(rf"(?:dnia )?{_DAY}(?: (?:dnia )?(?:każdego )?(?:miesiąca|dnia miesiąca))?"),
    day_of_period=line(rf"{_DAY} (?:dnia )?{_WHICH} (?P<unit>miesiąca)"),
    year=line(rf"(?:w )?{_PART}(?:rok(?:u)? )?(?P<year>\d{{4}})(?: ?r(?:ok(?:u)?)?\.?)?"),
    parts=_PART_WORDS,
    which={**WHICH_WORDS, "": 0},
    units=UNIT_WORDS,
    weekdays=WEEKDAY_WORDS,
    months_also={**MONTH_WORDS, **ROMAN_MONTHS, **MONTHS_IN_DIGITS},
    half=said("half|pół|pul|puł"),
    one_and_a_half=said(r"anderhalf|anderhalve|półtora|półtorej|1[.,]5|jeden i pół|1 i pół"),
    first=frozenset({*_FIRST, "pierwszy dzien"}),
    last=frozenset({*_LAST, "ostatni dzien"}),
    days_in_words={**_IN_WORDS, **_NAMED},
    new_year=said("(?:(?:na |od )?początku )?nowego roku|nowy rok"),
    in_sentence=IN_SENTENCE,
    in_sentence_gone_by=GONE_BY,
    in_sentence_not=IN_SENTENCE_NOT,
)
