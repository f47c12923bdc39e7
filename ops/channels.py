"""The landlords' messaging platforms by command: what is set and missing, and a test message.

.venv/bin/python -m ops.channels check [--landlord KEY] [--send KEY CHANNEL ADDRESS]
.venv/bin/python -m ops.channels example CHANNEL
.venv/bin/python -m ops.channels register KEY CHANNEL
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence

import httpx

from casebook.database import Database
from casebook.errors import CasebookUnavailable
from channel_blocks import ACCOUNTS
from landlords import BadLandlord, load_landlords
from ops.channel_example import example
from ops.channel_report import is_complete, read_by_others, report, waiting
from ops.ending import Refused
from ops.mailbox_report import last_look, mailbox_fault
from ops.telegram_webhook import register
from settings import BadSettings, Settings
from web.channels import mail
from web.channels.accounts import BadSecrets, State, states_of
from web.channels.carrier import PATIENCE
from web.channels.platform import NotSent, Platform, Way
from web.channels.platforms import NEEDS, PLATFORMS
from web.channels.trial import send_trial


def main(words: Sequence[str] | None = None, platforms: Mapping[str, Platform] = PLATFORMS) -> int:
    """0 when all is well, 1 when something is missing or refused, 2 when nothing could be read."""
    asked = reader().parse_args(words)
    needs = {**NEEDS, **{name: each.needs for name, each in platforms.items()}}
    if asked.deed == "example":
        print(example(asked.channel, needs[asked.channel]))
        return 0
    try:
        settings = Settings.from_environ(os.environ)
        landlords = load_landlords(settings.landlords)
        states = states_of(landlords, settings.channel_secrets, needs)
    except (BadSettings, BadLandlord, BadSecrets) as fault:
        print(fault, file=sys.stderr)
        return 2
    try:
        if asked.deed == "register":
            return _register(settings, _one(states, asked.landlord, asked.channel))
        if asked.send:
            key, channel, address = asked.send
            return _send(platforms, _one(states, key, channel), address, landlords[key].short_name)
        if asked.landlord and asked.landlord not in landlords:
            raise Refused(f"There is no landlord {asked.landlord}.")
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 1
    wanted = [each for each in states if asked.landlord in (None, each.account.landlord)]
    return _check(settings, wanted)


def reader() -> argparse.ArgumentParser:
    """What may be typed."""
    typed = argparse.ArgumentParser(prog="python -m ops.channels", description=__doc__)
    deeds = typed.add_subparsers(dest="deed", required=True)
    check = deeds.add_parser("check", help="what is set, what is missing, and what waits")
    check.add_argument("--landlord", metavar="KEY", help="of this one alone")
    check.add_argument(
        "--send",
        nargs=3,
        metavar=("KEY", "CHANNEL", "ADDRESS"),
        help="send a test message to this address instead",
    )
    shown = deeds.add_parser("example", help="the block and the secrets to fill in")
    shown.add_argument("channel", choices=ACCOUNTS)
    registered = deeds.add_parser("register", help="tell the platform where to deliver")
    registered.add_argument("landlord", metavar="KEY")
    registered.add_argument("channel", choices=["telegram"])
    return typed


def _check(settings: Settings, states: Sequence[State]) -> int:
    database = Database(settings.database_url)
    faults = set()
    for each in states:
        print("\n".join(report(settings, each)))
        try:
            if each.account.block.webhook:
                print(waiting(database, each))
            elif _is_read(each):
                print(last_look(database, each.account))
        except CasebookUnavailable:
            faults.add("The casebook (DATABASE_URL) cannot be read.")
        if _is_read(each) and (fault := mailbox_fault(each.account)):
            faults.add(f"{each.account.block.account} cannot be read: {fault}.")
    database.dispose()
    if not states:
        print("No landlord's file has a platform under channels.")
    if exposed := read_by_others(settings.channel_secrets):
        faults.add(exposed)
    for fault in sorted(faults):
        print(fault)
    well = not faults and all(is_complete(settings, each) for each in states)
    return 0 if well else 1


def _is_read(state: State) -> bool:
    return state.account.block.channel == mail.NAME and not state.missing


def _one(states: Sequence[State], landlord: str, channel: str) -> State:
    """The block that is meant. Refused when there is none, or when it is off."""
    for each in states:
        if (each.account.landlord, each.account.block.channel) == (landlord, channel):
            if each.missing:
                raise Refused(f"{channel} of {landlord} is off: {', '.join(each.missing)} missing.")
            return each
    raise Refused(f"There is no landlord {landlord} with {channel} under channels.")


def _send(platforms: Mapping[str, Platform], state: State, address: str, landlord: str) -> int:
    channel = state.account.block.channel
    platform = platforms.get(channel)
    if platform is None:
        raise Refused(f"{channel} has no test message.")
    with httpx.Client(timeout=PATIENCE, trust_env=False) as client:
        try:
            what = send_trial(platform, Way(client, state.account, address), landlord)
        except NotSent as refused:
            raise Refused(f"{channel} did not take it: {_why(refused)}.") from refused
    print(f"{channel} took the {what} for {address}: look whether it arrives.")
    return 0


def _why(refused: NotSent) -> str:
    if refused.gone:
        return f"{refused.fault}, and it will not take it later either"
    if refused.lost:
        return f"{refused.fault}; no word came back, so it may have arrived all the same"
    if refused.wait:
        return f"{refused.fault}, and it asks to wait {refused.wait.total_seconds():.0f} s"
    return f"{refused.fault}; a later try may work"


def _register(settings: Settings, state: State) -> int:
    with httpx.Client(timeout=PATIENCE, trust_env=False) as client:
        print(register(client, state.account, settings.public_url))
    return 0


if __name__ == "__main__":
    sys.exit(main())
