"""Dutch words around sums of money and months of rent; knows no rule about what they mean."""

from __future__ import annotations

import re
from fractions import Fraction

from answers.words.nl_calendar import LONG_MONTH_NAME, UNITS, any_of
from answers.words.table import AmountWords, ArrearsWords, Edges, phrases

_MONTHS = any_of(unit for unit, named in UNITS.items() if named == "month")
HEDGES = (
    "(?:(?:dat|het|t|'t) )?(?:(?:is|was|zijn|wordt|worden|komt op) )?(?:ik |k )?"
    "(?:denk|dnk|denkk|dekn|denl|geloof|gok|schat|meen)(?: ik| k)?(?: van| dat| zo)?",
    "(?:dat|t|'t|het) wordt|(?:dat |het )?dacht (?:ik|k)",
    "(?:ik )?hoop(?: ik| het)?|hopelijk|(?:ik )?verwacht(?: ik)?",
    "(?:dat )?ik(?= .* betaal$)|(?:ik )?zou (?:ik )?zeggen|naar schatting",
    "uit (?:mijn|m'n|me|mn) hoofd|om en nabij",
    "(?:dat|het|dit|t|'t) (?:gaat|zal|moet|is)(?: wel| nu| denk ik)?(?: om)?",
    "iets ?(?:van|als|rond(?: de)?)|zoiets (?:als|van)|ergens|hoor|joh|man|toch"
    "|ff kijken|even kijken|eh+|uh+|tja|hmm+",
    "als ik het goed (?:heb|onthou(?:den heb|d)?)",
    "volgens mij",
    "(?:ik )?(?:weet|ben) (?:ik )?(?:het )?niet (?:helemaal |meer )?(?:precies|zeker)(?: maar)?",
    "(?:maar )?(?:niet helemaal |niet )(?:zeker|precies)",
    "zeg maar|zon|waarschijnlijk|vermoedelijk",
    "laten we zeggen",
    "ongeveer|ongveer|ongever|onegveer|ongeever|ongeveeer|ogneveer|ongevr|ongevee|ongefeer",
    "(?:ik |k )?bedoel(?:de)?(?: ik)?|(?:ik |k )?zei(?: ik)?(?: net| al)*",
    "zoals (?:ik )?(?:(?:al|net) )?(?:zei|gezegd)|foutje|tik ?fout(?:je)?|typ(?:e|o)? ?fout(?:je)?"
    "|typo|correctie|oeps|oops",
    "ong",
    "zo",
    "plusminus|plus ?min|plm|ong|omstreeks",
    "of zo(?:iets)?",
    "ofzo(?:iets)?",
    "zoiets",
    "(?:eigenlijk|nu|nou|gelukkig|helaas|zoals altijd|momenteel|gewoon|precies|exact|maar|dus|ook"
    "|nog|wel|ja|nee|oh?|sorry|wacht|even)",
)

_OWN = "(?:(?:de|het|mijn|m'n|mn|me|onze|ons) )?"
_THE_RENT = f"{_OWN}(?:kale )?huur"
_LANDLORD = (
    f"(?:{_OWN}(?:verhuurder|huisbaas|huurbaas|woningbouw(?:vereniging|corporatie)?"
    "|(?:woning)?corporatie|woonstichting|woningstichting))"
)

