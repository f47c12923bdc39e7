"""English words for letters, days in a sentence, ends and durations; holds no rule.

Who writes English reads Dutch letters: "deurwaarder" and "rechtbank" count here too.
"""

from __future__ import annotations

import re

from answers.words.circumstance_table import (
    CircumstanceWords,
    DayWords,
    DurationWords,
    LetterWords,
    StretchWords,
    UntilWords,
)
from answers.words.en_money import HEDGES
from answers.words.en_persons import ENGLISH_PERSONS
from answers.words.nl_circumstances import BAILIFF as DUTCH_BAILIFF
from answers.words.nl_circumstances import COURT as DUTCH_COURT
from answers.words.nl_circumstances import CUT_OFF as DUTCH_CUT_OFF
from answers.words.nl_circumstances import EVICTION as DUTCH_EVICTION
from answers.words.nl_circumstances import OTHER_LETTERS as DUTCH_OTHER_LETTERS
from answers.words.table import Edges, phrases, word_set

_HOME = "(?:house|home|flat|apartment|appartment|room|place|property)"
_UTILITY = "(?:gas|water|lights?|electric|electricity|power|energy|heating|heat)"
_SHUT = (
    r"(?:cut(?:ting)? ?off|disconnect\w*|shut(?:ting)? ?(?:off|down)|(?:turn|switch)(?:ed|ing)? off"
    r"|cut)"
)
_BETWEEN = r"(?: (?!not\b|never\b|no\b|\w+n't\b)[\w']+){0,6}"
_CUT_OFF = (
    rf"{_UTILITY}{_BETWEEN} {_SHUT}|{_SHUT}{_BETWEEN} {_UTILITY}"
    rf"|(?:no|without)(?: more)? {_UTILITY}"
    rf"|(?:being|been|get|getting|got|be|are|am|i'm) (?:cut ?off|disconnected)|disconnection"
    rf"|^(?:yes,? )?(?:cut ?off|disconnected)|{DUTCH_CUT_OFF}"
)
_EVICTION = (
    rf"evict\w*|evi[ck]+tion\w*|(?:kick|kicked|kicking|throw|thrown|throwing|put|putting)"
    rf" (?:(?:me|us) )?out|out of (?:my|our|the) {_HOME}"
    r"|(?:must|have to|has to|need to|got to)(?: \w+){0,3}"
    r" (?:leave|vacate|move out|be out|get out)"
    rf"|chang\w* (?:my |our |the )?locks?|{DUTCH_EVICTION}"
)
_COURT = (
    r"courts?(?! (?:bailiff|officer))|judges?|judge?ments?|hearings?|summon\w*|subpoena\w*|tribunal"
    rf"|court date|lawsuit|sued|(?:have to|has to|must|need to)(?: \S+){{0,4}} appear|{DUTCH_COURT}"
)
_BAILIFF = (
    r"(?:court )?bail+if+s?|bayliff|(?:court )?balif+s?|court officer|enforcement (?:officer|agent)"
    r"|sheriff\w*|garnish\w*|(?:wages?|salary|income|bank account)(?: \w+){0,3} (?:seized|frozen"
    rf"|attached)|seizure|{DUTCH_BAILIFF}"
)
_ANY_KIND = f"(?:{_CUT_OFF}|{_EVICTION}|{_COURT}|{_BAILIFF})"
_FILLERS = (
    "(?:(?:letters?|mail|post|messages?|news|anything|any|a|an|the|from|of|about|received|receive"
    "|got|gotten|get|had|have|been|heard|seen|see|yet|to|date|for|contact|contacted|visited|with|by"
    "|visit|threat|notice) ){0,7}"
)
_NOT = r"(?:no|not|never|nothing|none|without|(?:have|has|did|do|does|was|were|is|are)n'?t)"
_BEEN = "(?: (?:yet|so far|been|come|came|visited|received|written|contacted|here))*"

