"""What the views work with: settings, casebook, landlords and the way to Rasa."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import uuid4

from flask import current_app

from casebook.database import Database
from landlords import Landlord
from settings import Settings
from web.rasa_client import RasaClient


@dataclass(frozen=True)
class Parts:
    """One set a process. `handler` names this process in the casebook's unfinished messages."""

    settings: Settings
    database: Database
    landlords: dict[str, Landlord]
    rasa: RasaClient
    handler: str = field(default_factory=lambda: uuid4().hex)


def parts() -> Parts:
    """The parts of the running application."""
    found: Parts = current_app.extensions["huurhulp"]
    return found
