"""Dutch words for days and periods; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.table import DateWords, Edges, phrases

_PART = (
    r"(?:(?P<part>(?:het )?begin|start|halverwege|half|midden|medio|(?:het )?einde?)(?: van)? )?"
)
_WHICH = (
    r"(?P<which>deze|dit|huidige|lopende|volgende?|aankomende?|komende?|aanstaande"
    r"|vorige?|afgelopen)"
)
_UNIT = r"(?P<unit>dag(?:en)?|week|weken|maand(?:en)?|mnd|jaar|jaren|halfjaar)"
_COUNT = r"(?P<count>[\w']+(?: [\w']+)?)"
_DAY = r"(?P<day>\d{1,2}|eerste|laatste)(?:e|ste|de)?"
_YEAR = r"(?P<year>\d{4}|'?\d{2})"

DUTCH_DATES = DateWords(
    around=Edges(
        "(?:ik )?(?:denk|geloof|gok|schat)(?: ik)?(?: dat)?",
        "volgens mij|ongeveer|ong|circa|ca|rond(?: de)?|zo|of zo|ofzo|precies|misschien",
        "waarschijnlijk",
        "(?:dat|het|dit) (?:is|was|begon|begint|ging|gaat|speelt|loopt|wordt)(?: mis| fout)?",
        "(?:begon|begonnen|begint|is begonnen)(?: het)?(?: met)?",
        "sinds|vanaf|va|v\\.a|per|met ingang van|m\\.?i\\.?v|ingaand(?:e)?|al|pas|in|op|nu al",
        "tot nu toe|de maand(?= [a-z])",
        "aanstaande|a\\.s|jongstleden|jl|j\\.l|dus|eigenlijk|nou|ja|maar|eerder|ergens",
        signs="[()]",
    ),
    past=phrases("sinds", "al", r"jl|j\.l", "jongstleden", "begon(?:nen)?", "was"),
    future=phrases(
        "per",
        "vanaf",
        r"v\.?a",
        "met ingang van",
        r"m\.?i\.?v",
        "ingaande?",
        r"a\.s",
        "aanstaande",
    ),
    days_from_today={
        **dict.fromkeys(
            (
                "vandaag",
                "nu",
                "net",
                "nu net",
                "net nu",
                "zonet",
                "net pas",
                "pas net",
                "zojuist",
                "meteen",
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
        "gisteren": -1,
        "eergisteren": -2,
        "morgen": 1,
        "overmorgen": 2,
    },
    period=re.compile(rf"{_PART}(?:van )?{_WHICH} {_UNIT}"),
    ahead=re.compile(rf"over (?:ongeveer |een kleine )?{_COUNT} {_UNIT}"),
    ago=re.compile(rf"(?:ongeveer |ruim |bijna )?{_COUNT} {_UNIT} (?:geleden|terug)"),
    stretch=re.compile(rf"{_COUNT} {_UNIT}"),
    weekday=re.compile(
        rf"(?:{_WHICH} )?(?P<weekday>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
    ),
    month=re.compile(
        rf"{_PART}(?:(?:de )?{_DAY} )?(?:van )?(?:{_WHICH} )?(?P<month>[^\W\d_]{{3,12}})\.?"
        rf"(?:[ ,]+(?:van )?(?:{_YEAR}|(?P<which_year>dit|vorig|volgend|afgelopen|komend) jaar))?"
    ),
    day_of_month=re.compile(rf"(?:de |dag )?{_DAY}(?: van de maand)?"),
    day_of_period=re.compile(rf"(?:de )?{_DAY} (?:dag )?(?:van )?{_WHICH} (?P<unit>maand)"),
    year=re.compile(rf"{_PART}(?:het jaar )?(?P<year>\d{{4}})"),
    parts={
        **dict.fromkeys(("het begin", "begin", "start"), "begin"),
        **dict.fromkeys(("halverwege", "half", "midden", "medio"), "middle"),
        **dict.fromkeys(("het eind", "het einde", "eind", "einde"), "end"),
    },
    which={
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
        **dict.fromkeys(("vorige", "vorig", "afgelopen"), -1),
    },
    units={
        **dict.fromkeys(("dag", "dagen"), "day"),
        **dict.fromkeys(("week", "weken"), "week"),
        **dict.fromkeys(("maand", "maanden", "mnd"), "month"),
        "halfjaar": "half_year",
        **dict.fromkeys(("jaar", "jaren"), "year"),
    },
    weekdays={
        "maandag": 0,
        "dinsdag": 1,
        "woensdag": 2,
        "donderdag": 3,
        "vrijdag": 4,
        "zaterdag": 5,
        "zondag": 6,
    },
    months_also={
        "sept": 9,
        "febuari": 2,
        "feburari": 2,
        "october": 10,
        "augustes": 8,
        "januarie": 1,
        "februarie": 2,
    },
    half=phrases("(?:een )?half"),
    first=frozenset({"eerste"}),
    last=frozenset({"laatste", "laatste dag"}),
    one_and_a_half=phrases("anderhal(?:f|ve)"),
)
