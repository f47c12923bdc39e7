"""The platforms that there are, by their names."""

from __future__ import annotations

from collections.abc import Mapping

from channel_blocks import ACCOUNTS
from web.channels.messenger import Messenger
from web.channels.platform import Platform
from web.channels.sms import Sms
from web.channels.telegram import Telegram
from web.channels.whatsapp import WhatsApp
from web.channels.whatsapp_twilio import WhatsAppTwilio

PLATFORMS: Mapping[str, Platform] = {
    "messenger": Messenger(),
    "sms": Sms(),
    "telegram": Telegram(),
    "whatsapp": WhatsApp(),
    "whatsapp_twilio": WhatsAppTwilio(),
}
NEEDS = {name: PLATFORMS[name].needs if name in PLATFORMS else () for name in ACCOUNTS}
