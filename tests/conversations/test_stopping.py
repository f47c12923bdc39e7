"""Stop, at any question: nothing is sent; the answers stay until the tenant drops them."""

import pytest

from tests.conversations.logged import ANNAS_REPORT, case_of, cases_of, row
from tests.conversations.questions import (
    ADDRESS,
    ARREARS,
    CONTACT,
    LASTING,
    LETTER,
    LETTER_DATE,
    MONTHLY,
    NAME,
    OF_A_REPORT,
    SHARING,
    SINCE,
    SUMMARY,
)
from tests.conversations.tenant import Tenant, titles_of
from tests.running import Running

pytestmark = pytest.mark.stack

# "Laat maar" could pass for a name, "stop" for an answer to anything and for an objection.
STOPS = {
    LETTER: "ik wil dit niet meer",
    SINCE: "stop",
    ARREARS: "ik wil stoppen",
    LASTING: "annuleren",
    NAME: "laat maar",
    CONTACT: "ik stop ermee",
    ADDRESS: "toch maar niet",
    SHARING: "stop",
    SUMMARY: "stop",
}
# Nothing that Anna says later may be mixed with these.
PIETS = {
    LETTER: "ja, van de deurwaarder",
    LETTER_DATE: "weet ik niet",
    SINCE: "3 maanden geleden",
    ARREARS: "1300",
    LASTING: "het blijft zo",
    MONTHLY: "50 euro",
    NAME: "Piet Jansen",
    CONTACT: "piet@voorbeeld.nl",
}


def test_stop_is_heard_at_each_question_and_going_on_asks_that_question(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    for question, answer in {**OF_A_REPORT, SUMMARY: "ja"}.items():
        tenant.is_asked(question)
        (told,) = tenant.says(STOPS[question])
        assert "Deze aanvraag is niet verstuurd." in told["text"]
        assert titles_of([told]) == [
            "Verder met mijn aanvraag",
            "Opnieuw beginnen",
            "Ik wil met een mens praten",
        ]
        if question == SUMMARY:
            tenant.says("ja")
            tenant.presses("Ja, verstuur mijn aanvraag")
            tenant.is_told("Wilt u verder met uw aanvraag?")
        assert cases_of(stack, tenant) == []
        tenant.presses("Verder met mijn aanvraag")
        tenant.is_asked(question)
        tenant.says(answer)

    assert row(case_of(stack, tenant)) == ANNAS_REPORT


def test_starting_over_forgets_every_answer(stack: Running, tenant: Tenant) -> None:
    tenant.says("ik wil in delen betalen")
    tenant.answers(PIETS, until=ADDRESS)
    tenant.says("stop")

    (told,) = tenant.presses("Opnieuw beginnen")
    assert "Wat u nog niet had verstuurd, is weg." in told["text"]
    assert "Straks kan ik de huur niet betalen" in titles_of([told])
    tenant.says("ik kan de huur niet betalen")
    for question, answer in OF_A_REPORT.items():
        tenant.is_asked(question)
        tenant.says(answer)
    tenant.is_asked(SUMMARY)
    tenant.says("ja")

    assert row(case_of(stack, tenant)) == ANNAS_REPORT


def test_starting_over_in_the_middle_of_the_questions_ends_them(
    stack: Running, tenant: Tenant
) -> None:
    tenant.says("ik kan de huur niet betalen")
    tenant.answers(PIETS, until=ARREARS)
    tenant.says("stop")
    tenant.presses("Verder met mijn aanvraag")
    tenant.is_asked(ARREARS)

    (told,) = tenant.presses("Opnieuw beginnen")
    assert "Wat u nog niet had verstuurd, is weg." in told["text"]
    # The same way out as outside the questions.
    assert "Straks kan ik de huur niet betalen" in titles_of([told])
    tenant.presses("Straks kan ik de huur niet betalen")
    tenant.is_asked(LETTER)
    assert cases_of(stack, tenant) == []


def test_starting_over_can_be_typed(tenant: Tenant) -> None:
    tenant.tells("ik kan de huur niet betalen", "nee", "stop")

    tenant.says("ik wil opnieuw beginnen")

    tenant.is_told("Wat u nog niet had verstuurd, is weg.")


def test_stop_without_anything_open_says_so(stack: Running, tenant: Tenant) -> None:
    tenant.says("stop")

    tenant.is_told("Er staat nu geen aanvraag open.")
    assert cases_of(stack, tenant) == []
