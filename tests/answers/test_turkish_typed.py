"""Turkish as tenants type it: mixed letters, half words, Dutch between; on Monday 23 November 2026.

Right and wrong through the filter, so with what another language makes of it too.
"""

from __future__ import annotations

import json
from datetime import date

import pytest

from answers.arrears import Arrears, read_arrears
from answers.errors import AnswerError
from answers.lasting import read_lasting
from answers.letters import read_letter
from answers.lines import answered
from answers.names import read_name
from answers.sharing import read_sharing
from answers.story import read_story
from answers.words.tr_spelling import spellings

TODAY = date(2026, 11, 23)

AMOUNTS: list[tuple[str, int | None]] = [
    ("7 yüz 20", 720_00),
    ("6yüz50", 650_00),
    ("bin 250", 1_250_00),
    ("1 bin 50 euro", 1_050_00),
    ("1bin 200", 1_200_00),
    ("bin 2 yüz 50", 1_250_00),
    ("1200 euro kadar bişey", 1_200_00),
    ("ev sahibine 800 veriyorum her ay", 800_00),
    ("kiraya 900 euro gidiyor", 900_00),
    ("kuru kira 580", 580_00),
    ("servis dahil 700", 700_00),
    ("730 euro'ydu galiba", 730_00),
    ("altıyüzelli euro civarlarında", 650_00),
    ("yedi yüz doksan euro elli beş sent", 790_55),
    ("yanılmıyorsam 690", 690_00),
    ("680 euro veriyoz", 680_00),
    ("700'e yakın", 700_00),
    ("aynen 700", 700_00),
    ("600 küsur", None),
    ("650 eurodan az", None),
    ("650 eurodan fazla", None),
    ("600-650 arası", None),
    ("700 bazen 750", None),
    ("eskiden 600dü şimdi 680", None),
    ("500 pound", None),
    ("iki kere 350", None),
]
DATES: list[tuple[str, str | None]] = [
    ("ekimin beşi", "2026-10-05"),
    ("kasımın on beşinde", "2026-11-15"),
    ("eylülün yirmisi", "2026-09-20"),
    ("beş ekim", "2026-10-05"),
    ("on beş eylül", "2026-09-15"),
    ("geçen ayın yirmisinde", "2026-10-20"),
    ("işsiz kalalı 3 ay oldu", "2026-08-23"),
    ("boşanalı 6 ay oldu", "2026-05-23"),
    ("3 ay oluyor", "2026-08-23"),
    ("üç aydır işsizim", "2026-08-23"),
    ("eylülde işten çıkarıldım", "2026-09-01"),
    ("ekimde başladı her şey", "2026-10-01"),
    ("maaşım ekimde kesildi", "2026-10-01"),
    ("seneye ocakta", "2027-01-01"),
    ("seneye mayısın 1inde", "2027-05-01"),
    ("yılbaşından beri", "2026-01-01"),
    ("yılbaşından itibaren", "2027-01-01"),
    ("bu yıl başından beri", "2026-01-01"),
    ("ay başından beri", "2026-11-01"),
    ("ay başından itibaren", "2026-12-01"),
    ("ekimin son günü", "2026-10-31"),
    ("eylül ortalarında", "2026-09-15"),
    ("ağustos sonlarında", "2026-08-31"),
    ("galiba eylülün ortasıydı", "2026-09-15"),
    ("aralıktı", "2025-12-01"),
    ("2025 mart", "2025-03-01"),
    ("2025'in martından beri", "2025-03-01"),
    ("8. aydan beri", "2026-08-01"),
    ("10. ayın 5i", "2026-10-05"),
    ("evelsi gün", "2026-11-21"),
    ("4 ay önceydi", "2026-07-23"),
    ("temuz ayından beri", "2026-07-01"),
    ("2 maanden önce", "2026-09-23"),
    ("bir ara", None),
    ("üçüncü ay", None),
    ("geçen hafta pazartesi", "2026-11-16"),
    ("bu hafta cuma", "2026-11-27"),
    ("ekim kasım gibi", None),
    ("12 mi 13 mü hatırlamıyorum", None),
    ("ramazandan beri", None),
    ("iş bulunca", None),
    ("31 eylül", None),
    ("on", None),
]
DURATIONS: list[tuple[str, int | None]] = [
    ("1 yıl 6 ay", 18),
    ("bir yıl üç ay", 15),
    ("2 sene 1 ay kadar", 25),
    ("bir kwartaal", 3),
    ("çeyrek yıl", 3),
    ("anderhalf jaar yani", 18),
    ("6 maanden yeter", 6),
    ("üç yıl sürüyor sözleşme", 36),
    ("on iki taksit", 12),
    ("altı ayda öderim", 6),
    ("dört ay içinde düzelir", 4),
    ("üç ay sonra biter inşallah", 3),
    ("bi 3 ay", 3),
    ("en az 3 en fazla 6 ay", None),
    ("3 aydan fazla", None),
    ("3 aydır", None),
    ("6 yıl 2 ay", None),
    ("ömür boyu", None),
]
CHILDREN: list[tuple[str, int | None]] = [
    ("3 tane var maşallah", 3),
    ("iki velet", 2),
    ("sadece bir kızım var", 1),
    ("bi oğlum bi kızım var", 2),
    ("2 kız 1 erkek", 3),
    ("1 erkek 2 kız çocuğum var", 3),
    ("ikiz kızlarım var", 2),
    ("biri 4 biri 7 yaşında", 2),
    ("üç çocuk (8, 6, 2)", 3),
    ("kızımla yaşıyorum", 1),
    ("cocugum yok", 0),
    ("tek başıma yaşıyorum", 0),
    ("yalnızım", 0),
    ("sadece eşimle ben", 0),
    ("yok, hepsi büyüdü evden ayrıldı", 0),
    ("hepsi evlendi gitti", 0),
    ("yok maalesef", 0),
    ("2 ve biri yolda", 2),
    ("bir oğlum var ikincisi yolda", 1),
    ("3 tane, eşim hamile", 3),
    ("hamileyim ama henüz çocuğum yok", 0),
    ("hamileyim", None),
    ("evet, hamileyim", None),
    ("eşim 6 aylık hamile", None),
    ("2 çocuk yolda", None),
    ("ikiz bekliyoruz", None),
    ("kızım hamile", None),
    ("çocuklar", None),
    ("kızlarım", None),
    ("hepsi büyüdü", None),
    ("biri 5 yaşında", None),
    ("tek", None),
    ("iki çocuk bir bebek", None),
]
HOMES: list[tuple[str, str | None]] = [
    ("12 numara 3511 AB", "3511AB 12"),
    ("kapı no: 7, 1098 RB", "1098RB 7"),
    ("ev numarası 5 b posta kodu 3511 ab", "3511AB 5 B"),
    ("34000 istanbul", None),
]
YES = """
tabi canım | he ya | he | hı hı | e tabi | haklısınız | doğru söylüyorsunuz | ja hoor | ja klopt
ja doe maar | evet gönder hadi | evet güvenli | evet dedim ya | vallahi evet | maalesef evet
muhakkak | şüphesiz | bilgiler doğru | bence de | zeker weten | e herhalde tabi | kesinlikle
"""
NO = """
hayır ya | yok canım | ne alakası var | ne münasebet | yok daha neler | hayır dedim | maalesef yok
istemiyorum dedim | üzgünüm hayır | nee joh | nee dank je | nee klopt niet | zeker niet | katiyen
yok öyle bişey | tabii ki yok | valla istemiyorum | güvenli değil | hiç gerek yok | hayatta olmaz
lüzum yok | şimdilik hayır | hayır dedim kaç kere söyleyeceğim | sakın
"""
NEITHER = """
ya | ne | allah razı olsun | teşekkür ederim | yok değil | evet demedim | hayır demiyorum | eh işte
herhalde | ya evet ya hayır | ja maar | maalesef | valla | inşallah | hayırlısı
"""


