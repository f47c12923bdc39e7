"""Dutch words that put an earlier answer right; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.allowance import NEW_VALUES
from answers.words.choice_table import CorrectionWords
from answers.words.nl_story import COUNT, MONTHS, SUM
from answers.words.table import phrases

_FIELDS = {
    r"(?:maximale|hoogste) huur|maximum(?:huur)?": ("highest_rent",),
    r"huur(?:prijs|bedrag)?|maandhuur": ("rent",),
    r"(?:huur|betalings)?achterstand|huurschuld": ("arrears",),
    r"(?:telefoon|mobiele? ?|tel|06-?)?nummer|telefoon|tel|mobiel|06|gsm"
    r"|e-?mail(?:adres)?|mail(?:adres)?|contact(?:gegevens)?": ("contact",),
    r"(?:woon|huis)?adres|postcode|huisnummer": ("address",),
    r"(?:achter|voor)?naam": ("tenant_name",),
    r"maand ?bedrag|aflossing|termijn(?:bedrag)?|bedrag per maand": ("monthly",),
    r"(?:begin|start)datum|sinds(?: of vanaf)?": ("since",),
    r"einddatum|uitstel": ("until",),
    r"(?:aantal )?personen": ("persons",),
    r"(?:aantal )?kind(?:eren)?": ("children",),
    r"brief": ("letter",),
    r"(?:(?:jaar|maand|bruto ?|netto ?)?inkomen(?:sten)?|loon|salaris)": ("income",),
    r"spaargeld|vermogen": ("assets",),
    r"partner": ("home_partner",),
    r"bedrag|antwoord|datum|getal": (),
}
_FIELD = f"(?P<field>{'|'.join(_FIELDS)})"
_THE = "(?:(?:de|het|mijn|m'n|mn|me|onze|ons|dat|die|dit) )?"
_MONTH = (
    "jan(?:uari)?|feb(?:ruari)?|maart|april|mei|juni|juli|aug(?:ustus)?|sept?(?:ember)?"
    "|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_NUMBER_WORD = COUNT.replace("\\d{1,2}|", "")
_LASTING = "(?:maar )?(?:niet )?(?:tijdelijke?|structure+le?|blijvende?|permanente?)"
_AMOUNT = re.compile(rf"(?:ongeveer |zo'n |circa )?{SUM}(?: per maand)?", re.IGNORECASE)
_DAY = re.compile(
    rf"(?:sinds |vanaf |per |tot |op |in |de )*(?:\d[\w/-]*|begin|half|eind|eerste)?(?: van)? ?"
    rf"(?:{_MONTH}|(?:vorige|volgende|deze) (?:week|maand))?(?: \d{{4}})?",
    re.IGNORECASE,
)


# What was typed before: a value too, or "niet betaald" would be one.
_OLD = (
    "(?P<old>(?:(?:sinds|vanaf|van|op|de|het|tot|begin|eind|half|€) )*"
    rf"(?:\S*\d\S*|{_NUMBER_WORD}|{_MONTH}|{_LASTING})"
    rf"(?: (?:euro|eur|maand(?:en)?|per maand|kind(?:eren)?|personen|{_MONTH}|\d+|[A-Za-z]{{2}}))*)"
)
_NEW = r"(?P<new>(?!niet\b|(?:\S+ )?(?:klopt|moet)\b)\S+(?: \S+){0,5}?)"
_NOT = r",? (?:(?:en |dus )?(?:niet|geen)|i\.?p\.?v\.?|in plaats van|en dus niet)(?: de| het)? "
_IS = "(?:is|was|wordt|moet zijn|bedraagt|zijn)"
_CHANGE = (
    "(?:wijzig|verander|corrigeer|verbeter|zet|maak|pas)(?: (?:dan|even|graag|aub|alsjeblieft))*"
)
_WRONG = (
    "(?:(?:(?:is|was|staat|heb ik|had ik) )?(?:helaas |er )?(?:verkeerd|fout|onjuist|niet goed"
    "|niet juist)(?: gespeld| getypt| ingevuld| geschreven| gezegd)?|klopt (?:toch |helaas )?niet)"
)
_CHANGED = "(?:wijzigen|veranderen|aanpassen|verbeteren|corrigeren|zetten)"


def _line(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


DUTCH_CORRECTIONS = CorrectionWords(
    marker=_line(
        r"(?P<marker>nee+|neen|oh?|oeps|ow|wacht(?: even| eens)?|sorry|pardon|excuus|correctie"
        r"|foutje|typefout(?:je)?|mijn fout(?:je)?|verbetering|(?:ik )?bedoel(?:de|t)?"
        r"|ik vergis(?:te)? me|ik heb me vergist|ik heb het (?:fout|verkeerd)(?: getypt| gezegd"
        r"| ingevuld)?|(?:(?:dat|dit|het) )?klopt niet|(?:dat|dit|het) (?:was|is) (?:fout|verkeerd"
        r"|niet goed|niet juist|onjuist)|verkeerd|fout)(?:[ ,.:;!-]+|$)"
    ),
    not_alone=_line("nee+|neen|oh?"),
    before_any_word=_line("(?:ik )?bedoel(?:de|t)?|correctie|verbetering"),
    inside=_line(r"(?<!\w)(?:doe )?(?:toch|eigenlijk|trouwens) (?:(?:maar|liever) )*(?=\S)"),
    something=_line(
        r"ik (?:heb|had) (?:iets|het|wat|een antwoord) (?:verkeerd|fout) (?:ingevuld|getypt|gezegd"
        r"|gedaan)|ik (?:heb|maakte) een (?:fout|foutje|typefout|vergissing)(?: gemaakt)?"
        r"|ik heb me vergist|ik wil (?:graag )?(?:iets|wat|een antwoord|mijn antwoord(?:en)?)"
        r" (?:wijzigen|veranderen|aanpassen|verbeteren)|(?:een )?antwoord (?:wijzigen|veranderen"
        r"|aanpassen)|er (?:staat|zit) (?:iets|een fout) (?:verkeerd|fout|in)"
        r"|(?:wijzig|verander) (?:mijn |een |het )?antwoord(?:en)?"
    ),
    fields=_FIELDS,
    again=(
        _line(rf"(?:wijzig|verander|corrigeer|verbeter) {_THE}{_FIELD}(?: even| aub| graag)?"),
        _line(rf"pas {_THE}{_FIELD} aan"),
        _line(rf"{_THE}{_FIELD} (?:wijzigen|corrigeren|verbeteren)(?: aub| graag)?"),
        _line(
            rf"ik wil (?:graag )?{_THE}(?P<field>(?:telefoon)?nummer|e-?mail(?:adres)?|adres"
            rf"|postcode|huisnummer|(?:achter|voor)?naam) (?:wijzigen|veranderen|aanpassen)"
        ),
        _line(
            rf"{_THE}{_FIELD} (?:(?:is|was|staat|heb ik|had ik) )?(?:helaas |er )?(?:verkeerd|fout"
            r"|onjuist|niet goed|niet juist)(?: gespeld| getypt| ingevuld| geschreven| gezegd)?"
        ),
        _line(rf"{_THE}{_FIELD} klopt (?:toch |helaas )?niet"),
        _line(rf"(?:verkeerde?|foute?|onjuiste?) {_FIELD}"),
    ),
    not_but=_line(
        r"(?!.* (?:kinderen|personen)$|(?:niet|geen) \S+ maand(?:en)?,? maar (?:wel )?\S+$)"
        rf"(?:(?:{_THE}{_FIELD}|het|dat|dit) (?:is|was) )?(?:niet"
        rf"|geen) (?P<old>\S+(?: \S+){{0,3}}?),? maar"
        r"(?: wel)? (?P<new>\S+(?: \S+){0,3})"
    ),
    should_be=(
        _line(rf"(?P<new>{COUNT}) (?P<field>kind(?:eren)?|personen){_NOT}{_OLD}"),
        _line(
            rf"(?:niet|geen) (?P<old>{COUNT} (?P<unit>maand(?:en)?)),? maar (?:wel )?"
            rf"(?P<new>{COUNT})"
        ),
        _line(
            rf"(?:{_THE}{_FIELD},?(?: {_IS})? |(?:het|dat|dit) {_IS} )?(?:naar )?{_NEW}{_NOT}{_OLD}"
        ),
        _line(
            rf"(?:het|dat|dit)? ?(?:is |zijn )?(?:niet|geen) {COUNT}(?: \w+)?,? maar (?:wel )?"
            rf"(?P<new>{COUNT}) (?P<field>kinderen|personen)"
        ),
        _line(rf"{_OLD} (?:is|was) het niet,? (?:maar|het is|dat is) {_NEW}"),
        _line(rf"{_OLD} (?:moet|moest) {_NEW} (?:zijn|worden)"),
        _line(rf"{_CHANGE} (?:van )?{_THE}{_FIELD}(?: aan)?(?: (?:naar|in|op|tot))?:? (?P<new>.+)"),
        _line(
            rf"(?:ik wil (?:graag )?)?{_THE}{_FIELD} {_CHANGED} (?:naar|in|op|tot):? (?P<new>.+)"
        ),
        _line(
            rf"(?:wijziging|wijzigen|veranderen|aanpass(?:en|ing)): ?{_THE}{_FIELD}:? (?P<new>.+)"
        ),
        _line(
            r"(?:(?:mijn|m'n|mn|me|een|het|de) )?(?:nieuwe?|andere?|juiste?|goede|correcte?) "
            rf"{_FIELD}(?: is| wordt)?:? (?P<new>.+)"
        ),
        _line(rf"{_THE}{_FIELD} ?(?:=|->|-->|moet naar) ?(?P<new>.+)"),
        _line(
            rf"{_THE}{_FIELD} {_WRONG},?:?(?: -)?(?: (?:het|dat|die) (?:is|moet)| moet)?"
            r" (?P<new>.+?)(?: zijn| worden)?"
        ),
        _line(
            rf"{_LASTING} (?:klopt niet|is (?:fout|verkeerd)|is het niet),? (?:(?:want|maar) )?"
            rf"(?:(?:het|dat) is )?(?P<new>{_LASTING})"
        ),
        _line(r"(?:moet|moest) (?P<new>.+) (?:zijn|worden)"),
        _line(r"(?:(?:het|dat|dit) )?(?:moet|moest) zijn:? (?P<new>.+)"),
        _line(r"(?:het|dat|dit) (?:moet|moest) (?P<new>.+) zijn"),
        _line(
            r"ik (?:zei|typte|schreef|heb (?:\S+ ){1,3}(?:gezegd|getypt|ingevuld)) (?:\S+ ){0,3}?"
            r"maar (?:(?:ik )?bedoelde|het is|dat is|het moet zijn) (?P<new>.+)"
        ),
    ),
    it_is=_line(
        r"(?:(?:het|dat|dit|'t|t) (?:is|was|wordt) )?(?P<new>.+?)(?: (?:was|is|moet) het| toch)?"
    ),
    field_is=_line(
        rf"{_THE}{_FIELD}(?P<wrong> (?:klopt niet|is (?:fout|verkeerd)(?: gespeld)?)[,:]?"
        r"(?: (?:het|die|dat))?)?(?: (?P<should>moet|moest)(?: zijn)?:?| is:?| was| wordt"
        r"|:) (?:(?:nu|veranderd|gewijzigd)(?: naar| in)?:?,? )?(?P<new>.+?)(?: zijn| worden)?"
    ),
    values={
        **NEW_VALUES,
        "rent": _AMOUNT,
        "highest_rent": _AMOUNT,
        "monthly": _AMOUNT,
        "arrears": _line(rf"(?:ongeveer |zo'n |circa )?(?:{MONTHS}|{SUM})"),
        "contact": _line(r"(?=.*(?:@|\d(?:.*\d){8})).{6,60}"),
        "address": _line(r"(?=.*\d).{1,60}"),
        "tenant_name": _line(r"[^\W\d_][^\d?!,;:]{1,60}"),
        "since": _DAY,
        "until": _DAY,
        "persons": _line(rf"{COUNT}(?: personen)?"),
        "children": _line(rf"{COUNT}(?: kinderen)?"),
        "letter": _line(r"(?:van )?(?:de|een) (?:deurwaarder|rechtbank|rechter)|een dagvaarding"),
        "lasting": _line(_LASTING),
    },
    a_value=_line(
        rf"\d|(?<!\w)(?:{_NUMBER_WORD}|{_MONTH}|\w*honderd\w*|\w*duizend\w*|euro|{_LASTING}|niets"
        r"|niks|geen|vorige|volgende)(?!\w)"
    ),
    no_value=phrases(
        "ik|we|wij|u|jullie|je|jij|kan|kunnen|kunt|wil|willen|mag|moet|moeten|ga|gaat|gaan|heb"
        "|hebben|heeft|had|ben|zijn|was|waren|wordt|worden|betaal\\w*|help|hulp|stop|stoppen|bellen"
        "|weet|snap|begrijp|want|omdat|dat|alsjeblieft|later|nu|vandaag|misschien|maar|ook|alleen"
        "|nog|te laat|te hoog|te veel|te duur|niet(?! (?:tijdelijk|structureel|blijvend))"
    ),
)
