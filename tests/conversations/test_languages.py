"""Which language the chat has: its page's, then the one that is typed or asked for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conversations.conftest import Opens
from tests.conversations.logged import case_of, has_the_words_shown, row
from tests.conversations.questions import (
    ADDRESS,
    ARREARS,
    CONTACT,
    LETTER,
    NAME,
    OF_A_REPORT,
    SHARING,
    SINCE,
    SUMMARY,
)
from tests.conversations.scripts import script_of, today_of
from tests.conversations.tenant import Tenant, titles_of
from tests.running import Running

pytestmark = pytest.mark.stack

IN_ENGLISH = "It is good that you say so. I will help you report it."
IN_DUTCH = "Wat goed dat u het zegt. Ik help u om het te melden."
SWITCHED_TO_ENGLISH = "OK, I will go on in English."
SWITCHED_TO_DUTCH = "Goed, ik ga verder in het Nederlands."


@pytest.fixture
def english(opens: Opens) -> Tenant:
    """Somebody who has just opened the chat on an English page."""
    return opens("en")


def languages_of(messages: list[dict[str, Any]]) -> set[str]:
    return {each["language"] for each in messages}


def test_an_English_page_speaks_English_from_the_greeting_on(english: Tenant) -> None:
    english.is_told("I am a computer program of De Linde, not a person.", "How can we help?")
    assert titles_of(english.heard)[0] == "Soon I cannot pay the rent"
    english.presses("Soon I cannot pay the rent")
    english.is_told(IN_ENGLISH)
    assert english.asked == LETTER
    english.says("asdf")
    english.is_told("Choose below what fits.")
    assert languages_of(english.seen) == {"en"}


def test_a_whole_English_sentence_on_a_Dutch_page_switches_for_good(
    stack: Running, tenant: Tenant
) -> None:
    script = script_of("en", "report", today_of(stack))
    tenant.says("I cannot pay my rent this month")
    tenant.is_told(IN_ENGLISH)
    tenant.answers(script.typed)
    tenant.is_told("Is this right? You can still change everything.", "Not paid yet: €712.38")
    tenant.says("yes, please send it")

    assert languages_of(tenant.seen[1:]) == {"en"}
    assert row(case_of(stack, tenant)) == script.typed_row
    has_the_words_shown(case_of(stack, tenant), tenant)


def test_a_whole_Dutch_sentence_on_an_English_page_switches_too(
    stack: Running, english: Tenant
) -> None:
    english.says("ik kan de huur niet betalen")
    english.is_told(IN_DUTCH)
    english.answers(OF_A_REPORT)
    english.is_asked(SUMMARY)
    english.says("ja")

    assert case_of(stack, english).language == "nl"


def test_English_asked_for_half_way_keeps_every_answer(stack: Running, tenant: Tenant) -> None:
    script = script_of("en", "report", today_of(stack))
    tenant.says("ik kan de huur niet betalen")
    typed = script_of("nl", "report", today_of(stack)).typed
    tenant.answers(typed, until=CONTACT)
    tenant.says("English please")
    tenant.is_told(SWITCHED_TO_ENGLISH, "How can we reach you?")
    assert tenant.asked == CONTACT
    assert languages_of(tenant.heard) == {"en"}
    tenant.answers(script.typed)
    tenant.is_told(
        "Urgent letter: No letter\n",
        "Since or from: 1 October 2026\n",
        "Not paid yet: €712.38\n",
        "How long it takes: For a while\n",
        "Name: Anna de Vries\n",
    )
    tenant.says("yes, please send it")

    assert row(case_of(stack, tenant)) == script.typed_row
    has_the_words_shown(case_of(stack, tenant), tenant)


def test_one_can_change_to_and_fro_at_the_summary(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT)
    tenant.says("English please")
    tenant.is_told(SWITCHED_TO_ENGLISH, "Pass on to the municipality: All right")
    assert tenant.asked == SUMMARY
    tenant.says("ik wil graag in het Nederlands verder")
    tenant.is_told(SWITCHED_TO_DUTCH)
    tenant.is_asked(SUMMARY)
    tenant.says("ja")

    assert case_of(stack, tenant).language == "nl"


def test_one_word_never_switches(tenant: Tenant) -> None:
    tenant.says("hello")
    tenant.is_told("Dag. Waar kan ik u mee helpen?")
    tenant.says("ik kan de huur niet betalen")
    tenant.is_asked(LETTER)
    tenant.says("no")
    tenant.is_asked(SINCE)
    tenant.says("october")
    tenant.is_asked(ARREARS)
    tenant.says("650")
    tenant.says("temporary")
    tenant.is_asked(NAME)

    assert languages_of(tenant.seen) == {"nl"}


def test_an_answer_in_the_other_language_is_an_answer_all_the_same(tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.says("no letter")
    tenant.is_asked(SINCE)
    assert languages_of(tenant.heard) == {"nl"}


def test_names_numbers_and_addresses_have_no_language(tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers({**OF_A_REPORT, NAME: "John Henry William Baker"}, until=CONTACT)
    tenant.says("you can mail me at john@example.com")
    tenant.is_asked(ADDRESS)
    tenant.answers(OF_A_REPORT, until=SHARING)

    assert languages_of(tenant.seen) == {"nl"}


def test_a_language_that_is_not_spoken_here_is_said_in_both(tenant: Tenant) -> None:
    tenant.says("kunt u ook Frans?")
    tenant.is_told("Deze taal ken ik nog niet.", "I do not know this language yet.")
    assert "English" in titles_of(tenant.heard)
    tenant.presses("English")
    tenant.is_told(SWITCHED_TO_ENGLISH)
    tenant.says("ok")
    assert languages_of(tenant.heard) == {"en"}
