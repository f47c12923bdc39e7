"""English sentences in which tenants tell things unasked; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import StoryWords
from answers.words.en_told_letters import ENGLISH_TOLD_LETTERS
from answers.words.table import phrases, word_set

_I = "(?:i|we)"
_AM = "(?:i'?m|i am|we'?re|we are|i'?ve been|i have been|we have been|we'?ve been)"
_HAVE = "(?:i|we) (?:have|got|have got)|(?:i'?ve|we'?ve)(?: got)?"
_NOW = (
    "(?:(?:now|already|currently|unfortunately|at the moment|right now|also|about|around|roughly"
    "|still|luckily) )*"
)
_NEARLY = "(?:(?:now|about|around|roughly|exactly|currently|at the moment) )*"
SUM = (
    r"(?:(?:€ ?)?\d[\d.,]*(?: ?(?:euros?|eur|€)(?: and \d{1,2} cents?)?)?"
    r"|[a-z]+(?:[ -][a-z]+){0,4} euros?)"
)
COUNT = "(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
MONTHS = f"{COUNT} months?(?:'? rent| of rent)?"
_OWED = f"(?P<value>{MONTHS}|{SUM})"
_PAID = f"(?P<value>{SUM})"
_ARREARS = "(?:rent )?arrears"
_WITH_RENT = "(?: (?:on|with|in) (?:(?:the|my|our) )?(?:rent|rent payments?|paying(?: the rent)?))?"
_TAIL = "(?: (?:unfortunately|now|already|so far|i think|at the moment|currently))*"
_MONTHLY = "(?: (?:a|per|each|every) month| monthly| p/?m)"
_REPAY = "(?:pay off|pay back|repay|spare|put towards|catch up)"
_FOR_ARREARS = (
    f"(?: (?:of|on|for|towards|to) (?:the|my|our) (?:{_ARREARS}|rent debt|debt)"
    f"| (?:to|and) (?:pay off|clear|repay) (?:the|my|our) (?:{_ARREARS}|rent debt|debt)"
    f"| until (?:the|my|our) (?:{_ARREARS}|debt) (?:is|are) (?:gone|paid|cleared|paid off))?"
)
_CAN = (
    f"(?:{_I} (?:can|could|want to|would like to|will|am able to)|i'?d like to|i'?ll)"
    "(?: (?:only|just|maybe))?"
)
_ABOUT = "(?:(?:about|around|roughly|maybe|at most|up to|certainly) )*"
_WISH = (
    f"(?:{_I} (?:want|need|would like|ask for|request)|i'?d like|(?:can|could|may|might) (?:i|we)"
    "(?: (?:have|get))?|please give me|give me|please|would you (?:agree to|give me)|could you"
    " (?:agree to|give me))(?: (?:to|please|a|an|ask for|have|get))*"
)
_DEFERRAL = "(?:deferral|postponement|extension|delay)(?: of (?:payment|the rent|rent))?"
_LESS_RENT = "(?:rent reduction|rent discount|discount(?: on (?:the|my) rent)?|less rent)"
_LOWER = "(?:lower|reduce|drop|decrease|bring down|cut)"
_HOME = "(?:home|house|flat|apartment|studio|place|room)"
_AT_MOST = (
    "(?:under|below|up to|at most|max(?:imum)?(?: of)?|for at most|for max(?:imum)?|not over)"
)


def _frames(*alternatives: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(each) for each in alternatives)


ENGLISH_STORY = StoryWords(
    nothing_certain=phrases(
        "on behalf of|for my (?:mother|father|parents|son|daughter|sister|brother|neighbou?r|client"
        "|friend|grandmother|grandfather|mum|mom|dad)|my client\\w*|i(?:'?m| am) helping",
        "my (?:mother|father|parents|sister|brother|neighbou?r|son|daughter|friend|mum|mom|dad)"
        " (?:\\w+ ){0,5}(?:her|his|their) (?:rent|house|home|flat)",
        "is (?:that|this|it) (?:right|correct|true)|(?:that|this|it)(?:'?s| is) (?:not"
        " (?:right|correct|true)|wrong)|not true|mistake|according to|claims?|you say|they say"
        "|(?:isn'?t|not) (?:right|correct)",
        "paid (?:everything|it all|all of it|it back|it yesterday)|already paid|everything is paid"
        "|back then|just testing|a test",
    ),
    supposed=phrases(
        "suppose|if|what if|when|unless|maybe|perhaps|afraid|scared|example|how much|says?|said"
        "|writes?|wrote|threat\\w*|soon|might|could be|almost|nearly|right\\?"
    ),
    unless={
        "lasting": phrases(
            r"contract|lease|house|home|flat|live|living|job|work|discount|don'?t know|no idea"
            r"|not sure"
        ),
        "rent": phrases(r"roommates?|flatmates?|housemates?|each|half|also \d+|share|split"),
        "persons": phrases(
            "(?:grand)?child(?:ren)?|kids?|sons?|daughters?|husband|wife|partner|boyfriend"
            "|girlfriend|baby|mother|father|parents|roommates?|pregnant|moving|move|dog"
        ),
        "highest_rent": phrases("rent out|buy|buying|parking|garage"),
    },
    joiner=re.compile(
        r",(?!\d|-)|(?<!\d),|\s(?:and|but|because|so|since then|as)\s(?!\d{1,2} cent)",
        re.IGNORECASE,
    ),
    lead=re.compile(
        r"(?:(?:hello|hi|hey|good (?:morning|afternoon|evening|day)|dear \w+|yes|well|so|and|but"
        r"|also|unfortunately|sorry|actually|besides|help|honestly|ok|okay|now|currently)[ ,!]+)+"
    ),
    about_a_plan=phrases(
        "payment plan|repayment|instal?lments?|pay (?:it )?off|paying off|in parts|spread"
        "|arrangement"
    ),
    frames={
        "arrears": _frames(
            rf"{_AM} {_NOW}{_OWED} {_NOW}(?:behind|in arrears){_WITH_RENT}{_TAIL}",
            rf"{_AM} {_NOW}behind(?: (?:on|with) (?:the|my"
            rf"|our)? ?rent)? by {_NEARLY}{_OWED}{_TAIL}",
            rf"(?:{_HAVE}) {_NOW}(?:an? )?{_ARREARS} of {_NEARLY}{_OWED}{_TAIL}",
            rf"(?:{_HAVE}) {_NOW}{_OWED} (?:of |in )?{_ARREARS}{_TAIL}",
            rf"(?:the|my|our) (?:total )?{_ARREARS} (?:is|are) {_NEARLY}{_OWED}{_TAIL}",
            rf"{_NEARLY}{_OWED} (?:of |in )?{_ARREARS}",
            rf"{_ARREARS}:? (?:of )?{_NEARLY}{_OWED}",
            rf"{_NOW}{_OWED} behind{_WITH_RENT}",
            rf"{_I} {_NOW}owe (?:you )?{_NEARLY}(?P<value>{COUNT} months?) (?:of )?rent{_TAIL}",
            rf"{_I} {_NOW}owe (?:you )?{_NEARLY}{_PAID} (?:(?:in|of) )?(?:rent|{_ARREARS}){_TAIL}",
            rf"(?:{_I} (?:haven'?t|have not)) paid (?:the |my |our |any )?rent (?:for"
            rf"|in) {_NEARLY}(?P<value>{COUNT} months?){_TAIL}",
            rf"(?:{_HAVE}) {_NOW}no {_ARREARS}",
            rf"{_AM} {_NOW}not {_NOW}behind{_WITH_RENT}(?: yet)?",
        ),
        "rent": _frames(
            rf"(?:the|my|our) (?:total |current |monthly )?rent (?:is|comes to) {_NEARLY}{_PAID}"
            rf"(?:{_MONTHLY}| in total| including service costs)*",
            rf"{_I} {_NOW}pay {_NEARLY}{_PAID}(?:{_MONTHLY})?(?: in| of)? rent(?:{_MONTHLY})?",
            rf"rent(?: is|:) {_NEARLY}{_PAID}(?:{_MONTHLY})?",
        ),
        "monthly": _frames(
            rf"{_CAN} {_REPAY} {_ABOUT}(?P<value>{SUM}(?: extra)?{_MONTHLY}){_FOR_ARREARS}{_TAIL}",
            rf"{_CAN} (?:pay|do|afford) {_ABOUT}(?P<value>{SUM} extra{_MONTHLY}"
            rf"|{SUM}{_MONTHLY} extra){_FOR_ARREARS}{_TAIL}",
            rf"{_CAN} (?:pay|do|afford) (?:an )?extra {_ABOUT}"
            rf"(?P<value>{SUM}{_MONTHLY}){_FOR_ARREARS}{_TAIL}",
        ),
        "lasting": _frames(
            r"(?:it|this|that|the problem|(?:the|my|our|this) situation)(?:'?s| is| will be)"
            r" (?:[^\W\d]+ ){0,3}?(?:temporary|structural|permanent)(?: problem| situation)?",
            rf"{_I} (?P<value>temporarily) (?:have|earn|get) (?:less|no|little)(?: (?:income|salary"
            rf"|pay|work|hours|money|wages))?",
        ),
    },
    asking={
        "until": _frames(
            rf"{_WISH} {_DEFERRAL}(?: please)? (?P<value>(?:until|till) .{{2,30}})",
            rf"{_DEFERRAL}(?: please)? (?P<value>(?:until|till) .{{2,30}})",
            rf"{_WISH} {_DEFERRAL} of (?P<value>{COUNT} (?:weeks?|months?))",
            rf"(?:{_WISH} )?(?P<value>{COUNT} (?:weeks?|months?)) (?:of )?{_DEFERRAL}(?: please)?",
            r"(?:please |can you |could you |i want to |i'?d like to )(?:postpone|defer|put off"
            r"|delay) (?:the|my) (?:rent|payment)(?: payment)? (?P<value>(?:until|till) .{2,30})",
        ),
        "monthly": _frames(
            rf"(?:can|could|may) (?:i|we) (?:pay off|repay"
            rf"|pay back) {_ABOUT}(?P<value>{SUM}(?: extra)?{_MONTHLY}){_FOR_ARREARS}",
        ),
        "less": _frames(
            rf"{_WISH} (?:temporary )?{_LESS_RENT} of {_NEARLY}{_PAID}(?:{_MONTHLY})?(?: please)?",
            rf"{_WISH} (?:pay )?{_PAID} less rent(?:{_MONTHLY})?(?: please)?",
            rf"(?:(?:can|could|would) (?:you|u)|{_I} want you to|please) (?:temporarily )?{_LOWER}"
            rf" (?:the|my|our) rent (?:by|with) {_NEARLY}{_PAID}(?:{_MONTHLY})?(?: please)?",
            rf"(?:can|could) (?:the|my|our) rent (?:go down|be (?:lowered|reduced|cut|decreased))"
            rf" (?:by|with) {_NEARLY}{_PAID}(?:{_MONTHLY})?",
        ),
        "highest_rent": _frames(
            rf"(?:{_AM} looking for|{_I} (?:want|need|look for|am searching for|would like)"
            rf"|looking for)\b(?: [^\W\d]+){{0,7}} {_HOME}(?: "
            rf"[^\W\d]+){{0,5}}? {_AT_MOST} {_PAID}(?:{_MONTHLY}| rent| in rent)*",
            rf"{_I} can (?:pay|afford) (?:at most|up to|a maximum of|no more than) {_PAID}"
            rf"(?:{_MONTHLY})?(?: in| of)? rent(?:{_MONTHLY})?",
            rf"(?:maximum|highest|max) rent(?: is|:)? {_PAID}(?:{_MONTHLY})?",
        ),
        "persons": _frames(
            r"(?P<value>there are \w+ of us)(?: at home| here)?",
            r"(?P<value>we are (?:a family of \w+|\w+ (?:people|persons)))(?: at home)?",
            r"(?P<value>i live (?:here )?alone)|i live (?:here )?on my own",
            rf"(?:{_AM} looking for|{_I} (?:want|need))\b(?: [^\W\d]+){{0,5}} {_HOME} for"
            r" (?P<value>\w+ (?:people|persons))",
        ),
    },
    plan_frames=_frames(
        rf"{_CAN} (?:pay|do|afford) {_ABOUT}(?P<value>{SUM}{_MONTHLY}){_FOR_ARREARS}{_TAIL}",
    ),
    since=re.compile(r"(?<!\w)(?:(?:ever )?since|from|as of) (?P<value>.+)"),
    trouble=phrases(
        "unemployed|out of work|jobless|lost my job|fired|dismissed|laid off|without (?:work|income"
        "|a job)|on benefits",
        "(?:no|less|little|too little|not enough|fewer) (?:work|job|income|salary|wages|pay|hours"
        "|money|benefits?|assignments)",
        "earn(?:ing)? (?:a lot |much )?less",
        "(?:income|salary|wages|pay|benefits?)(?: (?:has|have|is|are|was))* (?:dropped|stopped|less"
        "|lower|fallen|gone down|cut)|(?:job|contract) (?:has )?(?:ended|stopped)",
        "(?:can'?t|cannot|can not|couldn'?t|haven'?t|have not|not|unable to)(?: (?:been|able|to))*"
        " (?:pay|paid|afford) (?:(?:the|my|our) )?(?:full )?rent|not paid rent",
        "behind(?: (?:on|with) (?:the |my |our )?rent)?|in arrears|(?:payment|money) problems",
    ),
    trouble_light=word_set(
        """
        i i'm i've we we're we've am are is was been have has had been my our the a an now already
        also unfortunately husband wife partner income salary anymore still
        really got get job
        """
    ),
    letters=ENGLISH_TOLD_LETTERS,
    name=re.compile(
        r"(?:my (?:full )?name is|my name'?s|i am called|you(?:'re| are) speaking (?:to"
        r"|with))[: ]+(?P<value>.+)",
        re.IGNORECASE,
    ),
    never_a_name=phrases(
        "wrong|misspelled|spelled|spelt|different|changed|not|on|in|known|unknown|stolen|used|also"
        "|still|incorrect|mentioned"
    ),
    contact_light=word_set(
        """
        my number phone telephone mobile cell tel mail email e-mail address is you can call me mail
        reach contact at on or and by via i am reachable please it this the us best whatsapp back
        """
    ),
    address=phrases(
        "(?:i|we) live|(?:my|our) (?:home )?address(?: is)?|address|my post(?:al )?code|post ?code"
    ),
    never_an_address=phrases(
        "mother|father|parents|brother|sister|neighbou?rs?|friend|mov(?:e|ing|ed)|old|was"
        "|previous|new"
        "|lived|going|want|work|office|son|daughter|future|temporary|used to|postal address|years?"
        "|months?|children|people"
    ),
)
