"""What is said goes to the person once and in order; after a day only that something waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from casebook.conversations import Reply
from casebook.errors import CasebookUnavailable
from tests.fakes.recorder import Answer, Got
from tests.web.channels.plain import Person, Plain, raises, staff_say
from tests.web.rasa import Rasa
from web.channels.accounts import Accounts
from web.channels.platform import Look, NotSent, Said


def test_platform_that_fails_gets_it_later_and_in_order(person: Person) -> None:
    person.writes("hallo")
    person.server.answers = lambda _: Answer(500)
    person.sends(person.message("een"))
    person.is_carried()
    person.sends(person.message("twee"))
    person.is_carried()
    person.server.answers = lambda _: Answer()
    before = len(person.server.got)
    person.later(minutes=1)

    person.is_carried()

    sent = [each for each in person.server.got[before:] if "text" in each.json]
    assert len(sent) == 2
    assert {each.state for each in person.deliveries()} == {"sent"}


def test_of_a_message_in_parts_only_the_rest_goes_again(
    person: Person, rasa: Rasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.writes("hallo")
    monkeypatch.setattr(Plain, "look", in_lines)
    rasa.replies = [Reply("een\ntwee\ndrie"), Reply("vier")]
    for failing in ("twee", "drie"):
        person.server.answers = fails_at(failing)
        person.sends(*([person.message("en nu?")] if failing == "twee" else []))
        person.is_carried()
        assert [each.state for each in person.deliveries()][-2:] == ["waiting", "waiting"]
        person.later(minutes=1)
    person.server.answers = lambda _: Answer()

    person.is_carried()

    assert person.reads()[3:] == ["een", "twee", "twee", "drie", "drie", "vier"]
    assert [(each.state, each.parts_sent) for each in person.deliveries()][-2:] == [
        ("sent", 3),
        ("sent", 1),
    ]


def test_message_that_shows_as_nothing_is_done(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Plain, "look", lambda *_: Look(()))

    assert person.writes("hallo") == []

    assert {each.state for each in person.deliveries()} == {"sent"}


def in_lines(_: Plain, said: Said) -> Look:
    return Look(tuple({"text": each} for each in said.text.split("\n")))


def fails_at(text: str) -> Callable[[Got], Answer]:
    return lambda got: Answer(500 if got.json.get("text") == text else 200)


def test_fault_of_ours_in_sending_is_tried_again_and_a_casebook_that_is_away_is_no_try(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(Plain, "look", raises(ZeroDivisionError))
        person.writes("hallo")
    first = person.deliveries()[0]
    assert (first.state, first.fault, first.tries) == ("waiting", "not_made", 1)

    person.later(minutes=1)
    with monkeypatch.context() as away:
        away.setattr("web.channels.postman.note_part", raises(CasebookUnavailable))
        with pytest.raises(CasebookUnavailable):
            person.is_carried()
    assert person.deliveries()[0].tries == 1

    person.is_carried()
    assert {each.state for each in person.deliveries()} == {"sent"}


def test_platform_that_asks_to_be_left_alone_is(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.writes("hallo")
    hour = timedelta(hours=1)
    monkeypatch.setattr(Plain, "send", raises(NotSent("busy", wait=hour)))

    staff_say(person, "Wilt u ons bellen?")

    assert person.deliveries()[-1].next_try_at == person.parts.settings.now() + hour


def test_platform_that_calls_the_conversation_closed_holds_it_and_says_so_outside(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.writes("hallo")
    with monkeypatch.context() as closed:
        closed.setattr(Plain, "send", raises(NotSent("closed", closed=True)))
        staff_say(person, "Wilt u ons bellen?")

    last = person.deliveries()[-1]
    assert (last.state, last.fault, last.tries) == ("held", "closed", 0)
    assert len(person.outside()) == 1
    assert person.writes("ja?") == ["Wilt u ons bellen?", "Dag."]


def test_word_outside_that_did_not_go_is_tried_again(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.writes("hallo")
    person.later(hours=25)
    hour = timedelta(hours=1)
    with monkeypatch.context() as busy:
        busy.setattr(Plain, "announce", raises(NotSent("busy", wait=hour)))
        staff_say(person, "Wilt u ons bellen?")
    last = person.deliveries()[-1]
    assert (last.state, last.next_try_at) == ("waiting", person.parts.settings.now() + hour)

    person.later(hours=1)
    person.is_carried()

    assert len(person.outside()) == 1
    assert person.deliveries()[-1].state == "held"


def test_word_outside_that_is_refused_is_tried_at_the_next_message(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.writes("hallo")
    person.later(hours=25)
    with monkeypatch.context() as refused:
        refused.setattr(Plain, "announce", raises(NotSent("no_template", gone=True)))
        staff_say(person, "Wilt u ons bellen?")
    last = person.deliveries()[-1]
    assert (last.state, last.fault) == ("held", "no_template")

    staff_say(person, "Of mailen?")

    assert len(person.outside()) == 1


def test_word_outside_is_in_the_language_of_what_waits(person: Person) -> None:
    person.writes("hallo")
    person.later(hours=25)

    staff_say(person, "Proszę zadzwonić.", language="pl")

    (outside,) = person.outside()
    assert "wiadomość" in outside


def test_what_the_platform_refuses_for_good_does_not_stand_in_the_way(person: Person) -> None:
    person.writes("hallo")
    person.server.answers = lambda _: Answer(400)
    person.writes("een")
    person.server.answers = lambda _: Answer()

    assert person.writes("twee") == ["Dag."]
    assert [each.state for each in person.deliveries()][-2:] == ["failed", "sent"]


def test_answer_that_was_lost_may_go_twice_and_that_is_kept(person: Person) -> None:
    person.writes("hallo")
    person.server.answers = lambda _: Answer(closes=True)
    person.writes("een")
    person.server.answers = lambda _: Answer()
    person.later(minutes=1)
    person.is_carried()

    last = person.deliveries()[-1]
    assert (last.state, last.perhaps_twice) == ("sent", True)


def test_staff_reach_the_person_while_the_conversation_is_open(person: Person) -> None:
    person.writes("hallo")

    staff_say(person, "Wilt u ons bellen?")

    assert person.reads()[-1] == "Wilt u ons bellen?"
    assert person.outside() == []


def test_after_a_day_staff_s_words_wait_and_only_that_is_said(person: Person) -> None:
    person.writes("hallo")
    person.later(hours=24)

    staff_say(person, "U betaalt € 50 per maand.")
    staff_say(person, "Nog iets.")

    (outside,) = person.outside()
    assert "er is een bericht over uw aanvraag" in outside
    assert "€" not in outside
    assert person.writes("ja?") == ["U betaalt € 50 per maand.", "Nog iets.", "Dag."]


def test_it_is_said_again_after_the_next_day_of_silence(person: Person) -> None:
    person.writes("hallo")
    for _ in range(2):
        person.later(hours=25)
        staff_say(person, "Wilt u ons bellen?")
        person.writes("ja")

    assert len(person.outside()) == 2


def test_address_that_went_to_another_landlord_begins_anew_and_sends_nothing_of_the_first(
    person: Person, rasa: Rasa
) -> None:
    person.writes("hallo")
    (account,) = person.parts.accounts.listed
    demo = person.parts.landlords["demo"]
    person.parts = replace(
        person.parts,
        landlords={"demo": demo, "noord": replace(demo, key="noord")},
        accounts=Accounts((replace(account, landlord="noord"),)),
    )
    person.app.extensions["huurhulp"] = person.parts
    staff_say(person, "Van de eerste verhuurder.")

    said = person.writes("hallo")

    assert rasa.sent[-1]["metadata"]["landlord"] == "noord"
    assert "Van de eerste verhuurder." not in person.reads()
    assert said
    (of_the_first,) = [each for each in person.deliveries() if each.state != "sent"]
    assert (of_the_first.state, of_the_first.fault) == ("failed", "off")
