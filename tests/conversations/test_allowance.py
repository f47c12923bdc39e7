"""The huurtoeslag check and the effect of a lower rent, in Dutch, English, Polish and Arabic."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from tenant_texts import text
from tests.conversations.conftest import Opens
from tests.conversations.logged import case_of, cases_of
from tests.conversations.questions import SUMMARY
from tests.conversations.scripts import today_of
from tests.conversations.tenant import Tenant, pressable, text_of, titles_of
from tests.running import Running

pytestmark = pytest.mark.stack

LANGUAGES = ("nl", "en", "pl", "ar")
# A family of three that gets no huurtoeslag yet, as each language says it.
BEGINS = {
    "nl": ("heb ik recht op huurtoeslag?", "Reken het voor mij uit"),
    "en": ("am I entitled to huurtoeslag?", "Work it out for me"),
    "pl": ("czy mam prawo do huurtoeslag?", "Proszę mi to obliczyć"),
    "ar": ("هل لدي حق في huurtoeslag؟", "احسب ذلك لي"),
}
ANSWERS = {
    "nl": {
        "received": "nee", "special": "nee", "home_persons": "ik en mijn twee kinderen",
        "home_partner": "nee", "home_young": "2", "young_earners": "geen",
        "bare_rent": "760 euro", "income_period": "per jaar", "income": "30.000 bruto",
        "assets": "nee",
    },
    "en": {
        "received": "no", "special": "no", "home_persons": "me and my two children",
        "home_partner": "no", "home_young": "2", "young_earners": "none",
        "bare_rent": "760 euros", "income_period": "each year", "income": "30,000 before tax",
        "assets": "no",
    },
    "pl": {
        "received": "nie", "special": "nie", "home_persons": "3", "home_partner": "nie",
        "home_young": "2", "young_earners": "0", "bare_rent": "760 euro",
        "income_period": "za rok", "income": "30000 brutto", "assets": "nie",
    },
    "ar": {
        "received": "لا", "special": "لا", "home_persons": "3", "home_partner": "لا",
        "home_young": "2", "young_earners": "0", "bare_rent": "760 يورو",
        "income_period": "في السنة", "income": "30000", "assets": "لا",
    },
}  # fmt: skip
MONTH = {"nl": "€\u00a0467", "en": "€467", "pl": "467\u00a0€", "ar": "467"}
WRONG = {
    "nl": "mijn inkomen is toch 33000 per jaar",
    "en": "my income is actually 33000 a year",
    "pl": "mój dochód to 33000 rocznie",
    "ar": "دخلي 33000 في السنة",
}
# 22 percent of the 1,500 above the point less.
RIGHT = {"nl": "€\u00a0440", "en": "€440", "pl": "440\u00a0€", "ar": "440"}
CLOSES = {"nl": "Klaar", "en": "Done", "pl": "Gotowe", "ar": "انتهيت"}
MAY_ASK = {
    "nl": "U mag het gewoon aanvragen.",
    "en": "You can simply ask for it.",
    "pl": "Można spokojnie złożyć wniosek.",
    "ar": "يمكنك أن تطلب ذلك بكل بساطة.",
}
LEFT = {
    "nl": "Dit houdt u over",
    "en": "This is left for you",
    "pl": "Tyle zostaje",
    "ar": "يبقى لك",
}
# From this day on a reduction begins in 2027, which has no figures when this is written.
LAST_START = date(2026, 12, 1)
# The answers of a request for less rent: buttons by their value, and words of no language.
PRESSED: dict[str, Any] = {
    "letter": "none",
    "since": "not_known",
    "arrears": {"cents": None, "months": 2},
    "duration": {"months": 3, "lasting": "temporary"},
    "sharing": "no",
}
TYPED = {
    "rent": "760",
    "less": "100",
    "tenant_name": "Anna de Vries",
    "contact": "06 12345678",
    "address": "3511 AB 12 bis",
}


@pytest.fixture(params=LANGUAGES)
def anna(request: pytest.FixtureRequest, opens: Opens) -> Tenant:
    """Somebody who opened the chat on a page in each language."""
    return opens(request.param)


def begins(tenant: Tenant) -> None:
    said, button = BEGINS[tenant.language]
    tenant.says(said)
    assert button in titles_of(tenant.heard)
    tenant.presses(button)
    tenant.is_asked("received")


def presses_payload(tenant: Tenant, payload: str) -> None:
    """Press the newest button with this payload, whatever its language calls it."""
    tenant.presses(
        next(
            each["title"]
            for message in reversed(tenant.seen)
            for each in pressable(message)
            if each["payload"] == payload
        )
    )


def asks_less_rent(tenant: Tenant) -> None:
    """Up to the summary of a request for 100 euro less rent, which was begun."""
    while (slot := str(tenant.asked)) != SUMMARY:
        if slot in TYPED:
            tenant.says(TYPED[slot])
        else:
            given = {"field": slot, "value": PRESSED[slot]}
            presses_payload(tenant, "/give_answer" + json.dumps(given))


def hears_what_is_left(tenant: Tenant) -> None:
    """Up to the summary of 100 euro less rent, with its effect on the huurtoeslag that one gets."""
    presses_payload(tenant, "/request_rent_reduction")
    asks_less_rent(tenant)
    presses_payload(tenant, "/check_huurtoeslag")
    presses_payload(tenant, '/give_answer{"field": "received", "value": "yes"}')
    # The rent of the request is asked to be confirmed, not asked again.
    tenant.answers(ANSWERS[tenant.language], until="bare_rent")
    presses_payload(tenant, '/give_answer{"field": "bare_rent", "value": "same"}')
    tenant.answers(ANSWERS[tenant.language])
    tenant.presses(CLOSES[tenant.language])


def test_a_check_says_the_back_payment_and_then_the_sum(stack: Running, anna: Tenant) -> None:
    begins(anna)
    # Its rows make the outcome look like a summary.
    anna.answers(ANSWERS[anna.language])

    month = MONTH[anna.language]
    anna.is_told(month, "0800-0543", "0800-8020", "toeslagen.nl")
    assert "2027" in anna.heard[0]["text"]
    assert month not in anna.heard[0]["text"]
    anna.presses(CLOSES[anna.language])
    assert cases_of(stack, anna) == []


def test_an_answer_is_put_right_by_its_name_and_worked_out_anew(anna: Tenant) -> None:
    begins(anna)
    anna.answers(ANSWERS[anna.language])

    anna.says(WRONG[anna.language])

    anna.is_told(RIGHT[anna.language])
    assert MONTH[anna.language] not in text_of(anna.heard)


def test_what_is_left_of_a_lower_rent_is_shown_before_the_request_is_sent(
    stack: Running, anna: Tenant
) -> None:
    hears_what_is_left(anna)

    effects = [each["bars"] for each in anna.heard if "bars" in each]
    *_, before, summary = anna.heard
    rows = {row["label"]: row["value"] for row in summary["rows"]}
    row = rows.get(text(anna.language, "label.huurtoeslag_effect", {}), "")
    if today_of(stack) < LAST_START:
        assert [each["cents"] for each in effects[0]] == [10000, 6500, 3500]
        assert effects[0][2]["label"] == LEFT[anna.language]
        assert ("35" in row, "100" in row, "65" in row) == (True, True, True)
    else:
        # It would begin in a year of which no figures are known.
        assert (effects, row) == ([], "")
    assert MAY_ASK[anna.language] in before["text"]
    assert cases_of(stack, anna) == []


@pytest.fixture(params=["nl", "ar"])
def told(request: pytest.FixtureRequest, opens: Opens) -> Tenant:
    """Somebody who was told what is left of 100 euro less rent, at the summary."""
    tenant = opens(request.param)
    hears_what_is_left(tenant)
    return tenant


def test_what_was_said_of_a_lower_rent_is_kept_with_the_case(stack: Running, told: Tenant) -> None:
    told.presses(text(told.language, "button.confirm", {}))

    case = case_of(stack, told)
    kept = case.huurtoeslag_effect or {"parts": [], "not_covered": []}
    sums = [(each["rent_down_cents"], each["allowance_down_cents"]) for each in kept["parts"]]
    if today_of(stack) < LAST_START:
        assert (sums, kept["received"]) == ([(10000, 6500)], "yes")
        assert sum(each["months"] for each in kept["parts"] + kept["not_covered"]) == 3
    else:
        assert sums == []
    # Its answers, and the sum of the check, were not chosen to go along.
    assert case.huurtoeslag is None


def test_row_that_is_taken_out_is_not_sent(stack: Running, told: Tenant) -> None:
    if today_of(stack) < LAST_START:
        presses_payload(told, '/change_answer{"field": "huurtoeslag_effect"}')
        label = text(told.language, "label.huurtoeslag_effect", {})
        assert label not in [row["label"] for row in told.heard[-1]["rows"]]

    told.presses(text(told.language, "button.confirm", {}))

    assert case_of(stack, told).huurtoeslag_effect is None


def test_what_is_no_answer_is_heard_and_a_crisis_keeps_the_answers(tenant: Tenant) -> None:
    begins(tenant)
    tenant.answers(ANSWERS["nl"], until="assets")
    asked = tenant.heard[-1]

    first, again = tenant.says("wat is bijzondere bijstand?")
    assert "bijzondere bijstand" in first["text"].lower()
    assert again["text"] == asked["text"]
    why, _ = tenant.says("waarom vraagt u dat?")
    assert why["text"].startswith(asked["why"])
    (crisis,) = tenant.says("ik wil niet meer leven")
    assert crisis["tone"] == "crisis"
    tenant.presses("Verder met mijn aanvraag")
    tenant.is_asked("assets")
    tenant.says("laat maar, stop")
    tenant.is_told("Er is niets bij een aanvraag bewaard.")
    tenant.presses("Reken het voor mij uit")
    tenant.is_asked("assets")


def test_what_cannot_be_worked_out_is_sent_to_the_official_sum(tenant: Tenant) -> None:
    begins(tenant)

    tenant.tells("nee", "ja")

    tenant.is_told("Dit kan ik niet uitrekenen.", "proefberekening op toeslagen.nl")


def test_only_the_outcome_is_kept_and_only_when_that_is_chosen(
    stack: Running, tenant: Tenant
) -> None:
    begins(tenant)
    tenant.answers(ANSWERS["nl"])
    tenant.presses("Zet bij mijn aanvraag")
    tenant.says("kan ik tijdelijk minder huur betalen?")
    asks_less_rent(tenant)
    rows = {row["label"]: row["value"] for row in tenant.heard[-1]["rows"]}
    assert rows["Huurtoeslag (schatting)"] == "ongeveer €\u00a0467 per maand in 2026"

    tenant.says("ja, verstuur maar")

    assert case_of(stack, tenant).huurtoeslag == {
        "year": 2026, "month_eur": 467, "year_eur": 5612, "received": "no",
    }  # fmt: skip