_LETTERS = LetterWords(
    kinds={
        "cut_off": phrases(_CUT_OFF),
        "eviction": phrases(_EVICTION),
        "court": phrases(_COURT),
        "bailiff": phrases(_BAILIFF),
    },
    denied=phrases(
        "not that i(?:'m| am)? (?:know|aware)(?: of)?|not (?:as far as|to my) (?:i know|knowledge)",
        rf"{_NOT} {_FILLERS}{_ANY_KIND}"
        rf"(?:(?:, ?{_FILLERS}{_ANY_KIND})*,? (?:or|nor) {_FILLERS}{_ANY_KIND})?{_BEEN}",
        rf"{_ANY_KIND}(?: (?:has|have|is|did|was))* (?:\w+n't|not|never){_BEEN}$",
    ),
    # A cut-off or an eviction that is near is one; a court that a landlord names is not.
    feared=phrases(
        r"(?:afraid|scared|frightened|fear|worr(?:y|ied))(?: (?:of|that|about))? .*",
        "(?:if|maybe|perhaps|might|could(?! not)|(?:i|we|they|he|it|bailiff|court) may) .*",
        rf"threat\w*(?: \w+){{0,3}}? (?:with|of|to)(?: \w+){{0,4}}? {_ANY_KIND}",
        rf"(?:avoid|prevent|stop)(?: \w+){{0,3}}? {_ANY_KIND}",
    ),
    other=phrases(
        r"landlords?|housing (?:association|corporation|company|cooperation)|reminders?|warnings?"
        r"|demand|debt collect\w*|collect(?:ion|ing|or)s?(?: (?:agency|office|company))?|arrears"
        r"|municipality|tax(?:es)?|lawyers?|bills?|invoices?|your(?:selves|s)?|you guys"
        rf"|{DUTCH_OTHER_LETTERS}"
    ),
    unread=phrases(
        r"(?:not|never|don'?t|do not|haven'?t|didn'?t|dare|daren'?t|afraid|scared)(?: \w+){0,4}"
        r" (?:open(?:ed)?|read|look(?:ed)? at)(?: \w+){0,3} (?:letters?|mail|post|envelopes?)",
        r"(?:letters?|mail|post|envelopes?)(?: \w+){0,4} (?:un(?:opened|read)|closed|(?:not|never"
        r"|\w+n'?t)(?: \w+){0,2} (?:open(?:ed)?|read))|unopened|unread",
    ),
    some_letter=phrases(
        r"yes+|yeah?|yep|yup|ye|ja|indeed|unfortunately|letters?|mail|post|envelopes?|threat\w*|"
        + _UTILITY
        + "|"
        + _ANY_KIND
    ),
    no=word_set(
        "no nope nah not none nothing never neither nee haven't havent don't dont didn't didnt nvt"
    ),
    light=word_set(
        """
        i i'm i've we have had has got gotten received receive get getting any a an the of from them
        these those that this it is been there yet so far still luckily fortunately thankfully thank
        thanks god you letter letters post mail at all moment now just really both kind like such
        anything something us me my for sorry sir ma'am well do did
        """
    ),
    no_at_first=phrases(rf"(?:no+|nope|nah|nee)(?! (?:more )?{_UTILITY})|not yet|none"),
    after_all=phrases("but|wait|sorry|actually|except|only|just"),
    no_day=phrases(
        "no (?:date|day)|(?:does not|doesn'?t|didn'?t) (?:say|mention|state|give)|not (?:known"
        "|given|mentioned|there|stated|clear)|unknown|(?:don'?t|do not) (?:know|remember)|not sure"
    ),
    day_denied=phrases(r"not(?= (?:on|the|\d))"),
    gone_by=phrases("was|were|ago|last|past|previous|yesterday|had to"),
)

_WEEKDAY = (
    "(?:monday|tuesday|wednesday|wednsday|wensday|thursday|friday|saturday|sunday"
    "|mon|tues?|wed|thu(?:rs?)?|fri)"
)
_MONTH = (
    r"(?:jan(?:uary?|uari|uray)?|feb(?:r?[ua]+r[yi])?|mar(?:ch)?|maart|mrt|apr(?:il)?|may|mei"
    r"|jun[ei]?|jul[yi]?|aug(?:ust|ustus)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?"
    r"|de[cs](?:ember)?)"
)
_NUMBER = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_UNITS = "(?:days?|weeks?|wks?|months?|mths?|years?|yrs?)"
_ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|first|last day)"

