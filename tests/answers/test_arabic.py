"""What is typed in Arabic, on Wednesday 25 November 2026: read, or refused for the right reason.

Written Arabic and spoken forms; with and without hamza and dots; in Latin letters; with Dutch
words. No native reader has checked these yet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from answers.addresses import read_postcode_house
from answers.amounts import read_amount, read_amount_or_not_known, read_monthly_amount
from answers.arrears import Arrears, read_arrears
from answers.choices import (
    read_ages,
    read_bedrooms,
    read_cause,
    read_children,
    read_money_help,
    read_yes_no_not_said,
)
from answers.contacts import read_contact
from answers.corrections import Correction, read_correction
from answers.dates import read_start
from answers.durations import read_duration, read_months
from answers.errors import AnswerError
from answers.free_text import says_not_said, says_skip
from answers.income_day import read_income_day
from answers.lasting import read_lasting
from answers.letters import read_letter, read_letter_day
from answers.names import read_name
from answers.persons import read_persons
from answers.sharing import objects_to_sharing, read_sharing
from answers.story import read_story
from answers.typed import says_not_known
from answers.until import read_until
from answers.yes_no import read_yes_no

TODAY = date(2026, 11, 25)
AR = "ar"
PHONE = "+31612345678"


def _amount(text: str) -> int:
    return read_amount(text, language=AR)


def _rent(text: str) -> int | None:
    return read_amount_or_not_known(text, language=AR, lowest=50_00, highest=5000_00)


def _start(text: str) -> str:
    return read_start(text, today=TODAY, language=AR).isoformat()


def _until(text: str) -> str | None:
    day = read_until(text, today=TODAY, language=AR)
    return day.isoformat() if day else None


def _arrears(text: str) -> tuple[int | None, int | None]:
    owed: Arrears = read_arrears(text, language=AR)
    return owed.cents, owed.months


def _duration(text: str) -> tuple[int | None, str]:
    found = read_duration(text, today=TODAY, language=AR)
    return found.months, found.lasting


def _letter(text: str) -> tuple[str, str | None]:
    found = read_letter(text, today=TODAY, language=AR)
    return found.kind, found.day.isoformat() if found.day else None


def _letter_day(text: str) -> str | None:
    day = read_letter_day(text, today=TODAY, language=AR, ahead=True)
    return day.isoformat() if day else None


def _children(text: str) -> tuple[str, int | None]:
    found = read_children(text, language=AR)
    return found.answer, found.number


def _contact(text: str) -> tuple[str | None, str | None]:
    found = read_contact(text, language=AR)
    return found.phone, found.email


def _address(text: str) -> str:
    return str(read_postcode_house(text, language=AR))


def _story(text: str) -> dict[str, object]:
    return read_story(text, today=TODAY, language=AR)


READERS: dict[str, Callable[[str], object]] = {
    "amount": _amount,
    "rent": _rent,
    "monthly": partial(read_monthly_amount, language=AR),
    "arrears": _arrears,
    "start": _start,
    "until": _until,
    "duration": _duration,
    "months": partial(read_months, language=AR),
    "lasting": partial(read_lasting, language=AR),
    "yes_no": partial(read_yes_no, language=AR),
    "yes_no_not_said": partial(read_yes_no_not_said, language=AR),
    "letter": _letter,
    "letter_day": _letter_day,
    "persons": partial(read_persons, language=AR),
    "children": _children,
    "cause": partial(read_cause, language=AR),
    "money_help": partial(read_money_help, language=AR),
    "income_day": partial(read_income_day, language=AR),
    "bedrooms": partial(read_bedrooms, language=AR),
    "ages": partial(read_ages, language=AR),
    "sharing": partial(read_sharing, language=AR),
    "name": partial(read_name, language=AR),
    "contact": _contact,
    "address": _address,
}
RIGHT: dict[str, list[tuple[str, object]]] = {
    "amount": [
        ("650", 650_00),
        ("650 يورو", 650_00),
        ("٦٥٠ يورو", 650_00),
        ("۶۵۰", 650_00),
        ("€ 650", 650_00),
        ("يورو 650", 650_00),
        ("حوالي 650", 650_00),
        ("تقريباً ٦٥٠ يورو", 650_00),
        ("650 تقريبا", 650_00),
        ("١٬٠٥٠٫٥٠", 1050_50),
        ("712,38", 712_38),
        ("1.050 يورو", 1050_00),
        ("ستمائة وخمسون يورو", 650_00),
        ("ستمئة و خمسين", 650_00),
        ("ستمية وخمسين", 650_00),
        ("ست مية يورو", 600_00),
        ("مئتين يورو", 200_00),
        ("ميتين وخمسين", 250_00),
        ("ألف ومئتين", 1200_00),
        ("ألف يورو", 1000_00),
        ("ألفين يورو", 2000_00),
        ("ثلاثة آلاف", 3000_00),
        ("خمسون يورو", 50_00),
        ("خمسة وسبعين", 75_00),
        ("تمنمية", 800_00),
        ("2 الف", 2000_00),
        ("650 يورو و 50 سنت", 650_50),
        ("أعتقد 680", 680_00),
        ("ongeveer 650 euro", 650_00),
        ("7awali 650 euro", 650_00),
    ],
    "rent": [
        ("إيجاري 650 يورو في الشهر", 650_00),
        ("الايجار ٧١٢ بالشهر", 712_00),
        ("650 شهريًا", 650_00),
        ("أدفع 600 يورو", 600_00),
        ("بدفع 700 كل شهر", 700_00),
        ("لا أعرف", None),
        ("ما بعرف بالضبط", None),
        ("مدري", None),
        ("ma ba3ref", None),
        ("weet ik niet", None),
        ("نسيت", None),
    ],
    "monthly": [
        ("50 يورو في الشهر", 50_00),
        ("أستطيع أن أدفع 50 يورو", 50_00),
        ("بقدر ادفع 75", 75_00),
        ("فيني ادفع خمسين بالشهر", 50_00),
        ("على الأكثر 40 يورو", 40_00),
        ("ممكن 30", 30_00),
        ("لا أعرف بعد", None),
    ],
    "arrears": [
        ("650 يورو", (650_00, None)),
        ("حوالي ١٢٠٠ يورو", (1200_00, None)),
        ("شهرين", (None, 2)),
        ("شهران", (None, 2)),
        ("شهر واحد", (None, 1)),
        ("شهر", (None, 1)),
        ("إيجار شهر واحد", (None, 1)),
        ("3 أشهر", (None, 3)),
        ("ثلاثة أشهر", (None, 3)),
        ("تلات شهور", (None, 3)),
        ("متأخر شهرين", (None, 2)),
        ("انا متأخر شهرين في الإيجار", (None, 2)),
        ("عليّ شهرين إيجار", (None, 2)),
        ("هذا الشهر", (None, 1)),
        ("الشهر الماضي", (None, 1)),
        ("لم أدفع 1300 يورو", (1300_00, None)),
        ("علي 900 يورو", (900_00, None)),
        ("لا شيء", (0, None)),
        ("لا", (0, None)),
        ("ولا شي", (0, None)),
        ("ليس عليّ إيجار متأخر", (0, None)),
        ("ليس علي متأخرات", (0, None)),
        ("ما عندي متأخرات", (0, None)),
        ("ما علي شي", (0, None)),
        ("لا يوجد إيجار متأخر", (0, None)),
        ("دافع كلشي", (0, None)),
        ("لا أعرف", (None, None)),
        ("شهرين، 1300 يورو", (1300_00, 2)),
        ("1300 يورو يعني شهرين", (1300_00, 2)),
        ("صفر", (0, None)),
    ],
    "start": [
        ("اليوم", "2026-11-25"),
        ("هلق", "2026-11-25"),
        ("أمس", "2026-11-24"),
        ("غدًا", "2026-11-26"),
        ("بعد غد", "2026-11-27"),
        ("هذا الشهر", "2026-11-01"),
        ("هالشهر", "2026-11-01"),
        ("الشهر الماضي", "2026-10-01"),
        ("منذ الشهر الماضي", "2026-10-01"),
        ("من الشهر الماضي", "2026-10-01"),
        ("الشهر القادم", "2026-12-01"),
        ("ابتداءً من الشهر القادم", "2026-12-01"),
        ("من الشهر الجاي", "2026-12-01"),
        ("نهاية هذا الشهر", "2026-11-30"),
        ("نهاية الشهر", "2026-11-30"),
        ("آخر الشهر", "2026-11-30"),
        ("الأسبوع القادم", "2026-11-30"),
        ("الأسبوع الماضي", "2026-11-16"),
        ("السنة الماضية", "2025-01-01"),
        ("منذ أكتوبر", "2026-10-01"),
        ("من شهر أكتوبر", "2026-10-01"),
        ("منذ تشرين الأول", "2026-10-01"),
        ("من شهر 10", "2026-10-01"),
        ("من شهر تسعة", "2026-09-01"),
        ("أيلول", "2026-09-01"),
        ("في ديسمبر", "2026-12-01"),
        ("كانون الأول", "2026-12-01"),
        ("1 يناير", "2027-01-01"),
        ("١ كانون الثاني", "2027-01-01"),
        ("من 1 أكتوبر", "2026-10-01"),
        ("1-10-2026", "2026-10-01"),
        ("1/10", "2026-10-01"),
        ("15 أكتوبر 2026", "2026-10-15"),
        ("أول ديسمبر", "2026-12-01"),
        ("بداية ديسمبر", "2026-12-01"),
        ("نهاية أكتوبر", "2026-10-31"),
        ("منتصف ديسمبر", "2026-12-15"),
        ("منذ شهرين", "2026-09-25"),
        ("من شهرين", "2026-09-25"),
        ("قبل شهرين", "2026-09-25"),
        ("صارلي شهرين", "2026-09-25"),
        ("منذ شهر", "2026-10-25"),
        ("قبل أسبوع", "2026-11-18"),
        ("منذ 3 أشهر", "2026-08-25"),
        ("منذ ثلاثة أشهر تقريبا", "2026-08-25"),
        ("بعد أسبوعين", "2026-12-09"),
        ("بعد 3 أسابيع", "2026-12-16"),
        ("بعد شهر", "2026-12-25"),
        ("منذ سنة", "2025-11-25"),
        ("منذ نصف سنة", "2026-05-25"),
        ("منذ سنة ونصف", "2025-05-25"),
        ("الجمعة القادمة", "2026-11-27"),
        ("منذ بداية الصيف", "!not_understood"),
        ("بدأت المشكلة في أكتوبر", "2026-10-01"),
        ("بأكتوبر", "2026-10-01"),
        ("أكتوبر الماضي", "2026-10-01"),
        ("مارس القادم", "2027-03-01"),
    ],
    "until": [
        ("حتى نهاية ديسمبر", "2026-12-31"),
        ("لنهاية ديسمبر", "2026-12-31"),
        ("حتى نهاية هذا الشهر", "2026-11-30"),
        ("لآخر الشهر", "2026-11-30"),
        ("نهاية الشهر", "2026-11-30"),
        ("شهر", "2026-12-25"),
        ("شهرًا واحدًا", "2026-12-25"),
        ("شهر واحد", "2026-12-25"),
        ("شهرين", "2027-01-25"),
        ("شهران", "2027-01-25"),
        ("لشهرين", "2027-01-25"),
        ("أسبوعين", "2026-12-09"),
        ("حتى يناير", "2027-01-01"),
        ("حتى 1 يناير", "2027-01-01"),
        ("لحد 15 ديسمبر", "2026-12-15"),
        ("حتى الشهر القادم", "2026-12-31"),
        ("الشهر القادم", "2026-12-31"),
        ("حتى 31-12-2026", "2026-12-31"),
        ("هل يمكن حتى يناير؟", "2027-01-01"),
        ("لا أعرف", None),
        ("أحتاج تأجيل شهرين", "2027-01-25"),
        ("الأسبوع القادم", "2026-12-04"),
    ],
    "duration": [
        ("6 أشهر", (6, "temporary")),
        ("ستة أشهر", (6, "temporary")),
        ("شهرين", (2, "temporary")),
        ("لمدة 3 أشهر", (3, "temporary")),
        ("12 شهرًا", (12, "temporary")),
        ("نصف سنة", (6, "temporary")),
        ("نص سنة", (6, "temporary")),
        ("سنة", (12, "temporary")),
        ("سنة ونصف", (18, "temporary")),
        ("سنتين", (24, "temporary")),
        ("كم شهر", (None, "temporary")),
        ("بضعة أشهر", (None, "temporary")),
        ("حتى مارس", (4, "temporary")),
        ("حتى أجد عملًا", (None, "temporary")),
        ("لحد ما لاقي شغل", (None, "temporary")),
        ("سيبقى هكذا", (None, "structural")),
        ("رح يضل هيك", (None, "structural")),
        ("مؤقت", (None, "temporary")),
        ("دائم", (None, "structural")),
        ("لا أعرف", (None, "not_known")),
    ],
    "months": [
        ("6", 6),
        ("6 أشهر", 6),
        ("في 6 أشهر", 6),
        ("ستة", 6),
        ("شهرين", 2),
        ("10 أقساط", 10),
        ("سنة", 12),
        ("على 12 شهر", 12),
        ("لا أعرف", None),
    ],
    "lasting": [
        ("مؤقت", "temporary"),
        ("مؤقتًا", "temporary"),
        ("أعتقد أنه مؤقت", "temporary"),
        ("آمل أن يكون مؤقتا", "temporary"),
        ("هذا مؤقت إن شاء الله", "temporary"),
        ("فترة قصيرة", "temporary"),
        ("شهرين", "temporary"),
        ("كم شهر", "temporary"),
        ("رح تتحسن قريبا", "temporary"),
        ("ليس دائمًا", "temporary"),
        ("مو دائم", "temporary"),
        ("لن يطول", "temporary"),
        ("دائم", "structural"),
        ("سيبقى هكذا", "structural"),
        ("رح يضل هيك", "structural"),
        ("لن يتغير", "structural"),
        ("ليس مؤقتا", "structural"),
        ("مش مؤقت", "structural"),
        ("على طول", "structural"),
        ("لا أعرف بعد", "not_known"),
        ("ما بعرف", "not_known"),
        ("الله أعلم", "not_known"),
        ("mo2aqat", "temporary"),
    ],
    "yes_no": [
        ("نعم", True),
        ("نعممم", True),
        ("أيوه", True),
        ("اي", True),
        ("طيب", True),
        ("تمام", True),
        ("موافق", True),
        ("نعم أرسل طلبي", True),
        ("نعم، أرسل طلبي", True),
        ("صحيح", True),
        ("نعم كل شيء صحيح", True),
        ("اوكي", True),
        ("ماشي", True),
        ("na3am", True),
        ("aywa", True),
        ("ja", True),
        ("لا مانع", True),
        ("ما في مشكلة", True),
        ("مو مشكلة", True),
        ("لا بأس", True),
        ("نعم إن شاء الله", True),
        ("👍", True),
        ("لا", False),
        ("لأ", False),
        ("لااا", False),
        ("لا شكرا", False),
        ("كلا", False),
        ("ليس الآن", False),
        ("لا أريد", False),
        ("ما بدي", False),
        ("غير صحيح", False),
        ("مو صحيح", False),
        ("لا ترسل", False),
        ("لا ترسل بعد", False),
        ("la2", False),
        ("nee", False),
    ],
    "yes_no_not_said": [
        ("نعم، كلب", "yes"),
        ("عندي قطة", "yes"),
        ("قطتين", "yes"),
        ("لا", "no"),
        ("ليس لدي حيوانات", "no"),
        ("ما عندي حيوانات أليفة", "no"),
        ("لا، ما عندي", "no"),
        ("أفضل ألا أقول", "not_said"),
        ("لا أريد أن أقول", "not_said"),
        ("ما بدي احكي", "not_said"),
        ("نعم", "yes"),
    ],
    "letter": [
        ("لا", ("none", None)),
        ("لا يوجد", ("none", None)),
        ("ما عندي", ("none", None)),
        ("لا لم يصلني شيء", ("none", None)),
        ("لا، الحمد لله", ("none", None)),
        ("ليس لدي رسالة من المحضر", ("none", None)),
        ("نعم من المحضر", ("bailiff", None)),
        ("رسالة من المحضر القضائي (deurwaarder)", ("bailiff", None)),
        ("رسالة من المحضر القضائي", ("bailiff", None)),
        ("deurwaarder", ("bailiff", None)),
        ("موعد في المحكمة (rechtbank)", ("court", None)),
        ("عندي محكمة يوم 3 ديسمبر", ("court", "2026-12-03")),
        ("استدعاء من المحكمة", ("court", None)),
        ("جلسة في 3-12-2026", ("court", "2026-12-03")),
        ("موعد إخلاء المنزل (ontruiming)", ("eviction", None)),
        ("سيُقطع الغاز أو الماء أو الكهرباء", ("cut_off", None)),
        ("قطعوا الكهرباء", ("cut_off", None)),
        ("بدون غاز", ("cut_off", None)),
        ("رح يطردونا من البيت", ("eviction", None)),
        ("المحضر والمحكمة", ("court", None)),
    ],
    "letter_day": [
        ("3 ديسمبر", "2026-12-03"),
        ("٣ كانون الأول", "2026-12-03"),
        ("يوم الجمعة", "2026-11-27"),
        ("الخميس 3 ديسمبر", "2026-12-03"),
        ("غدا", "2026-11-26"),
        ("يوم 12", "2026-12-12"),
        ("3/12", "2026-12-03"),
        ("3 ديسمبر الساعة 10 صباحا", "2026-12-03"),
        ("لا يوجد تاريخ", None),
        ("لا أعرف", None),
        ("بعد أسبوعين", "2026-12-09"),
    ],
    "persons": [
        ("3", 3),
        ("٤ أشخاص", 4),
        ("أربعة", 4),
        ("أنا فقط", 1),
        ("1، أنا فقط", 1),
        ("بس انا", 1),
        ("لوحدي", 1),
        ("أنا وحدي", 1),
        ("شخص واحد", 1),
        ("شخصين", 2),
        ("أنا وزوجتي", 2),
        ("أنا وزوجتي وطفلين", 4),
        ("انا وزوجي و 3 أطفال", 5),
        ("أنا وأطفالي الثلاثة", "!"),
        ("نحن 5 أشخاص", 5),
        ("عائلة من 4", 4),
        ("عددنا خمسة", 5),
        ("أنا وابني", 2),
        ("مع زوجتي وطفل واحد", 3),
        ("4: أنا وزوجتي وطفلين", 4),
        ("أنا وأمي وأبي", 3),
        ("انا وزوجتي والكلب", "!"),
        ("أنا وثلاثة أطفال", 4),
    ],
    "children": [
        ("نعم", ("yes", None)),
        ("نعم، طفلان", ("yes", 2)),
        ("نعم طفلين", ("yes", 2)),
        ("3 أطفال", ("yes", 3)),
        ("عندي ولدين وبنت", ("yes", 3)),
        ("طفل واحد", ("yes", 1)),
        ("ثلاثة", ("yes", 3)),
        ("عندي بنت", ("yes", 1)),
        ("لا", ("no", None)),
        ("لا يوجد أطفال", ("no", None)),
        ("ما عندي اولاد", ("no", None)),
        ("ليس لدي أطفال", ("no", None)),
        ("أفضل ألا أقول", ("not_said", None)),
        ("نعم 2", ("yes", 2)),
    ],
    "cause": [
        ("فقدت عملي", "less_income"),
        ("خسرت شغلي", "less_income"),
        ("انا عاطل عن العمل", "less_income"),
        ("دخل أقل", "less_income"),
        ("راتبي انخفض", "less_income"),
        ("طردوني من العمل", "less_income"),
        ("ما عندي شغل", "less_income"),
        ("الدخل أو الإعانة تأخر أو توقف", "income_late_or_stopped"),
        ("راتبي تأخر", "income_late_or_stopped"),
        ("قطعوا عني المساعدة", "income_late_or_stopped"),
        ("لم استلم راتبي", "income_late_or_stopped"),
        ("الاعانة توقفت", "income_late_or_stopped"),
        ("تكاليف أعلى", "higher_costs"),
        ("كل شي صار غالي", "higher_costs"),
        ("ارتفاع فاتورة الغاز", "higher_costs"),
        ("الغسالة تعطلت", "higher_costs"),
        ("تغيير في العائلة", "household_changed"),
        ("طلاق", "household_changed"),
        ("انفصلت عن زوجي", "household_changed"),
        ("زوجي توفي", "household_changed"),
        ("ولدت طفلا", "household_changed"),
        ("شيء آخر", "other"),
        ("انا مريض", "other"),
        ("ديون", "other"),
        ("أفضل ألا أقول", "not_said"),
    ],
    "money_help": [
        ("لا", "nobody"),
        ("لا، لا أحد", "nobody"),
        ("ما حدا", "nobody"),
        ("نعم، مساعدة الديون (schuldhulp)", "debt_help"),
        ("مساعدة الديون", "debt_help"),
        ("schuldhulp", "debt_help"),
        ("نعم، مدير أموال (bewindvoerder)", "bewindvoerder"),
        ("bewindvoerder", "bewindvoerder"),
        ("نعم، العائلة أو شخص آخر", "other"),
        ("البلدية", "other"),
        ("اخي", "other"),
        ("زوجتي تساعدني", "other"),
        ("أفضل ألا أقول", "not_said"),
    ],
    "income_day": [
        ("25", 25),
        ("يوم 25", 25),
        ("يوم ٢٥ من كل شهر", 25),
        ("حوالي 20", 20),
        ("نهاية الشهر", 31),
        ("آخر الشهر", 31),
        ("أول الشهر", 1),
        ("منتصف الشهر", 15),
        ("خمسة وعشرين", 25),
        ("يتغير", None),
        ("كل أسبوع", None),
        ("لا أعرف", None),
        ("بقبض راتبي يوم 23", 23),
    ],
    "bedrooms": [
        ("2", 2),
        ("اثنين", 2),
        ("غرفتين نوم", "!"),
        ("3 غرف نوم", 3),
        ("ثلاث غرف نوم", 3),
        ("على الأقل 2", 2),
        ("استوديو", 0),
    ],
    "ages": [
        ("41، 8 و5", ["4-11", "18-64"]),
        ("41 و8 و5", ["4-11", "18-64"]),
        ("أنا 41 سنة وابني 8 سنوات", ["4-11", "18-64"]),
        ("رضيع وطفل 6 سنوات", ["0-3", "4-11"]),
        ("8 أشهر", ["0-3"]),
        ("خمسة وسبعين وأربعون", ["18-64", "65+"]),
        ("خمسة وثلاثين سنة", ["18-64"]),
    ],
    "sharing": [
        ("نعم", "no"),
        ("هذا يناسبني", "no"),
        ("نعم يناسبني", "no"),
        ("جيد", "no"),
        ("تمام", "no"),
        ("موافق", "no"),
        ("اوكي", "no"),
        ("لا مانع", "no"),
        ("لا مانع لدي", "no"),
        ("ما عندي مشكلة", "no"),
        ("لا بأس", "no"),
        ("نعم بلغوا البلدية", "no"),
        ("ليس لدي اعتراض", "no"),
        ("na3am", "no"),
        ("👍", "no"),
        ("لا", "yes"),
        ("لا شكرا", "yes"),
        ("لا تبلغوا البلدية", "yes"),
        ("لا تُبلّغوا البلدية", "yes"),
        ("لا تخبروا البلدية", "yes"),
        ("عدم إبلاغ البلدية", "yes"),
        ("لا أريد", "yes"),
        ("ما بدي", "yes"),
        ("لا اريد ان تعرف البلدية", "yes"),
        ("ما بدي البلدية تعرف", "yes"),
        ("أرفض", "yes"),
        ("أعترض", "yes"),
        ("أنا معترض", "yes"),
        ("لا ترسلوا معلوماتي الى البلدية", "yes"),
        ("أفضل لا", "yes"),
        ("لا يناسبني", "yes"),
        ("طبعا لا", "yes"),
        ("أكيد لا", "yes"),
        ("لا طبعا", "yes"),
        ("غير جيد", "yes"),
        ("عدم الإبلاغ", "yes"),
        ("لا أريد أن يصل هذا إلى البلدية", "yes"),
        ("غير مناسب", "yes"),
        ("la2", "yes"),
        ("nee", "yes"),
        ("أفضل ألا أقول", "not_said"),
    ],
    "name": [
        ("آنا نوفاك", "آنا نوفاك"),
        ("أنا آنا نوفاك", "آنا نوفاك"),
        ("أنا نوفاك", "نوفاك"),
        ("أحمد محمد", "أحمد محمد"),
        ("اسمي أحمد محمد", "أحمد محمد"),
        ("أنا فاطمة الزهراء", "فاطمة الزهراء"),
        ("اسمي هو ليلى حسن", "ليلى حسن"),
        ("مرحبا، اسمي سعيد", "سعيد"),
        ("فاطمة", "فاطمة"),
        ("عبد الرحمن الخطيب", "عبد الرحمن الخطيب"),
        ("Fatima El Idrissi", "Fatima El Idrissi"),
        ("اسمي Ahmad Khalil", "Ahmad Khalil"),
        ("ismi Ahmad", "Ahmad"),
        ("الاسم: نور حداد", "نور حداد"),
    ],
    "contact": [
        ("رقمي 06-12345678", (PHONE, None)),
        ("٠٦١٢٣٤٥٦٧٨", (PHONE, None)),
        ("ايميلي a@b.nl", (None, "a@b.nl")),
        ("اتصلوا على 0612345678 أو a@b.nl", (PHONE, "a@b.nl")),
        ("\u200e06-12345678", (PHONE, None)),
    ],
    "address": [
        ("3511 AB 12", "3511AB 12"),
        ("\u200e3511 AB 12", "3511AB 12"),
        ("الرمز البريدي 3511 AB رقم البيت 12", "3511AB 12"),
        ("3511AB رقم 12", "3511AB 12"),
        ("٣٥١١ AB ١٢", "3511AB 12"),
        ("عنواني Voorbeeldstraat 12, 3511 AB", "3511AB 12"),
    ],
}
WRONG: dict[str, list[tuple[str, str]]] = {
    "amount": [
        ("600 أو 700", "ambiguous"),
        ("بين كذا وكذا", "not_understood"),
        ("كم يجب أن أدفع؟", "not_understood"),
        ("هل 650 كافي", "not_understood"),
        ("50 دولار", "not_understood"),
        ("$50", "not_euros"),
        ("كثير", "not_understood"),
    ],
    "rent": [
        ("3 يورو", "too_low"),
        ("650 في الأسبوع", "not_per_month"),
        ("8000 في السنة", "not_per_month"),
        ("9000 يورو", "too_high"),
    ],
    "monthly": [
        ("لا شيء", "too_low"),
        ("لا أستطيع دفع شيء", "too_low"),
        ("ولا يورو", "too_low"),
    ],
    "arrears": [
        ("نعم", "amount_missing"),
        ("انا متأخر في الإيجار", "amount_missing"),
        ("عندي متأخرات", "amount_missing"),
        ("3", "ambiguous"),
        ("كم علي؟", "not_understood"),
        ("كلب", "not_understood"),
    ],
    "start": [
        ("لا أعرف", "not_understood"),
        ("شهرين", "ambiguous"),
        ("31 فبراير", "no_such_date"),
        ("قريبا", "not_understood"),
        ("منذ 1990", "too_long_ago"),
        ("بعد 5 سنوات", "too_far_ahead"),
        ("الجمعة", "ambiguous"),
        ("متى؟", "not_understood"),
    ],
    "until": [
        ("كم شهر", "ambiguous"),
        ("شهر أو شهرين", "ambiguous"),
        ("حتى 1 أكتوبر", "in_the_past"),
        ("بعد سنتين", "too_far_ahead"),
        ("قبل أسبوع", "not_understood"),
        ("لا أريد أن أدفع", "not_understood"),
        ("قريبا", "not_understood"),
    ],
    "duration": [
        ("6", "ambiguous"),
        ("شهرين أو ثلاثة أشهر", "ambiguous"),
        ("منذ شهرين", "not_understood"),
        ("كلب", "not_understood"),
        ("10 سنوات", "too_high"),
    ],
    "months": [("كلب", "not_understood"), ("0", "too_low"), ("70", "too_high")],
    "lasting": [
        ("نعم", "ambiguous"),
        ("مؤقت أو دائم", "ambiguous"),
        ("10 سنوات", "not_understood"),
        ("هل هو مؤقت؟", "not_understood"),
        ("كلب", "not_understood"),
    ],
    "yes_no": [
        ("نعم لكن ليس كل شيء", "ambiguous"),
        ("ربما", "ambiguous"),
        ("نعم لا", "ambiguous"),
        ("لا أعرف", "ambiguous"),
        ("مش متأكد", "ambiguous"),
        ("كلب", "not_understood"),
        ("نعم؟", "not_understood"),
        ("هل هذا صحيح", "not_understood"),
        ("إن شاء الله", "not_understood"),
    ],
    "letter": [
        ("نعم", "which_letter"),
        ("عندي رسالة", "which_letter"),
        ("رسالة من المؤجر", "other_letter"),
        ("أخاف من المحضر", "which_letter"),
        ("طردوني من العمل", "not_understood"),
        ("لا تخبروا البلدية", "other_letter"),
        ("لم أفتح الرسائل", "other_letter"),
        ("كلب", "not_understood"),
        ("هل يجب أن أذهب إلى المحكمة؟", "not_understood"),
    ],
    "letter_day": [
        ("ديسمبر", "ambiguous"),
        ("كلب", "not_understood"),
        ("الجمعة 3 ديسمبر", "ambiguous"),
        ("31 فبراير", "no_such_date"),
    ],
    "persons": [
        ("عندي 3 أطفال", "ambiguous"),
        ("أنا حامل", "ambiguous"),
        ("0", "too_low"),
        ("25", "too_high"),
        ("كلب", "!"),
        ("شهرين", "!"),
        ("أنا وأولادي", "ambiguous"),
    ],
    "children": [
        ("ربما", "ambiguous"),
        ("ابني عمره 20 سنة", "ambiguous"),
        ("عند أمهم", "ambiguous"),
        ("سيارة", "not_understood"),
    ],
    "cause": [
        ("فقدت عملي وطلاق", "ambiguous"),
        ("كلب", "not_understood"),
        ("هل يجب أن أقول؟", "not_understood"),
    ],
    "money_help": [
        ("اريد schuldhulp", "ambiguous"),
        ("كان عندي bewindvoerder", "ambiguous"),
        ("لا تخبروا البلدية", "not_understood"),
        ("كلب", "not_understood"),
    ],
    "income_day": [
        ("20 أو 25", "ambiguous"),
        ("32", "no_such_date"),
        ("كلب", "not_understood"),
    ],
    "bedrooms": [
        ("3 غرف", "ambiguous"),
        ("2 أو 3", "ambiguous"),
        ("9", "too_high"),
        ("كلب", "not_understood"),
    ],
    "ages": [("كلب", "not_understood"), ("طفلين", "not_understood")],
    "sharing": [
        ("ربما", "doubtful"),
        ("لا أعرف", "doubtful"),
        ("نعم لا تبلغوا البلدية", "doubtful"),
        ("موافق على عدم الإبلاغ", "doubtful"),
        ("مو كثير مناسب", "doubtful"),
        ("نعم لكن ليس الآن", "doubtful"),
        ("كلب", "doubtful"),
        ("شرح أكثر", "wants_explanation"),
        ("لم أفهم", "wants_explanation"),
        ("إذا كان ضروريا", "doubtful"),
    ],
    "name": [
        ("لا أعرف", "not_understood"),
        ("أنا مريض", "not_understood"),
        ("أنا متأخر في الإيجار", "not_understood"),
        ("لا أستطيع الدفع", "not_understood"),
        ("لماذا؟", "not_understood"),
        ("نعم", "not_understood"),
        ("فقدت عملي", "not_understood"),
        ("اسمي", "not_understood"),
    ],
    "contact": [
        ("لا تتصلوا بي 0612345678", "ambiguous"),
        ("06123456", "phone_wrong"),
        ("اتصلوا بي", "not_understood"),
        ("ahmad@gmail", "email_wrong"),
    ],
    "address": [
        ("3511 AB", "house_number_missing"),
        ("رقم البيت 12", "postcode_missing"),
        ("لا أعرف", "not_understood"),
        ("إيجاري 650", "not_understood"),
    ],
}


def _answered(reader: str, text: str) -> object:
    try:
        return READERS[reader](text)
    except AnswerError as refused:
        return f"!{refused.code}"


@pytest.mark.parametrize("reader", list(RIGHT))
def test_answer_is_read(reader: str) -> None:
    said = {text: _answered(reader, text) for text, _ in RIGHT[reader]}

    wrong = {
        text: said[text]
        for text, value in RIGHT[reader]
        if said[text] != value and not (value == "!" and str(said[text]).startswith("!"))
    }
    assert wrong == {}


@pytest.mark.parametrize("reader", list(WRONG))
def test_answer_is_refused(reader: str) -> None:
    said = {text: _answered(reader, text) for text, _ in WRONG[reader]}

    wrong = {
        text: said[text]
        for text, code in WRONG[reader]
        if said[text] != f"!{code}" and not (code == "!" and str(said[text]).startswith("!"))
    }
    assert wrong == {}


NOT_KNOWN = ["لا أعرف", "ما بعرف", "مدري", "لا أدري", "معرفش", "لست متأكدا", "لا فكرة لدي", "نسيت"]
NOT_SAID = ["أفضل ألا أقول", "لا أريد أن أقول", "هذا شخصي", "ما بدي قول", "سر", "لا يخصكم"]
SKIP = ["تخطي", "تخطى هذا السؤال", "السؤال التالي", "sla over", "تجاوز", "أريد تخطي هذا السؤال"]
STATEMENTS = ["650 يورو", "نعم", "لا", "أنا متأخر شهرين", "من المحضر"]


def test_lines_that_give_no_answer() -> None:
    assert [each for each in NOT_KNOWN if not says_not_known(each, AR)] == []
    assert [each for each in NOT_SAID if not says_not_said(each, AR)] == []
    assert [each for each in SKIP if not says_skip(each, AR)] == []


def test_answers_are_no_such_lines() -> None:
    for says in (says_not_known, says_not_said, says_skip):
        assert [each for each in STATEMENTS if says(each, AR)] == []


OBJECTS = [
    "أرفض أن تعرف البلدية",
    "لا أسمح بإبلاغ البلدية",
    "لا اريد البلدية",
    "لا تبلغوا البلدية",
    "لا تخبروا البلدية من فضلكم",
    "لا أريد أن تعرف البلدية",
    "ما بدي تخبروا البلدية",
    "أرفض إبلاغ البلدية",
    "أعترض على إبلاغ البلدية",
    "لا ترسلوا معلوماتي إلى gemeente",
]
OBJECTS_NOT = [
    "نعم",
    "ليس لدي اعتراض على إبلاغ البلدية",
    "هل تبلغون البلدية؟",
    "لماذا لا تبلغوا البلدية",
    "البلدية ساعدتني",
    "لا أستطيع الدفع",
    "أريد مساعدة من البلدية",
    "لا أريد مساعدة من البلدية",
    "لا أريد أن أدفع للبلدية",
    "أرفض مساعدة البلدية",
    "لا يجب أن أذهب إلى البلدية",
    "لا أستطيع أن أصل إلى البلدية",
    "أعترض على فاتورة البلدية",
    "لم أعد أعترض على إبلاغ البلدية",
]


def test_objections_are_heard_anywhere() -> None:
    assert [each for each in OBJECTS if not objects_to_sharing(each, language=AR)] == []
    assert [each for each in OBJECTS_NOT if objects_to_sharing(each, language=AR)] == []


CORRECTIONS: list[tuple[str, Correction | None]] = [
    ("لا انتظر، 650", Correction((), "650", marked=True)),
    ("عفوا 680", Correction((), "680", marked=True)),
    ("أقصد 680", Correction((), "680", marked=True)),
    ("قصدي 2 أشهر", Correction((), "2 أشهر", marked=True)),
    ("غلطت، 680", Correction((), "680", marked=True)),
    ("ليس 650 بل 680", Correction((), "680", marked=True)),
    ("مو 650 بس 680", Correction((), "680", marked=True)),
    ("إيجاري 680 في الحقيقة", None),
    ("في الحقيقة إيجاري 680", Correction(("rent",), "680", marked=True)),
    ("إيجاري هو 680", Correction(("rent",), "680", marked=False)),
    ("الإيجار 680 يورو", Correction(("rent",), "680 يورو", marked=False)),
    ("الرقم خطأ", Correction((), "", marked=True)),
    ("العنوان غير صحيح", Correction(("address",), "", marked=True)),
    ("أريد تغيير اسمي", Correction(("tenant_name",), "", marked=True)),
    ("اسمي أحمد وليس محمد", None),
    ("اسمي أحمد خليل", Correction(("tenant_name",), "أحمد خليل", marked=False)),
    ("أقصد فاطمة", Correction((), "فاطمة", marked=True)),
    ("كتبت شيئا خطأ", Correction((), "", marked=True)),
    ("لا، 06-12345679", None),
    ("عفوا 06-12345679", Correction(("contact",), "06-12345679", marked=True)),
    ("يجب أن يكون 700", Correction((), "700", marked=True)),
    ("نعم", None),
    ("650", None),
    ("هل الإيجار صحيح؟", None),
    ("أنا متأخر شهرين", Correction(("arrears",), "شهرين", marked=False)),
]


def _correction(text: str) -> Correction | None:
    """Without the old value, which test_arabic_told tests."""
    found = read_correction(text, language=AR)
    return found and replace(found, old="")


def test_corrections() -> None:
    said = {text: _correction(text) for text, _ in CORRECTIONS}

    assert {text: said[text] for text, meant in CORRECTIONS if said[text] != meant} == {}


STORIES: list[tuple[str, dict[str, object]]] = [
    ("أنا متأخر شهرين في الإيجار", {"arrears": Arrears(months=2)}),
    ("متأخر شهرين عن الإيجار", {"arrears": Arrears(months=2)}),
    ("عليّ إيجار متأخر 1200 يورو", {"arrears": Arrears(cents=1200_00)}),
    ("لم أدفع الإيجار منذ شهرين", {"since": date(2026, 9, 25)}),
    ("صارلي شهرين ما دفعت الاجار", {"arrears": Arrears(months=2)}),
    ("إيجاري 712 يورو", {"rent": 712_00}),
    ("إيجاري 712 يورو وأنا متأخر شهرين", {"rent": 712_00, "arrears": Arrears(months=2)}),
    ("السلام عليكم، إيجاري 712 يورو في الشهر.", {"rent": 712_00}),
    ("أدفع 650 يورو إيجار", {"rent": 650_00}),
    ("فقدت عملي منذ أكتوبر", {"since": date(2026, 10, 1)}),
    ("أنا عاطل عن العمل منذ أكتوبر", {"since": date(2026, 10, 1)}),
    ("لا أستطيع دفع الإيجار منذ شهر 10", {"since": date(2026, 10, 1)}),
    ("أستطيع أن أسدد 50 يورو في الشهر", {"monthly": 50_00}),
    ("أريد تقسيط، أقدر ادفع 60 يورو بالشهر", {"monthly": 60_00}),
    ("أريد تأجيل الدفع حتى نهاية ديسمبر", {"until": date(2026, 12, 31)}),
    ("هذا الوضع مؤقت", {"lasting": "temporary"}),
    ("نحن 5 أشخاص", {"persons": 5}),
    ("أسكن وحدي", {"persons": 1}),
    ("اسمي أحمد خليل", {"tenant_name": "أحمد خليل"}),
    ("أبحث عن بيت أرخص بحدود 600 يورو", {"highest_rent": 600_00}),
    ("أريد تخفيض الإيجار 100 يورو", {"less": 100_00}),
    ("إذا فقدت عملي لا أستطيع دفع الإيجار", {}),
    ("أمي متأخرة شهرين وأنا أساعد أمي", {}),
    ("ربما إيجاري 700 يورو", {}),
    ("مرحبا", {}),
    ("هل إيجاري 700 يورو؟", {}),
]


def test_stories() -> None:
    said = {text: _story(text) for text, _ in STORIES}

    assert {text: said[text] for text, told in STORIES if said[text] != told} == {}


def test_a_letter_that_was_told() -> None:
    told = _story("وصلتني رسالة من المحضر القضائي")

    assert str(told["letter"]).startswith("Letter(kind='bailiff'")
