"""Dutch words for letters, days in a sentence, ends and durations; holds no rule."""

from __future__ import annotations

import re

from answers.words.circumstance_table import (
    CircumstanceWords,
    DayWords,
    DurationWords,
    LetterWords,
    StretchWords,
    UntilWords,
)
from answers.words.nl_calendar import SHORT_WEEKDAYS, SOME_MORE, UNITS, WEEKDAYS, any_of
from answers.words.nl_money import HEDGES
from answers.words.nl_persons import DUTCH_PERSONS
from answers.words.table import Edges, phrases, word_set

_UTILITY = (
    "(?:gas|water|licht|stroom|elektra|elektriciteit|energie|verwarming|warmte|stadsverwarming)"
)
_SHUT = r"(?:afgeslote\w*|afslui?t\w*|afgesneden|afgekoppeld|afkoppel\w*|afgezet|uitgezet|dicht)"
_BETWEEN = r"(?: (?!niet\b|nooit\b|geen\b)\w+){0,6}"
CUT_OFF = (
    rf"{_UTILITY}{_BETWEEN} {_SHUT}|{_SHUT}{_BETWEEN} {_UTILITY}"
    rf"|(?:geen|zonder) {_UTILITY}(?: meer)?"
    r"|afsluiting\w*|afsluitbrief|(?:ben|word|(?:we|wij) (?:zijn|worden)) (?:ik )?afgesloten"
    r"|^(?:ja,? )?(?:al )?afgesloten"
)
EVICTION = (
    r"\w*on?trui?m\w*|huis ?uitzetting\w*|uitzetting|uithuiszetting"
    r"|(?:uit|op) (?:(?:mijn|me|m'n|het|ons|de) )?(?:huis|woning|straat)"
    r" (?:gezet|moet|moeten|uitgezet)"
    r"|(?:mijn|me|m'n|het|ons) (?:huis|woning) uit(?:gezet)?"
    r"|(?:word|worden|wordt|ben|zijn) (?:ik |we |wij )?(?:uit huis ge|eruit ge|uitge)zet"
    r"|moet(?:en)?(?: \w+){0,5} (?:eruit|er uit)|eruit moet(?:en)?|eruit gezet"
    r"|zet(?:ten)? (?:mij|me|ons)(?: \w+){0,3} (?:eruit|er uit|uit huis|op straat|het huis uit)"
)
COURT = (
    r"(?:kanton)?rechters?|recht ?bank\w*|rechtszaak|rechtszitting|zitting\w*|dagvaarding\w*"
    r"|gedagvaard|(?:kanton)?gerecht|gerechtelijke?|vonnis\w*|verstek\w*"
    r"|moet(?:en)?(?: (?!dit\b|dat\b|het\b)\S+){0,6} (?:voorkomen|voor komen|verschijnen)(?! dat)"
)
BAILIFF = r"\w*deur?wa+r?de?r?\w*|exploo?t\w*|\w*beslag\w*"
OTHER_LETTERS = (
    r"woning ?bouw\w*|(?:woning)?corporatie\w*|woonstichting|verhuurder\w*|huisbaas"
    r"|huiseigenaar|aanmaning\w*|\w*herinnering\w*|sommatie\w*|incas+o\w*|gemeente"
    r"|van (?:jullie|u)|belasting\w*|toeslagen|advocaat|cjib|dwangbevel|uwv|bank"
    r"|rekening(?:en)?|betalingsachterstand|huurachterstand"
)
_ANY_KIND = f"(?:{CUT_OFF}|{EVICTION}|{COURT}|{BAILIFF})"
_FILLERS = (
    r"(?:(?:brief|brieven|post|bericht|iets|gehad|ontvangen|gekregen|gehoord|van|de|een|enkele"
    r"|sprake|contact|met|het|datum|voor|bij|bezoek|dreiging|ook|dus|door|sprake van) ){0,6}"
)

