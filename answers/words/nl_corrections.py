"""Dutch words that put an earlier answer right; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.choice_table import CorrectionWords
from answers.words.nl_story import COUNT, MONTHS, SUM
from answers.words.table import phrases

_FIELDS = {
    r"(?:maximale|hoogste) huur|maximum(?:huur)?": ("highest_rent",),
    r"huur(?:prijs|bedrag)?|maandhuur": ("rent",),
    r"(?:huur|betalings)?achterstand|huurschuld": ("arrears",),
    r"(?:telefoon|mobiele? ?|tel)?nummer|telefoon|e-?mail(?:adres)?|mail(?:adres)?"
    r"|contact(?:gegevens)?": ("contact",),
    r"(?:woon|huis)?adres|postcode|huisnummer": ("address",),
    r"(?:achter|voor)?naam": ("tenant_name",),
    r"maandbedrag|aflossing|termijn(?:bedrag)?|bedrag per maand": ("monthly",),
    r"(?:begin|start)datum": ("since",),
    r"einddatum|uitstel": ("until",),
    r"(?:aantal )?personen": ("persons",),
    r"(?:aantal )?kinderen": ("children",),
    r"brief": ("letter",),
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
        rf"(?:(?:{_THE}{_FIELD}|het|dat|dit) (?:is|was) )?(?:niet"
        rf"|geen) (?P<old>\S+(?: \S+){{0,3}}?),? maar"
        r"(?: wel)? (?P<new>\S+(?: \S+){0,3})"
    ),
    should_be=(
        _line(r"(?:(?:het|dat|dit) )?(?:moet|moest) zijn:? (?P<new>.+)"),
        _line(r"(?:het|dat|dit) (?:moet|moest) (?P<new>.+) zijn"),
        _line(
            r"ik (?:zei|typte|schreef|heb (?:\S+ ){1,3}(?:gezegd|getypt|ingevuld)) (?:\S+ ){0,3}?"
            r"maar (?:(?:ik )?bedoelde|het is|dat is|het moet zijn) (?P<new>.+)"
        ),
    ),
    it_is=_line(r"(?:(?:het|dat|dit) (?:is|was|wordt) )?(?P<new>.+)"),
    field_is=_line(
        rf"{_THE}{_FIELD}(?P<wrong> (?:klopt niet|is (?:fout|verkeerd)(?: gespeld)?)[,:]?"
        r"(?: (?:het|die|dat))?)?(?: (?P<should>moet|moest)(?: zijn)?:?| is:?| was| wordt"
        r"|:) (?P<new>.+?)(?: zijn| worden)?"
    ),
    values={
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
