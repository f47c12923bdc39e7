"""English words, as people in the Netherlands type them; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.en_dates import ENGLISH_DATES
from answers.words.en_money import ENGLISH_AMOUNTS, ENGLISH_ARREARS, HEDGES
from answers.words.en_names import ENGLISH_NAMES
from answers.words.en_yes_no import ENGLISH_YES_NO
from answers.words.table import (
    ContactWords,
    Edges,
    LastingWords,
    Words,
    phrases,
    word_set,
)

_COUNT = (
    r"(?:\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|(?:a )?(?:few|couple(?: of)?)|some|several)"
)
_NOT_GOING_TO = (
    "(?:(?:don'?t|do not) (?:think|believe|expect)(?: (?:that|it|this|it'?ll|will|is|going|to"
    "|ever))*|nothing(?: (?:will|is going to))?|(?:won'?t|will not|isn'?t|is not|doesn'?t|does not"
    "|not|never|can'?t|cannot)(?: (?:going to|gonna|ever|be|really))*)"
)
_LASTING = LastingWords(
    around=Edges(
        *HEDGES,
        "for|it'?s|it is|it will (?:be|last|take)|it'?ll (?:be|last|take)|will (?:be|last|take)"
        "|lasts?|takes?|another|hopefully|i hope|at (?:most|least)|max|within|over",
    ),
    light=word_set(
        """
        i i'm im am think thinking believe guess reckon suppose hope hoping hopefully that it it's
        its is this be will it'll was being become really so just only more for a an the thing
        situation problem issue at first before luckily fortunately unfortunately sadly probably
        likely presumably in my opinion now still going gonna to get we we're expect expecting
        surely certainly sure of course clearly clear yes yeah well actually also too or if whether
        by like say i'd would should must afraid fear kind sort basically right currently
        as far know oh there most last lasts next month week soon again
        """
    ),
    # Not "no": it denies what was asked as often as what is said.
    negations=word_set("not never isn't isnt won't wont don't dont doesn't doesnt"),
    temporary=phrases(
        "temporar(?:y|ily|ly)|temporal|tempor[ea]?r?y|temparary|temperary|temp|tijdelijk",
        "short[- ]term|short[- ]lived|brief|passing|transitional",
        "for now|for the (?:moment|time being)|the time being",
        "(?:for )?a (?:short |little |small )?(?:while|time|period)|(?:for )?a bit|short time",
        "(?:will |it'?ll |going to |gonna )?(?:pass|blow over|be (?:over|ok|okay|fine|better"
        "|solved)|get (?:any )?better|gets better|improve)(?: soon| again)?",
        "(?:(?:won'?t|will not|doesn'?t) (?:last|take)|not) (?:for )?(?:very |too |so )?long"
        "(?! ?-?term)",
    ),
    structural=phrases(
        "perm[ae]n[ae]nt(?:ly)?|permenant|permanant|structural(?:ly)?|structureel|lasting|chronic"
        "|indefinite(?:ly)?|blijvend",
        "long[- ]?term|forever|for ever|for good|always|for life|(?:for )?the rest of my life",
        "(?:for )?(?:a )?(?:very |really )?long (?:time|period|while)",
        "(?:will |it'?ll |going to )?(?:stays?|remains?|keeps?|continues?|staying|be)"
        " (?:like (?:this|that|it is)|(?:this|that) way|the same|as it is|so)",
        f"{_NOT_GOING_TO} (?:change|changing|improve|improving|get(?:ting)? (?:any )?better|go away"
        "|pass|end|stop|be over|recover|better|any better)(?: any ?more| again| soon)?",
        "(?:will |it'?ll |going to )?(?:stays?|remains?)|no end in sight|here to stay",
    ),
    not_known=phrases(
        "(?:i |we )?(?:(?:really|still|just|honestly) )?(?:don'?t|do not|didn'?t|can'?t|cannot"
        "|couldn'?t) (?:(?:really|yet|even) )*(?:know|say|tell|predict)(?: (?:it|that|yet|now))*"
        "(?: how long(?: (?:it|this|that|it'?ll|will|is|going|to|last|takes?|be|stay|continue))*)?",
        "(?:have )?no (?:idea|clue)|dunno|idk|hard to (?:say|tell)|difficult to (?:say|tell)",
        "(?:(?:i'?m|i am) )?(?:not (?:(?:really|yet|so|completely|entirely) )*(?:sure|known|clear"
        "|certain)|unsure|unclear|unknown|uncertain)(?: yet)?",
        "(?:it |that )?(?:all )?depends?|(?:we'?ll|we will|have to|must|wait and) (?:see|wait)"
        "|remains to be seen|neither(?: of (?:them|the two|both))?|none of (?:them|both)",
    ),
    duration=re.compile(
        rf"(?:(?:the )?(?:next|coming) )?(?:{_COUNT}(?: ?(?:to|or|till|-) ?{_COUNT})?|this|the"
        r"|the rest of (?:this|the)) ?(?:days?|weeks?|wks?|months?|mnths?)"
        r"|(?:(?:an?|one|1|this|half an?|an? half|the rest of (?:the|this)) ?|half )years?"
        r"|(?:a |one |1 )?(?:year and a half|and a half years?)"
        r"|(?:until|untill|till?|up to) (?:the )?(?:(?:beginning|begin|start|middle|mid|half|end"
        r"|\d{1,2}(?:st|nd|rd|th)?)[ -](?:of )?(?:the )?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep"
        r"|oct|nov|dec|(?:next |this |the )?(?:week|month|year|spring|summer|autumn|winter))[a-z]*"
        r"(?: \d{1,2}(?:st|nd|rd|th)?)?"
    ),
    explanation=phrases(
        "because|cause|'cause|cuz|bc|since|as (?:long|soon) as|until|untill|till?|due to|once|when"
        "|after|thanks to"
    ),
)

# "I don't have a Dutch number, ..." and "don't call before nine" leave the number as it is.
_NO_REFUSAL = (
    r"(?! have (?:an? |any )?(?:dutch|landline|home|fixed|nl|dutch mobile|e-?mail)\b)"
    r"(?!(?: (?:call|ring|phone|text|message|disturb))?(?: me)? (?:before|after|during|between"
    r"|until"
    r"|at night|in the (?:morning|afternoon|evening|night|day)|on (?:week|sun|satur|mon)))"
)

_OPENING = (
    "(?:(?:no|sorry|oh|yes|well|hm+|um+|uh+|actually|honestly|but)[ ,]+)*"
    "(?:(?:i|we|that|it|this) )?(?:(?:really|honestly|still|just|actually|also) )*"
)
_NOT_KNOWN = (
    "(?:don'?t?|do not|didn'?t|did not|can'?t|can not|cannot|couldn'?t|not|no)"
    " (?:(?:really|even|yet|exactly|currently|quite|for sure) )*(?:know|remember|recall)",
    "(?:can'?t|can not|cannot|couldn'?t) (?:(?:really|yet) )*(?:say|tell)|don'?t (?:now|no)",
    "dunno|donno|idk|(?:have |got |have got )?(?:really |absolutely )?no (?:clue|ideas?)",
    "(?:i'?ve|have) no (?:clue|ideas?)|haven'?t (?:a|got a) clue",
    "(?:(?:i'?m|am|we'?re|it'?s|that'?s|is) )?(?:(?:really|still) )*"
    "(?:not (?:(?:really|yet|so|entirely|completely|totally|quite|very|that|100%) )*"
    "(?:sure|certain|known|clear|decided)|unsure|unknown|unclear|uncertain)",
    "(?:(?:have|need|would have|'?d have|i'?d have|going|am going|want|i'?m going) to|must|will"
    "|i'?ll|should|let me|gonna)(?: (?:first|have to|need to))? (?:check|look|find|ask|figure)",
    "(?:(?:have|i'?ve) )?forgotten|forgot|hard to (?:say|tell)|difficult to (?:say|tell)",
    "who knows|god knows|nobody knows",
)
_WHAT_IS_NOT_KNOWN = (
    "(?: (?:(?:the|my) )?(?:it|that|this|yet|exactly|exact|precisely|for sure|sure|right now|now"
    "|any ?more|at the moment|by heart|from memory|off the top of my head|how (?:much|long|many)"
    "|when|amount|sum|date|number|figure|either|really|honestly|sorry|up|out|into|first|about"
    "|at all|to be honest|tbh))*"
)

ENGLISH = Words(
    question=phrases(
        "(?:(?:but|and|so|sorry|please|hi|hello|hey|ok|okay|excuse me)[ ,]+)*(?:"
        "who(?:'?s|m|se)?|where(?:'?s)?|when|why|how(?:'?s)?|which|what(?:'?s)?"
        "|(?:since|until|till|for|from|by|at|in|to|on|with) (?:what|when|which|how|whom?)"
        "|(?:do|have) (?:i|you|u|we|they)"
        "|(?:can|could|must|shall|should|will|would|did|am|had|are|were|was|does|has|is|might)"
        " (?:i|you|u|we|they|it|he|she|there|this|that|these|my|your|the|somebody|someone|anyone"
        "|anybody)|may (?:i|we|you|they|he|she|my|someone)"
        "|(?:isn'?t|aren'?t|wasn'?t|don'?t|doesn'?t|didn'?t|can'?t|couldn'?t|won'?t|wouldn'?t"
        "|shouldn'?t|haven'?t|hasn'?t) (?:i|you|u|we|they|it|he|she|there)"
        "|is \\d\\S*(?: \\w+){0,4} (?:ok|okay|fine|enough|good|possible|allowed|right|correct)"
        "|any(?:one|body)? (?:chance|idea|know)s?)"
    ),
    not_known=re.compile(rf"{_OPENING}(?:{'|'.join(_NOT_KNOWN)}){_WHAT_IS_NOT_KNOWN}"),
    number_joiners=re.compile(
        r"(?<=hundred)[\s-]*(?:[\s-]and|'?n'?|&)[\s-]+"
        r"|(?<=thousand)(?:,\s*|[\s-]+)(?:(?:and|'?n'?|&)[\s-]+)?"
    ),
    hundred="hundred",
    counts_also={"a": 1, "an": 1, "dozen": 12, "a dozen": 12, "half a dozen": 6},
    amounts=ENGLISH_AMOUNTS,
    arrears=ENGLISH_ARREARS,
    dates=ENGLISH_DATES,
    lasting=_LASTING,
    yes_no=ENGLISH_YES_NO,
    contacts=ContactWords(
        # "My phone no is ..." is a number, "no calls" a refusal.
        negation=phrases(
            rf"(?:not|never|don'?t|do not){_NO_REFUSAL}|rather not|without"
            rf"|no (?:calls?|calling|phone|e-?mails?|whatsapp|texts?|sms|letters?|contact)"
            rf"{_NO_REFUSAL}"
        ),
        spelled_email=phrases(
            r"dot|at sign|at \S+\.(?:nl|com|net|org|eu)|gmail|hotmail|outlook|ziggo|kpnmail|yahoo"
            r"|icloud|live\.(?:nl|com)"
        ),
    ),
    names=ENGLISH_NAMES,
    not_an_address=phrases(
        "rents?", "pay|paying|paid|payed", "months?", "euros?", "arrears|debts?", "years?", "call"
    ),
    number_slips={
        "fourty": "forty",
        "fivety": "fifty",
        "fivty": "fifty",
        "fity": "fifty",
        "fiffty": "fifty",
        "fortie": "forty",
        "sevnty": "seventy",
        "seventhy": "seventy",
        "eighy": "eighty",
        "eigty": "eighty",
        "eightty": "eighty",
        "ninthy": "ninety",
        "twnety": "twenty",
        "twentty": "twenty",
        "ninty": "ninety",
        "eigthy": "eighty",
        **dict.fromkeys(
            (
                "hunderd",
                "hundret",
                "hundered",
                "hundrd",
                "hunderth",
                "houndred",
                "hundrend",
                "hudred",
                "hundrad",
                "hundrid",
                "hunred",
                "hundrde",
                "handred",
                "hunddred",
                "hundread",
                "hundreed",
            ),
            "hundred",
        ),
        "fourtheen": "fourteen",
        "fiveteen": "fifteen",
        "tweny": "twenty",
        "thrity": "thirty",
        "sixtey": "sixty",
        "seventey": "seventy",
        "nienty": "ninety",
        "thousend": "thousand",
        "tousand": "thousand",
        "thousant": "thousand",
        "thousnd": "thousand",
        "thosand": "thousand",
        "thousad": "thousand",
        "thouand": "thousand",
    },
)
