"""Ukrainian names of days, months and units, as they are typed; knows no rule about them.

Russian words, Dutch months and wrong spellings stand beside them: many tenants mix them.
"""

from __future__ import annotations


def _by_word(words: dict[int, str]) -> dict[str, int]:
    return {word: number for number, line in words.items() for word in line.split()}


def one_of(words: dict[str, int] | dict[str, str]) -> str:
    """A regular expression for any of these words, the longest first."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"


_UNIT_WORDS = {
    "day": "день дня дні днів днями дней дєнь dag dagen",
    "week": """
        тиждень тижня тижні тижнів тиждні тижднів тижден тижнив неделя недели неделю неделе
        недель нєдєлю нєдєля нєдєлі нєдєль week weken weekje
        """,
    "month": """
        місяць місяця місяці місяців місяцю міс місяци місяцив місяцев місяцєв мсяць мсяців мсяці
        місяцик місячик місячики месяц месяца месяцев месяце месяцы мес месяців месяці месяцов
        мєсяц мєсяца мєсяців мєсяцев мєсяцов мєс місяц місаць місаців місац
        maand maanden maandje mnd maandan maander
        """,
    "quarter": "квартал квартали кварталу кварталів квартала kwartaal",
    "half_year": "півроку пивроку піврока піврічка півріччя півгода півгоду полгода halfjaar",
    "year": """
        рік року році роки років рока роков рокив рочок рочки рочку рочка рочків год года году
        годы лет годик годика годіка годів jaar jaren
        """,
}
UNIT_OF = {word: unit for unit, line in _UNIT_WORDS.items() for word in line.split()}
UNITS = one_of(UNIT_OF)

WEEKDAY_OF = _by_word(
    {
        0: "понеділок понеділка понеділку пониділок понедельник понедельника пн",
        1: "вівторок вівторка вівторку вторник вторника вт",
        2: "середа середи середу среда среды среду ср",
        3: "четвер четверга четверг чт",
        4: """
            п'ятниця п'ятниці п'ятницю пятниця пятниці пятницю пьятниця пьятницю пятница пятницы
            пятницу пт
            """,
        5: "субота суботи суботу суббота субботы субботу сб",
        6: "неділя неділі неділю воскресенье воскресенья",
    }
)
WEEKDAY = one_of(WEEKDAY_OF)

_ENDINGS = ("ень", "ня", "ні", "нем", "ню", "ен", "инь", "іні", "єнь", "нє")
_STEMS = {
    1: "січ", 3: "берез", 4: "квіт", 5: "трав", 6: "черв", 7: "лип", 8: "серп", 9: "верес",
    10: "жовт", 12: "груд",
}  # fmt: skip
_WRONG_ENDINGS = (
    "ння", "нні", "енья", "нья", "ньа", "на", "еня", "енні", "іня", "ения", "еннь", "ень", "ня",
)  # fmt: skip
_WRONG_STEMS = {
    1: "січь сичь", 3: "береж бериз бірез бэрез березь", 4: "квит квієт квітт", 5: "травв",
    6: "чирв чєрв червв", 7: "липп", 8: "сєрп сирп серпп серпь", 9: "верис вірес вересс вєрес",
    10: "жовть жоут жофт жевт жовтт", 12: "грудь груть",
}  # fmt: skip
# In Russian, also as it sounds, and Dutch as on every letter, also in Cyrillic.
_OTHER_MONTHS = {
    1: """
        січння январь января январе январю январ януарь янв januari януарі sichen sichnia sichnya
        """,
    2: """
        лютий лютого лютому лютим лютній лютня лют февраль февраля феврале февралі
        фєвраль фєвраля хвевраля фев februari фебруарі liutyi liutoho lutyi lutogo lutoho
        """,
    3: "бирезень бирезня март марта марте марті maart маарт berezen bereznia bereznya",
    4: """
        квитень квитня апрель апреля апреле апрєль апрєля апрелі апр апріл kviten kvitnia
        kvitnya april
        """,
    5: "май мая мае mei мей traven travnia travnya",
    6: """
        июнь июня июне іюнь іюня іюні червеня чирвень чирвня juni cherven chervnia chervnya
        """,
    7: "июль июля июле іюль іюля іюлі липеня juli lypen lypnia lypnya",
    8: """
        август августа августе августі августу авґуст авґуста авґусті авгус augustus аугустус
        serpen serpnia serpnya
        """,
    9: """
        вересеня вирисень вирисня верисень верисня версень вересн сентябрь сентября сентябре
        сентябрі сентябр сентябра сєнтябрь сєнтября сінтябрь сінтября синтября сент september
        септембер veresen veresnia veresnya
        """,
    10: """
        жовтеня жовтьня жовня октябрь октября октябре октябрі октябр октябра окт oktober
        октобер zhovten zhovtnia zhovtnya
        """,
    11: """
        листопад листопада листопаді листопадом листопаду листопат листопата листопатє
        лістопад лістопада ноябрь ноября ноябре ноябрі ноябр ноябра нояб november новембер
        lystopad lystopada listopad listopada
        """,
    12: """
        грудення декабрь декабря декабре декабрі декабр декабра дєкабрь дєкабря дікабря дек
        december децембер hruden hrudnia hrudnya gruden grudnia grudnya
        """,
}
MONTH_OF = {
    f"{stem}{ending}": month for month, stem in _STEMS.items() for ending in _ENDINGS
} | _by_word(_OTHER_MONTHS)
MONTH = one_of(MONTH_OF)
# Only where a month stands: too many to look for in every sentence.
MISTYPED_MONTH_OF = {
    f"{stem}{ending}": month
    for month, stem in _STEMS.items()
    for stem in (stem, *_WRONG_STEMS[month].split())
    for ending in _WRONG_ENDINGS
}
# Only where nothing else can be meant: "лист" is a letter too.
SHORT_MONTH_OF = _by_word(
    {
        1: "січ", 3: "бер берез", 4: "квіт", 5: "трав", 6: "черв", 7: "лип", 8: "серп",
        9: "вер верес", 10: "жовт", 11: "листоп", 12: "груд",
    }
)  # fmt: skip

_ORDINAL_STEMS = {
    "перш": 1, "перв": 1, "друг": 2, "втор": 2, "четверт": 4, "п'ят": 5, "пят": 5, "пьят": 5,
    "шост": 6, "шест": 6, "сьом": 7, "седьм": 7, "восьм": 8, "дев'ят": 9, "девят": 9,
    "десят": 10, "одинадцят": 11, "одинадцат": 11, "одиннадцат": 11, "дванадцят": 12,
    "двенадцат": 12, "тринадцят": 13, "тринадцат": 13, "чотирнадцят": 14, "четырнадцат": 14,
    "п'ятнадцят": 15, "пятнадцят": 15, "пятнадцат": 15, "шістнадцят": 16, "шестнадцат": 16,
    "сімнадцят": 17, "семнадцат": 17, "вісімнадцят": 18, "восемнадцат": 18,
    "дев'ятнадцят": 19, "девятнадцят": 19, "девятнадцат": 19, "двадцят": 20, "двадцат": 20,
    "двацят": 20, "тридцят": 30, "тридцат": 30, "трицят": 30,
}  # fmt: skip
_THIRD = {"genitive": ("третього", "третьего"), "nominative": ("третє", "третье")}
_TENS = {
    "": 0,
    "двадцять ": 20,
    "двадцать ": 20,
    "двацять ": 20,
    "тридцять ": 30,
    "тридцать ": 30,
    "трицять ": 30,
}


def _days(endings: tuple[str, ...], third: tuple[str, ...]) -> dict[str, int]:
    small = {f"{stem}{end}": day for stem, day in _ORDINAL_STEMS.items() for end in endings}
    small |= dict.fromkeys(third, 3)
    return {
        f"{tens}{word}": more + day
        for tens, more in _TENS.items()
        for word, day in small.items()
        if not tens or (day < 10 and more + day <= 31)
    }


# "Двадцять п'ятого грудня" is how a day is told, "двадцять п'яте" how it is named.
DAYS_TOLD = _days(("ого",), _THIRD["genitive"])
DAYS_NAMED = _days(("е", "ое"), _THIRD["nominative"])
DAYS_IN_WORDS = DAYS_TOLD | DAYS_NAMED

_NUMBERED = {
    **{f"{number}{sign}{end}": number for number in range(1, 13) for sign in ("-", "")
       for end in ("го", "му", "ому")},
    **{f"{stem}{end}": number for stem, number in _ORDINAL_STEMS.items() if number <= 12
       for end in ("ого", "ому")},
    **dict.fromkeys(("третього", "третьому", "третьего"), 3),
}  # fmt: skip
# "З 9-го місяця" is since September; "вже 9-й місяць" says how long.
NUMBERED_MONTH_OF = {
    f"{number} {month}": value
    for number, value in _NUMBERED.items()
    for month in ("місяця", "місяці", "месяца", "месяце")
}
