"""A payment plan as it goes in real life: asked, corrected, interrupted, left, and sent right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from casebook.models import Message
from tenant_texts import text
from tests.conversations.logged import (
    ANNAS_PAYMENT_PLAN,
    OF_EVERY_CASE,
    case_of,
    cases_of,
    conversation_of,
    row,
)
from tests.conversations.real_conditions import VOICES, Voice
from tests.conversations.tenant import Tenant, titles_of
from tests.running import Running

pytestmark = pytest.mark.stack

ENDS_LATER = date(2027, 1, 31)


class Told:
    """A tenant with a language, and the row that Anna's payment plan is in it."""

    def __init__(self, stack: Running, language: str) -> None:
        self.stack, self.language = stack, language
        self.voice: Voice = VOICES[language]
        self.tenant = Tenant(stack.web_url, language=language)
        self.tenant.opens()

    def begins(self, until: str = "confirmed") -> Tenant:
        """Begin a payment plan and answer by typing until this is asked."""
        self.tenant.says(self.voice.begins)
        self.tenant.answers(self.voice.answers, until=until)
        return self.tenant

    def sends(self) -> None:
        """Answer the rest and confirm."""
        self.tenant.answers(self.voice.answers)
        self.tenant.says(self.voice.yes)

    def word(self, name: str) -> str:
        return text(self.language, name, {})

    def plan(self, **other: Any) -> dict[str, Any]:
        return ANNAS_PAYMENT_PLAN | {"language": self.language} | other

    def logged(self) -> dict[str, Any]:
        return row(case_of(self.stack, self.tenant))


@pytest.fixture(params=sorted(VOICES))
def told(stack: Running, request: pytest.FixtureRequest) -> Iterator[Told]:
    made = Told(stack, request.param)
    yield made
    made.tenant.http.close()


def test_a_question_a_why_an_insult_and_a_thank_you_between_the_answers(told: Told) -> None:
    tenant = told.begins(until="since")
    for said in (told.voice.question, told.voice.why, told.voice.insult, told.voice.thanks):
        tenant.says(said)
        tenant.is_asked("since")
    told.sends()

    assert told.logged() == told.plan()


def test_an_earlier_answer_is_corrected_by_its_name(told: Told) -> None:
    told.begins(until="tenant_name").says(told.voice.correction)
    told.tenant.is_asked("tenant_name")
    told.sends()

    assert told.logged() == told.plan(arrears_said_cents=70000)


def test_two_corrections_in_one_message_at_the_summary(told: Told) -> None:
    told.begins().says(told.voice.two_corrections)
    told.tenant.is_asked("confirmed")
    told.sends()

    assert told.logged() == told.plan(arrears_said_cents=70000, monthly_cents=5000)


def test_a_correction_without_a_name_is_never_sent_as_a_yes(told: Told) -> None:
    """ "Not 75 but 50" says which answer only to who looks for 75."""
    told.begins().says(told.voice.by_another_word)
    told.tenant.is_asked("confirmed")
    assert cases_of(told.stack, told.tenant) == []


def test_another_kind_of_arrangement_half_way(told: Told) -> None:
    tenant = told.begins(until="monthly")
    tenant.says(told.voice.another_kind)
    tenant.is_asked("until")
    tenant.says(told.voice.until)
    told.sends()

    assert told.logged() == told.plan(
        kind="deferral", monthly_cents=None, details={"until": ENDS_LATER.isoformat()}
    )


def test_a_day_of_silence_and_coming_back(told: Told) -> None:
    tenant = told.begins(until="lasting")
    a_day_passes(told.stack, tenant)

    tenant.says(told.voice.typed["lasting"])

    assert tenant.heard[0]["text"] == told.word("utter_welcome_back")
    tenant.is_asked("monthly")
    tenant.says(told.voice.typed["monthly"])
    assert tenant.heard[0]["text"] != told.word("utter_welcome_back")
    told.sends()
    assert told.logged() == told.plan()


def test_questions_after_the_reference_are_skipped(told: Told) -> None:
    told.begins()
    told.sends()
    tenant = told.tenant
    tenant.presses(told.word("button.more"))
    asked = tenant.asked
    tenant.says(told.word("button.skip"))

    assert tenant.asked != asked
    assert told.logged() == told.plan()


def test_stop_keeps_the_answers_and_going_on_comes_back(told: Told) -> None:
    tenant = told.begins(until="lasting")
    tenant.says(told.voice.stop)
    assert told.word("button.go_on") in titles_of(tenant.heard)
    tenant.presses(told.word("button.go_on"))
    tenant.is_asked("lasting")
    told.sends()

    assert told.logged() == told.plan()