_DAYS = DayWords(
    phrase=phrases(
        r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|'?\d{2})|\d{1,2}[-/]\d{1,2}",
        rf"(?:{_WEEKDAY},? )?(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?|first)(?: of)? {_MONTH}"
        r"(?:\.?,? (?:\d{4}|'\d{2}))?",
        rf"(?:{_WEEKDAY},? )?{_MONTH}\.? (?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?",
        rf"(?:this|next|last) week (?:on )?{_WEEKDAY}|{_WEEKDAY} (?:of )?(?:this|next|last) week",
        rf"(?:a )?week (?:on|from) {_WEEKDAY}|{_WEEKDAY} (?:week|in {_NUMBER} weeks?)",
        rf"(?:(?:this|next|coming|last|past) )?{_WEEKDAY}",
        "today|tomorrow|tomorow|tommorow|tommorrow|(?:the )?day (?:after tomorrow|before yesterday)"
        "|yesterday|tonight|this (?:morning|afternoon|evening)",
        rf"in {_NUMBER} {_UNITS}|{_NUMBER} {_UNITS} (?:ago|back|from (?:now|today))",
        rf"(?:the )?{_ORDINAL} of (?:this|next|the coming) month",
        rf"the (?:{_ORDINAL}|\d{{1,2}})(?: of the month)?|{_ORDINAL}",
    ),
    time=re.compile(
        r"(?<![\w-])(?:at |from )?\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\b\.?|o'? ?clock|uur)(?!\w)"
        r"|(?<!\w)at (?:half past \w+|\d{1,2}(?:[:.]\d{2})?)(?!\w)|(?<![\w.])\d{1,2}:\d{2}(?!\w)"
        r"|(?<!\w)in the (?:morning|afternoon|evening)(?!\w)"
    ),
    day_of_week=(
        re.compile(rf"(?P<which>this|next|last) week (?:on )?(?P<weekday>{_WEEKDAY})"),
        re.compile(rf"(?P<weekday>{_WEEKDAY}) (?:of )?(?P<which>this|next|last) week"),
    ),
    weekday_before=re.compile(rf"(?P<weekday>{_WEEKDAY}),? (?=(?:the )?(?:\d|first)|{_MONTH}\b)"),
)

_STRETCHES = StretchWords(
    small=dict.fromkeys(
        ("more", "extra", "whole", "full", "entire", "long", "single", "additional"), ""
    ),
    several=re.compile(
        r"(?:(?:a|the next) )?(?:few|couple(?: of)?|some|several|number of|many)"
        r" (?:more )?(?:days|weeks|months|years)|(?:days|weeks|months|years|quarters)"
    ),
    between=phrases(
        r"(?:an?|one|1) (?:day|week|month|year) or (?!so)\w+",
        rf"{_NUMBER}(?: {_UNITS})? (?:or|to) {_NUMBER}(?: {_UNITS}| instal+ments| times)?",
        rf"\d{{1,2}} ?- ?\d{{1,2}} (?:{_UNITS}|instal+ments|times)",
    ),
    and_a_half=(
        re.compile(rf"(?P<count>\w+) and (?:an? )?half (?P<unit>{_UNITS})"),
        re.compile(rf"(?:(?P<count>\w+) )?(?P<unit>{_UNITS}) and (?:an? )?half"),
    ),
    and_more=re.compile(
        r"(?P<first>\S+ (?:years?|yrs?|months?))(?:,? and|,| plus) (?P<second>\S+ (?:months?"
        r"|weeks?))"
    ),
)

_ENDS = (
    "(?:finish(?:e[ds])?|done|over|ready|end(?:s|ed|ing)?|completed?|back|graduate[ds]?|solved"
    "|fixed"
    "|start(?:s|ing)?|begins?|paid off|resolved|arrives?|comes?|stops?|expires?)"
)
_WHO_ENDS = (
    "(?:(?:(?:my|our|the|his|her) [a-z]+(?: [a-z]+)?|i|we|it|this|that|he|she|they)"
    "(?:'?(?:ll|m|re|s))? )?(?:(?:will|am|are|is|should|would|can|expect|hope|going|to|probably"
    "|hopefully|only|be|have|get|then|all|do|it) )*"
)
# What is owed or was the rent lasts for no time.
_NOT_OWED = r"(?!.*\b(?:arrears|debts?|behind|rent|owe|late|unpaid)\b)"
_THEN = r"(?!.*(?:months?|years?|weeks?|\d))[a-z' ]+$"

