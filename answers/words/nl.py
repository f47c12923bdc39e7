"""Dutch words, as people type them; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.nl_calendar import UNITS, any_of
from answers.words.nl_dates import DUTCH_DATES
from answers.words.nl_money import DUTCH_AMOUNTS, DUTCH_ARREARS, HEDGES
from answers.words.nl_yes_no import DUTCH_YES_NO
from answers.words.table import (
    ContactWords,
    Edges,
    LastingWords,
    NameWords,
    Words,
    phrases,
    word_set,
)

_SHORT_UNIT = any_of(unit for unit, named in UNITS.items() if named in ("day", "week", "month"))

_LASTING = LastingWords(
    around=Edges(
        *HEDGES,
        "voor",
        "een",
        "hooguit",
        "zo'n",
        "het is",
        "het duurt",
        "duurt",
        "misschien|alleen|hopelijk|slechts",
    ),
    light=word_set(
        """
        ik denk denken geloof hoop hopelijk dat het is dit zal zijn was wordt word van echt zo wel
        denkik meer voor een iets situatie probleem eerst eerder vooral alleen maar gelukkig
        helaas waarschijnlijk vermoedelijk volgens mij nu nog wordt gaat worden we wij hopen zeker
        natuurlijk duidelijk ja nou eigenlijk toch ook er hoor om te of ben bang vrees zeg zou
        moet vast t 't tis k man joh ff effe vriend even
        """
    )
    | {""},
    negations=frozenset({"niet", "geen", "nooit"}),
    temporary=phrases(
        "tijdelijke?|tydelijk|tijdlijk|tijdelik|voorlopig|kortdurend|overbrugging",
        "van voorbijgaande aard|eenmalige?|(?:maar )?(?:1|een|één) keer(?:tje)?",
        "(?:voor |een )?(?:korte tijd|korte periode|tijdje|poosje|eventjes)",
        "komt (?:wel )?(?:weer )?goed|gaat (?:wel )?(?:weer )?over",
        "wordt (?:wel )?(?:weer )?beter|duurt niet (?:zo )?lang",
        "niet (?:zo )?lang|voor (?:even|ff|effe)|van korte duur",
        "gaat (?:wel )?(?:weer )?voorbij",
    ),
    structural=phrases(
        "blijvende?|structure+le?|structureel|permanente?|definitief|voorgoed|langdurig",
        "voor altijd|altijd|vast",
        "(?:voor )?(?:een )?(?:lange tijd|lange periode|langere tijd)|blijft"
        " (?:(?:wel|gewoon|denk ik|dus|nu) )*(?:zo|altijd)(?: zo)?",
        "wordt (?:niet|nooit)(?: meer)? beter",
        "gaat (?:niet|nooit)(?: meer)? (?:over|weg|veranderen|verbeteren)",
        "komt (?:niet|nooit)(?: meer)? goed|verandert (?:niet|nooit)(?: meer)?",
        "(?:niet|nooit)(?: meer)? beter",
    ),
    not_known=phrases(
        r"(?:ik )?(?:weet|wist) (?:ik )?(?:het |dat |nog |echt |gewoon |eigenlijk |even )*(?:nog"
        r" )?niet",
        r"geen (?:flauw )?idee|(?:kan )?(?:ik )?(?:nog )?niet (?:te )?(?:zeggen|voorspellen)",
        r"nog niet (?:bekend|duidelijk|zeker)",
        r"hangt (?:er ?van|ervan) af|onbekend|onduidelijk|moet (?:nog )?(?:blijken|afwachten)",
        r"afwachten|geen van beiden?",
    ),
    duration=re.compile(
        r"(?:nog )?(?:(?:een )?(?:paar|aantal)|enkele|\d{1,2}(?: ?(?:a|à|tot|of|-)"
        r" ?\d{1,2})?|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|dit|deze|volgende"
        rf"|komende|(?:twee|drie|vier) (?:of|à|a|tot) (?:drie|vier|vijf|zes)) ?{_SHORT_UNIT}"
        r"|(?:nog )?(?:een|1|dit|een half|half|anderhalf) ?(?:jaar|jr|jaartje)"
        r"|(?:nog )?(?:een )?halfjaar(?:tje)?"
        r"|(?:nog )?tot (?:en met )?(?:(?:begin|half|eind|\d{1,2}) )?(?:jan|feb|mrt|maart|apr"
        r"|mei|jun|jul|aug|sep|okt|nov|dec|volgende? (?:week|maand|jaar))[a-z]*"
    ),
    explanation=phrases(
        "want", "omdat", "doordat", "tot(?:dat)?", "zolang", "zodra", "door", "vanwege"
    ),
)

_NAMES = NameWords(
    introduction=re.compile(
        r"(?:(?:hallo|hoi|hai|hey|goede[nm]?(?:morgen|middag|avond|dag)|dag)[ ,!.]+)?"
        r"(?:(?:mijn (?:volledige )?naam is|me naam is|m'?n naam is|k heet|naam ?:|naam is"
        r"|de naam is|ik heet|ik ben|met"
        r"|dit is|u spreekt met|je spreekt met|het is|dat is|op naam van)[ ,:]+)?",
        re.IGNORECASE,
    ),
    doubtful_introduction=re.compile(r".*(?:ik ben|dit is|het is|dat is|met|dag)"),
    particles=phrases("(?:van|in|op|uit|aan|onder|over|voor|bij) (?:de[nr]?|het|'?t|d'n)|van"),
    never=phrases(
        "ik|ikke|jij|je|u|we|wij|jullie|zij|ze|mijn|jouw|uw|onze|me|mij|iemand|niemand|alles"
        "|iets|allemaal|samen",
        "niet|niks|niets|geen|nooit|heb|heeft|hebben|hebt|ben|bent|is|was|waren|wordt|word|zal"
        "|zit|zitten|moet|moeten",
        "krijg\\w*|betaal\\w*|betalen|kunnen|kunt|mogen|mag|doen|gaat|wilt|willen|geef|geven|zeg"
        "|zeggen|weet|weten",
        "waarom|hoeveel|wanneer|wat|welke?|waar|dat|dit|deze|die|er|hier|daar|maar|omdat|want"
        "|ook|nog|wel|als|naar",
        "om|met|mee|zonder|tot|na|dan|weer|heel|hele|erg|meer|minder|later|graag|nodig|snel"
        "|steeds|elke|over|uit|in|op|aan",
        "onder|voor|bij|door|naast|huurders?|verhuurder|mevrouw en|geachte|beste"
        "|vriendelijke?|hoogachtend|groet\\w*",
        "\\w*(?:huur|toeslag|regeling|regelen|bijstand|betaling|contract|inkomen|incasso"
        "|aanvragen|aanvraag|schuld\\w*)",
        "of|een|welterusten|prettige?|weekend|lekker|groetjes|bdankt|euro|geld"
        "|maand(?:en)?|we[e]?k(?:en)?|jaar|brief|hulp|help|dringend|spoed|liever|anoniem|privacy"
        "|naam|namen|stuur\\w*",
        "achternaam|voornaam|vraag|vragen|werk\\w*|ziek|dakloos|bang|dood|korting|uitstel"
        "|achterstand|woning|huis|gemeente",
        "deurwaarder|ontruiming|klacht|bellen|mailen|stop|stoppen|opnieuw|terug|bedankt|dank\\w*"
        "|thanks|sorry|alstublieft",
        "alsjeblieft|aub|taal|chat\\w*|gesprek|energie\\w*|gas|licht|wachtwoord|digid|kwijt|keer"
        "|hallo|test",
        "goe[dji]\\w*(?:morgen|middag|avond|dag)|goede|goeie|prima|helemaal|akkoord|klopt"
        "|inderdaad|natuurlijk|uiteraard",
        r"\w*(\w)\1\1\w*",
    ),
    never_first=word_set("ja jaa jawel jep nee neen oke ok oké okay hoe of"),
    never_alone=word_set(
        """
        goed zeker hoi hoor hey hai hi dag doei test geheim onbekend bewoner mevrouw meneer man
        vrouw de van het een wie en doe kan stuur moe boos verdrietig alleen eenzaam gescheiden
        klaar zelf nvt idem zelfde hetzelfde hmm eh uh pff fout juist mogguh aju mzzl salam moin
        gegroet adieu lul sukkel
        """
    ),
)

DUTCH = Words(
    question=phrases(
        "(?:maar |en |sorry )?(?:wie|waar(?!schijnlijk)\\w*"
        "|wanneer|waarom|hoe|hoeveel|hoelang|welke?|wat(?!"
        " (?:mij|betreft)))",
        "(?:maar |en )?(?:kan|kunt|kun|mag|moet|moeten|zal|zou|ga(?! je gang)|krijg"
        r"|wil(?! ik (?:dat |het )?(?:niet|wel|graag)\W*$))"
        " (?:ik|je|jij|u|jullie|we|wij|er|dat|het)",
        # "Heb er twee" leaves out who has them.
        "(?:maar |en )?(?:heb|ben) (?:ik|je(?! gek)|jij|u|jullie|we|wij)",
        "(?:is|zijn|wordt|gaat|klopt|heeft|kan|mag|moet|hoeft) (?:er|dat|dit|het|mijn|de|u"
        "|iemand|jullie)",
    ),
    not_known=re.compile(
        r"(?:nee |sorry |oh? |ja )?(?:(?:ik|dat|k) )?(?:"
        r"(?:weet|wist) (?:ik |'?k )?(?:het |dat |nu |zo |even |nog |echt |eigenlijk |gewoon "
        r"|ook )*niet"
        r"(?: (?:meer|precies|zeker|goed|zo|uit mijn hoofd|exact|uit het hoofd|hoeveel|wanneer))*"
        r"|(?:heb (?:ik )?)?(?:echt |helemaal )?geen (?:flauw )?idee(?: van)?(?: hoor)?"
        r"|(?:zou|kan|durf)(?: (?:ik|het|dat|u|je|zo|nu|echt))* niet (?:te )?(?:weten|zeggen)"
        r"|(?:moet|ga|zal|zou)(?: ik)?(?: (?:het|dat|even|nog))* (?:nakijken|opzoeken|uitzoeken"
        r"|checken|nagaan|navragen)"
        r"|(?:nog )?niet (?:bekend|zeker|duidelijk)|onbekend|wnie|kweenie|kweetniet|weetniet"
        r"|geenidee|idk)"
    ),
    number_joiners=re.compile(r"(?<=honderd)[\s-]+en[\s-]+|(?<=duizend)[\s-]+en[\s-]+"),
    hundred="honderd",
    counts_also={
        "'n": 1,
        "n": 1,
        "een": 1,
        "eén": 1,
        "eentje": 1,
        "1tje": 1,
        "twe": 2,
        "zeve": 7,
        "nege": 9,
        "elluf": 11,
        "twaluf": 12,
    },
    number_slips={
        "achtien": "achttien",
        "viertien": "veertien",
        "viertig": "veertig",
        "drietien": "dertien",
        "drietig": "dertig",
        "tachentig": "tachtig",
        "vijfig": "vijftig",
        "vijtig": "vijftig",
        "zestug": "zestig",
        "hondert": "honderd",
        "hondred": "honderd",
        "duisend": "duizend",
        "duizent": "duizend",
        "zevehonderd": "zevenhonderd",
        "negehonderd": "negenhonderd",
        **dict.fromkeys(
            (
                "hoderd",
                "hondrd",
                "hondred",
                "hondderd",
                "honderrd",
                "hondered",
                "honnderd",
                "hunderd",
                "hundred",
                "hounderd",
                "honerd",
                "hondedr",
                "honded",
            ),
            "honderd",
        ),
        **dict.fromkeys(("duizned", "duzend", "duiznd", "duizedn", "duizzend"), "duizend"),
        **dict.fromkeys(("duizentd",), "duizend"),
        "vijhonderd": "vijfhonderd",
        "vijvhonderd": "vijfhonderd",
        "vjifhonderd": "vijfhonderd",
        "achhonderd": "achthonderd",
        "acthonderd": "achthonderd",
        "zevnhonderd": "zevenhonderd",
        "zeevenhonderd": "zevenhonderd",
        "neegenhonderd": "negenhonderd",
        "negnhonderd": "negenhonderd",
        "veirhonderd": "vierhonderd",
        "dreihonderd": "driehonderd",
        "twinitg": "twintig",
        "twintg": "twintig",
        "twinteg": "twintig",
        "vijtien": "vijftien",
        "zeventg": "zeventig",
        "zevntig": "zeventig",
        "negntig": "negentig",
        "neegentig": "negentig",
        "tachtg": "tachtig",
        "tagtig": "tachtig",
        # Without their last letter: whole again, whether it was left out or not.
        "honderd": "honder",
        "honder": "honderd",
        "duizend": "duizen",
        "duizen": "duizend",
    },
    amounts=DUTCH_AMOUNTS,
    arrears=DUTCH_ARREARS,
    dates=DUTCH_DATES,
    lasting=_LASTING,
    yes_no=DUTCH_YES_NO,
    contacts=ContactWords(
        negation=phrases("niet|nooit|geen|liever niet"),
        spelled_email=phrases(
            "at|apenstaart(?:je)?|punt|dot|gmail|hotmail|outlook|ziggo|kpnmail|live"
        ),
    ),
    names=_NAMES,
    not_an_address=phrases(
        "huur",
        "betaal|betalen|betaald",
        "maand(?:en)?",
        "euro",
        "achterstand",
        "jaar",
        "bel(?:len)?",
    ),
)
