"""Every setting of Huurhulp, read from the environment in this one place, by entry points only.

The table of settings in the README has these fields, with the same defaults; a test compares them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import limits

ROOT = Path(__file__).resolve().parent
# Where tenants and staff live; times are kept in UTC.
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


class BadSettings(ValueError):
    """One or more settings cannot be used; the text says which and why, a line each."""


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise ValueError("must be a port number from 1 to 65535")
    return int(text)


def _count(text: str) -> int:
    if not text.isdecimal():
        raise ValueError("must be a whole number, 0 or more")
    return int(text)


def _loopback(text: str) -> str:
    if text not in {"127.0.0.1", "::1", "localhost"}:
        raise ValueError(
            "must be a loopback address (127.0.0.1): rasa and actions are never public"
        )
    return text


def _folder(text: str) -> Path:
    path = Path(text)
    return path if path.is_absolute() else ROOT / path


def _folder_or_none(text: str) -> Path | None:
    return _folder(text) if text else None


def _switch(text: str) -> bool:
    if text not in {"0", "1"}:
        raise ValueError("must be 0 or 1")
    return text == "1"


def _limit(text: str) -> str:
    try:
        limits.parse_many(text)
    except ValueError:
        raise ValueError('must be like "300 per minute"') from None
    return text


def _counter_url(text: str) -> str:
    if not text.startswith(("memory://", "redis://", "rediss://", "unix://")):
        raise ValueError("must begin with memory://, redis:// or rediss://")
    return text


def _web_address(text: str) -> str:
    if text and not text.startswith(("http://", "https://")):
        raise ValueError("must begin with https:// or http://")
    return text.rstrip("/")


def _database_url(text: str) -> str:
    if not text.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise ValueError("must begin with sqlite:/// or postgresql://")
    return text


def _mail_server(text: str) -> str:
    if text and not text.startswith(("smtp://", "smtps://")):
        raise ValueError("must begin with smtp:// or smtps://")
    try:
        named = not text or (urlsplit(text).hostname and urlsplit(text).port != 0)
    except ValueError:
        # Its words would quote what stands for a port, and that may be half a password.
        named = False
    if not named:
        raise ValueError("must name the server, as smtp://mail.example:587")
    return text


def _mail_address(text: str) -> str:
    if text and not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", text):
        raise ValueError("must be an e-mail address")
    return text


def _moment(text: str) -> datetime | None:
    if not text:
        return None
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _setting(
    name: str, default: str, read: Callable[[str], object], what: str, *, secret: bool = False
) -> Any:
    return field(
        metadata={"name": name, "default": default, "read": read, "what": what}, repr=not secret
    )


@dataclass(frozen=True)
class Settings:
    """What the processes need to know, validated. Times are UTC, folders absolute."""

    host: str = _setting("HUURHULP_HOST", "127.0.0.1", str, "address that web listens on")
    port: int = _setting("HUURHULP_PORT", "8000", _port, "port that web listens on")
    public_url: str = _setting(
        "HUURHULP_PUBLIC_URL",
        "",
        _web_address,
        "address by which tenants reach web, for links in the chat; none: where web listens",
    )
    rasa_port: int = _setting("HUURHULP_RASA_PORT", "5005", _port, "port of rasa, on loopback")
    actions_port: int = _setting(
        "HUURHULP_ACTIONS_PORT", "5055", _port, "port of the action server, on loopback"
    )
    loopback: str = _setting(
        "HUURHULP_LOOPBACK", "127.0.0.1", _loopback, "address that rasa and actions listen on"
    )
    database_url: str = _setting(
        "DATABASE_URL",
        "sqlite:///var/huurhulp.db",
        _database_url,
        "the casebook: an SQLite file, or PostgreSQL",
        secret=True,
    )
    tracker_url: str = _setting(
        "HUURHULP_TRACKER_URL",
        "sqlite:///var/rasa.db",
        _database_url,
        "Rasa's own store of conversations",
        secret=True,
    )
    redis_url: str = _setting(
        "REDIS_URL",
        "memory://",
        _counter_url,
        "where limits are counted; Redis when more than one web runs",
        secret=True,
    )
    secret_key: str = _setting(
        "HUURHULP_SECRET_KEY",
        "",
        str,
        "signs the desk's sessions; `make run` makes one in var/secret_key",
        secret=True,
    )
    secure_cookies: bool = _setting(
        "HUURHULP_SECURE_COOKIES", "0", _switch, "1 behind https: the desk's cookie needs it then"
    )
    proxies: int = _setting(
        "HUURHULP_PROXIES", "0", _count, "how many reverse proxies stand in front of web"
    )
    var: Path = _setting("HUURHULP_VAR", "var", _folder, "folder for run-time files and logs")
    landlords: Path = _setting(
        "HUURHULP_LANDLORDS", "data/landlords", _folder, "folder with one YAML file a landlord"
    )
    ledger_folder: Path | None = _setting(
        "HUURHULP_LEDGER_FOLDER",
        "",
        _folder_or_none,
        "folder where an ERP leaves files of open arrears, one folder a landlord; none: by page",
    )
    smtp_url: str = _setting(
        "HUURHULP_SMTP_URL",
        "",
        _mail_server,
        "server that takes mail: smtp://USER:PASSWORD@HOST:587 or smtps://…:465; none: no mail",
        secret=True,
    )
    mail_from: str = _setting(
        "HUURHULP_MAIL_FROM", "", _mail_address, "address that mail comes from"
    )
    channel_secrets: Path = _setting(
        "HUURHULP_CHANNEL_SECRETS",
        "var/channel_secrets.yml",
        _folder,
        "file with the secrets of the messaging platforms, by landlord (docs/channels.md)",
    )
    channel_sender_limit: str = _setting(
        "HUURHULP_CHANNEL_SENDER_LIMIT",
        "30 per minute",
        _limit,
        "messages of one sender on a messaging platform",
    )
    channel_landlord_limit: str = _setting(
        "HUURHULP_CHANNEL_LANDLORD_LIMIT",
        "1200 per minute",
        _limit,
        "messages by messaging platforms to one landlord",
    )
    message_limit: str = _setting(
        "HUURHULP_MESSAGE_LIMIT", "300 per minute", _limit, "messages of one conversation"
    )
    sender_limit: str = _setting(
        "HUURHULP_SENDER_LIMIT", "1200 per minute", _limit, "messages of one network address"
    )
    opening_limit: str = _setting(
        "HUURHULP_OPENING_LIMIT",
        "240 per minute",
        _limit,
        "new conversations, and sent plain forms, of one network address",
    )
    testing: bool = _setting("HUURHULP_TESTING", "0", _switch, "1 lets tests set the clock")
    fixed_now: datetime | None = _setting(
        "HUURHULP_NOW", "", _moment, "tests only: the moment that is now, as 2026-11-23T10:00:00Z"
    )

    @classmethod
    def from_environ(cls, environ: Mapping[str, str]) -> Settings:
        """Read all settings. Raises BadSettings that names every fault, not just the first."""
        values: dict[str, object] = {}
        faults: list[str] = []
        for each in fields(cls):
            name, text = each.metadata["name"], environ.get(each.metadata["name"], "")
            try:
                values[each.name] = each.metadata["read"](text or each.metadata["default"])
            except ValueError as fault:
                shown = f"{name}={text!r}" if each.repr else name
                faults.append(f"{shown} cannot be used: {fault}.")
        if values.get("fixed_now") and not values.get("testing"):
            faults.append("HUURHULP_NOW is for tests: it needs HUURHULP_TESTING=1.")
        if values.get("smtp_url") and not values.get("mail_from"):
            faults.append("HUURHULP_SMTP_URL needs HUURHULP_MAIL_FROM: mail comes from somebody.")
        if faults:
            raise BadSettings("\n".join(faults))
        for url in ("database_url", "tracker_url"):
            values[url] = _absolute(str(values[url]))
        return cls(**values)  # type: ignore[arg-type]

    def now(self) -> datetime:
        """The present moment in UTC; the only clock of a process."""
        return self.fixed_now or datetime.now(UTC)

    def today(self) -> date:
        """The tenant's date: Dutch, whatever clock the machine keeps."""
        return self.now().astimezone(AMSTERDAM).date()

    @property
    def web_url(self) -> str:
        """Where web answers on this machine, whatever it listens on."""
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self.host, self.host)
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"

    @property
    def tenants_url(self) -> str:
        """Where tenants reach web: what links in texts begin with."""
        return self.public_url or self.web_url

    @property
    def rasa_url(self) -> str:
        return f"http://{self.loopback}:{self.rasa_port}"

    @property
    def actions_url(self) -> str:
        return f"http://{self.loopback}:{self.actions_port}"


def _absolute(url: str) -> str:
    """A relative SQLite path counts from the project's folder, whatever folder a process has."""
    prefix = "sqlite:///"
    if url.startswith(prefix) and not url.startswith(prefix + "/"):
        return f"{prefix}{ROOT / url.removeprefix(prefix)}"
    return url
