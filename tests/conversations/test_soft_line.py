"""The line for who may be in a crisis: said once a conversation, last, and never to the calm."""

import pytest

from tests.conversations.logged import case_of
from tests.conversations.questions import (
    ADDRESS,
    ARREARS,
    CONTACT,
    LASTING,
    LETTER,
    NAME,
    OF_A_REPORT,
    SHARING,
    SINCE,
)
from tests.conversations.tenant import Tenant
from tests.running import Running

pytestmark = pytest.mark.stack

SOFT_LINE = "Wordt het u te veel?"
# Each holds words of the lexicon that may mean danger and need not.
POSSIBLE = "ik trek het niet meer"
POSSIBLE_TOO = "huiselijk geweld"
# What somebody with nothing of it says, without a word too many or too few.
CALM = {
    LETTER: "nee hoor",
    SINCE: "drie maanden geleden",
    ARREARS: "2 maanden",
    LASTING: "het blijft zo",
    NAME: "Anna de Vries",
    CONTACT: "06 12345678",
    ADDRESS: "3511 AB 12 bis",
    SHARING: "liever niet doorgeven",
}


def soft_lines(tenant: Tenant) -> int:
    return sum(each["text"].startswith(SOFT_LINE) for each in tenant.seen)


def test_a_possible_crisis_gets_the_soft_line_once_and_last(tenant: Tenant) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(OF_A_REPORT, until=SINCE)
    tenant.says(POSSIBLE)

    question, line = tenant.heard[-2:]
    assert question["asks"] == SINCE
    assert line["text"].startswith(SOFT_LINE)
    tenant.is_told("bel 113", "Bel 112")

    tenant.says("1 oktober 2026")
    tenant.is_asked(ARREARS)
    tenant.says(POSSIBLE_TOO)
    tenant.is_asked(ARREARS)
    assert soft_lines(tenant) == 1


def test_the_soft_line_has_the_tone_of_a_crisis_also_when_it_is_read_again(tenant: Tenant) -> None:
    line = tenant.says(POSSIBLE)[-1]

    assert line["text"].startswith(SOFT_LINE)
    assert line.get("tone") == "crisis"
    assert tenant.reads()[-1] == line


def test_the_soft_line_comes_outside_the_questions_too(tenant: Tenant) -> None:
    tenant.says("ik loop achter met de huur en ik trek het niet meer")

    # What is said to the message itself goes before it.
    assert len(tenant.heard) >= 2
    assert tenant.heard[-1]["text"].startswith(SOFT_LINE)


def test_a_calm_conversation_never_sees_the_soft_line(stack: Running, tenant: Tenant) -> None:
    tenant.tells("goedemiddag", "wat is huurtoeslag?")
    tenant.says("ik kan de huur niet betalen, ik heb minder uren")
    tenant.answers(CALM, until=NAME)
    tenant.says("waarom vraagt u dat?")
    tenant.answers(CALM)
    tenant.tells("ja", "dank u wel, tot ziens")

    assert soft_lines(tenant) == 0
    assert all(each.get("tone") != "crisis" for each in tenant.seen)
    assert case_of(stack, tenant).tenant_name == "Anna de Vries"
