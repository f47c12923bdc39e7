"""Energy, municipal help and debt help, page by page; what is told is true on the day played."""

from __future__ import annotations

from datetime import date

import pytest
from babel.dates import format_date

from schemes.energy import noodfonds_phase
from schemes.facts import load_facts
from settings import ROOT
from tenant_texts import text
from tests.conversations.conftest import Opens
from tests.conversations.questions import OF_A_PAYMENT_PLAN
from tests.conversations.scripts import today_of
from tests.conversations.tenant import Tenant, text_of
from tests.running import Running

pytestmark = pytest.mark.stack

LANGUAGES = ("nl", "en", "pl", "ar")
# The last day of the Noodfonds Energie, which is told on every day that its facts hold.
LAST_DAY = date(2027, 5, 7)
OF_THE_PHASE = {
    "announced": "Vanaf 1 december 2026 kunt u het nieuwe fonds vragen stellen.",
    "contact": "U kunt het nieuwe fonds nu al vragen stellen",
    "open": "Het Noodfonds Energie is nu open.",
    "last_day": "is de laatste dag voor het Noodfonds Energie.",
    "closed": "was open tot en met 7 mei 2027. Aanvragen kan niet meer.",
}


@pytest.fixture(params=LANGUAGES)
def reader(request: pytest.FixtureRequest, opens: Opens) -> Tenant:
    """Somebody who has just opened the chat in this language."""
    return opens(request.param)


def presses(tenant: Tenant, *buttons: str) -> None:
    """Press these one after the other, each by the name of its title."""
    for button in buttons:
        tenant.presses(text(tenant.language, f"button.{button}", {}))


def test_energy_is_told_as_it_stands_today(stack: Running, reader: Tenant) -> None:
    phase = noodfonds_phase(load_facts(ROOT / "data" / "schemes"), today=today_of(stack))

    presses(reader, "allowances", "energietoeslag")

    # In Dutch in every language: it stands below a translation that nobody has checked yet.
    reader.is_told("De energietoeslag was er in 2022 en 2023.", OF_THE_PHASE[phase])
    reader.is_told(format_date(LAST_DAY, "d MMMM yyyy", locale=reader.language), "0800-8020")


def test_pages_behind_energy_lead_on(reader: Tenant) -> None:
    presses(reader, "allowances", "energietoeslag", "energy_bill")
    reader.is_told("0800-8115")
    presses(reader, "bijzondere_bijstand", "bijstand_costs", "bijstand_how")
    reader.is_told("8", "6", "0800-8020")
    presses(reader, "more_schemes", "food_and_clothing")
    reader.is_told("voedselbankennederland.nl")


def test_debt_help_and_the_huurcommissie(reader: Tenant) -> None:
    presses(reader, "allowances", "debt_help", "debt_help_steps")
    reader.is_told("4", "3", "6", "moratorium")
    presses(reader, "huurcommissie")
    reader.is_told("0800-4887243")


IS_MY_RENT_RIGHT = {
    "nl": "klopt mijn huur eigenlijk wel?",
    "en": "is my rent actually right?",
    "pl": "czy mój czynsz jest prawidłowo naliczony?",
    "ar": "هل إيجاري محسوب بشكل صحيح؟",
}


def test_typed_question_whether_the_rent_is_right_gets_the_huurcommissie(reader: Tenant) -> None:
    reader.says(IS_MY_RENT_RIGHT[reader.language])
    reader.is_told("0800-4887243", "huurcommissie.nl", "Zij gaat niet over een achterstand.")


@pytest.mark.parametrize(
    "said",
    [
        "mag de huur in juli zomaar met 6 procent omhoog?",
        "de servicekosten kloppen volgens mij niet",
    ],
)
def test_increase_and_service_costs_get_the_huurcommissie_too(tenant: Tenant, said: str) -> None:
    tenant.says(said)

    tenant.is_told("0800-4887243")


def test_municipality_is_asked_about_after_a_typed_postcode(reader: Tenant) -> None:
    presses(reader, "allowances", "bijzondere_bijstand", "which_municipality")
    reader.is_told("1234 AB")

    reader.says("3511 AB")
    reader.is_told("Utrecht")

    yes = text(reader.language, "button.municipality.municipality", {"municipality": "Utrecht"})
    reader.presses(yes)
    reader.is_told("Dan vraagt u het bij de gemeente Utrecht.", "0800-8020")


def test_municipality_of_the_address_is_asked_about(tenant: Tenant) -> None:
    tenant.says("ik wil in delen betalen")
    tenant.answers(OF_A_PAYMENT_PLAN)
    tenant.says("ja")
    presses(tenant, "allowances", "bijzondere_bijstand", "which_municipality")
    tenant.is_told("Bij uw postcode hoort waarschijnlijk de gemeente Utrecht. Klopt dat?")

    tenant.presses("Ja, Utrecht")

    tenant.is_told("Dan vraagt u het bij de gemeente Utrecht.")


def test_what_is_typed_is_answered_by_the_same_words(stack: Running, tenant: Tenant) -> None:
    phase = noodfonds_phase(load_facts(ROOT / "data" / "schemes"), today=today_of(stack))

    tenant.says("kan ik nog energietoeslag aanvragen?")
    tenant.is_told(OF_THE_PHASE[phase])
    tenant.says("wat is bijzondere bijstand?")
    tenant.is_told("Bijzondere bijstand is geld van uw gemeente")


def test_page_within_a_form_leads_back_to_its_question(tenant: Tenant) -> None:
    tenant.says("ik wil in delen betalen")
    tenant.answers(OF_A_PAYMENT_PLAN, until="arrears")

    tenant.says("wat is energietoeslag?")

    assert "De energietoeslag was er in 2022 en 2023." in text_of(tenant.heard)
    tenant.is_asked("arrears")

    tenant.says("en klopt mijn huur eigenlijk wel?")

    assert "0800-4887243" in text_of(tenant.heard)
    tenant.is_asked("arrears")
