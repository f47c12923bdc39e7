"""Arabic sentences in which a letter, a hearing or an eviction is told; holds no rule."""

from __future__ import annotations

import re

from answers.words.ar_circumstances import BAILIFF, COURT, CUT_OFF, EVICTION, UTILITY
from answers.words.choice_table import ToldLetterWords
from answers.words.table import phrases

_LATELY = "(?: (?:اليوم|امس|البارحه|مبارح|الاسبوع الماضي|هذا الاسبوع|الان|للتو))*"
_GOT = (
    "(?:لقد )?(?:وصلتني|وصلني|وصلتنا|وصلنا|استلمت|استلمنا|تلقيت|جاءتني|جاءني|اجتني|اجاني|جاتني|جاني"
    "|عندي|لدي|حصلت علي|اخذت)"
)
_LETTER = "(?:رساله|رسايل|مكتوب|خطاب|ورقه|بريد|كتاب|انذار|زياره)"
_THE_BAILIFF = (
    "(?:ال|من ال|من )?(?:محضر(?: (?:ال)?قضايي)?|مامور (?:ال)?تنفيذ|مامور القضاء|deurwaarder)"
)
_THE_COURT = "(?:ال|من ال|من )?(?:محكمه|قاضي|rechtbank|kantonrechter)"
_WHEN = r"(?:(?:في|يوم|بتاريخ|الساعه|ب) ?)*(?:\S+ ?){1,6}"

ARABIC_TOLD_LETTERS = ToldLetterWords(
    come=tuple(
        re.compile(clause)
        for clause in (
            rf"{_GOT} (?:امس |اليوم )?{_LETTER} (?:من )?{_THE_BAILIFF}(?: (?:بخصوص|عن|بشان)"
            rf" (?:ال)?(?:ايجار|متاخرات))?{_LATELY}",
            rf"(?:لقد )?(?:جاء|اجا|زارني|زارنا|جا|حضر|كان) (?:عندي |الي البيت "
            rf"|الينا )?{_THE_BAILIFF}"
            rf"(?: (?:الي البيت|عندي|عالبيت|هنا|للبيت))?{_LATELY}",
            rf"(?:ال)?محضر(?: القضايي)? (?:جاء|اجا|زارني|كان هنا|اجا لعندي){_LATELY}",
            rf"{_GOT} (?:{_LETTER} )?(?:استدعاء|تبليغ قضايي|تبليغ"
            rf"|dagvaarding)(?: (?:من )?{_THE_COURT})?"
            rf"{_LATELY}",
            rf"{_GOT} {_LETTER} (?:من )?{_THE_COURT}{_LATELY}",
            rf"(?:انا )?(?:يجب|لازم|علي|مضطر)(?: علي)?(?: ان)? (?:ا|ن)?(?:ذهب|اذهب|روح|اروح|احضر"
            rf"|امثل"
            rf"|نذهب) (?:الي |ل|لل|عال|امام )?(?:ال)?محكمه(?: {_WHEN})?",
            rf"(?:عندي|لدي|عندنا) (?:جلسه(?: محكمه)?|موعد (?:في |ب)?(?:ال)?محكمه"
            rf"|محكمه)(?: {_WHEN})?",
            rf"(?:الجلسه|جلستي|موعد (?:الجلسه|المحكمه)|المحكمه) {_WHEN}",
            rf"(?:سوف |رح |راح |س)?(?:يطردونني|يطردوننا|يطردوني|يطردونا|يخرجونني|سيطردونني)"
            rf"(?: من (?:البيت|المنزل|بيتي))?(?: {_WHEN})?",
            rf"(?:موعد )?(?:الاخلاء|اخلاء (?:البيت|المنزل|بيتي|منزلي)) {_WHEN}",
            rf"(?:لقد )?(?:قطعوا|قطعو|فصلوا)(?: (?:عني|عنا|علي"
            rf"|علينا))? {UTILITY}(?: و?{UTILITY})?{_LATELY}",
            rf"{UTILITY}(?: و?{UTILITY})? (?:مقطوع|مقطوعه|مفصول|مفصوله|انقطعت|انقطع){_LATELY}",
        )
    ),
    kinds={
        "bailiff": phrases(BAILIFF),
        "court": phrases(COURT),
        "eviction": phrases(EVICTION),
        "cut_off": phrases(rf"{CUT_OFF}|{UTILITY}"),
    },
    unless=phrases(
        "تامين|صحي|ضريبه|ضرايب|مخالفه|غرامه|هاتف|موبايل|بطاقه|قرض|بنك|طلاق|حضانه|نفقه|شاهد"
        "|اعادوا|رجعت"
        "|رجعوا|عطل|صيانه|تسريب|السنه الماضيه|العام الماضي|البيت السابق|البيت القديم|الغي|الغيت"
        "|انلغت"
        "|تاجلت|سحبوا"
    ),
)
