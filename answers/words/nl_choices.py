"""Dutch words for the choices of a request; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import (
    ChoiceWords,
    HomeWords,
    IncomeDayWords,
    MoneyHelpWords,
    YesNoFirstWords,
)
from answers.words.nl_causes import DUTCH_CAUSES
from answers.words.nl_children import DUTCH_CHILDREN
from answers.words.nl_corrections import DUTCH_CORRECTIONS
from answers.words.nl_sharing import DUTCH_SHARING
from answers.words.nl_story import DUTCH_STORY
from answers.words.table import Edges, phrases, word_set

_PET = (
    r"(?:hond(?:en|je|jes)?|kat(?:ten|je|jes)?|poes(?:en|je)?|konijn(?:en|tje)?|vogel(?:s|tjes?)?"
    r"|parkiet(?:en)?|hamsters?|cavia(?:'?s)?|vissen|papegaai|huisdier(?:en)?|dier(?:en)?)"
)
# Before the noun that they count; "41 tieners" are no 41 of them.
_FEW = r"(?:(?:(?<!\d)\d|een|één|'n|twee|drie|vier|vijf|zes|mijn|onze) )?(?:(?:kleine|jonge) )?"
_NOT_SAID = (
    "(?:(?:dat|dit|daar) )?(?:zeg|vertel|deel|beantwoord|noem) (?:ik )?(?:(?:dat|dit|het|u|je) )?"
    "(?:(?:liever|toch|echt|even) )*niet(?: hoor)?",
    "ik (?:zeg|vertel|deel|beantwoord|noem) (?:dat |dit |het )?(?:(?:liever|toch|echt) )*niet",
    "ik (?:zeg|vertel) (?:er|hier|daar) (?:(?:liever|toch) )*(?:niks|niets) over",
    "(?:ik |(?:(?:dat|dit|daar|hier) )?)(?:wil|ga) (?:ik )?(?:(?:dat|dit|het|u|je|jullie|liever"
    "|echt|er|daar|hier|op) )*(?:niet|niks|niets) (?:over )?(?:zeggen|vertellen|delen|kwijt"
    "|beantwoorden|aangeven|antwoorden|op antwoorden)(?: over| op)?",
    "(?:dat |dit )?(?:gaat|gaan) (?:u|je|jou|jullie|niemand) (?:niks|niets) aan",
    "liever niet(?: zeggen)?|zeg liever niet|niet zeggen|geen antwoord|geen commentaar",
    "(?:dat |dit )?(?:is |vind ik )?(?:te )?(?:privé|prive|privacy|persoonlijk|geheim)",
    "(?:dat |dit )?houd? (?:ik )?(?:(?:dat|dit|het|liever) )*(?:voor mezelf|voor mijzelf|privé"
    "|prive)",
)
_SKIP = (
    "(?:ik |wil ik )?sla (?:ik )?(?:(?:deze|die|dit|dat|de|vraag|liever|maar|even) )*over",
    "(?:(?:ik wil|wil ik|kan ik|mag ik|ik) )?(?:(?:deze|die|dit|dat|de|vraag|liever|maar|even"
    "|graag) )*overslaan(?: aub| graag| alstublieft)?",
    "(?:naar )?(?:de )?volgende(?: vraag)?(?: aub| graag| maar)?",
    r"skip(?:pen)?(?: deze| dit| maar)?(?: vraag)?|next|n\.?v\.?t|niet van toepassing|pas",
)

_YES_NO = YesNoFirstWords(
    yes=re.compile(r"(?:ja+|jawel|jazeker|jep|yes|klopt)[\s,.!:;-]+(?P<rest>.+)"),
    no=re.compile(r"(?:nee+|neen|nope)[\s,.!:;-]+(?P<rest>.+)"),
    takes_back_yes=phrases("nee+|neen|toch niet|niet echt|nog niet", rf"geen (?:{_PET}|kind\w*)"),
    still_no=re.compile(
        r"(?:(?:ik|we|wij|dat|het|er) )?(?:(?:heb|hebben|is|zijn|hoeft|hoef|wil|willen) )*"
        r"(?:(?:hier|nu|nog|gelukkig|helaas|echt) )*(?:geen|niet|niks|nooit)(?: [^\W\d]+){0,3}"
    ),
    also_yes=re.compile(
        rf"(?:(?:ik|we|wij) (?:heb|hebben) )?(?:[\w']+ ){{0,2}}{_PET}(?: en (?:[\w']+ )?{_PET})?"
        r"|(?:(?:liefst|graag|het liefst|wel|alleen) )*(?:op )?(?:de )?(?:begane grond|beneden"
        r"|gelijkvloers|benedenwoning)(?: graag| alstublieft| aub)?"
    ),
    also_no=re.compile(
        r"(?:(?:ik|we|wij) (?:heb|hebben) )?(?:(?:hier|nu|nog|gelukkig|helaas) )*geen (?:enkel )?"
        rf"(?:{_PET}|kind(?:eren)?|begane grond)(?: nodig| hoor| thuis)?"
    ),
)

_MONEY_HELP = MoneyHelpWords(
    helpers={
        "debt_help": phrases(
            r"schuld(?:en)?-?hulp(?!maatje)\w*|schulddienstverlening|schuldsanering|kredietbank"
            r"|wsnp|schuldregeling|sanering|schuldbemiddel\w+"
        ),
        "bewindvoerder": phrases(
            r"bewind(?!voerder)\w*|(?:beschermings)?bewind(?:voerder|voering|voerster)?"
            r"|(?:onder)? ?bewindstelling|curator|curatele"
        ),
        "other": phrases(
            r"(?:mijn |m'n )?(?:broer|zus|moeder|vader|ouders|man|vrouw|partner|vriend|vriendin"
            r"|zoon|dochter|familie|buurvrouw|buurman|oom|tante|schoonzus|schoondochter|schoonzoon"
            r"|kinderen|nicht|neef|ex)",
            "maatschappelijk werk(?:er|ster)?|wijkteam|buurtteam|sociaal team|begeleid(?:er|ster"
            "|ing)|ambulante? begeleid(?:er|ing)|hulpverlen(?:er|ster|ing)|budgetcoach"
            "|budgetbeheer(?:der)?|vrijwilliger|(?:schuldhulp|geld|geldfit)?maatje|humanitas|kerk"
            "|moskee|vluchtelingenwerk|boekhouder|mentor|(?<!van de )gemeente|iemand anders"
            "|een ander|mantelzorger",
        ),
    },
    nobody=re.compile(
        r"(?:nee+|neen|nope)(?: hoor| niemand| dank je| niet)?"
        r"|(?:nee+ )?(?:er is |helpt )?niemand(?: helpt (?:mij|me))?"
        r"|(?:nee+ )?(?:ik |dat )?(?:doe|regel) (?:ik )?(?:het |dat |alles |ik )*(?:zelf|alleen)"
        r"(?: hoor)?|(?:nee+ )?(?:ik )?(?:zelf|alleen ik|ikzelf|ik alleen)"
        r"|(?:nee+ )?(?:ik |daar )?(?:heb|krijg) (?:ik )?(?:er |daar )?(?:geen hulp|niemand)"
        r"(?: bij| voor| mee)?|geen(?: hulp)?|(?:nee+ )?geen enkele hulp"
    ),
    doubt=phrases(
        "vroeger|gehad|gestopt|afgelopen|geweest|wil|wilde|zou|straks|binnenkort|aangevraagd"
        "|aanvraag|aanvragen|wachtlijst|misschien|nog niet|soms|zoek|was|had|moet|ga"
    ),
)

_INCOME_DAY = IncomeDayWords(
    around=Edges(
        "rond|omstreeks|ongeveer|meestal|altijd|tussen|aan|(?:van |in |per )?(?:elke |iedere |de )?"
        "maand|elke|iedere|(?:ik )?krijg(?: ik)?|ontvang(?: ik)?|mijn|het|de|op|dan|is|komt"
        "|wordt|word ik|ben|loon|salaris|uitkering|geld|inkomen|bijstand|ww|pensioen|aow|binnen"
        "|gestort|betaald|uitbetaald|dag|zo|vaak|normaal|gewoonlijk|steeds|vast|zo'n|tegen"
    ),
    day=re.compile(r"(?P<day>\d{1,2})(?: ?(?:e|ste|de))?"),
    parts={
        **dict.fromkeys(
            (
                "eind",
                "einde",
                "eind maand",
                "laatste",
                "laatste dag",
                "laatste werkdag",
                "ultimo",
            ),
            31,
        ),
        **dict.fromkeys(("begin", "eerste dag", "eerste werkdag", "begin maand"), 1),
        **dict.fromkeys(("halverwege", "midden", "half", "medio"), 15),
    },
    not_fixed=phrases(
        "wisselend|wisselt|verschilt|verschillend|verschillende dagen|wekelijks|geen vaste (?:dag"
        "|datum)|onregelmatig|varieert|geen inkomen|geen inkomsten",
        r"(?:elke|iedere|per|om de|eens (?:in|per) de|elk|ieder) ?(?:\w+ )?(?:week|weken|dag"
        r"|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)",
        "elke maand (?:anders|verschillend)|ligt eraan|hangt (?:er ?van|ervan) af|niet vast"
        "|steeds anders|altijd anders",
    ),
    between=re.compile(r"(?<=\w)\s?[-/,]\s?(?=\w)|\s(?:tot|of|à|a|en|tot en met|t/m)\s"),
)

_HOME = HomeWords(
    bedrooms_around=Edges(
        "minstens|minimaal|liefst|het liefst|graag|zeker|ongeveer|(?:ik|we|wij) (?:wil|willen|heb"
        "|hebben|zoek|zoeken)|nodig|een (?:woning|huis) met|met|is|genoeg|voldoende|of meer"
        "|is ook goed|ook goed|ten minste|tenminste|aparte|slaap ?kamers?|slpk|maar|alleen|aub"
        "|alstublieft|hoeveel maar|heb ik|hebben we"
    ),
    no_bedroom=re.compile("(?:een )?studio|geen(?: aparte)? slaapkamer|nul|0"),
    rooms=re.compile(r"(?<!slaap)(?<!slaap )kamer"),
    between=re.compile(r"\s?[-/]\s?|\s(?:tot|of|à|a|en)\s"),
    ages={
        "0-3": phrases(
            rf"{_FEW}(?:baby(?:'?s|'?tje)?|zuigeling|pasgeborene?|dreumes(?:en)?|peuters?)"
        ),
        "4-11": phrases(rf"{_FEW}(?:kleuters?|basisschool(?:kind(?:eren)?|leerling)?)"),
        "12-17": phrases(rf"{_FEW}(?:tieners?|pubers?)"),
        "18-64": phrases(rf"{_FEW}(?:volwassenen?|studenten?|student)(?:: ?\d{{1,2}}(?!\d))?"),
        "65+": phrases(
            rf"{_FEW}(?:65 ?plus(?:sers?)?|65 ?\+|senior(?:en)?|bejaarden?|gepensioneerden?"
            r"|ouderen)|(?:boven|ouder dan|over) (?:de )?65"
        ),
    },
    first_years=re.compile(
        r"(?<!jaar en )(?:\d{1,2}|een|twee|drie|vier|vijf|zes|acht|tien) (?:maanden|maand|mnd|weken"
        r"|week)|anderhalf|(?:twee|drie|2|3) ?(?:en een half|½)|[0-3][.,]5(?= ?(?:jaar|jr))"
    ),
    without_age=re.compile(
        rf"(?<!\w){_FEW}(?:kinderen|zoons|zonen|dochters|jongens|meisjes|personen|mensen)(?!\w)"
        r"|(?<!\w)(?:(?:een|één|1|mijn|ons|onze) )?(?:(?:kleine|jonge|andere) )?(?:kind(?:je)?|zoon"
        r"|zoontje|dochter|dochtertje|man|vrouw|partner|vriend|vriendin|jongen|meisje|moeder|vader"
        r"|oma|opa|persoon|tweeling)(?!\w)"
    ),
    ages_light=word_set(
        """
        jaar jr oud oude en ik ben is zijn wij we van de het een mijn ikzelf zelf bijna ongeveer net
        plus tot met die er wonen samen beide beiden allebei ze hij zij onze ons ben tussen
        leeftijd leeftijden in
        """
    ),
)

DUTCH_CHOICES = ChoiceWords(
    not_said=re.compile(f"(?:nee |sorry |nou |eh )?(?:{'|'.join(_NOT_SAID)})"),
    skip=re.compile("|".join(_SKIP)),
    negated=re.compile(r"(?<!\w)(?:niet|geen|nooit) (?:\w+ )?$"),
    causes=DUTCH_CAUSES,
    yes_no=_YES_NO,
    children=DUTCH_CHILDREN,
    money_help=_MONEY_HELP,
    income_day=_INCOME_DAY,
    home=_HOME,
    sharing=DUTCH_SHARING,
    story=DUTCH_STORY,
    corrections=DUTCH_CORRECTIONS,
)
