"""Passing on to the municipality: what is shown and kept, doubt, and an objection at any time."""

from __future__ import annotations

from typing import Any

import pytest

from actions.parts import Parts
from actions.request_form import ActionAskSharing
from actions.texts import say
from tests.actions.turns import (
    ANSWERS,
    SHARING_SHOWN,
    TAKEN,
    a_tracker,
    pressed,
    ran,
    validated,
)

ASKING = ANSWERS | {"sharing": None, "sharing_shown": SHARING_SHOWN, "requested_slot": "sharing"}
NONE_OWED = {"cents": 0, "months": None}


def shown(parts: Parts, **slots: Any) -> dict[str, str]:
    done = ran(ActionAskSharing(parts), a_tracker(**slots))
    kept: dict[str, str] = done.slots["sharing_shown"]
    return kept


@pytest.mark.parametrize(
    ("arrears", "name", "begins"),
    [(ANSWERS["arrears"], "utter_ask_sharing", "Loopt u achter met de huur"),
     ({"cents": None, "months": None}, "utter_ask_sharing", "Loopt u achter met de huur"),
     (NONE_OWED, "utter_ask_sharing.none", "Nu geven we niets door.")],
)  # fmt: skip
def test_question_begins_by_whether_rent_is_owed(
    parts: Parts, arrears: dict[str, Any], name: str, begins: str
) -> None:
    done = ran(ActionAskSharing(parts), a_tracker(arrears=arrears))

    assert done.names == [name]
    assert done.slots["sharing_shown"]["text"].startswith(begins)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("arrears", [ANSWERS["arrears"], NONE_OWED])
def test_words_that_are_kept_are_those_that_were_read(
    parts: Parts, arrears: dict[str, Any], language: str
) -> None:
    tracker = a_tracker(arrears=arrears, language=language)

    done = ran(ActionAskSharing(parts), tracker)

    read = say(parts, done.names[0], {}, tracker.slots)["text"]
    assert done.slots["sharing_shown"]["text"] == read


def test_version_is_that_of_the_words(parts: Parts) -> None:
    """Other words can never pass for the same: with arrears, without, in another language."""
    versions = [
        shown(parts, arrears=arrears, language=language)["version"]
        for arrears in (ANSWERS["arrears"], NONE_OWED)
        for language in ("nl", "en")
    ]

    assert len(set(versions)) == 4
    assert [each[:3] for each in versions] == ["nl-", "en-", "nl-", "en-"]
    assert shown(parts, arrears=NONE_OWED)["version"] == versions[2]
    assert all(len(each) <= 32 for each in versions)


SAID = [
    ("ja, dat is goed", "no"),
    ("nee, liever niet doorgeven", "yes"),
    ("dat zeg ik liever niet", "not_said"),
]


@pytest.mark.parametrize(("text", "objection"), SAID)
def test_clear_answer_is_taken(parts: Parts, text: str, objection: str) -> None:
    done = validated(parts, text, **ASKING)

    assert done.slots == {"sharing": objection, "requested_slot": "confirmed"} | TAKEN
    assert done.said == []


def test_doubtful_answer_is_asked_back_once(parts: Parts) -> None:
    done = validated(parts, "misschien", **ASKING)

    assert done.names == ["answer.sharing.doubtful"]
    assert done.slots["sharing"] is None
    assert done.slots["sharing_doubted"] is True
    assert done.slots["requested_slot"] == "sharing"


def test_doubtful_answer_again_counts_as_an_objection(parts: Parts) -> None:
    done = validated(parts, "misschien", **ASKING | {"sharing_doubted": True})

    assert done.names == ["sharing.counts_as_objection"]
    assert done.slots["sharing"] == "yes"
    assert done.slots["sharing_doubted"] is None
    assert done.slots["requested_slot"] == "confirmed"


@pytest.mark.parametrize("text", ["ja, dat is goed", "nee"])
def test_clear_answer_after_doubt_is_taken_as_it_is(parts: Parts, text: str) -> None:
    done = validated(parts, text, **ASKING | {"sharing_doubted": True})

    assert done.slots["sharing"] == ("yes" if text == "nee" else "no")
    assert done.said == []


def test_wish_for_more_is_explained_and_asked_again(parts: Parts) -> None:
    done = validated(parts, "meer uitleg", **ASKING)

    assert done.names == ["sharing.more"]
    assert done.slots["sharing"] is None
    assert done.slots["requested_slot"] == "sharing"
    assert "sharing_doubted" not in done.slots


def test_failed_answer_to_another_question_is_no_doubt(parts: Parts) -> None:
    done = validated(parts, "misschien", kind="report", requested_slot="arrears")

    assert "sharing_doubted" not in done.slots


@pytest.mark.parametrize(("value", "objection"), [("no", "no"), ("yes", "yes")])
def test_button_answers_too(parts: Parts, value: str, objection: str) -> None:
    done = validated(parts, **pressed("sharing", value), **ASKING)

    assert done.slots["sharing"] == objection
