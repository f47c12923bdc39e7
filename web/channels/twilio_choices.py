"""Buttons and lists at Twilio: shapes that an account knows by a name, and fills as it sends.

Twilio's Content API: a shape holds variables for the text, the titles and what a press sends back,
so a few of them do for all that is ever said, and none holds a word of a tenant's. Inside the 24
hours neither needs WhatsApp's approval, and a list cannot even be submitted for it.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Mapping, Sequence
from typing import Any

from web.channels.platform import Way
from web.channels.twilio import call

API = "https://content.twilio.com"
# Without approval; titles and text in characters.
MOST_BUTTONS, BUTTON_TITLE = 3, 20
MOST_ROWS, ROW_TITLE = 10, 24
LONGEST_TEXT = 1024
# As many as one answer lists; of an account with more shapes, ours may be made a second time.
LISTED = 1000
# Twilio wants a language of each, and a shape has none.
ANY_LANGUAGE = "nl"


class Shapes:
    """The shapes of each account, looked up once and made where there is none yet."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], dict[str, str]] = {}
        self._lock = threading.Lock()

    def sid(self, way: Way, kind: str, count: int) -> str:
        """Twilio's name for it. Raises NotSent."""
        url = f"{way.account.api(API)}/v1/Content"
        account = (url, way.account.secrets["account_sid"])
        name = f"huurhulp_{kind}_{count}"
        # Two threads would make it twice.
        with self._lock:
            known = self._known.get(account)
            if known is None:
                known = self._known[account] = _listed(way, url)
            if name not in known:
                known[name] = _made(way, url, name, kind, count)
            return known[name]

    def forget(self) -> None:
        """One that Twilio no longer takes may have been removed: look again."""
        with self._lock:
            self._known.clear()


def filled(kind: str, question: str, opener: str, choices: Sequence[Sequence[str]]) -> str:
    """The variables of a shape, as Twilio wants them."""
    return json.dumps(_variables(kind, question, opener, choices), ensure_ascii=False)


def _variables(
    kind: str, question: str, opener: str, choices: Sequence[Sequence[str]]
) -> dict[str, str]:
    """1 is the text, each choice has a title and what it sends back, and a list what opens it."""
    said = [question, *(each for choice in choices for each in choice)]
    if kind == "list":
        said.append(opener)
    # Twilio refuses a variable with a tab or many spaces in it, and one with a straight quote.
    clean = (re.sub(r"[ \t]+", " ", each).strip().replace("'", "’") for each in said)
    return {str(number): each for number, each in enumerate(clean, start=1)}


def _listed(way: Way, url: str) -> dict[str, str]:
    said = call(way, "GET", url, params={"PageSize": LISTED})
    return {
        str(each["friendly_name"]): str(each["sid"])
        for each in said.get("contents", ())
        if str(each.get("friendly_name")).startswith("huurhulp_")
    }


def _made(way: Way, url: str, name: str, kind: str, count: int) -> str:
    made = {
        "friendly_name": name,
        "language": ANY_LANGUAGE,
        "variables": _variables(kind, "Vraag", "Kies", [("Ja", "ja")] * count),
        "types": _buttons(count) if kind == "buttons" else _list(count),
    }
    return str(call(way, "POST", url, json=made)["sid"])


def _buttons(count: int) -> Mapping[str, Any]:
    actions = [
        {"type": "QUICK_REPLY", "title": title, "id": button} for title, button in _places(count)
    ]
    return {"twilio/quick-reply": {"body": _place(1), "actions": actions}}


def _list(count: int) -> Mapping[str, Any]:
    items = [{"item": title, "id": button} for title, button in _places(count)]
    opener = _place(2 + 2 * count)
    return {"twilio/list-picker": {"body": _place(1), "button": opener, "items": items}}


def _places(count: int) -> list[tuple[str, str]]:
    return [(_place(2 + 2 * each), _place(3 + 2 * each)) for each in range(count)]


def _place(number: int) -> str:
    return f"{{{{{number}}}}}"
