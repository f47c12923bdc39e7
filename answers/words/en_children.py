"""English words for the children at home; knows no rule about who is counted."""

from __future__ import annotations

import re

from answers.words.choice_table import ChildrenWords
from answers.words.table import Edges, phrases, word_set

_ONE = (
    "child|kid|minor|kiddo|kiddie|son|daughter|boy|girl|baby|babe|toddler|infant|newborn|teen"
    "|teenager"
    "|lad|laddie|lass|lassie|bairn|little one|wee one|small one|young one|youngster|youngling"
    "|preschooler|schoolkid|munchkin|rascal|rugrat|nipper|sprog|tyke|tot|kind|kindje|zoon|zoontje"
    "|dochter|dochtertje|jongen"
    "|meisje"
)
_MANY = (
    "children|minors|childrens|childs|childern|childeren|kids|kidz|kiddos|kiddies|sons|daughters"
    "|boys"
    "|girls|babies|babys|toddlers|infants|newborns|teens|teenagers|lads|laddies|lasses|lassies"
    "|bairns|little ones|wee ones|small ones|young ones|youngsters|younglings|preschoolers"
    "|schoolkids|munchkins|rascals|rugrats|nippers|sprogs|tykes|tots|kinderen|kindjes|kindren"
    "|zoons|zonen|dochters|jongens|meisjes"
)
_TWO_AT_ONCE = (
    "twins|twin boys|twin girls|twin sons|twin daughters|twin babies|tweeling|set of twins"
    "|sets of twins"
)
_NOUN = f"(?:{_MANY}|{_ONE}|{_TWO_AT_ONCE}|triplets|quadruplets)"
_KIND_OF = (
    r"(?:(?:small|young|younger|little|minor|school-?age|school ?going|teenage|big|older|elder|wee"
    r"|lil|lovely|beautiful|primary school|new|newborn|adopted|own|baby|dependent|underage|sweet"
    rf")(?= {_NOUN}(?!\w)))"
)
_ADULT = (
    "(?:wife|husband|man|woman|partner|boyfriend|girlfriend|fianc[eé]e?|missus|mrs|spouse|mother"
    "|mum|mom|father|dad|sister|brother|flatmate|housemate|room ?mate|cats?|dogs?)"
)
_PARENT = "(?:mother|mum|mom|mama|mummy|father|dad|papa|parent)"
_PET = "(?:dogs?|cats?|pets?|rabbits?|parrots?|birds?|fish|hamsters?|puppy|kittens?)"
_YEARS = r"(?:years?|yrs?|yr|y|months?|mths?|weeks?)"
_LIVES = (
    r"(?:(?:left|lives?|living|stays?|staying|still|at home|here|with (?:me|us)|in the house) ?)+"
)
_BORN_YET = (
    "(?:(?:is |who'?s |that'?s )?(?:on (?:the|its|his|her|their) way|coming(?: soon)?|to come"
    "|(?:still )?expected|due(?: (?:soon|now|in [a-z]+|next [a-z]+))?|unborn|not born yet"
    "|in (?:my|the) (?:belly|tummy|oven)))"
)
_ANOTHER = (
    r"(?:(?:one|1|an?|another|the|our|my|number|nr) ?){1,2}(?:(?:one|more|second|third|fourth|fifth"
    r"|sixth|first|next|new|2nd|3rd|4th|two|three|four|little|child|kid|baby|twins?|of them"
    r"|is) ?){0,3}"
)
_PREGNANT = (
    "(?:(?:i|we|she|(?:(?:my|the) )?(?:wife|girlfriend|gf|partner|missus))(?:'?m|'?re|'?s| am| are"
    "| is)? )?"
    "(?:(?:also|now|currently|again|\\d months?) )*(?:pregnant|expecting)"
    f"(?: (?:again|now|with|of|{_ANOTHER}|twins|soon|in [a-z]+))*"
)
_NO = "(?:(?:no+|nope|nah|none|nee|zero|0|not any ?more|no longer|not now)[ ,]*)"
_I_HAVE = "(?:(?:(?:i|we)(?:'?ve)? )?(?:have|got|have got) |(?:i|we)'?ve (?:got )?)"
_KIDS = "(?:children|childs|childern|kids?|child|kiddos|kiddies|bab(?:y|ies)|sons|daughters)"
_NOW = (
    r"(?: (?:at home|at all|yet|so far|for now|now|right now|here|living|live|lives|with (?:me|us)"
    r"|at the moment"
    r"|currently|any ?more|in the house|of my own|of our own|myself|thank god|thanks|sorry"
    r"|thankfully|unfortunately|luckily|(?:but )?(?:only |just )?(?:(?:an?|\d|one|two|three|my"
    r"|some) )?"
    rf"{_PET}|(?:but|and)"
    rf" {_PREGNANT}|(?:but )?{_ANOTHER}{_BORN_YET}))*"
)
_GONE = (
    "(?:they(?:'re|'ve|re|ve)?|all|the|my|our|both|kids|children|sons?|daughters?|he|she|now"
    "|already|long|have|has"
    "|had|are|were|is|'?re|'?ve|been|two|three|of|them|and|since|ago|years|for)"
)
_OUT = (
    "(?:grown(?:[ -]?ups?)?|adults?|moved(?: out| away| on)?|left(?: (?:home|the house|the nest))?"
    "|flown(?: the nest)?|flew the nest|out(?: of (?:the|my|our) (?:house|home))?|gone|living"
    "|live|on their own|by themselves|elsewhere|somewhere else|in their own|own|houses?|homes?"
    "|places?|have their own|with their own|famil(?:y|ies)|married)"
)

