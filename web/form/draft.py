"""The answers so far, as a page carries them: signed, for one landlord, for one day.

Nothing of it stays in the browser, whose phone may be shared, nor here before it is sent. That also
leaves nothing to forge: no cookie speaks for anybody, so a page of another site that posts to us
does nothing in a tenant's name, and no CSRF token is needed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import uuid4

from flask import current_app
from itsdangerous import BadData, URLSafeSerializer

from questions.fields import summarised

LASTS = timedelta(hours=24)
# Another form of the state gets another number: an older page is then told to begin anew.
FORM = 1


class DraftLost(Exception):
    """The answers cannot be taken from this page; `why` is "expired" or "broken"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class Given:
    """What came from a page: the name of an option, words, or both."""

    option: str = ""
    typed: str = ""


@dataclass(frozen=True)
class Draft:
    """Answers by slot, and how each was given, to be shown on its page again."""

    id: str = field(default_factory=lambda: uuid4().hex)
    slots: Mapping[str, Any] = field(default_factory=dict)
    given: Mapping[str, Given] = field(default_factory=dict)

    def with_slots(self, changes: Mapping[str, Any]) -> Draft:
        slots = {**self.slots, **changes}
        return replace(self, slots={name: each for name, each in slots.items() if each is not None})

    def with_given(self, slot: str, given: Given) -> Draft:
        return replace(self, given={**self.given, slot: given})

    def request_key(self) -> str:
        """The same for the same answers: sent twice they are logged once, changed they are not."""
        sent = {slot: self.slots.get(slot) for slot in [*summarised(self.slots), "sharing"]}
        return sha256(json.dumps([self.id, sent], sort_keys=True).encode()).hexdigest()


def sealed(draft: Draft, landlord: str, *, now: datetime) -> str:
    """The draft as a page of this landlord carries it on."""
    given = {slot: [each.option, each.typed] for slot, each in draft.given.items()}
    state = _seal(landlord).dumps([FORM, int(now.timestamp()), draft.id, draft.slots, given])
    return str(state)


def opened(state: str, landlord: str, *, now: datetime) -> Draft:
    """The draft that a page of this landlord carried. Raises DraftLost."""
    try:
        form, at, *carried = _seal(landlord).loads(state)
    except BadData:
        raise DraftLost("broken") from None
    if form != FORM or now.timestamp() - at > LASTS.total_seconds():
        raise DraftLost("expired")
    name, slots, given = carried
    return Draft(name, slots, {slot: Given(*each) for slot, each in given.items()})


def _seal(landlord: str) -> URLSafeSerializer:
    return URLSafeSerializer(str(current_app.secret_key), salt=f"plain form of {landlord}")
