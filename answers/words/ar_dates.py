"""Arabic words for days and periods; knows no rule about what they mean."""

from __future__ import annotations

import re

from answers.words.ar_asides import SPOKEN_TO
from answers.words.ar_calendar import (
    COUNTED_MONTHS,
    DAY_IN_WORDS,
    DAYS_IN_WORDS,
    MONTH,
    MONTH_NAMES,
    ORDINAL_MONTHS,
    WEEKDAY,
    WEEKDAY_NAMES,
)
from answers.words.table import DateWords, Edges, phrases, word_set

# "سنت" is what is left of "سنتين" (two years) without the two.
_STEMS = {
    **dict.fromkeys(word_set("يوم يوما ايام yom ayam dag dagen days jours"), "day"),
    **dict.fromkeys(
        word_set("اسبوع اسبوعا اسابيع جمعات سيمانه سيمانت سيمانات osbo3 week weken weeks semaine"),
        "week",
    ),
    **dict.fromkeys(
        word_set("شهر شهرا اشهر شهور اشهور شهورا shahr shhor chhor chher maand maanden mnd"),
        "month",
    ),
    **dict.fromkeys(word_set("month months mois"), "month"),
    **dict.fromkeys(("ربع سنه", "ربع عام"), "quarter"),
    **dict.fromkeys(
        word_set("سنه سنت سنوات سنين عام عاما اعوام sene jaar jaren year years"), "year"
    ),
}
_STEM = f"(?:{'|'.join(sorted(_STEMS, key=len, reverse=True))})"
UNITS = rf"(?:{_STEM}(?:ين|ان)?)"
# Two of a thing is one word: "شهرين", and one of it needs no number.
COUNTED_ALONE = {"ين": 2, "ان": 2}
_ABOUT = "(?:(?:حوالي|تقريبا|نحو|شي|اكثر من|اقل من|علي الاقل|حدود|قرابه|يمكن|اخر|من) )*"
_ONE = "واحده?|واحدا|وحده|فقط|بس|تقريبا|بالضبط|كامل(?:ه|ين)?|(?<=ين )(?:اثنين|تنين|اتنين)"
# "ربعة د الشهور": of the months.
_OF = "(?:(?<=\\s)(?:د|ديال) ?)?(?:ال)?"
# "ربع سنه" is a quarter, and "ثلث سنه" a third: no count of years.
_A_PART = "(?!(?:ربع|ثلث|تلت|خمس|سدس) (?:ال)?(?:سنه|عام|شهر|اسبوع|يوم)(?!\\w))"
_SPAN = (
    rf"(?=(?:.*[\s\d])?(?!(?<=ربع )(?:سنه|عام)(?!\w))(?:ال)?(?P<unit>{_STEM})(?:ين|ان)?(?!\w))"
    rf"(?:(?:{_STEM}(?=(?:ين|ان)(?!\w)))?(?P<count>(?:سنه|عام) و ?نصف?|(?<=\w)(?:ين|ان)(?!\w)"
    rf"|{_A_PART}[\w'.]+?(?: [\w']+){{0,3}}?(?= ?{_OF}{UNITS}(?!\w)))(?: ?{_OF}{UNITS})?|{_STEM})"
    rf"(?: (?:{_ONE}))*"
)
_THAT = ("اللي", "الي", "لي", "يلي", "الذي", "التي")
_NEXT_WORDS = (
    *("القادم", "القادمه", "القادمين", "الجاي", "الجايه", "الجايي", "الجاييه", "المقبل"),
    *("المقبله", "التالي", "التاليه", "الاتي", "الاتيه", "الياي", "الماجي"),
    *(f"{that} {comes}" for that in _THAT for comes in ("جاي", "جايه", "جاييه")),
)
_GONE = (
    *("فات", "فاتت", "راح", "راحت", "مضي", "مضت", "قبل", "قبله", "قبلها", "قبلو", "عدي", "عدت"),
    *("مرق", "مرقت", "داز", "دازت", "مر", "مرت", "انتهي", "خلص"),
)
_LAST_WORDS = (
    *("الماضي", "الماضيه", "الفايت", "الفايته", "السابق", "السابقه", "المنصرم", "المنصرمه"),
    *(f"{that} {gone}" for that in _THAT for gone in _GONE),
)
_THIS_WORDS = (
    *("هذا", "هذه", "هذي", "هاد", "هادا", "هاذا", "هاي", "هي", "هيدا", "الحالي", "الحاليه", "هال"),
    "ه(?=ال)",
)


