"""How somebody asks in each language whether the rent, its rise or its service costs are right.

`RENT_CHECK` asks so in itself. `RENT_PRICE` is only about the height of a rent: enough where it is
known already that nothing else is asked for.
"""

from __future__ import annotations

import re

from answers.words.table import phrases

# By these names they are called in every language.
_NAMES = r"huur ?com+is+ie\w*|huurprijs ?check|wws|woningwaardering\w*"
_NL_RENT = r"(?:huur(?:prijs|bedrag|sprijs)?|kale huur|huurtje)"
_NL_OUR = r"(?:(?:mijn|m'n|mn|me|onze|de|deze|dees|die|dit|men|mij) )"
_NL_RISE = r"(?:huur(?:s)?verhog\w+|verhoging van (?:de|mijn) huur)"

RENT_CHECK: dict[str, re.Pattern[str]] = {
    "nl": phrases(
        _NAMES,
        r"pun?ten ?(?:telling|systeem|aantal)|wet betaalbare huur|te weinig punten",
        rf"(?:klopt?|kloppen|juist|just|eerlijk|correct|terecht|legaal) {_NL_OUR}?{_NL_RENT}",
        rf"klop(?:t|pen) (?!het dat|als)(?:\w+ ){{0,4}}{_NL_OUR}{_NL_RENT}",
        rf"(?:is|was) {_NL_OUR}{_NL_RENT} (?:\w+ ){{0,3}}(?:juist|just|goed berekend|eerlijk"
        r"|correct|terecht|volgens|legaal|te hoog|te duur|redelijk|normaal)",
        rf"{_NL_RENT} (?:\w+ ){{0,3}}(?:verkeerd|fout|niet goed|onjuist|volgens de regels)"
        r"(?: (?:is )?(?:berekend|vastgesteld))?",
        rf"{_NL_RENT} (?:\w+ ){{0,2}}(?:klopt|kloppen)(?: (?:\w+ )?(?:niet|wel))?",
        rf"(?:controler\w*|nakijken|nagekeken|checken|toetsen|narekenen) (?:\w+ ){{0,4}}{_NL_RENT}",
        rf"{_NL_RENT} (?:\w+ ){{0,3}}(?:controleren|nakijken|checken|toetsen|narekenen|laten zien)",
        rf"(?:betaal|betalen|betaalt) (?:\w+ ){{0,3}}te ?veel (?:\w+ )?{_NL_RENT}",
        rf"te ?veel (?:kale )?{_NL_RENT} (?:\w+ )?(?:betaal|betaald|betalen|gevraagd)",
        rf"{_NL_RISE} (?:\w+ ){{0,4}}(?:klopt|mag|mogen|toegestaan|wettelijk|terecht|te hoog"
        rf"|normaal"
        r"|bezwaar|weigeren|eens)",
        rf"(?:klopt|mag|mogen|bezwaar|weigeren|eens|hoeveel|maximale) (?:\w+ ){{0,5}}{_NL_RISE}",
        rf"(?:mag|mogen) (?:\w+ ){{0,4}}{_NL_RENT} (?:\w+ ){{0,7}}(?:omhoog|verhogen|ophogen"
        rf"|stijgen)",
        r"service ?kosten (?:\w+ ){0,4}(?:klop\w*|te hoog|niet eens|fout|verkeerd|onterecht|"
        r"controler\w*|nakijken|specificatie)",
        r"(?:klop\w*|controler\w*|nakijken|oneens|bezwaar|niet eens) (?:\w+ ){0,5}service ?kosten",
        r"huurprijs (?:aanvechten|toetsing|geschil)|geschil over (?:de |mijn )?huur",
    ),
    "en": phrases(
        _NAMES,
        r"points? system|rent (?:tribunal|commission|assessment|check|control)",
        r"(?:is|are) (?:my|our|the|this) rent (?:\w+ ){0,3}(?:right|correct|fair|legal|too high"
        r"|allowed|calculated|reasonable|according)",
        r"(?:check|checked|verify|review|assess) (?:\w+ ){0,4}rent",
        r"(?:my|our|the) rent (?:\w+ ){0,3}(?:is wrong|is not right|isn't right|not correct"
        r"|incorrect|calculated wrong\w*|miscalculated)",
        r"(?:pay|paying|charged?|charging) (?:\w+ ){0,3}too much (?:\w+ )?rent|overpaying",
        r"rent (?:increase|rise|hike)s? (?:\w+ ){0,4}(?:allowed|legal|right|fair|too high|object"
        r"|refuse|correct|permitted)",
        r"(?:allowed|legal|object|refuse|agree|challenge|permitted|how much) (?:\w+ ){0,6}rent"
        r" (?:increase|rise|hike)",
        r"(?:may|can|allowed) (?:\w+ ){0,5}(?:raise|increase|put up) (?:\w+ ){0,2}rent",
        r"service (?:costs?|charges?) (?:\w+ ){0,5}(?:right|wrong|correct|too high|check|not"
        r"|doubt)",
        r"(?:check|doubt|disagree|wrong|dispute|breakdown) (?:\w+ ){0,5}service (?:costs?"
        r"|charges?)",
    ),
    "tr": phrases(
        _NAMES,
        r"puan (?:sistemi|hesab\w+)",
        r"kira\w* (?:\w+ ){0,3}(?:do[ğg]ru mu|adil mi|yasal m[ıi]|uygun mu|normal mi|fazla m[ıi]"
        r"|y[üu]ksek mi|yanl[ıi][şs])",
        r"(?:do[ğg]ru|adil|fazla) (?:bir )?kira\w*(?: m[ıiuü]| (?:[öo]d[üu]yor|al[ıi]yor)\w*)",
        r"kira\w* (?:\w+ ){0,2}(?:kontrol|itiraz|[şs]ikayet|inceletmek|denetle)\w*",
        r"kira (?:zamm?\w+|art[ıi][şs]\w+) (?:\w+ ){0,4}(?:yasal|do[ğg]ru|itiraz|normal|izin"
        r"|kar[şs][ıi])\w*",
        r"(?:itiraz|kar[şs][ıi]) (?:\w+ ){0,3}kira (?:zamm?\w+|art[ıi][şs]\w+)",
        r"(?:service ?kosten|servis (?:masraf|gider|[üu]cret)\w*) (?:\w+ ){0,4}(?:yanl[ıi][şs]"
        r"|do[ğg]ru|fazla|y[üu]ksek|itiraz|kontrol)\w*",
    ),
    "ar": phrases(
        _NAMES,
        r"لجنه (?:ال)?(?:ايجار\w*|كراء?)",
        r"(?:هل|واش|مو|شو) (?:\w+ ){0,2}(?:ال)?(?:ا?[إا]?يجار|اجار|كرا)\w* (?:\w+ ){0,3}(?:صحيح\w*"
        r"|قانوني\w*|عادل\w*|مضبوط\w*|معقول\w*|مرتفع\w*)",
        r"(?:ال)?(?:ايجار|اجار|كرا)\w* (?:\w+ ){0,2}(?:صح|صحيح|مضبوط|غلط|مو صحيح|مش صح|خطا)",
        r"(?:فحص|مراجعه|تدقيق|اعترض|اعتراض|يتاكد|غلط|خطا) (?:\w+ ){0,4}(?:ب|على |في )?(?:ال)?"
        r"(?:ايجار|اجار|كرا)\w*",
        r"(?:زياده|رفع) (?:ال)?(?:ايجار|اجار|كرا)\w* (?:\w+ ){0,4}(?:قانوني\w*|مسموح\w*|صحيح\w*"
        r"|يحق)",
        r"(?:يحق|مسموح|قانوني|اعترض|اعتراض) (?:\w+ ){0,4}(?:زياده|رفع) (?:ال)?(?:ايجار|اجار"
        r"|كرا)\w*",
        r"(?:رسوم|مصاريف|تكاليف) (?:ال)?خدم\w+ (?:\w+ ){0,4}(?:غلط|صحيح\w*|زياده|عاليه)",
    ),
    "pl": phrases(
        _NAMES,
        r"czynsz\w* (?:\w+ ){0,3}(?:prawid[łl]ow\w*|s[łl]uszn\w*|uczciw\w*|legaln\w*|zgodn\w*"
        r"|w[łl]a[śs]ciw\w*|[źz]le (?:na|po|ob)?liczon\w*|za wysok\w+ czy)",
        r"(?:uczciwy|w[łl]a[śs]ciwy|prawid[łl]owy) czynsz",
        r"czy (?:m[óo]j |ten |nasz )?czynsz (?:\w+ ){0,3}(?:dobr\w*|ok|normaln\w*|za wysok\w*"
        r"|zgadza)",
        r"(?:sprawdz\w+|skontrol\w+|b[łl][ąa]d\w*|kontrol\w+) (?:\w+ ){0,4}czynsz\w*",
        r"(?:p[łl]ac[ęe]|p[łl]acimy|liczycie) (?:\w+ ){0,3}za du[żz]o(?: \w+)? czynsz\w*",
        r"za du[żz]o czynszu|przep[łl]acam",
        r"(?:sprzeciw|odwo[łl]\w+|odm[óo]wi\w+|czy mo[żz]\w+|legaln\w+) (?:\w+"
        r" ){0,5}podwy[żz]k\w+(?: czynsz\w*)?",
        r"podwy[żz]k\w+ czynsz\w* (?:\w+ ){0,4}(?:legaln\w*|zgodn\w*|prawid[łl]ow\w*|za"
        r" du[żz]\w*|sprzeciw)",
        r"czy (?:\w+ ){0,3}(?:podnie[śs][ćc]|podnosi[ćc]) (?:\w+ ){0,2}czynsz",
        r"(?:service ?kosten|koszt\w+ serwisow\w+) (?:\w+ ){0,5}(?:zgadza\w*|b[łl][ęe]dn\w*"
        r"|[źz]le|za wysok\w*|sprawdz\w*)",
    ),
    "uk": phrases(
        _NAMES,
        r"(?:чи )?(?:правильн\w+|чесн\w+|законн\w+|справедлив\w+) (?:\w+ ){0,3}(?:оренд\w*"
        r"|орендн\w+)",
        r"(?:оренд\w*|орендн\w+ плат\w*) (?:\w+ ){0,4}(?:правильн\w*|неправильн\w*|законн\w*"
        r"|чесн\w*|зависок\w*|порахован\w*)",
        r"(?:перевір\w+|оскарж\w+|оцінк\w+|скарг\w+) (?:\w+ ){0,4}(?:оренд\w*|орендн\w+)",
        r"(?:переплачую|забагато) (?:\w+ ){0,4}(?:за )?(?:оренд\w*|орендн\w+)",
        r"(?:підвищенн\w+|підняття) (?:орендн\w+ плати|оренди) (?:\w+ ){0,4}(?:законн\w*"
        r"|правильн\w*|дозволен\w*)",
        r"(?:законн\w*|оскарж\w+|проти|чи можн\w+|чи мож\w+) (?:\w+ ){0,5}(?:підвищ\w+|підн\w+)"
        r" (?:\w+ ){0,2}(?:оренд\w*|орендн\w+)",
        r"(?:service ?kosten|сервісн\w+ (?:витрат\w*|збор\w*)) (?:\w+ ){0,4}(?:неправильн\w*"
        r"|правильн\w*|порахован\w*|зависок\w*)",
    ),
}

