"""English words for days and periods; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.table import DateWords, Edges, phrases

_UNITS = r"(?:days?|weeks?|wks?|months?|mnths?|mths?|years?|yrs?)"
_UNIT = rf"(?P<unit>{_UNITS})"
_PART = (
    r"(?:(?:in |at )?(?:the )?(?P<part>beginning|begin|start|early|middle|mid|halfway|half|late"
    r"|ending|end)(?:[ -](?:of|off|in|from))?[ -](?:the )?)?"
)
# "The month" is this month only behind a part of it: "end of the month", "end of month".
_WHICH = (
    r"(?:this (?=coming|past))?(?P<which>this|current|next|coming|upcoming|following|last|previous"
    r"|past|prior|(?<=of )the|of(?= month| year))"
)
_DAY = (
    r"(?P<day>\d{1,2}|(?<=the )first|first(?= )|first day|last day|last(?= of\b))"
    r"(?: ?(?:st|nd|rd|th|e)\b)?"
)
_YEAR = r"(?P<year>\d{4}|'?\d{2})"
_ABOUT = (
    "(?:(?:about|around|almost|nearly|over|more than|at least|already|maybe|like"
    "|(?:the )?(?:last|past)) )*"
)
# The unit stands inside the count of "a year and a half", so it is looked for first.
_SPAN = (
    rf"(?=(?:.*?[\s\d])?{_UNIT}\b)(?P<count>[\w'.,]+?(?: [\w']+){{0,3}}?(?= ?{_UNITS}\b)"
    rf"|(?:(?:a|one|1) )?year and (?:a )?half)(?: ?{_UNITS})?"
)
_IT = "(?:it|this|that|the (?:problems?|troubles?|situation)|problems?|things)"
# "For december" names a month, "for two months" says how long already.
_FOR_SO_LONG = (
    r"for(?! (?:the )?(?:this|next|coming|first|\d+(?:st|nd|rd|th))\b)"
    rf"(?= (?:\S+ ){{1,6}}?{_UNITS}\b)"
)

ENGLISH_DATES = DateWords(
    around=Edges(
        "(?:i )?(?:think|believe|guess|reckon|suppose)(?: that)?|(?:i'?m )?not sure(?: but)?",
        "about|around|approx(?:imately)?|roughly|circa|ca|more or less|or so|or something",
        "exactly|precisely|maybe|perhaps|probably|possibly|some ?times?|somewhere|something like",
        rf"{_IT}(?:(?:'?s|'?ll| is| was| has| have| will| would)(?: (?:been|be|going|going to"
        r"|all|only|just|already|first))*| all)?(?: (?:start(?:ed|s)?|began|begun|begins?"
        r"|happen(?:ed|s)?|going on|went wrong|goes wrong))",
        rf"{_IT}(?:'?s|'?ll| is| was| has| have| will)(?: (?:been|be|all|only|just|already))*|it",
        "(?:will|did|going to|to) (?:start|begin|happen)|started|starts|starting|began|begun"
        "|begins|happened|effective|is|was",
        "since|from|as (?:of|from|per)|per|with effect from|on|ever since|back(?= in\\b)|already"
        "|only|just(?! now)|at(?! (?:the|this) moment)|earlier|month(?: of)?(?= [a-z])",
        # "In three weeks" is ahead; "in October" is October.
        rf"in(?! (?:\S+ ){{1,4}}?{_UNITS}\b)(?! \d)",
        rf"for(?! .*\b{_UNITS}\b)",
        _FOR_SO_LONG,
        "yes|yeah|no|well|so|but|actually|sorry|um+|uh+m*|hm+|please|pls|dated?",
        signs="[()]",
    ),
    past=phrases(
        "since|already|was|started|began|begun|happened|been|ago|went wrong|back in",
        _FOR_SO_LONG,
        rf"(?:last|past)(?= (?:\S+ ){{1,2}}?{_UNITS}\b)",
        rf"(?:{_UNITS}|half) now",
    ),
    future=phrases(
        "from|as (?:of|from|per)|per|with effect from|effective|starting|starts|will|it'?ll"
        "|going to|coming|upcoming"
    ),
    days_from_today={
        **dict.fromkeys(
            (
                "today",
                "to day",
                "todays",
                "now",
                "right now",
                "just now",
                "at the moment",
                "at this moment",
                "currently",
                "immediately",
                "immediatly",
                "directly",
                "right away",
                "straight away",
                "as soon as possible",
                "asap",
                "this morning",
                "this afternoon",
                "this evening",
                "tonight",
            ),
            0,
        ),
        **dict.fromkeys(("yesterday", "yesterdays", "yesturday", "last night"), -1),
        "the day before yesterday": -2,
        "day before yesterday": -2,
        **dict.fromkeys(
            ("tomorrow", "tomorow", "tommorow", "tommorrow", "tomorrows", "tmrw", "2morrow"), 1
        ),
        "the day after tomorrow": 2,
        "day after tomorrow": 2,
        "overmorrow": 2,
    },
    period=re.compile(rf"(?:in )?{_PART}(?:the )?{_WHICH} {_UNIT}"),
    ahead=re.compile(
        rf"(?=in |.* from (?:now|today)$)(?:in )?{_ABOUT}{_SPAN}(?:'? time)?"
        r"(?: from (?:now|today))?"
    ),
    ago=re.compile(rf"{_ABOUT}{_SPAN} (?:ago|back)"),
    stretch=re.compile(rf"{_ABOUT}{_SPAN}(?: (?:now|already))*"),
    weekday=re.compile(
        rf"(?:the )?(?:{_WHICH} )?(?P<weekday>monday|mon|tuesday|tues?|wednesday|wednsday"
        r"|wensday|wed|thursday|thurs?|thu|friday|fri|saturday|sat|sunday|sun)"
    ),
    month=re.compile(
        rf"(?:in )?{_PART}(?:(?:the )?{_DAY}[ -]?(?:of )?)?"
        rf"(?:the )?(?:month (?:of )?)?(?:{_WHICH} )?"
        r"(?P<month>[^\W\d_]{3,12})\.?"
        r"(?(day)|(?:[ ,-]+(?:the )?(?P<day_behind>\d{1,2}(?:st|nd|rd|th)?)(?!\w))?)"
        rf"(?:[ ,]+(?:of |in )?(?:{_YEAR}|(?P<which_year>this|current|last|previous|next|coming)"
        r" year))?"
    ),
    day_of_month=re.compile(rf"(?:the |day )?{_DAY}(?: of (?:the|each|every) month)?"),
    day_of_period=re.compile(rf"(?:the )?{_DAY} (?:of )?(?:the )?{_WHICH} (?P<unit>month)"),
    year=re.compile(rf"(?:in )?{_PART}(?:the year )?(?P<year>\d{{4}})"),
    parts={
        **dict.fromkeys(("beginning", "begin", "start", "early"), "begin"),
        **dict.fromkeys(("middle", "mid", "halfway", "half"), "middle"),
        **dict.fromkeys(("end", "ending", "late"), "end"),
    },
    which={
        **dict.fromkeys(("this", "current", "the", "of"), 0),
        **dict.fromkeys(("next", "coming", "upcoming", "following"), 1),
        **dict.fromkeys(("last", "previous", "past", "prior"), -1),
    },
    units={
        **dict.fromkeys(("day", "days"), "day"),
        **dict.fromkeys(("week", "weeks", "wk", "wks"), "week"),
        **dict.fromkeys(("month", "months", "mnth", "mnths", "mth", "mths"), "month"),
        **dict.fromkeys(("year", "years", "yr", "yrs"), "year"),
    },
    weekdays={
        **dict.fromkeys(("monday", "mon"), 0),
        **dict.fromkeys(("tuesday", "tue", "tues"), 1),
        **dict.fromkeys(("wednesday", "wednsday", "wensday", "wed"), 2),
        **dict.fromkeys(("thursday", "thur", "thurs", "thu"), 3),
        **dict.fromkeys(("friday", "fri"), 4),
        **dict.fromkeys(("saturday", "sat"), 5),
        **dict.fromkeys(("sunday", "sun"), 6),
    },
    # Misspelt, and Dutch names, which tenants read on every letter.
    months_also={
        **dict.fromkeys(("januari", "januray", "janurary"), 1),
        **dict.fromkeys(("februari", "febuary", "feburary", "febuari"), 2),
        **dict.fromkeys(("maart", "mrt"), 3),
        "mei": 5,
        "juni": 6,
        "juli": 7,
        **dict.fromkeys(("augustus", "agust", "augst"), 8),
        **dict.fromkeys(("sept", "septmber", "setember"), 9),
        **dict.fromkeys(("oktober", "okt", "ocotber", "octobre"), 10),
        **dict.fromkeys(("novmber", "novembre"), 11),
        **dict.fromkeys(("desember", "decmber"), 12),
    },
    half=phrases("(?:a )?half(?: an?)?"),
    first=frozenset({"first", "first day"}),
    last=frozenset({"last", "last day"}),
    one_and_a_half=phrases(
        "(?:one|1|a) and (?:a )?half(?: an?)?|1[.,]5|(?:\\w+ )?year and (?:a )?half"
    ),
)
