"""Which words a text has on this day, where a scheme opens or closes or a price has ended."""

from __future__ import annotations

from datetime import date

from schemes.energy import NOODFONDS_PHASES, noodfonds_phase, savings_told_in
from schemes.errors import FactExpired
from schemes.facts import Facts

ENERGIETOESLAG, ENERGY_SAVING = "utter_energietoeslag", "utter_energy_saving"
# All that `on_this_day` may answer; the bare name says nothing of what is not known to hold.
DATED = {
    ENERGIETOESLAG: (
        ENERGIETOESLAG,
        *(f"{ENERGIETOESLAG}.{phase}" for phase in NOODFONDS_PHASES),
    ),
    ENERGY_SAVING: (ENERGY_SAVING, f"{ENERGY_SAVING}.euros", f"{ENERGY_SAVING}.m3"),
}


def on_this_day(response: str, facts: Facts, today: date) -> str:
    """The name of the text to say for this response; most have one for all days."""
    if response == ENERGIETOESLAG:
        try:
            return f"{response}.{noodfonds_phase(facts, today=today)}"
        except FactExpired:
            return response
    if response == ENERGY_SAVING:
        told_in = savings_told_in(facts, today=today)
        return f"{response}.{told_in}" if told_in else response
    return response