RENT_PRICE: dict[str, re.Pattern[str]] = {
    "nl": phrases(
        r"service ?kosten\w*|huurs?verhog\w+|huurprij\w+|huurspecificatie|kale huur",
        r"punten (?:\w+ ){0,2}(?:huis|woning|flat|kamer|appartement)",
        r"(?:maximale|redelijke|eerlijke|juiste|goede|te hoge|hoge) huur\w*",
        r"huur (?:\w+ ){0,5}(?:omhoog|hoger|procent|te hoog|verhog\w+|regels|wettelijk\w*|legaal)",
        r"huur\w* (?:\w+ ){0,4}(?:berekend|berekening|bepaald|vastgesteld)",
        r"(?:berekening|hoogte) van (?:de |mijn )?huur",
        r"(?:verhog\w+|verhoging) (?:\w+ ){0,4}(?:huur|terecht|juli)",
    ),
    "en": phrases(
        r"service (?:costs?|charges?)|rent (?:increases?|rises?|hikes?|dispute)|servicekosten",
        r"(?:maximum|fair|correct|right|legal|basic|higher) rent",
        r"rent (?:\w+ ){0,5}(?:up|higher|percent|too high|rises?|rules|legal|calculat\w+|allowed)",
        r"(?:calculat\w+|amount|rise in|raised?|increased?|controls?|judges?) (?:\w+ ){0,4}rents?",
        r"points (?:\w+ ){0,3}(?:apartment|house|flat|home)",
    ),
    "tr": phrases(
        r"service ?kosten\w*|servis (?:masraf|gider|[üu]cret)\w*|kira (?:zamm?|art[ıi][şs])\w*",
        r"(?:azami|adil|do[ğg]ru|fazla) kira\w*|zamm?(?:\w{1,6})? (?:\w+ ){0,3}(?:yasal|itiraz)\w*",
        r"kira\w* (?:\w+ ){0,4}(?:hesap\w*|y[üu]ksek|art[ıi]\w*|zam\w*|belirlen\w*"
        r"|anla[şs]mazl\w+)",
    ),
    "ar": phrases(
        r"(?:ال)?(?:رسوم|مصاريف|تكاليف) (?:ال)?خدم\w+|service ?kosten",
        r"(?:ال)?زياده (?:ال)?سنويه",
        r"(?:ب?ال|ل)?(?:ايجار|اجار|كرا)\w* (?:\w+ ){0,4}(?:زياده|يرتفع|زاد\w*|رفع|حساب|محسوب|عالي|"
        r"مرتفع|عادل|القانون)",
        r"(?:زياده|زاد|رفع|تزيدون|حساب|اقصي|تقييم|قيمه) (?:\w+ ){0,3}(?:ال|ل)?(?:ايجار|اجار"
        r"|كرا)\w*",
    ),
    "pl": phrases(
        r"service ?kosten|koszt\w+ serwisow\w+|op[łl]at\w+ serwisow\w+|podwy[żz]k\w+",
        r"(?:maksymaln|uczciw|w[łl]a[śs]ciw)\w+ czynsz\w*|sp[óo]r o czynsz",
        r"czynsz\w* (?:\w+ ){0,4}(?:ro[śs]nie|wylicz\w+|ustalon\w+|punkt\w*|zawy[żz]on\w+)",
        r"(?:wylicz\w+|ustalon\w+|wysoko[śs][ćc]\w*|podn\w+|wzrosn\w+|wzro[śs]\w+) (?:\w+"
        r" ){0,3}czynsz\w*",
    ),
    "uk": phrases(
        r"service ?kosten|сервісн\w+ (?:витрат\w*|збор\w*)|індексаці\w+",
        r"підвищ\w+ (?:оренд\w*|орендн\w+|рент\w*|плат\w*)|спір про оренд\w+",
        r"(?:максимальн|чесн)\w+ (?:оренд\w*|орендн\w+ плат\w*)",
        r"(?:оренд\w*|орендн\w+ плат\w*) (?:\w+ ){0,4}(?:вирос\w*|підня\w*|порахов\w*|розрах\w*"
        r"|зависок\w*|встановлен\w*)",
        r"(?:підня\w+|піднім\w+|розрах\w+|порахов\w+|розмір\w*) (?:\w+ ){0,3}(?:оренд\w*"
        r"|орендн\w+)",
    ),
}
