"""Dutch sentences in which a letter, a hearing or an eviction is told; holds no rule."""

from __future__ import annotations

import re

from answers.words.choice_table import ToldLetterWords
from answers.words.table import phrases

_I = "(?:ik|we|wij)"
_LATELY = "(?: (?:gisteren|vandaag|vorige week|deze week|nu|al|net|pas|ook|hier))*"
_LETTER = "(?:brief|brieven|post|aanmaning|bericht|mail|dagvaarding|bezoek|exploot)"
_GOT = "(?: (?:gekregen|ontvangen|gehad))?"
_COURT = "(?:de (?:kanton)?rechter|de rechtbank)"
_WEEKDAY = "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
_WHEN = rf"(?:[\w-]+ ){{0,3}}(?:\d[\w-]*|{_WEEKDAY}|week|maand|morgen|vandaag)(?: [\w-]+){{0,3}}"
_UTILITY = "(?:stroom|gas|licht|water|elektriciteit|energie)"

DUTCH_TOLD_LETTERS = ToldLetterWords(
    come=tuple(
        re.compile(clause)
        for clause in (
            rf"{_I} (?:heb|hebben|kreeg|kregen|ontving){_LATELY}(?: (?:een|de|twee|weer een))?"
            rf" {_LETTER}{_GOT} van (?:de|een) deurwaarder{_GOT}"
            "(?: over (?:de|mijn) (?:huur|achterstand|huurachterstand))?",
            r"(?:er ligt|er is) een (?:brief|dagvaarding) van (?:de|een) deurwaarder",
            rf"(?:de|een) deurwaarder is{_LATELY} (?:langs |aan de deur )?(?:geweest|langsgekomen)",
            rf"{_I} (?:heb|hebben|kreeg|kregen|ontving){_LATELY}(?: een)? dagvaarding{_GOT}",
            rf"{_I} (?:heb|hebben|kreeg|kregen|ontving){_LATELY}(?: een)? brief{_GOT} "
            rf"van {_COURT}{_GOT}",
            rf"{_I} (?:moet|moeten)(?: {_WHEN})? (?:voorkomen|voor {_COURT}(?: komen| verschijnen)?"
            rf"|naar {_COURT})(?: {_WHEN})?",
            rf"(?:de|mijn) (?:zitting|rechtszaak) is {_WHEN}",
            rf"{_I} (?:word|worden)(?: {_WHEN})? (?:ontruimd|uit (?:(?:mijn|ons) )?huis gezet)",
            rf"(?:de|mijn|onze) (?:ontruiming|huisuitzetting|uitzetting) is {_WHEN}",
            rf"(?:mijn|ons|het) huis wordt {_WHEN} ontruimd",
            rf"(?:(?:de|het|mijn|ons|onze) )?{_UTILITY}(?: en {_UTILITY})? (?:is|zijn){_LATELY}"
            " afgesloten",
            rf"{_I} (?:ben|zijn) afgesloten van (?:het |de )?{_UTILITY}",
        )
    ),
    kinds={
        "bailiff": phrases(r"\w*deur?waarder\w*|exploo?t|\w*beslag\w*"),
        "court": phrases(
            r"(?:kanton)?rechter\w*|rechtbank\w*|rechtszaak|dagvaard\w*|zitting|gedagvaard|vonnis"
            "|voorkomen"
        ),
        "eviction": phrases(r"\w*ontrui\w*|\w*uitzett\w*|uit (?:mijn |ons )?(?:huis|woning)"),
        "cut_off": phrases(rf"afgesloten|afslui\w+|{_UTILITY}"),
    },
    unless=phrases(
        r"zorg\w*|belasting\w*|cjib|boete|telefoon\w*|creditcard|lening|bank|scheiding|voogdij"
        r"|alimentatie|getuige|aangesloten|storing|inductie|warmtepomp|verbouwing|onderhoud|lek"
        r"|lekkage|vorige? (?:jaar|huis|woning)|afgeblazen|gaat niet door|ingetrokken|geschrapt"
        "|van de baan|geannuleerd"
    ),
)
