"""English words for the choices of a request; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import (
    ChoiceWords,
    HomeWords,
    IncomeDayWords,
    MoneyHelpWords,
    YesNoFirstWords,
)
from answers.words.en_causes import ENGLISH_CAUSES
from answers.words.en_children import ENGLISH_CHILDREN
from answers.words.en_corrections import ENGLISH_CORRECTIONS
from answers.words.en_sharing import ENGLISH_SHARING
from answers.words.en_story import ENGLISH_STORY
from answers.words.table import Edges, phrases, word_set

_PET = (
    r"(?:dogs?|cats?|puppy|puppies|kittens?|rabbits?|birds?|parrots?|hamsters?|guinea pigs?|fish"
    r"|pets?|animals?)"
)
# Before the noun that they count; "41 teenagers" are no 41 of them.
_FEW = r"(?:(?:(?<!\d)\d|an?|one|two|three|four|five|six|my|our) )?(?:(?:small|young|little) )?"
_NOT_SAID = (
    "(?:(?:i'?d|i would|i|i'?ll|would|will) )?(?:rather|prefer|prefer to|better) not(?: to)?"
    "(?: (?:say|answer|tell|share|disclose|talk))?(?: (?:that|this|it|you|about|so))*",
    "(?:(?:that'?s|it'?s|that is|this is) )?(?:none of|not) your (?:business|concern)",
    "i (?:don'?t|do not|won'?t|will not|wouldn'?t)(?: (?:want|wish|like|really))*(?: to)?"
    " (?:say|tell|share|answer|disclose|talk)(?: (?:that|this|it|you|about|the question))*",
    "i(?:'?m| am) not (?:going to|gonna) (?:say|tell|share|answer)(?: (?:that|this|it|you))*",
    "no (?:answer|comment)|(?:(?:that'?s|it'?s|that is|this is) )?(?:too )?(?:private|personal"
    "|secret|confidential)",
    "i(?:'?ll)? keep (?:that|this|it) (?:to myself|private)",
)
_SKIP = (
    "(?:(?:please|(?:i'?d like|i want|i would like|can i|may i|let'?s|let me|i'?ll)(?: to)?) )?"
    "skip(?: (?:it|this|that|over))*(?: (?:one|question))?(?: please| pls| thanks)?",
    "(?:(?:go|move)(?: on)? to )?(?:the )?next(?: (?:one|question))?(?: please| pls)?",
    r"pass|n/?\.?a\.?|not applicable|(?:(?:it|that|this) )?does(?:n'?t| not) apply(?: to me)?"
    "|overslaan|sla over",
)

_YES_NO = YesNoFirstWords(
    yes=re.compile(r"(?:yes+|yeah|yep|yup|yea|ja|sure|correct)[\s,.!:;-]+(?P<rest>.+)"),
    no=re.compile(r"(?:no+|nope|nah)[\s,.!:;-]+(?P<rest>.+)"),
    takes_back_yes=phrases("no+|nope|not really|not yet", f"no (?:{_PET}|children|kids)"),
    still_no=re.compile(
        r"(?:(?:i|we|it|that|there) )?(?:(?:have|has|is|are|do|does|need|want) )*(?:no|not|none"
        r"|never|don'?t|doesn'?t|do not|isn'?t|it'?s not)(?: [^\W\d]+){0,4}"
    ),
    also_yes=re.compile(
        rf"(?:(?:i|we) (?:have|got|have got) |i'?ve (?:got )?)?(?:[\w']+ ){{0,2}}{_PET}(?: and "
        rf"(?:[\w']+ )?{_PET})?|(?:(?:only|preferably|rather) )*(?:on )?(?:the )?(?:ground floor"
        rf"|downstairs)(?: please| preferably| only)?"
    ),
    also_no=re.compile(
        rf"(?:(?:i|we) (?:have|got|have got) |i'?ve (?:got )?)?no (?:{_PET}|children|kids"
        rf"|ground floor)(?: needed| at home)?"
        rf"|(?:i|we) (?:don'?t|do not) have (?:a |an |any )?(?:{_PET}|children|kids)(?: at home)?"
    ),
)

_MONEY_HELP = MoneyHelpWords(
    helpers={
        "debt_help": phrases(
            r"debt (?:help|counsel\w+|assistance|relief|restructuring|advis[oe]r|support|programme)"
            r"|schuldhulp(?!maatje)\w*|schuldsanering|kredietbank|wsnp|municipal credit bank"
        ),
        "bewindvoerder": phrases(
            r"(?:beschermings)?bewind(?:voerder|voering)?|administrator|administration order"
            r"|curator|protective administration|financial guardian"
        ),
        "other": phrases(
            r"(?:brother|sister|mother|father|mum|mom|dad|parents|husband|wife|partner|friends?|son"
            r"|daughter|family|neighbou?r|uncle|aunt|cousin|kids|children|girlfriend|boyfriend"
            r"|ex)(?:-in-law)?",
            "social (?:work(?:er)?|team)|wijkteam|buurtteam|support worker|(?<!debt )counsell?or"
            "|coach|budget coach|budgetbeheer|volunteer|schuldhulpmaatje|humanitas|church|mosque"
            "|vluchtelingenwerk|refugee council|accountant|mentor"
            "|(?<!from the )(?<!of the )(?:municipality|gemeente)|some(?:one|body) else",
        ),
    },
    nobody=re.compile(
        r"(?:no+|nope|nah|nee)(?: thanks| thank you)?"
        r"|(?:no+ )?(?:there(?:'?s| is) )?(?:nobody|no one|noone|none)(?: (?:helps?|does)(?: me)?)?"
        r"|(?:no+ )?i (?:do|manage|handle|arrange) (?:it |that |everything |all |this )*(?:myself"
        r"|alone|on my own)|(?:no+ )?(?:just|only) (?:me|myself)|(?:no+ )?myself"
        r"|(?:no+ )?(?:i have )?no help"
    ),
    doubt=phrases(
        "used to|had|stopped|ended|was|were|before|want|wanted|would like|'?d like|soon|applied"
        "|applying|application|waiting list|maybe|not yet|sometimes|looking for|need|going to|will"
    ),
)

_INCOME_DAY = IncomeDayWords(
    around=Edges(
        "around|about|approximately|approx|every|each|monthly|(?:of )?month|usually|mostly|always"
        "|between|on|at|(?:of |in |per )?(?:every|each|the|a) month|i (?:get|receive)|i'?m paid"
        "|(?:i )?get paid|my|it|the|is|comes|arrives|salary|wages?|benefit|money|income|pension|day"
        "|in|by|normally|paid|somewhere|then|day of the month"
    ),
    day=re.compile(r"(?P<day>\d{1,2})(?: ?(?:st|nd|rd|th|e))?"),
    parts={
        **dict.fromkeys(
            ("end", "end of", "last", "last day", "last working", "last day of", "month end"),
            31,
        ),
        **dict.fromkeys(("beginning", "beginning of", "start", "start of", "first working"), 1),
        **dict.fromkeys(("middle", "middle of", "halfway", "mid"), 15),
    },
    not_fixed=phrases(
        "varies|vary|changes|different days|weekly|no (?:fixed|set) (?:day|date)|irregular"
        "|no income|not fixed|depends|always different|differs|biweekly|fortnightly",
        r"(?:every|each|per|once a|a) (?:\w+ )?(?:weeks?|days?|monday|tuesday|wednesday|thursday"
        r"|friday|saturday)",
    ),
    between=re.compile(r"(?<=\w)\s?[-/,]\s?(?=\w)|\s(?:to|or|and|till|until)\s"),
)

_HOME = HomeWords(
    bedrooms_around=Edges(
        "at least|minimum|min|preferably|please|about|(?:i|we) (?:want|need|have|would like)"
        "|i'?d like|needed|a (?:home|house|flat) with|with|is|are|enough|fine|ok|or more"
        "|(?:separate )?bed ?-?rooms?|just|only|also fine|will do|pls"
    ),
    no_bedroom=re.compile("(?:a )?studio|no(?: separate)? bedrooms?|zero|0"),
    rooms=re.compile(r"(?<!bed)(?<!bed )(?<!bed-)room"),
    between=re.compile(r"\s?[-/]\s?|\s(?:to|or|and)\s"),
    ages={
        "0-3": phrases(rf"{_FEW}(?:bab(?:y|ies)|infants?|newborns?|toddlers?)"),
        "4-11": phrases(rf"{_FEW}(?:preschoolers?|primary school(?: (?:child|children|kids?))?)"),
        "12-17": phrases(rf"{_FEW}(?:teens?|teenagers?|adolescents?)"),
        "18-64": phrases(rf"{_FEW}(?:adults?|grown-?ups?|students?)(?:: ?\d{{1,2}}(?!\d))?"),
        "65+": phrases(
            rf"{_FEW}(?:65 ?plus|65 ?\+|seniors?|pensioners?|elderly)"
            "|(?:over|above|older than) 65"
        ),
    },
    first_years=re.compile(
        r"(?<!years and )(?:\d{1,2}|an?|one|two|three|four|five|six|eight|ten) (?:months?"
        r"|weeks?)(?: old)?|(?:one|two|1|2|a year) and a half|[0-3][.,]5(?= ?(?:years?|yrs?))"
    ),
    without_age=re.compile(
        rf"(?<!\w){_FEW}(?:children|kids|sons|daughters|boys|girls|people|persons)(?!\w)"
        r"|(?<!\w)(?:(?:an?|one|1|my|our) )?(?:(?:small|young|other|little) )?(?:child|kid|son"
        r"|daughter|husband|wife|partner|boyfriend|girlfriend|boy|girl|mother|father|grandma"
        r"|grandpa|person|twins)(?!\w)"
    ),
    ages_light=word_set(
        """
        years year yrs yr old and i i'm im am me is are we we're us of the a an my our myself almost
        about just plus to with there both he she they it's live together between aged age ages
        in
        """
    ),
)

ENGLISH_CHOICES = ChoiceWords(
    not_said=re.compile(f"(?:no |sorry |well |uh )?(?:{'|'.join(_NOT_SAID)})"),
    skip=re.compile("|".join(_SKIP)),
    negated=re.compile(
        r"(?<!\w)(?:not|no|never|(?:do|does|did|is|are|was|were|has|have|had|would)n'?t) (?:\w+ )?$"
    ),
    causes=ENGLISH_CAUSES,
    yes_no=_YES_NO,
    children=ENGLISH_CHILDREN,
    money_help=_MONEY_HELP,
    income_day=_INCOME_DAY,
    home=_HOME,
    sharing=ENGLISH_SHARING,
    story=ENGLISH_STORY,
    corrections=ENGLISH_CORRECTIONS,
)