_INCOME = (
    "(?:salary|wages?|pay|paycheck|payslip|money|income|benefits?|allowances?|holiday (?:pay|money"
    "|allowance)|vakantiegeld|child benefit|\\w*toeslag|uitkering|bonus|tax refund|pension)"
)
_OWN = "(?:(?:my|our|the|a|some|new|first) ){0,2}"
_GET = "(?:get|receive|have|will (?:get|receive|have))"

_UNTIL = UntilWords(
    around=Edges(
        *HEDGES,
        "(?:i|we)(?:'d| would)?(?: (?:want|need|like|ask|hope|please))*(?: (?:to|for))*"
        "(?: (?:pay|wait|have))*(?: an?)?(?: extra)?",
        "(?:an? )?(?:deferral|extension|delay|postponement|more time|extra time)(?: of payment)?",
        "(?:then )?(?:i|we)(?:'ll| can| could| will| am| are|'m)(?: (?:not|able to|only|again"
        "|pay|paid|wait|do it|it|everything|the rent|all))*",
        "(?:i|we) (?:can'?t|cannot|couldn'?t)(?: pay)?(?: (?:it|everything|the rent|the full"
        "|my rent|all))*",
        rf"(?:(?:until|till|when|once|after|as soon as) )?(?:i|we) {_GET} {_OWN}{_INCOME}",
        "(?:(?:until|till|when|once|after|as soon as) )?(?:i|we) (?:get|will get|am|are) paid",
        rf"(?:(?:until|till|when|once|after) )?{_OWN}{_INCOME} (?:comes?(?: in)?|is (?:in|paid)"
        "|arrives?)",
        "need|more|extra|wait|pay(?:ing)?(?: (?:it|the rent|later|again))?|later|the rent|rent|not"
        "|can|could|will|only|somewhere|at the latest|latest|within|on|in(?! \\w+ \\w+$)|around|for"
        "|to|be|give me|again|if possible|the next|another|it",
        "in(?= (?:the )?(?:begin|middle|end|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
    ),
    request=re.compile(
        r"(?:can|could|may|would|is)(?: (?:i|we|it|that|you))?(?: (?:please|maybe|possible|possibly"
        r"|pay|wait|have|get|be|postponed|delayed|later|an?|extension|delay|deferral|the|my|rent|it"
        r"|to|give|me|us|more|time))* (?=(?:until|untill|till|til|by) )"
        r"|when (?=(?:i|we|my|our|the) )"
    ),
    up_to=re.compile(
        r"(?:up to|until+|till?|'till?|unti|by|before|from|after)(?: the month(?: of)?)?"
        r" (?!and including)"
    ),
    through=re.compile(
        r"(?:(?:up to|until+|till?) and including|through|up to and including|t/m) "
    ),
    end_of_month=re.compile(r"(?:the )?(?:end of (?:the |this )?month|month'?s? end)"),
    explanation=phrases("because|cause|coz|then|when|once|if|as soon as"),
    denied=phrases(
        "since|ago|never|(?:last|previous) (?:year|month)(?! of)|as soon as possible|asap|was|were"
        "|began|started|happened|every|each"
        rf"|an? {_WEEKDAY}"
    ),
)

_NO_LONGER = (
    "(?:and )?(?:no|not) (?:longer|more)(?=$)|thats it(?=$)|that'?s it(?=$)"
    "|(?:is|should be|would be|will be|must be)(?: (?:just|probably|more than))* (?:enough|fine"
    "|sufficient|ok|okay)(?=$)|(?:will|would|should|'?ll) do(?=$)"
)
_MAKE_IT = (
    "(?:(?:please|just) )?(?:make (?:it|that)|(?:let'?s|let us|lets) (?:do|say|make it)|put"
    "|do|go for)(?: down)?(?= )"
)
_AGREED = (
    "(?:(?:it'?s|its|i have|i've got|we have) )?(?:(?:the|my|our|a|an) )?(?:(?:temporary|new|work"
    "|rental|rent|job|current) )*(?:contract|lease|arrangement|agreement|plan)"
    "(?:(?:'s| is| runs| lasts| goes)?(?: for| of)?(?= ))|(?:contract|lease|plan)(?=$)"
    r"|(?:(?:it'?s|its) )?an?(?= \d+[ -](?:month|year))"
)

