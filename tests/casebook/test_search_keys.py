"""What a case is found by: each word and number whole, however it is typed, and never a part."""

from datetime import datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.database import Database
from casebook.models import Case, SearchKey
from casebook.search_keys import keys_of, keys_sought
from tests.builders import a_request

pytestmark = pytest.mark.on_both


def a_case(**changes: object) -> Case:
    values: dict[str, object] = {"reference": "HH-7K3M-9QXD", "house_suffix": ""}
    return Case(**(values | changes))


def answers(typed: str, **facts: object) -> bool:
    """Whether a case with these facts is found by what was typed."""
    keys = keys_of(a_case(**facts))
    return any(way <= keys for way in keys_sought(typed))


@pytest.mark.parametrize(
    ("name", "typed", "found"),
    [
        ("Anna Przykładowa", "przykladowa", True),
        ("Anna Przykladowa", "PRZYKŁADOWA", True),
        ("Anna Przykładowa", "przykładowa anna", True),
        ("Anna Przykładowa", "przykładowa jan", False),  # all words, not one of them
        ("Anna Przykładowa", "przyk", False),  # whole words
        ("İrem Işık", "irem isik", True),
        ("Øystein Đorđe", "oystein dorde", True),
        ("S. O'Brien", "obrien", True),
        ("S. O’Brien", "o'brien", True),
        ("Mohammed al-Hassan", "al hassan", True),
        ("Оксана Прикладенко", "прикладенко", True),
        ("محمّد", "محمد", True),
        ("Kees van der Berg", "van der berg", True),
        ("100%", "%", False),
        ("a_b", "_", False),
    ],
)
def test_a_name_is_found_by_whole_words_in_any_spelling(name: str, typed: str, found: bool) -> None:
    assert answers(typed, tenant_name=name) is found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("06-12345678", True),
        ("+31 6 1234 5678", True),
        ("0031612345678", True),
        ("612345678", True),
        ("12345678", False),
        ("06-12345679", False),
    ],
)
def test_a_telephone_is_found_whole(typed: str, found: bool) -> None:
    assert answers(typed, phone="+31612345678") is found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("C-00.123/4", True),
        ("c 001234", True),
        ("C001234", True),
        ("001234", False),
        ("C00123", False),
    ],
)
def test_a_contract_number_is_found_whole(typed: str, found: bool) -> None:
    assert answers(typed, contract_number="C-00123-4") is found


def test_zeros_before_a_contract_number_may_be_left_out() -> None:
    assert answers("4711", contract_number="0004711")
    assert answers("0004711", contract_number="4711")


def test_an_address_of_mail_is_found_whole() -> None:
    assert answers(" Anna@Voorbeeld.example ", email="anna@voorbeeld.example")
    assert not answers("voorbeeld.example", email="anna@voorbeeld.example")


def test_a_number_is_not_taken_for_another_thing() -> None:
    assert not answers("612345678", reference="HH-7K3M-9QXD", tenant_name="612345678x")
    assert not answers("0612345678", contract_number="12345678")


def test_nothing_that_is_typed_seeks_nothing() -> None:
    assert keys_sought(" - ") == []


def test_the_keys_follow_the_case(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = a_request(session, now=now, email="maria@voorbeeld.example", house_suffix="bis A")
        a_request(session, now=now, request_key="other", tenant_name="Jan")

        assert kept(session, case) == {
            "name:maria",
            "name:kowalska",
            "phone:612345678",
            "email:maria@voorbeeld.example",
            f"reference:{case.reference}",
            "postcode:3511AB",
            "home:3511AB 12",
            "home:3511AB 12 bisa",
        }

    with database.writing() as session:
        case = session.get_one(Case, case.id)
        case.contract_number, case.phone, case.email = "C-1", "+31687654321", None

    with database.reading() as session:
        keys = kept(session, case)
    assert {"contract:c1", "phone:687654321", "name:kowalska"} <= keys
    assert not {"phone:612345678", "email:maria@voorbeeld.example"} & keys


def test_a_case_that_is_erased_is_found_no_more(database: Database, now: datetime) -> None:
    with database.writing() as session:
        session.delete(a_request(session, now=now))

    with database.reading() as session:
        assert session.scalars(select(SearchKey)).all() == []


def kept(session: Session, case: Case) -> set[str]:
    return set(session.scalars(select(SearchKey.value).where(SearchKey.case_id == case.id)))
