"""A test message to somebody who asked for one, by the platform's own class."""

from __future__ import annotations

from typing import Literal

from tenant_texts import DUTCH, text
from web.channels.platform import Platform, Said, Way


def send_trial(platform: Platform, way: Way, landlord: str) -> Literal["template", "test message"]:
    """Send it, and say what went. Raises NotSent.

    With a template it is that, for it goes whether or not the person wrote today; else plain words.
    """
    of_landlord = {"landlord.short_name": landlord}
    if way.account.block.template:
        platform.announce(way, text(DUTCH, "channel.waiting", of_landlord), DUTCH)
        return "template"
    said = Said(text(DUTCH, "channel.trial", of_landlord), (), may_number=False, language=DUTCH)
    for part in platform.look(said).parts:
        platform.send(way, part)
    return "test message"
