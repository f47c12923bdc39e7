"""Questions whether the rent is right are told from what only sounds like them."""

from __future__ import annotations

import pytest

from answers.rent_check import asks_rent_check, is_about_rent_price

ASKED = [
    ("nl", "klopt mijn huur wel?"),
    ("nl", "klopt het bedrag van mijn huur eigenlijk"),
    ("nl", "Mag de huur zomaar omhoog?"),
    ("nl", "ik wil bezwaar maken tegen de huurverhoging"),
    ("nl", "mijn servicekosten kloppen niet"),
    ("nl", "kunnen jullie mijn huur nakijken"),
    ("nl", "wat doet de huurcommisie"),
    ("nl", "betaal ik niet te veel huur"),
    ("en", "is my rent right"),
    ("en", "Is the rent increase of this year legal?"),
    ("en", "my service charges are wrong"),
    ("en", "check my rent please"),
    ("tr", "kiram doğru mu"),
    ("tr", "kiramı kontrol ettirmek istiyorum"),
    ("ar", "هل إيجاري صحيح؟"),
    ("ar", "أظن في غلط بحساب ايجاري"),
    ("pl", "sprawdzenie czynszu"),
    ("pl", "czynsz chyba zle naliczony"),
    ("uk", "перевірте мою оренду"),
    ("uk", "чи правильно порахована моя оренда"),
]
NOT_ASKED = [
    ("nl", "mijn huur is te hoog, ik kan het niet betalen"),
    ("nl", "klopt het dat jullie mijn gegevens doorgeven"),
    ("nl", "klopt het dat ik de huur later mag betalen"),
    ("nl", "is dit wel echt"),
    ("nl", "ik wil minder huur betalen"),
    ("nl", "mag ik de huur later betalen"),
    ("en", "is this real"),
    ("en", "my rent is too high, I cannot pay"),
    ("en", "can I pay the rent later"),
    ("tr", "kirayı ödeyemiyorum"),
    ("ar", "لا أستطيع دفع الإيجار"),
    ("pl", "nie mam na czynsz"),
    ("uk", "не можу заплатити за оренду"),
]
# Only about the height of a rent: enough where nothing else was heard.
ABOUT = [
    ("nl", "wat is de maximale huur voor mijn woning"),
    ("nl", "hoeveel punten heeft mijn woning"),
    ("nl", "waarom gaat de huur elk jaar omhoog"),
    ("en", "Why does the rent go up every single year?"),
    ("tr", "kira zammi yuzde kac"),
    ("ar", "ليش كل شهر سبعة تزيدون الايجار؟"),
    ("pl", "dlaczego od lipca czynsz rośnie o 5 procent"),
    ("uk", "чому оренду підняли на 5 відсотків з липня"),
]
ELSE = [
    ("nl", "mijn kraan lekt al een week"),
    ("nl", "hoeveel punten heb ik opgebouwd op de wachtlijst"),
    ("en", "how is the weather"),
    ("ar", "المصعد معطل"),
    ("pl", "sąsiad hałasuje"),
]


@pytest.mark.parametrize(("language", "said"), ASKED)
def test_question_whether_the_rent_is_right(language: str, said: str) -> None:
    assert asks_rent_check(said, language=language)
    assert is_about_rent_price(said, language=language)


@pytest.mark.parametrize(("language", "said"), NOT_ASKED)
def test_what_only_sounds_like_it(language: str, said: str) -> None:
    assert not asks_rent_check(said, language=language)


@pytest.mark.parametrize(("language", "said"), ABOUT)
def test_height_of_a_rent(language: str, said: str) -> None:
    assert not asks_rent_check(said, language=language)
    assert is_about_rent_price(said, language=language)


@pytest.mark.parametrize(("language", "said"), ELSE)
def test_something_else_altogether(language: str, said: str) -> None:
    assert not is_about_rent_price(said, language=language)
