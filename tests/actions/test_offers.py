"""The questions after the reference are offered: a yes takes them, a no or a stop leaves them."""

from __future__ import annotations

from typing import Any

import pytest

from actions.more import ActionAnswerOffer, ActionMoreStopped
from actions.parts import Parts
from tests.actions.turns import Ran, a_tracker, ran


def offered(parts: Parts, intent: str, offer: str | None, **slots: Any) -> Ran:
    return ran(ActionAnswerOffer(parts), a_tracker("ja", intent=intent, offered=offer, **slots))


def test_yes_to_the_offer_begins_the_questions(parts: Parts) -> None:
    done = offered(parts, "affirm", "more")

    assert done.names == ["utter_more_begin"]
    assert done.followup == "more_form"
    assert done.slots == {"offered": None}


def test_no_to_the_offer_leaves_it_at_that(parts: Parts) -> None:
    done = offered(parts, "deny", "more")

    assert done.names == ["utter_more_stopped"]
    assert done.followup is None
    assert done.slots == {"offered": None}


@pytest.mark.parametrize("intent", ["affirm", "deny"])
def test_yes_or_no_to_nothing_offers_the_choices(parts: Parts, intent: str) -> None:
    done = offered(parts, intent, None)

    assert done.names == ["utter_choose"]
    assert done.followup is None


STOPPED = [("laat maar", "utter_more_stopped"), ("trek mijn aanvraag in", "utter_withdraw")]


@pytest.mark.parametrize(("text", "name"), STOPPED)
def test_stop_is_about_the_questions_or_about_what_was_sent(
    parts: Parts, text: str, name: str
) -> None:
    tracker = a_tracker(text, intent="stop", reference="HH-7K3M-9QXD", requested_slot="cause")

    assert ran(ActionMoreStopped(parts), tracker).names == [name]
