"""Ukrainian sentences in which a letter, a hearing or an eviction is told; holds no rule."""

from __future__ import annotations

import re

from answers.words.choice_table import ToldLetterWords
from answers.words.table import phrases
from answers.words.uk_calendar import MONTH, WEEKDAY
from answers.words.uk_circumstances import BAILIFF, COURT, EVICTION

_I = "(?:я|ми|мені|нам)"
_LATELY = (
    "(?: (?:сьогодні|вчора|учора|минулого тижня|цього тижня|щойно|вже|уже|недавно"
    "|нещодавно|тут|ще))*"
)
_GOT = (
    f"(?:{_I} )?(?:щойно |вже |уже |вчора |сьогодні )*(?:отримав|отримала|отримали|прийшов|прийшло"
    "|прийшла|маю|маємо|є|надійшов|получил|получила|пришло)"
)
_BAILIFF = "(?:судов\\w+ )?(?:виконавц[яіюв]+|пристава|deurwaarder|дейрва\\w+)"
_COURT = "(?:суду|суд|rechtbank|судді|kantonrechter)"
_WHEN = (
    rf"(?:[\w-]+ ){{0,3}}(?:\d[\w-]*(?: {MONTH})?|{WEEKDAY}|тижня|тижні|місяця|завтра|сьогодні"
    r"|післязавтра)(?: [\w-]+){0,3}"
)
_UTILITY = "(?:газ|воду|світло|електрику|електроенергію|опалення|енергію)"

UKRAINIAN_TOLD_LETTERS = ToldLetterWords(
    come=tuple(
        re.compile(clause)
        for clause in (
            rf"{_GOT}{_LATELY} (?:ще )?(?:листа?|повідомлення|письмо) від {_BAILIFF}"
            rf"(?: (?:про|щодо|через|за) (?:оренду|борг|заборгованість))?{_LATELY}",
            rf"(?:приходив|був|приходила)(?: до нас| до мене)?{_LATELY} (?:судовий виконавець"
            rf"|виконавець|пристав|deurwaarder){_LATELY}",
            rf"(?:судовий виконавець|виконавець|пристав|deurwaarder){_LATELY} (?:приходив|був"
            rf"|прийшов)(?: до нас| до мене)?{_LATELY}",
            rf"{_GOT}{_LATELY} (?:повістк[уа]|dagvaarding)(?: (?:до|в|у|з) {_COURT})?{_LATELY}",
            rf"{_GOT}{_LATELY} листа? (?:від|з|із) {_COURT}{_LATELY}",
            rf"{_I} (?:треба|маю|маємо|мушу|мусимо|потрібно)(?: (?:йти|іти|з'явитися|бути))?"
            rf" (?:до|в|у) {_COURT}(?:,? {_WHEN})?",
            rf"{_WHEN} (?:{_I} )?(?:треба|маю|мушу)(?: (?:йти|іти))? (?:до|в|у) {_COURT}",
            rf"(?:засідання|слухання|суд)(?: (?:буде|призначено|у нас|в мене))* {_WHEN}",
            rf"(?:(?:мене|нас) )?(?:виселяють|виселять|виганяють|виженуть)(?: (?:мене|нас))?"
            rf"(?: з (?:квартири|дому|житла|будинку))?(?: {_WHEN})?",
            rf"{_WHEN} (?:мене|нас) (?:виселяють|виселять|виганяють|виженуть)",
            rf"(?:моє |наше )?виселення(?: (?:буде|призначено))? {_WHEN}",
            rf"(?:мені |нам )?{_LATELY.strip()} ?(?:відключили|вимкнули|відрізали) {_UTILITY}"
            rf"(?: (?:і|та|й) {_UTILITY})?{_LATELY}",
        )
    ),
    kinds={
        "bailiff": phrases(BAILIFF),
        "court": phrases(COURT),
        "eviction": phrases(EVICTION),
        "cut_off": phrases(rf"відключ\w+|вимкн\w+|{_UTILITY}"),
    },
    unless=phrases(
        r"лікарн\w*|страх\w+|подат\w+|штраф\w*|телефон\w*|кредитк\w*|кредит\w*|банк\w*|розлучен\w+"
        r"|опік\w+|алімент\w+|свід(?:ок|ком)|аварі\w+|ремонт\w*|протік\w*|минулого року"
        r"|попередн\w+ (?:квартир\w*|дом\w*)|скасував\w*|скасован\w*|скасувал\w*|відклали"
        r"|підключили"
        r"|в україні"
    ),
)
