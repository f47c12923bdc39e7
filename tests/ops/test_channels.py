"""The command for the platforms: what it says of each, what it sends, and how it fails."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import yaml

from casebook.database import Database
from channel_blocks import ACCOUNTS, read_channels
from ops.channels import main
from settings import ROOT
from tests.channel_builders import a_delivery, a_sender, a_talk, an_arrival
from tests.fakes.recorder import Answer, Got, Recorder
from tests.web.channels.plain import NUMBER, PERSON, SECRET, Plain
from tests.web.tenants import NOW

PLATFORMS = {"sms": Plain()}
SMS = {"sms": {"account": NUMBER}}
BOT = {"telegram": {"account": "DeLindeHuurBot", "processor_agreement": "2026-11-02"}}
TOKENS = {"bot_token": "123:abc", "webhook_secret": "only-for-tests"}

Set = Callable[..., None]


@pytest.fixture
def server() -> Iterator[Recorder]:
    made = Recorder()
    yield made
    made.close()


@pytest.fixture
def database(
    tmp_path: Path, empty_casebook: Path, monkeypatch: pytest.MonkeyPatch, compiled_texts: None
) -> Iterator[Database]:
    url = f"sqlite:///{shutil.copy(empty_casebook, tmp_path / 'casebook.db')}"
    given = {
        "DATABASE_URL": url,
        "HUURHULP_LANDLORDS": str(tmp_path),
        "HUURHULP_CHANNEL_SECRETS": str(tmp_path / "secrets.txt"),
        "HUURHULP_PUBLIC_URL": "https://huurhulp.example",
    }
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    made = Database(url)
    yield made
    made.dispose()


@pytest.fixture
def setting(tmp_path: Path, database: Database) -> Set:
    """The demo landlord's file with these blocks, and the file of secrets."""

    def put(blocks: str | dict[str, object], secrets: object = None, mode: int = 0o600) -> None:
        demo = (ROOT / "data/landlords/demo.yml").read_text(encoding="utf-8")
        # A day is no text in YAML, and JSON has no days.
        words = json.dumps(blocks).replace('"2026-11-02"', "2026-11-02")
        (tmp_path / "demo.yml").write_text(demo.replace("channels: {}", f"channels: {words}"))
        (tmp_path / "secrets.txt").write_text(json.dumps({"demo": secrets or {}}))
        (tmp_path / "secrets.txt").chmod(mode)

    return put


def test_complete_platform_is_on_with_its_webhook(
    setting: Set, capsys: pytest.CaptureFixture[str]
) -> None:
    setting(SMS, {"sms": {"secret": SECRET}})

    assert main(["check"], PLATFORMS) == 0

    said = capsys.readouterr().out
    assert f"demo, sms {NUMBER}: on" in said
    assert "webhook: https://huurhulp.example/channels/sms\n" in said
    assert "missing" not in said
    assert SECRET not in said


def test_what_is_missing_is_named_and_is_a_failure(
    setting: Set, capsys: pytest.CaptureFixture[str]
) -> None:
    setting({"telegram": {"account": "DeLindeHuurBot"}, **SMS})

    assert main(["check"], PLATFORMS) == 1

    said = capsys.readouterr().out
    assert "demo, telegram DeLindeHuurBot: off" in said
    assert "missing: processor_agreement, in demo.yml" in said
    assert f"demo, sms {NUMBER}: off" in said
    assert "missing: secret, in " in said
    # Telegram does not say which bot it delivers for.
    assert "webhook: https://huurhulp.example/channels/telegram/DeLindeHuurBot\n" in said