def rows() -> list[tuple[str, str, object]]:
    """Every row with its field."""
    fields: dict[str, list[tuple[str, object]]] = {
        "amount": [*AMOUNTS],
        "date": [*DATES],
        "duration_months": [*DURATIONS],
        "children": [*CHILDREN],
        "postcode_house": [*HOMES],
        "yes_no": [
            (text.strip(), value)
            for texts, value in ((YES, "yes"), (NO, "no"), (NEITHER, None))
            for text in texts.replace("\n", "|").split("|")
            if text.strip()
        ],
    }
    return [(field, text, value) for field, some in fields.items() for text, value in some]


def read(field: str, text: str) -> dict[str, object]:
    """The answer of the filter."""
    line = json.dumps({"field": field, "text": text, "language": "tr"}).encode()
    answer: dict[str, object] = json.loads(next(answered([line], today=TODAY)))
    return answer


@pytest.mark.parametrize(("field", "text", "value"), rows())
def test_typed_answer(field: str, text: str, value: object) -> None:
    assert read(field, text)["value"] == value


MIXED = {
    "önümüzdeki ay": "2026-12-01",
    "geçtiğimiz ay": "2026-10-01",
    "öbür gün": "2026-11-25",
    "ağustosun yirmi üçü": "2026-08-23",
    "geçen çarşamba": "2026-11-18",
    "üç ay önce": "2026-08-23",
    "şubatın başı": "2027-02-01",
    "ayın sonu": "2026-11-30",
}