def test_beginning_anew_throws_the_answers_away(told: Told) -> None:
    tenant = told.begins(until="lasting")
    tenant.says(told.voice.again)
    tenant.is_told(told.word("utter_started_over"))
    tenant.says(told.voice.begins)
    tenant.is_asked("letter")
    told.sends()

    assert told.logged() == told.plan()


def test_a_crisis_and_going_on_after_it(told: Told) -> None:
    tenant = told.begins(until="monthly")
    tenant.says(told.voice.crisis)
    assert tenant.heard[-1]["tone"] == "crisis"
    tenant.presses(told.word("button.go_on"))
    tenant.is_asked("monthly")
    tenant.answers({**told.voice.answers, "safe_contact": told.word("button.no")})
    tenant.says(told.voice.yes)

    assert told.logged() == told.plan(safe_contact="no")


def test_a_switch_of_language_keeps_the_answers(told: Told) -> None:
    tenant = told.begins(until="lasting")
    tenant.says("English please")
    tenant.is_asked("lasting")
    tenant.answers({**told.voice.answers, "lasting": "temporary", "sharing": "yes that is fine"})
    assert tenant.heard[-1]["language"] == "en"
    tenant.says("yes, please send it")

    assert told.logged() == told.plan(language="en")


def test_an_answer_that_fails_three_times_is_given_a_way_out(told: Told) -> None:
    tenant = told.begins(until="arrears")
    for said in told.voice.no_answers:
        tenant.says(said)
        tenant.is_asked("arrears")
    assert {told.word("button.call_back"), told.word("button.person")} <= set(
        titles_of(tenant.heard)
    )

    tenant.presses(told.word("button.call_back"))
    tenant.answers({**told.voice.answers, "reach": told.voice.reach})
    tenant.says(told.voice.yes)

    # With what is known so far, and when to call.
    assert told.logged() == OF_EVERY_CASE | {
        "language": told.language,
        "type": "call_back",
        "tenant_name": "Anna de Vries",
        "phone": "+31612345678",
        "how_to_reach": told.voice.reach,
        "letter": "none",
        "since": date(2026, 10, 1),
    }
    tenant.is_told(told.word("utter_still_unsent"))


def test_a_whole_story_in_one_message(told: Told) -> None:
    told.tenant.says(told.voice.story)
    asked = []
    while (slot := str(told.tenant.asked)) != "confirmed":
        asked.append(slot)
        told.tenant.says(told.voice.answers[slot])
    told.tenant.says(told.voice.yes)

    assert asked == ["letter", "lasting", "tenant_name", "contact", "address", "sharing"]
    assert told.logged() == told.plan(
        arrears_said_cents=None,
        arrears_said_months=2,
        rent_said_cents=81200,
        children="yes",
        children_number=2,
    )


def test_only_buttons_where_there_are_buttons(told: Told) -> None:
    tenant, word = told.tenant, told.word
    tenant.presses(word("button.in_parts"))
    tenant.presses(word("button.letter.none"))
    tenant.presses(word("button.not_known"))
    tenant.presses(word("button.arrears.months"))
    tenant.presses(word("button.lasting.temporary"))
    tenant.presses(word("button.not_known"))
    for slot in ("tenant_name", "contact", "address"):
        tenant.says(told.voice.answers[slot])
    tenant.presses(word("button.sharing.not"))
    tenant.presses(word("button.confirm"))

    assert told.logged() == told.plan(
        since=None,
        arrears_said_cents=None,
        arrears_said_months=2,
        monthly_cents=None,
        objection="yes",
    )


def test_somebody_writes_for_another(told: Told) -> None:
    tenant = told.tenant
    tenant.says(told.voice.for_another)
    assert tenant.heard[0]["text"] == told.word("utter_writes_for_other")
    tenant.says(told.voice.begins)
    helper = {"helper_name": "Yasmin Yilmaz", "helper_contact": "06 87654321"}
    tenant.answers({**told.voice.answers, **helper, "contact": told.word("button.not_known")})
    tenant.says(told.voice.yes)

    assert told.logged() == told.plan(
        helper_name="Yasmin Yilmaz", helper_phone="+31687654321", phone=None
    )


def test_when_to_call_said_at_the_summary_goes_with_the_request(told: Told) -> None:
    told.begins().says(told.voice.reach)
    told.tenant.is_asked("confirmed")
    told.sends()

    assert told.logged() == told.plan(how_to_reach=told.voice.reach)


def a_day_passes(stack: Running, tenant: Tenant) -> None:
    """As if all that was said had been said a day earlier."""
    conversation = conversation_of(stack, tenant)
    with stack.database.writing() as session:
        for message in session.scalars(
            select(Message).where(Message.conversation_id == conversation)
        ):
            message.at -= timedelta(days=1)