def test_address_that_no_platform_can_reach_is_missing(
    setting: Set, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    setting(SMS, {"sms": {"secret": SECRET}})
    monkeypatch.setenv("HUURHULP_PUBLIC_URL", "http://huurhulp.example")

    assert main(["check"], PLATFORMS) == 1
    assert "HUURHULP_PUBLIC_URL, with https://" in capsys.readouterr().out


def test_whatsapp_without_a_template_says_what_is_lost(
    setting: Set, capsys: pytest.CaptureFixture[str]
) -> None:
    agreed = {"account": "105950000000001", "processor_agreement": "2026-11-02"}
    setting({"whatsapp": agreed})

    assert main(["check"], PLATFORMS) == 1
    assert "missing: template, in demo.yml: a day after" in capsys.readouterr().out


def test_secrets_that_others_can_read_are_warned_of(
    setting: Set, capsys: pytest.CaptureFixture[str]
) -> None:
    setting(SMS, {"sms": {"secret": SECRET}}, mode=0o640)

    assert main(["check"], PLATFORMS) == 1
    assert "can be read by others on this machine: chmod 600" in capsys.readouterr().out


def test_what_waits_is_counted_with_since_when(
    setting: Set, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    setting(SMS, {"sms": {"secret": SECRET}})
    with database.writing() as session:
        sender = a_sender(session, now=NOW, account=NUMBER)
        an_arrival(session, sender, now=NOW)
        an_arrival(session, sender, now=NOW, id="m2").state = "refused"
        for state in ("waiting", "held", "failed", "sent"):
            a_delivery(session, a_talk(session, sender, now=NOW), now=NOW).state = state
        other = a_sender(session, now=NOW, landlord="noord", account="+31300000000")
        an_arrival(session, other, now=NOW - timedelta(days=1), id="m3")

    main(["check"], PLATFORMS)

    assert (
        "in: 1 waiting, 1 refused; out: 1 waiting, 1 held, 1 failed; "
        "the oldest waits since 2026-11-25 22:00\n"
    ) in capsys.readouterr().out


def test_casebook_that_is_not_there_is_a_sentence(
    setting: Set,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    setting(SMS, {"sms": {"secret": SECRET}})
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/no/such.db")

    assert main(["check"], PLATFORMS) == 1
    assert "The casebook (DATABASE_URL) cannot be read." in capsys.readouterr().out


def test_no_platform_anywhere_is_no_failure(
    setting: Set, capsys: pytest.CaptureFixture[str]
) -> None:
    setting({})

    assert main(["check", "--landlord", "demo"], PLATFORMS) == 0
    assert "No landlord's file has a platform" in capsys.readouterr().out
    assert main(["check", "--landlord", "nobody"], PLATFORMS) == 1


def test_files_that_cannot_be_read_are_a_sentence(
    setting: Set, capsys: pytest.CaptureFixture[str]
) -> None:
    setting({"fax": {"account": "1"}})
    assert main(["check"], PLATFORMS) == 2
    assert "demo.yml: channels must have a block for each platform" in capsys.readouterr().err

    setting(SMS, {"sms": {"secret": 5}})
    assert main(["check"], PLATFORMS) == 2
    assert "must be words in quotes" in capsys.readouterr().err


def _sends(server: Recorder, setting: Set) -> int:
    setting(SMS, {"sms": {"secret": SECRET, "api_url": server.url}})
    return main(["check", "--send", "demo", "sms", PERSON], PLATFORMS)


def test_test_message_goes_by_the_platform(
    server: Recorder, setting: Set, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _sends(server, setting) == 0

    (got,) = server.got
    assert got.json == {
        "to": PERSON,
        "text": "Dit is een proef van De Linde. U hoeft niets te doen.",
    }
    assert f"sms took the test message for {PERSON}" in capsys.readouterr().out


def test_template_is_what_goes_where_there_is_one(
    server: Recorder, setting: Set, capsys: pytest.CaptureFixture[str]
) -> None:
    block = {"account": "105950000000001", "template": {"nl": "huurhulp_bericht"}}
    secrets = {"access_token": "a", "app_secret": "b", "verify_token": "c", "api_url": server.url}
    setting({"whatsapp": {**block, "processor_agreement": "2026-11-02"}}, {"whatsapp": secrets})

    assert main(["check", "--send", "demo", "whatsapp", "31612345678"]) == 0

    (got,) = server.got
    assert got.json["template"] == {"name": "huurhulp_bericht", "language": {"code": "nl"}}
    assert "whatsapp took the template for 31612345678" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (Answer(status=400), "sms did not take it: refused, and it will not take it later either."),
        (Answer(status=500), "sms did not take it: down; a later try may work."),
        (Answer(closes=True), "no word came back, so it may have arrived all the same."),
    ],
)
def test_refusal_of_the_platform_is_a_sentence(
    server: Recorder,
    setting: Set,
    capsys: pytest.CaptureFixture[str],
    answer: Answer,
    sentence: str,
) -> None:
    server.answers = lambda _: answer

    assert _sends(server, setting) == 1
    assert sentence in capsys.readouterr().err


def test_nothing_is_sent_by_what_is_off_or_unknown(
    server: Recorder, setting: Set, capsys: pytest.CaptureFixture[str]
) -> None:
    setting(SMS, {"sms": {"api_url": server.url}})

    assert main(["check", "--send", "demo", "sms", PERSON], PLATFORMS) == 1
    assert "sms of demo is off: secret missing." in capsys.readouterr().err
    assert main(["check", "--send", "demo", "mail", PERSON], PLATFORMS) == 1
    assert "no landlord demo with mail" in capsys.readouterr().err
    assert server.got == []


def test_telegram_is_told_where_to_deliver(
    server: Recorder, setting: Set, capsys: pytest.CaptureFixture[str]
) -> None:
    setting(BOT, {"telegram": {**TOKENS, "api_url": server.url}})
    server.answers = lambda _: Answer(body={"ok": True, "result": True})

    assert main(["register", "demo", "telegram"], PLATFORMS) == 0

    (got,) = server.got
    assert got.path == "/bot123:abc/setWebhook"
    assert got.json == {
        "url": "https://huurhulp.example/channels/telegram/DeLindeHuurBot",
        "secret_token": "only-for-tests",
        "allowed_updates": ["message", "callback_query"],
    }
    assert "123:abc" not in capsys.readouterr().out


def _refuses(_: Got) -> Answer:
    said = {"ok": False, "error_code": 401, "description": "Unauthorized"}
    return Answer(status=401, body=said)


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        (_refuses, "Telegram refused it: Unauthorized."),
        (lambda _: Answer(closes=True), "Telegram gave no answer"),
        (lambda _: Answer(body=b"<html>"), "Telegram gave no answer"),
    ],
)
def test_telegrams_refusal_is_a_sentence_without_the_token(
    server: Recorder,
    setting: Set,
    capsys: pytest.CaptureFixture[str],
    answers: Callable[[Got], Answer],
    sentence: str,
) -> None:
    setting(BOT, {"telegram": {**TOKENS, "api_url": server.url}})
    server.answers = answers

    assert main(["register", "demo", "telegram"], PLATFORMS) == 1

    said = capsys.readouterr().err
    assert sentence in said
    assert "123:abc" not in said


def test_telegram_needs_an_address_with_https(
    server: Recorder, setting: Set, monkeypatch: pytest.MonkeyPatch
) -> None:
    setting(BOT, {"telegram": {**TOKENS, "api_url": server.url}})
    monkeypatch.setenv("HUURHULP_PUBLIC_URL", "")

    assert main(["register", "demo", "telegram"], PLATFORMS) == 1
    assert server.got == []


@pytest.mark.parametrize("channel", ACCOUNTS)
def test_example_is_a_block_that_is_read(channel: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["example", channel], PLATFORMS) == 0

    given = yaml.safe_load(capsys.readouterr().out)
    (block,) = read_channels(given["channels"])
    assert (block.channel, block.may_be_on) == (channel, True)
    assert list(given["KEY"]) == [channel]


def test_example_names_every_secret(capsys: pytest.CaptureFixture[str]) -> None:
    main(["example", "sms"], PLATFORMS)

    assert yaml.safe_load(capsys.readouterr().out)["KEY"] == {"sms": {"secret": "FILL IN"}}
