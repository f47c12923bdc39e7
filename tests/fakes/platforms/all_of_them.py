"""The stand-ins of all platforms, by their names."""

from __future__ import annotations

from collections.abc import Mapping

from tests.fakes.platforms.sms import Sms
from tests.fakes.platforms.stand_in import StandIn
from tests.fakes.platforms.whatsapp_twilio import WhatsAppTwilio

STAND_INS: Mapping[str, type[StandIn]] = {
    "sms": Sms,
    "whatsapp_twilio": WhatsAppTwilio,
}
