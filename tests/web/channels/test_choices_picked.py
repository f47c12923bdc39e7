"""A choice is picked by its number, its title or its button, and only where that was offered."""

from __future__ import annotations

from casebook.conversations import Reply
from tests.fakes.recorder import Answer
from tests.web.channels.plain import Person
from tests.web.rasa import Rasa

KINDS = (
    {"title": "In delen betalen", "payload": '/kind{"value": "parts"}'},
    {"title": "Later betalen", "payload": '/kind{"value": "later"}'},
)


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
