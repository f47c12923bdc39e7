"""How somebody says in each language that they write for another; a partner lives there too."""

from __future__ import annotations

import re

from answers.words.table import phrases

# Nobody writes for all of these by chance, and "voor mijn man en mij" is for oneself as well.
_NL = (
    r"(?:moeder|ma|mam|mama|vader|pa|papa|ouders|zus(?:je)?|broer(?:tje)?|oma|opa|tante|oom|zoon"
    r"|dochter|buur(?:vrouw|man|meisje|jongen)?|vriend(?:in)?|kennis|collega|schoon\w+|client\w*"
    r"|cliënt\w*|klant|iemand)"
)
_EN = (
    r"(?:mother|mom|mum|mummy|dad|father|parents?|sister|brother|gran(?:dma|dpa|ny|dmother|dfather)?"
    r"|aunt(?:ie)?|uncle|son|daughter|neighbou?r|friend|colleague|client|\w+[- ]in[- ]law)"
)
_TR = (
    r"(?:ann?em|babam|ablam|abim|a[ğg]abeyim|karde[şs]im|kom[şs]um|teyzem|halam|amcam|day[ıi]m"
    r"|anneannem|babaannem|dedem|arkada[şs][ıi]m|m[üu]vekkilim|dan[ıi][şs]an[ıi]m|o[ğg]lum|k[ıi]z[ıi]m"
    r"|kay[ıi]nvalidem|kay[ıi]npederim|ba[şs]kas[ıi]|bir ba[şs]kas[ıi])"
)
_AR = (
    r"(?:امي|والدتي|ماما|مامتي|ابي|والدي|بابا|ابوي|اهلي|اختي|اخي|اخوي|خويا|جارتي|جاري|جارنا|جارتنا"
    r"|صديقتي|صديقي|صاحبي|صاحبتي|رفيقي|رفيقتي|خالتي|خالي|عمتي|عمي|جدتي|جدي|ستي|ابني|بنتي|حماتي"
    r"|شخص اخر|واحد تاني|حدا تاني|عميل\w*|زبون\w*)"
)
_PL = (
    r"(?:mam\w*|matk\w*|ojc\w*|tat\w*|rodzic\w*|siostr\w*|brat\w*|babci\w*|dziad\w*|s[ąa]siad\w*"
    r"|kole[żz]ank\w*|koleg\w*|znajom\w*|przyjaci\w*|klient\w*|podopieczn\w*|cio[tc]\w*|te[śs]ci\w*"
    r"|syn\w*|c[óo]rk\w*|kogo[śs] innego|inn[ąa] osob[ęea])"
)
_UK = (
    r"(?:мам\w*|матір|матер\w*|тат\w*|батьк\w*|сестр\w*|брат\w*|бабус\w*|бабц\w*|дідус\w*|сусід\w*"
    r"|подруг\w*|друг\w*|знайом\w*|клієнт\w*|тітк\w*|дяд\w*|свекрух\w*|тещ\w*|син\w*|доньк\w*|дочк\w*"
    r"|іншу людину|когось іншого)"
)

WRITES_FOR_ANOTHER: dict[str, re.Pattern[str]] = {
    "nl": phrases(
        r"(?:namens|uit naam van) (?!mij\b|mezelf\b)\w+",
        r"(?:schrijf|schrijven|vul|vraag|meld|app|typ|chat|regel|doe|stuur)\w*(?: \w+){0,4}? voor"
        rf" (?:mijn|m'n|me|een|onze|de) {_NL}",
        r"(?:schrijf|schrijven|vul|vraag|meld|doe)\w*(?: \w+){0,4}? voor iemand anders",
        r"ik ben (?:de |een |haar |zijn )?(?:\w+ )?(?:hulpverlener|begeleid(?:er|ster)|mantelzorger"
        r"|maatschappelijk werker|bewindvoerder|dochter|zoon|zus|broer|buurvrouw|buurman) van",
        rf"ik help (?:mijn|m'n|me|een|onze) {_NL} (?:hiermee|hierbij|met dit|even|met de huur)",
    ),
    "en": phrases(
        r"on behalf of (?!me\b|myself\b)\w+",
        r"(?:writ|ask|fill|report|typ|apply|chat|do|send)\w*(?: \w+){0,4}? for"
        rf" (?:my|a|our|the) (?:old |elderly )?{_EN}",
        r"(?:writ|ask|fill|report|do)\w*(?: \w+){0,4}? for some(?:one|body) else",
        r"i(?:'m| am) (?:her|his|their|the|a) (?:\w+ )?(?:carer|social worker|support worker"
        r"|case ?worker|daughter|son|sister|brother|neighbou?r)(?: of)?",
        rf"i(?:'m| am)? help(?:ing)? (?:my|a|our) {_EN}"
        r" (?:with this|here|fill\w*|with (?:the|her|his) rent)",
    ),
    "tr": phrases(
        rf"{_TR} (?:i[çc]in|ad[ıi]na|yerine)(?: \w+){{0,4}}?"
        r" (?:yaz|sor|ba[şs]vur|bildir|doldur|yap[ıi]yor)\w*",
        r"(?:ba[şs]kas[ıi]|annem|babam|kom[şs]um) ad[ıi]na",
    ),
    "ar": phrases(
        rf"(?:نيابه عن|باسم|بالنيابه عن|بدل|على لسان) {_AR}",
        rf"(?:اكتب|بكتب|كنكتب|نكتب|بعت|اعبي|اعبئ|عم بكتب|عم اكتب)\w*(?: \S+){{0,3}}?"
        rf" (?:عن |عشان |علشان |على شان |ل|لـ|مشان |ديال ){_AR}",
    ),
    "pl": phrases(
        r"w imieniu (?!swoim\b|w[łl]asnym\b)\w+",
        rf"(?:pisz|zg[łl]asz|pyta|wype[łl]ni|sk[łl]ada)\w*(?: \w+){{0,3}}? (?:za|dla)"
        rf" (?:moj\w+ |swoj\w+ )?{_PL}",
        rf"pomagam (?:moj\w+ |swoj\w+ )?{_PL}",
    ),
    "uk": phrases(
        r"від імені (?!себе\b)\w+",
        rf"(?:пиш|звертаю|заповню|подаю|питаю)\w*(?: \w+){{0,3}}? (?:за|для|замість)"
        rf" (?:мо\w+ |сво\w+ )?{_UK}",
        rf"допомагаю (?:мо\w+ |сво\w+ )?{_UK}",
    ),
}
