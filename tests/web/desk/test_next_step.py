"""The next step of a case and the clock of its first contact: visible rules, in their order."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from casebook.models import Call, Case
from casebook.standing import Standing
from casebook.statuses import Status
from landlords import load_landlords
from settings import ROOT
from tests.web.desk.conftest import NOW
from web.desk import next_try
from web.desk.clock import first_contact
from web.desk.next_step import next_step

DAY = timedelta(days=1)
DEMO = load_landlords(ROOT / "data" / "landlords")["demo"]
SPOKEN = Call(at=NOW, by="T.", outcome="spoken")
MISSED_CALL = Call(at=NOW - DAY, by="T.", outcome="no_answer")


def _case(**values: Any) -> Case:
    given = {"type": "request", "status": Status.IN_PROGRESS, "logged_at": NOW}
    return Case(**(given | values))


def _heading(case: Case, *calls: Call, **stands: Any) -> str:
    nothing = {"proposed": False, "missed": False, "letter": None}
    clock = first_contact(case, calls, DEMO, NOW)
    return next_step(case, calls, Standing(**(nothing | stands)), clock, NOW).heading


REACHED: dict[str, Any] = {"first_contact_at": NOW}
COURT: dict[str, Any] = {"letter": "court", "letter_date": date(2026, 12, 1)}


@pytest.mark.parametrize(
    ("case", "calls", "stands", "heading"),
    [
        (_case(**COURT), [], {"proposed": True}, "Volgende stap: bellen"),
        (_case(**COURT, **REACHED), [SPOKEN], {"proposed": True}, "Volgende stap: bevestigen"),
        (_case(logged_at=NOW - 4 * DAY), [], {"proposed": True}, "Volgende stap: bellen"),
        # Its first contact is due in two days, and the tenant waits for an answer.
        (_case(), [], {"proposed": True}, "Volgende stap: bevestigen"),
        (_case(), [], {}, "Volgende stap: bellen"),
        (
            _case(**REACHED),
            [SPOKEN],
            {"proposed": True, "missed": True},
            "Volgende stap: bevestigen",
        ),
        (
            _case(**REACHED, status=Status.AGREED),
            [],
            {"missed": True, "letter": "make"},
            "Volgende stap: bellen",
        ),
        (
            _case(**REACHED, status=Status.AGREED),
            [],
            {"letter": "make"},
            "Volgende stap: brief maken",
        ),
        (
            _case(**REACHED, status=Status.AGREED),
            [],
            {"letter": "hand_over"},
            "Volgende stap: brief meegeven of versturen",
        ),
        (_case(next_try_at=NOW + DAY), [MISSED_CALL], {}, "Volgende stap: bellen zoals gepland"),
        (_case(next_try_at=NOW), [MISSED_CALL], {}, "Volgende stap: bellen"),
        (
            _case(**REACHED, status=Status.WAITING_FOR_TENANT),
            [SPOKEN],
            {},
            "Volgende stap: nieuwe poging plannen",
        ),
        (_case(**REACHED), [SPOKEN], {}, "Volgende stap: besluiten"),
        (_case(status=Status.KEPT), [], {}, "Volgende stap"),
        (
            _case(**COURT, safe_contact="no"),
            [],
            {},
            "Volgende stap: wachten tot de huurder schrijft",
        ),
        (_case(**REACHED, safe_contact="no"), [SPOKEN], {}, "Volgende stap: besluiten"),
        (_case(status=Status.CLOSED), [], {"missed": True}, "Afgerond"),
    ],
)
def test_the_first_rule_that_holds_is_the_next_step(
    dutch: None, case: Case, calls: list[Call], stands: dict[str, Any], heading: str
) -> None:
    assert _heading(case, *calls, **stands) == heading


@pytest.mark.parametrize(
    ("logged", "now", "words", "is_due"),
    [
        # Thursday evening: Friday and Monday are the two working days.
        ("2026-11-19T20:14", "2026-11-23T09:45", "vandaag vóór 17:00.", True),
        ("2026-11-19T20:14", "2026-11-23T16:30", "moest vandaag vóór 17:00.", True),
        ("2026-11-19T20:14", "2026-11-24T09:00", "te laat, 1 werkdag.", True),
        ("2026-11-19T20:14", "2026-11-25T09:00", "te laat, 2 werkdagen.", True),
        ("2026-11-19T20:14", "2026-11-20T09:00", "vóór ma 23-11 17:00, over 1 werkdag.", False),
        # Christmas and the weekend after it are no working days.
        ("2026-12-23T10:00", "2026-12-24T09:00", "vóór ma 28-12 17:00, over 1 werkdag.", False),
    ],
)
def test_the_clock_tells_the_deadline_in_words(
    dutch: None, logged: str, now: str, words: str, is_due: bool
) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    case = _case(logged_at=datetime.fromisoformat(logged).replace(tzinfo=UTC))

    clock = first_contact(case, [], DEMO, at)

    assert clock is not None
    plain = clock.deadline.replace("\xa0", " ").replace('<span class="nb">', "")
    assert plain.replace("</span>", "") == f"Eerste contact: {words}"
    assert clock.is_due == is_due
    assert clock.about.endswith("Nog niet geprobeerd.")


def test_the_clock_stops_at_the_first_contact_and_with_an_outcome(dutch: None) -> None:
    assert first_contact(_case(first_contact_at=NOW), [], DEMO, NOW) is None
    assert first_contact(_case(status=Status.DECLINED), [], DEMO, NOW) is None


def test_the_clock_counts_the_tries(dutch: None) -> None:
    clock = first_contact(_case(), [MISSED_CALL, MISSED_CALL], DEMO, NOW)

    assert clock is not None
    tries = "2 pogingen, de laatste zo 22-11-2026 10:45: geen gehoor."
    assert clock.about.striptags().replace("\xa0", " ").endswith(tries)


@pytest.mark.parametrize(
    ("now", "proposed"),
    [
        ("2026-11-23T09:45", "2026-11-24T14:00"),
        ("2026-11-23T14:45", "2026-11-24T10:00"),
        ("2026-11-27T09:45", "2026-11-30T14:00"),
        ("2026-12-24T09:45", "2026-12-28T14:00"),
    ],
)
def test_the_next_try_is_the_next_working_day_at_the_other_half(now: str, proposed: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)

    assert next_try.as_field(next_try.proposed(at)) == proposed


@pytest.mark.parametrize("typed", ["2026-11-24T10:00", " 24-11-2026 10:00 "])
def test_a_next_try_is_read_in_dutch_time(typed: str) -> None:
    assert next_try.read(typed, NOW) == datetime(2026, 11, 24, 9, tzinfo=UTC)


def test_no_next_try_is_none() -> None:
    assert next_try.read("  ", NOW) is None
    assert next_try.read(None, NOW) is None
