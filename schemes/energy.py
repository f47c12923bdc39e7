"""What holds for energy on a day: where the Noodfonds Energie stands, and what a habit saves."""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

from schemes.errors import FactExpired
from schemes.facts import Facts

# Its days: contact 1 December 2026, applications 4 January to 7 May 2027, that last day included.
NoodfondsPhase = Literal["announced", "contact", "open", "last_day", "closed"]
NOODFONDS_PHASES: tuple[NoodfondsPhase, ...] = get_args(NoodfondsPhase)
# What saves gas, each a group of energy_saving.yml with its m³ a year.
SAVINGS = ("shorter_shower", "shower_head", "no_bath")
GAS_PRICE = "energy_saving.gas.cents_per_m3"
_CENTS_OF_TEN_EUROS = 1000


def noodfonds_phase(facts: Facts, *, today: date) -> NoodfondsPhase:
    """Where the fund stands today. Raises FactExpired when its days are no longer known to hold."""
    contact = _day(facts, "noodfonds_energie.contact.from", today)
    opens = _day(facts, "noodfonds_energie.applications.from", today)
    closes = _day(facts, "noodfonds_energie.applications.until", today)
    if today < contact:
        return "announced"
    if today < opens:
        return "contact"
    if today < closes:
        return "open"
    return "last_day" if today == closes else "closed"


def saved_euros(facts: Facts, saving: str, *, today: date) -> int:
    """Euros a year, to the nearest ten: rough, as its m³ of gas are. Raises FactExpired.

    The price ends before the m³ do; then only those can be told.
    """
    m3 = _whole(facts, f"energy_saving.{saving}.m3", today)
    cents = m3 * _whole(facts, GAS_PRICE, today)
    return (cents + _CENTS_OF_TEN_EUROS // 2) // _CENTS_OF_TEN_EUROS * 10


def savings_told_in(facts: Facts, *, today: date) -> Literal["euros", "m3"] | None:
    """Euros as long as the price of gas holds, then m³, and no figure when those have ended too."""
    try:
        for saving in SAVINGS:
            facts.get(f"energy_saving.{saving}.m3", today=today)
    except FactExpired:
        return None
    try:
        facts.get(GAS_PRICE, today=today)
    except FactExpired:
        return "m3"
    return "euros"


def _day(facts: Facts, path: str, today: date) -> date:
    day = facts.get(path, today=today)
    assert isinstance(day, date), path
    return day


def _whole(facts: Facts, path: str, today: date) -> int:
    number = facts.get(path, today=today)
    assert isinstance(number, int), path
    return number