def _any_of(words: tuple[str, ...]) -> str:
    """One of these, the longest that fits."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"


_NEXT, _LAST, _THIS = _any_of(_NEXT_WORDS), _any_of(_LAST_WORDS), _any_of(_THIS_WORDS)
_WHICH_OF = rf"(?:{_NEXT}|{_LAST}|{_THIS})"
# "The month" is this month only behind a part of it: "نهايه الشهر".
_WHICH = rf"(?P<which>{_NEXT}|{_LAST}|{_THIS}|(?<!\w)ال(?!.*(?:{_NEXT}|{_LAST}|الحالي)))"
_PARTS = "(?:بدايه|بدايات|اول|اوايل|مطلع|منتصف|نصف|نص|وسط|نهايه|نهايات|اخر|اواخر|خر)"
_PART = rf"(?:(?:في |ب|ل|مع )?(?P<part>{_PARTS}) (?:من )?)?"
_FIRST = "الاول|اول يوم|فاتح|اول(?= من)"
_DAY = rf"(?P<day>\d{{1,2}}|(?:اليوم )?(?:الاول|الاخير)|{_FIRST}|اخر يوم|اخر(?= يوم))"
# Beside its month a day may stand in words; alone "خمسه" is no day.
_ANY_DAY = _DAY.replace(r"\d{1,2}|", rf"\d{{1,2}}|{DAY_IN_WORDS}|")
_YEAR = r"(?P<year>\d{4}|'\d{2})"

_NUMBER_NAMES = "|".join(COUNTED_MONTHS.values())
_ORDINALS = "|".join(ORDINAL_MONTHS.values())
_NUMBER_OF_MONTH = rf"شهر (?:\d{{1,2}}|{_NUMBER_NAMES})|الشهر (?:{_ORDINALS})"
_NUMBERED = {f"شهر {number}": number for number in range(1, 13)} | {
    f"{the_month} {name}": month
    for the_month, names_of in (("شهر", COUNTED_MONTHS), ("الشهر", ORDINAL_MONTHS))
    for month, names in names_of.items()
    for name in names.split("|")
}
_PROBLEM = "(?:المشكله|الموضوع|هذا(?! ال)|الامر|الوضع|مشكلتي|القصه)"
_NOT_PAID = (
    "(?:و?(?:انا )?(?:(?:لا|لم|مش|مو|مانيش|ماني) |ما ?)(?:(?:عم|قادر|قدرت|بقدر|اقدر|استطيع"
    "|استطع) )*"
    "(?:دافع|دافعه|دافعين|دفعت|دفعنا|ادفع|بدفع|ندفع|مسدد|سددت|الدفع)"
    "(?: (?:ولا|اي|شي|شيء|الايجار|ايجار|الاجار|اجار|الكراء|كرا|الكرا|شهر))*)"
)
# "صارلي شهرين": it has been going on for two months.
_GOING_ON = "صار ?(?:لي|لنا|له|لها|لهم)|صاير ?(?:لي|لنا|له|لها)|الي|بقا ?لي|بقا ?لنا|بقي ?لي|بقينا"
_STATE = (
    "(?:و?(?:انا|احنا) )?"
    "(?:(?:علي |ب|في )?(?:هاد |هذا |ده |دا |دي |ها)?(?:ال)?(?:حال|حاله|وضع)(?: (?:ده|دي|هذا|هذه"
    "|هاد|هاي"
    "|هادا))?|علي ه?ال(?:حال|حاله|وضع)(?: (?:ده|دي|هذا|هذه|هاد|هاي))?|هيك|هكذا|كده|كدا|هكا)"
)

_YESTERDAY = ("امس", "البارحه", "مبارح", "امبارح", "البارح", "الامس", "مبارحه")
_DAY_BEFORE = ("اول", "اولت", "اوله", "اول من", "قبل", "قبل من")
# Spoken in the Gulf and Iraq with a j or a ch.
_TOMORROW = (
    *("غدا", "غد", "الغد", "بكره", "بكرا", "بكري", "بكر", "باكر", "باجر", "باچر", "باكير", "غدوه"),
    *("غدوا", "bukra", "bokra", "bukara"),
)
_PART_OF_DAY = (" بالليل", " الصبح", " العصر", " الظهر", " صباحا", " مساء", " المسا", " المساء")

ARABIC_DATES = DateWords(
    around=Edges(
        SPOKEN_TO,
        "(?:انا )?(?:اظن|اعتقد|بعتقد|اتوقع|بتوقع|احسب)(?: ان(?:ه|ها)?)?|لست متاكدا?|مو متاكد",
        "تقريبا|حوالي|نحو|بحدود|في حدود|ربما|ممكن|يمكن|بالضبط|تماما|شي|يعني|ان شاء الله|انشالله",
        rf"(?:و)?(?:{_PROBLEM} )?(?:بدات|بدا|بدء|ابتدا|بلش|بلشت|صار|صارت|حصل|حدث|تبدا|يبدا|ستبدا"
        rf"|سيبدا|رح يبدا|رح تبدا|مستمر|مستمره)(?: {_PROBLEM})?|{_PROBLEM}",
        "(?:كان|كانت|كنت|يكون|ستكون|سيكون|هو|هي) ?",
        _NOT_PAID,
        _STATE,
        "منذ|مند|من|ابتداء من|ابتداء|اعتبارا من|اعتبارا|اعتبار|بدءا من|بدءا|بدايه من|انطلاقا|لحد"
        "|في|ف|بتاريخ|تاريخ|الموافق",
        rf"{_GOING_ON}|صار|النا|لي|عندي|(?:هادي|هاي)(?! ال)|لمده|مده|ل(?:هلق|هلا|الان|اليوم|هسه"
        rf"|دابا)"
        "|لحد (?:هلق|هلا|الان|اليوم|هسه|دابا)",
        "(?:اي|نعم|اه|لا)? ?والله(?: العظيم)?|sinds|vanaf|per|circa|ongeveer|chi|depuis",
        "الساعه|يوم(?= (?:ال[^\\W\\d]|\\d+ \\D|\\d+[-/]))|نعم|اي|لا|طيب|حسنا|بس|لكن|والله|اسف"
        "|من فضلك|رجاء|فقط|الشهر(?= \\d)",
        rf"شهر(?= {MONTH}(?!\w))",
        # Written to the word: "بأكتوبر", "للشهر القادم", "بالشهر".
        signs=rf"[()]|(?<!\w)(?:و|ب|ل|ف|لل|ول|وب)(?=(?:{MONTH}|شهر|اسبوع|الشهر|الاسبوع|السنه|اخر"
        rf"|نهايه|بدايه|منتصف|اول|{WEEKDAY}|\d)(?!\w))|(?<!\w)عال?(?=شهر)|(?<!\w)من(?=\d)",
    ),
    past=phrases(
        f"منذ|مند|{_GOING_ON}|صار|قبل|كان|كانت|كنت|بدا|بدات|بلش"
        "|بلشت|ابتدا|حدث|حصل|هادي|sinds|depuis",
        rf"(?:من|اخر)(?= (?:\S+ ){{0,3}}?{UNITS}(?!\w)(?! (?:ال)?{_NEXT}))",
    ),
    future=phrases(
        # "من" alone says "since" as well as "as from".
        r"(?:من|سنه|عام)(?= \d{4}$)|ابتداء|ابتداء من|اعتبارا|اعتبارا من|اعتبار|بدءا|سوف|رح|راح"
        r"|سيبدا|ستبدا|القادم|القادمه"
        "|المقبل|المقبله|الجاي|الجايه"
    ),
    days_from_today={
        **dict.fromkeys(
            (
                *("اليوم", "هاليوم", "هذا اليوم", "الان", "حاليا", "هلق", "هلا", "هسه", "دلوقتي"),
                *("دابا", "الحين", "توا", "فورا", "حالا", "مباشره", "هلاء"),
                *("باسرع وقت", "في اقرب وقت", "اقرب وقت", "الليله", "هذا الصباح", "هذا المساء"),
                *("انهارده", "انهاردا", "نهارده", "هسا", "هسع", "هلقيت", "هلكيت", "توه", "الساع"),
                *("النهارده", "اليوم مساء", "اليوم صباحا", "halla2", "el yom", "lyom"),
            ),
            0,
        ),
        **dict.fromkeys(_YESTERDAY, -1),
        **{f"{day}{when}": -1 for day in _YESTERDAY for when in _PART_OF_DAY},
        **dict.fromkeys(("يوم امس", "يوم الامس", "ليله امس", "ليله البارحه", "ليله امبارح"), -1),
        **{
            f"{before} {day}{when}": -2
            for before in _DAY_BEFORE
            for day in _YESTERDAY
            for when in ("", *_PART_OF_DAY)
        },
        **dict.fromkeys(("امس الاول", "البارحه الاولي", "الامس الاول"), -2),
        **dict.fromkeys(_TOMORROW, 1),
        **{f"{day}{when}": 1 for day in _TOMORROW for when in _PART_OF_DAY},
        **{f"{after} {day}": 2 for after in ("بعد", "عقب", "ورا") for day in _TOMORROW},
    },
    period=re.compile(
        rf"{_PART}(?=(?:.*?[ ])??{_WHICH})(?(part)|(?!ال\w+$))"
        rf"(?:{_THIS} ?)?(?:ال)?(?P<unit>{_STEM})(?: {_WHICH_OF})?"
    ),
    ahead=re.compile(
        rf"(?:بعد|خلال|في غضون|كمان|من هلق ل|في ظرف"
        rf"|بعد حوالي) {_ABOUT}{_SPAN}(?: من (?:الان|اليوم))?"
    ),
    ago=re.compile(
        rf"(?=(?:قبل|منذ|هادي|من قبل) |.* (?:مضت|مضي|هادي)$)(?:(?:قبل|منذ|هادي|من قبل) )?"
        rf"{_ABOUT}{_SPAN}(?: (?:مضت|مضي|هادي))?"
    ),
    stretch=re.compile(rf"{_ABOUT}{_SPAN}"),
    weekday=re.compile(rf"(?:يوم )?(?P<weekday>{WEEKDAY})(?: (?P<which>{_WHICH_OF}))?"),
    month=re.compile(
        rf"{_PART}(?:{_ANY_DAY}(?:[ /-](?:من |في |ب)?))?(?:شهر (?={MONTH}))?"
        rf"(?P<month>{_NUMBER_OF_MONTH}|{MONTH}|[^\W\d_]{{2,9}})"
        rf"(?: (?P<which>{_NEXT}|{_LAST}|هذا))?"
        rf"(?:[ ,/-]+(?:من |سنه |عام )?(?:{_YEAR}|(?:(?:السنه"
        rf"|العام) )(?P<which_year>{_WHICH_OF})))?"
    ),
    day_of_month=re.compile(
        rf"(?=.*(?:\d|يوم|ال?اول|اخير|اخر|فاتح))(?:في |يوم |ب|اليوم )?{_ANY_DAY}"
        rf"(?: (?:في|من|ب) ?(?:كل |ال)?(?:شهر|الشهر))?(?: بالشهر)?"
    ),
    day_of_period=re.compile(
        rf"(?:يوم )?{_ANY_DAY} (?:من |في |ب"
        rf"|(?<=\d ))(?=(?:.*?[ ])??{_WHICH})(?:{_THIS} ?)?(?:ال)?(?P<unit>شهر)"
        rf"(?: {_WHICH_OF})?"
    ),
    year=re.compile(rf"{_PART}(?:سنه |عام )?(?P<year>\d{{4}})"),
    parts={
        **dict.fromkeys(("بدايه", "بدايات", "اول", "اوايل", "مطلع"), "begin"),
        **dict.fromkeys(("منتصف", "نصف", "نص", "وسط"), "middle"),
        **dict.fromkeys(("نهايه", "نهايات", "اخر", "اواخر", "خر"), "end"),
    },
    which={
        **dict.fromkeys((*_THIS_WORDS, "ال", "ه"), 0),
        **dict.fromkeys(_NEXT_WORDS, 1),
        **dict.fromkeys(_LAST_WORDS, -1),
    },
    units=_STEMS,
    weekdays={name: day for day, names in WEEKDAY_NAMES.items() for name in names.split("|")},
    months_also={
        **{name: month for month, names in MONTH_NAMES.items() for name in names.split("|")},
        **_NUMBERED,
        **{f"شهر 0{number}": number for number in range(1, 10)},
    },
    half=phrases("نصف|نص"),
    one_and_a_half=phrases("(?:سنه|عام) و ?نصف?|1[.,]5"),
    first=frozenset({"اول", "الاول", "اول يوم", "اليوم الاول", "فاتح"}),
    last=frozenset({"اخر", "الاخير", "اخر يوم", "اليوم الاخير"}),
    days_in_words=DAYS_IN_WORDS,
)
