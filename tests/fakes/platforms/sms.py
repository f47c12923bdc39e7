"""SMS at Twilio: a telephone that shows words alone."""

from __future__ import annotations

from typing import Any

from tests.fakes.platforms.twilio import Twilio


class Sms(Twilio):
    name = "sms"
    number = "+31300123458"

    def block(self) -> dict[str, Any]:
        return {"account": self.number}