_LETTERS = LetterWords(
    kinds={
        "cut_off": phrases(CUT_OFF),
        "eviction": phrases(EVICTION),
        "court": phrases(COURT),
        "bailiff": phrases(BAILIFF),
    },
    denied=phrases(
        "niet dat ik weet|(?:niet )?voor zover ik weet(?: niet)?",
        rf"(?:(?:nog )?geen|niets|niks|(?:nog )?nooit|niet) {_FILLERS}{_ANY_KIND}"
        rf"(?:(?:, ?{_FILLERS}{_ANY_KIND})*,? (?:of|noch) {_FILLERS}{_ANY_KIND})?"
        r"(?: (?:gehad|ontvangen|gekregen|geweest|gezien|gehoord))?",
        rf"{_ANY_KIND}(?: (?:is|heb|heeft|ik|er|dus|ook|gelukkig))* (?:nog )?(?:niet|nooit)"
        r"(?: (?:langs )?(?:gehad|ontvangen|gekregen|geweest|gezien|gehoord))?$",
    ),
    # A cut-off or an eviction that is near is one; a court that a landlord names is not.
    feared=phrases(
        r"(?:bang|angst)(?: (?:dat|voor))? .*",
        r"(?:als|indien|misschien|wellicht) .*",
        r"dreig\w*(?: \w+){0,3}? (?:met|naar)(?: \w+){0,3}? " + _ANY_KIND,
        rf"{_ANY_KIND} (?:te )?voorkomen|(?:dit|dat|het|erger|problemen) (?:te )?voorkomen",
    ),
    other=phrases(OTHER_LETTERS),
    unread=phrases(
        r"(?:post|brie(?:f|ven)|enveloppe\w*)(?: \w+){0,4} (?:dicht|ongeopend|ongelezen"
        r"|(?:niet|nooit)(?: \w+){0,2} (?:open\w*|geopend|lezen|gelezen|gekeken))",
        r"(?:niet|nooit|durf)(?: \w+){0,3} (?:post|brie(?:f|ven)|enveloppe\w*)(?: \w+){0,2}"
        r" (?:open\w*|geopend|lezen|gelezen)",
    ),
    some_letter=phrases(
        r"ja+|jawel|ja(?:zeker|hoor)|helaas wel|klopt|wel|brie(?:f|ven)|post|dreig\w*|"
        + _UTILITY
        + "|"
        + _ANY_KIND
    ),
    no=word_set("nee neen nope nah geen niet niets niks nooit nvt"),
    light=word_set(
        """
        hoor gelukkig nog dank dankje dank u je dankuwel dankjewel heb hebben ik we wij van de een
        het dat dit die er ook helemaal echt zulke zo'n zo enkele brief brieven brieve post
        bericht gehad ontvangen gekregen gehad tot nu toe op moment momenteel geweest maar gewoon
        alle alles allemaal allen allebei deze beide dingen zoiets iets daar daarvan eigenlijk dus
        heeft is met joh man hou hoor stop ermee daarmee jullie k 't t
        """
    ),
    no_at_first=phrases("nee+|neen|nope|nog niet|geen brief"),
    after_all=phrases("wel|wacht|sorry|toch|maar|alleen|enkel|behalve"),
    no_day=phrases(
        r"geen datum|staat (?:er )?geen|staat er niet(?: bij| op| in)?|(?:nog )?niet bekend"
        r"|nog geen (?:datum|dag)|onbekend"
        r"|weet (?:ik )?(?:de datum |het |dat )?(?:nog |echt |even )?niet(?: meer| precies)?"
    ),
    day_denied=phrases(r"niet(?= (?:op|de|\d))"),
    gone_by=phrases(
        r"was|waren|geweest|geleden|terug|jl|j\.l|jongstleden|afgelopen|vorige|stond|moest"
        r"|gister\w*"
    ),
)

_WEEKDAY = any_of(WEEKDAYS)
_SOME = "(?:volgende|vorige|afgelopen|verleden|deze)"
_SHORT_WEEKDAY = any_of(WEEKDAYS | SHORT_WEEKDAYS)
_MONTH = (
    r"(?:jan(?:uari?e?)?|feb(?:r?[ua]+ri?e?)?|mrt|maart|apr(?:il)?|mei|juni?|juli?"
    r"|aug(?:ustu?e?s)?|sept?(?:ember)?|okt(?:ober)?|october|nov(?:ember)?|dec(?:ember)?)"
)
_NUMBER = r"(?:\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf)"

