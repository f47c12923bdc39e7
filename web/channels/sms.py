"""SMS, by Twilio: words alone. Choices are numbers, or words to type; long texts go in parts."""

from __future__ import annotations

import re

from web.channels.platform import Look, Part, Said, Way
from web.channels.segments import in_segments
from web.channels.showing import with_choices
from web.channels.twilio import Twilio

# A name or a short number writes as well: a shop, a bank. None of them is a person.
NUMBER = re.compile(r"\+[0-9]{7,15}")


class Sms(Twilio):
    """One telephone number of a landlord."""

    name = "sms"
    channel = "sms"

    def look(self, said: Said) -> Look:
        parts = tuple({"Body": each} for each in in_segments(with_choices(said)))
        return Look(parts, numbered=bool(said.choices) and said.may_number)

    def send(self, way: Way, part: Part) -> None:
        self._send(way, **part)

    def announce(self, way: Way, text: str, language: str) -> None:
        for each in in_segments(text):
            self._send(way, Body=each)

    def _is_number(self, address: str) -> bool:
        return NUMBER.fullmatch(address) is not None
