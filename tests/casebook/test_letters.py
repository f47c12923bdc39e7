"""A letter keeps the facts of its decision, and goes only where it is safe and where it may."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.database import Database
from casebook.errors import (
    ChangedMeanwhile,
    LetterOutdated,
    NothingToWrite,
    UnknownLetter,
    WayShut,
)
from casebook.handling import change_status
from casebook.letters import (
    Words,
    hand_over,
    holds,
    letter_due,
    letter_of,
    make_letter,
)
from casebook.models import Arrangement, Case, LedgerImport, LedgerLine, Letter, Mail, Message
from casebook.retention import erase_closed_cases
from casebook.search import case_steps
from casebook.statuses import Status
from tests import builders
from tests.decided import a_declined, an_agreed, an_arrangement

HOUR = timedelta(hours=1)
BY = "S. Medewerker"
WORDS = Words(text="Er staat een bericht voor u klaar.", subject="De Linde")


def made(session: Session, case: Case, now: datetime) -> Letter:
    return make_letter(session, case, by=BY, at=now)


def hands(session: Session, case: Case, way: Any, now: datetime, letter: Letter) -> bool:
    return hand_over(session, case, letter.id, way, WORDS, by=BY, at=now)


def in_a_chat(session: Session, now: datetime) -> dict[str, str]:
    """What a case has that was logged in a chat."""
    conversation, _ = builders.a_conversation(session, now=now)
    return {"conversation_id": conversation.id}


def test_letter_of_a_plan_keeps_its_instalments(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now, language="pl")
        letter = made(session, case, now)

    assert (letter.what, letter.language, letter.made_by, letter.made_at) == (
        "confirmation",
        "pl",
        BY,
        now,
    )
    assert [each["cents"] for each in letter.facts["instalments"]] == [50000, 50000, 36906]
    assert letter.facts["instalments"][0]["due"] == "2026-12-01"
    assert letter.facts["name"] == "Maria Kowalska"


@pytest.mark.parametrize("kind", ["deferral", "rent_reduction", "cheaper_home"])
def test_letter_of_another_kind_keeps_what_it_is_about(
    database: Database, now: datetime, kind: str
) -> None:
    with database.writing() as session:
        letter = made(session, an_agreed(session, now=now, kind=kind), now)

    told = {
        "deferral": ("until", "2026-12-31"),
        "rent_reduction": ("first_month", "2026-12-01"),
        "cheaper_home": ("offered", "Driekamerwoning aan de Lindelaan."),
    }[kind]
    assert letter.facts[told[0]] == told[1]


def test_letter_of_a_no_keeps_reason_and_what_is_possible(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        letter = made(session, a_declined(session, now=now), now)

    assert letter.what == "decline"
    assert (letter.facts["by"], letter.facts["reason"]) == ("T. Collega", "above_rules")
    assert letter.facts["possible"] == ["debt_help"]


@pytest.mark.parametrize("status", ["new", "in_progress", "withdrawn"])
def test_without_a_decision_there_is_no_letter(
    database: Database, now: datetime, status: str
) -> None:
    with database.writing() as session:
        case = builders.a_request(session, now=now, status=status)

        with pytest.raises(NothingToWrite):
            made(session, case, now)
        assert letter_due(session, case) is None


def test_same_letter_is_not_made_twice(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now)
        first, second = made(session, case, now), made(session, case, now + HOUR)

        assert first is second
        assert [each.what for each in case_steps(session, case)] == ["letter_made"]


def test_another_arrangement_after_one_that_a_letter_told_is_a_change(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now)
        first = made(session, case, now)
        hands(session, case, "post", now, first)
        session.scalars(select(Arrangement)).one().state = "replaced"
        an_arrangement(session, case, now=now + HOUR)

        assert not holds(session, case, first)
        assert made(session, case, now + HOUR).what == "change"


def test_arrangement_that_no_letter_told_needs_no_word_of_a_change(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now)
        made(session, case, now)
        session.scalars(select(Arrangement)).one().state = "replaced"
        an_arrangement(session, case, now=now + HOUR)

        assert made(session, case, now + HOUR).what == "confirmation"


def test_letter_that_was_handed_over_stays_the_letter_of_its_arrangement(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now)
        letter = made(session, case, now)
        hands(session, case, "post", now, letter)

        assert holds(session, case, letter)
        assert made(session, case, now + HOUR) is letter


def test_letter_stays_as_it_was_made(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now)
        letter = made(session, case, now)
        case.tenant_name = "Iemand anders"
        session.scalars(select(Arrangement)).one().instalments[0].cents = 1

    with database.reading() as session:
        kept = session.get_one(Letter, letter.id).facts
    assert (kept["name"], kept["instalments"][0]["cents"]) == ("Maria Kowalska", 50000)


@pytest.mark.parametrize(("verified", "street"), [(True, "Lindelaan"), (False, None)])
def test_street_comes_from_the_ledger_of_a_verified_case(
    database: Database, now: datetime, verified: bool, street: str | None
) -> None:
    """Who only knows a contract number must not learn where its tenant lives."""
    with database.writing() as session:
        load = LedgerImport(
            digest="0" * 64,
            landlord="demo",
            at=now,
            file_name="x",
            as_of=now,
            counts={},
            refused=[],
        )
        session.add(load)
        session.flush()
        line = {"landlord": "demo", "contract_number": "K-1", "import_id": load.id, "as_of": now}
        session.add(LedgerLine(**line, name="M.", street="Lindelaan", open_cents=1))
        case = an_agreed(session, now=now, verified=verified, contract_number="K-1")

        assert made(session, case, now).facts["street"] == street


SHUT = [
    ("chat", {}, "no_chat"),
    ("chat", {"chat": True, "safe_contact": "no"}, "unsafe"),
    ("chat", {"chat": True, "safe_contact": "not_said"}, "unsafe"),
    ("email", {}, "no_email"),
    ("email", {"email": "m@x.example", "safe_contact": "no"}, "unsafe"),
    ("post", {"how_to_reach": "no_letter"}, "no_letter"),
    ("post", {"safe_contact": "not_said"}, "unsafe"),
    ("post", {"postcode": None, "house_number": None}, "no_address"),
    ("post", {"verified": False}, "not_verified"),
    ("counter", {"verified": False}, "not_verified"),
]


@pytest.mark.parametrize(("way", "given", "because"), SHUT)
def test_way_that_is_not_safe_or_not_there_is_shut(
    database: Database, now: datetime, way: str, given: dict[str, Any], because: str
) -> None:
    with database.writing() as session:
        chat = in_a_chat(session, now) if given.get("chat") else {}
        own = {name: value for name, value in given.items() if name != "chat"}
        case = an_agreed(session, now=now, **chat, **own)
        letter = made(session, case, now)

        with pytest.raises(WayShut) as refused:
            hands(session, case, way, now, letter)
        assert refused.value.because == because
        assert letter.handed_at is None
        assert session.scalars(select(Mail)).all() == session.scalars(select(Message)).all() == []


def test_counter_stays_open_where_writing_is_not_safe(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now, safe_contact="no", how_to_reach="no_letter")

        assert hands(session, case, "counter", now, made(session, case, now))


def test_letter_in_the_chat_is_a_message_of_staff(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now, language="pl", **in_a_chat(session, now))
        letter = made(session, case, now)
        assert hands(session, case, "chat", now + HOUR, letter)

        message = session.scalars(select(Message)).one()
        assert (message.author, message.text, message.language) == ("staff", WORDS.text, "pl")
        assert (letter.way, letter.handed_at, letter.handed_by) == ("chat", now + HOUR, BY)
        assert (case.first_contact_at, case.last_contact_at) == (now + HOUR, now + HOUR)
        newest = case_steps(session, case)[0]
        assert (newest.what, newest.by) == ("letter_handed", BY)
        assert newest.value == {"letter": letter.id, "what": "confirmation", "way": "chat"}
        assert letter_due(session, case) is None


@pytest.mark.parametrize("way", ["chat", "email"])
def test_unverified_case_is_only_told_that_a_message_waits(
    database: Database, now: datetime, way: Any
) -> None:
    with database.writing() as session:
        given = {"email": "m@x.example", **in_a_chat(session, now)}
        case = an_agreed(session, now=now, verified=False, **given)
        letter = made(session, case, now)

        assert not hands(session, case, way, now, letter)
        assert letter.handed_at is None
        assert case_steps(session, case)[0].what == "letter_announced"
        assert [each.letter_id for each in session.scalars(select(Mail))] in ([], [None])
        assert letter_due(session, case) == "hand_over"
        # Word that a message waits is no contact: nothing was told yet.
        assert (case.first_contact_at, case.last_contact_at) == (None, now)


def test_chat_of_a_helper_is_only_told_that_a_message_waits(
    database: Database, now: datetime
) -> None:
    """Whoever wrote for the tenant holds that chat."""
    with database.writing() as session:
        case = an_agreed(
            session, now=now, helper_name="Piotr", email="m@x.example", **in_a_chat(session, now)
        )
        letter = made(session, case, now)

        assert not hands(session, case, "chat", now, letter)
        assert hands(session, case, "email", now, letter)


def test_verified_mail_takes_the_letter_along(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now, email="m@x.example")
        letter = made(session, case, now)
        hands(session, case, "email", now, letter)

        mail = session.scalars(select(Mail)).one()
    assert (mail.to_address, mail.letter_id, mail.state) == ("m@x.example", letter.id, "waiting")
    assert (mail.subject, mail.body) == (WORDS.subject, WORDS.text)


def test_letter_that_no_longer_holds_goes_nowhere(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now)
        letter = made(session, case, now)
        change_status(session, case, Status.IN_PROGRESS, by=BY, why="anders", at=now)

        with pytest.raises(LetterOutdated):
            hands(session, case, "post", now, letter)


def test_letter_of_another_case_is_not_there(database: Database, now: datetime) -> None:
    with database.writing() as session:
        letter = made(session, an_agreed(session, now=now), now)
        other = an_agreed(session, now=now, request_key="request-2")

        for number in (letter.id, 99):
            with pytest.raises(UnknownLetter):
                letter_of(session, other, number)
            with pytest.raises(UnknownLetter):
                hand_over(session, other, number, "post", WORDS, by=BY, at=now)


def test_case_that_changed_meanwhile_is_not_written_to(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now)
        letter = made(session, case, now)

        with pytest.raises(ChangedMeanwhile):
            hand_over(session, case, letter.id, "post", WORDS, by=BY, at=now, seen=case.version - 1)
        with pytest.raises(ChangedMeanwhile):
            make_letter(session, case, by=BY, at=now, seen=case.version - 1)


def test_letters_and_mail_are_erased_with_their_case(database: Database, now: datetime) -> None:
    with database.writing() as session:
        case = an_agreed(session, now=now, email="m@x.example")
        letter = made(session, case, now)
        hands(session, case, "email", now, letter)
        change_status(session, case, Status.KEPT, by=BY, why=None, at=now)
        change_status(session, case, Status.CLOSED, by=BY, why=None, at=now)

        assert erase_closed_cases(session, closed_before=now + HOUR, limit=9) == 1

        assert session.scalars(select(Letter.id)).all() == []
        assert session.scalars(select(Mail.id)).all() == []
