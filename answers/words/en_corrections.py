"""English words that put an earlier answer right; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import CorrectionWords
from answers.words.en_story import COUNT, MONTHS, SUM
from answers.words.table import phrases

_FIELDS = {
    r"(?:maximum|highest|max) rent": ("highest_rent",),
    r"(?:monthly )?rent(?: price)?": ("rent",),
    r"(?:rent )?(?:arrears|debt)": ("arrears",),
    r"(?:(?:tele)?phone|mobile|cell)?(?: ?number)|(?:tele)?phone|mobile|e-?mail(?: ?address)?"
    r"|contact"
    r"(?: details)?": ("contact",),
    r"(?:home )?address|post(?:al )?code|zip(?: ?code)?|house ?number": ("address",),
    r"(?:last |first |sur|family )?name": ("tenant_name",),
    r"monthly amount|instal?lments?|amount (?:a|per) month": ("monthly",),
    r"(?:begin|start(?:ing)?) date": ("since",),
    r"end date|deferral": ("until",),
    r"(?:number of )?(?:people|persons)": ("persons",),
    r"(?:number of )?(?:children|kids)": ("children",),
    r"letter": ("letter",),
    r"amount|answer|date|figure": (),
}
# "House number" before "number": the longer word of two that fit.
_FIELD = f"(?P<field>{'|'.join(sorted(_FIELDS, key=lambda word: 'house' not in word))})"
_THE = "(?:(?:the|my|our|that|this) )?"
_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
_NUMBER_WORD = COUNT.replace("\\d{1,2}|", "").replace("an?|", "")
_LASTING = "(?:only )?(?:not )?(?:temporary|structural|permanent)"
_AMOUNT = re.compile(rf"(?:about |around |roughly )?{SUM}(?: (?:per|a|each) month)?", re.IGNORECASE)
_DAY = re.compile(
    rf"(?:since |from |until |till |in |on |the |end of |beginning of )*(?:\d[\w/-]*)?(?: of)? ?"
    rf"(?:{_MONTH}|(?:last|next|this) (?:week|month))?(?: \d{{4}})?",
    re.IGNORECASE,
)


def _line(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


ENGLISH_CORRECTIONS = CorrectionWords(
    marker=_line(
        r"(?P<marker>no+|nope|oh?|oops|ow|wait(?: a (?:minute|second|moment))?|sorry|pardon"
        r"|apologies|correction|typo|i meant?|meant|i made (?:a|an) (?:mistake|error|typo)"
        r"|my mistake|(?:that'?s|that is|it'?s|this is) (?:not (?:right|correct)|wrong|incorrect)"
        r"|that was (?:wrong|not right|a mistake|incorrect)|not right|wrong"
        r"|i was wrong)(?:[ ,.:;!-]+|$)"
    ),
    not_alone=_line("no+|nope|oh?"),
    before_any_word=_line("(?:i )?meant?|correction"),
    inside=_line(r"(?<!\w)(?:actually|in fact|after all) (?=\S)"),
    something=_line(
        r"i (?:have )?(?:filled|typed|put|entered)(?: in)? (?:something|it|the wrong thing)(?: in)?"
        r"(?: wrong(?:ly)?| incorrectly)?|i (?:have )?made (?:a|an) (?:mistake|error|typo)"
        r"|(?:i want|i'?d like|i would like|i need) to (?:change|correct|fix|edit)"
        r" (?:something|an answer|my answers?|one thing)|(?:change|correct|edit) (?:my "
        r"|an )?answers?|(?:something|one answer) is wrong"
    ),
    fields=_FIELDS,
    again=(
        _line(rf"(?:please )?(?:change|correct|fix|edit|update) {_THE}{_FIELD}(?: please)?"),
        _line(
            rf"(?:i want|i'?d like|i would like|i need) to (?:change|correct|fix|edit"
            rf"|update) {_THE}(?P<field>(?:(?:tele)?phone ?)?number|e-?mail(?: ?address)?"
            rf"|(?:home )?address|post ?code|house ?number|(?:last |first )?name)"
        ),
        _line(
            rf"{_THE}{_FIELD}(?: (?:is|was|are))?(?: (?:not (?:right|correct)|wrong|incorrect"
            rf"|spel(?:led|t)|typed|written|misspelled|wrongly))+"
        ),
        _line(rf"{_THE}{_FIELD} (?:isn'?t|aren'?t) (?:right|correct)"),
        _line(rf"(?:wrong|incorrect) {_FIELD}"),
    ),
    not_but=_line(
        rf"(?:(?:{_THE}{_FIELD}|it|that|this)(?:'?s| is| are"
        rf"| was) )?not (?P<old>\S+(?: \S+){{0,3}}?),?"
        r" but (?P<new>\S+(?: \S+){0,3})"
    ),
    should_be=(
        _line(r"(?:(?:it|that|this) )?(?:should|must|has to) (?:be|have been):? (?P<new>.+)"),
        _line(
            r"i (?:said|typed|wrote|filled in|put) \S+(?: \S+){0,3}? but (?:i meant|it'?s|it is"
            r"|it should be) (?P<new>.+)"
        ),
    ),
    it_is=_line(r"(?:(?:it|that|this)(?:'?s| is| was) )?(?P<new>.+)"),
    field_is=_line(
        rf"{_THE}{_FIELD}(?P<wrong> (?:is|was|are) (?:wrong|incorrect|not (?:right|correct))[,:]?"
        r"(?: (?:it|that|they))?)?(?: (?P<should>should|must|has to) (?:be|have been):?|'?s| is:?"
        r"| are| was|:) (?P<new>.+?)"
    ),
    values={
        "rent": _AMOUNT,
        "highest_rent": _AMOUNT,
        "monthly": _AMOUNT,
        "arrears": _line(rf"(?:about |around |roughly )?(?:{MONTHS}|{SUM})"),
        "contact": _line(r"(?=.*(?:@|\d(?:.*\d){8})).{6,60}"),
        "address": _line(r"(?=.*\d).{1,60}"),
        "tenant_name": _line(r"[^\W\d_][^\d?!,;:]{1,60}"),
        "since": _DAY,
        "until": _DAY,
        "persons": _line(rf"{COUNT}(?: (?:people|persons))?"),
        "children": _line(rf"{COUNT}(?: (?:children|kids))?"),
        "letter": _line(r"(?:from )?(?:the|a) (?:bailiff|court|judge)|a summons"),
        "lasting": _line(_LASTING),
    },
    a_value=_line(
        rf"\d|(?<!\w)(?:{_NUMBER_WORD}|{_MONTH}|hundred|thousand|euros?|{_LASTING}|nothing|none"
        rf"|last|next)(?!\w)"
    ),
    no_value=phrases(
        "i|i'm|i've|we|you|they|can|can't|could|want|would|may i|must|should|going|have|has|had|am"
        "|is|are|was|were|pay|paid|help|stop|call|know|understand|because|that|please|later|now"
        "|today|maybe|but|also|only|still|too (?:late|high|much|expensive)|don't|do not|someone"
        "|cheaper|not(?! (?:temporary|structural|permanent))"
    ),
)
