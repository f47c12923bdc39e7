"""A later answer is set on its case and told in its history, once, and only if a case knows it."""

from datetime import datetime, timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from casebook.additions import add_answer
from casebook.database import Database
from casebook.errors import ValueNotAllowed
from casebook.models import Case
from casebook.retention import erase_conversation
from casebook.search import case_by_reference, case_steps
from tests.builders import a_cheaper_home, a_conversation, a_report, a_request

LATER = timedelta(hours=1)
ESTIMATE = {"year": 2026, "month_eur": 467, "year_eur": 5612, "received": "no"}
UNDER_ANOTHER_NAME = {"rent_cents": "rent_said_cents"}


def told(session: Session, case: Case) -> list[tuple[str, str | None, Any]]:
    """The steps of a case, oldest first."""
    return [(step.what, step.field, step.value) for step in reversed(case_steps(session, case))]


@pytest.mark.parametrize(
    ("field", "first", "second"),
    [
        ("rent_cents", 68453, 70000),
        ("cause", "less_income", "not_said"),
        ("children", "yes", "no"),
        ("children_number", 2, 3),
        ("money_help", "debt_help", "not_said"),
        ("income_day", 25, 1),
        ("months_wanted", 6, 60),
        ("how_to_reach", "na 18 uur", "liever geen brief thuis"),
        ("huurtoeslag", ESTIMATE, ESTIMATE | {"received": "yes"}),
    ],
)
def test_an_answer_is_set_and_changed(
    database: Database, now: datetime, field: str, first: Any, second: Any
) -> None:
    with database.writing() as session:
        case = a_report(session, now=now)
        add_answer(session, case, field, first, at=now)

    # when it is given again, the same and then otherwise
    with database.writing() as session:
        case = session.get_one(Case, case.id)
        assert add_answer(session, case, field, first, at=now + LATER) is None
        changed = add_answer(session, case, field, second, at=now + LATER)

    # then the case holds the last, and tells of both
    assert changed is not None
    assert (changed.author, changed.by, changed.at) == ("tenant", "", now + LATER)
    with database.reading() as session:
        case = session.get_one(Case, case.id)
        assert getattr(case, UNDER_ANOTHER_NAME.get(field, field)) == second
        assert told(session, case) == [
            ("answer_added", field, first),
            ("answer_changed", field, second),
        ]


def test_the_details_of_a_cheaper_home_are_added_to_those_it_has(
    database: Database, now: datetime
) -> None:
    answers = {
        "ages": ["4-11", "18-64"],
        "bedrooms": 0,
        "areas": "Overvecht of Zuilen",
        "ground_floor": "not_said",
        "pets": "yes",
    }
    with database.writing() as session:
        case = a_cheaper_home(session, now=now)
        for field, value in answers.items():
            add_answer(session, case, field, value, at=now)
            assert add_answer(session, case, field, value, at=now) is None

    with database.reading() as session:
        case = session.get_one(Case, case.id)
        assert case.details == {"persons": 3, "highest_rent_cents": 60000} | answers
        assert told(session, case) == [("answer_added", *each) for each in answers.items()]


def test_what_the_intake_said_is_changed_not_added(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, rent_cents=68453)

        assert add_answer(session, case, "rent_cents", 68453, at=now) is None
        add_answer(session, case, "rent_cents", 70000, at=now)

        assert told(session, case) == [("answer_changed", "rent_cents", 70000)]


