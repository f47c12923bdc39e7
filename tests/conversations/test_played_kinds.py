"""Each kind is played in each language: typed, by buttons, and with second thoughts and questions.

The whole row is compared, and how many answers it took to the reference: what opened it is not
counted, the yes is.
"""

from __future__ import annotations

import pytest

from tests.conversations.conftest import Opens
from tests.conversations.logged import case_of, cases_of, has_the_words_shown, row
from tests.conversations.questions import SUMMARY
from tests.conversations.scripts import (
    KINDS,
    LANGUAGES,
    Script,
    answers_up_to_the_summary,
    script_of,
    today_of,
)
from tests.conversations.tenant import QUESTIONS_AT_MOST, Tenant
from tests.running import Running

pytestmark = pytest.mark.stack

REPORT_AT_MOST, REQUEST_AT_MOST = 9, 11
ANSWERS = {
    "report": 9,
    "payment_plan": 10,
    "deferral": 10,
    "rent_reduction": 11,
    "cheaper_home": 11,
}
# What is said before the answer to each question, and what the tenant is told of it.
IN_THE_MIDDLE = {
    "nl": {
        "letter": ("waarom vraagt u dat?", "Staat er een datum in zo'n brief? Dan is er haast"),
        "since": ("wat kost schuldhulp?", "Uw gemeente helpt gratis als u schulden heeft."),
        "arrears": ("veel", "Ik zie daar geen bedrag in."),
        "tenant_name": ("kan ik met een mens praten?", "030 012 34 56"),
        "contact": ("06 1234567", "Dat telefoonnummer klopt niet."),
        "address": ("bent u een mens?", "Ik ben een computerprogramma van De Linde, geen mens."),
        "sharing": ("meer uitleg", "Doorgeven mag pas als De Linde eerst zelf genoeg heeft gedaan"),
    },
    "en": {
        "letter": ("why do you ask that?", "Is there a date in such a letter? Then it is urgent"),
        "since": ("what does debt help cost?", "Your municipality (gemeente) helps for free"),
        "arrears": ("a lot", "I do not see an amount in that."),
        "tenant_name": ("can I talk to a person?", "030 012 34 56"),
        "contact": ("06 1234567", "That telephone number is not right."),
        "address": ("are you a human?", "I am a computer program of De Linde, not a person."),
        "sharing": ("more explanation", "De Linde may pass it on only after doing enough itself"),
    },
}
# After the answer about the arrears; at the summary by typing, and by its button with a new answer.
SECOND_THOUGHTS = {
    "nl": {
        "arrears": ("nee wacht, 650", "Aangepast. Nog niet betaald: €\u00a0650."),
        "rent": ("mijn huur is toch 680", "Huur per maand: €\u00a0680"),
        "name": ("Naam", "Anna Jansen", "Naam: Anna Jansen"),
    },
    "en": {
        "arrears": ("no wait, 650", "Changed. Not paid yet: €650."),
        "rent": ("my rent is actually 680", "Rent each month: €680"),
        "name": ("Name", "Anna Jansen", "Name: Anna Jansen"),
    },
}
AFTER_SECOND_THOUGHTS = {
    "arrears_said_cents": 65000,
    "rent_said_cents": 68000,
    "tenant_name": "Anna Jansen",
}


@pytest.fixture(params=LANGUAGES)
def anna(request: pytest.FixtureRequest, opens: Opens) -> Tenant:
    """Somebody who opened the chat on a page in each language."""
    return opens(request.param)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def script(stack: Running, anna: Tenant, kind: str) -> Script:
    return script_of(anna.language, kind, today_of(stack))


def test_by_typing_only(stack: Running, anna: Tenant, kind: str, script: Script) -> None:
    anna.says(script.said)
    answers = answers_up_to_the_summary(anna, script)
    assert cases_of(stack, anna) == []
    anna.says(script.yes)

    assert [each["text"] for each in anna.seen if each.get("tone") == "crisis"] == []
    assert row(case_of(stack, anna)) == script.typed_row
    has_the_words_shown(case_of(stack, anna), anna)
    assert case_of(stack, anna).reference == anna.reference
    assert answers + 1 == ANSWERS[kind]
    assert answers + 1 <= (REPORT_AT_MOST if kind == "report" else REQUEST_AT_MOST)


def test_by_buttons_only(stack: Running, anna: Tenant, kind: str, script: Script) -> None:
    """Who one is has no button: name, telephone and address are typed."""
    anna.presses(script.pressed)
    answers = answers_up_to_the_summary(anna, script, by_buttons=True)
    assert cases_of(stack, anna) == []
    anna.presses(script.yes_button)

    assert row(case_of(stack, anna)) == script.pressed_row
    has_the_words_shown(case_of(stack, anna), anna)
    assert case_of(stack, anna).reference == anna.reference
    assert answers + 1 == ANSWERS[kind]
    assert answers + 1 <= (REPORT_AT_MOST if kind == "report" else REQUEST_AT_MOST)


def test_with_corrections_and_questions_in_the_middle(
    stack: Running, anna: Tenant, kind: str, script: Script
) -> None:
    second_thoughts = SECOND_THOUGHTS[anna.language]
    anna.says(script.said)
    for _ in range(QUESTIONS_AT_MOST):
        if anna.asked == SUMMARY:
            break
        answers_with_second_thoughts(anna, script)
    typed, told = second_thoughts["rent"]
    anna.says(typed)
    anna.is_told(told)
    assert anna.asked == SUMMARY
    row_pressed, name, told = second_thoughts["name"]
    anna.presses(row_pressed)
    assert anna.asked == "tenant_name"
    anna.says(name)
    anna.is_told(told)
    assert anna.asked == SUMMARY
    assert cases_of(stack, anna) == []
    anna.says(script.yes)

    assert row(case_of(stack, anna)) == script.typed_row | AFTER_SECOND_THOUGHTS
    has_the_words_shown(case_of(stack, anna), anna)
    assert case_of(stack, anna).reference == anna.reference


def answers_with_second_thoughts(anna: Tenant, script: Script) -> None:
    """Say something else first, get the same question again, answer it, and think again."""
    slot = anna.asked
    assert slot is not None
    if slot in IN_THE_MIDDLE[anna.language]:
        said, told = IN_THE_MIDDLE[anna.language][slot]
        anna.says(said)
        anna.is_told(told)
        assert anna.asked == slot
    anna.says(script.typed[slot])
    if slot == "arrears":
        after = anna.asked
        said, told = SECOND_THOUGHTS[anna.language][slot]
        anna.says(said)
        anna.is_told(told)
        assert anna.asked == after
