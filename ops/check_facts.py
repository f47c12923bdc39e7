"""Lists the facts that have ended and those that end within 90 days; exit code 1 if any has ended.

.venv/bin/python -m ops.check_facts, or with --today 2027-01-04 as if it were that day
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from ops.ending import Refused, run_to_the_end
from ops.places import ROOT, shown
from ops.progress import say
from schemes.errors import FactRefused, YearRefused
from schemes.facts import load_facts
from schemes.huurtoeslag import load_years
from settings import BadSettings, Settings

FOLDER = ROOT / "data" / "schemes"
WITHIN = timedelta(days=90)


def check(today: date, folder: Path = FOLDER) -> None:
    """Say what ends when. Refused, in a sentence, when something has ended or cannot be read."""
    try:
        ending = load_facts(folder).ending(today=today, within=WITHIN)
        ending |= _of_the_newest_year(folder, today)
    except (FactRefused, YearRefused) as fault:
        raise Refused(str(fault)) from fault
    for path, day in ending.items():
        say(f"{'ended' if day < today else 'ends':6} {day}  {path}")
    ended = sum(day < today for day in ending.values())
    if ended:
        raise Refused(
            f"On {today} {ended} of these had ended and are told no more: check each against its "
            f"source, then write its new days in {shown(folder)}/."
        )
    say(f"Nothing has ended on {today}; {len(ending)} end within {WITHIN.days} days.")


def _of_the_newest_year(folder: Path, today: date) -> dict[str, date]:
    """Figures of a year end with it, unless those of the next are there."""
    newest = max(load_years(folder / "huurtoeslag").by_year)
    last = date(newest, 12, 31)
    return {f"huurtoeslag/{newest}.yml": last} if last <= today + WITHIN else {}


def main(arguments: Sequence[str] | None = None) -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--today", type=date.fromisoformat, help="another day, as 2027-01-04")
    given = reader.parse_args(arguments)
    try:
        today = given.today or Settings.from_environ(os.environ).today()
    except BadSettings as fault:
        raise Refused(str(fault)) from fault
    check(today)


if __name__ == "__main__":
    run_to_the_end(main)
