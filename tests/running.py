"""Huurhulp really running, for the tests: the four processes of `make run` on free ports."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from casebook import migrations
from casebook.database import Database
from casebook.staff import add_staff
from ops.ports import free_port
from ops.programs import programs_of
from ops.stack import Stack
from ops.supervisor_files import Patience
from ops.training import train_if_needed
from settings import Settings
from tests.wire import Wire
from web.desk.passwords import hash_password

STAFF_EMAIL, STAFF_PASSWORD = "s.medewerker@voorbeeld.example", "een lang wachtwoord 42"


@dataclass(frozen=True)
class Running:
    """The stack with what a test needs of it."""

    settings: Settings
    processes: Stack
    database: Database
    to_rasa: Wire
    to_actions: Wire
    staff_email: str = STAFF_EMAIL
    staff_password: str = STAFF_PASSWORD

    @property
    def web_url(self) -> str:
        return self.settings.web_url

    def log_of(self, name: str) -> str:
        return self.processes.log_of(name).read_text()

    def strike(self, program: str) -> None:
        """SIGKILL to all of a program at once, as a power cut does; supervisor starts it again."""
        os.killpg(self.processes.pids()[program], signal.SIGKILL)


@contextmanager
def running(folder: Path, given: Mapping[str, str] | None = None) -> Iterator[Running]:
    """Start everything with fresh stores under `folder`, and stop it at the end.

    `given` are settings of a test's own.
    """
    environ = {
        **os.environ,
        "HUURHULP_TESTING": "1",
        "HUURHULP_PORT": str(free_port()),
        "HUURHULP_RASA_PORT": str(free_port()),
        "HUURHULP_ACTIONS_PORT": str(free_port()),
        "HUURHULP_VAR": str(folder / "var"),
        "DATABASE_URL": f"sqlite:///{folder}/huurhulp.db",
        "HUURHULP_TRACKER_URL": f"sqlite:///{folder}/rasa.db",
        "HUURHULP_SECRET_KEY": "only for tests",
        **(given or {}),
    }
    settings = Settings.from_environ(environ)
    model = train_if_needed()
    migrations.upgrade(settings.database_url)
    database = Database(settings.database_url)
    with database.writing() as session:
        add_staff(
            session,
            email=STAFF_EMAIL,
            name="S. Medewerker",
            landlord="demo",
            password_hash=hash_password(STAFF_PASSWORD),
            now=datetime.now(UTC),
        )
    # Tests kill processes on purpose, often; supervisor is not to give up on them.
    patience = Patience(startsecs=1, retries=100)
    to_rasa, to_actions = Wire(settings.rasa_url), Wire(settings.actions_url)
    programs = [
        replace(each, environ={**each.environ, **_over_the_wire(each.name, to_rasa, to_actions)})
        for each in programs_of(settings, model, environ)
    ]
    with Stack(programs, var=settings.var, patience=patience) as processes:
        processes.wait_until_ready()
        yield Running(settings, processes, database, to_rasa, to_actions)
    database.dispose()
    to_rasa.close()
    to_actions.close()


def _over_the_wire(program: str, to_rasa: Wire, to_actions: Wire) -> dict[str, str]:
    """web reaches Rasa, and Rasa the actions, over wires on which tests can act."""
    if program in ("web", "worker"):
        return {"HUURHULP_RASA_PORT": str(to_rasa.port)}
    return {"HUURHULP_ACTIONS_URL": to_actions.url} if program == "rasa" else {}
