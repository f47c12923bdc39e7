"""The check says of a mailbox whether it can be read, and never its password."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from casebook.database import Database
from casebook.mailboxes import look_at
from ops.channels import main
from settings import ROOT
from tests.fakes.imap_server import ImapMailbox, imap_server
from tests.web.tenants import NOW

ADDRESS = "huur@delinde.example"


@pytest.fixture
def box() -> Iterator[ImapMailbox]:
    with imap_server() as made:
        yield made


@pytest.fixture
def url(
    tmp_path: Path, empty_casebook: Path, box: ImapMailbox, monkeypatch: pytest.MonkeyPatch
) -> str:
    """The casebook of a landlord whose mail is on."""
    url = f"sqlite:///{shutil.copy(empty_casebook, tmp_path / 'casebook.db')}"
    demo = (ROOT / "data/landlords/demo.yml").read_text(encoding="utf-8")
    block = json.dumps({"mail": {"account": ADDRESS}})
    (tmp_path / "demo.yml").write_text(demo.replace("channels: {}", f"channels: {block}"))
    (tmp_path / "secrets.txt").write_text(json.dumps({"demo": {"mail": {"imap_url": box.url}}}))
    (tmp_path / "secrets.txt").chmod(0o600)
    given = {
        "DATABASE_URL": url,
        "HUURHULP_LANDLORDS": str(tmp_path),
        "HUURHULP_CHANNEL_SECRETS": str(tmp_path / "secrets.txt"),
        "HUURHULP_SMTP_URL": "smtp://127.0.0.1:25",
        "HUURHULP_MAIL_FROM": ADDRESS,
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    return url


def test_mailbox_that_can_be_read_is_well(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0

    said = capsys.readouterr().out
    assert f"demo, mail {ADDRESS}: on" in said
    assert "never read yet" in said


def test_last_look_is_said(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    database = Database(url)
    with database.writing() as session:
        look_at(session, ADDRESS, validity=1, next_uid=1, now=NOW)
    database.dispose()

    main(["check"])

    assert "last read 2026-11-25 22:00" in capsys.readouterr().out


def test_wrong_password_is_said_and_not_shown(
    url: str, box: ImapMailbox, capsys: pytest.CaptureFixture[str]
) -> None:
    box.password = "een ander"

    assert main(["check"]) == 1

    said = capsys.readouterr()
    assert "does not accept the name and password of imap_url" in said.out
    assert "geheim" not in said.out + said.err


def test_mail_that_nobody_could_answer_is_missing_something(
    url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("HUURHULP_SMTP_URL")

    assert main(["check"]) == 1

    assert "HUURHULP_SMTP_URL; until then no mail is read" in capsys.readouterr().out
