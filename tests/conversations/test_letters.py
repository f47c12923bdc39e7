"""A letter from a bailiff or a court, an eviction, a cut-off: told at once, dated, on the row."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.conversations.logged import ANNAS_REPORT, case_of, row
from tests.conversations.questions import LETTER, OF_A_REPORT, SINCE, SUMMARY
from tests.conversations.scripts import ahead, today_of
from tests.conversations.tenant import Tenant, step_of, text_of
from tests.running import Running

pytestmark = pytest.mark.stack

LETTER_DATE = "letter_date"
AT_THE_TOP = "Na het versturen staat uw aanvraag bovenaan."
FREE_ADVICE = "Gratis advies: Juridisch Loket, 0800-8020."
TODAY_ONTRUIMING = "Bel vandaag uw gemeente en zeg: ontruiming"


@pytest.fixture
def at_the_letter(tenant: Tenant) -> Tenant:
    tenant.says("ik kan de huur niet betalen")
    tenant.is_asked(LETTER)
    return tenant


def sends_the_rest(tenant: Tenant) -> None:
    tenant.answers(OF_A_REPORT)
    tenant.says("ja")


def test_a_letter_from_the_bailiff(stack: Running, at_the_letter: Tenant) -> None:
    tenant = at_the_letter
    tenant.says("ja, een brief van de deurwaarder")
    tenant.is_told(AT_THE_TOP, "Een datum in de brief blijft gelden.", FREE_ADVICE)
    assert (tenant.asked, step_of(tenant.heard[-1])) == (LETTER_DATE, (2, 9))
    # What a bailiff brings names the day it was brought: that may be past.
    tenant.says("12 november 2026")
    tenant.is_asked(SINCE)
    sends_the_rest(tenant)

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {
        "letter": "bailiff",
        "letter_date": date(2026, 11, 12),
    }


def test_a_day_in_court_said_in_one_breath(stack: Running, at_the_letter: Tenant) -> None:
    tenant, day = at_the_letter, ahead(today_of(stack))
    tenant.says(f"ik moet op {day:%d-%m-%Y} voorkomen")
    tenant.is_told(
        AT_THE_TOP,
        "De datum bij de rechtbank blijft gelden",
        "Ga erheen. Bij de kantonrechter heeft u geen advocaat nodig.",
        FREE_ADVICE,
    )
    tenant.is_told(f"Datum: {day.day} ")
    tenant.is_asked(SINCE)
    sends_the_rest(tenant)

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {"letter": "court", "letter_date": day}


def test_an_eviction_by_its_button(stack: Running, at_the_letter: Tenant) -> None:
    tenant, day = at_the_letter, ahead(today_of(stack))
    tenant.presses("Een datum van ontruiming")
    tenant.is_told(
        "Dat is zwaar. Er is hulp, en het is goed dat u het zegt.",
        f"{TODAY_ONTRUIMING}.",
        "Het eerste gesprek is dan binnen drie werkdagen.",
        "Bel ook De Linde: 030 012 34 56",
        FREE_ADVICE,
    )
    assert tenant.asked == LETTER_DATE
    tenant.says("dat weet ik niet goed")
    tenant.is_asked(SINCE)
    tenant.presses("Vorige vraag")
    assert tenant.asked == LETTER_DATE
    tenant.says(f"{day:%d-%m-%Y}")
    tenant.is_asked(SINCE)
    sends_the_rest(tenant)

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {
        "letter": "eviction",
        "letter_date": day,
    }


def test_a_cut_off_without_a_date(stack: Running, at_the_letter: Tenant) -> None:
    tenant = at_the_letter
    tenant.says("het water wordt afgesloten")
    tenant.is_told(
        AT_THE_TOP,
        f"{TODAY_ONTRUIMING} of afsluiting.",
        "Bel ook het bedrijf van gas, water of stroom.",
        FREE_ADVICE,
    )
    assert tenant.asked == LETTER_DATE
    tenant.presses("Weet ik niet")
    tenant.is_asked(SINCE)
    tenant.answers(OF_A_REPORT)
    tenant.is_told("Brief met haast: Gas, water of stroom wordt afgesloten", "Datum: Weet ik niet")
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {"letter": "cut_off"}


@pytest.mark.parametrize(
    "said", ["mijn stroom wordt afgesloten", "ja de stroom wordt volgende week afgesloten"]
)
def test_a_cut_off_that_is_asked_for_is_an_answer_and_no_crisis(
    at_the_letter: Tenant, said: str
) -> None:
    at_the_letter.says(said)
    at_the_letter.is_told(f"{TODAY_ONTRUIMING} of afsluiting.")
    assert at_the_letter.asked in (LETTER_DATE, SINCE)


def test_a_weekday_in_court_is_the_one_that_comes(stack: Running, at_the_letter: Tenant) -> None:
    tenant = at_the_letter
    tenant.presses("Een datum bij de rechtbank")
    assert tenant.asked == LETTER_DATE
    tenant.says("vrijdag")
    tenant.is_asked(SINCE)
    sends_the_rest(tenant)

    today = today_of(stack)
    friday = today + timedelta(days=(4 - today.weekday()) % 7)
    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {"letter": "court", "letter_date": friday}


def test_a_yes_alone_or_another_letter_is_asked_on(stack: Running, at_the_letter: Tenant) -> None:
    tenant = at_the_letter
    tenant.says("ja")
    tenant.is_told("Van wie is de brief, of waar gaat hij over?")
    tenant.is_asked(LETTER)
    tenant.says("een aanmaning van de woningbouw")
    assert "Is er ook een brief van een deurwaarder of van de rechtbank?" in text_of(tenant.heard)
    tenant.is_asked(LETTER)
    tenant.says("nee dat niet")
    tenant.is_asked(SINCE)
    sends_the_rest(tenant)

    assert row(case_of(stack, tenant)) == ANNAS_REPORT


def test_a_letter_taken_back_at_the_summary_takes_its_date_along(
    stack: Running, at_the_letter: Tenant
) -> None:
    tenant = at_the_letter
    tenant.tells("een brief van de deurwaarder", "12 november 2026")
    tenant.answers(OF_A_REPORT)
    tenant.is_told("Brief met haast: Brief van de deurwaarder", "Datum: 12 november 2026")
    tenant.presses("Brief met haast")
    tenant.is_asked(LETTER)
    tenant.presses("Nee")
    tenant.is_asked(SUMMARY)
    tenant.is_told("Brief met haast: Geen brief")
    assert "12 november" not in text_of(tenant.heard)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT


def test_a_graver_letter_later_has_its_own_date(stack: Running, at_the_letter: Tenant) -> None:
    tenant, day = at_the_letter, ahead(today_of(stack))
    tenant.tells("een brief van de deurwaarder", "12 november 2026")
    tenant.answers(OF_A_REPORT)
    tenant.presses("Brief met haast")
    tenant.presses("Een datum van ontruiming")
    tenant.is_told(f"{TODAY_ONTRUIMING}.")
    assert tenant.asked == LETTER_DATE
    tenant.says(f"{day:%d-%m-%Y}")
    tenant.is_asked(SUMMARY)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {
        "letter": "eviction",
        "letter_date": day,
    }


def test_in_English_the_Dutch_that_counts_stands_below(stack: Running) -> None:
    tenant = Tenant(stack.web_url, language="en")
    tenant.opens()
    tenant.says("I cannot pay my rent")
    tenant.says("yes, from the bailiff")

    told = tenant.heard[0]["text"]
    english, dutch = told.split("\n\nIn Dutch (this text counts):\n")
    assert "A date in the letter still counts." in english
    assert "Juridisch Loket (free legal help), 0800-8020" in english
    assert "Een datum in de brief blijft gelden." in dutch
    assert dutch.endswith(FREE_ADVICE)
    assert tenant.asked == LETTER_DATE
    tenant.http.close()
