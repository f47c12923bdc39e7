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
from casebook.models import Call, Case, CaseStep, StatusChange
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
PLAN = {"kind": "payment_plan", "instalments": 10, "cents": 13691, "first": "2026-12-02"}
# What the steps hold whose value is no bare answer.
VALUES: dict[str, Any] = {
    **dict.fromkeys(
        (
            "plan_chosen",
            "plan_withdrawn",
            "arrangement_agreed",
            "arrangement_confirmed",
            "arrangement_changed",
        ),
        PLAN,
    ),
    **{key: {"number": 2, "cents": 13691} for key in ("instalment_paid", "payment_taken_back")},
    **dict.fromkeys(("collection_paused", "second_look_asked"), "2026-12-31"),
    "request_declined": {"reason": "no_home", "possible": ["talk"]},
    **{
        each: {"letter": 1, "what": "decline", "way": "post"}
        for each in ("letter_made", "letter_handed", "letter_announced")
    },
    "phone_changed": "+31612345678",
    "conversation_opened": "tenant_asks",
    "conversation_carried": {"from": "whatsapp", "to": "widget", "verified": True},
    "marked": "visit",
    "reminder": None,
    "verified": {"contract_number": "0012-3456", "how": "counter"},
    "ledger_open": {"was": 68453, "is": 136906},
    "ledger_settled": {"was": 68453, "is": 0},
    "ledger_plan_paid": {"was": 68453, "is": 136906},
}


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
            "Huurder, chat (website), Nederlands",
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
            "plan_chosen",
            {"value": PLAN},
            "Door de huurder gekozen: Betalingsregeling, 10 termijnen van € 136,91, de eerste op "
            "02-12-2026.",
        ),
        (
            "arrangement_agreed",
            {"value": {"kind": "rent_reduction", "cents": 10000, "months": 6}},
            "Afgesproken: Huurkorting, € 100,00 minder voor 6 maanden.",
        ),
        (
            "arrangement_changed",
            {"value": {"kind": "cheaper_home"}},
            "Gewijzigd, niet verbroken: nu Goedkopere woning.",
        ),
        (
            "instalment_paid",
            {"value": {"number": 2, "cents": 13691}},
            "Termijn 2 betaald: € 136,91.",
        ),
        (
            "collection_paused",
            {"value": "2026-12-31", "words": "wacht op uitkering"},
            "Incasso stil tot en met 31-12-2026. “wacht op uitkering”",
        ),
        ("pause_ended", {}, "De pauze van de incasso is voorbij."),
        (
            "request_declined",
            {"value": {"reason": "no_home", "possible": ["talk"]}},
            "Afgewezen: er is nu geen goedkopere woning die past.",
        ),
        (
            "second_look_asked",
            {"value": "2026-11-30"},
            "De huurder vraagt een tweede blik: een andere medewerker, uiterlijk 30-11-2026.",
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
    assert _words(_step(what, **values)).replace("\xa0", " ") == words.replace("\xa0", " ")


@pytest.mark.parametrize(
    ("what", "value", "words"),
    [
        ("ledger_open", {"was": None, "is": 136906}, "Grootboek: achterstand €\xa01.369,06."),
        (
            "ledger_open",
            {"was": 68453, "is": 136906},
            "Grootboek: achterstand €\xa01.369,06 (was €\xa0684,53).",
        ),
        (
            "ledger_settled",
            {"was": 68453, "is": 0},
            "Grootboek: er staat niets meer open (was €\xa0684,53).",
        ),
        (
            "ledger_plan_paid",
            {"was": 0, "is": 15000},
            "Grootboek: op de regeling kwam samen €\xa0150,00 binnen (was €\xa00,00).",
        ),
    ],
)
def test_what_the_ledger_did_is_the_imports(
    dutch: None, what: str, value: dict[str, Any], words: str
) -> None:
    entry = history(CASE, [], [_step(what, author="ledger", value=value)])[0]

    assert (entry.words, entry.who, entry.by_staff) == (words, "Import", False)


def test_a_status_by_the_import_and_a_case_of_it_are_nobodys(dutch: None) -> None:
    case = Case(
        type="report",
        reference="HH-7K3M-9QXD",
        origin="import",
        channel="ledger",
        language="nl",
        logged_at=NOW,
    )
    kept = StatusChange(from_status=Status.AGREED, to_status=Status.KEPT, by="", at=NOW)

    entries = history(case, [kept], [])

    assert [(each.who, each.by_staff) for each in entries] == [
        ("Import", False),
        ("Import", False),
    ]
    # Nobody reported it: it is about what the ledger knows.
    assert entries[-1].words.startswith("Vastgelegd: Achterstand, kenmerk")


@pytest.mark.parametrize("what", get_args(choices.Step))
def test_no_step_of_the_casebook_is_without_words(english: None, what: str) -> None:
    step = _step(what, field="cause", value=VALUES.get(what, "other"), words="Called.")

    assert _words(step).strip(".")


@pytest.mark.parametrize(
    ("what", "values", "words"),
    [
        ("note", {"words": "Dag."}, "Notitie: “Dag.”"),
        (
            "note",
            {"words": "Dag.", "value": "tenant_may_read"},
            "Notitie, huurder mag dit lezen: “Dag.”",
        ),
        ("assigned", {"value": "T. Collega"}, "Toegewezen aan T. Collega."),
        ("assigned", {}, "Aan niemand meer toegewezen."),
        ("reminder", {"value": "2026-12-01"}, "Herinnering op 01-12-2026."),
        ("phone_changed", {"value": "+31612345678"}, "Telefoon is nu 06-12345678."),
        (
            "conversation_opened",
            {"value": "before_call"},
            "Gesprek geopend: vóór het eerste telefoongesprek.",
        ),
        (
            "conversation_carried",
            {"value": {"from": "whatsapp", "to": "widget", "verified": False}},
            "Gaat verder in een ander gesprek: website, eerst WhatsApp.",
        ),
        (
            "conversation_carried",
            {"value": {"from": "widget", "to": "telegram", "verified": True}},
            "Gaat verder in een ander gesprek: Telegram, eerst website. "
            "Ga opnieuw na of dit de huurder is.",
        ),
        (
            "mail_came",
            {"field": "own_words", "value": {"mail": "key"}},
            "Schreef nog een e-mail: die staat bij de eigen woorden.",
        ),
        ("conversation_erased", {}, "Het gesprek is gewist."),
        ("conversation_erased", {"author": "system"}, "Gesprek gewist volgens bewaartermijn."),
        (
            "words_erased",
            {"author": "system", "field": "own_words"},
            "Tekst gewist volgens bewaartermijn: eigen woorden.",
        ),
        (
            "words_erased",
            {"author": "system", "field": "mail"},
            "Tekst gewist volgens bewaartermijn: een e-mail.",
        ),
    ],
)
def test_each_deed_of_the_desk_is_a_sentence(
    dutch: None, what: str, values: dict[str, Any], words: str
) -> None:
    assert _words(_step(what, **values)) == words


def test_what_a_term_erased_nobody_did(dutch: None) -> None:
    entry = history(CASE, [], [_step("words_erased", author="system")])[0]

    assert (entry.who, entry.by_staff) == ("Huurhulp", False)


def test_a_call_is_told_with_its_line_and_the_next_try(dutch: None) -> None:
    call = Call(
        at=NOW, by=NAME, outcome="no_answer", line="Gaat over.", next_try_at=NOW + timedelta(days=1)
    )

    entry = history(CASE, [], [], [call])[0]

    assert entry.words.replace("\xa0", " ") == (
        "Gebeld: geen gehoor. “Gaat over.” Volgende poging di 24-11-2026 10:45."
    )
    assert (entry.who, entry.by_staff) == (NAME, True)


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
    assert not found.all("img", "i")
    ours = {"/desk/static/keys.js", "/desk/static/copy.js"}
    assert {each.get("src") for each in found.all("script")} <= ours
