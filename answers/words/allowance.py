"""Words beside a sum that change what it means for an allowance; of all languages at once.

A tenant writes "netto" and "all-in" in whatever language: each is looked for in every answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from answers.words.table import NEVER


def _anywhere(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(alternatives)})(?!\w)")


# What a new value of these answers looks like, where one is put right by its name.
NEW_VALUES: Mapping[str, re.Pattern[str]] = {
    "income": re.compile(r"(?=.*\d)[^?]{1,40}"),
    "assets": NEVER,
    "home_partner": NEVER,
}
# A sum after tax, from which no income before tax can be worked out.
NET = _anywhere(
    r"netto\w*|net|na aftrek|schoon|in (?:het|'t) handje|take[- ]home|after tax|na r[ęe]k[ęe]",
    r"ele geçen|net maaş\w*|elime geçen|صافي\w*|الصافي|нетто|чистими|чистий|на руки|після податків",
)
# A sum before tax: what is asked for.
GROSS = _anywhere(
    r"brut+o\w*|gross|before tax|brüt|vergiden önce|اجمالي|الاجمالي|قبل الضرائب|брутто|до податків"
)
MONTH = _anywhere(
    r"(?:per|elke|iedere|in de|a|each|every|/) ?(?:maand|mnd|month)|maandelijks|monthly|p\.?m\.?",
    r"miesi[ęe]czn\w+|(?:na|w|co|za) ?miesi[ąa]c\w*|/ ?mies\.?|ayl[ıi]k|ayda|her ay|/ ?ay",
    r"(?:في |ب|كل )?(?:ال)?شهر|شهريا|بالشهر|(?:на|в|за|кожен) ?місяць|щомісяця|місячно|/ ?міс\.?",
)
YEAR = _anywhere(
    r"(?:per|elk|ieder|in (?:het|een)|a|each|every|/) ?(?:jaar|jr|year|yr)|jaarlijks|yearly",
    r"annual(?:ly)?|per annum|p\.?j\.?|p\.?a\.?|jaarinkomen|rocznie|roczn\w+|(?:na|w|za) ?rok\w*",
    r"/ ?rok|y[ıi]ll[ıi]k|y[ıi]lda|senelik|senede|/ ?y[ıi]l|(?:في |ب|كل )?(?:ال)?سن[هة]",
    r"سنويا|بالسن[هة]|(?:في )?العام|(?:на|в|за) ?рік|щороку|річн\w+|/ ?рік",
)
# The bare word, which means a period only where it is all that is said.
A_MONTH = _anywhere("maand|mnd|month|miesi[ąa]c|ay|місяць")
A_YEAR = _anywhere("jaar|year|rok|y[ıi]l|рік")
# A rent with more in it than the bare rent, unless it says that this was taken off.
MORE_THAN_BARE = _anywhere(
    r"all[- ]?in|incl\w*|including|inclusief|met (?:alles|servicekosten|stookkosten|gas|energie)",
    r"servicekosten erbij|everything included|with (?:service|heating|utilities|bills)",
    r"z (?:opłatami|mediami|kosztami)|wliczając|dahil\w*|شامل\w*|مع الخدمات",
    r"включно|разом з|з комунальними",
)
TAKEN_OFF = _anywhere(
    r"excl\w*|exclusief|zonder|kale?|kaal|without|excluding|bare|basic|bez|hariç|دون|بدون|без"
)