@pytest.mark.parametrize(("text", "day"), MIXED.items())
def test_day_in_every_mix_of_letters(text: str, day: str) -> None:
    assert {read("date", mixed)["value"] for mixed in spellings(text)} == {day}


@pytest.mark.parametrize("letter", ["kızım", "çocuğum", "üçüzlerim"])
def test_child_in_every_mix_of_letters(letter: str) -> None:
    said = {read("children", f"{mixed} var")["value"] for mixed in spellings(letter)}

    assert said == {3 if letter == "üçüzlerim" else 1}


@pytest.mark.parametrize(
    "text",
    [
        "yok öyle bi şey gelmedi",
        "mektup falan yok",
        "öyle bir mektup almadık şimdiye kadar",
        "yok valla",
        "posta falan gelmedi",
        "haber yok",
    ],
)
def test_everyday_no_to_a_letter(text: str) -> None:
    assert read_letter(text, today=TODAY, language="tr").kind == "none"


def test_letter_that_came_is_no_everyday_no() -> None:
    with pytest.raises(AnswerError):
        read_letter("yok haber geldi", today=TODAY, language="tr")


@pytest.mark.parametrize(
    "text",
    [
        "şu ana kadar hep ödedik, borcumuz yok",
        "henüz borcum yok",
        "borcum falan yok",
        "yok borcum",
        "şimdiye kadar hep ödedim",
    ],
)
def test_nothing_owed(text: str) -> None:
    assert read_arrears(text, language="tr") == Arrears(cents=0)


@pytest.mark.parametrize(
    ("text", "lasting"),
    [
        ("yeni iş bulana kadar, inşallah bir iki ay", "temporary"),
        ("iyileşene kadar", "temporary"),
        ("artık hep böyle kalacak", "structural"),
    ],
)
def test_lasting(text: str, lasting: str) -> None:
    assert read_lasting(text, language="tr") == lasting


@pytest.mark.parametrize("text", ["3 ay değil", "ölene kadar", "iş bulana kadar değil"])
def test_what_does_not_say_how_long(text: str) -> None:
    with pytest.raises(AnswerError):
        read_lasting(text, language="tr")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("adım Serkan, soyadım Öztürk", "Serkan Öztürk"),
        ("Ad: Ayşe Soyad: Yılmaz", "Ayşe Yılmaz"),
        ("ismim Ali, soyismim Kaya", "Ali Kaya"),
        ("Hasan Koç benim adım", "Hasan Koç"),
        ("Ad Jansen", "Ad Jansen"),
    ],
)
def test_name_with_its_labels(text: str, name: str) -> None:
    assert read_name(text, language="tr") == name


def test_half_a_name_is_not_told() -> None:
    assert read_story("Adım Serkan, soyadım Öztürk", today=TODAY, language="tr") == {}


@pytest.mark.parametrize(
    ("text", "objects"),
    [("evet dedim ya", "no"), ("hayır dedim ya", "yes"), ("istemiyorum kimse duymasın", "yes")],
)
def test_sharing(text: str, objects: str) -> None:
    assert read_sharing(text, language="tr") == objects


@pytest.mark.parametrize("text", ["allah razı olsun", "teşekkür ederim", "maalesef evet", "ya"])
def test_thanks_is_no_consent(text: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_sharing(text, language="tr")

    assert refused.value.code == "doubtful"
