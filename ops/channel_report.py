"""What there is to say of one platform of one landlord: what is missing, where it delivers, what
waits. Says names of secrets, and never one of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from casebook.database import Database
from casebook.traffic import Traffic, traffic
from channel_blocks import HAS_TEMPLATES
from ops.places import shown
from settings import AMSTERDAM, Settings
from web.channels import mail
from web.channels.accounts import State

AGREEMENT = "processor_agreement"
# What anybody but the file's owner may do with it.
OTHERS = 0o077


def report(settings: Settings, state: State) -> Iterator[str]:
    """A line on whether it is on, then one on each thing that is to be known of it."""
    account = state.account
    block = account.block
    on = "off" if state.missing else "on"
    yield f"{account.landlord}, {block.channel} {block.account}: {on}"
    yield from (f"  missing: {each}" for each in _missing(settings, state))
    if block.webhook:
        yield f"  webhook: {settings.tenants_url}{block.webhook}"


def waiting(database: Database, state: State) -> str:
    """A line on what came in and goes out by it. Raises CasebookUnavailable."""
    account = state.account
    with database.reading() as session:
        found = traffic(
            session,
            landlord=account.landlord,
            channel=account.block.channel,
            account=account.block.account,
        )
    return f"  {_in_words(found)}"


def is_complete(settings: Settings, state: State) -> bool:
    """Whether nothing is missing."""
    return not any(_missing(settings, state))


def read_by_others(secrets: Path) -> str | None:
    """A warning where others on this machine may read the file of secrets."""
    if not secrets.exists() or not secrets.stat().st_mode & OTHERS:
        return None
    return f"{shown(secrets)} can be read by others on this machine: chmod 600 {shown(secrets)}"


def _missing(settings: Settings, state: State) -> Iterator[str]:
    account = state.account
    block = account.block
    file, secrets = f"{account.landlord}.yml", shown(settings.channel_secrets)
    for name in state.missing:
        of_landlord = name == AGREEMENT
        yield f"{name}, in {file}" if of_landlord else f"{name}, in {secrets}, {block.channel}"
    if block.webhook and not settings.public_url.startswith("https://"):
        yield "an address that the platform can reach: HUURHULP_PUBLIC_URL, with https://"
    if block.channel == mail.NAME and not settings.smtp_url:
        yield "a server that takes the replies: HUURHULP_SMTP_URL; until then no mail is read"
    if block.channel in HAS_TEMPLATES and not block.template:
        yield f"template, in {file}: a day after their last message tenants hear nothing any more"


def _in_words(found: Traffic) -> str:
    came = ", ".join(f"{found.came.get(each, 0)} {each}" for each in ("waiting", "refused"))
    goes = ", ".join(f"{found.goes.get(each, 0)} {each}" for each in ("waiting", "held", "failed"))
    since = ""
    if found.oldest:
        since = f"; the oldest waits since {found.oldest.astimezone(AMSTERDAM):%Y-%m-%d %H:%M}"
    return f"in: {came}; out: {goes}{since}"
