"""The lists that a member of staff keeps: own ones, each name once, and not too many."""

from datetime import datetime

import pytest

from casebook.database import Database
from casebook.errors import TooManyViews, ValueNotAllowed, ViewNameTaken
from casebook.saved_views import MOST, remove_view, save_view, saved_views
from tests.builders import a_member


@pytest.fixture
def two(database: Database, now: datetime) -> tuple[int, int]:
    """Two members of staff."""
    with database.writing() as session:
        first = a_member(session, now=now, email="a@linde.example").id
        return first, a_member(session, now=now, email="b@linde.example").id


def names(database: Database, staff_id: int) -> list[str]:
    with database.reading() as session:
        return [each.name for each in saved_views(session, staff_id=staff_id)]


def test_a_list_is_for_who_kept_it(database: Database, two: tuple[int, int]) -> None:
    mine, other = two
    with database.writing() as session:
        save_view(session, staff_id=mine, name=" Gezinnen  nu ", filters="children=yes")
        # Another may use the same name.
        kept = save_view(session, staff_id=other, name="Gezinnen nu", filters="")

    assert names(database, mine) == ["Gezinnen nu"]

    # Nobody takes away what is another's.
    with database.writing() as session:
        remove_view(session, staff_id=mine, view_id=kept.id)
        remove_view(session, staff_id=mine, view_id=999)
    assert names(database, other) == ["Gezinnen nu"]

    with database.writing() as session:
        remove_view(session, staff_id=other, view_id=kept.id)
    assert names(database, other) == []


def test_a_name_is_kept_once(database: Database, two: tuple[int, int]) -> None:
    with database.writing() as session:
        save_view(session, staff_id=two[0], name="Laat", filters="why=late")

    with database.writing() as session, pytest.raises(ViewNameTaken):
        save_view(session, staff_id=two[0], name="Laat", filters="")


@pytest.mark.parametrize(
    ("name", "filters"), [("", ""), (" ", ""), ("x" * 61, ""), ("x", "y" * 1001)]
)
def test_what_does_not_fit_is_refused(
    database: Database, two: tuple[int, int], name: str, filters: str
) -> None:
    with database.writing() as session, pytest.raises(ValueNotAllowed):
        save_view(session, staff_id=two[0], name=name, filters=filters)


def test_there_are_so_many_and_no_more(database: Database, two: tuple[int, int]) -> None:
    with database.writing() as session:
        for number in range(MOST):
            save_view(session, staff_id=two[0], name=str(number), filters="")

    with database.writing() as session, pytest.raises(TooManyViews):
        save_view(session, staff_id=two[0], name="more", filters="")
