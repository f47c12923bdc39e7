"""English words around sums of money and months of rent; knows no rule about what they mean."""

from __future__ import annotations

import re
from fractions import Fraction

from answers.words.table import AmountWords, ArrearsWords, Edges, phrases

HEDGES = (
    "(?:(?:i|i'?d|i would|i'?m|let'?s|let us) )?(?:think(?:ing)?|believe|guess(?:ing)?|reckon"
    "|suppose|estimate|say|hope|expect|figure|assume|imagine)"
    "(?: (?:that )?(?:it'?s|it is|it was))?",
    "(?:i )?(?:mean|meant|said)(?: to (?:say|type|write))?|typo|oops|correction|my mistake|my bad"
    "|(?:it )?should say|(?:as|like) i (?:said|told (?:you|u)|wrote)(?: before| already)?",
    "(?:i )?(?:thnik|tink|thinck|thikn|beleive|belive|beleve|geuss|gues)|probaly|probly|prob"
    "|prolly|probabl"
    "|probabaly|proberly",
    "(?:some?thi?n?g?|sumthi?n?g?|smth|smthn|someting|soemthing|sometihng|somethin) (?:like|around"
    "|about|close to|near)|rougly|roughy|roughtly|arond|aroud|aruond|aroun|arnd|abot|abuot|aboot"
    "|abut|abowt|aobut",
    "if i (?:remember|recall)(?: (?:it|correctly|right|well))*|if i'?m not (?:mistaken|wrong)",
    "(?:but )?(?:i'?m |i am )?not (?:(?:really|completely|totally|entirely|that|so|quite|very) )*"
    "(?:sure|certain|exact|exactly|precisely)(?: exactly| though)?",
    "(?:but )?(?:i )?(?:don'?t|do not) (?:really )?(?:know|remember)(?: it)?"
    "(?: (?:exactly|precisely|for sure))?",
    "'?about|'?bout|abt|around|arround|ap{1,2}rox\\w*|appr|roughly(?: speaking)?|circa|ca"
    "|more or less"
    "|give or take|somewhere|pretty much|ongeveer|rond(?: de)?",
    "or so|or something(?: like that)?|something (?:like(?: that)?|around|about)|like|ish"
    "|plus(?: or)? minus",
    "(?:i'?m )?(?:pretty|quite|fairly|very|100%) sure|i'?m sure|for sure",
    "good ?(?:morning|afternoon|evening|day)|dear(?: (?:sir|madam|mr|mrs|ms|landlord|team|all))+"
    "|thank (?:you|u)(?: (?:so|very) much)?(?: in advance)?|thanks(?: (?:a lot|so much"
    "|in advance))?"
    "|thx|ty|cheers|(?:kind |best )?regards|mate|bro|(?:you|u) know|tbh|to be honest|honestly"
    "|unfortunately|sadly|i'?m afraid|there",
    "maybe|perhaps|probably|possibly|hopefully|if (?:(?:that|it)(?:'?s| is) )?possible|if i can",
    "(?:actually|now|well|currently|right now|at the moment|exactly|precisely|just|only|still|also"
    "|so|but|yes|yeah|yep|ja|no|nope|oh|sorry|wait|even|hi|hello|um+|uh+m*|hm+|please|pls|thanks)",
)
_MONTH_OR_WHEN = (
    "(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?"
    "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:this|last) (?:month|year|summer|winter)"
    "|(?:the|that|this|their|your|my) (?:(?:last|new|rent) )?(?:increase|rise|raise|contract))"
)
_JUST_OVER = (
    "almost|nearly|over|just (?:over|under|above|below)"
    "|a (?:bit|little) (?:over|under|above|below|more than|less than)"
)
_AT_MOST = "at (?:the )?(?:most|least)|max(?:imum|imal)?|min(?:imum|imal)?|up to|not? more than"
_STILL = (
    "(?: (?:yet|now|right now|at the moment|currently|so far|at all|luckily|thankfully"
    "|fortunately|for now|any ?more|(?:with|on|in) (?:the |my |our )?(?:rent|payments?)))*"
)
_NO = (
    "(?:(?:no|nope|nah|nothing|none|luckily|thankfully|fortunately|actually|currently"
    "|at the moment|now) )*"
)
_I_AM = "(?:i'?m|i am|am|we'?re|we are)"
_HAVE_NOT = "(?:don'?t|do not|haven'?t|have not)"
_YES = "(?:yes|yeah|yep|yup|yea|ye|ja|unfortunately|sadly|sorry|indeed|correct|true)"
_TOO_BAD = "(?:(?:unfortunately|sadly|already|still|now|quite|far|very|a bit|a little|a lot) )*"