# "The other is 7" counts behind the age of the one, and nowhere else.
_OTHER_OF_HOW_MANY = (
    r"^other(?: one)?$|^(?!.*\b(?:one|1)(?:'s| of them)?(?: is| of| aged)?(?: almost| nearly"
    r"| about)? \d"
    r".*\b(?:an)?other(?:'s| one)?(?: is| of| aged)?(?: almost| nearly| about)? \d)"
    rf".*\b(?:the |an)other(?! (?:{_KIND_OF} ?)*{_NOUN}(?!\w))"
)

ENGLISH_CHILDREN = ChildrenWords(
    none=re.compile(
        rf"(?:(?:no+|but|and|so) )*{_I_HAVE}?(?:(?:there are|there'?s|currently|still) )*"
        rf"(?:no|zero|0|not any|not a single) (?:(?:minor|young|small|more) )?{_KIDS}{_NOW}"
        rf"|(?:(?:no+|nope|nah|but|and|so) )*(?:(?:i|we) )?(?:don'?t|do not|haven'?t|have not"
        rf"|not)(?: have)?"
        rf"(?: got)? (?:(?:any|a) )?(?:{_KIDS}|any|one|none){_NOW}"
        rf"|(?:(?:no+|nope|but) )*{_I_HAVE}?(?:none|nil|zero|0|nada|niks|geen(?: kinderen)?)"
        rf"(?: {_KIDS})?{_NOW}|childless|child ?free|without (?:children|kids)"
        r"|(?:no+|nope|nah|none|not)(?: not)? (?:yet|here|now|at the moment|any ?more|at home"
        r"|at all|longer)"
        rf"|none of (?:them|my {_KIDS}|the {_KIDS})(?: (?:live|lives|living|are|is|still))*{_NOW}"
        rf"|nee geen(?: kinderen)?|{_NO}*(?:(?:it'?s|its|i'?m|we'?re|there'?s|(?:i|we) live|i am"
        rf"|i'm living|live|living)"
        r" )*(?:(?:just|only) (?:me|myself|us(?: two)?|the (?:two|2) of us|we two"
        rf"|my {_ADULT} and (?:me|i|myself))|(?:me|i|myself) and my {_ADULT}(?: only| alone)?"
        rf"|(?:all )?(?:alone"
        rf"|on my own|by myself|single))(?: (?:and|with|\+|&) (?:my |the |a |an )?{_ADULT})*"
        r"(?: here| at home| living here)?(?: (?:no|without) (?:kids|children))?"
        rf"|{_NO}*(?:nobody|no ?one|no one)(?: else)?(?: (?:lives?|living)?(?: ?(?:here|with me"
        rf"|at home))?)?|{_NO}+(?:{_GONE} )*{_OUT}(?: (?:{_GONE}|{_OUT}))*"
    ),
    doubt=phrases(
        _OTHER_OF_HOW_MANY,
        "adults?|grown(?: |-)?up|moved out|(?:don'?t|do not) live (?:here|with me)|live with my ex"
        "|pregnant|expecting|on the way|grandchild(?:ren)?|stepchild(?:ren)?|maybe|sometimes|unborn"
        "|studying|with (?:their|his|her) (?:father|mother|dad|mum|mom)|left home"
        "|out of the house",
    ),
    around=Edges(
        "have(?: got)?(?= \\w)|running around|runnin around"
        "|the(?= other)|(?:i|we|she)(?:'?ve)? (?:have|has|got|have got|take care of|care for"
        "|look after|raise)"
        "|i'?ve(?: got)?|got|i do|my|our|the|his|her|she|he|they|there'?s|there (?:are|is)|it'?s"
        "|at home"
        "|in the house|still|living|here|with (?:me|us)|with|of (?:them|'?em)|and|namely|just|only",
        rf"(?:who |that )?(?:is|are)? ?{_LIVES}|all|in total|total|altogether|so|yes|yeah|well|i am"
        "|i'm|thanks|sir"
        "|(?:a|one|1) (?:set|pair) of(?= twins)|please|mate|blessed with|i think|lovely|beautiful",
        # "We are with 6" may be everybody; with a word for children it is not.
        rf"(?:we are|we'?re|(?:i|we) (?:live|am|are))(?: (?:here|alone|together))? with"
        rf"(?= .*\b{_NOUN})",
        rf"(?<!.)(?:me|i|myself|(?:my |the |a )?{_ADULT})(?=$)",
        rf"(?<!.)(?:(?:i'?m|i am) )?(?:a )?(?:single |proud )?{_PARENT}(?: (?:of|to|with)|(?=$))",
        rf"(?<!.)(?:(?:an?|\d|one|two|three|our|some) )?{_PET}(?=$)",
    ),
    ages=re.compile(
        r"(?:(?<!\w)(?:(?<!mother )(?<!mum )(?<!mom )(?<!father )(?<!dad )(?<!parent )of|aged?"
        r"|ages|is"
        r"|are|who is|who are|under|below|younger than)|\("
        r"|[,:;-](?= ?\d{1,2} ?(?:,|and|&|\+|years?|yrs?|months?))"
        r"|(?<=other)(?= \d)|(?<=other one)(?= \d)|(?<=a )(?=\d{1,2}[ -]?(?:(?:year|yr"
        r"|month)s?[ -]?olds?|y/?o))"
        r"|(?=\d{1,2}[ -]?years?[ -]old "
        rf"{_NOUN}))"
        r" ?(?:(?:about|almost|just|nearly|aged?|ages) )?(?P<ages>\d{1,2}(?:[ -]?(?:years?|yrs?"
        r"|y/?o|and"
        r"|months?|old(?!s)|&|\+|/|\)|,(?! ?(?:a|one|my)\b))"
        r"(?! (?:an?|another|one|my|two|the|three)\b) ?\d{0,2})*)"
    ),
    joiner=re.compile(
        r"\s*(?:[,;:.+&]|\band\b|\bplus\b)\s*"
        r"|\s(?=(?:\d{1,2}|an?|one|two|three|four) (?:boys?|girls?|sons?|daughters?)\b)"
    ),
    child=re.compile(
        rf"(?:(?P<count>(?!{_KIND_OF}|twin |sets? )[\w']+) )?(?:{_KIND_OF} ?)*"
        rf"(?P<noun>{_MANY}|{_ONE}|{_TWO_AT_ONCE}|triplets|quadruplets"
        r"|(?:an)?other(?: one)?)"
    ),
    one={
        **dict.fromkeys(_ONE.split("|"), 1),
        **dict.fromkeys(_TWO_AT_ONCE.split("|"), 2),
        "triplets": 3,
        "quadruplets": 4,
        **dict.fromkeys(("other", "other one", "another", "another one"), 1),
    },
    all_children=word_set(
        "children childrens childs childern childeren kids kidz kiddos kiddies kinderen kindren"
        " kindjes"
    ),
    on_the_way=re.compile(
        r"(?<!yes)(?<!yes,)(?<!yeah)(?<!yeah,)(?<!yep)(?<!yep,)(?<!ja)(?<!i have)(?<!i've got)"
        rf"(?:[ ,;.]+|^)(?:(?:and|plus|with|but|\+|&) )?(?:{_ANOTHER}{_BORN_YET}|{_PREGNANT})"
    ),
)
