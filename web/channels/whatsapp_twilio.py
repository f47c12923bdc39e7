"""WhatsApp, by Twilio: buttons and lists from shapes that Twilio fills, longer choices numbered.

Twilio has no read marks. Outside the 24 hours a template goes that WhatsApp approved before: the
landlord's file names it by its content SID (HX…), and it holds the landlord's name itself, so no
variables are sent with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from werkzeug.datastructures import MultiDict

from tenant_texts import text
from web.channels.picking import pressed_or_said
from web.channels.platform import Look, NotSent, Part, Said, Way
from web.channels.showing import CHOOSE, fits_titles, in_parts, with_choices
from web.channels.twilio import FAULTS, Refused, Twilio
from web.channels.twilio_choices import (
    BUTTON_TITLE,
    LONGEST_TEXT,
    MOST_BUTTONS,
    MOST_ROWS,
    ROW_TITLE,
    Shapes,
    filled,
)

# Twilio takes 1,600 characters, and may count some signs as two.
LONGEST = 1500


class WhatsAppTwilio(Twilio):
    """One WhatsApp number of a landlord."""

    name = "whatsapp_twilio"
    channel = "whatsapp"
    prefix = "whatsapp:"

    def __init__(self) -> None:
        self._shapes = Shapes()

    def look(self, said: Said) -> Look:
        """The last line with the buttons, what stands before it on its own: Twilio fills in no text
        that has a line break.
        """
        before, _, question = said.text.strip().rpartition("\n")
        kind = _kind(said)
        if kind is None or len(question) > LONGEST_TEXT:
            numbered = bool(said.choices) and said.may_number
            return Look(_words(with_choices(said)), numbered)
        asks = {
            "kind": kind,
            "question": question,
            "opener": text(said.language, CHOOSE, {}),
            "choices": [[each.title, each.button] for each in said.choices],
            # Without numbers: a number is a choice only where the message was sent as numbered.
            "in_words": with_choices(replace(said, text=question, may_number=False)),
        }
        return Look([*_words(before), asks])

    def send(self, way: Way, part: Part) -> None:
        if "choices" not in part:
            self._send(way, **part)
            return
        try:
            self._ask(way, part)
        except Refused as refused:
            if refused.fault in FAULTS.values():
                raise
            # Not about this person nor the account: these buttons cannot be shown, the words can.
            self._shapes.forget()
            self._send(way, Body=part["in_words"])

    def announce(self, way: Way, text: str, language: str) -> None:
        template = way.account.block.template_for(language)
        if template is None:
            raise NotSent("no_template", gone=True)
        self._send(way, ContentSid=template[0])

    def _ask(self, way: Way, part: Part) -> None:
        kind, choices = part["kind"], part["choices"]
        self._send(
            way,
            ContentSid=self._shapes.sid(way, kind, len(choices)),
            ContentVariables=filled(kind, part["question"], part["opener"], choices),
        )

    def _said(self, fields: MultiDict[str, str]) -> dict[str, Any]:
        if button := fields.get("ButtonPayload") or fields.get("ListId"):
            title = fields.get("ButtonText") or fields.get("ListTitle") or fields.get("Body", "")
            return pressed_or_said(button, title)
        # The words with a place are the place's.
        return {"what": "other"} if "Latitude" in fields else super()._said(fields)


def _kind(said: Said) -> str | None:
    """How its choices are shown as they are; None when they cannot be."""
    if fits_titles(said.choices, MOST_BUTTONS, BUTTON_TITLE):
        return "buttons"
    return "list" if fits_titles(said.choices, MOST_ROWS, ROW_TITLE) else None


def _words(said: str) -> list[Part]:
    return [{"Body": each} for each in in_parts(said, LONGEST)]
