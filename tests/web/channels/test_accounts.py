"""An account is on when all of it is there; the file of secrets says its faults and no secret."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from channel_blocks import ChannelBlock
from landlords import Landlord, load_landlords
from settings import ROOT
from web.channels.accounts import BadSecrets, load_accounts, states_of

NEEDS = {"whatsapp": ("app_secret", "access_token"), "sms": ("auth_token",)}
AGREED = date(2026, 11, 2)
SECRET = "heel geheim 42"


def landlords(*blocks: ChannelBlock) -> dict[str, Landlord]:
    demo = load_landlords(ROOT / "data/landlords")["demo"]
    return {"demo": replace(demo, channels=blocks)}


def a_file(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "channel_secrets.yml"
    file.write_text(text, encoding="utf-8")
    return file


def test_account_with_agreement_and_secrets_is_on(tmp_path: Path) -> None:
    block = ChannelBlock("whatsapp", "12345", AGREED)
    file = a_file(tmp_path, "demo:\n  whatsapp: {app_secret: a, access_token: b}\n")

    accounts = load_accounts(landlords(block), file, NEEDS)

    found = accounts.find("whatsapp", "12345")
    assert found
    assert (found.landlord, found.secrets["access_token"]) == ("demo", "b")
    assert accounts.find("whatsapp", "54321") is None


OFF = [
    (None, "app_secret: a, access_token: b", ["processor_agreement"]),
    (AGREED, "app_secret: a", ["access_token"]),
    (None, "app_secret: ''", ["processor_agreement", "app_secret", "access_token"]),
]


@pytest.mark.parametrize(("agreed", "secrets", "missing"), OFF)
def test_account_is_off_while_something_is_missing(
    tmp_path: Path, agreed: date | None, secrets: str, missing: list[str]
) -> None:
    ours = landlords(ChannelBlock("whatsapp", "12345", agreed))
    file = a_file(tmp_path, f"demo:\n  whatsapp: {{{secrets}}}\n")

    assert load_accounts(ours, file, NEEDS).listed == ()
    (state,) = states_of(ours, file, NEEDS)
    assert list(state.missing) == missing


def test_no_file_is_no_secret(tmp_path: Path) -> None:
    ours = landlords(ChannelBlock("sms", "+31300123458"))

    assert load_accounts(ours, tmp_path / "none.yml", NEEDS).listed == ()


FAULTS = [
    ("demo: [", "cannot be read"),
    (f"{SECRET}", "must hold landlords"),
    (f"demo: {SECRET}", "platforms under demo"),
    (f"demo: {{sms: {SECRET}}}", "names under demo, sms"),
    ("demo: {sms: {auth_token: 12}}", "must be words in quotes"),
    ("demo: {sms: {api_url: 'http://example.nl'}}", "needs https"),
    (f"demo: {{mail: {{imap_url: 'https://u:{SECRET}@mail.example'}}}}", "must look like imaps"),
    (f"demo: {{mail: {{imap_url: 'imap://u:{SECRET}@mail.example'}}}}", "needs imaps"),
]


@pytest.mark.parametrize(("text", "said"), FAULTS)
def test_faults_of_the_file_are_said_without_a_secret(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(BadSecrets, match=said) as refused:
        load_accounts(landlords(), a_file(tmp_path, text), NEEDS)

    assert SECRET not in str(refused.value)


def test_secrets_stand_in_no_trace(tmp_path: Path) -> None:
    file = a_file(tmp_path, f"demo:\n  sms: {{auth_token: {SECRET}}}\n")

    accounts = load_accounts(landlords(ChannelBlock("sms", "+31300123458")), file, NEEDS)

    assert SECRET not in repr(accounts)
