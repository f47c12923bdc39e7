"""What a person writes is answered once, in order, whatever happens on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from casebook.conversations import Reply, add_staff_message, conversation_of_id
from casebook.errors import CasebookUnavailable
from casebook.retention import erase_conversation
from tests.fakes.recorder import Answer, Got
from tests.web.channels.plain import Person, Plain
from tests.web.rasa import Rasa
from web.channels.accounts import Accounts
from web.channels.platform import Look, NotSent, Said


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


def test_greeting_that_failed_is_asked_for_by_the_same_name(person: Person, rasa: Rasa) -> None:
    """It may have been made all the same, and is then not made twice."""
    rasa.out = True
    person.sends(person.message("hallo"))
    person.is_carried()
    person.later(minutes=1)
    rasa.out = False
    person.is_carried()

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


def raises(fault: type[Exception]) -> Callable[..., None]:
    def fails(*_: object, **__: object) -> None:
        raise fault

    return fails


def test_message_is_shown_as_read_once_and_nobody_minds_where_it_cannot(
    person: Person, rasa: Rasa
) -> None:
    person.server.answers = lambda got: Answer(500 if "seen" in got.json else 200)
    rasa.out = True
    person.sends(person.message("hallo"))
    person.is_carried()
    person.later(minutes=1)
    rasa.out = False
    person.is_carried()

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
    monkeypatch.setattr(Plain, "send", refuses(NotSent("busy", wait=hour)))

    staff_say(person, "Wilt u ons bellen?")

    assert person.deliveries()[-1].next_try_at == person.parts.settings.now() + hour


def test_platform_that_calls_the_conversation_closed_holds_it_and_says_so_outside(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.writes("hallo")
    with monkeypatch.context() as closed:
        closed.setattr(Plain, "send", refuses(NotSent("closed", closed=True)))
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
        busy.setattr(Plain, "announce", refuses(NotSent("busy", wait=hour)))
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
        refused.setattr(Plain, "announce", refuses(NotSent("no_template", gone=True)))
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


def refuses(fault: NotSent) -> Callable[..., None]:
    def fails(*_: object) -> None:
        raise fault

    return fails


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


def test_what_was_numbered_is_picked_by_its_number(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS)]
    *_, said = person.writes("hallo")
    assert "2. Later betalen" in said

    person.writes("٢.")

    assert rasa.sent[-1]["payload"] == '/kind{"value": "later"}'
    assert person.said()[-1] == "Later betalen"


def test_title_is_picked_too(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS)]
    person.writes("hallo")

    person.writes("later BETALEN!")

    assert rasa.sent[-1]["payload"] == '/kind{"value": "later"}'


def test_choice_is_picked_however_it_is_written(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS)]
    person.writes("hallo")

    for typed in ("2", " 2) ", "(2)", "2️⃣", "2!", "LATER BETALEN", "Ｌater betalen"):
        person.writes(typed)
        assert rasa.sent[-1]["payload"] == '/kind{"value": "later"}', typed


def test_other_words_are_words(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS)]
    person.writes("hallo")

    for typed in ("0", "3", "12", "002", "2%", "+2", "2-", "2 of 1", "later", "?"):
        person.writes(typed)
        assert (rasa.sent[-1]["payload"], rasa.sent[-1]["text"]) == (None, typed)


def test_choices_where_one_is_to_be_chosen_have_numbers(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS, {"asks": "kind"})]

    *_, said = person.writes("hallo")

    assert "2. Later betalen" in said


def test_number_is_a_choice_of_what_this_person_was_sent_last(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS)]
    person.writes("hallo")
    rasa.replies = [Reply("Goed.")]
    person.writes("hallo", **{"from": "+31687654321"})

    person.writes("2")

    assert rasa.sent[-1]["payload"] == '/kind{"value": "later"}'


def test_number_is_no_choice_of_what_did_not_come(person: Person, rasa: Rasa) -> None:
    person.writes("hallo")
    rasa.replies = [Reply("Kies.", KINDS)]
    person.server.answers = lambda _: Answer(400)
    person.writes("en nu?")

    person.writes("2")

    assert (rasa.sent[-1]["payload"], rasa.sent[-1]["text"]) == (None, "2")


def test_number_is_no_choice_where_an_amount_is_asked(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Hoeveel?", KINDS, {"asks": "arrears"})]
    *_, said = person.writes("hallo")
    assert "2." not in said
    assert "• Later betalen" in said

    person.writes("2")

    assert (rasa.sent[-1]["payload"], rasa.sent[-1]["text"]) == (None, "2")


def test_number_is_no_choice_when_something_else_was_said_since(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS)]
    person.writes("hallo")
    rasa.replies = [Reply("Goed.")]
    person.writes("weet ik niet")

    person.writes("2")

    assert (rasa.sent[-1]["payload"], rasa.sent[-1]["text"]) == (None, "2")


def test_number_is_still_a_choice_after_a_picture(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS)]
    person.writes("hallo")
    person.writes("", what="other")

    person.writes("1")

    assert rasa.sent[-1]["payload"] == '/kind{"value": "parts"}'


def test_amount_with_a_sign_is_no_number_of_a_choice(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS)]
    person.writes("hallo")

    person.writes("€ 2")

    assert rasa.sent[-1]["text"] == "€ 2"


def test_pressed_button_is_its_payload(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS)]
    person.writes("hallo")
    question = person.rows()[-1]

    person.writes("", what="button", button=f"{question.id}.1")

    assert rasa.sent[-1]["payload"] == '/kind{"value": "later"}'


def test_old_button_is_answered_with_a_sentence(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS)]
    person.writes("hallo")
    question = person.rows()[-1]
    person.later(days=8)
    rasa.replies = [Reply("Dag.")]
    person.writes("hallo")

    for button in (f"{question.id}.1", f"{question.id}.9", "wat", "1.1.1"):
        (said,) = person.writes("Later betalen", what="button", button=button)
        assert "Kies een knop uit de laatste berichten" in said, button


def test_button_of_another_person_is_none_of_theirs(person: Person, rasa: Rasa) -> None:
    rasa.replies = [Reply("Kies.", KINDS)]
    person.writes("hallo")
    question = person.rows()[-1]

    said = person.writes("x", what="button", button=f"{question.id}.1", **{"from": "+31687654321"})

    assert "Kies een knop uit de laatste berichten" in said[-1]


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


def test_conversation_that_its_tenant_erased_begins_anew(person: Person) -> None:
    person.writes("hallo")
    erase(person)

    assert len(person.writes("hallo")) == 2


@pytest.mark.parametrize("status", [200, 500])
def test_what_is_erased_while_it_is_sent_stands_in_nobody_s_way(
    person: Person, status: int
) -> None:
    person.writes("hallo")

    def erases(got: Got) -> Answer:
        if "text" in got.json and person.rows():
            erase(person)
        return Answer(status)

    person.server.answers = erases
    person.writes("wat nu?")
    assert person.deliveries() == []
    person.server.answers = lambda _: Answer()

    assert person.writes("hallo") == ["Dag.", "Dag."]


def erase(person: Person) -> None:
    """As who sees the same conversation on the website, or its term."""
    with person.parts.database.writing() as session:
        found = conversation_of_id(session, person.rows()[0].conversation_id)
        erase_conversation(session, found, at=person.parts.settings.now())


def staff_say(person: Person, text: str, language: str = "nl") -> None:
    with person.parts.database.writing() as session:
        add_staff_message(
            session,
            person.rows()[-1].conversation_id,
            text,
            language=language,
            now=person.parts.settings.now(),
        )
    person.is_carried()


KINDS = (
    {"title": "In delen betalen", "payload": '/kind{"value": "parts"}'},
    {"title": "Later betalen", "payload": '/kind{"value": "later"}'},
)


def test_who_must_not_be_seen_erases_what_is_theirs_everywhere_and_nobody_else_s(
    person: Person, rasa: Rasa, monkeypatch: pytest.MonkeyPatch
) -> None:
    erased: list[str] = []
    monkeypatch.setattr("web.channels.erasing.erase_tracker", lambda _, id: erased.append(id))
    person.writes("hallo", **{"from": "+31687654321"})
    person.writes("hallo")
    person.later(days=8)
    rasa.language = "pl"
    person.writes("nie mogę zapłacić czynszu w tym miesiącu")
    ids = list(dict.fromkeys(each.conversation_id for each in person.rows()))
    asked = len(rasa.sent)

    (told,) = person.writes("wis dit gesprek")

    assert "usunięt" in told
    assert erased == ids[1:]
    assert person.rows()[0].conversation_id == ids[0]
    assert len(rasa.sent) == asked


def test_who_erases_before_anything_was_said_is_not_greeted_first(
    person: Person, rasa: Rasa
) -> None:
    (told,) = person.writes("wis dit gesprek")

    assert "gewist" in told
    assert rasa.sent == []


def test_words_about_erasing_erase_nothing(person: Person) -> None:
    person.writes("hallo")

    assert person.writes("wis dit gesprek niet") == ["Dag."]


@pytest.mark.parametrize("said", ["Wis dit gesprek.", "usuń tę rozmowę", "احذف هذه المحادثة"])
def test_who_must_not_be_seen_erases_it_all_with_a_few_words(person: Person, said: str) -> None:
    person.writes("hallo")
    person.later(days=8)
    person.writes("ik ben niet veilig thuis")

    (told,) = person.writes(said)

    assert "gewist" in told
    assert [each.text for each in person.rows()] == [told]
    assert person.writes("hallo")[0] == "Dag."