def test_an_answer_that_staff_took_down_says_who(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_report(session, now=now)

        step = add_answer(session, case, "children", "yes", at=now, author="staff", by="T. Collega")

    assert step is not None
    assert (step.author, step.by) == ("staff", "T. Collega")


@pytest.mark.parametrize(("author", "by"), [("staff", ""), ("tenant", "T. Collega"), ("bot", "x")])
def test_the_table_itself_refuses_a_step_of_nobody(
    database: Database, now: datetime, author: Any, by: str
) -> None:
    with database.writing() as session:
        case = a_report(session, now=now)

        with pytest.raises(IntegrityError), session.begin_nested():
            add_answer(session, case, "children", "yes", at=now, author=author, by=by)


def test_own_words_stand_once_so_that_erasing_erases_them(
    database: Database, now: datetime
) -> None:
    # Given a case whose tenant told more in their own words, twice
    with database.writing() as session:
        conversation, _ = a_conversation(session, now=now)
        case = a_report(session, now=now, conversation_id=conversation.id)
        for words in (" ziek geweest ", "lang ziek geweest"):
            add_answer(session, case, "own_words", words, at=now)
        assert case.own_words == "lang ziek geweest"

    # when the conversation is erased
    with database.writing() as session:
        erase_conversation(session, conversation, at=now)

    # then that they were given is known, and the words are nowhere
    with database.reading() as session:
        case = session.get_one(Case, case.id)
        assert case.own_words is None
        assert told(session, case) == [
            ("answer_added", "own_words", None),
            ("answer_changed", "own_words", None),
            ("words_erased", "own_words", None),
            ("conversation_erased", None, None),
        ]
        assert {step.words for step in case_steps(session, case)} == {None}


@pytest.mark.parametrize("answer", ["no", "not_said", None])
def test_the_number_of_children_goes_with_the_yes(
    database: Database, now: datetime, answer: str | None
) -> None:
    with database.writing() as session:
        case = a_report(session, now=now, children="yes", children_number=2)

        add_answer(session, case, "children", answer, at=now)

        assert (case.children, case.children_number) == (answer, None)


@pytest.mark.parametrize("answer", ["no", "not_said"])
def test_there_is_no_number_of_children_without_a_yes(
    database: Database, now: datetime, answer: str
) -> None:
    with database.writing() as session:
        case = a_report(session, now=now, children=answer)

        with pytest.raises(ValueNotAllowed):
            add_answer(session, case, "children_number", 2, at=now)

        assert case.children_number is None


def test_an_answer_can_be_taken_back(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_cheaper_home(session, now=now, income_day=25)
        add_answer(session, case, "pets", "yes", at=now)

        for field in ("income_day", "pets", "months_wanted"):
            add_answer(session, case, field, None, at=now)

        assert case.income_day is None
        assert "pets" not in case.details
        # and what was never given leaves no step
        assert told(session, case) == [
            ("answer_added", "pets", "yes"),
            ("answer_changed", "income_day", None),
            ("answer_changed", "pets", None),
        ]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("rent_cents", -1),
        ("rent_cents", "684"),
        ("rent_cents", True),
        ("rent_said_cents", 68453),
        ("cause", "illness"),  # no health in any value
        ("own_words", "  "),
        ("own_words", "a" * 4001),
        ("children", "maybe"),
        ("children_number", -1),
        ("money_help", "neighbour"),
        ("income_day", 32),
        ("months_wanted", 0),
        ("months_wanted", 61),
        ("how_to_reach", "a" * 201),
        ("bedrooms", 9),
        ("ages", []),
        ("ages", ["41"]),
        ("areas", ""),
        ("ground_floor", "maybe"),
        ("pets", 1),
        ("huurtoeslag", {}),
        ("huurtoeslag", ESTIMATE | {"income": 30000}),
        # What is no later answer, first of all what others may change with more care
        ("objection", "no"),
        ("status", "agreed"),
        ("verified", True),
        ("persons", 4),
        ("arrears_cents", 1),
    ],
)
def test_a_value_that_no_case_knows_is_refused(
    database: Database, now: datetime, field: str, value: Any
) -> None:
    with database.writing() as session:
        case = a_cheaper_home(session, now=now)
        before = dict(case.details)

        with pytest.raises(ValueNotAllowed) as refused:
            add_answer(session, case, field, value, at=now)

        assert refused.value.field.removeprefix("details.") == field
        assert case.details == before
        assert case_steps(session, case) == []


def test_another_kind_has_no_details_of_a_cheaper_home(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now)

        with pytest.raises(ValueNotAllowed):
            add_answer(session, case, "pets", "yes", at=now)


def test_two_answers_at_once_are_both_kept(database: Database, now: datetime) -> None:
    # Given a case, read by two, that each have an answer for its details
    with database.writing() as session:
        reference = a_cheaper_home(session, now=now).reference
    barrier = Barrier(2)

    def add(field: str, value: Any) -> None:
        barrier.wait()
        with database.writing() as session:
            case = case_by_reference(session, landlord="demo", reference=reference)
            add_answer(session, case, field, value, at=now)

    # when both are added
    threads = [Thread(target=add, args=each) for each in (("pets", "yes"), ("bedrooms", 2))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    # then both are there
    with database.reading() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
    assert (case.details["pets"], case.details["bedrooms"]) == ("yes", 2)
