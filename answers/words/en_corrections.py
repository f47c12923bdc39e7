"""English words that put an earlier answer right; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.allowance import NEW_VALUES
from answers.words.choice_table import CorrectionWords
from answers.words.en_story import COUNT, MONTHS, SUM
from answers.words.table import phrases

_FIELDS = {
    r"(?:maximum|highest|max) rent": ("highest_rent",),
    r"(?:monthly )?rent(?: price)?": ("rent",),
    r"(?:rent )?(?:arrears|debts?|backlog)|(?:what|how much) (?:i|we) (?:still )?owe"
    r"|(?:amount|money|sum|rent) (?:that |which )?(?:i|we) (?:still )?owe|(?:i|we) (?:still )?owe"
    r"|(?:unpaid|outstanding) (?:rent|amount)": ("arrears",),
    r"(?:(?:tele)?phone|mobile|cell|tel)\.? ?(?:number|no|nr)|number|(?:tele)?phone|mobile"
    r"|e-?mail(?: ?address)?|contact(?: details)?": ("contact",),
    r"(?:home )?address|post(?:al)? ?code|zip(?: ?code)?|house ?number": ("address",),
    r"(?:last |first |sur|family |full )?name": ("tenant_name",),
    r"monthly amount|instal?lments?|amount (?:a|per) month": ("monthly",),
    r"(?:begin|start(?:ing)?) date|since|(?:it )?(?:started|began)": ("since",),
    r"end date|deferral": ("until",),
    r"(?:number of )?(?:people|persons)": ("persons",),
    r"(?:number of )?(?:children|kids)": ("children",),
    r"letter": ("letter",),
    r"(?:yearly |annual |monthly |gross )?income|salary|wages?": ("income",),
    r"savings|assets": ("assets",),
    r"partner": ("home_partner",),
    r"amount|answer|date|figure": (),
}
# "House number" before "number": the longer word of two that fit.
_FIELD = f"(?P<field>{'|'.join(sorted(_FIELDS, key=lambda word: 'house' not in word))})"
_THE = "(?:(?:the|my|our|that|this|your) )?"
_PLEASE = "(?:,? (?:please|pls|plz|thanks|thank you|sorry))*"
_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?"
)
_NUMBER_WORD = COUNT.replace("\\d{1,2}|", "").replace("an?|", "")
_LASTING = "(?:only )?(?:not )?(?:temporary|structural|permanent)"
# What was wrong looks like a value too: "2 months not paid" takes nothing back.
_OLD = (
    rf"(?:(?:€ ?)?\+?\d\S*(?<![,.;:])|{_NUMBER_WORD}|{_MONTH}|temporary|structural|permanent"
    rf"|\S+@\S+)"
    rf"(?: (?:(?:of )?{_MONTH}|months?|euros?|eur|hundred|thousand|children|kids|people|persons"
    r"|\d[\d ]*|[a-z]{2}(?: \d+\w?)?)){0,3}"
)
_NOT = "(?:,? (?:and |but )?(?:not|instead of|rather than) )"
_NOT_OLD = f"(?:{_NOT}{_OLD})"
_NOT_THE_OLD = f"(?:{_NOT}(?P<old>{_OLD}))"
_IT_IS = "(?:(?:it|that|this|they|i mean|i meant)(?:'?s| is| are| was| should be| must be)? )"
_IT_IS_NOT = (
    f"(?:(?:{_THE}{_FIELD}|it|that|this)(?:'?s| is| are| was)? )?(?:not|isn'?t|aren'?t|wasn'?t) "
)
_COUNTED = "(?:months?|children|kids|people|persons)"
_CHANGE = "(?:change|correct|fix|edit|update|replace|adjust|modify|set)"
_REACHED_AT = (
    "(?:(?:tele)?phone |mobile |cell )?number|e-?mail(?: ?address)?|(?:home )?address"
    "|post ?code|house ?number|(?:last |first |sur|family |full )?name"
)
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
        r"(?P<marker>no+|nope|oh?|w?[ou]+ps+|whoops|ow|wait(?: a (?:minute|second|moment))?|sorry"
        r"|pardon|excuse me|apologies|correction|(?:a )?typo|i meant?(?: to (?:say|type|put))?"
        r"|meant|i(?:'ve| have)? (?:made|did) (?:a|an) (?:mistake|error|typo)|my mistake|my bad"
        r"|scratch that|i mistyped|mistyped|mistake"
        r"|(?:that'?s|that is|it'?s|this is) (?:not (?:right|correct)|wrong|incorrect)"
        r"|that was (?:wrong|not right|a mistake|incorrect)|not right"
        rf"|(?:wrong|incorrect)(?! {_FIELD.replace('?P<field>', '?:')})"
        r"|i was wrong)(?:[ ,.:;!-]+|$)"
    ),
    not_alone=_line("no+|nope|oh?"),
    before_any_word=_line("(?:i )?meant?|correction"),
    inside=_line(
        rf"(?<!\w)(?:actually|in fact|after all) (?=\S)|,? (?:actually|after all|in fact)$"
        rf"|(?<=\w){_NOT_OLD}$"
    ),
    something=_line(
        r"i (?:have )?(?:filled|typed|put|entered)(?: in)? (?:something|it|the wrong thing)(?: in)?"
        r"(?: wrong(?:ly)?| incorrectly)?|i (?:have )?made (?:a|an) (?:mistake|error|typo)"
        r"|(?:i want|i'?d like|i would like|i need) to (?:change|correct|fix|edit)"
        r" (?:something|an answer|my answers?|one thing)|(?:change|correct|edit) (?:my "
        r"|an )?answers?|(?:something|one (?:answer|thing))(?: here)?(?: (?:is|was|isn'?t|is not))?"
        r" (?:wrong|incorrect|not (?:right|correct)|right|correct)"
        r"|(?<!is )there(?:'?s| is| are) (?:an?|one|some) (?:mistakes?|errors?|typos?)"
        r"(?: in (?:it|there|this|here|my answers?))?|not (?:everything|all)(?: of it)? is"
        r" (?:right|correct)"
    ),
    fields=_FIELDS,
    again=(
        _line(rf"(?:please )?(?:change|correct|fix|edit|update) {_THE}{_FIELD}(?: please)?"),
        _line(
            rf"(?:i want|i'?d like|i would like|i need) to (?:change|correct|fix|edit"
            rf"|update) {_THE}(?P<field>{_REACHED_AT})"
        ),
        _line(rf"{_THE}(?P<field>{_REACHED_AT}) (?:(?:has|have) )?changed"),
        _line(rf"(?:i|we)(?:'?ve| have)?(?: got)? a new (?P<field>{_REACHED_AT})"),
        _line(
            rf"{_THE}{_FIELD}(?: (?:is|was|are))?(?: (?:not (?:right|correct)|wrong|incorrect"
            rf"|spel(?:led|t)|typed|written|misspelled|wrongly))+"
        ),
        _line(rf"{_THE}{_FIELD} (?:isn'?t|aren'?t) (?:right|correct)"),
        _line(rf"(?:wrong|incorrect) {_FIELD}"),
    ),
    not_but=_line(
        rf"(?!.*not {COUNT} {_COUNTED},? but \S+$){_IT_IS_NOT}"
        rf"(?P<old>\S+(?: \S+){{0,3}}?),? but {_IT_IS}?(?P<new>\S+(?: \S+){{0,3}}?){_PLEASE}"
    ),
    should_be=(
        _line(
            rf"{_IT_IS_NOT}(?P<old>{_OLD})(?:[,.;:]+|(?= it'?s| it is))(?: but)?"
            rf" {_IT_IS}?(?P<new>\S+(?: \S+){{0,3}}?){_PLEASE}"
        ),
        # "Not 2 months but 3": of the same unit.
        _line(rf"{_IT_IS}?not (?P<old>{COUNT} (?P<unit>months?)),? but (?P<new>{COUNT})"),
        _line(
            rf"(?:{_IT_IS}|(?:i|we) have |there are )?not (?P<old>{COUNT}"
            rf" (?P<field>children|kids|people|persons)),? but (?P<new>{COUNT})"
        ),
        _line(
            r"(?:(?:i|we) have |there are |we are (?:with )?)?"
            rf"(?P<new>{COUNT} (?P<field>children|kids|people|persons)){_NOT_THE_OLD}"
        ),
        _line(rf"{_IT_IS}?(?P<new>{_OLD}){_NOT_THE_OLD}{_PLEASE}"),
        _line(
            rf"{_THE}{_FIELD}(?:'?s| is| are| was| should be|:)?"
            rf" (?P<new>(?!not )\S+(?: \S+){{0,4}}?){_NOT_THE_OLD}{_PLEASE}"
        ),
        _line(
            r"(?:(?:it|that|this) )?(?:should|must|has to) (?:be|have been|say|read):?"
            rf" (?P<new>.+?){_NOT_OLD}?{_PLEASE}"
        ),
        _line(
            r"i (?:said|typed|wrote|filled in|put|entered) \S+(?: \S+){0,3}? (?:but (?:i )?(?:meant"
            r"|it'?s|it is|it should be)|instead of|and it should be) (?P<new>.+)"
        ),
        # "Change my name to Kevin Bos"; who wants the rent changed wants another rent.
        _line(
            rf"(?:please )?{_CHANGE} {_THE}{_FIELD}(?: from (?P<old>{_OLD}))? (?:(?:in)?to|with|by)"
            rf" (?P<new>.+?){_NOT_OLD}?{_PLEASE}"
        ),
        _line(
            rf"(?:i want|i'?d like|i would like|i need|let me) to {_CHANGE} {_THE}"
            rf"(?P<field>{_REACHED_AT}) (?:in)?to (?P<new>.+?){_PLEASE}"
        ),
        _line(
            rf"(?:please )?(?:{_CHANGE}(?: (?:it|that|this))? (?:in)?to|make (?:it|that)(?: to)?)"
            rf" (?P<new>.+?){_NOT_OLD}?{_PLEASE}"
        ),
        _line(
            rf"(?:(?:i|we)(?:'?ve| have)?(?: got)? )?(?:(?:a|the|my|our) )?(?:new|correct|right)"
            rf" {_FIELD}(?:'?s| is| will be)?[,:]? (?P<new>.+?){_PLEASE}"
        ),
        _line(
            rf"(?:please )?use (?:this|my (?:new|other)) {_FIELD}(?: instead| please)*:?"
            r" (?P<new>.+)"
        ),
        _line(rf"(?:wrong|incorrect) {_FIELD}[,.:;]?(?: {_IT_IS}|(?: use)? )(?P<new>.+)"),
        _line(
            rf"{_THE}(?P<field>(?:last |first |sur|family |full )?name)(?:'?s| is| should be)"
            r" (?P<new>[^\W\d_][^\d,]*?),? (?:and )?not [^\W\d_][^\d,]*"
        ),
        _line(
            rf"(?:(?:it|that)(?:'?s| is| was)? )?(?P<field>since|started|began)(?: (?:in|on))?"
            rf" (?P<new>.+?){_NOT_THE_OLD}"
        ),
    ),
    it_is=_line(r"(?:(?:it|that|this)(?:'?s| is| was) )?(?P<new>.+)"),
    field_is=_line(
        rf"{_THE}{_FIELD}(?P<wrong>(?: (?:is|was|are))?(?: (?:wrong(?:ly)?|incorrect|not (?:right"
        r"|correct)|isn'?t (?:right|correct)|spel(?:led|t)|typed|written|misspelled))+[,.:;]*"
        r"(?: (?:it|that|they))?)?(?: (?P<should>should|must|has to) (?:be|have been|say):?|'?s"
        r"| is:?| are| was|:|(?<=owe)|(?<!since)(?= [\d€+])) (?P<new>.+?)"
    ),
    values={
        **NEW_VALUES,
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
