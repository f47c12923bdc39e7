"""Dutch words for the children at home; knows no rule about who is counted."""

from __future__ import annotations

import re

from answers.words.choice_table import ChildrenWords
from answers.words.table import Edges, phrases, word_set

_ONE = {
    **dict.fromkeys(
        (
            "kind",
            "kindje",
            "kindtje",
            "zoon",
            "zoontje",
            "dochter",
            "dochtertje",
            "jongen",
            "jongetje",
            "knul",
            "meisje",
            "meid",
            "baby",
            "babytje",
            "baby'tje",
            "peuter",
            "kleuter",
            "tiener",
            "puber",
            "pleegkind",
            "pleegzoon",
            "pleegdochter",
            "eentje",
            # "De ene is 4 en de andere is 7."
            "ene",
            "ander",
            "andere",
        ),
        1,
    ),
    "tweeling": 2,
    "drieling": 3,
}
_MANY = (
    "kind(?:eren|ere|ers|ertjes|eres|jes)|kinderne|kidneren|kids|kiddo'?s|koters|kleintjes|ukkies"
    "|zoon(?:s|tjes)|zonen|zoons|dochter(?:s|tjes)|jongens|jongetjes|knullen|meisjes|meiden"
    "|baby'?s|peuters|kleuters|tieners|pubers|pleegkinderen"
)
_YOUNG = (
    "kleine|jonge|thuiswonende?|inwonende?|minderjarige?|schoolgaande|eigen|lieve|oudere|oudste"
    "|jongste|andere|gezonde|bloedjes van|schatten van"
)
_UNIT = r"(?:jaar|jr|maanden|maand|mnd|weken|wk)"
_PET = "(?:kat|katten|hond|honden|poes|poezen|konijn|konijnen|huisdier|huisdieren)"
_A_CHILD = f"(?:{'|'.join((*_ONE, _MANY, _YOUNG))})"
# "Moeder van 2" has two, and is not two years old.
_NOT_OF_SO_MANY = "".join(rf"(?<!{word} )" for word in ("moeder", "vader", "mama", "papa", "ouder"))
_AGE = rf"\d{{1,2}}(?: ?{_UNIT})?(?: oud)?"
_ALSO = rf"(?: ?[,/&+] ?(?:en )?| en )(?:van )?{_AGE}(?!\d| ?{_A_CHILD})"
# An age without its "van" is none where it may be a count: "zoon 2", "kinderen 3".
_BEHIND_ONE = "|".join(f"(?<={noun})" for noun in _ONE if noun not in ("kind", "eentje", "ene"))
_BEHIND_MANY = "|".join(
    f"(?<={noun})"
    for noun in ("kinderen", "kids", "zoons", "zonen", "dochters", "jongens", "meisjes", "meiden")
)

# "De ander is 7" counts behind the age of the one, and nowhere else.
_ONE_OF_HOW_MANY = (
    r"^(?:de )?ene$|"
    r"^(?!.*\b(?:een|één|ene|eentje|1)(?: is| van)?(?: bijna| net| ongeveer)? \d"
    r".*\bandere?(?: is| van)?(?: bijna| net| ongeveer)? \d).*\bandere?"
    rf"(?! (?:(?:{_YOUNG}) )*(?:{_MANY}|{'|'.join(_ONE)})(?!\w))"
)

_ALONE = "(?:(?:helemaal|gewoon|nu|hier|al jaren|maar|dus) )*"
_OUT = (
    "(?:het huis uit|uit huis|uit (?:het|ons|mijn) huis|de deur uit|uitgevlogen|op (?:zichzelf"
    "|zich zelf|hun eigen)|zelfstandig|niet (?:meer )?(?:thuis|bij mij|bij ons|hier))"
)
_GROWN_UP = "(?:volwassen|groot|ouder|oud|boven de 18|meerderjarig)"
_THEY = "(?:(?:mijn|m'n|mn|onze|de|alle|al (?:mijn|onze|de)) )*(?:kinderen|kids|jongens|dochters)"
_ARE = (
    "(?: (?:zijn|wonen|is|leven|al|allang|al lang|inmiddels|nu|gelukkig|helaas|en|ook|lang|alle"
    f"|allemaal|allebei|beide|beiden|{_GROWN_UP}))*"
)

