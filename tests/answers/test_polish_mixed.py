"""Polish answers through the filter, as a whole field reads them.

Dutch words and counts, slang, hedges, who lives elsewhere.
"""

import json
from datetime import date

import pytest

from answers.lines import answered

# Field, text, the day it was typed, and its value: None where it must stay unread.
ROWS = [
    # amount
    ("amount", "tysiak", "2026-11-23", 100000),
    ("amount", "tysiaczek", "2026-11-23", 100000),
    ("amount", "dwa tysiaki", "2026-11-23", 200000),
    ("amount", "pół tysiaka", "2026-11-23", 50000),
    ("amount", "tysiak dwieście", "2026-11-23", 120000),
    ("amount", "tysiak i pięćdziesiąt euro", "2026-11-23", 105000),
    ("amount", "trzysta, może trochę więcej", "2026-11-23", 30000),
    ("amount", "520 euro, może ciut mniej", "2026-11-23", 52000),
    ("amount", "600 lub troszkę więcej", "2026-11-23", 60000),
    ("amount", "650 może więcej", "2026-11-23", None),
    ("amount", "sześćset ełro", "2026-11-23", 60000),
    ("amount", "700 eurasków", "2026-11-23", 70000),
    ("amount", "450 euri", "2026-11-23", 45000),
    ("amount", "dwieście eura", "2026-11-23", 20000),
    ("amount", "80 euro więcej", "2026-11-23", None),
    ("amount", "trochę więcej", "2026-11-23", None),
    ("amount", "500 może 600", "2026-11-23", None),
    ("amount", "więcej niż 700", "2026-11-23", 70000),
    ("amount", "półtora tysiaka", "2026-11-23", 150000),
    ("amount", "dwa i pół tysiaka", "2026-11-23", 250000),
    ("amount", "tysiąc sto piendziesiąt ełro", "2026-11-23", 115000),
    ("amount", "zarabiam 1975", "2026-11-23", None),
    ("amount", "ciut ponad 500", "2026-11-23", None),
    # date
    ("date", "3 maanden temu", "2026-11-23", "2026-08-23"),
    ("date", "za dwa weken", "2026-11-23", "2026-12-07"),
    ("date", "twee weken temu", "2026-11-23", "2026-11-09"),
    ("date", "od nowego roku", "2026-11-23", "2027-01-01"),
    ("date", "na nowy rok", "2026-11-23", "2027-01-01"),
    ("date", "do nowego roku", "2026-11-23", "2027-01-01"),
    ("date", "5 maanden", "2026-11-23", None),
    ("date", "od nowego roku", "2027-01-05", "2027-01-01"),
    ("date", "od nowego roku", "2027-02-20", "2027-01-01"),
    ("date", "od nowego roku", "2026-06-25", None),
    # duration_months
    ("duration_months", "jeszcze 4 maanden", "2026-11-23", 4),
    ("duration_months", "pół jaar", "2026-11-23", 6),
    ("duration_months", "half jaar mniej więcej", "2026-11-23", 6),
    ("duration_months", "anderhalf jaar", "2026-11-23", 18),
    ("duration_months", "2 maanden góra", "2026-11-23", 2),
    ("duration_months", "z 3 weken", "2026-11-23", 1),
    ("duration_months", "dwa maandy", "2026-11-23", 2),
    ("duration_months", "twee maanden", "2026-11-23", 2),
    ("duration_months", "een maand", "2026-11-23", 1),
    ("duration_months", "już 3 maanden", "2026-11-23", None),
    ("duration_months", "2 lub 3 maanden", "2026-11-23", None),
    ("duration_months", "od 3 maanden", "2026-11-23", None),
    ("duration_months", "8 weken", "2026-11-23", 2),
    ("duration_months", "een jaar chyba", "2026-11-23", 12),
    ("duration_months", "drie maanden jeszcze", "2026-11-23", 3),
    # children
    ("children", "córka jedna", "2026-11-23", 1),
    ("children", "jeden", "2026-11-23", 1),
    ("children", "synek jeden", "2026-11-23", 1),
    ("children", "dziecko jedno", "2026-11-23", 1),
    ("children", "mam 3 ale w domu tylko 1", "2026-11-23", 1),
    ("children", "mamy troje, ale ze mną mieszka tylko dwoje", "2026-11-23", 2),
    ("children", "mam czworo dzieci z czego w domu dwoje", "2026-11-23", 2),
    ("children", "mam 3 ale nie mieszkają ze mną", "2026-11-23", None),
    ("children", "mam 3 ale jedno nie mieszka", "2026-11-23", None),
    ("children", "3 z tego jedno dorosłe", "2026-11-23", None),
    ("children", "mam 2 dzieci ale ze mną mieszka tylko syn", "2026-11-23", 1),
    ("children", "mam 3 ale ze mną mieszka tylko jedno w weekendy", "2026-11-23", None),
    ("children", "mam 2 i 3", "2026-11-23", None),
    ("children", "syn jeden i córka jedna", "2026-11-23", 2),
    ("children", "dwoje dzieci ale jedno w polsce", "2026-11-23", None),
    ("children", "mam jedno ale nie ze mną", "2026-11-23", None),
    ("children", "een dziecko", "2026-11-23", 1),
    ("children", "chłopak jeden", "2026-11-23", 1),
    # yes_no
    ("yes_no", "bez dwóch zdań", "2026-11-23", "yes"),
    ("yes_no", "bez dwóch zdań nie", "2026-11-23", "no"),
    ("yes_no", "tak, bez wątpienia", "2026-11-23", "yes"),
    ("yes_no", "na sto procent", "2026-11-23", None),
    ("yes_no", "na 100% tak", "2026-11-23", "yes"),
    ("yes_no", "tak na sto procent", "2026-11-23", "yes"),
    ("yes_no", "nie na sto procent", "2026-11-23", None),
    ("yes_no", "na 100% nie", "2026-11-23", "no"),
    ("yes_no", "nie na 100%", "2026-11-23", None),
    ("yes_no", "nie mam nic przeciwko", "2026-11-23", "yes"),
    ("yes_no", "tak nie mam nic przeciwko, ok", "2026-11-23", "yes"),
    ("yes_no", "nie mam nic przeciwko, nie", "2026-11-23", None),
    ("yes_no", "nie ma problemu, tak", "2026-11-23", "yes"),
    ("yes_no", "nie widzę przeszkód tak", "2026-11-23", None),
    ("yes_no", "mam coś przeciwko", "2026-11-23", "no"),
    ("yes_no", "na bank", "2026-11-23", "yes"),
    ("yes_no", "na sto", "2026-11-23", None),
    ("yes_no", "na stówę tak", "2026-11-23", "yes"),
    ("yes_no", "bez zastrzeżeń tak", "2026-11-23", "yes"),
    ("yes_no", "nie bez zastrzeżeń", "2026-11-23", None),
    ("yes_no", "nie jestem na sto procent pewna", "2026-11-23", None),
    ("yes_no", "bez wątpliwości", "2026-11-23", "yes"),
    ("yes_no", "nie bez powodu", "2026-11-23", None),
    ("yes_no", "tak, na 100 procent nie", "2026-11-23", None),
    ("yes_no", "niewątpliwie tak", "2026-11-23", "yes"),
    ("yes_no", "żaden problem, możecie", "2026-11-23", "yes"),
]


@pytest.mark.parametrize(("field", "text", "today", "value"), ROWS)
def test_answer_has_this_value_or_none(
    field: str, text: str, today: str, value: int | str | None
) -> None:
    line = json.dumps({"field": field, "text": text, "language": "pl", "today": today})
    (read,) = answered([line.encode()], today=date(2026, 11, 23))
    assert json.loads(read)["value"] == value
