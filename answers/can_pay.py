"""Whether an amount is what somebody can pay, where their rent is asked; gives no amount."""

from __future__ import annotations

from answers.typed import plain, small
from answers.words.can_pay_phrases import CAN_PAY, NAMES_THE_RENT


def says_what_can_be_paid(text: str, *, language: str = "nl") -> bool:
    """ "Ik kan 150 per maand betalen" does; "ik betaal 650 per maand" does not."""
    line = small(plain(text))
    says = CAN_PAY[language].search(line) is not None
    return says and NAMES_THE_RENT[language].search(line) is None
