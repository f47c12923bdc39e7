"""WhatsApp at Twilio, with its Content API: shapes are made, listed, filled in and shown.

From Twilio's pages on twilio/quick-reply, twilio/list-picker and variables; errors 21656 and 63016.
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from tests.fakes.platforms.stand_in import Shown, Wrote
from tests.fakes.platforms.twilio import ACCEPTED, ACCOUNT_SID, Twilio, form, refusal
from tests.fakes.recorder import Answer, Got

NUMBER = "+31300123457"
# Approved by WhatsApp, in the landlord's own words.
TEMPLATES = {
    "HX" + "a" * 31 + "1": "De Linde: er is een bericht over uw aanvraag.",
    "HX" + "a" * 31 + "2": "De Linde: هناك رسالة بخصوص طلبك.",
}
LONGEST_TEXT = 1024
MOST = {"twilio/quick-reply": 3, "twilio/list-picker": 10}
TITLE = {"twilio/quick-reply": ("title", 20), "twilio/list-picker": ("item", 24)}
CONTENT = "/v1/Content"


class WhatsAppTwilio(Twilio):
    """`now` is the clock by which the 24 hours after a person's last words end, once it is set."""

    name = "whatsapp_twilio"
    number = NUMBER
    prefix = "whatsapp:"
    # Who hides their number has a name for this business alone.
    person_pattern = r"(?:\+[1-9][0-9]{6,14}|[A-Z]{2}\.[0-9]+)"

    def __init__(self) -> None:
        self.contents: dict[str, dict[str, Any]] = {}
        self.heard: dict[str, datetime] = {}
        self.now: datetime | None = None
        # An account may have no Content API at all.
        self.has_contents = True
        super().__init__()

    def block(self) -> dict[str, Any]:
        dutch, arabic = TEMPLATES
        return {
            "account": self.number,
            "processor_agreement": date(2026, 11, 2),
            "template": {"nl": dutch, "ar": arabic},
        }

    def fields(self, person: str, wrote: Wrote) -> dict[str, Any]:
        self.heard[person] = wrote.at
        fields = super().fields(person, wrote) | {
            "ProfileName": "Maria",
            "WaId": person.removeprefix("+"),
            "MessageType": "image" if wrote.picture else "text",
            "ReferralNumMedia": "0",
            "ChannelMetadata": '{"type":"whatsapp","data":{"context":{"ProfileName":"Maria"}}}',
        }
        if wrote.pressed is not None:
            kind, title = self._pressed(person, wrote.pressed)
            pressed = (
                {"ButtonPayload": wrote.pressed, "ButtonText": title}
                if kind == "twilio/quick-reply"
                else {"ListId": wrote.pressed, "ListTitle": title}
            )
            fields |= {"Body": title, "MessageType": "interactive", **pressed}
        return fields

    def as_shown(self, sent: dict[str, str]) -> Shown:
        if "ContentSid" not in sent:
            return Shown(sent["Body"])
        if sent["ContentSid"] in TEMPLATES:
            return Shown(TEMPLATES[sent["ContentSid"]], outside=True)
        kind, filled = self._filled(sent)
        title, _ = TITLE[kind]
        choices = filled.get("actions") or filled.get("items") or ()
        return Shown(filled["body"], tuple((each[title], each["id"]) for each in choices))

    def answer(self, got: Got) -> Answer:
        path = urlsplit(got.path).path
        known = super().answer(got)
        if path != CONTENT or known.status == 401:
            return known
        if not self.has_contents:
            return known
        if got.method == "GET":
            return Answer(200, {"contents": list(self.contents.values()), "meta": {}})
        return self._made(got.json)

    def takes(self, sent: dict[str, str]) -> Answer | None:
        if "ContentSid" not in sent:
            if "ContentVariables" in sent:
                return refusal(400, 21654, "ContentSid Required")
            return self._is_closed(sent) or super().takes(sent)
        if "Body" in sent:
            return refusal(400, 21655, "Body and ContentSid exclude each other")
        if sent["ContentSid"] in TEMPLATES:
            return None
        if sent["ContentSid"] not in self.contents:
            return refusal(400, 21655, "The ContentSid is Invalid")
        return self._is_closed(sent) or self._fits(sent)

    def _is_closed(self, sent: dict[str, str]) -> Answer | None:
        heard = self.heard.get(sent["To"].removeprefix(self.prefix))
        if self.now is None or (heard and self.now < heard + timedelta(hours=24)):
            return None
        return refusal(400, 63016, "Outside the allowed window: use a Message Template")

    def _fits(self, sent: dict[str, str]) -> Answer | None:
        wrong = refusal(400, 21656, "The Content Variables parameter is invalid.")
        given = json.loads(sent.get("ContentVariables") or "{}")
        if any(not value or re.search(r"[\n\t']| {5}", value) for value in given.values()):
            return wrong
        kind, filled = self._filled(sent)
        name, longest = TITLE[kind]
        choices = filled.get("actions") or filled.get("items") or ()
        titles = [each[name] for each in choices]
        if len(filled["body"]) > LONGEST_TEXT or any(len(each) > longest for each in titles):
            return wrong
        if len(set(titles)) < len(titles) or len(filled.get("button", "")) > 20:
            return wrong
        return wrong if "{{" in json.dumps(filled) else None

    def _filled(self, sent: dict[str, str]) -> tuple[str, dict[str, Any]]:
        content = self.contents[sent["ContentSid"]]
        given = content["variables"] | json.loads(sent.get("ContentVariables") or "{}")
        ((kind, body),) = content["types"].items()

        def fill(shape: Any) -> Any:
            if isinstance(shape, str):
                return re.sub(r"{{(\w+)}}", lambda found: given.get(found[1], found[0]), shape)
            if isinstance(shape, list):
                return [fill(each) for each in shape]
            return {name: fill(value) for name, value in shape.items()}

        return kind, fill(body)

    def _made(self, asked: dict[str, Any]) -> Answer:
        if not asked.get("language") or len(asked.get("types") or ()) != 1:
            return refusal(400, 20001, "language and types are required")
        ((kind, body),) = asked["types"].items()
        if kind not in MOST or not body.get("body"):
            return refusal(400, 20001, f"{kind} needs a body")
        name, _ = TITLE[kind]
        choices = body.get("actions") or body.get("items") or []
        if not 0 < len(choices) <= MOST[kind]:
            return refusal(400, 20001, f"{kind} has 1 to {MOST[kind]} choices")
        if not all(each.get(name) and each.get("id") for each in choices):
            return refusal(400, 20001, "a choice without a title or an id")
        if kind == "twilio/list-picker" and not body.get("button"):
            return refusal(400, 20001, "a list without a button")
        sid = f"HX{len(self.contents):032x}"
        self.contents[sid] = {"sid": sid, "account_sid": ACCOUNT_SID, **asked}
        return Answer(ACCEPTED, self.contents[sid])

    def _pressed(self, person: str, button: str) -> tuple[str, str]:
        """Which kind of shape had this button, and its title there."""
        messages = (each for each in self.taken() if each.path.endswith("/Messages.json"))
        for sent in map(form, messages):
            if sent["To"] == f"{self.prefix}{person}" and sent.get("ContentSid") in self.contents:
                titles = {known: title for title, known in self.as_shown(sent).buttons}
                if button in titles:
                    return self._filled(sent)[0], titles[button]
        raise AssertionError(f"nobody was shown {button}")
