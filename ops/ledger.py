"""A landlord's file of open arrears by command: what it would do, and with --process doing it.

.venv/bin/python -m ops.ledger LANDLORD FILE [--process] [--left-out-are-paid]
"""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime
from hashlib import file_digest
from pathlib import Path

from casebook.database import Database
from casebook.errors import CasebookError
from landlords import BadLandlord, load_landlords
from ledger.errors import BadFile
from settings import BadSettings, Settings
from web.desk.ledger.trial import Given, ManyLeftOut, process_file, try_file

# The codes of ledger/errors.py are said as they are: the desk has the sentences.
SHOWN = 50


def main(words: list[str] | None = None) -> int:
    """0 when it went well, 1 when the file was refused, 2 when nothing could be tried."""
    parser = argparse.ArgumentParser(prog="python -m ops.ledger", description=__doc__)
    parser.add_argument("landlord", help="the name of its file in data/landlords/, as demo")
    parser.add_argument("file", type=Path)
    parser.add_argument("--process", action="store_true", help="do it; else nothing changes")
    parser.add_argument(
        "--left-out-are-paid",
        action="store_true",
        help="the file is whole, also where it leaves out most of the contracts",
    )
    asked = parser.parse_args(words)
    try:
        settings = Settings.from_environ(os.environ)
        landlord = load_landlords(settings.landlords)[asked.landlord]
        made_at = datetime.fromtimestamp(asked.file.stat().st_mtime, UTC)
    except (BadSettings, BadLandlord, OSError) as fault:
        print(fault, file=sys.stderr)
        return 2
    except KeyError:
        print(f"There is no landlord {asked.landlord}.", file=sys.stderr)
        return 2
    database = Database(settings.database_url)
    try:
        with asked.file.open("rb") as file:
            given = Given(asked.file.name, file_digest(file, "sha256").hexdigest(), made_at)
            with database.reading() as session:
                trial = try_file(session, landlord, file, given)
            found = trial.found
            print(
                f"{trial.reading.lines} lines as of {trial.as_of:%Y-%m-%d %H:%M %Z}: "
                f"{len(found.opens)} new cases, {len(found.changes)} amounts change, "
                f"{len(found.settles)} paid, {found.same_count} the same, "
                f"{len(trial.faults)} refused"
            )
            for each in trial.faults[:SHOWN]:
                print(f"  line {each.line}, {each.column or 'whole line'}: {each.code}")
            if trial.already:
                print("This file was processed already.")
            if not asked.process:
                print("Nothing was changed: --process does it.")
                return 0
            done = process_file(
                database,
                landlord,
                file,
                given,
                by="",
                now=settings.now(),
                many_left_out=asked.left_out_are_paid,
            )
            print(f"Processed: {done.counts}")
    except BadFile as bad:
        print(f"Nothing was changed. Line {bad.line}: {bad.code} {bad.facts}", file=sys.stderr)
        return 1
    except ManyLeftOut:
        print(
            "Nothing was changed: the file leaves out most contracts that had something open. "
            "Is it whole? Then add --left-out-are-paid.",
            file=sys.stderr,
        )
        return 1
    except CasebookError as refused:
        print(f"Nothing was changed: {type(refused).__name__}.", file=sys.stderr)
        return 1
    finally:
        database.dispose()
    return 0


if __name__ == "__main__":
    sys.exit(main())
