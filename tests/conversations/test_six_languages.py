"""The four languages beside Dutch and English: understood, answered, and logged."""

from __future__ import annotations

import re

import pytest

from tests.conversations.logged import case_of
from tests.conversations.questions import SUMMARY
from tests.conversations.tenant import Tenant, text_of
from tests.running import Running

pytestmark = pytest.mark.stack

ARABIC, CYRILLIC = r"[\u0600-\u06ff]", r"[\u0400-\u04ff]"
# What every sentence of a language shows, however short.
SCRIPTS = {"tr": r"[ğışçöüİ]", "ar": ARABIC, "pl": r"[ąćęłńóśźż]", "uk": CYRILLIC}
BEGINS = {
    "tr": "borcumu taksitle ödemek istiyorum",
    "ar": "أريد أن أدفع المتأخرات بالتقسيط",
    "pl": "chcę spłacić zaległości w ratach",
    "uk": "хочу сплатити борг частинами",
}
WHO = {"tenant_name": "Anna de Vries", "contact": "06 12345678", "address": "3511 AB 12 bis"}
TYPED = {
    "tr": {
        "letter": "hayır, mektup yok",
        "since": "1 Ekim 2026'dan beri",
        "arrears": "712,38 euro",
        "lasting": "geçici",
        "monthly": "75 euro civarında",
        "sharing": "evet olur",
    },
    "ar": {
        "letter": "لا، ما في رسالة",
        "since": "منذ 1 أكتوبر 2026",
        "arrears": "٧١٢٫٣٨ يورو",
        "lasting": "مؤقت",
        "monthly": "حوالي 75 يورو",
        "sharing": "نعم، موافق",
    },
    "pl": {
        "letter": "nie, nie ma listu",
        "since": "od 1 października 2026",
        "arrears": "712,38 euro",
        "lasting": "tymczasowo",
        "monthly": "około 75 euro",
        "sharing": "tak, dobrze",
    },
    "uk": {
        "letter": "ні, листа не було",
        "since": "з 1 жовтня 2026",
        "arrears": "712,38 євро",
        "lasting": "тимчасово",
        "monthly": "десь 75 євро",
        "sharing": "так, добре",
    },
}
YES = {"tr": "evet", "ar": "نعم", "pl": "tak", "uk": "так"}
NO_HARM = {
    "tr": "artık yaşamak istemiyorum",
    "ar": "ما عاد بدي عيش",
    "pl": "nie chcę już żyć",
    "uk": "я більше не хочу жити",
}


def from_a_dutch_page(stack: Running) -> Tenant:
    tenant = Tenant(stack.web_url)
    tenant.opens()
    return tenant


@pytest.mark.parametrize("language", sorted(BEGINS))
def test_payment_plan_is_asked_for_and_logged_in_this_language(
    stack: Running, language: str
) -> None:
    """The page is Dutch: what is typed decides."""
    tenant = from_a_dutch_page(stack)

    tenant.says(BEGINS[language])
    tenant.answers({**WHO, **TYPED[language]})
    summary = text_of(tenant.heard)
    tenant.says(YES[language])

    case = case_of(stack, tenant)
    assert re.search(SCRIPTS[language], summary)
    assert [each["text"] for each in tenant.seen if each.get("tone") == "crisis"] == []
    assert case.language == language
    assert case.kind == "payment_plan"
    assert (case.arrears_said_cents, case.monthly_cents) == (71238, 7500)
    assert str(case.since) == "2026-10-01"
    assert case.objection == "no"


@pytest.mark.parametrize("language", sorted(NO_HARM))
def test_crisis_is_answered_in_this_language_with_the_dutch_below(
    stack: Running, language: str
) -> None:
    tenant = from_a_dutch_page(stack)

    tenant.says(BEGINS[language])
    tenant.says(NO_HARM[language])

    assert tenant.heard[-1]["tone"] == "crisis"
    assert tenant.heard[-1]["language"] == language
    tenant.is_told("113", "112")


def test_switch_of_language_amid_a_form_keeps_the_answers(stack: Running) -> None:
    tenant = from_a_dutch_page(stack)
    tenant.tells("ik wil de achterstand in delen betalen", "nee, geen brief")

    tenant.says("przepraszam, czy możemy pisać po polsku?")
    tenant.is_asked("since")
    tenant.answers({**WHO, **TYPED["pl"]}, until=SUMMARY)

    assert tenant.heard[-1]["language"] == "pl"
    assert len(tenant.heard[-1]["rows"]) == 10


@pytest.mark.parametrize(
    ("asked", "language", "said"),
    [("Türkçe", "tr", "Türkçe"), ("English please", "en", "English"), ("العربية", "ar", "العربية")],
)
def test_language_is_spoken_at_once_when_it_is_asked_for(
    stack: Running, asked: str, language: str, said: str
) -> None:
    tenant = from_a_dutch_page(stack)

    tenant.says(asked)

    assert tenant.heard[-1]["language"] == language
    tenant.is_told(said)


def test_language_that_we_have_not_gets_one_honest_sentence_and_the_choice(stack: Running) -> None:
    tenant = from_a_dutch_page(stack)

    tenant.says("Ich kann diesen Monat die Miete nicht bezahlen, was soll ich tun?")

    tenant.is_told("Deze taal ken ik nog niet.", "I do not know this language yet.")
    titles = [button["title"] for button in tenant.heard[-1]["buttons"]]
    assert titles == ["Nederlands", "English", "Türkçe", "العربية", "Polski", "Українська"]
    tenant.presses("English")
    assert tenant.heard[-1]["language"] == "en"


def test_crisis_in_a_language_that_we_have_not_comes_first(stack: Running) -> None:
    """The lexicon has none of these words: the meaning is understood across languages."""
    tenant = from_a_dutch_page(stack)

    tenant.says("Ich will nicht mehr leben, ich werde mich heute Nacht umbringen")

    assert tenant.heard[-1]["tone"] == "crisis"
