"""A note of staff is kept as it was written, with who and when, and is never empty."""

from datetime import datetime, timedelta

import pytest

from casebook.database import Database
from casebook.errors import NoteMissing
from casebook.notes import add_note
from casebook.search import case_steps
from tests.builders import a_request


def test_notes_are_kept_with_who_and_when(database: Database, now: datetime) -> None:
    # Given a case with a note, and another tenant's case with one
    with database.writing() as session:
        case = a_request(session, now=now, request_key="1")
        other = a_request(session, now=now, request_key="2")
        add_note(session, case, " Gebeld,\nniet thuis. ", by="T. Collega", at=now)
        add_note(session, other, "Een ander", by="T. Collega", at=now)

    # when somebody else adds one
    later = now + timedelta(hours=1)
    with database.writing() as session:
        add_note(session, case, "Belt terug.", by="S. Ander", at=later)

    # then the case has both, newest first, and no other's
    with database.reading() as session:
        steps = case_steps(session, case)
    assert [(each.what, each.author, each.by, each.at, each.words) for each in steps] == [
        ("note", "staff", "S. Ander", later, "Belt terug."),
        ("note", "staff", "T. Collega", now, "Gebeld,\nniet thuis."),
    ]


@pytest.mark.parametrize("words", ["", "  \n\t"])
def test_an_empty_note_is_refused(database: Database, now: datetime, words: str) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)

        with pytest.raises(NoteMissing):
            add_note(session, case, words, by="T. Collega", at=now)

        assert case_steps(session, case) == []


def test_a_note_pressed_twice_is_one(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)
        first = add_note(session, case, "Belde terug.", by="S. Medewerker", at=now)

        again = add_note(session, case, " Belde terug. ", by="S. Medewerker", at=now)
        others = add_note(session, case, "Belde terug.", by="T. Collega", at=now)

        assert again is first
        assert [each.id for each in case_steps(session, case)] == [others.id, first.id]
