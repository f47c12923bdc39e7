"""How long the import of a landlord's ledger takes, with how much memory, and what waits for it.

Usage: .venv/bin/python -m benchmarks.ledger [--lines 100000] [--only sqlite]
Four files, one after the other: all contracts new, the same file again, the next day with nothing
changed, and the next with a hundredth changed. Each is processed by a process of its own, as the
worker does; meanwhile a tenant writes in the chat, every tenth of a second: `waited` is the longest
that one message took to be kept, `refused` how many found the database busy for too long.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import file_digest
from pathlib import Path

from benchmarks.desk import sqlite
from casebook.conversations import Reply, conversation_for_token, receive, record_replies
from casebook.database import Database
from casebook.errors import CasebookUnavailable
from casebook.migrations import upgrade
from landlords import load_landlords
from settings import ROOT
from tests.builders import a_conversation
from tests.postgres import running_postgres
from web.desk.ledger.trial import Given, process_file

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
LANDLORD = "demo"
PAUSE_SECONDS = 0.1


@dataclass
class Waits:
    """Seconds that each message took to be kept."""

    seconds: list[float] = field(default_factory=list)
    refused: int = 0


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--lines", type=int, default=100_000)
    reader.add_argument("--only", choices=("sqlite", "postgresql"))
    # One file, by a process of its own: its memory is nobody else's.
    reader.add_argument("--process", nargs=3, metavar=("URL", "FILE", "DAY"))
    arguments = reader.parse_args()
    if arguments.process:
        url, file, day = arguments.process
        _process(url, Path(file), int(day))
        return
    for name, open_database in {"sqlite": sqlite, "postgresql": running_postgres}.items():
        if arguments.only in (None, name):
            with open_database() as url:
                _measured(name, url, arguments.lines)


def _measured(name: str, url: str, lines: int) -> None:
    """Print the table of one database."""
    upgrade(url)
    print(f"\n{name}, {lines} lines")
    print(f"{'':24} {'seconds':>8} {'MiB':>6} {'messages':>9} {'waited':>7} {'refused':>8}")
    with tempfile.TemporaryDirectory() as folder:
        first, changed = Path(folder, "first.csv"), Path(folder, "changed.csv")
        first.write_text("\n".join(_lines(lines, changed=0)), encoding="utf-8")
        changed.write_text("\n".join(_lines(lines, changed=lines // 100)), encoding="utf-8")
        # The next day's file differs by a line that no case hangs on: of the same none is written.
        same = Path(folder, "same.csv")
        same.write_text(f"{first.read_text(encoding='utf-8')}\n", encoding="utf-8")
        for what, file, day in (
            ("into nothing", first, 0),
            ("the same again", first, 0),
            ("next day, none changed", same, 1),
            (f"next day, {lines // 100} changed", changed, 2),
        ):
            waits = Waits()
            with _chat(url, waits):
                command = [sys.executable, "-m", "benchmarks.ledger", "--process"]
                told = subprocess.run(
                    [*command, url, str(file), str(day)], check=True, capture_output=True, text=True
                ).stdout.split()
            longest = max(waits.seconds, default=0)
            print(
                f"{what:24} {float(told[0]):8.1f} {float(told[1]):6.0f}"
                f" {len(waits.seconds):9} {longest:7.2f} {waits.refused:8}",
                flush=True,
            )


def _process(url: str, path: Path, day: int) -> None:
    """Process one file; print the seconds it took and this process's most memory, in MiB."""
    database = Database(url)
    landlord = load_landlords(ROOT / "data" / "landlords")[LANDLORD]
    now = NOW + timedelta(days=day)
    begun = time.perf_counter()
    with path.open("rb") as file:
        given = Given(path.name, file_digest(file, "sha256").hexdigest(), now)
        process_file(database, landlord, file, given, by="", now=now)
    print(time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


class _chat:
    """A tenant who writes until the block ends."""

    def __init__(self, url: str, waits: Waits) -> None:
        self._database, self._waits, self._ended = Database(url), waits, threading.Event()
        with self._database.writing() as session:
            _, self._token = a_conversation(session, now=NOW)
        self._thread = threading.Thread(target=self._write)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_fault: object) -> None:
        self._ended.set()
        self._thread.join()
        self._database.dispose()

    def _write(self) -> None:
        number = 0
        while not self._ended.wait(PAUSE_SECONDS):
            number += 1
            begun = time.perf_counter()
            try:
                with self._database.writing() as session:
                    receipt = receive(
                        session,
                        conversation_for_token(session, self._token),
                        client_id=f"{number}",
                        text="Hallo",
                        payload=None,
                        handler="benchmark",
                        now=NOW,
                    )
                    record_replies(
                        session,
                        receipt.message.id,
                        [Reply("Dag")],
                        language="nl",
                        form_active=False,
                        now=NOW,
                    )
            except CasebookUnavailable:
                self._waits.refused += 1
            self._waits.seconds.append(time.perf_counter() - begun)


def _lines(number: int, *, changed: int) -> Iterator[str]:
    """A file as the demo landlord's ERP writes it; of so many contracts the amount is another."""
    yield (
        "Contract;Huurder;Telefoon;E-mail;Straat;Huisnummer;Toevoeging;Postcode;Plaats;Huur;"
        "Openstaand;Oudste post;Betaald op regeling;Laatste betaling;Betaald op;Huurt sinds"
    )
    for each in range(number):
        cents = 10000 + each % 90000 + (5000 if each < changed else 0)
        yield (
            f"{each:07};M. Voorbeeld {each};06{10000000 + each};huurder{each}@voorbeeld.example;"
            f"Lindelaan;{each % 300 + 1};;35{each % 90 + 10}AB;Utrecht;684,53;"
            f"{cents // 100},{cents % 100:02};01-10-2026;;100,00;01-09-2026;01-05-2015"
        )


if __name__ == "__main__":
    main()
