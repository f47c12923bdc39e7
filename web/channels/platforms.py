"""The platforms that there are, by their names."""

from __future__ import annotations

from collections.abc import Mapping

from channel_blocks import ACCOUNTS
from web.channels.platform import Platform
from web.channels.telegram import Telegram

PLATFORMS: Mapping[str, Platform] = {
    "telegram": Telegram(),
}
NEEDS = {name: PLATFORMS[name].needs if name in PLATFORMS else () for name in ACCOUNTS}
