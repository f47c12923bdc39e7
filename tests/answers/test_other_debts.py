"""Debts beside the rent are heard where they are told, and nowhere else."""

from __future__ import annotations

import pytest

from answers.other_debts import read_other_debts
from tenant_texts import languages, text

TOLD = [
    ("nl", "ik heb ook andere schulden"),
    ("nl", "Ik heb schulden bij de zorgverzekering"),
    ("nl", "we hebben ook nog schulden"),
    ("nl", "ik loop ook achter met mijn energie"),
    ("nl", "ik loop achter met de huur en de zorgpremie"),
    ("nl", "met de zorgverzekering loop ik ook achter"),
    ("nl", "Ik heb een achterstand bij Eneco en ik kan de huur niet betalen."),
    ("nl", "de creditcard is al maanden niet betaald"),
    ("nl", "heb een brief van de deurwaarder over mijn zorgverzekering"),
    ("nl", "er is een deurwaarder voor iets anders"),
    ("nl", "ik heb een studieschuld"),
    ("nl", "ik heb ook schulden bij klarna, wat nu?"),
    ("nl", "Door schulden bij de belastingdienst kan ik de huur niet betalen"),
    ("nl", "ik heb veel schulden"),
    ("nl", "ik krijg steeds brieven van incassobureaus over mijn zorgverzekering"),
    ("nl", "ik heb nog een lening"),
    ("en", "I also have debts"),
    ("en", "I have other debts too"),
    ("en", "we owe money to the tax office"),
    ("en", "I'm behind on my energy bills"),
    ("en", "there is credit card debt"),
    ("en", "I have not paid my health insurance"),
    ("en", "the bailiff came for something else"),
    ("tr", "başka borçlarım da var"),
    ("tr", "baska borcum var"),
    ("tr", "kredi kartı borcum var"),
    ("tr", "enerji şirketine borcum var"),
    ("tr", "elektrik faturasını ödemedim"),
    ("tr", "başka bir şey için icra geldi"),
    ("ar", "لدي ديون أخرى أيضًا"),
    ("ar", "عندي ديون كثيرة"),
    ("ar", "علي ديون لشركة الكهرباء"),
    ("ar", "لم أدفع التأمين الصحي"),
    ("ar", "أنا متأخر في دفع الغاز"),
    ("pl", "mam też inne długi"),
    ("pl", "mam dlugi w banku"),
    ("pl", "zalegam z opłatą za prąd"),
    ("pl", "nie zapłaciłam za ubezpieczenie"),
    ("pl", "komornik za coś innego"),
    ("pl", "spłacam kredyt"),
    ("uk", "у мене є й інші борги"),
    ("uk", "маю борг за електрику"),
    ("uk", "я винна банку"),
    ("uk", "не заплатила за страхування"),
    ("uk", "у мене кредит"),
]
NONE_OTHER = [
    ("nl", "nee, geen andere schulden"),
    ("nl", "verder heb ik geen schulden"),
    ("nl", "ik heb geen schulden naast de huur"),
    ("en", "I don't have any other debts"),
    ("en", "no debts apart from the rent"),
    ("tr", "başka borcum yok"),
    ("tr", "kiradan başka borcum yok"),
    ("ar", "ليس لدي ديون أخرى"),
    ("ar", "ما عندي ديون غير الإيجار"),
    ("pl", "nie mam innych długów"),
    ("pl", "innych długów nie mam"),
    ("uk", "інших боргів у мене немає"),
    ("uk", "не маю інших боргів"),
]
NOTHING_OF_IT = [
    # May be the rent.
    ("nl", "ik heb een schuld van 900 euro"),
    ("nl", "ik heb schulden"),
    ("nl", "ik loop twee maanden achter met de huur"),
    ("nl", "ik heb schulden bij jullie"),
    # Costs, and no debt.
    ("nl", "ik loop achter met de huur door hoge energiekosten"),
    ("nl", "door de hoge energierekening loop ik achter"),
    ("nl", "de energierekening is te hoog, ik loop achter"),
    ("nl", "ik kan mijn energierekening niet betalen"),
    ("nl", "mijn zorgverzekering is duurder geworden"),
    # No debt, and none of now or of one's own.
    ("nl", "ik heb geen schulden bij de zorgverzekering"),
    ("nl", "vroeger had ik schulden bij de bank"),
    ("nl", "mijn broer heeft schulden bij de belastingdienst"),
    ("nl", "ik wil een lening bij de bank"),
    ("nl", "ik ben bang voor schulden bij klarna"),
    # Asked, not told.
    ("nl", "helpt de gemeente ook met andere schulden?"),
    ("nl", "ik vraag schuldhulpverlening aan"),
    # Both at once.
    ("nl", "ik heb geen andere schulden. Wel schulden bij de bank."),
    ("nl", "de deurwaarder komt"),
    ("nl", "ik sta in het rood met de huur"),
    ("nl", ""),
    ("en", "I owe two months because electricity is expensive"),
    ("en", "I owe 900 euros in rent"),
    ("en", "my energy bill is too high"),
    ("en", "my brother has debts with the bank"),
    ("en", "can I get a loan from the bank?"),
    ("tr", "kira borcum var"),
    ("tr", "elektrik faturası çok yüksek"),
    ("tr", "telefonda borcumun tutarını bilen biri vardı"),
    ("tr", "belediyenin kredi bankasi borclari topluyor"),
    ("ar", "أنا متأخر في دفع الإيجار بسبب الكهرباء"),
    ("ar", "الكهرباء غالية"),
    ("pl", "zalegam z czynszem, bo prąd jest drogi"),
    ("pl", "mam dług za czynsz"),
    ("pl", "nie mam długów w banku"),
    ("uk", "борг за оренду через дорогу електрику"),
    ("uk", "маю борг за оренду"),
    ("uk", "електрика дорога"),
]


@pytest.mark.parametrize(("language", "said"), TOLD)
def test_other_debts_are_heard(language: str, said: str) -> None:
    assert read_other_debts(said, language=language) == "yes"


@pytest.mark.parametrize(("language", "said"), NONE_OTHER)
def test_no_other_debts_is_heard(language: str, said: str) -> None:
    assert read_other_debts(said, language=language) == "no"


@pytest.mark.parametrize(("language", "said"), NOTHING_OF_IT)
def test_what_may_be_something_else_says_nothing(language: str, said: str) -> None:
    assert read_other_debts(said, language=language) is None


@pytest.mark.parametrize("language", sorted(languages()))
def test_own_button_typed_says_it_too(compiled_texts: None, language: str) -> None:
    said = text(language, "button.other_debts", {})

    assert read_other_debts(said, language=language) == "yes"
