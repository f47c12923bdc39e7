"""What else may help: after the questions, after a no to them, by its button, and gone into."""

from __future__ import annotations

import pytest

from tenant_texts import text
from tests.conversations.conftest import Opens
from tests.conversations.questions import SUMMARY
from tests.conversations.scripts import script_of, sends, today_of
from tests.conversations.tenant import QUESTIONS_AT_MOST, Tenant, text_of, titles_of
from tests.running import Running

pytestmark = pytest.mark.stack

# By the slot that is asked; who one is has no button and is typed.
PRESSED = {
    "letter": "button.letter.none",
    "letter_date": "button.not_known",
    "since": "button.not_known",
    "arrears": "button.arrears.months",
    "lasting": "button.lasting.structural",
    "monthly": "button.not_known",
    "sharing": "button.sharing.good",
}
TYPED = {"tenant_name": "Anna de Vries", "contact": "06 12345678", "address": "3511 AB 12 bis"}
# Of somebody who is two months behind for good, and asked to pay in parts.
STEPS = ("huurtoeslag", "debt_help", "bijzondere_bijstand")


class Presses:
    """A tenant who presses what stands there, in their own language."""

    def __init__(self, tenant: Tenant) -> None:
        self.tenant = tenant

    def word(self, name: str) -> str:
        return text(self.tenant.language, name, {})

    def presses(self, name: str) -> None:
        self.tenant.presses(self.word(name))

    def sends(self, begins: str, **pressed: str) -> None:
        """From the first button to the reference."""
        self.presses(begins)
        for _ in range(QUESTIONS_AT_MOST):
            slot = str(self.tenant.asked)
            if slot == SUMMARY:
                break
            if slot in TYPED:
                self.tenant.says(TYPED[slot])
            else:
                self.presses((PRESSED | pressed)[slot])
        self.presses("button.confirm")


@pytest.fixture(params=["nl", "en", "pl", "ar"])
def somebody(request: pytest.FixtureRequest, opens: Opens) -> Presses:
    return Presses(opens(request.param))


def test_no_to_more_questions_shows_what_else_may_help(somebody: Presses) -> None:
    somebody.sends("button.in_parts")
    somebody.presses("button.no_more")

    tenant = somebody.tenant
    tenant.is_told(
        *(f"{at}. {somebody.word(f'pathway.{step}')}" for at, step in enumerate(STEPS, start=1))
    )
    assert titles_of(tenant.heard) == [
        *(somebody.word(f"button.{step}") for step in STEPS),
        somebody.word("button.person"),
        somebody.word("button.other_debts"),
    ]
    somebody.presses("button.debt_help")
    tenant.is_told("schuldhulpverlening")


def test_other_debts_are_told_by_their_button(somebody: Presses) -> None:
    somebody.sends("button.in_parts")
    somebody.presses("button.pathway")
    somebody.presses("button.other_debts")

    tenant = somebody.tenant
    tenant.is_told(
        f"1. {somebody.word('pathway.debt_help')}", f"2. {somebody.word('pathway.huurtoeslag')}"
    )
    assert somebody.word("button.other_debts") not in titles_of(tenant.heard)


DEBTS = {
    "nl": ("ik heb ook schulden bij de zorgverzekering", "ik heb verder geen schulden"),
    "pl": ("mam też dług w banku", "nie mam innych długów"),
    "ar": ("عندي ديون أخرى", "ليس لدي ديون أخرى"),
}


@pytest.mark.parametrize("language", DEBTS)
def test_other_debts_are_heard_in_what_is_typed(opens: Opens, language: str) -> None:
    somebody = Presses(opens(language))
    somebody.tenant.says(DEBTS[language][0])
    somebody.sends("button.in_parts")
    somebody.presses("button.pathway")

    somebody.tenant.is_told(f"1. {somebody.word('pathway.debt_help')}")

    somebody.tenant.says(DEBTS[language][1])
    somebody.presses("button.pathway")
    somebody.tenant.is_told(f"1. {somebody.word('pathway.huurtoeslag')}")


def test_dated_letter_stands_first_and_a_request_goes_on_with_what_is_known(
    somebody: Presses,
) -> None:
    somebody.sends("button.pay_soon", letter="button.letter.court")
    somebody.presses("button.pathway")

    tenant = somebody.tenant
    tenant.is_told(f"1. {somebody.word('pathway.eviction')}")
    tenant.is_told(f"3. {somebody.word('pathway.payment_plan')}")
    somebody.presses("button.in_parts")
    assert tenant.asked == "monthly"


def test_last_of_the_questions_is_followed_by_it(stack: Running, tenant: Tenant) -> None:
    script = script_of("nl", "report", today_of(stack))
    sends(tenant, script)
    tenant.tells("ja", "sla over")
    assert tenant.asked == "cause"
    tenant.presses("Hogere kosten")
    for _ in range(QUESTIONS_AT_MOST):
        if not tenant.asked:
            break
        tenant.says("sla over")

    tenant.is_told("Dank u wel. Dit staat nu bij uw aanvraag.", "Dit kunt u nu nog doen.")
    # The cause came after the reference, and counts.
    assert "1. In delen betalen: dat kunt u aanvragen." in text_of(tenant.heard)
    assert titles_of(tenant.heard)[:2] == ["Ik wil in delen betalen", "Mijn energierekening"]


def test_who_sent_nothing_yet_is_shown_nothing_of_it(tenant: Tenant) -> None:
    tenant.says("hallo")

    assert "Wat kan ik nog meer doen?" not in titles_of(tenant.heard)
