"""Who may sign in, what a refusal says, how long a session lasts and where it goes on."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from itsdangerous import TimestampSigner, URLSafeTimedSerializer

from casebook.database import Database
from casebook.staff import FAILURES_BEFORE_LOCK, staff_by_email
from tests import builders
from tests.web.desk.conftest import NOW
from tests.web.desk.staff import EMAIL, NAME, PASSWORD, PASSWORD_HASH, signs_in
from tests.web.page import page, text_of
from web.parts import Parts


def test_right_password_leads_to_today(client: FlaskClient) -> None:
    answer = signs_in(client)

    assert answer.status_code == 303
    assert answer.location == "/desk/today"
    assert NAME in page(client.get("/desk/today")).text


@pytest.mark.parametrize("email", [f"  {EMAIL.upper()} ", EMAIL.title()])
def test_an_address_may_be_written_in_any_case(client: FlaskClient, email: str) -> None:
    assert signs_in(client, email=email).status_code == 303


def test_wrong_address_and_wrong_password_get_the_same_page(client: FlaskClient) -> None:
    # The same address is typed in both: only whether it exists differs.
    wrong_password = page(signs_in(client, password="iets anders"), 422)
    unknown = page(signs_in(client, email="niemand@delinde.example"), 422)

    assert unknown.text == wrong_password.text
    assert "klopt niet" in text_of(unknown.with_class("urgent")[0])
    assert unknown.title.startswith("Fout:")


def test_what_was_typed_is_kept_but_never_the_password(client: FlaskClient) -> None:
    fields = page(signs_in(client, password="iets anders"), 422).fields()

    assert fields["email"] == EMAIL
    assert fields["password"] == ""


def test_an_empty_form_names_both_fields(client: FlaskClient) -> None:
    refused = page(signs_in(client, email="", password=""), 422)

    summary = text_of(refused.with_class("urgent")[0])
    assert "Vul uw e-mailadres in" in summary
    assert "Vul uw wachtwoord in" in summary
    assert {"#email", "#password"} <= set(refused.links())


def test_too_many_wrong_passwords_shut_the_account(client: FlaskClient) -> None:
    for _each in range(FAILURES_BEFORE_LOCK):
        signs_in(client, password="iets anders")

    refused = page(signs_in(client), 422)

    assert "10 minuten dicht" in refused.text


def test_an_inactive_member_is_refused_like_a_stranger(
    client: FlaskClient, database: Database
) -> None:
    with database.writing() as session:
        staff_by_email(session, EMAIL).active = False

    assert "klopt niet" in page(signs_in(client), 422).text


def test_who_becomes_inactive_is_out_at_the_next_page(
    desk: FlaskClient, database: Database
) -> None:
    with database.writing() as session:
        staff_by_email(session, EMAIL).active = False

    assert desk.get("/desk").location.startswith("/desk/sign-in")


def test_a_member_of_an_unknown_landlord_is_refused(
    client: FlaskClient, database: Database
) -> None:
    with database.writing() as session:
        builders.a_member(
            session, now=NOW, email="x@y.example", landlord="gone", password_hash=PASSWORD_HASH
        )

    page(signs_in(client, email="x@y.example"), 422)


def test_sign_out_shuts_the_door(desk: FlaskClient) -> None:
    form = page(desk.get("/desk")).fields()

    desk.post("/desk/sign-out", data={"csrf_token": form["csrf_token"]})

    assert desk.get("/desk").location.startswith("/desk/sign-in")


def test_sign_out_needs_our_own_form(desk: FlaskClient) -> None:
    page(desk.post("/desk/sign-out"), 400)

    page(desk.get("/desk"))


def test_sign_in_needs_our_own_form(client: FlaskClient) -> None:
    refused = client.post("/desk/sign-in", data={"email": EMAIL, "password": PASSWORD})

    assert refused.status_code == 303
    assert "te lang open" in page(client.get(refused.location)).text
    assert client.get("/desk").status_code == 302


def test_nothing_of_the_session_before_stays(client: FlaskClient) -> None:
    # An attacker who planted a cookie knows its CSRF token and could use it later.
    planted = page(client.get("/desk/sign-in")).fields()["csrf_token"]
    signs_in(client)

    page(client.post("/desk/sign-out", data={"csrf_token": planted}), 400)


def test_cookie_is_for_the_desk_alone_and_not_for_scripts(client: FlaskClient) -> None:
    cookie = signs_in(client).headers["Set-Cookie"]

    assert "Path=/desk" in cookie
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


@pytest.mark.parametrize(("minutes", "status"), [(29, 200), (31, 302)])
def test_a_session_lasts_half_an_hour_without_use(
    app: Flask, desk: FlaskClient, minutes: int, status: int
) -> None:
    age = timedelta(minutes=minutes)
    with desk.session_transaction("/desk") as session:
        held = dict(session)

    desk.set_cookie("huurhulp", _signed_before(app, held, age), path="/desk")

    assert desk.get("/desk").status_code == status


def test_each_page_starts_the_half_hour_again(desk: FlaskClient) -> None:
    assert "huurhulp=" in desk.get("/desk").headers["Set-Cookie"]


def test_sign_in_goes_on_to_the_page_that_was_asked_for(client: FlaskClient) -> None:
    sent_to = client.get("/desk?view=closed").location

    assert sent_to == "/desk/sign-in?next=/desk?view%3Dclosed"
    assert signs_in(client, onward="/desk?view=closed").location == "/desk?view=closed"


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/desk",
        "//evil.example/desk",
        "/\\evil.example",
        "/desk\\@evil.example",
        "/desk.evil.example",
        "/demo",
        "javascript:alert(1)",
    ],
)
def test_sign_in_never_goes_on_to_somewhere_else(client: FlaskClient, elsewhere: str) -> None:
    assert signs_in(client, onward=elsewhere).location == "/desk/today"


def test_who_is_signed_in_needs_no_sign_in_page(desk: FlaskClient) -> None:
    assert desk.get("/desk/sign-in").location == "/desk/today"


def _signed_before(app: Flask, held: dict[str, Any], age: timedelta) -> str:
    """The cookie as it was set so long ago."""

    class Earlier(TimestampSigner):
        def get_timestamp(self) -> int:
            return int(time.time() - age.total_seconds())

    ours = app.session_interface.get_signing_serializer(app)
    earlier = URLSafeTimedSerializer(
        app.secret_key,
        salt=app.session_interface.salt,
        serializer=app.session_interface.serializer,
        signer=Earlier,
        signer_kwargs=ours.signer_kwargs,
    )
    return str(earlier.dumps(held))


def test_a_copied_cookie_is_over_when_its_owner_signs_out(app: Flask, desk: FlaskClient) -> None:
    cookie = desk.get_cookie("huurhulp", path="/desk")
    assert cookie
    copied = app.test_client()
    copied.set_cookie("huurhulp", cookie.value, path="/desk")
    page(copied.get("/desk"))
    form = page(desk.get("/desk")).fields()

    desk.post("/desk/sign-out", data={"csrf_token": form["csrf_token"]})

    copied.set_cookie("huurhulp", cookie.value, path="/desk")
    assert copied.get("/desk").location.startswith("/desk/sign-in")


@pytest.mark.parametrize(("hours", "status"), [(11, 200), (12, 302)])
def test_a_session_lasts_a_days_work_also_with_use(
    app: Flask, desk: FlaskClient, hours: int, status: int
) -> None:
    parts: Parts = app.extensions["huurhulp"]
    later = replace(parts.settings, fixed_now=NOW + timedelta(hours=hours))
    app.extensions["huurhulp"] = replace(parts, settings=later)

    assert desk.get("/desk").status_code == status


def test_guessing_at_many_accounts_is_limited(client: FlaskClient) -> None:
    token = page(client.get("/desk/sign-in")).fields()["csrf_token"]

    for _each in range(60):
        answer = client.post("/desk/sign-in", data={"csrf_token": token})
        assert answer.status_code == 422

    refused = page(client.post("/desk/sign-in", data={"csrf_token": token}), 429)
    assert "Te veel pogingen" in refused.text
