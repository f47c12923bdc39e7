"""How a tenant says in each language when, or how not, they can be reached; unasked."""

from __future__ import annotations

import re

from answers.words.table import phrases

_HOUR = r"(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m|u|h)?)"
# To be called, with when; or by no telephone at all.
HOW_TO_REACH: dict[str, re.Pattern[str]] = {
    "nl": phrases(
        r"(?:bel|belt|bellen|gebeld|bereik\w*)\b.*\b(?:na|voor|tussen|vanaf|om|rond) (?:half )?"
        rf"(?:{_HOUR}|twaalf|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf)\b.*",
        r"(?:bel|belt|bellen|gebeld|bereik\w*)\b.*\b(?:'s )?(?:ochtends?|morgens?|middags?|avonds?"
        r"|overdag|weekend|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)\b.*",
        r"(?:(?:liever|graag|aub) )?niet (?:op)?bellen|niet (?:ge)?beld worden|(?:bel|belt) (?:me"
        r"|mij|ons)"
        r" (?:aub |alsjeblieft |liever )?niet|geen telefoon(?:tje|tjes|s)?|(?:liever"
        r"|graag) (?:per |via |een )?"
        r"(?:mail|e-mail|app|appje|whatsapp|sms|brief)(?:en)?|(?:mail|app|sms|schrijf) (?:me|mij"
        r"|maar)"
        r"|geen (?:brief|brieven|post) (?:thuis|aan huis)",
    ),
    "en": phrases(
        rf"(?:call|ring|phone|reach)\w*\b.*\b(?:after|before|between|from|at|around) {_HOUR}\b.*",
        r"(?:call|ring|phone|reach)\w*\b.*\b(?:mornings?|afternoons?|evenings?|weekend|daytime"
        r"|monday|tuesday|wednesday|thursday|friday|saturday)\b.*",
        r"(?:please )?(?:do not|don't|dont|rather not|prefer not to) (?:be )?(?:call|phone"
        r"|ring)\w*(?: me)?"
        r"|no (?:phone )?calls|(?:e-?mail|text|write to|write|message) me|(?:rather"
        r"|prefer) (?:by |an? )?"
        r"(?:e-?mail|text|letter|whatsapp)|no letters? to my (?:home|house)",
    ),
    "tr": phrases(
        rf"(?:saat )?{_HOUR}\S*(?: dan| den)? sonra (?:beni )?ara\w*|(?:ak[şs]am|sabah"
        rf"|[öo][ğg]leden sonra)\w*"
        r" (?:beni )?ara\w*|(?:beni )?aramay[ıi]n\w*|telefon etmeyin|(?:mail|e-posta|mesaj"
        r"|whatsapp)"
        r" (?:at[ıi]n|yaz[ıi]n|g[öo]nderin)|mektup g[öo]ndermeyin",
    ),
    "ar": phrases(
        r"(?:اتصل|كلم|دق)\w*.*(?:بعد|قبل|بين|الساعه) .*|(?:لا|ما|بدون) ?(?:تتصل|تكلم|تدق)\w*"
        r"|بدون اتصال|(?:راسل|اكتب|ابعث)\w* ?(?:لي|ني|رساله|ايميل)|لا ترسلوا? رسائل",
    ),
    "pl": phrases(
        rf"(?:dzwon|zadzwon|oddzwon|zadzwoń|oddzwoń)\w*.*\b(?:po|przed|między|miedzy|od|około"
        rf"|okolo) {_HOUR}.*",
        r"(?:dzwon|zadzwon|oddzwon|zadzwoń|oddzwoń)\w*.*\b(?:rano|wiecz\w+|popołudni\w+"
        r"|popoludni\w+|w weekend)\b.*",
        r"(?:proszę |prosze )?nie dzwo[nń]\w*|bez telefon\w*|(?:wolę|wole|lepiej) (?:mail\w*"
        r"|sms\w*|list\w*|pisać)"
        r"|(?:proszę |prosze )?(?:napisać|pisać|napisac|pisac) (?:maila|sms\w*|na)"
        r"|nie wysyła\w+ listów",
    ),
    "uk": phrases(
        rf"(?:дзвон|подзвон|передзвон|телефон|зателефон)\w*.*(?:після|до|між|з|о|об) {_HOUR}.*",
        r"(?:дзвон|подзвон|передзвон|телефон|зателефон)\w*.*(?:вранці|ввечері|увечері|вдень|зранку"
        r"|після обіду|у вихідні)(?!\w).*",
        r"не (?:дзвон|телефон)\w*|без дзвінків|(?:краще|тільки) (?:лист\w*|повідомлен\w*|мейл\w*"
        r"|написати|пишіть)|пишіть мені|не надсилайте листів",
    ),
}
