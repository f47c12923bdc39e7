"""How the four processes are started: on loopback, and each with no more than it needs to know."""

from pathlib import Path

import pytest

from ops.programs import Program, ports_of, programs_of
from settings import Settings

ENVIRON = {
    "PATH": "/usr/bin",
    "DATABASE_URL": "sqlite:////srv/huurhulp.db",
    "HUURHULP_TRACKER_URL": "postgresql+psycopg://rasa@localhost/huurhulp",
    "HUURHULP_SECRET_KEY": "the desk's key",
    "HUURHULP_PORT": "9000",
    "HUURHULP_RASA_PORT": "9001",
    "HUURHULP_ACTIONS_PORT": "9002",
    "HUURHULP_HOST": "0.0.0.0",
}


@pytest.fixture
def settings() -> Settings:
    return Settings.from_environ(ENVIRON)


@pytest.fixture
def programs(settings: Settings) -> dict[str, Program]:
    found = programs_of(settings, Path("/models/huurhulp-0123.tar.gz"), ENVIRON)
    return {each.name: each for each in found}


def test_rasa_never_learns_of_the_casebook_or_the_desks_key(programs: dict[str, Program]) -> None:
    environ = programs["rasa"].environ

    assert "DATABASE_URL" not in environ
    assert "HUURHULP_SECRET_KEY" not in environ
    assert environ["HUURHULP_TRACKER_URL"] == "postgresql://rasa@localhost/huurhulp"
    assert environ["HUURHULP_ACTIONS_URL"] == "http://127.0.0.1:9002"


def test_only_web_and_worker_have_the_desks_key(programs: dict[str, Program]) -> None:
    knowing = {name for name, each in programs.items() if "HUURHULP_SECRET_KEY" in each.environ}

    assert knowing == {"web", "worker"}


def test_rasa_listens_on_loopback_reports_nothing_home_and_opens_no_api(
    programs: dict[str, Program],
) -> None:
    command = programs["rasa"].command

    assert command[command.index("--interface") + 1] == "127.0.0.1"
    assert "--enable-api" not in command
    assert programs["rasa"].environ["RASA_TELEMETRY_ENABLED"] == "false"


def test_web_is_ready_where_it_can_be_reached_not_where_it_listens(
    settings: Settings, programs: dict[str, Program]
) -> None:
    assert "0.0.0.0:9000" in programs["web"].command
    assert settings.web_url == "http://127.0.0.1:9000"
    assert programs["web"].ready_url == "http://127.0.0.1:9000/health"


def test_a_program_does_not_show_its_secrets_when_printed(programs: dict[str, Program]) -> None:
    assert "desk's key" not in repr(programs["web"])


def test_all_three_ports_are_looked_at_before_the_start(settings: Settings) -> None:
    assert {(each.host, each.number) for each in ports_of(settings)} == {
        ("0.0.0.0", 9000),
        ("127.0.0.1", 9001),
        ("127.0.0.1", 9002),
    }
