"""The history of a case: every change in words, newest first, with who made it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import pytest
from flask.testing import FlaskClient

from casebook import choices
from casebook.additions import add_answer
from casebook.handling import change_status
from casebook.models import Case, CaseStep, StatusChange
from casebook.notes import add_note
from casebook.statuses import Status
from tests.web.desk.conftest import NOW
from tests.web.desk.staff import NAME
from tests.web.page import page, text_of
from web.desk.history import history

Logged = Callable[..., str]
Done = Callable[..., None]

CASE = Case(
    type="report",
    reference="HH-7K3M-9QXD",
    origin="chat",
    channel="chat",
    language="nl",
    logged_at=NOW - timedelta(days=1),
)


def _step(what: str, **values: Any) -> CaseStep:
    return CaseStep(**({"what": what, "at": NOW, "author": "tenant", "by": ""} | values))


def _words(step: CaseStep) -> str:
    return history(CASE, [], [step])[0].words


def test_history_tells_who_did_what_when_newest_first(
    desk: FlaskClient, logged: Logged, done: Done
) -> None:
    # 22:45 UTC is a quarter to midnight in Amsterdam.
    reference = logged(now=datetime(2026, 11, 22, 22, 45, tzinfo=UTC))
    early, later = NOW - timedelta(hours=2), NOW - timedelta(hours=1)
    done(reference, add_answer, "cause", "less_income", at=early)
    done(reference, change_status, Status.IN_PROGRESS, by=NAME, why="gebeld", at=later)
    done(reference, add_note, "Belt terug.", by=NAME)

    entries = page(desk.get(f"/desk/cases/{reference}")).all("ol")[0]

    assert [(text_of(each), each.get("class")) for each in entries] == [
        ("ma 23-11-2026 10:45 Notitie: “Belt terug.” S. Medewerker", "own"),
        ("ma 23-11-2026 09:45 Nieuw → In behandeling. “gebeld” S. Medewerker", "own"),
        ("ma 23-11-2026 08:45 Antwoord toegevoegd: oorzaak: minder inkomen. Huurder", None),
        (
            f"zo 22-11-2026 23:45 Vastgelegd: Betalingsregeling, kenmerk {reference}. "
            "Huurder, chat (widget), Nederlands",
            None,
        ),
    ]


@pytest.mark.parametrize(
    ("what", "values", "words"),
    [
        (
            "answer_added",
            {"field": "rent_cents", "value": 68453},
            "Antwoord toegevoegd: huur per maand: ongeveer €\xa0684,53.",
        ),
        (
            "answer_changed",
            {"field": "how_to_reach", "value": "no_letter"},
            "Antwoord veranderd: hoe bereiken: liever geen brief thuis.",
        ),
        (
            "answer_added",
            {"field": "how_to_reach", "value": "Na 12 uur"},
            "Antwoord toegevoegd: hoe bereiken: “Na 12 uur”.",
        ),
        (
            "answer_added",
            {"field": "ages", "value": ["0-3", "65+"]},
            "Antwoord toegevoegd: leeftijden in huis: 0-3, 65+ jaar.",
        ),
        (
            "answer_added",
            {"field": "children", "value": "not_said"},
            "Antwoord toegevoegd: kinderen thuis: zegt het liever niet.",
        ),
        (
            "answer_changed",
            {"field": "income_day", "value": None},
            "Antwoord weggehaald: inkomen op.",
        ),
        ("answer_added", {"field": "own_words"}, "Antwoord toegevoegd: eigen woorden."),
        ("answer_changed", {"field": "own_words"}, "Antwoord veranderd: eigen woorden."),
        (
            "objection_made",
            {"field": "objection", "value": "7", "words": "De getoonde tekst."},
            "Bezwaar: niet doorgeven aan de gemeente. Getoonde tekst: versie 7.",
        ),
        ("objection_withdrawn", {"field": "objection"}, "Bezwaar ingetrokken."),
        (
            "municipality_call_asked",
            {"field": "municipality_call", "value": "4", "words": "De getoonde tekst."},
            "Vroeg de gemeente te bellen. Getoonde tekst: versie 4.",
        ),
        (
            "municipality_call_withdrawn",
            {"field": "municipality_call"},
            "Trok de vraag aan de gemeente om te bellen weer in.",
        ),
        (
            "letter_made",
            {"value": {"letter": 1, "what": "confirmation"}},
            "Brief gemaakt: bevestiging van de regeling.",
        ),
        (
            "letter_handed",
            {"value": {"letter": 1, "what": "change", "way": "counter"}},
            "Brief overhandigd aan de balie: nieuwe regeling.",
        ),
        (
            "letter_announced",
            {"value": {"letter": 1, "what": "decline", "way": "email"}},
            "Alleen verteld dat er een bericht klaarstaat, per e-mail.",
        ),
        ("mail_sent", {"value": {"mail": 1, "letter": None}}, "E-mail verstuurd."),
        (
            "mail_given_up",
            {"value": {"mail": 1, "letter": 2}},
            "E-mail niet aangekomen. Er komt vanzelf geen nieuwe poging meer.",
        ),
        (
            "staff_message",
            {"value": "free", "words": "Dag"},
            "Bericht in de chat: “Dag”",
        ),
    ],
)
def test_each_step_is_a_sentence(
    dutch: None, what: str, values: dict[str, Any], words: str
) -> None:
    assert _words(_step(what, **values)) == words


@pytest.mark.parametrize("what", get_args(choices.Step))
def test_no_step_of_the_casebook_is_without_words(english: None, what: str) -> None:
    letter = {"what": "decline", "way": "post"}
    value = letter if what.startswith("letter") else "other"
    step = _step(what, field="cause", value=value, words="Called.")

    assert _words(step).strip(".")


def test_a_step_in_english(english: None) -> None:
    step = _step("answer_added", field="cause", value="less_income")

    assert _words(step) == "Answer added: cause: less income."


def test_who_did_it_is_named(dutch: None) -> None:
    by_staff = _step("objection_withdrawn", author="staff", by=NAME)

    entries = history(CASE, [], [by_staff, _step("answer_added", field="cause", value="other")])

    assert [(each.who, each.by_staff) for each in entries] == [
        (NAME, True),
        ("Huurder", False),
        ("Huurder, chat, Nederlands", False),
    ]


def test_steps_and_statuses_of_one_moment_keep_their_order(dutch: None) -> None:
    changes = [
        StatusChange(from_status=before, to_status=after, by=NAME, at=CASE.logged_at)
        for before, after in [
            (Status.IN_PROGRESS, Status.AGREED),
            (Status.NEW, Status.IN_PROGRESS),
        ]
    ]

    entries = history(CASE, changes, [_step("note", author="staff", by=NAME, words="Gebeld.")])

    assert [str(each.words).split(".")[0] for each in entries] == [
        "Notitie: “Gebeld",
        "In behandeling → <b>Afgesproken</b>",
        "Nieuw → <b>In behandeling</b>",
        'Vastgelegd: Melding, kenmerk <span class="nb">HH-7K3M-9QXD</span>',
    ]


def test_own_words_stand_once_and_not_in_the_history(
    desk: FlaskClient, logged: Logged, done: Done
) -> None:
    reference = logged()
    done(reference, add_answer, "own_words", "Het is moeilijk.")

    found = page(desk.get(f"/desk/cases/{reference}"))

    assert found.text.count("Het is moeilijk.") == 1
    assert "Het is moeilijk." not in text_of(found.all("ol")[0])


def test_what_was_typed_is_text_in_the_history_too(
    desk: FlaskClient, logged: Logged, done: Done
) -> None:
    reference = logged()
    done(reference, add_answer, "how_to_reach", "<img src=x>")
    done(reference, add_note, "<script>alert(1)</script>", by=NAME)
    done(reference, change_status, Status.IN_PROGRESS, by=NAME, why="<i>gebeld</i>")

    found = page(desk.get(f"/desk/cases/{reference}"))

    said = text_of(found.all("ol")[0])
    assert "<img src=x>" in said
    assert "<script>alert(1)</script>" in said
    assert "<i>gebeld</i>" in said
    assert not found.all("img", "script", "i")
