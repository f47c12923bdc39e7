"""English words for days and periods; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.en_slips import DAYS_IN_WORDS, MISTYPED_MONTHS, UNITS
from answers.words.table import DateWords, Edges, phrases

_UNITS = f"(?:{'|'.join(sorted(UNITS, key=len, reverse=True))})"
_UNIT = rf"(?P<unit>{_UNITS})"
_PARTS = {
    **dict.fromkeys(
        ("beginning", "begining", "beggining", "begginning", "begin", "start", "early"),
        "begin",
    ),
    **dict.fromkeys(("middle", "midle", "mid", "halfway", "half way", "half"), "middle"),
    **dict.fromkeys(("ending", "end", "late"), "end"),
}
_PART = (
    rf"(?:(?:in |at |by )?(?:the )?(?:very )?(?P<part>{'|'.join(sorted(_PARTS, reverse=True))})"
    r"(?:[ -](?:of|off|in|from|through|trough|thru))?[ -](?:the )?)?"
)
# "The month" is this month only behind a part of it: "end of the month", "end of month".
_WHICH = (
    r"(?:this (?=coming|past))?(?P<which>this|current|next|coming|upcoming|following|last|previous"
    r"|past|prior|(?<=of )the|of(?= month| year))"
)
_NTH = "|".join(sorted(DAYS_IN_WORDS, key=len, reverse=True))
_DAY = (
    r"(?P<day>\d{1,2}|(?<=the )first|first(?= )|first day|last day|last(?= of\b)"
    rf"|(?:{_NTH})(?!\w))"
    r"(?: ?(?:st|nd|rd|th|e)\b)?"
)
_YEAR = r"(?P<year>\d{4}|'?\d{2})"
_ABOUT = (
    "(?:(?:about|around|almost|nearly|over|more than|at least|already|maybe|like"
    "|(?:the )?(?:last|past)) )*"
)
# The unit stands inside the count of "a year and a half", so it is looked for first.
_HOW_MANY = (
    rf"(?P<count>[\w'.,]+?(?: [\w']+){{0,3}}?(?= ?{_UNITS}\b)"
    r"|(?:(?:a|one|1) )?year and (?:a )?half)"
)
_SPAN = rf"(?=(?:.*?[\s\d])?{_UNIT}\b){_HOW_MANY}(?: ?{_UNITS})?"
# "Week ago": a count that is not said is one.
_SPAN_OR_ONE = (
    rf"(?=(?:.*?[\s\d])?{_UNIT}\b)(?:{_HOW_MANY}|(?=(?:day|week|fortnight|month|year)\b))"
    rf"(?: ?{_UNITS})?"
)
_IT = "(?:it|this|that|the (?:problems?|troubles?|situation)|problems?|things)"
_MONTHS = (
    "jan(?:uary?|uari)?|feb(?:ruary|ruari)?|mar(?:ch)?|maart|apr(?:il)?|may|mei|jun[ei]?|jul[yi]?"
    "|aug(?:ust|ustus)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
# A reason or event beside the day; with a day or number of its own it is no mere explanation.
_NO_OTHER_DAY = (
    rf"(?!.*(?:\d|\b(?:{_MONTHS}|{_UNITS}|ago|today|tomorrow|now|not|yesterday|until|till|or"
    rf"|maybe|soon"
    r"|next)\b))"
)
_TROUBLE = (
    "(?:lost|losing|fired|dismissed|sacked|laid off|let go|made redundant|unemployed|jobless"
    "|end(?:s|ed)|stop(?:s|ped)|expire[sd]|finish(?:es|ed)|left|leaves|died|passed away|split up"
    "|broke up|divorced|separated|sick|ill|drop(?:s|ped)|cut|reduced|went (?:down|bankrupt)"
    "|bankrupt|closed|out of work|without (?:work|income|a job)|behind)"
)
_WHO = "(?:i|we|they|my [a-z]+|our [a-z]+|the [a-z]+)"
_EVENT = (
    rf"{_WHO}(?:'m|'s|'ve)?(?: (?:am|are|is|was|were|have|has|had|been|got|became|fell|hours|job"
    rf"|work|contract|income|salary|benefits?|pay))* {_TROUBLE}"
    r"(?: (?:my|our|the|his|her|a|job|work|contract|income|salary|me|us|house|home))*"
)
# "For december" names a month, "for two months" says how long already.
_FOR_SO_LONG = (
    r"for(?! (?:the )?(?:this|next|coming|first|\d+(?:st|nd|rd|th))\b)"
    rf"(?= (?:\S+ ){{1,6}}?{_UNITS}\b)"
)
_PARTS_OF_DAY = ("", " morning", " afternoon", " evening", " night")
_YESTERDAY = ("yesterday", "yesterdays", "yesturday", "yesterdy", "yestarday", "yday")
_TOMORROW = (
    "tomorrow", "tomorow", "tommorow", "tommorrow", "tomorrows", "tomorro", "tomoro", "tomorw",
    "tmrw", "tmr", "tmw", "tmrrw", "2morrow", "2moro", "2morro",
)  # fmt: skip

ENGLISH_DATES = DateWords(
    around=Edges(
        "(?:i )?(?:think|believe|guess|reckon|suppose)(?: that)?|(?:i'?m )?not sure(?: but)?",
        "about|around|approx(?:imately)?|roughly|circa|ca|more or less|or so|or something",
        "exactly|precisely|maybe|perhaps|probably|possibly|some ?times?|somewhere|something like",
        rf"{_IT}(?:(?:'?s|'?ll| is| was| has| have| will| would)(?: (?:been|be|going|going to"
        r"|all|only|just|already|first))*| all)?(?: (?:start(?:ed|s)?|began|begun|begins?"
        r"|happen(?:ed|s)?|going on|went wrong|goes wrong))",
        rf"{_IT}(?:'?s|'?ll| is| was| has| have| will)(?: (?:been|be|all|only|just|already))*|it",
        # "My contract starts", "my benefits began", "I start work".
        r"(?:my|our|the|this) (?:(?:new|temporary|current|old|other) )?(?!(?:last|first|next) )"
        r"[a-z]+(?: [a-z]+)? (?:will start|is starting|starts?|started|begins?|began|commence[sd]?"
        r"|runs from|goes in)(?: again)?(?= )",
        r"(?:i|we) (?:will |'?ll )?(?:start|started|begin|began)(?: (?:to )?(?:work|working))?"
        r"(?: (?:my|a|the) (?:new )?(?:job|work|contract))?(?= )",
        "(?:will|did|going to|to) (?:start|begin|happen)|started|starts|starting|began|begun"
        "|begins|happened|effective|is|was",
        "since|from|as (?:of|from|per)|per|with effect from|on|ever since|back(?= in\\b)|already"
        "|only|just(?! now)|at(?! (?:the|this) moment)|earlier|month(?: of)?(?= [a-z])",
        # "In three weeks" is ahead; "in October" is October.
        rf"in(?! (?:\S+ ){{1,4}}?{_UNITS}\b)(?! \d)",
        rf"for(?! .*\b{_UNITS}\b)",
        _FOR_SO_LONG,
        "yes|yeah|yep|yup|no|nah|nope|well|so|but|oh+|ok|okay|actually|sorry|um+|uh+m*|hm+|please"
        "|pls|dated?",
        "(?:as|like) (?:i|we) (?:said|told (?:you|u)|wrote|mentioned)(?: (?:before|already"
        "|earlier))*"
        "|as (?:said|mentioned)(?: before)?|(?:i|we) (?:already )?(?:told (?:you|u)|said)"
        "(?: (?:this|that|it|already|before|so))*",
        "(?:you|u|y'?a) (?:know|see)|mate|man|bro|innit|tbh|to be honest|honestly|lol|unfortunately"
        "|sadly|i'?m afraid|(?:i )?(?:hope|hoped)|thanks|thank you|thx|hi|hello|hey|sir|madam",
        "onwards?|forwards?|until now|till now|up to now|hence",
        rf"{_EVENT}|been(?: {_TROUBLE})?|(?:got|was|been) {_TROUBLE}",
        rf"(?:and )?(?:because|cause|cos|cuz|bc|coz|when|after|as|then|that'?s when|due to"
        rf"|thanks to)(?! of) {_NO_OTHER_DAY}[a-z' ,]+$",
        signs="[()]",
    ),
    past=phrases(
        "lost|fired|dismissed|sacked|laid off|ended|stopped|expired|left|died|dropped|broke up",
        "since|already|was|started|began|begun|happened|been|ago|went wrong|back in",
        _FOR_SO_LONG,
        rf"(?:last|past)(?= (?:\S+ ){{1,2}}?{_UNITS}\b)",
        rf"(?:{_UNITS}|half) now",
    ),
    future=phrases(
        "from|as (?:of|from|per)|per|with effect from|effective|starting|starts|will|it'?ll"
        "|going to|coming|upcoming|onwards?|ends|expires|stops|finishes"
    ),
    days_from_today={
        **dict.fromkeys(
            (
                "today",
                "2day",
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
        **{f"{day}{part}": -1 for day in _YESTERDAY for part in _PARTS_OF_DAY},
        "last night": -1,
        **{f"{the}day before {day}": -2 for the in ("the ", "") for day in _YESTERDAY},
        **{f"{day}{part}": 1 for day in _TOMORROW for part in _PARTS_OF_DAY},
        **{f"{the}day after {day}": 2 for the in ("the ", "") for day in _TOMORROW},
        "overmorrow": 2,
    },
    period=re.compile(rf"(?:in )?{_PART}(?:the )?{_WHICH} {_UNIT}"),
    ahead=re.compile(
        rf"(?=in |.* from (?:now|today)$)(?:in )?{_ABOUT}{_SPAN}(?:'? time)?"
        r"(?: from (?:now|today))?"
    ),
    ago=re.compile(rf"{_ABOUT}{_SPAN_OR_ONE}(?: or so)? (?:ago|back|earlier)"),
    stretch=re.compile(rf"{_ABOUT}{_SPAN}(?: (?:now|already))*"),
    weekday=re.compile(
        rf"(?:the )?(?:{_WHICH} )?(?P<weekday>monday|mon|tuesday|tues?|wednesday|wednsday"
        r"|wensday|wed|thursday|thurs?|thu|friday|fri|saturday|sat|sunday|sun)"
    ),
    month=re.compile(
        r"(?:(?:the )?(?P<which_year_before>this|last|previous|next) year,? "
        r"(?:(?:in|on|from|since|around|about|round) )*(?=.*[^\W\d]{3}))?"
        rf"(?:in )?{_PART}(?:(?:the )?{_DAY}[ -]?(?:of )?)?"
        rf"(?:the )?(?:month (?:of )?)?(?:{_WHICH} )?"
        r"(?P<month>[^\W\d_]{3,12})\.?"
        r"(?(day)|(?:[ ,-]+(?:the )?(?P<day_behind>\d{1,2}(?:st|nd|rd|th)?"
        rf"|first|{_NTH})(?!\w))?)"
        rf"(?:[ ,]+(?:of |in )?(?:{_YEAR}|(?P<which_year>this|current|last|previous|next|coming)"
        r" year))?"
    ),
    day_of_month=re.compile(rf"(?:the |day )?{_DAY}(?: of (?:the|each|every) month)?"),
    day_of_period=re.compile(rf"(?:the )?{_DAY} (?:of )?(?:the )?{_WHICH} (?P<unit>month)"),
    year=re.compile(rf"(?:in )?{_PART}(?:the year )?(?P<year>\d{{4}})"),
    parts=_PARTS,
    which={
        **dict.fromkeys(("this", "current", "the", "of"), 0),
        **dict.fromkeys(("next", "coming", "upcoming", "following"), 1),
        **dict.fromkeys(("last", "previous", "past", "prior"), -1),
    },
    units=UNITS,
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
        **MISTYPED_MONTHS,
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
    days_in_words=DAYS_IN_WORDS | {"first": 1},
    last=frozenset({"last", "last day"}),
    one_and_a_half=phrases(
        "(?:one|1|a) and (?:a )?half(?: an?)?|1[.,]5|(?:\\w+ )?year and (?:a )?half"
    ),
)
