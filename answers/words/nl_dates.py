"""Dutch words for days and periods; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.nl_calendar import (
    DAYS_IN_WORDS,
    LONG_MONTH_NAME,
    MISTYPED_MONTHS,
    MONTH_NAME,
    NAMED_DAYS,
    PARTS,
    SHORT_WEEKDAYS,
    SOME_MORE,
    UNITS,
    WEEKDAYS,
    WHICH,
    any_of,
)
from answers.words.table import THE_DAY, DateWords, Edges, phrases

_PART = rf"(?:(?P<part>{any_of(PARTS)})(?: van)? )?"
_WHICH = rf"(?P<which>{any_of(WHICH)})"
_UNIT = rf"(?P<unit>{any_of(UNITS)})"
_COUNT = r"(?P<count>[\w']+(?:[ ,.][\w']+)?)"
# "Een maand of drie" is about three; of "een maand of twee" nobody knows.
_SPAN = (
    rf"(?:(?:(?:een|'n|n) )?(?={any_of(UNITS)} of )|{_COUNT} ?(?!{any_of(UNITS)} of )){_UNIT}"
    rf"(?: of (?P<count_behind>{SOME_MORE}))?"
)
_DAY = (
    rf"(?P<day>\d{{1,2}}(?=(?:e|ste|de)?(?![^\W_]))|eerste|laatste|{any_of(DAYS_IN_WORDS)})"
    r"(?:e|ste|de)?"
)
_YEAR = r"(?P<year>\d{4}|'?\d{2})"
_WHICH_YEAR = rf"(?P<which_year>{any_of(WHICH)}) (?:jaar|jr)"
# "Afgelopen jaar juni" may be the last June, in this year.
_YEAR_BEFORE = "(?P<which_year_before>vorige?|verleden|volgende?|dit)"
_ABOUT = (
    "(?:ongeveer|ong|circa|ca|ruim|bijna|zo'n|zon|dik|krap|goed|zeker|minstens|een kleine|een dikke"
    "|al) "
)
_SINCE = "sinds|sints|sinsd|sind|sins"

# What names a day or a month inside a sentence; a count of time only where it is said to be past.
_NUMBER = (
    "(?:\\d{1,2}|een|één|'n|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|een half"
    "|half|anderhalf|anderhalve)"
)
_STRETCH = rf"(?:{_ABOUT})*{_NUMBER} ?{any_of(UNITS)}"
_OF_YEAR = r"(?:\.?,? (?:\d{4}|'\d{2}))?(?: (?:van )?(?:dit|vorig|afgelopen|verleden) jaar)?"
_SOME = any_of(WHICH)
_IN_SENTENCE = phrases(
    r"(?:vorige?|verleden|volgende?|dit) (?:jaar|jr) (?:in )?"
    rf"(?:{any_of(PARTS)} )?{LONG_MONTH_NAME}",
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|'?\d{2})|\d{1,2}[-/]\d{1,2}",
    rf"(?:{any_of(WEEKDAYS)},? )?(?:de )?(?:\d{{1,2}}(?:e|ste|de)?|eerste|laatste)(?: van)?"
    rf" {MONTH_NAME}{_OF_YEAR}",
    rf"(?:{any_of(PARTS)} (?:van )?)?(?:{_SOME} )?{LONG_MONTH_NAME}{_OF_YEAR}",
    rf"(?:{any_of(PARTS)} (?:van )?)?{_SOME} (?:week|maand|mnd|jaar|jr)(?! \w*dag\b)",
    rf"{_SOME} week {any_of(WEEKDAYS)}|{any_of(WEEKDAYS)} {_SOME} week|{_SOME} {any_of(WEEKDAYS)}",
    rf"{_STRETCH} (?:geleden|terug)|(?:al|{_SINCE}) {_STRETCH}",
    any_of(day for day in NAMED_DAYS if "gister" in day),
    r"(?:sinds|in|vanaf|eind|begin|half) 20[12]\d",
)
# "Tot mei" is an end, and what a day is "niet" or "of" of is no certain one.
_IN_SENTENCE_NOT = phrases(
    "tot|t/m|uiterlijk|tussen|of|geboren|jarig|verjaardag|nooit|als|stel|misschien|ooit|behalve"
    "|wanneer|nog (?:wel |gewoon )?betaald|laatst\\w*|wel betaald|alles betaald|verhuis\\w*"
    "|kom(?:t|en)?|hoop|hopelijk|verwacht|woon\\w*|afspraak|zitting",
    # "Vorig jaar zomer" is no first of January.
    "zomers?|winters?|herfst|lente|voorjaar|najaar|kerst|pasen|zomervakantie",
    rf"(?:niet|geen)(?: (?:in|op|per|vanaf|{_SINCE}))* ?{THE_DAY}",
    rf"{_NUMBER} ?{any_of(UNITS)}|{LONG_MONTH_NAME}|(?:eerste|tweede|derde|vierde|laatste) week"
    "|weekend",
    # "Vanaf april geen werk meer" has begun, or will begin.
    "(?:vanaf|per|met ingang van)(?=.* (?:geen|zonder|minder|werkloos|werkeloos|ziek))",
)
_GONE_BY = phrases(
    f"{_SINCE}|geleden|terug|jl|j\\.l|jongstleden|afgelopen|vorige?|verleden|al(?= {_NUMBER})"
    "|al (?:zo )?(?:sinds|vanaf)",
    "ontslagen|kwijt\\w*|verloren|gestopt|gescheiden|overleden|weggegaan|weggevallen|begonnen"
    "|gekregen|geworden|geraakt|verlaten|afgelopen|gedaald|gezakt|verminderd|stopgezet|beëindigd"
    "|opgezegd|ingestort|gebeurd|gevallen|verhoogd|failliet gegaan|uit elkaar",
    "kreeg|kregen|werd|werden|liep|liepen|ging|gingen|stopte|raakte|verloor|begon|viel|vielen|was"
    "|waren|had|hadden|overleed|verliet|hield",
)

DUTCH_DATES = DateWords(
    around=Edges(
        "(?:ik |k )?(?:denk|geloof|gok|schat|dacht|meen)(?: ik| k)?(?: dat)?|dnk(?: ik)?",
        "volgens mij|ongeveer|ong|circa|ca|rond(?: de)?|zo|of zo|ofzo|precies|misschien",
        "waarschijnlijk|hoor|joh|zeg maar|tja|pfoe|nee|ff|even|helaas|toch|gewoon|vermoedelijk",
        "(?:dat|het|dit|t|'t) (?:is|was|begon|begint|ging|gaat|speelt|loopt|wordt)"
        "(?: mis| fout)?|tis",
        "(?:begon|begonnen|begint|is begonnen|ingegaan)(?: het)?(?: met)?",
        "(?:mijn|m'n|mn|het|de|onze)(?: (?:nieuwe|tijdelijke|huidige))? [a-z]+ (?:begint|begon"
        "|start|startte|gaat in|ging in|is begonnen|is gestart|is ingegaan)"
        "(?= (?:op|in|per|vanaf|sinds"
        "|met ingang|al|\\d|begin|eind|half|volgende|vorige))",
        f"{_SINCE}|vanaf|va|v\\.a|per|met ingang van|m\\.?i\\.?v|ingaand(?:e)?|al|pas|in|op|nu al",
        "tot nu toe|de maand(?= [a-z])",
        "aanstaande|a\\.s|jongstleden|jl|j\\.l|dus|eigenlijk|nou|ja|maar|eerder|ergens",
        signs="[()]",
    ),
    past=phrases(_SINCE, "al", r"jl|j\.l", "jongstleden", "begon(?:nen)?", "was"),
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
    days_from_today=NAMED_DAYS,
    period=re.compile(rf"{_PART}(?:van )?{_WHICH} {_UNIT}"),
    ahead=re.compile(rf"over (?:{_ABOUT})*{_SPAN}"),
    ago=re.compile(rf"(?:{_ABOUT})*{_SPAN} (?:geleden|gelede|terug)"),
    stretch=re.compile(_SPAN),
    weekday=re.compile(rf"(?:{_WHICH} )?(?P<weekday>{any_of(WEEKDAYS)})"),
    month=re.compile(
        rf"(?:(?:{_YEAR_BEFORE} (?:jaar|jr)|(?P<year_before>20\d\d)(?!.*\d{4})),? "
        r"(?:(?:in|op|per|rond|vanaf|sinds|ergens|ongeveer|al)(?: de)? )*)?"
        rf"{_PART}(?:(?:de )?{_DAY}[ -])?(?:van )?(?:{_WHICH} )?(?P<month>[^\W\d_]{{3,12}})\.?"
        rf"(?:[ ,-]+(?:van )?(?:{_YEAR}|{_WHICH_YEAR}))?"
    ),
    day_of_month=re.compile(rf"(?:de |dag )?{_DAY}(?: van de maand)?"),
    day_of_period=re.compile(rf"(?:de )?{_DAY} (?:dag )?(?:van )?{_WHICH} (?P<unit>maand|mnd)"),
    year=re.compile(rf"{_PART}(?:het jaar )?(?P<year>\d{{4}})"),
    parts=PARTS,
    which=WHICH,
    units=UNITS,
    weekdays=WEEKDAYS | SHORT_WEEKDAYS,
    months_also=MISTYPED_MONTHS,
    half=phrases("(?:(?:een|'n|n) )?half"),
    first=frozenset({"eerste"}),
    last=frozenset({"laatste", "laatste dag"}),
    one_and_a_half=phrases("anderhal(?:f|ve)|1[.,]5"),
    days_in_words=DAYS_IN_WORDS,
    in_sentence=_IN_SENTENCE,
    in_sentence_gone_by=_GONE_BY,
    in_sentence_not=_IN_SENTENCE_NOT,
)
