"""The block `channels` of a landlord's file: by which platforms tenants may write, and where to.

Secrets stand apart (HUURHULP_CHANNEL_SECRETS), so that a landlord's file can be shown to anybody.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime

# What an address of a landlord looks like on each platform, with an example for who typed another.
ACCOUNTS: Mapping[str, tuple[str, str]] = {
    "whatsapp": (r"[0-9]{5,20}", '"105950000000001", the id of the telephone number'),
    "whatsapp_twilio": (r"\+[0-9]{8,15}", '"+31300123457"'),
    "telegram": (r"[A-Za-z0-9_]{5,32}", "DeLindeHuurBot, without the @"),
    "messenger": (r"[0-9]{5,20}", '"105950000000002", the id of the page'),
    "sms": (r"\+[0-9]{8,15}", '"+31300123458"'),
    "mail": (r"[^@\s<>]+@[^@\s<>]+\.[a-z]+", "huur@delinde.example"),
}
# Off until the landlord says since when it has an agreement with the platform, as the GDPR (art.
# 28) asks of who has somebody else process what tenants write.
NEEDS_AGREEMENT = {"whatsapp", "whatsapp_twilio", "telegram", "messenger"}
# Where a message outside the conversation goes as a template that the platform approved before.
HAS_TEMPLATES = {"whatsapp", "whatsapp_twilio"}
# Where nothing may be said outside the conversation.
SAYS_NOTHING_OUTSIDE = {"messenger"}
# Whose deliveries do not say which address of ours was written to: the webhook's own address does.
NAMED_IN_PATH = {"telegram"}
# Where nothing is delivered: the worker fetches.
IS_FETCHED = {"mail"}


@dataclass(frozen=True)
class ChannelBlock:
    """One platform of one landlord. `template` is the approved template's name by language."""

    channel: str
    account: str
    processor_agreement: date | None = None
    template: Mapping[str, str] | None = None

    @property
    def may_be_on(self) -> bool:
        """Whether the agreement that this platform needs is stated."""
        return self.channel not in NEEDS_AGREEMENT or self.processor_agreement is not None

    @property
    def known_as(self) -> str:
        """What tenant and staff call it, whoever carries it."""
        return self.channel.partition("_")[0]

    @property
    def announces(self) -> bool:
        """Whether a person who has been silent for long can be told that a message waits."""
        if self.channel in HAS_TEMPLATES:
            return self.template is not None
        return self.channel not in SAYS_NOTHING_OUTSIDE

    @property
    def webhook(self) -> str | None:
        """Where the platform delivers, behind our own address; None where it does not."""
        if self.channel in IS_FETCHED:
            return None
        path = f"/channels/{self.channel}"
        return f"{path}/{self.account}" if self.channel in NAMED_IN_PATH else path

    def template_for(self, language: str) -> tuple[str, str] | None:
        """The template's name and the language that it is in: this one, else Dutch."""
        if not self.template:
            return None
        found = language if language in self.template else "nl"
        return self.template[found], found


def read_channels(value: object) -> tuple[ChannelBlock, ...]:
    """{whatsapp: {account: …}}. Raises ValueError, which says what stands wrong."""
    if not isinstance(value, dict) or not set(value) <= set(ACCOUNTS):
        raise ValueError(f"must have a block for each platform, from {', '.join(ACCOUNTS)}")
    return tuple(_block(str(channel), given) for channel, given in value.items())


def _block(channel: str, given: object) -> ChannelBlock:
    known = {each.name for each in fields(ChannelBlock)} - {"channel"}
    if channel not in HAS_TEMPLATES:
        known.discard("template")
    if not isinstance(given, dict) or not set(given) <= known or "account" not in given:
        raise ValueError(
            f"has {channel}, which must have account, and may have no other than "
            f"{', '.join(sorted(known))}"
        )
    pattern, example = ACCOUNTS[channel]
    account = given["account"]
    if not isinstance(account, str) or not re.fullmatch(pattern, account):
        raise ValueError(f"has {channel}, whose account must look like {example}")
    agreed = given.get("processor_agreement")
    if agreed is not None and (not isinstance(agreed, date) or isinstance(agreed, datetime)):
        raise ValueError(f"has {channel}, whose processor_agreement must be a day: 2026-11-02")
    return ChannelBlock(channel, account, agreed, _template(channel, given.get("template")))


def _template(channel: str, given: object) -> Mapping[str, str] | None:
    if given is None:
        return None
    if (
        not isinstance(given, dict)
        or "nl" not in given
        or not all(isinstance(each, str) and each for each in given.values())
    ):
        raise ValueError(f"has {channel}, whose template must be names by language, at least nl")
    return {str(language): str(name) for language, name in given.items()}
