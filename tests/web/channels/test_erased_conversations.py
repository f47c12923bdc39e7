"""What its tenant erases is gone everywhere, and stands in nobody's way."""

from __future__ import annotations

import pytest

from tests.fakes.recorder import Answer, Got
from tests.web.channels.plain import Person, erase
from tests.web.rasa import Rasa


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
