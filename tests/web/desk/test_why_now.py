"""Why a case asks for attention: a dated danger, and how long it waits."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from casebook.models import Case, StatusChange
from casebook.statuses import Status
from web.desk.why_now import why_now

TODAY = date(2026, 11, 23)
LOGGED_AT = datetime(2026, 11, 19, 20, 14, tzinfo=UTC)


def _case(status: Status = Status.NEW, **changes: object) -> Case:
    return Case(status=status, logged_at=LOGGED_AT, **changes)


def test_wait_counts_from_the_last_step(dutch: None) -> None:
    step = StatusChange(at=datetime(2026, 11, 20, 9, 0, tzinfo=UTC))
    case = _case(Status.WAITING_FOR_TENANT, status_changes=[step])

    assert why_now(case, TODAY).waiting.striptags() == "Wacht op huurder sinds vr 20-11, 1 werkdag"


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2026, 12, 1), "di 01-12, over 8 dagen"),
        (date(2026, 11, 24), "di 24-11, over 1 dag"),
        (date(2026, 11, 23), "vandaag"),
        (date(2026, 11, 20), "was vr 20-11"),
        (None, "datum niet bekend"),
    ],
)
def test_danger_says_its_day(dutch: None, on: date | None, words: str) -> None:
    why = why_now(_case(letter="eviction", letter_date=on), TODAY)

    assert (why.danger, why.danger_day.striptags()) == ("Ontruiming", words)


@pytest.mark.parametrize(
    ("on", "advice"),
    [
        (date(2026, 11, 23), "De datum blijft gelden, ook als er een aanvraag loopt."),
        (date(2026, 11, 22), "Deze datum is voorbij. Vraag wat er gebeurd is."),
        (None, "Vraag naar de datum, en wie de brief stuurde."),
    ],
)
def test_danger_says_what_to_mind(dutch: None, on: date | None, advice: str) -> None:
    assert why_now(_case(letter="court", letter_date=on), TODAY).advice == advice


@pytest.mark.parametrize("letter", [None, "none"])
def test_without_a_letter_there_is_no_danger(dutch: None, letter: str | None) -> None:
    assert why_now(_case(letter=letter), TODAY).danger == ""


@pytest.mark.parametrize("status", list(Status))
def test_a_danger_is_shown_while_its_day_may_come(dutch: None, status: Status) -> None:
    case = _case(status, letter="eviction", letter_date=date(2026, 12, 1))

    why = why_now(case, TODAY)

    shown = status not in {"withdrawn", "kept", "closed"}
    assert [bool(each) for each in (why.danger, why.danger_day, why.advice)] == [shown] * 3


@pytest.mark.parametrize("status", ["agreed", "declined", "broken"])
def test_a_day_ahead_stays_when_it_was_decided_and_one_that_passed_does_not(
    dutch: None, status: str
) -> None:
    ahead, passed = (
        why_now(_case(Status(status), letter="bailiff", letter_date=on), TODAY)
        for on in (TODAY, date(2026, 11, 22))
    )

    assert ahead.advice.startswith("De datum blijft gelden, ook met een afspraak.")
    assert passed.danger == ""
