"""The platforms that there are, by their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from channel_blocks import ACCOUNTS
from web.channels import mail
from web.channels.platform import Platform

PLATFORMS: Mapping[str, Platform] = {}
# The secrets of each block of a landlord's file; mail is one too, but no platform of the gateway.
NEEDS: Mapping[str, Sequence[str]] = {
    **dict.fromkeys(ACCOUNTS, ()),
    **{name: each.needs for name, each in PLATFORMS.items()},
    mail.NAME: mail.NEEDS,
}
