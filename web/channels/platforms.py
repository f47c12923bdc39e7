"""The platforms that there are, by their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from channel_blocks import ACCOUNTS
from web.channels import mail
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
# The secrets of each block of a landlord's file; mail is one too, but no platform of the gateway.
NEEDS: Mapping[str, Sequence[str]] = {
    **dict.fromkeys(ACCOUNTS, ()),
    **{name: each.needs for name, each in PLATFORMS.items()},
    mail.NAME: mail.NEEDS,
}
