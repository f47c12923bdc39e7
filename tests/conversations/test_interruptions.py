"""What a tenant may say amid the questions: it is answered, and the question comes again."""

import pytest

from tests.conversations.logged import ANNAS_REPORT, case_of, cases_of, row
from tests.conversations.questions import (
    ADDRESS,
    ARREARS,
    CONTACT,
    LASTING,
    LETTER,
    NAME,
    OF_A_REPORT,
    SAFE_CONTACT,
    SHARING,
    SINCE,
    SUMMARY,
)
from tests.conversations.tenant import Tenant, titles_of
from tests.running import Running

pytestmark = pytest.mark.stack

TOLD = {
    "wat is huurtoeslag?": "Huurtoeslag is geld van de overheid",
    "ik wil een mens spreken": "Dat kan. ",
    "wat een stomme bot ben jij": "Ik merk dat u boos bent. Dat mag.",
    "dank u wel": "Graag gedaan.",
    "mijn kraan lekt al weken": "Daar kan ik u niet mee helpen.",
}
HUURTOESLAG, PERSON, INSULT, THANKS, NOT_FOR_US = TOLD
WHY = "waarom vraag je dat?"
# What is said amid which question; a name is the question where anything could pass,
# and passing on the one where nothing may be taken for a yes or a no.
AMID = {
    LETTER: (HUURTOESLAG, NOT_FOR_US, WHY),
    SINCE: (HUURTOESLAG, THANKS),
    ARREARS: (PERSON, WHY),
    LASTING: (NOT_FOR_US, WHY),
    NAME: (HUURTOESLAG, PERSON, INSULT, THANKS, NOT_FOR_US, WHY),
    CONTACT: (INSULT, NOT_FOR_US),
    ADDRESS: (PERSON, INSULT),
    SHARING: (PERSON, INSULT, THANKS, WHY),
    SUMMARY: (HUURTOESLAG, THANKS),
}
CRISIS = "ik wil niet meer leven"


def test_what_is_no_answer_is_answered_amid_the_questions_and_changes_nothing(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    for question, answer in {**OF_A_REPORT, SUMMARY: "ja"}.items():
        tenant.is_asked(question)
        asked = tenant.heard[-1]
        for said in AMID[question]:
            first, again = tenant.says(said)
            assert first["text"].startswith(TOLD.get(said) or asked["why"]), said
            # The information's own buttons would lead away from the question.
            assert first["buttons"] == []
            assert (again["text"], again["buttons"]) == (asked["text"], asked["buttons"])
        assert cases_of(stack, tenant) == []
        tenant.says(answer)

    assert row(case_of(stack, tenant)) == ANNAS_REPORT


def test_a_crisis_ends_the_questions_and_keeps_what_was_answered(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=NAME)

    (told,) = tenant.says(CRISIS)
    assert told["tone"] == "crisis"
    tenant.is_told("bel 113 of 0800-0113", "Bel 112", "Veilig Thuis: 0800-2000")
    tenant.is_told("Uw antwoorden zijn bewaard. U kunt later verdergaan.")
    assert titles_of(tenant.heard) == ["Verder met mijn aanvraag", "Ik wil met een mens praten"]
    tenant.presses("Ik wil met een mens praten")
    tenant.is_told("030 012 34 56")
    tenant.presses("Verder met mijn aanvraag")
    tenant.is_asked(NAME)
    tenant.answers({**OF_A_REPORT, SAFE_CONTACT: "ja"})

    (told,) = tenant.says(CRISIS)
    assert told["tone"] == "crisis"
    tenant.says("ja")
    assert cases_of(stack, tenant) == []
    tenant.says("verder met mijn aanvraag")
    tenant.is_asked(SUMMARY)
    tenant.says("ja")
    assert row(case_of(stack, tenant)) == ANNAS_REPORT | {"safe_contact": "yes"}


def test_a_crisis_outside_the_questions_is_answered_too(tenant: Tenant) -> None:
    (told,) = tenant.says(CRISIS)

    assert told["tone"] == "crisis"
    tenant.is_told("bel 113 of 0800-0113", "Bel 112")