_LANDLORD = (
    "(?:(?:you(?: guys)?|u|him|her|them|me|us)|(?:the|my|our|this) (?:landlord|landlady|owner"
    "|lessor"
    "|verhuurder|agency|housing(?: (?:association|corporation|company))?|(?:housing )?corporation"
    "|woningcorporatie|letting agent))"
)
_THEY = "(?:they|he|she|it|we|(?:the|my|our) (?:landlord|landlady|owner|rent|housing \\w+))"

ENGLISH_AMOUNTS = AmountWords(
    around=Edges(
        _AT_MOST,
        _JUST_OVER,
        *HEDGES,
        "in the (?:region|area|neighbou?rhood) of(?: the)?|close to|near|on the dot|all in all"
        "|spot on",
        "(?:(?:my|our|the|a) )?(?:(?:basic|base|bare|monthly|net|total|full|whole|current|kale|new"
        "|actual) )*(?:rent|huur|arrears|debts?|amount|sum)(?:'?s)?(?: of)?",
        "(?:that|it|this|mine|ours)(?:'?s| is| was| will be(?! [a-z]+ed )| should be| must be"
        "| would be|'?d be)?(?= )"
        "|(?:is|are|was|be|of|should be|must be|would be)",
        "(?:comes?|amounts?|adds? up|works? out) (?:to|at)",
        # "Raised to" says what it is; "raised by" and "will raise it to" do not.
        f"(?:{_THEY} )?(?:(?:has|have|had|was|were|is|got|been|'s|recently|just|now) )*(?:raised"
        "|increased|upped|lowered|reduced|decreased|changed|put up|set)"
        "(?: (?:it|that|(?:the|my|our) rent))? (?:up )?to",
        f"(?:{_THEY} )?put (?:it|(?:the|my|our) rent) up to|became|has become",
        f"{_THEY} (?:(?:now|currently|only) )?(?:charges?|asks?|costs?)(?: (?:me|us))?(?: for)?",
        "(?:charges?|asks?|costs?)(?: (?:me|us))?",
        f"{_THEY} (?:takes?|debits?)(?=.* account)|(?:(?:is|gets|are|get|goes) )?"
        "(?:(?:taken|debited) )?(?:(?:off|out of|from|out) ){1,2}my (?:bank )?account",
        f"(?:i|we) (?:pay|give|transfer)(?: to)? {_LANDLORD}|(?:i|we) pay rent(?: of)?",
        f"(?:goes )?to {_LANDLORD}",
        "(?:(?:my|the|our) )?(?:(?:rent|rental|monthly) )?(?:price|payment)(?: is| of)?",
        "(?:has |have )?(?:went|gone|goes|is) up to|(?:since|as of|from|in) "
        + _MONTH_OR_WHEN
        + "(?: 20\\d\\d)?(?: on(?:wards)?)?",
        "(?:it|that) says|says (?:the|my|our) (?:letter|bill|contract|bank|app)|(?:on"
        "|according to|in)"
        " (?:the|my|our) (?:letter|bill|contract|bank(?: statement)?|app)",
        "to (?:you|u|you guys|(?:my|the) landlord|the housing (?:association|corporation|company))",
        "(?:(?:i'?m|i am|we'?re|we are)(?: (?:currently|now))? )?(?:paying|able to pay)"
        "(?: (?:you(?: guys)?|u))?",
        "(?:i|we|i'?ll|we'?ll)(?: (?:can|could|will|would|might|now|only|currently|just|usually"
        "|normally|maybe|always|have to|must))* (?:pay|spare|afford|miss|manage|offer|give|do|have"
        "|transfer|send)(?: (?:you(?: guys)?|u))?",
        "(?:i|we) (?:can|could)|(?:pay|spare|afford|left(?: over)?|to spare)",
        "(?:in )?total|altogether|(?:all )?together|in all|including|incl|excluding|excl",
        "with|without|for|the|at|net|netto|all[- ]in|bare|basic|extra",
        "(?:incl|including|excl|excluding)\\.?(?: (?:all|everything|gas|water|light|electricity"
        "|energy|heating|bills|utilities|and))+",
        "service (?:costs?|charges?|fees?)|servicekosten|utilities|bills|everything|all in",
        "plus (?:service|utilities|bills|gas|water|energy|electricity)",
        "all (?:included|inclusive)|(?:not )?(?:included|inclusive|excluded|exclusive)",
        signs=r"[±~≈()=]|\+ ?/? ?-|(?<=\d)[ -]?(?:ish|odd)\b",
    ),
    euro=r"(?:€|eur\.|(?:euro'?s?|eur|euroes|eurs|euroos?|euors?|ueros?|eruos?)(?![^\W\d_]))",
    cent=r"(?:cents?|ct)",
    joined_by="and",
    multipliers={
        "k": 1_000,
        "hundred": 100,
        "thousand": 1_000,
        "grand": 1_000,
        "million": 1_000_000,
    },
    fractions={
        "a": Fraction(1),
        "half a": Fraction(1, 2),
        **dict.fromkeys(("one and a half", "1 and a half", "a and a half"), Fraction(3, 2)),
    },
    between=re.compile(r"\s?[-/]\s?|\s(?:to|or|and|till|until)\s"),
    per_month=Edges(
        "(?:per|a|each|every|in a|the) ?(?:months?|mnth|mth|mo|maand|mnd)",
        r"p\.? ?/? ?m\.?|p\.?c\.?m\.?",
        "monthly|maandelijks",
        signs=r"/ ?(?:months?|mnth|mth|mo|m)\b",
    ),
    per_other_period=re.compile(
        r"(?:(?<!\w)(?:per|an?|each|every|in a)|/) ?(?:(?:day|week|wk|fortnight|quarter|year|yr"
        r"|annum)s?|(?:2|two|3|three|4|four|6|six|other|second|few|couple(?: of)?)"
        r" ?(?:days?|weeks?|months?))(?!\w)"
        r"|(?<!\w)(?:weekly|bi-?weekly|fortnightly|daily|yearly|annually|quarterly|p/?w)(?!\w)"
    ),
    nothing=phrases(
        r"(?:(?:i|we)(?: really| currently)* (?:have(?: got)?|got|can (?:pay|spare|afford|miss))"
        r" )?(?:really |absolutely )?(?:nothing|none|zero|nil|nada|not a (?:cent|euro|penny)|no"
        r" (?:cents?|euros?))(?: (?:to spare|to pay|to give|left(?: over)?|spare|at all|now|right"
        r" now|at the moment|yet|sorry))*",
        r"(?:i|we) (?:really )?(?:can'?t|cannot|can not|don'?t|do not|couldn'?t)"
        r" (?:pay|spare|afford|miss|have) (?:anything|nothing|a (?:cent|euro|penny))"
        r"(?: (?:to spare|extra|at all|now|right now|at the moment|sorry))*",
    ),
)

