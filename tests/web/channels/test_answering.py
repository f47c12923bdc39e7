"""What a person writes is answered once, in order, whatever happens on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from casebook.conversations import conversation_of_id
from casebook.errors import CasebookUnavailable
from tests.fakes.recorder import Answer
from tests.web.channels.plain import Person, erase, raises
from tests.web.rasa import Rasa
from web.channels.accounts import Accounts


def test_first_message_is_greeted_told_whose_and_answered(person: Person) -> None:
    greeting, whose, answer = person.writes("hallo, ik heb een vraag over de huur")

    assert (greeting, answer) == ("Dag.", "Dag.")
    assert "sms" in whose
    assert "/demo?lang=nl" in whose


def test_second_message_is_only_answered(person: Person) -> None:
    person.writes("hallo")

    assert person.writes("en nu?") == ["Dag."]


def test_the_same_delivery_changes_nothing(person: Person) -> None:
    message = person.message("hallo")
    person.sends(message)
    person.is_carried()
    before = person.reads()

    assert person.sends(message, message).status_code == 200
    person.is_carried()

    assert person.reads() == before
    assert person.said() == ["hallo"]


def test_one_delivery_of_many_is_answered_in_the_order_in_which_it_was_written(
    person: Person, rasa: Rasa
) -> None:
    second = person.message("twee", at="2026-11-25T20:00:02+00:00")
    first = person.message("een", at="2026-11-25T20:00:01+00:00")

    person.sends(second, first)
    person.is_carried()

    assert person.said() == ["een", "twee"]


def test_language_of_the_first_words_is_the_greeting_s(person: Person, rasa: Rasa) -> None:
    person.writes("لا أستطيع دفع الإيجار هذا الشهر")

    assert rasa.sent[0]["metadata"]["language"] == "ar"


def test_app_s_language_counts_where_the_words_say_nothing(person: Person, rasa: Rasa) -> None:
    person.writes("ok", language="pl-PL")

    assert rasa.sent[0]["metadata"]["language"] == "pl"


def test_app_s_language_that_nobody_speaks_here_is_dutch(person: Person, rasa: Rasa) -> None:
    person.writes("ok", language="SW-ke")

    assert rasa.sent[0]["metadata"]["language"] == "nl"


def test_language_that_the_landlord_does_not_offer_is_not_begun_in(
    person: Person, rasa: Rasa
) -> None:
    demo = person.parts.landlords["demo"]
    landlords = {"demo": replace(demo, languages=["nl", "en"])}
    person.parts = replace(person.parts, landlords=landlords)
    person.app.extensions["huurhulp"] = person.parts

    person.writes("لا أستطيع دفع الإيجار هذا الشهر", language="EN")

    assert rasa.sent[0]["metadata"]["language"] == "en"


def test_whose_platform_it_is_and_the_link_are_in_the_language_of_the_conversation(
    person: Person, rasa: Rasa
) -> None:
    rasa.language = "pl"
    _, whose, _ = person.writes("nie mogę zapłacić czynszu w tym miesiącu")

    assert "/demo?lang=pl" in whose
    assert "website" not in whose


def says_hello_in_an_outage(person: Person, rasa: Rasa) -> None:
    """The assistant is back when it is tried again."""
    rasa.out = True
    person.sends(person.message("hallo"))
    person.is_carried()
    person.later(minutes=1)
    rasa.out = False
    person.is_carried()


def test_greeting_that_failed_is_asked_for_by_the_same_name(person: Person, rasa: Rasa) -> None:
    """It may have been made all the same, and is then not made twice."""
    says_hello_in_an_outage(person, rasa)

    greetings = [each for each in rasa.sent if each["payload"] == "/start"]
    assert len(greetings) == 2
    assert len({(each["tracker_id"], each["message_id"]) for each in greetings}) == 1
    assert greetings[0]["tracker_id"].endswith(".1")


def test_picture_in_the_middle_of_a_form_leaves_the_form(person: Person, rasa: Rasa) -> None:
    rasa.form_active = True
    person.writes("hallo")
    person.writes("", what="other")

    with person.parts.database.reading() as session:
        assert conversation_of_id(session, person.rows()[0].conversation_id).form_active


def test_case_says_by_which_platform_it_came(person: Person, rasa: Rasa) -> None:
    person.writes("hallo")

    assert {each["metadata"]["channel"] for each in rasa.sent} == {"sms"}


def test_numbers_of_a_bsn_never_reach_the_inbox(person: Person, rasa: Rasa) -> None:
    person.sends(person.message("mijn bsn is 111222333"))

    assert "111222333" not in person.arrivals()[0].text
    person.is_carried()
    assert "111222333" not in rasa.was_told


def test_words_leave_the_inbox_when_the_conversation_has_them(person: Person) -> None:
    person.writes("hallo")

    (kept,) = person.arrivals()
    assert (kept.state, kept.text) == ("done", "")


def test_seven_days_of_silence_begin_a_new_conversation(person: Person) -> None:
    person.writes("hallo")
    person.later(days=7, minutes=1)

    greeting, answer = person.writes("daar ben ik weer")

    assert greeting == "Dag."
    assert answer == "Dag."
    assert len({each.conversation_id for each in person.rows()}) == 2
    # Whose platform it is was said, once a person.
    assert [each for each in person.said("assistant") if "sms" in each] == [person.reads()[1]]


def test_six_days_do_not(person: Person) -> None:
    person.writes("hallo")
    person.later(days=6)

    assert person.writes("daar ben ik weer") == ["Dag."]


def test_assistant_that_is_out_is_told_of_once_and_answers_later(
    person: Person, rasa: Rasa
) -> None:
    person.writes("hallo")
    rasa.out = True
    person.sends(person.message("kan ik later betalen"))
    for _ in range(5):
        person.is_carried()
        person.later(minutes=2)
    told = person.reads()[3:]
    assert len(told) == 1
    assert "030 012 34 56" in told[0]

    rasa.out = False
    person.is_carried()

    assert person.reads()[4:] == ["Dag."]
    assert person.said() == ["hallo", "kan ik later betalen"]


def test_crisis_is_answered_at_once_while_the_assistant_is_out(person: Person, rasa: Rasa) -> None:
    rasa.out = True

    said = person.writes("ik wil niet meer leven")

    assert "113" in said[0]


def test_crisis_is_answered_once_and_in_their_own_language_until_the_assistant_is_back(
    person: Person, rasa: Rasa
) -> None:
    rasa.out = True
    person.sends(person.message("nie chcę już żyć"))
    for _ in range(5):
        person.is_carried()
        person.later(minutes=2)

    crisis, outage = person.reads()
    assert "112" in crisis
    assert crisis.startswith("Jest teraz bardzo ciężko?")
    assert crisis != outage
    assert [each.extras.get("tone") for each in person.rows()] == ["crisis", None]

    # Neither of the two is the greeting, which is still to be said.
    rasa.out = False
    person.is_carried()
    assert len(person.reads()) == 5
    assert person.writes("en nu?") == ["Dag."]


def test_too_late_is_owned_up_to_of_a_crisis_too(person: Person, rasa: Rasa) -> None:
    person.writes("hallo")
    rasa.out = True
    person.writes("ik wil niet meer leven")
    person.later(hours=25)

    person.is_carried()

    assert "te laat" in person.said("assistant")[-1]


def test_outage_of_seconds_is_told_to_nobody(person: Person, rasa: Rasa) -> None:
    rasa.out = True
    person.sends(person.message("hallo"))
    for _ in range(2):
        person.is_carried()
        person.later(minutes=2)

    assert person.reads() == []


def test_fault_of_ours_stands_before_nothing_that_comes_later(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("web.channels.answering.picked", raises(ZeroDivisionError))
        person.sends(person.message("een"))
        person.is_carried()
    (arrival,) = person.arrivals()
    assert (arrival.state, arrival.tries) == ("waiting", 1)

    person.later(minutes=1)
    person.writes("twee")

    assert person.said() == ["een", "twee"]


def test_casebook_that_is_away_is_no_try_and_lets_the_sender_go(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as away:
        away.setattr("web.channels.answering.picked", raises(CasebookUnavailable))
        person.sends(person.message("een"))
        with pytest.raises(CasebookUnavailable):
            person.is_carried()
    assert person.arrivals()[0].tries == 0

    person.is_carried()

    assert person.said() == ["een"]


def test_message_that_is_erased_while_it_is_answered_is_answered_in_the_next_conversation(
    person: Person, rasa: Rasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.writes("hallo")
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr("web.channels.answering.greet", lambda *_: erase(person))
        person.sends(person.message("nog iets"))
        person.is_carried()
    person.later(minutes=1)

    person.is_carried()

    assert person.said() == ["nog iets"]
    assert [each.state for each in person.arrivals()] == ["done", "done"]


def test_message_is_shown_as_read_once_and_nobody_minds_where_it_cannot(
    person: Person, rasa: Rasa
) -> None:
    person.server.answers = lambda got: Answer(500 if "seen" in got.json else 200)
    says_hello_in_an_outage(person, rasa)

    seen = [each.json["seen"] for each in person.server.got if "seen" in each.json]
    assert seen == ["m1"]
    assert person.said() == ["hallo"]


def test_what_was_written_before_an_address_was_switched_off_is_kept_and_answered(
    person: Person,
) -> None:
    """The answer is held, and goes when the address is on again and the person writes."""
    on = person.parts
    person.sends(person.message("hallo"))
    person.parts = replace(on, accounts=Accounts(()))
    person.is_carried()

    assert person.said() == ["hallo"]
    assert {(each.state, each.fault) for each in person.deliveries()} == {("held", "off")}

    person.parts = on
    assert person.writes("en nu?")[-1] == "Dag."
    assert len(person.reads()) == 4


def test_what_nobody_could_answer_for_a_day_is_owned_up_to(person: Person, rasa: Rasa) -> None:
    person.writes("hallo")
    rasa.out = True
    person.sends(person.message("kan ik later betalen"))
    person.is_carried()
    person.later(hours=25)
    person.is_carried()
    rasa.out = False

    said = person.writes("hallo?")

    assert any("te laat" in each for each in said)
    assert [each.state for each in person.arrivals()] == ["done", "refused", "done"]


def test_picture_gets_one_kind_sentence_and_is_not_kept(person: Person, rasa: Rasa) -> None:
    person.writes("hallo")
    asked = len(rasa.sent)

    (said,) = person.writes("", what="other")

    assert "geen foto's" in said
    assert len(rasa.sent) == asked
    assert person.said()[-1] == "[foto, spraak of bestand, niet bewaard]"


@pytest.mark.parametrize("blank", ["", " \n "])
def test_message_without_a_letter_is_answered_like_a_picture(person: Person, blank: str) -> None:
    person.writes("hallo")

    (said,) = person.writes(blank)

    assert "geen foto's" in said


def test_too_long_a_message_is_told_so(person: Person) -> None:
    person.writes("hallo")
    assert person.writes("a" * 1000) == ["Dag."]

    (said,) = person.writes("a" * 1001)

    assert "1.000 tekens" in said
    assert person.said()[-1] == "a" * 1000
    assert not person.rows()[-2].personal


def test_too_long_a_message_of_a_crisis_is_answered_and_kept_from_the_desk(
    person: Person,
) -> None:
    person.writes("hallo")

    crisis, too_long = person.writes("ik wil niet meer leven " + "a" * 1001)

    assert "113" in crisis
    assert "1.000 tekens" in too_long
    assert [each.personal for each in person.rows() if each.author == "tenant"] == [False, True]
