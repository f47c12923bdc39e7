"""The stand-ins of all platforms, by their names."""

from __future__ import annotations

from collections.abc import Mapping

from tests.fakes.platforms.messenger import MessengerStandIn
from tests.fakes.platforms.sms import Sms
from tests.fakes.platforms.stand_in import StandIn
from tests.fakes.platforms.telegram import Telegram
from tests.fakes.platforms.whatsapp import WhatsAppStandIn
from tests.fakes.platforms.whatsapp_twilio import WhatsAppTwilio

STAND_INS: Mapping[str, type[StandIn]] = {
    "messenger": MessengerStandIn,
    "sms": Sms,
    "telegram": Telegram,
    "whatsapp": WhatsAppStandIn,
    "whatsapp_twilio": WhatsAppTwilio,
}
