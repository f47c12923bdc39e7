"""After the answer to a crisis it is asked, once, whether calling and writing are safe."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from actions.log_case import ActionLogCase
from actions.message import Message
from actions.page import ActionReadPage
from actions.parts import Parts
from actions.request_form import ActionAskConfirmed
from actions.texts import say
from actions.turn import NO_ANSWER, is_complete, read_turn
from answers.errors import AnswerError
from questions.fields import Asked, read
from tenant_texts import text
from tests.actions.turns import ANSWERS, NO_SUMMARY, PAGE, SUMMARY, a_tracker, pressed, ran
from tests.actions.turns import validated as in_the_form

ASKED = Asked("nl", date(2026, 11, 25))
ASKING = {"kind": "report", "after_crisis": True, "requested_slot": "safe_contact"}


def heard(parts: Parts, *, crisis_by: str = "words", **given: Any) -> dict[str, Any]:
    """What the page's action keeps of a message that was understood as a crisis."""
    tracker = a_tracker(**{"text": "ik wil niet meer leven", "intent": "crisis"} | given)
    tracker.latest_message["crisis_by"] = crisis_by
    return ran(ActionReadPage(parts), tracker).slots


def test_crisis_is_remembered(parts: Parts) -> None:
    assert heard(parts)["after_crisis"] is True
    assert heard(parts, requested_slot="letter", kind="report")["after_crisis"] is True


def test_no_other_message_is_taken_for_a_crisis(parts: Parts) -> None:
    done = ran(ActionReadPage(parts), a_tracker("hallo", intent="greet", page=PAGE))

    assert "after_crisis" not in done.slots


def test_answer_that_only_sounds_like_a_crisis_gets_no_crisis_answer(parts: Parts) -> None:
    asking = {"kind": "cheaper_home", "requested_slot": "persons", "text": "3"}

    assert "after_crisis" not in heard(parts, crisis_by="likelihood", **asking)
    assert heard(parts, crisis_by="words", **asking)["after_crisis"] is True


BUT_NOT_ALWAYS = [
    ("nl", "ja, als hij weg is"),
    ("nl", "ja, alleen overdag"),
    ("nl", "ja mailen wel, bellen niet"),
    ("nl", "ja hij is er nu niet"),
    ("en", "yes, when he is out"),
    ("en", "yes but only email"),
]


@pytest.mark.parametrize(("language", "text"), BUT_NOT_ALWAYS)
def test_yes_with_a_condition_is_asked_again(language: str, text: str) -> None:
    with pytest.raises(AnswerError):
        read("safe_contact", text, ASKED.in_language(language))


@pytest.mark.parametrize(("said", "value"), [("ja", "yes"), ("no", "no"), ("hayır", "no")])
def test_answer_may_come_in_any_of_our_languages(said: str, value: str) -> None:
    assert read("safe_contact", said, ASKED) == value


def test_no_that_only_sounds_like_a_crisis_is_the_answer() -> None:
    message = Message("nee, niet veilig", "crisis", 1.0, {}, crisis_by="likelihood")
    beaten = Message("nee, hij slaat me", "crisis", 1.0, {}, crisis_by="likelihood")

    assert read_turn(message, ASKING, ASKED).slots == {"safe_contact": "no"} | NO_SUMMARY
    assert read_turn(beaten, ASKING, ASKED) == NO_ANSWER


def test_question_has_its_reason_and_three_answers(parts: Parts) -> None:
    said = say(parts, "utter_ask_safe_contact", {}, {"language": "nl", "landlord": "demo"} | ASKING)

    assert said["text"].startswith("Is het veilig als wij u bellen of schrijven?")
    assert [each["title"] for each in said["buttons"]] == ["Ja", "Nee", "Zeg ik liever niet"]
    assert said["metadata"]["why"].endswith("Dan bellen en schrijven wij niet.")


@pytest.mark.parametrize("value", ["yes", "no", "not_said"])
def test_button_answers(parts: Parts, value: str) -> None:
    done = in_the_form(parts, **pressed("safe_contact", value), **ASKING)

    assert done.slots["safe_contact"] == value


def test_summary_shows_it_after_a_crisis_and_can_change_it(parts: Parts) -> None:
    answers = ANSWERS | {"safe_contact": "no"}

    [after] = ran(ActionAskConfirmed(parts), a_tracker(**answers, after_crisis=True)).said
    [calm] = ran(ActionAskConfirmed(parts), a_tracker(**answers)).said

    assert {
        "label": "Veilig om te bellen of schrijven",
        "value": "Nee",
        "title": "Wijzig: Veilig om te bellen of schrijven",
        "payload": '/change_answer{"field": "safe_contact"}',
    } in after["rows"]
    assert len(calm["rows"]) == len(after["rows"]) - 1


def test_crisis_at_the_summary_asks_it_before_anything_is_sent() -> None:
    """The yes under the summary of before is none: one answer is still missing."""
    slots = SUMMARY | {"after_crisis": True}

    assert is_complete(SUMMARY)
    assert not is_complete(slots)
    assert is_complete(slots | {"safe_contact": "not_said"})


@pytest.mark.parametrize("language", ["nl", "en", "tr", "ar", "pl", "uk"])
def test_crisis_answer_ends_with_how_to_erase_the_chat(parts: Parts, language: str) -> None:
    slots = {"language": language, "landlord": "demo"}
    more, erase = (text(language, f"widget.{each}", {}) for each in ("more", "erase"))

    last = say(parts, "utter_crisis", {}, slots)["text"].split("\n\n")
    # Below a translation stands the Dutch that counts.
    own = last[-1] if language == "nl" else last[len(last) // 2 - 1]

    assert more in own
    assert erase in own


@pytest.mark.parametrize(
    ("safe", "said"),
    [
        ("yes", "utter_logged"),
        ("no", "utter_logged.not_safe"),
        ("not_said", "utter_logged.not_safe"),
    ],
)
def test_nobody_is_told_of_a_call_that_is_not_safe(parts: Parts, safe: str, said: str) -> None:
    slots = SUMMARY | {"after_crisis": True, "safe_contact": safe}

    assert ran(ActionLogCase(parts), a_tracker("ja", **slots)).names[0] == said