_DAYS = DayWords(
    phrase=phrases(
        r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|'?\d{2})|\d{1,2}[-/]\d{1,2}",
        rf"(?:{_WEEKDAY},? )?(?:de )?(?:\d{{1,2}}(?:e|ste|de)?|eerste|laatste)(?: van)? {_MONTH}"
        r"(?:\.? (?:\d{4}|'\d{2}))?",
        rf"(?:volgende|vorige|afgelopen|deze) week (?:op )?{_WEEKDAY}"
        rf"|{_WEEKDAY} (?:volgende|vorige|afgelopen|deze) week",
        rf"{_WEEKDAY} over {_NUMBER} (?:week|weken)",
        rf"(?:(?:deze|volgende|komende|aankomende|aanstaande|afgelopen|vorige) )?{_WEEKDAY}",
        "vandaag|overmorgen|morgen|eergisteren|gisteren|vanmorgen|vanochtend|vanmiddag|vanavond",
        rf"over (?:ongeveer )?{_NUMBER} (?:dag(?:en)?|week|weken|maand(?:en)?)",
        rf"{_NUMBER} (?:dag(?:en)?|week|weken|maand(?:en)?) (?:geleden|terug)",
        r"(?:de )?(?:\d{1,2}(?:e|ste|de)|eerste|laatste) (?:dag )?van"
        " (?:deze|volgende|komende) maand",
        r"de (?:\d{1,2}(?:e|ste|de)?|eerste|laatste)(?: van de maand)?|\d{1,2}(?:e|ste)",
    ),
    time=re.compile(
        r"(?<![\w-])(?:om |vanaf )?(?:\d{1,2}[:.]\d{2}|half \w+|\d{1,2}) ?(?:uur|u)(?!\w)"
        r"|(?<!\w)om (?:half \w+|\d{1,2}[:.]\d{2})(?!\w)|(?<![\w.])\d{1,2}:\d{2}(?!\w)"
        r"|(?<!\w)'?s (?:ochtends|middags|avonds|morgens)(?!\w)"
    ),
    day_of_week=(
        re.compile(rf"(?P<which>{_SOME}) week (?:op )?(?P<weekday>{_WEEKDAY})"),
        re.compile(
            rf"(?P<weekday>{_WEEKDAY}) (?P<which>volgende|vorige|afgelopen|verleden|deze) week"
        ),
    ),
    weekday_before=re.compile(
        rf"(?P<weekday>{_SHORT_WEEKDAY})\.?,? (?=(?:de )?(?:\d|eerste|laatste))"
    ),
)

_STRETCHES = StretchWords(
    and_more=re.compile(
        rf"(?P<first>{_NUMBER} (?:jaar|jr|maand(?:en)?)) en (?P<second>{_NUMBER} \w+)"
    ),
    small={
        "extra": "",
        "dagje": "dag",
        "weekje": "week",
        "weekjes": "weken",
        "maandje": "maand",
        "maandjes": "maanden",
        "mndn": "maanden",
        "jaartje": "jaar",
        "jaartjes": "jaren",
    },
    several=re.compile(
        r"(?:(?:een )?(?:paar|aantal)|enkele|wat|meerdere|enige) (?:dag|week|maand)?"
        r"(?:dagen|weken|maanden|mnd)?(?:jes)?"
    ),
    between=phrases(
        rf"(?:een|1) (?:dag|week|maand|jaar)(?:je|tje)? of (?!{SOME_MORE})\w+",
        rf"(?!(?:een|1|'n) (?:dag|week|maand|jaar) of {SOME_MORE})"
        rf"{_NUMBER}(?: (?:dag|week|maand|jaar))? (?:of|tot|à|a) {_NUMBER}"
        r"(?: (?:dagen|weken|maanden|mnd|jaar|jaren|keer|termijnen))?",
        r"\d{1,2} ?- ?\d{1,2} (?:dagen|weken|maanden|mnd|jaar|jaren|keer|termijnen)",
    ),
    and_a_half=(
        re.compile(r"(?P<count>\w+?)(?: en een | en |ën|en)hal(?:f|ve) (?P<unit>[^\W\d_]+)"),
    ),
)

