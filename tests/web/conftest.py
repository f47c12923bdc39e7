"""web over a real casebook in an SQLite file, with Rasa's address at a port that nobody has."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask

from ops.ports import free_port
from settings import Settings
from tests.web.tenants import NOW, Tenant
from web.app import create_app
from web.parts import Parts

WebWith = Callable[..., Flask]


@pytest.fixture(scope="session", autouse=True)
def _texts(compiled_texts: None) -> None:
    """Every test here reads texts."""


@pytest.fixture
def web_with(tmp_path: Path, empty_casebook: Path) -> Iterator[WebWith]:
    """The application with settings of a test's own: web_with(HUURHULP_MESSAGE_LIMIT="…")."""
    made: list[Flask] = []

    def make(**environ: str) -> Flask:
        file = shutil.copy(empty_casebook, tmp_path / "casebook.db")
        given = {
            "DATABASE_URL": f"sqlite:///{file}",
            "HUURHULP_TRACKER_URL": f"sqlite:///{tmp_path}/rasa.db",
            "HUURHULP_VAR": str(tmp_path),
            "HUURHULP_SECRET_KEY": "only for tests",
            "HUURHULP_RASA_PORT": str(free_port()),
            "HUURHULP_TESTING": "1",
            "HUURHULP_NOW": NOW.isoformat(),
        }
        made.append(create_app(Settings.from_environ(given | environ)))
        return made[-1]

    yield make
    for app in made:
        parts: Parts = app.extensions["huurhulp"]
        parts.database.dispose()
        parts.rasa.close()


@pytest.fixture
def web(web_with: WebWith) -> Flask:
    return web_with()


@pytest.fixture
def tenant(web: Flask) -> Tenant:
    """Somebody who has a conversation, in which nothing was said yet."""
    return Tenant(web)
