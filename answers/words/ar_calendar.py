"""Arabic names of months and days, as they are typed in the Levant, Iraq, Egypt and the Maghreb.

Beside them the Dutch, English and French names, for people mix them.
"""

from __future__ import annotations

MONTH_NAMES = {
    1: "يناير|ينايير|جانفي|جنفي|كانون الثاني|كانون التاني|كانون ثاني|كانون تاني"
    "|januari|january|janvier|jan",
    2: "فبراير|فبرايير|فبرير|فيفري|شباط|اشباط|فبرابر|februari|february|fevrier|feb",
    3: "مارس|اذار|ادار|maart|march|mars|mrt",
    4: "ابريل|افريل|ابريال|نيسان|april|avril|apr",
    5: "مايو|ماي|ايار|mei|may|mai",
    6: "يونيو|يونيه|جوان|حزيران|خزيران|juni|june|juin|jun",
    7: "يوليو|يوليوز|يوليه|جويليه|تموز|juli|july|juillet|jul",
    8: "اغسطس|اغسطوس|اوغسطس|اغوستوس|غشت|اغشت|غوشت|اوت|اب|augustus|august|aout|aug",
    9: "سبتمبر|سبتمبير|سيبتمبر|سبتمر|سبتمير|سبتنبر|ستمبر|سمتمبر|شتنبر|شتمبر|ايلول"
    "|september|septembre|sept|sep",
    10: "اكتوبر|اوكتوبر|اكتوبير|اكتوبار|اكطوبر|اوكطوبر|تشرين الاول|تشرين اول|تشرين الاولي"
    "|oktober|october|octobre|okt|oct",
    11: "نوفمبر|نوفمبير|نوفنبر|نفمبر|نونبر|نومبر|تشرين الثاني|تشرين التاني|تشرين ثاني|تشرين تاني"
    "|november|novembre|nov",
    12: "ديسمبر|ديسمبير|ديسنبر|دسمبر|دسنبر|دجنبر|دجمبر|كانون الاول|كانون اول|december|decembre|dec",
}
MONTH = f"(?:{'|'.join(MONTH_NAMES.values())})"

WEEKDAY_NAMES = {
    0: "الاثنين|اثنين|الاتنين|الاثنيين|التنين",
    1: "الثلاثاء|الثلاثا|ثلاثاء|التلاتا|الثلوث|التلات",
    2: "الاربعاء|الاربعا|اربعاء|الاربع",
    3: "الخميس|خميس",
    4: "الجمعه|جمعه",
    5: "السبت|سبت",
    6: "الاحد|الحد",
}
WEEKDAY = f"(?:{'|'.join(WEEKDAY_NAMES.values())})"

_UNITS = {
    1: "واحد",
    2: "اثنين|اثنان|اتنين|تنين|جوج",
    3: "ثلاثه|تلاته|ثلاث|تلات|تلت",
    4: "اربعه|اربع|ربعه",
    5: "خمسه|خمس",
    6: "سته|ست",
    7: "سبعه|سبع",
    8: "ثمانيه|تمانيه|تمنيه|ثماني|تمن",
    9: "تسعه|تسع",
}
# Spoken teens are one word, of a stem and one of these ends: "خمسطعش", "خمستاشر", "خمسطاش".
_TEEN_STEMS = {
    3: "ثلاث|تلت|تل|ثلت",
    4: "ربع|اربع",
    5: "خمس",
    6: "ست|س",
    7: "سبع",
    8: "ثمن|تمن|ثمان",
    9: "تسع",
}
_TEEN_ENDS = ("طعش", "تعش", "طعشر", "تاشر", "طاشر", "طاش", "ه عشر", " عشر", "ه عشره")
_ELEVEN = "احد عشر|احدي عشر|احدعشر|احدعش|حداعش|حدعش|حداشر|حداش"
_TWELVE = "اثنا عشر|اثني عشر|اثناعشر|اثنعش|اطنعش|طنعش|تنعش|طناعش|اتناشر|طناش"
_TWENTY, _THIRTY = "عشرين|عشرون", "ثلاثين|ثلاثون|تلاتين"
_ORDINALS = {
    2: "الثاني|التاني",
    3: "الثالث|التالت",
    4: "الرابع",
    5: "الخامس",
    6: "السادس|السادسه",
    7: "السابع",
    8: "الثامن|التامن",
    9: "التاسع",
}


def _each(names: str, *, behind: str = "") -> list[str]:
    return [f"{name}{behind}" for name in names.split("|")]


def _days_in_words() -> dict[str, int]:
    days = {name: day for day, names in _UNITS.items() for name in _each(names)}
    days |= dict.fromkeys(("عشره", "عشر", "العاشر"), 10)
    days |= dict.fromkeys((*_each(_ELEVEN), "الحادي عشر"), 11)
    days |= dict.fromkeys(_each(_TWELVE), 12)
    for ten, stems in _TEEN_STEMS.items():
        days |= {f"{stem}{end}": 10 + ten for stem in stems.split("|") for end in _TEEN_ENDS}
    for ten, names in ((20, _TWENTY), (30, _THIRTY)):
        days |= {f"{the}{name}": ten for name in _each(names) for the in ("", "ال")}
        for name in _each(names):
            units = _UNITS if ten == 20 else {1: _UNITS[1]}
            days |= {
                f"{unit} و{gap}{name}": ten + number
                for number, some in units.items()
                for unit in some.split("|")
                for gap in ("", " ")
            }
            days |= dict.fromkeys((f"الحادي وال{name}", f"الواحد وال{name}"), ten + 1)
    for number, names in _ORDINALS.items():
        days |= dict.fromkeys(_each(names), number)
        days |= dict.fromkeys(_each(names, behind=" عشر"), 10 + number)
        for name in _each(_TWENTY):
            days |= dict.fromkeys(_each(names, behind=f" وال{name}"), 20 + number)
    return days


DAYS_IN_WORDS = _days_in_words()
DAY_IN_WORDS = f"(?:{'|'.join(sorted(DAYS_IN_WORDS, key=len, reverse=True))})"

# "شهر 10" and "شهر عشره" are October; "شهر واحد" is how long something takes.
COUNTED_MONTHS = {
    2: "اثنين|تنين",
    3: "ثلاثه|تلاته",
    4: "اربعه|ربعه",
    5: "خمسه",
    6: "سته",
    7: "سبعه",
    8: "ثمانيه|تمانيه|تمنيه|ثمنيه",
    9: "تسعه",
    10: "عشره",
    11: f"{_ELEVEN}",
    12: f"{_TWELVE}",
}
# "الشهر العاشر"; the first and the second may as well count the months that went by.
ORDINAL_MONTHS = {number: _ORDINALS[number] for number in range(3, 10)} | {
    10: "العاشر",
    11: "الحادي عشر",
    12: "الثاني عشر|التاني عشر",
}
