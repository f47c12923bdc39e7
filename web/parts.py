"""What the views work with: settings, casebook, landlords, facts, figures and the way to Rasa."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING
from uuid import uuid4

from flask import current_app

from casebook.database import Database
from landlords import Landlord
from schemes.facts import Facts
from schemes.huurtoeslag import Years, load_years
from settings import Settings
from web.channels.accounts import Accounts
from web.rasa_client import RasaClient

if TYPE_CHECKING:
    from web.channels.platform import Platform


@dataclass(frozen=True)
class Parts:
    """One set a process. `handler` names this process in the casebook's unfinished messages."""

    settings: Settings
    database: Database
    landlords: dict[str, Landlord]
    facts: Facts
    rasa: RasaClient
    # The messaging platforms that there are, and the landlords' accounts on them that are on.
    platforms: Mapping[str, Platform] = field(default_factory=dict)
    accounts: Accounts = field(default_factory=Accounts)
    years: Years = field(default_factory=cache(load_years))
    handler: str = field(default_factory=lambda: uuid4().hex)
    at_work: AtWork = field(default_factory=lambda: AtWork())


class AtWork:
    """The messages that threads of this process are answering at this moment."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._messages: set[int] = set()

    def begin(self, message_id: int) -> bool:
        """Whether the caller is the one to answer it now."""
        with self._lock:
            if message_id in self._messages:
                return False
            self._messages.add(message_id)
            return True

    def end(self, message_id: int) -> None:
        with self._lock:
            self._messages.discard(message_id)


def parts() -> Parts:
    """The parts of the running application."""
    found: Parts = current_app.extensions["huurhulp"]
    return found