DUTCH_CHILDREN = ChildrenWords(
    none=re.compile(
        r"(?:(?:nee+|maar|en|dus) )*(?:(?:ik|k|we|wij) )?(?:(?:heb|hebben|kheb) )?"
        r"(?:(?:ik|we|wij) )?(?:er )?(?:wonen )?"
        r"(?:(?:nog|nu|zelf|thuis|hier|er"
        r"|gelukkig|helaas|echt|dus|zijn) )*(?:geen|nul|0) (?:(?:minderjarige|thuiswonende|jonge"
        r"|eigen|inwonende) )?(?:kind(?:eren?|ere|jes)?|kids|kleintjes|koters)(?: (?:meer|thuis|in"
        r" huis|hoor|hier|bij mij|haha|nog))*"
        rf"(?: (?:(?:alleen|enkel|maar|wel) )*(?:(?:een|mijn|twee|\d) )?{_PET})?"
        r"|(?:(?:nee+|maar) )*(?:zonder kind(?:eren)?|kinderloos|geen(?: een| meer| hoor| nog)*"
        r"|nog (?:geen|niet)(?: hoor)?|nul|0|niemand"
        r"|niks|nooit gehad)"
        r"|(?:nee+ )?(?:alleenstaand|single|samenwonend|getrouwd)"
        r"(?: en)? (?:zonder|geen) (?:kinderen|kids)"
        r"|(?:nee+ )?(?:ik|wij|we|k) (?:woon|wonen|leef) (?:\w+ )*(?:zonder|geen) (?:kinderen|kids)"
        rf"|(?:nee+ )?(?:(?:ik|k) )?(?:woon|leef) (?:ik )?{_ALONE}alleen(?: hoor| maar)*"
        r"|(?:nee+ )?(?:alleen|enkel|gewoon|maar) ik(?:zelf)?(?: hoor)?"
        r"|(?:nee+ )?(?:alleen|gewoon|enkel) (?:ik en )?(?:mijn|m'n|mn|me) (?:man|vrouw|partner"
        r"|vriend|vriendin)(?: en ik)?"
        r"|(?:nee+ )?(?:wij|we) zijn (?:maar )?met (?:z'n|zijn|zn) (?:tweeën|tweeen|tweetjes)"
        r" zonder kinderen"
        # Only where all of them are out; "ze zijn het huis uit" is asked about again.
        rf"|(?:nee+ |geen )?{_THEY}{_ARE} {_OUT}"
        rf"|(?:nee+ |geen )?(?:(?:ze|zij|die) zijn )?(?:al |alle )?(?:allemaal|allebei|alle"
        rf" (?:twee|drie|vier|\d)|beide){_ARE} {_OUT}"
        rf"|(?:nee+|geen|niet meer)(?: meer)? (?:(?:ze|zij|die) )?(?:zijn|wonen){_ARE} {_OUT}"
        rf"|(?:nee+|geen) (?:(?:mijn|onze) )?(?:kinderen )?(?:zijn )?(?:al )?(?:allemaal|allebei)"
        rf"? ?(?:al )?{_GROWN_UP}(?: en {_OUT})?"
    ),
    doubt=phrases(
        "volwassen|meerderjarige?|(?:het )?huis uit|uit huis|niet (?:meer )?(?:hier|thuis|bij mij)"
        "|op kamers|op zichzelf|zwanger|in verwachting|op komst|onderweg|kleinkind(?:eren)?"
        "|stiefkind(?:eren)?|misschien|soms|studeren|de deur uit|uitgevlogen",
        r"(?:\d|een|één|twee|drie|vier|vijf|zes) ?(?:of|à|a|tot|-|/) ?(?:\d|een|één|twee|drie|vier"
        r"|vijf|zes|zeven)",
        _ONE_OF_HOW_MANY,
        "of (?:meer|minder)|(?:bij|naar) (?:hun|zijn|haar|de|mijn) (?:vader|moeder|ex)|overleden",
    ),
    around=Edges(
        "(?:ik|k|we|wij) (?:heb|hebben)(?: (?:er|der|d'r|dr))?"
        "|(?:heb|hebben|kheb|'k heb)(?: (?:ik|wij|we))?(?: (?:er|der|d'r|dr))?"
        "|(?:ik|we|wij) (?:zorg|zorgen) voor|rond ?lopen|de(?= (?:een|ene|andere?)(?!\\w))"
        "|(?:ik ben )?(?:een )?(?:alleenstaande? )?(?:moeder|vader|mama|papa|ouder) (?:van|met)"
        "|ik$"
        "|er (?:zijn|wonen)(?: er)?|thuis|in huis|nog|hier|bij (?:mij|ons)|wonend|thuiswonend"
        "|inwonend|woont|wonen|ja|hoor|mijn|m'n|mn|me|onze|ons|gelukkig|samen|alleen|met|stuks"
        "|dat zijn er|het zijn er|waarvan|namelijk|en|er|in totaal|totaal|dus|te weten|ook"
        "|(?:allemaal|allebei|beide) (?:thuis|minderjarig)|minderjarig"
        "|(?:allemaal |allebei )?(?:onder|jonger dan) (?:de )?18(?: jaar)?"
        r"|(?:aantal )?kinderen:?(?= ?\d$)|aantal"
    ),
    ages=re.compile(
        rf"(?:(?:{_NOT_OF_SO_MANY}van|\(|\b(?!(?:een|ene|andere?) )\w+ is|is) ?"
        rf"|(?:{_BEHIND_ONE}),? (?=\d{{1,2}} ?{_UNIT}|[4-9]|1\d|\d\d)"
        rf"|(?:{_BEHIND_MANY})[,:]? (?:van )?(?=\d{{1,2}}(?: ?{_UNIT})?(?: ?[,/&+] ?| en )\d))"
        r"(?:(?:ongeveer|bijna|net) )?"
        rf"(?P<ages>{_AGE}(?:{_ALSO})*) ?\)?"
    ),
    joiner=re.compile(r"\s*(?:[,;:.+&]|\ben\b|\bplus\b)\s*|\s+(?=(?:\d|een|twee|drie) \w)"),
    child=re.compile(
        rf"(?:(?P<count>[\w']+) )?(?:(?:{_YOUNG}) )*(?P<noun>{'|'.join(sorted(_ONE, key=len))}"
        rf"|{_MANY})"
    ),
    one=_ONE,
    all_children=word_set("kinderen kids koters kindjes kindere kinders kindertjes kleintjes"),
    on_the_way=re.compile(
        r"[,;+&]?\s*(?:\b(?:en|plus|maar) )?(?:(?:er is(?: er)?|we verwachten|ik verwacht) )?"
        r"(?:nog )?(?<![\d] )(?:(?:een|1|eentje|(?:(?:een|de) )?(?:tweede|derde|vierde|vijfde)"
        r"|nummer \w+)(?: (?:kindje|baby))?|kindje|baby) (?:is )?(?:op komst|onderweg)(?!\w)"
        r"|[,;+&]?\s*(?:\b(?:en|maar|wel|alleen) )?"
        r"(?:(?:ik ben|ben|(?:mijn )?(?:vrouw|vriendin) is) )?"
        r"(?:(?:ook|nu|weer) )*"
        r"(?:zwanger|in verwachting)(?: van (?:(?:de|een|nummer|mijn|ons|onze) )?\w+)?(?!\w)"
    ),
)