_INCOME = (
    r"(?:salaris|loon|uitkering|geld|vakantiegeld|\w*toeslag\w*|kinderbijslag|bijstand|aow|inkomen"
    r"|dertiende maand|bonus|belastingteruggave|belasting)"
)
_OWN = "(?:(?:mijn|m'n|me|het|de|onze|ons|een|nieuwe|eerste) ){0,2}"

_UNTIL = UntilWords(
    around=Edges(
        *HEDGES,
        r"(?:(?:ik|we|wij) )?(?:wil|willen|zou|heb|hebben|vraag|vragen)(?: (?:ik|we|wij))?",
        r"(?:betalings)?uitstel(?: van betaling)?|later betalen",
        r"(?:dan )?(?:kan|kunnen|ga|gaan|zal) (?:ik|we|wij)",
        r"(?:ik|we|wij) (?:kan|kunnen|betaal|betalen|ga|gaan|zal|krijg|krijgen)",
        rf"(?:(?:tot(?:dat)?|als|wanneer|zodra) )?(?:ik|we|wij) {_OWN}{_INCOME}(?: (?:weer|dan))*"
        r" (?:krijg|krijgen|heb|hebben|ontvang|binnen ?(?:krijg|heb))",
        rf"(?:(?:tot(?:dat)?|als|wanneer|zodra) )?{_OWN}{_INCOME}(?: (?:er|weer))*"
        r" (?:binnen(?: ?komt| is)?|komt|gestort(?: wordt| is)?|is)",
        r"graag|nodig|krijgen|wachten|duren|alles|betalen|overmaken|voldoen|de huur|huur|het bedrag"
        r"|later|pas|weer|extra|nog|zeker|uiterlijk|binnen|in|op|om|rond(?: de)?|tegen|ergens"
        r"|voor (?=een|één|\d|twee|drie|vier)|als het kan|het liefst|liefst|maximaal|hooguit"
        r"|de komende|het",
    ),
    request=re.compile(
        r"(?:kan|kunnen|mag|mogen|zou|krijg|is) (?:het|dat|ik|we|wij)"
        r"(?: (?:misschien|mogelijk|eventueel|ook|graag|uitstel|wachten|later|betalen|kunnen|om))*"
        r" (?=(?:tot|t/m) )|wanneer (?=(?:ik|we|wij|mijn|m'n|het) )"
    ),
    up_to=re.compile(r"(?:tot(?: aan)?|vanaf|voor|na)(?: de maand)? (?!en met)"),
    through=re.compile(r"(?:tot en met|t/m|tem) "),
    end_of_month=re.compile(r"(?:het )?einde?(?: van)?(?: de| v/?d)? maand|ultimo"),
    explanation=phrases("want", "omdat", "als", "dan", "zodra", "wanneer"),
    denied=phrases(
        "sinds",
        "geleden",
        "terug",
        "nooit",
        "niet (?:tot|in|op)",
        "vanaf(?=.* (?:werkloos|werkeloos|ziek|minder|geen (?:werk|baan|inkomen|loon)))",
        "(?:afgelopen|vorig|verleden) (?:jaar|jr)|jongstleden|ontslagen|werd|begon|stopte|liep",
    ),
)

_LONG = (
    rf"(?:{_NUMBER}|elf|een half|half|anderhalf|anderhalve|(?:een )?paar) ?{any_of(UNITS)}"
    rf"|(?:een )?(?:maand|week|jaar)(?:je|tje)? of {SOME_MORE}|(?:een )?half ?jaar(?:tje)?"
)
_NOT_SO_LONG = (
    "(?!.*\\b(?:niet|nooit|geen|misschien|langer|anders|af|stopt|eindigt|kwijt|ontslag\\w*|of)\\b)"
)
# What says that it is over by then: "over 4 maanden ben ik klaar".
_BETTER = (
    "(?=.*\\b(?:klaar|weer|werk|werken|baan|beter|inkomen|loon|salaris|geld|opgelost|voorbij|over"
    "|aow|pensioen|uitkering|studie|begin|begint|hersteld|gezond|terug|afgelost|betaald)\\b)"
)
_FIRST = "(?:(?:ik|denk|hoop|verwacht|dat|nou|ja|nog|ongeveer|hopelijk|waarschijnlijk) )*"

