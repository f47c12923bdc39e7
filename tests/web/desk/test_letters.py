"""Letters and messages at the desk: made, shown, handed over, and refused in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from casebook.database import Database
from casebook.handling import change_status
from casebook.models import Case, Letter, Mail, Message
from casebook.outbox import note_failed, put_in
from casebook.search import case_by_reference
from casebook.statuses import Status
from tests import builders
from tests.decided import an_agreed
from tests.web.desk.conftest import NOW
from tests.web.page import Page, page, text_of
from web.parts import Parts

Logged = Callable[..., str]


def in_a_chat(session: Session, **given: Any) -> Case:
    conversation, _ = builders.a_conversation(session, now=NOW)
    return an_agreed(session, conversation_id=conversation.id, **given)


def posts(desk: FlaskClient, reference: str, where: str, **data: object) -> TestResponse:
    form = page(desk.get(f"/desk/cases/{reference}")).fields()
    sent = {"csrf_token": form["csrf_token"], **data}
    return desk.post(f"/desk/cases/{reference}/{where}", data=sent)


def made(desk: FlaskClient, reference: str) -> str:
    """Make the letter; gives the address of its page."""
    answer = posts(desk, reference, "letters")
    assert answer.status_code == 303
    return answer.location


def hands(desk: FlaskClient, address: str, way: str, version: str | None = None) -> TestResponse:
    form = page(desk.get(address)).fields()
    sent = {"csrf_token": form["csrf_token"], "version": version or form["version"], "way": way}
    return desk.post(f"{address}/ways", data=sent)


def buttons(found: Page) -> list[str]:
    return [text_of(each) for each in found.all("button")]


def with_mail(app: Flask) -> None:
    parts: Parts = app.extensions["huurhulp"]
    settings = replace(parts.settings, smtp_url="smtp://127.0.0.1:9", mail_from="h@x.example")
    app.extensions["huurhulp"] = replace(parts, settings=settings)


def test_letter_stands_beside_its_translation(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(an_agreed, language="pl")

    found = page(desk.get(made(desk, reference)))

    assert found.title.startswith("Brief: bevestiging van de regeling")
    sheet = found.with_class("sheet")[0]
    assert "Uw betalingsregeling" in text_of(sheet)
    assert "Plan spłaty" in text_of(sheet)
    polish = [each for each in sheet.iter() if each.get("lang") == "pl"]
    assert len(polish) > 8
    assert "1.369,06" in text_of(sheet)
    assert [each.get("class") for each in found.all("button") if "first" in each.get("class", "")]


def test_arabic_runs_from_right_to_left(desk: FlaskClient, logged: Logged) -> None:
    found = page(desk.get(made(desk, logged(an_agreed, language="ar"))))

    arabic = [each for each in found.with_class("sheet")[0].iter() if each.get("lang") == "ar"]
    assert {each.get("dir") for each in arabic} == {"rtl"}


def test_dutch_letter_is_in_one_language(desk: FlaskClient, logged: Logged) -> None:
    found = page(desk.get(made(desk, logged(an_agreed))))

    assert found.with_class("langs") == []
    assert "vertaling" not in text_of(found.with_class("sheet")[0])


def test_pdf_is_a_file_to_print(desk: FlaskClient, logged: Logged) -> None:
    reference = logged(an_agreed)
    answer = desk.get(f"{made(desk, reference)}.pdf")

    assert answer.mimetype == "application/pdf"
    assert answer.data.startswith(b"%PDF")
    assert answer.headers["Content-Disposition"] == f'inline; filename="{reference}.pdf"'
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_button_prints_where_a_script_can_and_the_pdf_does_everywhere(
    desk: FlaskClient, logged: Logged
) -> None:
    address = made(desk, logged(an_agreed))
    found = page(desk.get(address))

    assert "/desk/static/print.js" in [each.get("src") for each in found.all("script")]
    (button,) = [each for each in found.all("button") if each.get("data-print") is not None]
    assert (text_of(button), button.get("hidden") is not None) == ("Afdrukken", True)
    assert f"{address}.pdf" in found.links()


def test_letter_is_put_in_the_chat_by_one_press(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(in_a_chat)

    answer = hands(desk, made(desk, reference), "chat")

    found = page(desk.get(answer.location))
    assert text_of(found.with_class("ok")[0]) == "Bewaard. Brief overhandigd: in de chat."
    with database.reading() as session:
        assert "1.369,06" in session.scalars(select(Message.text)).one()
    case = page(desk.get(f"/desk/cases/{reference}"))
    assert "Brief overhandigd in de chat: bevestiging van de regeling." in case.text


def test_unverified_tenant_is_only_told_that_a_message_waits(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    address = made(desk, logged(in_a_chat, verified=False))
    assert "alleen: “er staat een bericht klaar”" in page(desk.get(address)).text

    answer = hands(desk, address, "chat")

    said = text_of(page(desk.get(answer.location)).with_class("ok")[0])
    assert said == "Bewaard. De huurder hoort dat er een bericht klaarstaat: in de chat."
    with database.reading() as session:
        text = session.scalars(select(Message.text)).one()
        assert session.scalars(select(Letter.handed_at)).one() is None
    assert "1.369,06" not in text
    assert text.startswith("Er staat een bericht voor u klaar over uw aanvraag.")


def test_way_that_is_shut_has_its_reason_and_no_button(desk: FlaskClient, logged: Logged) -> None:
    address = made(desk, logged(an_agreed, how_to_reach="no_letter", email="m@x.example"))

    found = page(desk.get(address))

    assert "Noteer: meegegeven aan de balie" in buttons(found)
    assert not {"Noteer: verstuurd met de post", "Stuur per e-mail"} & set(buttons(found))
    assert "Kan niet: de huurder wil liever geen brief thuis." in found.text
    assert "Kan niet: deze Huurhulp verstuurt geen e-mail." in found.text


@pytest.mark.parametrize(("way", "why"), [("post", "liever geen brief"), ("email", "geen e-mail")])
def test_shut_way_is_refused_by_the_casebook_too(
    desk: FlaskClient, database: Database, logged: Logged, way: str, why: str
) -> None:
    given = {"how_to_reach": "no_letter", "email": "m@x.example"}

    refused = page(hands(desk, made(desk, logged(an_agreed, **given)), way), 409)

    assert why in text_of(refused.with_class("note")[0])
    with database.reading() as session:
        assert session.scalars(select(Mail)).all() == []


def test_letter_by_mail_waits_in_the_outbox(
    app: Flask, desk: FlaskClient, database: Database, logged: Logged
) -> None:
    with_mail(app)
    reference = logged(an_agreed, email="m@x.example", language="pl")

    assert hands(desk, made(desk, reference), "email").status_code == 303

    with database.reading() as session:
        mail = session.scalars(select(Mail)).one()
    assert mail.body == "De Linde: jest wiadomość o Pani lub Pana wniosku."
    assert "E-mail wordt zo verstuurd." in page(desk.get(f"/desk/cases/{reference}")).text


def test_mail_that_did_not_arrive_is_said_and_can_be_tried_now(
    app: Flask, desk: FlaskClient, database: Database, logged: Logged
) -> None:
    with_mail(app)
    reference = logged(an_agreed, email="m@x.example")
    hands(desk, made(desk, reference), "email")
    with database.writing() as session:
        mail = session.scalars(select(Mail)).one()
        note_failed(session, mail.id, "down", at=NOW, gone=False)

    found = page(desk.get(f"/desk/cases/{reference}"))
    assert "E-mail niet aangekomen, nieuwe poging" in found.text
    assert "Waarom: de mailserver antwoordt niet." in found.text

    assert "Probeer nu" in buttons(found)
    answer = posts(desk, reference, "mail")
    assert "wordt nu opnieuw geprobeerd" in page(desk.get(answer.location)).text
    with database.reading() as session:
        assert session.scalars(select(Mail.next_try_at)).one() == NOW


def test_letter_out_of_date_can_only_be_made_anew(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(an_agreed)
    address = made(desk, reference)
    form = page(desk.get(address)).fields()
    with database.writing() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        change_status(session, case, Status.IN_PROGRESS, by="S.", why="anders", at=NOW)
        version = case.version

    found = page(desk.get(address))
    assert "Deze brief klopt niet meer." in found.text
    assert "Noteer: verstuurd met de post" not in buttons(found)
    sent = {"csrf_token": form["csrf_token"], "version": version, "way": "post"}
    assert "Maak een nieuwe brief" in page(desk.post(f"{address}/ways", data=sent), 409).text


def test_without_a_decision_no_letter_is_made(desk: FlaskClient, logged: Logged) -> None:
    reference = logged()

    assert "Maak brief" not in buttons(page(desk.get(f"/desk/cases/{reference}")))
    assert "nog niets besloten" in page(posts(desk, reference, "letters"), 409).text


def test_letters_of_another_landlord_and_of_another_case_are_not_there(
    desk: FlaskClient, logged: Logged
) -> None:
    reference = logged(an_agreed)
    made(desk, reference)
    others, next_one = logged(an_agreed, landlord="other"), logged(an_agreed)

    for each in (f"{others}/letters/1", f"{next_one}/letters/1", f"{reference}/letters/9"):
        assert "Niet gevonden" in page(desk.get(f"/desk/cases/{each}"), 404).text
        assert desk.get(f"/desk/cases/{each}.pdf").status_code == 404


def test_an_older_page_hands_nothing_over(desk: FlaskClient, logged: Logged) -> None:
    address = made(desk, logged(in_a_chat))

    refused = page(hands(desk, address, "chat", version="1"), 409)

    assert "Een collega" in refused.text


@pytest.mark.parametrize("where", ["letters", "mail", "messages"])
def test_an_older_page_makes_tries_and_says_nothing(
    desk: FlaskClient, database: Database, logged: Logged, where: str
) -> None:
    reference = logged(in_a_chat)
    seen = version_of(desk, reference)
    with database.writing() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        case.phone = "+31687654321"

    found = page(posts(desk, reference, where, version=seen, what="call_us"), 409)

    assert "Er is niets overschreven." in found.text
    with database.reading() as session:
        assert session.scalar(select(Letter)) is None
        assert session.scalar(select(Message)) is None


@pytest.mark.parametrize("where", ["letters", "mail", "messages"])
def test_forms_about_letters_carry_the_version_that_was_seen(
    app: Flask, desk: FlaskClient, database: Database, logged: Logged, where: str
) -> None:
    with_mail(app)
    reference = logged(in_a_chat, email="m@x.example")
    with database.writing() as session:
        case = case_by_reference(session, landlord="demo", reference=reference)
        mail = put_in(session, case, subject="", body="", language="nl", letter_id=None, at=NOW)
        note_failed(session, mail.id, "down", at=NOW, gone=False)

    found = page(desk.get(f"/desk/cases/{reference}"))
    (form,) = [
        each
        for each in found.all("form")
        if each.get("action", "").endswith(f"{reference}/{where}")
    ]

    versions = [each for each in form.iter("input") if each.get("name") == "version"]
    assert [each.get("value") for each in versions] == [version_of(desk, reference)]


@pytest.mark.parametrize("way", ["", "pigeon"])
def test_way_that_does_not_exist_is_no_way(desk: FlaskClient, logged: Logged, way: str) -> None:
    assert hands(desk, made(desk, logged(an_agreed)), way).status_code == 400


def version_of(desk: FlaskClient, reference: str) -> str:
    return page(desk.get(f"/desk/cases/{reference}")).fields()["version"]


@pytest.mark.parametrize(
    ("what", "words", "language", "said"),
    [
        ("call_us", "", "nl", "Wilt u ons bellen? Ons nummer is 030 012 34 56"),
        ("question", "", "pl", "Mamy pytanie o wniosek."),
        ("free", "Kunt u uw loonstrook meenemen?", "nl", "Kunt u uw loonstrook meenemen?"),
        ("free", "Tot morgen.", "en", "A member of staff wrote this in Dutch."),
        ("free", "Mijn nummer is NL91ABNA0417164300", "nl", "Mijn nummer is [IBAN]"),
    ],
)
def test_message_reaches_the_chat_in_the_language_of_the_tenant(
    desk: FlaskClient,
    database: Database,
    logged: Logged,
    what: str,
    words: str,
    language: str,
    said: str,
) -> None:
    reference = logged(in_a_chat, language=language)

    answer = posts(
        desk,
        reference,
        "messages",
        what=what,
        words=words,
        version=version_of(desk, reference),
    )

    assert "Het bericht staat in de chat." in page(desk.get(answer.location)).text
    with database.reading() as session:
        message = session.scalars(select(Message)).one()
    assert (message.author, message.language) == ("staff", language)
    assert message.text.startswith(said)


@pytest.mark.parametrize("words", ["Betaal € 162,50.", "Maak 50 euro over.", "Graag 50EUR"])
def test_an_amount_goes_by_letter_and_not_in_own_words(
    desk: FlaskClient, database: Database, logged: Logged, words: str
) -> None:
    reference = logged(in_a_chat)

    refused = page(posts(desk, reference, "messages", what="free", words=words), 422)

    assert "bedragen gaan per brief" in text_of(refused.by_id("words-e"))
    assert text_of(refused.by_id("words")) == words
    with database.reading() as session:
        assert session.scalars(select(Message)).all() == []


def test_nothing_is_no_message_and_too_much_is_kept_as_typed(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(in_a_chat)

    empty = page(posts(desk, reference, "messages", what="free", words=" "), 422)
    assert "Schrijf eerst het bericht." in text_of(empty.by_id("words-e"))
    long = page(posts(desk, reference, "messages", what="free", words="x" * 1001), 422)
    assert text_of(long.by_id("words")) == "x" * 1001
    with database.reading() as session:
        assert session.scalars(select(Message)).all() == []


def test_without_a_chat_there_is_no_form_but_a_reason(desk: FlaskClient, logged: Logged) -> None:
    reference = logged()

    found = page(desk.get(f"/desk/cases/{reference}"))
    assert "Kan niet: bij deze zaak hoort geen chat." in found.text
    assert all(each.get("id") != "words" for each in found.all("textarea"))
    assert posts(desk, reference, "messages", what="call_us").status_code == 409


def test_message_of_an_unknown_kind_is_none(desk: FlaskClient, logged: Logged) -> None:
    assert posts(desk, logged(in_a_chat), "messages", what="pay_us").status_code == 400
