"""Dutch words around sums of money and months of rent; knows no rule about what they mean."""

from __future__ import annotations

import re
from fractions import Fraction

from answers.words.table import AmountWords, ArrearsWords, Edges, phrases

HEDGES = (
    "(?:(?:dat|het) (?:is|was|zijn|wordt|komt op) )?(?:ik )?(?:denk|geloof|gok|schat|meen)(?:"
    " ik)?(?: van)?",
    "dacht ik",
    "als ik het goed (?:heb|onthou(?:den heb|d)?)",
    "volgens mij",
    "(?:ik )?(?:weet|ben) (?:ik )?(?:het )?niet (?:helemaal |meer )?(?:precies|zeker)(?: maar)?",
    "(?:maar )?(?:niet helemaal |niet )(?:zeker|precies)",
    "zeg maar",
    "laten we zeggen",
    "ongeveer",
    "ong",
    "zo",
    "plusminus",
    "of zo",
    "ofzo(?:iets)?",
    "zoiets",
    "(?:eigenlijk|nu|nou|momenteel|gewoon|precies|exact|toch|maar|dus|ook|nog|wel|ja|nee"
    "|oh?|sorry|wacht|even)",
)

DUTCH_AMOUNTS = AmountWords(
    around=Edges(
        *HEDGES,
        "(?:zo )?rond(?: de)?",
        "om en nabij(?: de)?",
        "in de buurt van(?: de)?",
        "tegen de",
        "circa|ca",
        "zo'n",
        "ruim|bijna|net geen|een kleine|een dikke",
        "iets (?:meer|minder) dan",
        "iets (?:onder|boven)(?: de)?",
        "hooguit|hoogstens|maximaal|max|minstens|minimaal|zeker",
        "(?:de|mijn|onze|me|m'n|kale|totale|hele|huidige) ?(?:kale )?(?:huur|achterstand|schuld"
        "|bedrag)",
        "(?:kale )?(?:huur|bedrag|achterstand)",
        "(?:dat|het|dit) (?:is|zijn|was|gaat om|bedrag is)",
        "(?:is|bedraagt|gaat om|komt op|van)",
        "(?:ik|we|wij) (?:betaal|betalen|kan|kunnen)",
        "(?:ik )?(?:kan|kunnen) (?:ik|we|wij)?",
        "(?:betalen|missen|aflossen|opbrengen)",
        "in totaal|totaal|alles bij elkaar|bij elkaar|samen|inclusief|incl|exclusief|excl",
        "aan|voor|als|met|de|zeg|netto|kaal|all[- ]in",
        "(?:kale )?huur",
        "inclusief servicekosten|servicekosten",
        "extra",
        signs=r"[±~≈()]|\+ ?/? ?-",
    ),
    euro=r"(?:€|(?:euro'?s?|eur|eurootjes|euries)(?![^\W\d_]))",
    cent=r"(?:cent(?:en)?|ct)",
    joined_by="en",
    multipliers={
        "k": 1_000,
        "honderd": 100,
        "duizend": 1_000,
        "ton": 100_000,
        "miljoen": 1_000_000,
    },
    fractions={"anderhalf": Fraction(3, 2), "anderhalve": Fraction(3, 2)},
    between=re.compile(r"\s?[-/]\s?|\s(?:tot|of|à|a|en|tot en met|t/m)\s"),
    per_month=Edges(
        "(?:per|elke|iedere|in de|een|de|/) ?(?:maand|mnd)",
        r"p\.? ?/? ?m\.?",
        "maandelijks",
        signs=r"/ ?(?:maand|mnd|m)\b",
    ),
    per_other_period=re.compile(
        r"(?:(?:per|elke|iedere|in de|/) ?(?:dag|week|kwartaal|jaar|(?:2|twee|3|drie|vier|4)"
        r" (?:weken|maanden))"
        r"|wekelijks|dagelijks|jaarlijks|om de week)"
    ),
    nothing=phrases(
        r"(?:ik (?:kan|heb) )?(?:echt |helemaal )?(?:niks|niets|nul|noppes|nada|geen (?:cent|euro))"
        r"(?: (?:missen|betalen|over|hoor|meer))*"
    ),
)

DUTCH_ARREARS = ArrearsWords(
    around=Edges(
        *HEDGES,
        "(?:ik|we|wij) (?:loop|lopen|loopt|sta|staan|heb|hebben|ben|zijn|moet|moeten|zit"
        "|zitten)(?: er)?",
        "(?:ik )?(?:loop|heb)",
        "(?:een )?(?:huur)?(?:achterstand|schuld)(?: van)?",
        "(?:zo )?rond(?: de)?|circa|ca|zo'n|een kleine|een dikke|om en nabij(?: de)?",
        "van|met|de|is|nog|aan|bij elkaar|samen|in totaal|totaal|al|ruim|bijna",
        "(?:achter|achtergelopen|open|openstaan|openstaand|betalen|te betalen|nog te betalen"
        "|schuldig)",
        "(?:(?:nog )?niet (?:kunnen )?betaald|(?:nog )?niet betaald)",
        "(?:met|aan|van) (?:de )?huur",
        "huur|kale huur",
        signs="[()]",
    ),
    # "Ik heb niets" is no answer to what is owed: with a subject, arrears must be named.
    none_owed=phrases(
        r"nee|neen|nee hoor|(?:nee )?(?:gelukkig )?(?:nog )?niet",
        r"(?:nee )?(?:(?:gelukkig|nu|op dit moment|momenteel|nog|helemaal) )*"
        r"(?:niks|niets|nul|0|geen|geen cent|geen euro)(?: hoor| op dit moment| nu| momenteel)?",
        r"(?:nee )?(?:(?:ik|we|wij) (?:heb|hebben|loop|lopen|sta|staan|ben|zijn) )?"
        r"(?:(?:gelukkig|nu|op dit moment|momenteel|nog|helemaal) )*(?:niks|niets|geen|niet)"
        r"(?: enkele)? (?:achter|achterstand|huurachterstand|betalingsachterstand|schuld|schulden"
        r"|open|openstaan)(?: staan)?(?: met (?:de )?(?:huur|betalen))?"
        r"(?: hoor| op dit moment| nu| momenteel)?",
        r"(?:nee )?(?:alles|de huur) is (?:(?:gewoon|tot nu toe|nu) )?betaald",
        r"(?:nee )?(?:(?:ik|we|wij) (?:heb|hebben) )?(?:(?:gelukkig|nu|nog|helemaal) )*"
        r"geen (?:huur)?achterstand (?:opgelopen|gehad)",
        r"(?:nog )?(?:niks |niets )?alles betaald(?: tot nu toe| tot nog toe)?",
        "(?:ik ben )?helemaal bij",
    ),
    owed=phrases(
        r"(?:ja|jawel|klopt|ja (?:helaas|klopt|hoor)|helaas wel|(?:ja )?(?:ik|we|wij) (?:loop"
        r"|lopen|heb|hebben) "
        r"(?:helaas |wel )*(?:(?:een )?(?:huur)?achterstand|achter)(?: met de huur)?)"
    ),
    months=re.compile(
        r"(?P<count>.+?) ?(?:maanden|maand|mnd|mnden|maandhuren|maandhuur)(?: huur)?"
    ),
    one_month=phrases(
        r"(?:alleen )?(?:de huur van )?(?:deze|vorige|afgelopen) maand",
        "(?:een|1|één) huur",
    ),
    money_and_months=re.compile(r",\s|\s?\(|\s(?:en|dus|is|samen|oftewel|ofwel)\s|\s?=\s?"),
)
