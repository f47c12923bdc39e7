"""What the actions work with: settings, casebook, landlords, facts; made once by the server."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cache

from rasa_sdk import Tracker

from casebook.database import Database
from landlords import Landlord
from schemes.facts import Facts
from schemes.huurtoeslag import Years
from schemes.pathway import Row
from schemes.pathway_file import load_pathway
from settings import Settings


@dataclass(frozen=True)
class Parts:
    """Handed to every action that needs one of them."""

    settings: Settings
    database: Database
    landlords: dict[str, Landlord]
    facts: Facts
    years: Years
    # Read once a process: nothing in it changes.
    pathway: tuple[Row, ...] = field(default_factory=cache(load_pathway))

    def today(self) -> date:
        """The tenant's date."""
        return self.settings.today()


def conversation_of(tracker: Tracker) -> str:
    """The casebook's name for this conversation; Rasa's has a counter behind it."""
    return str(tracker.sender_id).split(".")[0]
