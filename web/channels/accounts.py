"""Which addresses of which landlords are on: the landlord's block, with the secrets it needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from channel_blocks import ChannelBlock
from landlords import Landlord
from web.channels.mail import IMAP_URL
from web.channels.mail.mailbox import url_fault

# Instead of the platform's own address: a proxy, a server of one's own, a stand-in in the tests.
API_URL = "api_url"


class BadSecrets(ValueError):
    """The file of secrets cannot be used; the text says why, and holds none of them."""


@dataclass(frozen=True)
class Account:
    """One address of one landlord on one platform."""

    landlord: str
    block: ChannelBlock
    secrets: Mapping[str, str] = field(repr=False)

    def api(self, usual: str) -> str:
        """Where the platform is asked to send."""
        return self.secrets.get(API_URL, usual).rstrip("/")


@dataclass(frozen=True)
class Accounts:
    """Those that are on."""

    listed: Sequence[Account] = ()

    def of(self, channel: str) -> list[Account]:
        return [each for each in self.listed if each.block.channel == channel]

    def find(self, channel: str, account: str) -> Account | None:
        return next((each for each in self.of(channel) if each.block.account == account), None)


@dataclass(frozen=True)
class State:
    """Whether an account is on, and what is missing when it is not."""

    account: Account
    missing: Sequence[str]


def load_accounts(
    landlords: Mapping[str, Landlord], secrets: Path, needs: Mapping[str, Sequence[str]]
) -> Accounts:
    """The accounts that are on. `needs` names the secrets of each platform. Raises BadSecrets."""
    states = states_of(landlords, secrets, needs)
    return Accounts(tuple(each.account for each in states if not each.missing))


def states_of(
    landlords: Mapping[str, Landlord], secrets: Path, needs: Mapping[str, Sequence[str]]
) -> list[State]:
    """Every block of every landlord, with the names of what is missing. Raises BadSecrets."""
    given = _read(secrets)
    return [
        State(
            account := Account(key, block, given.get(key, {}).get(block.channel, {})),
            tuple(_missing(account, needs[block.channel])),
        )
        for key, landlord in landlords.items()
        for block in landlord.channels or ()
    ]


def _missing(account: Account, needs: Sequence[str]) -> Iterator[str]:
    if not account.block.may_be_on:
        yield "processor_agreement"
    yield from (name for name in needs if not account.secrets.get(name))


def _read(path: Path) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    if not path.exists():
        return {}
    try:
        given = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        # The parser's words would quote the secret beside the fault.
        raise BadSecrets(f"{path.name} (HUURHULP_CHANNEL_SECRETS) cannot be read.") from None
    for landlord, channels in _items(given, path, "landlords"):
        for channel, secrets in _items(channels, path, f"platforms under {landlord}"):
            for name, value in _items(secrets, path, f"names under {landlord}, {channel}"):
                if not isinstance(value, str):
                    raise BadSecrets(
                        f"{path.name}: {landlord}, {channel}, {name} must be words in quotes."
                    )
                if name == API_URL and not value.startswith(("https://", "http://127.0.0.1")):
                    raise BadSecrets(f"{path.name}: {landlord}, {channel}: {name} needs https.")
                if name == IMAP_URL and (fault := url_fault(value)):
                    raise BadSecrets(f"{path.name}: {landlord}, {channel}: {name} {fault}.")
    found: Mapping[str, Mapping[str, Mapping[str, str]]] = given
    return found


def _items(given: object, path: Path, what: str) -> Iterator[tuple[str, object]]:
    if not isinstance(given, dict):
        raise BadSecrets(f"{path.name} must hold {what}, each with a block of its own.")
    yield from given.items()
