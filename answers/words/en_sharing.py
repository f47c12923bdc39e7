"""English words for and against passing on to the municipality; knows no rule about them."""

from __future__ import annotations

import re

from answers.words.choice_table import SharingWords
from answers.words.table import phrases, word_set

_I = "(?:i|we)"
_OFFICE = (
    "(?:(?:the|my|our) )?(?:municipality|gemeente|council|city|town hall|schuldhulp\\w*"
    "|debt (?:help|counsell?ing)|wijkteam|vroegsignalering|early signalling)"
)
_NOT = "(?:don'?t|do not|never)"
_PASS_ON = (
    "(?:pass|passing|share|sharing|send|sending|give|giving|tell|telling|forward|forwarding|report"
    "|reporting|register|inform|informing|disclose|transfer|go|goes|going|know|knows|hear|hears|get"
    "|gets)"
)
_IT = (
    "(?:(?:it|this|that|me|my|details|data|name|information|anything|on|please|or|address|phone"
    "|number|rent|arrears|debt|personal) )*"
)
_BEGIN = r"^(?:(?:no|please|but|and|so|hello|hi|sorry|pls|also|anyway|i ask you|then|rather),? )*"

ENGLISH_SHARING = SharingWords(
    against=phrases(
        "i object|(?:i have )?(?:an )?objections?|i refuse|refuse|no permission"
        "|(?:i )?(?:do not|don'?t) give permission",
        f"(?:rather )?not (?:to|with) {_OFFICE}|nothing to {_OFFICE}|no gemeente|no municipality",
        rf"{_OFFICE} (?:doesn'?t|does not|need not|must not|may not)(?: need)?(?: to)? know"
        "(?: (?:this|that|about this|about it|it))?",
        f"(?:keep|leave) {_OFFICE} out(?: of (?:this|it))?|between us|(?:{_NOT}|not) pass (?:it"
        f"|this"
        "|that) on",
    ),
    in_favour=phrases(
        "no (?:further )?objections?(?: (?:to|against) (?:that|this|it))?|(?:i )?(?:have )?no"
        " objections?(?: (?:to|against) (?:that|this|it))?|i (?:don'?t|do not) (?:object|mind)",
        f"fine by me|fine with me|(?:you (?:can|may) )?pass (?:it|that|this) on(?: to {_OFFICE})?",
        f"(?:you (?:can|may) )?(?:share|send|give) (?:it|that|this|my details|my data)(?: (?:to"
        f"|with) {_OFFICE})?",
        "you (?:can|may)",
    ),
    light=word_set("i we there here have has had then about that this it to well an any"),
    explanation=re.compile(
        r"(?:i want |please |some |can i have )*(?:more )?(?:explanation|information"
        r"|info)(?: please)?|(?:please )?explain(?: (?:this|that|it|more|please))*|i (?:don'?t"
        r"|do not) (?:quite |really )?(?:understand|get)(?: (?:it|this|that|the question|you))?"
    ),
    doubt=phrases(
        # "Yes send" answers whether to send the request.
        "(?:send|submit)(?: (?:now|off|then|in|please|pls|thanks|(?:the|my) (?:request|report|form"
        "|application)))*$",
        "maybe|perhaps|possibly|doubt|unless|except|only|if|first|sometimes|later|know|think"
        "|sure(?=.)|not sure|not yet|hm+|uh+|um+|understand|must|have to|depends|unfortunately|but",
    ),
    objects=phrases(
        rf"{_I} {_NOT} (?:\w+ )?want (?!to (?!be (?:reported"
        rf"|registered)))(?=.*{_OFFICE})(?=.*\b{_PASS_ON}\b).+",
        rf"{_I} (?:want|wish|would like)?(?: to)? ?object (?:to|against) (?:\w+ ){{0,4}}(?:pass\w*"
        rf"|shar\w*|transfer\w*|forward\w*|{_OFFICE})",
        rf"{_I} refuse .{{0,60}}{_OFFICE}|{_I} (?:do not"
        rf"|don'?t) give (?:you )?permission .{{0,60}}{_OFFICE}",
        rf"{_OFFICE} (?:must not|may not|should not|shouldn'?t|mustn'?t|does not need to"
        rf"|doesn'?t need to|need not) (?:know|hear|get|see)",
        rf"(?:keep|leave) {_OFFICE} out",
        rf"you (?:may not|must not|are not allowed to|mustn'?t|can'?t|cannot) (?:pass|share|send"
        rf"|give|tell|forward|report)\b.{{0,50}}{_OFFICE}",
        rf"{_I} (?:do not|don'?t) want .{{0,40}}{_OFFICE} to (?:know|hear|get|have|see|call)",
    ),
    objects_at_start=re.compile(
        rf"{_BEGIN}(?:{_NOT} (?:pass|share|send|give|tell|forward|report|inform|register"
        rf"|transfer) {_IT}(?:(?:to|with|about|at) )?{_OFFICE}|(?:not|nothing|no (?:sharing|report"
        rf"|reporting|signal|data|details)) (?:to|with) {_OFFICE}|(?:{_NOT}|not) (?:pass (?:it "
        rf"|this |that |my details )?on|share(?: (?:it|this|that))?)"
        r"(?: please| thanks)?[ .!]*$)"
    ),
    objects_not=phrases(
        "no objections?|if|suppose|unless|may share|except|ex|mother|father|neighbou?rs?|sister"
        "|brother|employer|forget|why|no longer|any ?more|decision|benefits?|allowance|friend"
        "|objected|had|said|rent increase|pressed"
    ),
)