_NO_LONGER = (
    "niet (?:langer|meer) dan|(?:en )?(?:niet langer|langer niet|meer niet|langer hoeft niet)(?=$)"
    "|en niet meer(?=$)|(?:is|zou|lijkt me|moet)(?: wel)? (?:genoeg|voldoende)(?: zijn)?(?=$)"
    "|(?:moet|gaat|zal)(?: wel)? (?:lukken|genoeg zijn)(?=$)|genoeg|voldoende"
)
_MAKE_IT = (
    f"(?:doe|zet|maak er|schrijf|noteer)(?: maar)?(?= )|van(?=$)|(?:een )?stuk of(?= {SOME_MORE})"
)
_AGREED = (
    "(?:(?:mijn|m'n|mn|het|de|dit|een|ik heb een|heb een) )?(?:(?:tijdelijke?|nieuwe?) )?"
    "(?:huur|jaar)?(?:contract|(?:betalings)?regeling|afspraak)"
    "(?: (?:is|duurt|loopt|geldt))?(?: (?:voor|van))?(?= )"
)

_DURATIONS = DurationWords(
    around=Edges(
        *HEDGES,
        "(?:het|dit|dat) (?:duurt|zal duren|is|wordt)|duurt(?: het)?|duren|zal|zijn",
        "(?:voor )?een periode van|voor|nog|minstens|minimaal|hooguit|maximaal|max|hopelijk",
        "waarschijnlijk|misschien|tijdelijk|voorlopig|alleen|rond(?: de)?|circa|ca|zo'n|ruim|bijna",
        "(?:de )?(?:komende|eerste)|eerst|lang|graag|nodig|in ieder geval|zeker|minder huur",
        "(?:een )?lagere huur|huurkorting|huurverlaging|te gaan|dik|krap|goed|ik verwacht",
        "aub|alsjeblieft|alstublieft|(?:voor )?de duur van|als het kan",
        _NO_LONGER,
        _MAKE_IT,
        _AGREED,
        "(?:ziektewet|zonder werk|in de (?:ww|bijstand|ziektewet))",
    ),
    so_long_already=phrases("al", "sinds", "reeds", "geleden", "terug"),
    until_something=re.compile(r"tot(?:dat)? (?:ik|we|wij|mijn|m'n|mn|onze|het|de|er) .+"),
    months_around=Edges(
        *HEDGES,
        "(?:verdeeld|uitgesmeerd|verspreid) over|(?:de )?komende|in|over|met|binnen|gedurende|voor",
        "(?:het )?liefst|liever|graag|maximaal|max|hooguit|minimaal|minstens|rond(?: de)?|circa|ca",
        "(?:ik|we|wij) (?:kan|kunnen|wil|willen)(?: (?:het|dit|alles))?|betalen|afbetalen|aflossen",
        _NO_LONGER,
        _MAKE_IT,
        _AGREED,
        "terugbetalen|zo'n|(?:het|dat) (?:duurt|kan)|spreiden|uitsmeren",
    ),
    told=(
        re.compile(
            rf"{_FIRST}(?:over|binnen|na) (?P<value>{_LONG}),? {_NOT_SO_LONG}{_BETTER}[^\d]+"
        ),
        re.compile(
            rf"{_FIRST}(?P<value>{_LONG})(?: denk ik)?,? (?:want|omdat|dan|daarna|en dan|totdat|tot"
            rf"|zodra) {_NOT_SO_LONG}[^\d]+"
        ),
    ),
    instalments=re.compile(
        r"(?P<count>\w+?) ?(?:keer|keren|maal|x|(?:maandelijkse )?termijn(?:en?)?|delen|deel"
        r"|betalingen|maandtermijnen)"
    ),
)

DUTCH_CIRCUMSTANCES = CircumstanceWords(
    letters=_LETTERS,
    days=_DAYS,
    stretches=_STRETCHES,
    until=_UNTIL,
    durations=_DURATIONS,
    persons=DUTCH_PERSONS,
)