ENGLISH_ARREARS = ArrearsWords(
    around=Edges(
        _AT_MOST,
        *HEDGES,
        _JUST_OVER,
        "unfortunately|sadly",
        "(?:i'?m|i am|we'?re|we are|i'?ve|we'?ve|i|we)(?: (?:have|had|got|owe|still|now|currently"
        "|already|must|have to|need to))*",
        "(?:an? |the |my |our |some )?(?:rent |payment )?(?:arrears?|debts?|backlog)(?: (?:of"
        "|is))?",
        "of|with|the|is|are|that'?s|it'?s|already|by|for|in(?: the)?|(?:in )?total|altogether",
        "(?:all )?together|owed?|owing|(?:past |over)?due|outstanding|open|unpaid|behind|late",
        "(?:must|have to|need to|to) (?:pay|be paid)|missed|skipped|missing",
        "(?:the )?(?:last|past)(?= (?:\\d|\\w+ month))",
        "(?:haven'?t|have not|hasn'?t|has not|not|didn'?t|did not|couldn'?t|could not)"
        " (?:yet )?(?:been )?(?:paid|payed|pay|able to pay)(?: yet)?|not yet (?:paid|payed)",
        # "My rent is 650" says nothing of what is owed.
        "(?:on|with|of|in|for) (?:(?:the|my|our) )?(?:rent|huur|payments?)|(?<=\\w )(?:rent|huur)",
        "(?:unpaid|outstanding|overdue|open|missed) rent(?: (?:of|is))?|so far|yet",
        signs="[()]",
    ),
    # "I have nothing" is no answer to what is owed: with a subject, arrears must be named.
    none_owed=phrases(
        # "Nothing yet", asked what is not paid, may as well be what was paid.
        rf"(?!(?:nothing|none|zero)(?: yet| so far)+$){_NO}(?:no|nope|nah|nee|none|nothing|zero|nil"
        r"|0|not"
        rf"|not a (?:cent|euro|penny)){_STILL}",
        rf"{_NO}(?:(?:i|we) (?:have(?: got)?|got) |i'?ve (?:got )?)?(?:no|zero|0)"
        rf" (?:rent |payment |outstanding |overdue )*(?:arrears?|debts?|backlogs?|delays?){_STILL}",
        rf"{_NO}(?:i|we) {_HAVE_NOT} (?:have |got |had )?(?:any |an? )?"
        rf"(?:rent |payment |outstanding )*(?:arrears?|debts?|backlogs?){_STILL}",
        rf"{_NO}(?:i|we) {_HAVE_NOT} owe (?:you )?"
        rf"(?:anything|nothing|any (?:rent|money)|rent|money|a (?:cent|euro|penny)){_STILL}",
        rf"{_NO}(?:i|we) owe (?:you )?(?:nothing|zero|0){_STILL}",
        rf"{_NO}(?:{_I_AM} )?(?:not|never)(?: yet)? (?:behind|late|in arrears?|overdue){_STILL}",
        rf"{_NO}(?:{_I_AM} )?(?:(?:all|fully|completely) )?(?:up[- ]to[- ]date|paid up){_STILL}",
        rf"{_NO}(?:everything|all|(?:all )?(?:my |the |our )?rent)(?:'?s| is| has been)?"
        rf" (?:(?:all|fully|always|already|just) )*(?:paid|payed|up[- ]to[- ]date){_STILL}",
        rf"{_NO}(?:(?:i|we) have )?nothing (?:is )?"
        rf"(?:owed|outstanding|(?:over)?due|open|unpaid|behind|in arrears?){_STILL}",
        rf"{_NO}(?:i|we|i'?ve|we'?ve) (?:have )?(?:always )?(?:paid|payed) (?:everything"
        rf"|all){_STILL}",
        rf"{_NO}(?:i|we|i'?ve|we'?ve) (?:have )?always (?:pay|paid|payed)(?: on time)?{_STILL}",
    ),
    owed=phrases(
        rf"(?:{_YES} )*(?:yes|yeah|yep|yup|yea|ye|ja|i do|i have|{_I_AM}|we do|we have)"
        rf"(?: (?:{_YES}|i do|i have|{_I_AM}|we do|we have|a bit|a little|a lot))*",
        rf"(?:{_YES} )*(?:{_I_AM} )?{_TOO_BAD}(?:behind|late|in (?:rent )?arrears?|overdue)"
        r"(?: (?:with|on|in) (?:the |my |our )?(?:rent|payments?))?",
        rf"(?:{_YES} )*(?:i|we|i'?ve|we'?ve) (?:have |got |owe )?{_TOO_BAD}(?:an? |some )?"
        r"(?:rent |payment )*(?:arrears?|debts?|backlog|rent|money)",
    ),
    months=re.compile(
        r"(?P<count>.+?) ?(?:(?:months?|mnths?|mths?)(?:'?s)?'?(?: of)?(?: (?:the )?rents?)?"
        r"|rents|rent payments|monthly rents?)"
    ),
    one_month=phrases(
        "(?:only |just )?(?:the |my )?(?:rent (?:of|for|from) )?(?:this|last|the current|the last)"
        " month(?:'?s)?(?: rent)?",
        "(?:one|1) (?:rent|month)",
    ),
    money_and_months=re.compile(
        r"[,.]\s|\s?\(|\s(?:and|so|which is|that is|that'?s|is|total|i\.?e\.?|for|of|-)\s|\s?=\s?"
    ),
)