_DURATIONS = DurationWords(
    around=Edges(
        _NO_LONGER,
        _MAKE_IT,
        _AGREED,
        "tops|at the (?:very )?(?:most|least|longest)|(?:not|no) (?:longer|more) than|up to"
        "|(?:a )?(?:max(?:imum)?|min(?:imum)?) of|of (?:a|the) year|in total|please|time"
        "|until then|from now(?: on)?|if all goes well",
        *HEDGES,
        "(?:it|this|that)(?:'?ll|'?s| will| would| should| is| is going to)(?: (?:probably|maybe"
        "|only"
        "|still|just))*(?: (?:lasts?|takes?|be|going to (?:last|take|be)))?(?: (?:me|us))?|lasts?"
        "|(?:i|we) (?:need|want|ask)(?: it)?(?: for)?|will|be|takes?",
        "to (?:last|take|be)|(?:please )?(?:give|grant) me|within|it|been",
        rf"{_NOT_OWED}(?:(?:the|my|our|this|his|her) )?[a-z]+(?: [a-z]+)?(?: will| should)?"
        r" (?:takes?|lasts?|runs?|is(?= for)|goes on|stays?|(?:get|have) [a-z]+(?= for))(?: me)?",
        rf"in(?= (?:\S+ ){{1,3}}(?:months?|years?),? (?:i|we|it|my|then)\b)"
        rf"|(?<!until )(?<!till )(?:i|we) (?:can|will|get|have|start|am|are|go|hope|expect) {_THEN}"
        rf"|(?:and )?(?:then|after that|because|cause|cos|when|once) {_THEN}",
        # "My course is finished in six months": then it is over.
        f"{_WHO_ENDS}{_ENDS}(?: (?:with )?(?:my|the|our) [a-z]+)?(?: again)? (?:in|within|after"
        f"|for)",
        f"(?:in|within|after)(?= .+ {_ENDS}$)|{_ENDS}",
        "(?:says?|said|according to) (?:(?:the|my|our|a) )?[a-z]+(?: [a-z]+)??"
        r"|(?!(?:i|we|months?|years?)\b)(?:(?:the|my|our) )?[a-z]+(?: (?!i\b)[a-z]+)? (?:says?|said"
        r"|thinks|told (?:me|us)|expects)(?: that)?(?: it(?:'?ll| will)?(?: (?:take|last|be))?)?",
        "for(?: (?:a period of|the|only|another|at least))*|another|long|more",
        "(?:the )?(?:next|coming|first)",
        "at (?:least|most)|max(?:imum|imal)?|min(?:imum|imal)?|hopefully|probably"
        "|temporar(?:y|ily)",
        "lower rent|less rent|(?:a )?rent reduction|need(?:ed)?|over|almost|nearly",
    ),
    so_long_already=phrases("already", "since", "ago", "past", "now$", "(?:the|for) last"),
    until_something=re.compile(r"(?:until+|till?) (?:i|we|i'm|my|our|the|it|there) .+"),
    months_around=Edges(
        *HEDGES,
        _NO_LONGER,
        _MAKE_IT,
        _AGREED,
        "(?:spread (?:out )?|divided )?(?:over|across)|(?:the )?(?:next|coming)|in|within|for",
        "at (?:most|least)|max(?:imum)?|min(?:imum)?|preferably|ideally|to",
        "pay(?: (?:it|back|off))*",
        "(?:i|we)(?:'d| would| can| could| want| need| like| prefer)*|monthly(?= \\w+$)",
    ),
    instalments=re.compile(
        r"(?P<count>\w+?) ?(?:monthly )?(?:instal+ments?|payments?|times|terms?|parts?|x|portions?)"
    ),
)

ENGLISH_CIRCUMSTANCES = CircumstanceWords(
    letters=_LETTERS,
    days=_DAYS,
    stretches=_STRETCHES,
    until=_UNTIL,
    durations=_DURATIONS,
    persons=ENGLISH_PERSONS,
)
