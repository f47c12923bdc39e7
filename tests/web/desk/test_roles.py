"""Roles: a table that names every page, and what is not named is closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

import pytest
from flask import Flask
from flask.testing import FlaskClient

from casebook.choices import Role
from tests.web.page import page
from web.desk.roles import OPEN_TO_ALL, READER, ROLES, may_open

SignedInAs = Callable[[str], FlaskClient]
Logged = Callable[..., str]


def test_every_page_of_the_desk_is_in_the_table(app: Flask) -> None:
    pages = {each for each in app.view_functions if each.startswith("desk.")}

    assert pages - OPEN_TO_ALL <= set(ROLES)
    assert not OPEN_TO_ALL & set(ROLES)


def test_who_is_not_named_may_open_nothing() -> None:
    for role in get_args(Role):
        assert not may_open(role, "desk.something_new")
        assert not may_open(role, None)


def test_a_reader_opens_no_page_with_names() -> None:
    open_to_readers = {each for each, roles in ROLES.items() if "reader" in roles}

    assert open_to_readers == {
        "desk.sign_out",
        "desk.nowhere",
        "desk.figures",
        "desk.show_keys",
        "desk.switch_keys",
        "desk.my_account",
        "desk.choose_password",
    }
    assert all(ROLES[each] == READER for each in open_to_readers)


def test_a_reader_sees_figures_and_no_names(signed_in_as: SignedInAs, logged: Logged) -> None:
    reference = logged(tenant_name="Anna Przykładowa")
    reader = signed_in_as("reader")

    figures = page(reader.get("/desk/figures"))

    assert "Nieuw 1" in figures.text
    assert "Anna" not in figures.text
    assert {"/desk/today", "/desk", "/desk/accounts"}.isdisjoint(figures.links())
    assert not [each for each in figures.all("input") if each.get("name") == "q"]
    for address in ("/desk", "/desk/today", f"/desk/cases/{reference}", "/desk/accounts"):
        refused = page(reader.get(address), 403)
        assert "Uw account mag dit niet" in refused.text
        assert "Anna" not in refused.text


def test_a_readers_deed_changes_nothing(signed_in_as: SignedInAs, logged: Logged) -> None:
    reference, reader = logged(), signed_in_as("reader")
    token = page(reader.get("/desk/figures")).fields()["csrf_token"]

    sent = {"csrf_token": token, "note": "Gebeld."}
    page(reader.post(f"/desk/cases/{reference}/notes", data=sent), 403)


@pytest.mark.parametrize("address", ["/desk/accounts", "/desk/audit"])
def test_accounts_and_audit_are_the_managers(
    desk: FlaskClient, signed_in_as: SignedInAs, address: str
) -> None:
    page(desk.get(address), 403)
    assert "/desk/accounts" not in page(desk.get("/desk/today")).links()

    found = page(signed_in_as("manager").get(address))
    assert "/desk/accounts" in found.links()
