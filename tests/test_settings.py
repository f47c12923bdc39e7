"""Settings: each fault said in a sentence, nothing unsafe by default, no secret shown."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from settings import ROOT, BadSettings, Settings

TESTING = {"HUURHULP_TESTING": "1"}
SECRET = "postgresql://huurhulp:zeergeheim@db/huurhulp"


def test_defaults_are_good() -> None:
    settings = Settings.from_environ({})

    assert settings.port == 8000
    assert settings.testing is False
    assert settings.rasa_url == "http://127.0.0.1:5005"
    assert settings.actions_url == "http://127.0.0.1:5055"


def test_public_addresses_are_opened_by_hand_only() -> None:
    settings = Settings.from_environ({})

    assert (settings.host, settings.loopback) == ("127.0.0.1", "127.0.0.1")
    assert settings.secret_key == ""


def test_empty_setting_is_its_default() -> None:
    assert Settings.from_environ({"HUURHULP_PORT": ""}).port == 8000


GOOD: list[tuple[str, str, str, Any, str]] = [
    ("HUURHULP_PORT", "80", "port", 80, "a port"),
    ("HUURHULP_PROXIES", "0", "proxies", 0, "none is a number"),
    ("HUURHULP_SECURE_COOKIES", "1", "secure_cookies", True, "a switch"),
    ("HUURHULP_LOOPBACK", "::1", "loopback", "::1", "loopback of the newer kind"),
    ("HUURHULP_VAR", "/srv/huurhulp", "var", None, "an absolute folder"),
    ("DATABASE_URL", SECRET, "database_url", SECRET, "PostgreSQL"),
    (
        "HUURHULP_PUBLIC_URL",
        "https://huurhulp.example/",
        "public_url",
        "https://huurhulp.example",
        "paths are put behind it, so without its last slash",
    ),
]


@pytest.mark.parametrize(("name", "text", "field", "value", "why"), GOOD)
def test_good_setting_is_taken(name: str, text: str, field: str, value: Any, why: str) -> None:
    found = getattr(Settings.from_environ({name: text}), field)

    assert found == (value if value is not None else type(found)(text)), why


BAD = [
    ("HUURHULP_PORT", "0", "must be a port number from 1 to 65535", "no port"),
    ("HUURHULP_PORT", "65536", "must be a port number from 1 to 65535", "past the last port"),
    ("HUURHULP_PORT", "80a", "must be a port number from 1 to 65535", "no number"),
    ("HUURHULP_RASA_PORT", "-1", "must be a port number from 1 to 65535", "negative"),
    ("HUURHULP_ACTIONS_PORT", "5055.0", "must be a port number from 1 to 65535", "no whole number"),
    ("HUURHULP_LOOPBACK", "0.0.0.0", "must be a loopback address", "rasa would face the public"),
    ("HUURHULP_LOOPBACK", "192.168.1.4", "must be a loopback address", "the office's network"),
    ("HUURHULP_SECURE_COOKIES", "yes", "must be 0 or 1", "a word"),
    ("HUURHULP_TESTING", "true", "must be 0 or 1", "a word"),
    ("HUURHULP_PROXIES", "-1", "must be a whole number, 0 or more", "negative"),
    ("HUURHULP_PROXIES", "one", "must be a whole number, 0 or more", "a word"),
    ("HUURHULP_PUBLIC_URL", "huurhulp.example", "must begin with https:// or http://", "no scheme"),
    ("DATABASE_URL", "mysql://db/huurhulp", "must begin with sqlite:/// or postgresql://", "other"),
    ("HUURHULP_TRACKER_URL", "rasa.db", "must begin with sqlite:/// or postgresql://", "a path"),
    ("HUURHULP_MESSAGE_LIMIT", "banana", "must be like", "no limit would be counted at all"),
    ("HUURHULP_SMTP_URL", "mail.example", "must begin with smtp:// or smtps://", "no scheme"),
    ("HUURHULP_SMTP_URL", "smtp://", "must name the server", "no server"),
    ("HUURHULP_SMTP_URL", "smtp://u:half/secret@x", "must name the server", "a password"),
    ("HUURHULP_MAIL_FROM", "huurhulp", "must be an e-mail address", "no address"),
    ("REDIS_URL", "rediss:/x", "must begin with memory://", "no address"),
    ("HUURHULP_NOW", "tomorrow", "Invalid isoformat string", "no moment"),
]


@pytest.mark.parametrize(("name", "text", "fault", "why"), BAD)
def test_bad_setting_is_named_with_its_fault(name: str, text: str, fault: str, why: str) -> None:
    with pytest.raises(BadSettings) as refused:
        Settings.from_environ(TESTING | {name: text})

    [sentence] = str(refused.value).splitlines()
    assert name in sentence, why
    assert fault in sentence
    assert sentence.endswith(".")


def test_all_faults_are_said_at_once() -> None:
    bad = {"HUURHULP_PORT": "x", "HUURHULP_LOOPBACK": "0.0.0.0", "DATABASE_URL": "x"}

    with pytest.raises(BadSettings) as refused:
        Settings.from_environ(bad)

    named = re.findall(r"^([A-Z_]+)", str(refused.value), re.MULTILINE)
    assert sorted(named) == sorted(bad)


@pytest.mark.parametrize("name", ["DATABASE_URL", "HUURHULP_TRACKER_URL"])
def test_fault_of_a_secret_does_not_quote_it(name: str) -> None:
    """The sentence goes to a terminal or a log, and the address holds a password."""
    with pytest.raises(BadSettings) as refused:
        Settings.from_environ({name: "mysql://huurhulp:zeergeheim@db/huurhulp"})

    assert name in str(refused.value)
    assert "zeergeheim" not in str(refused.value)


def test_mail_needs_somebody_it_comes_from() -> None:
    with pytest.raises(BadSettings, match="HUURHULP_SMTP_URL needs HUURHULP_MAIL_FROM"):
        Settings.from_environ({"HUURHULP_SMTP_URL": "smtp://mail.example"})


SECRETS = ["DATABASE_URL", "HUURHULP_TRACKER_URL", "REDIS_URL", "HUURHULP_SECRET_KEY"]


@pytest.mark.parametrize("name", SECRETS)
def test_secret_is_not_shown_with_the_settings(name: str) -> None:
    secret = "redis://:zeergeheim@counter" if name == "REDIS_URL" else SECRET
    settings = Settings.from_environ({name: secret})

    assert "zeergeheim" not in repr(settings)
    assert "zeergeheim" not in str(settings)


def test_clock_is_set_in_tests_only() -> None:
    with pytest.raises(BadSettings, match="HUURHULP_NOW is for tests"):
        Settings.from_environ({"HUURHULP_NOW": "2026-11-25T10:00:00Z"})


MOMENTS = [
    ("2026-11-25T10:00:00Z", "as the README has it"),
    ("2026-11-25T10:00:00", "without a zone it is UTC"),
    ("2026-11-25T11:00:00+01:00", "the Dutch hour of it"),
]


@pytest.mark.parametrize(("text", "why"), MOMENTS)
def test_set_clock_stands_still(text: str, why: str) -> None:
    settings = Settings.from_environ(TESTING | {"HUURHULP_NOW": text})

    assert settings.now() == datetime(2026, 11, 25, 10, 0, tzinfo=UTC), why


def test_clock_is_that_of_the_world_otherwise() -> None:
    now = Settings.from_environ(TESTING).now()

    assert now.tzinfo is not None
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


PLACES = [
    ("sqlite:///var/x.db", f"sqlite:///{ROOT}/var/x.db", "relative: counts from the project"),
    ("sqlite:////srv/x.db", "sqlite:////srv/x.db", "absolute"),
    (SECRET, SECRET, "no file"),
]


@pytest.mark.parametrize(("given", "used", "why"), PLACES)
@pytest.mark.parametrize(
    ("name", "field"), [("DATABASE_URL", "database_url"), ("HUURHULP_TRACKER_URL", "tracker_url")]
)
def test_file_of_a_store_is_the_same_whatever_folder_a_process_has(
    name: str, field: str, given: str, used: str, why: str
) -> None:
    assert getattr(Settings.from_environ({name: given}), field) == used, why


def test_relative_folders_count_from_the_project() -> None:
    settings = Settings.from_environ({"HUURHULP_VAR": "elders", "HUURHULP_LANDLORDS": "/srv/l"})

    assert settings.var == ROOT / "elders"
    assert str(settings.landlords) == "/srv/l"


def test_readme_lists_every_setting_with_its_default() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    row = re.compile(r"^\| `([A-Z_]+)` \| (?:`([^`|]*)`|[^`|]*) \|", re.MULTILINE)

    assert dict(row.findall(readme)) == {
        each.metadata["name"]: each.metadata["default"] for each in fields(Settings)
    }
