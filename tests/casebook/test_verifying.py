"""A case is verified when staff matched it with the landlord's own ledger."""

from __future__ import annotations

from datetime import datetime

import pytest

from casebook.database import Database
from casebook.errors import UnknownContract, ValueNotAllowed
from casebook.ledger_search import lines_at
from casebook.search import case_steps, live_cases_of
from casebook.verifying import verify
from tests.builders import a_request
from tests.ledger_builders import an_entry, an_import


def test_a_matched_case_is_verified_with_who_and_how(database: Database, now: datetime) -> None:
    with database.writing() as session:
        an_import(session, an_entry(), now=now)
        case = a_request(session, now=now)

        verify(session, case, contract_number="0012-3456", how="known_number", by="S. M.", at=now)

        assert (case.verified, case.contract_number) == (True, "0012-3456")
        (step,) = case_steps(session, case)
        assert (step.what, step.by) == ("verified", "S. M.")
        assert step.value == {"contract_number": "0012-3456", "how": "known_number"}
        again = verify(
            session, case, contract_number="0012-3456", how="counter", by="S. M.", at=now
        )
        assert again is None


def test_a_contract_of_another_landlord_verifies_nobody(database: Database, now: datetime) -> None:
    with database.writing() as session:
        an_import(session, an_entry(), now=now)
        case = a_request(session, now=now, landlord="berk")

        with pytest.raises(UnknownContract):
            verify(session, case, contract_number="0012-3456", how="counter", by="S.", at=now)
        assert not case.verified


def test_how_is_one_of_the_fixed_ways(database: Database, now: datetime) -> None:
    with database.writing() as session:
        an_import(session, an_entry(), now=now)
        case = a_request(session, now=now)

        with pytest.raises(ValueNotAllowed):
            verify(
                session,
                case,
                contract_number="0012-3456",
                how="a feeling",  # type: ignore[arg-type]
                by="S.",
                at=now,
            )


def test_lines_are_found_by_home_for_one_landlord(database: Database, now: datetime) -> None:
    with database.writing() as session:
        an_import(
            session,
            an_entry(),
            an_entry(contract_number="2", house_number=14),
            an_entry(contract_number="3", postcode="3511AC"),
            now=now,
        )

        def numbers(**at: object) -> list[str]:
            found = lines_at(session, landlord="demo", **at)  # type: ignore[arg-type]
            return [each.contract_number for each in found]

        assert numbers(postcode="3511AB", house_number=12) == ["0012-3456"]
        assert numbers(postcode="3511AB") == ["0012-3456", "2"]
        assert numbers(postcode=None) == []
        assert list(lines_at(session, landlord="berk", postcode="3511AB")) == []


def test_live_cases_of_the_same_contract_or_telephone(database: Database, now: datetime) -> None:
    with database.writing() as session:
        one = a_request(session, now=now, contract_number="1", phone="+31611111111")
        two = a_request(
            session, now=now, request_key="2", contract_number="2", phone="+31622222222"
        )
        a_request(session, now=now, request_key="3", status="closed", contract_number="1")

        def found(contract: str | None, phone: str | None) -> list[object]:
            return list(
                live_cases_of(session, landlord="demo", contract_number=contract, phone=phone)
            )

        assert found("1", None) == [one]
        assert found("1", "+31622222222") == [two, one]
        # However either was written; and no number is taken for the other thing.
        assert found("0-01", None) == [one]
        assert found(None, "06 22222222") == [two]
        assert found("31622222222", None) == []
        assert found(None, None) == []
        assert list(live_cases_of(session, landlord="berk", contract_number="1", phone=None)) == []
