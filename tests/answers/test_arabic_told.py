"""Letters, lasting and corrections as Arabic tenants type them, on Thursday 26 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from answers.arrears import read_arrears
from answers.corrections import read_correction
from answers.errors import AnswerError
from answers.lasting import read_lasting
from answers.letters import read_letter, read_letter_day
from answers.names import read_name
from answers.persons import read_persons
from answers.sharing import read_sharing
from answers.typed import says_not_known

TODAY = date(2026, 11, 26)
AR = "ar"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("لا ما في شي من هاد", "none"),
        ("والو ما كاينش، حتى بريّة", "none"),
        ("ماكو شي", "none"),
        ("مفيش حاجة", "none"),
        ("ماوصلنيش", "none"),
        ("ما اجاني شي من هالقبيل", "none"),
        ("ما جاتني حتى رسالة", "none"),
        ("ماعنديش رسالة", "none"),
        ("ماكو اي رسالة من المحكمة بس وصلني كتاب من الانكاسو", "none"),
        ("لا بس وصلني من الانكاسو", "none"),
        ("لا مو من المحكمة", "none"),
        ("مو من المحكمة من المحضر", "bailiff"),
        ("اي وصلتني من المحكمة", "court"),
        ("ما عندي غير ورقة من المحكمة", "court"),
        ("ماكو كهرباء", "cut_off"),
        ("مافيش غاز", "cut_off"),
        ("ما قطعوا الكهرباء", "none"),
    ],
)
def test_a_letter_or_none(text: str, kind: str) -> None:
    assert read_letter(text, today=TODAY, language=AR).kind == kind


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("وصلني كتاب من الانكاسو", "other_letter"),
        ("لا، ما في كهربا", "which_letter"),
        ("ما بعرف", "not_understood"),
    ],
)
def test_a_letter_is_asked_again(text: str, reason: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_letter(text, today=TODAY, language=AR)
    assert refused.value.code == reason


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ماكو تاريخ", None),
        ("مافيهاش تاريخ", None),
        ("مفيش تاريخ", None),
        ("ثلاثة كانون الاول", date(2026, 12, 3)),
        ("12 december", date(2026, 12, 12)),
    ],
)
def test_the_day_of_a_letter(text: str, day: date | None) -> None:
    assert read_letter_day(text, today=TODAY, language=AR, ahead=True) == day


@pytest.mark.parametrize(
    ("text", "lasting"),
    [
        ("هاد بس هالشهر إن شاء الله، وبعدين بيمشي الحال", "temporary"),
        ("هذا الشهر فقط", "temporary"),
        ("فترة وبتمر", "temporary"),
        ("شهرين وبيمشي الحال", "temporary"),
        ("لحد ما لاقي شغل", "temporary"),
        ("حتى ألقى خدمة جديدة", "temporary"),
        ("وقتي", "temporary"),
        ("دايما هيك", "structural"),
        ("ما عرفتش", "not_known"),
    ],
)
def test_whether_it_lasts(text: str, lasting: str) -> None:
    assert read_lasting(text, language=AR) == lasting


CORRECTIONS: list[tuple[str, tuple[str, ...], str, str]] = [
    # typed, fields, new, old
    ("لأ المبلغ غلط، 780 مو 750", (), "780", "750"),
    ("780 مش 750", (), "780", "750"),
    ("780 وليس 750", (), "780", "750"),
    ("780 بدل 750", (), "780", "750"),
    ("مو 750، 780", (), "780", "750"),
    ("750 لازم يكون 780", (), "780", "750"),
    ("الايجار 760 مو 720", ("rent",), "760", "720"),
    ("الايجار مو 720 هو 760", ("rent",), "760", "720"),
    ("المتاخرات 1250 مو 1150", ("arrears",), "1250", "1150"),
    ("ليس شهرين بل ثلاثة", (), "ثلاثة شهر", "شهرين"),
    ("مو شهرين، 3 شهور", (), "3 شهور", "شهرين"),
    ("متاخر 3 شهور مو شهرين", (), "3 شهور", "شهرين"),
    ("من شهر 9 مو من شهر 10", (), "من شهر 9", "من شهر 10"),
    ("3 اطفال مو 2", ("children",), "3", "2"),
    ("رقم البيت 14 مو 12", ("address",), "14", "12"),
    ("غيري المبلغ ل 780", (), "780", ""),
    ("غيرلي الايجار ل 760", ("rent",), "760", ""),
    ("خلي الايجار 760", ("rent",), "760", ""),
    ("بدي غير الايجار ل 760", ("rent",), "760", ""),
    ("غير اسمي الى أحمد محمود", ("tenant_name",), "أحمد محمود", ""),
    ("اسمي غلط، أحمد محمود", ("tenant_name",), "أحمد محمود", ""),
    ("رقمي الجديد 0612345678", ("contact",), "0612345678", ""),
    ("الرقم الجديد 0612345678", ("contact",), "0612345678", ""),
    ("رقمي تغير، صار 0612345678", ("contact",), "0612345678", ""),
    ("العنوان غلط، 3511AB 14", ("address",), "3511AB 14", ""),
    ("عنواني الجديد 3511AB 14", ("address",), "3511AB 14", ""),
    ("في خطأ بالعنوان", ("address",), "", ""),
    ("عندي غلط بالاسم", ("tenant_name",), "", ""),
    ("هاد مو رقمي", ("contact",), "", ""),
    ("المبلغ مو صح", (), "", ""),
]


@pytest.mark.parametrize(("text", "fields", "new", "old"), CORRECTIONS)
def test_a_correction(text: str, fields: tuple[str, ...], new: str, old: str) -> None:
    found = read_correction(text, language=AR)

    assert found is not None
    assert (found.fields, found.rest, found.old, found.marked) == (fields, new, old, True)


@pytest.mark.parametrize(
    "text",
    [
        "المبلغ 780 يورو",
        "المبلغ مو كبير",
        "مو 750",
        "مو قادر ادفع 750",
        "الايجار الجديد كتير غالي",
        "الايجار شهرين مو مدفوع",
        "غير الايجار حسب دخلي",
        "خلي الايجار ارخص",
        "لا تغير اسمي",
        "غيروا اسمي لأحمد محمود",  # "ل" may be the name's own
        "رقم جديد ما عندي",
        "اولادي صغار",
        "بدي غير البيت",
    ],
)
def test_no_correction(text: str) -> None:
    assert read_correction(text, language=AR) is None


def test_other_answers_in_speech() -> None:
    assert says_not_known("ما عرفتش", AR)
    assert read_persons("انا و 3 دراري", language=AR) == 4
    assert read_arrears("ثلاثة د الشهور", language=AR).months == 3
    assert read_arrears("مافيش", language=AR).cents == 0
    assert read_sharing("والله ما بدي حدا يعرف", language=AR) == "yes"
    assert read_sharing("ماعندي مانع", language=AR) == "no"
    with pytest.raises(AnswerError):
        read_name("اسمي احمد وكنيتي خليل", language=AR)
