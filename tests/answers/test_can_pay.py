"""An amount that somebody can pay is not their rent, where the rent is asked."""

from __future__ import annotations

import pytest

from answers.can_pay import says_what_can_be_paid

CAN_PAY = [
    ("nl", "ik kan 150 per maand betalen"),
    ("nl", "150 kunnen we missen"),
    ("en", "I can pay 150 a month"),
    ("en", "we could spare 100"),
    ("tr", "ayda 150 verebilirim"),
    ("tr", "150 ödeyebilirim"),
    ("ar", "يمكنني دفع 150 في الشهر"),
    ("ar", "بقدر ادفع 100"),
    ("pl", "mogę płacić 150 miesięcznie"),
    ("pl", "dam radę spłacać 100"),
    ("uk", "можу платити 150 на місяць"),
    ("uk", "зможемо віддавати 100"),
]
NOT_SAID = [
    ("nl", "ik betaal 650 per maand"),
    ("nl", "650 kan ik niet betalen"),
    ("nl", "ik kan de huur van 650 nog betalen"),
    ("nl", "650"),
    ("en", "I pay 650 a month"),
    ("en", "650, I can't pay it"),
    ("tr", "ayda 650 ödüyorum"),
    ("tr", "kira 650, ödeyebilirim"),
    ("ar", "ادفع 650 في الشهر"),
    ("ar", "لا يمكنني دفع 650"),
    ("pl", "płacę 650 miesięcznie"),
    ("pl", "nie mogę płacić 650"),
    ("uk", "плачу 650 на місяць"),
    ("uk", "не можу платити 650"),
]


@pytest.mark.parametrize(("language", "text"), CAN_PAY)
def test_what_can_be_paid_is_heard_as_that(language: str, text: str) -> None:
    assert says_what_can_be_paid(text, language=language)


@pytest.mark.parametrize(("language", "text"), NOT_SAID)
def test_a_rent_stays_a_rent(language: str, text: str) -> None:
    assert not says_what_can_be_paid(text, language=language)
