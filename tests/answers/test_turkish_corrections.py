"""Corrections in a Turkish tenant's own words, as at the summary."""

from __future__ import annotations

import pytest

from answers.corrections import Correction, read_correction

CORRECTIONS = [
    ("2 ay değil 3", (), "3 ay", "2"),
    ("2 çocuk değil 3", ("children",), "3", "2"),
    ("780, 750 değil", (), "780", "750"),
    ("kira 760, 720 değil", ("rent",), "760", "720"),
    ("borcum 1640, 1460 değil", ("arrears",), "1640", "1460"),
    ("borç 2 ay değil 3 ay", ("arrears",), "3 ay", "2 ay"),
    ("geçici, kalıcı değil", ("lasting",), "geçici", "kalıcı"),
    ("50 değil 75 olsun", (), "75", "50"),
    ("borç 1640 olacak", ("arrears",), "1640", ""),
    ("kirayı 780 yapın", ("rent",), "780", ""),
    ("kirayı 680'e değiştirin", ("rent",), "680", ""),
    ("kirayı düzelt 680", ("rent",), "680", ""),
    ("kira tutarı yanlış 680 olacak", ("rent",), "680", ""),
    ("kirayı yanlış yazdım 680", ("rent",), "680", ""),
    ("680 olarak düzeltin", (), "680", ""),
    ("düzeltin kira 780 olacak", ("rent",), "780", ""),
    ("adımı değiştir Serkan Öztürk", ("tenant_name",), "Serkan Öztürk", ""),
    ("adımı Ali Kaya yapın", ("tenant_name",), "Ali Kaya", ""),
    ("adımı Ayşe'ye değiştirin", ("tenant_name",), "Ayşe", ""),
    ("soyadım eksik, Serkan Öztürk olacak", ("tenant_name",), "Serkan Öztürk", ""),
    ("isim yanlış Serkan Öztürk olacak", ("tenant_name",), "Serkan Öztürk", ""),
    ("yeni numaram 0612345678", ("contact",), "0612345678", ""),
    ("numaram değişti 0612345678", ("contact",), "0612345678", ""),
    ("telefonum yanlış 0612345678 olacak", ("contact",), "0612345678", ""),
    ("mail yanlış a@b.nl olacak", ("contact",), "a@b.nl", ""),
    ("adres yanlış, 3511AB 14 olacak", ("address",), "3511AB 14", ""),
    ("adres yanlış, kapı numarası 54", ("address",), "kapı numarası 54", ""),
    ("kapı numaram 54 olacak", ("address",), "54", ""),
    # A last name alone does not take the place of the whole: it is asked again.
    ("soyadım Öztürk olacak", ("tenant_name",), "", ""),
    ("soyadım eksik", ("tenant_name",), "", ""),
    ("yanlış yazdım adımı", ("tenant_name",), "", ""),
]
NO_CORRECTIONS = """
evet 780 değil
kira 780 doğru değil
numaram yanlış değil
adım yanlış yazılmış mektupta
kira yanlış hesaplanmış
borcum yanlış 3 ay önce ödedim
3 ay geçici değil
kirayı 600 euroya düşürün
yeni kiram çok yüksek
yeni numaram yok
telefonumu değiştirdim
çocuklarım 3 yaşında
tamam yapın
ödeme planı yapın
taksit 75 olsun
""".strip().splitlines()


@pytest.mark.parametrize(("text", "fields", "rest", "old"), CORRECTIONS)
def test_correction(text: str, fields: tuple[str, ...], rest: str, old: str) -> None:
    assert read_correction(text, language="tr") == Correction(fields, rest, True, old)


@pytest.mark.parametrize("text", NO_CORRECTIONS)
def test_other_sentences_correct_nothing(text: str) -> None:
    assert read_correction(text, language="tr") is None
