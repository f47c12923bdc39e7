"""A desk over a real casebook in an SQLite file, with one member of staff and a still clock."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, session
from flask.testing import FlaskClient

from casebook.database import Database
from casebook.models import Case
from casebook.search import case_by_reference
from settings import Settings
from tests import builders
from tests.web.desk.staff import EMAIL, NAME, PASSWORD_HASH, signs_in
from web.app import create_app
from web.parts import Parts

NOW = datetime(2026, 11, 23, 9, 45, tzinfo=UTC)


@pytest.fixture(scope="session", autouse=True)
def _texts(compiled_texts: None) -> None:
    """Every test here reads texts."""


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def app(tmp_path: Path, empty_casebook: Path) -> Iterator[Flask]:
    url = f"sqlite:///{shutil.copy(empty_casebook, tmp_path / 'casebook.db')}"
    settings = Settings.from_environ(
        {
            "DATABASE_URL": url,
            "HUURHULP_VAR": str(tmp_path),
            "HUURHULP_SECRET_KEY": "only for tests",
            "HUURHULP_TESTING": "1",
            "HUURHULP_NOW": NOW.isoformat(),
        }
    )
    app = create_app(settings)
    yield app
    parts: Parts = app.extensions["huurhulp"]
    parts.database.dispose()


@pytest.fixture
def database(app: Flask) -> Database:
    parts: Parts = app.extensions["huurhulp"]
    return parts.database


@pytest.fixture
def client(app: Flask, database: Database) -> FlaskClient:
    """A browser of somebody who can sign in, and did not yet."""
    with database.writing() as session:
        builders.a_member(
            session,
            now=NOW,
            email=EMAIL,
            name=NAME,
            password_hash=PASSWORD_HASH,
        )
    return app.test_client()


@pytest.fixture
def desk(client: FlaskClient) -> FlaskClient:
    """A browser in which a member of staff of the demo landlord signed in."""
    signs_in(client)
    return client


@pytest.fixture
def signed_in_as(app: Flask, database: Database) -> Callable[[str], FlaskClient]:
    """Another browser, of a member of the demo landlord with this role."""

    def sign_in(role: str) -> FlaskClient:
        email = f"{role}@delinde.example"
        with database.writing() as session:
            builders.a_member(
                session,
                now=NOW,
                email=email,
                name=f"T. {role.title()}",
                password_hash=PASSWORD_HASH,
                role=role,
            )
        client = app.test_client()
        signs_in(client, email)
        return client

    return sign_in


@pytest.fixture
def logged(database: Database) -> Callable[..., str]:
    """Log a case and give its reference: logged(status="agreed", tenant_name="…").

    Another than a payment plan is made by another of the builders: logged(builders.a_call_back).
    """

    numbers = count(1)

    def log(build: Callable[..., Case] = builders.a_request, **changes: Any) -> str:
        given = {"now": NOW, "request_key": f"request-{next(numbers)}"} | changes
        with database.writing() as session:
            return build(session, **given).reference

    return log


@pytest.fixture
def done(database: Database) -> Callable[..., None]:
    """Do one of the casebook's deeds on a logged case: done(reference, add_note, "…", by=…)."""

    def do(reference: str, deed: Callable[..., object], *values: Any, **facts: Any) -> None:
        with database.writing() as session:
            case = case_by_reference(session, landlord="demo", reference=reference)
            deed(session, case, *values, **({"at": NOW} | facts))

    return do


@pytest.fixture
def dutch(app: Flask) -> Iterator[None]:
    """Words and formats as on a page of the desk."""
    with app.test_request_context("/desk"):
        yield


@pytest.fixture
def english(app: Flask) -> Iterator[None]:
    """The same for somebody who chose English."""
    with app.test_request_context("/desk"):
        session["language"] = "en"
        yield