DUTCH_AMOUNTS = AmountWords(
    around=Edges(
        *HEDGES,
        "(?:zo )?rond(?: de)?",
        "om en nabij(?: de)?",
        "in de buurt van(?: de)?",
        "tegen de",
        "circa|circka|cirka|sirca|ca",
        "zo'n",
        "ruim|bijna|net geen|een kleine|een dikke|dik|krap|goed|net",
        "(?:net )?iets (?:meer|minder) (?:dan|als)",
        "(?:(?:net )?iets|net) (?:onder|boven)(?: de)?(?! op)",
        # "Een euro of 700" is about 700, and no choice of two.
        "een (?:euro(?:otje)?|eurotje|eur|piek) of(?= \\d{2}| [a-z]{4})",
        "hooguit|hoogstens|maximaal|max|minstens|minimaal|zeker",
        "(?:de|mijn|onze|me|m'n|mn|kale|totale|hele|huidige|nieuwe) ?(?:kale |nieuwe )?(?:huur"
        "|achterstand|schuld|bedrag|huurprijs|maandhuur|huurbedrag)",
        "(?:kale )?(?:huur|bedrag|achterstand|huurprijs|maandhuur|huurbedrag)",
        f"(?:ze|zij|{_LANDLORD}) (?:heeft|hebben)(?: (?:het|hem|{_THE_RENT}))?(?: nu| weer| net)*",
        f"aan {_LANDLORD}|(?:ik|k|we|wij) (?:betaal|betalen) {_LANDLORD}",
        f"(?:{_THE_RENT} |dat |het )?(?:(?:is|was|zijn) )?(?:(?:nu|net|weer|pas) )*(?:verhoogd"
        "|verhoocht|verhoogt|verlaagd|opgehoogd|opgetrokken|omhoog ?gegaan|gestegen|gezakt|gedaald)"
        " (?:naar|tot|op)|geworden",
        f"(?:op|in|volgens) {_OWN}(?:huur)?(?:brief|contract|factuur|specificatie|acceptgiro)"
        "(?: staat(?: er)?)?|(?:het|hij|huur) staat op|(?:er )?staat er",
        r"(?:er )?(?:wordt|word)(?: er)?(?= .*\bafgeschreven)"
        "|(?:wordt |word )?(?:er )?afgeschreven",
        # "Sinds juli 712": since when does not change how much.
        rf"(?:sinds|vanaf|per) {LONG_MONTH_NAME}(?: 20\d\d)?",
        "(?:dat|het|dit) (?:is|zijn|was|gaat om|bedrag is)",
        "(?:t|'t) (?:is|was|gaat om)|tis|dit|dat|het",
        "(?:ik|k|we|wij) (?:betaal|betalen) (?:per|elke|iedere) maand",
        "(?:is(?: t| 't)?|zijn|wezen|bedraagt|gaat om|komt op|komt neer op|van)",
        "(?:dat |het |dit |t |'t )?(?:zal|moet|zou)(?: het| dat)?(?: wel| toch)?",
        "(?:ik|k|we|wij) (?:betaal|betalen|kan|kunnen|zit op|zitten op)(?: wel)?",
        # "Ik ben 45" is no sum.
        "(?:ik |k|k |we |wij )?(?:ben|zijn)(?= .*kwijt)",
        "(?:ik |k )?(?:kan|kunnen|zit op|betaal)(?: ik| we| wij)?",
        "(?:(?:kan|zou) (?:ik|we) )?(?:kunnen )?"
        "(?:betalen|missen|aflossen|opbrengen|afbetalen|leggen|kwijt|betaal|betaald)",
        "(?:zou|moet|gaat|kan|zal)(?: wel| nog| net)? (?:lukken|kunnen|gaan)"
        "|lukt(?: wel| me| mij| nog)*"
        "|(?:is|lijkt me) (?:wel )?haalbaar|red ik(?: wel)?|gaat wel|kan wel",
        "(?:aan|voor) (?:de |mijn )?huur|(?:is|als) (?:de|mijn|onze) huur",
        "(?:boven ?op|naast|bovenop) (?:de|mijn|m'n|onze) (?:gewone |normale |vaste )?huur",
        "(?:inclusief|incl\\.?|exclusief|excl\\.?|zonder|met|en) (?:de )?"
        "(?:g/?w/?[el]|gas|water|licht|energie|stroom|elektra|service(?:kosten)?|verwarming)"
        "(?:,? ?(?:en |& |/ ?)?(?:gas|water|licht|energie|stroom|elektra|service(?:kosten)?))*",
        "in totaal|totaal|alles bij elkaar|bij elkaar|samen|inclusief|incl|exclusief|excl",
        "aan|voor|als|met|de|zeg|netto|kaal|all[- ]in",
        "(?:kale )?huur",
        "servicekosten|all ?inclusive|bruto|inc|ex|inclusief alles|met alles(?: erbij)?",
        "extra",
        signs=r"[±~≈()]|\+ ?/? ?-",
    ),
    euro=(
        r"(?:€|(?:euro'?s?|eur|eu|euroo?tjes?|euries|eurie|eurp|eruo|euor|erou|euroos?|euri|uero"
        r"|piek|ballen|pegels?|pieken|€uro)(?![^\W\d_]))"
    ),
    cent=r"(?:cent(?:en)?|ct)",
    joined_by="en",
    multipliers={
        "k": 1_000,
        "tientjes": 10,
        "tientje": 10,
        "vijftigje": 50,
        "vijftigjes": 50,
        "honderdje": 100,
        "honderdjes": 100,
        "honderd": 100,
        "duizend": 1_000,
        "ton": 100_000,
        "miljoen": 1_000_000,
    },
    fractions={
        "anderhalf": Fraction(3, 2),
        "anderhalve": Fraction(3, 2),
        **dict.fromkeys(("tweeënhalf", "tweeenhalf", "twee en een half"), Fraction(5, 2)),
        **dict.fromkeys(("drieënhalf", "drieenhalf", "drie en een half"), Fraction(7, 2)),
    },
    between=re.compile(r"\s?[-/]\s?|\s(?:tot|of|à|a|en|tot en met|t/m)\s"),
    per_month=Edges(
        "(?:per|elke|iedere|in de|een|de|/) ?(?:maand|mnd|maandje|mnt|mand)",
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
        rf"(?P<count>.+?) ?(?:{_MONTHS}|maandhuren|maandhuur|huren|huurtjes"
        r"|x|keer|maal)(?: (?:de |mijn )?huur)?"
    ),
    one_month=phrases(
        r"(?:alleen )?(?:de huur van )?(?:deze|vorige|afgelopen) maand",
        rf"(?:een|1|één) huur|(?:alleen |enkel )?de huur van {LONG_MONTH_NAME}(?: nog)?"
        rf"|{LONG_MONTH_NAME} nog|(?:alleen|enkel) (?:nog )?{LONG_MONTH_NAME}",
    ),
    money_and_months=re.compile(r",\s|\s?\(|\s(?:en|dus|is|samen|oftewel|ofwel)\s|\s?=\s?"),
)
