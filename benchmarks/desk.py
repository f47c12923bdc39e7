"""How fast the desk answers with 200,000 cases of one landlord, in SQLite and in PostgreSQL.

Usage: .venv/bin/python -m benchmarks.desk [--cases 200000] [--rounds 9] [--only sqlite]
Each page is asked for through Flask's test client, sign-in, templates and all; beside it stands the
time of its questions to the database alone. Median and 95th percentile in milliseconds, on the
wall; the goal is a median under 150 for each page. `processor` is the time of this process, which
does not know who else uses the machine: it is the one to look at on a busy one (PostgreSQL's own
processes are not in it).
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from urllib.parse import urlencode

from flask.testing import FlaskClient
from sqlalchemy import Connection, event

from benchmarks.cases import LANDLORD, fill, reference
from casebook.database import Database, make_engine
from casebook.migrations import upgrade
from casebook.status_tries import case_by_pair
from ops.texts import compile_texts
from settings import Settings
from tests.postgres import running_postgres
from tests.web.desk.staff import PASSWORD, PASSWORD_HASH
from tests.web.page import Page
from web.app import create_app

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
GOAL_MS = 150
# What is looked at: views, filters that keep much, little and nothing, searches, orders.
PAGES = {
    **{f"view {each}": {"view": each} for each in (
        "mine", "new", "late", "open", "waiting", "objection", "closed", "all",
    )},
    "status: three": {"status": ("new", "in_progress", "waiting_for_tenant")},
    "kind: deferral": {"asks": "deferral"},
    "why: dated": {"why": "dated"},
    "why: silent": {"why": "silent"},
    "cause": {"cause": "less_income"},
    "structural": {"lasting": "structural"},
    "children: not said": {"children": "not_said"},
    "verified: no": {"verified": "no", "view": "all"},
    "with a colleague": {"assigned": "7"},
    "language and channel": {"language_of": "uk", "channel": "widget"},
    "language": {"language_of": "nl", "view": "all"},
    "channel": {"channel": "desk"},
    "origin": {"origin": "mail"},
    "mark": {"mark": "visit"},
    "objection and cause": {"objection": "yes", "cause": "other"},
    "period": {"from": "2026-03-01", "to": "2026-03-31"},
    "six at once": {
        "language_of": "pl", "origin": "counter", "mark": "visit", "children": "yes",
        "lasting": "structural", "asks": "deferral",
    },
    "order: newest": {"view": "all", "sort": "newest"},
    "order: oldest, open": {"view": "open", "sort": "oldest"},
    "order: newest, rare": {"language_of": "uk", "mark": "visit", "sort": "newest"},
    "search: first name": {"q": "Anna"},
    "search: whole name": {"q": "Omar Nulpunt"},
    "search: nobody": {"q": "Niemand"},
    "search: telephone": {"q": "06-12345678"},
    "search: postcode": {"q": "3511 AB"},
    "search: home": {"q": "3511 AB 12"},
    "search: contract": {"q": "C-000123"},
    "search: reference": {"q": "HH-3522-2222"},
}  # fmt: skip
# From which id on a case's status is asked with a postcode that is nobody's: each try counts, and
# too many of one number are refused.
ASKED_FROM = {"of a case": 1, "of nobody's": 10**9}


@dataclass(frozen=True)
class Times:
    """In milliseconds, one each round."""

    page: list[float]
    questions: list[float]
    processor: list[float]


class Questions:
    """Adds up how long the database was asked, fetching its rows not included."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._begun = 0.0

    def listen(self, engine: object) -> None:
        @event.listens_for(engine, "before_cursor_execute")
        def _begin(*_facts: object) -> None:
            self._begun = time.perf_counter()

        @event.listens_for(engine, "after_cursor_execute")
        def _end(_connection: Connection, *_facts: object) -> None:
            self.seconds += time.perf_counter() - self._begun


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--cases", type=int, default=200_000)
    reader.add_argument("--rounds", type=int, default=9)
    reader.add_argument("--only", choices=("sqlite", "postgresql"))
    reader.add_argument("--keep", metavar="URL", help="a database that was filled before")
    arguments = reader.parse_args()
    compile_texts()
    slow: list[str] = []
    for name, open_database in {"sqlite": sqlite, "postgresql": running_postgres}.items():
        if arguments.only in (None, name):
            with open_database() as url:
                slow += _measured(name, arguments.keep or url, arguments)
    if slow:
        sys.exit(f"Slower than {GOAL_MS} ms: {', '.join(slow)}")


@contextmanager
def sqlite() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="huurhulp-desk-") as folder:
        yield f"sqlite:///{Path(folder) / 'casebook.db'}"


def _measured(name: str, url: str, arguments: argparse.Namespace) -> list[str]:
    """Print the table of one database; the names of the pages that were too slow."""
    if not arguments.keep:
        upgrade(url)
        engine = make_engine(url)
        fill(engine, arguments.cases, now=NOW, password_hash=PASSWORD_HASH)
        engine.dispose()
    desk, database = _desk(url)
    questions = Questions()
    questions.listen(database._engine)
    print(f"\n{name}, {arguments.cases} cases, {arguments.rounds} rounds, milliseconds")
    print(f"{'':24} {'page':>7} {'p95':>7} {'questions':>10} {'p95':>7} {'processor':>10}")
    asked = [(what, _page(desk, address)) for what, address in _addresses(desk)]
    asked += [(f"status {what}", _status(database, first)) for what, first in ASKED_FROM.items()]
    slow = []
    for what, ask in asked:
        times = _timed(ask, questions, arguments.rounds)
        median = statistics.median(times.page)
        print(
            f"{what:24} {median:7.0f} {_p95(times.page):7.0f}"
            f" {statistics.median(times.questions):10.0f} {_p95(times.questions):7.0f}"
            f" {statistics.median(times.processor):10.0f}",
            flush=True,
        )
        if median > GOAL_MS:
            slow.append(f"{name} {what}")
    return slow


def _desk(url: str) -> tuple[FlaskClient, Database]:
    """A browser in which a member of staff signed in, and the database behind it."""
    app = create_app(
        Settings.from_environ(
            {
                "DATABASE_URL": url,
                "HUURHULP_VAR": tempfile.gettempdir(),
                "HUURHULP_SECRET_KEY": "only for the benchmark",
                "HUURHULP_TESTING": "1",
                "HUURHULP_NOW": NOW.isoformat(),
            }
        )
    )
    database: Database = app.extensions["huurhulp"].database
    client = app.test_client()
    token = Page(client.get("/desk/sign-in")).fields()["csrf_token"]
    sent = {"csrf_token": token, "email": "staff1@linde.example", "password": PASSWORD}
    assert client.post("/desk/sign-in", data=sent).status_code == 303
    return client, database


def _addresses(desk: FlaskClient) -> Iterator[tuple[str, str]]:
    for what, given in PAGES.items():
        address = f"/desk?{urlencode(given, doseq=True)}"
        yield what, address
        onward = [each for each in Page(desk.get(address)).all("a") if each.get("rel") == "next"]
        if onward and what.startswith(("view", "order", "search")):
            yield f"{what}, next", onward[0].get("href", "")
    # From deep in the list: the place of a case that was closed lately.
    deep = Page(desk.get("/desk?view=closed&sort=newest")).all("tbody")[0][0].get("id")
    yield "view closed, deep", f"/desk?view=closed&after={deep}.4.9999-12-31"
    yield "news", f"/desk/queue/news?{urlencode({'since': NOW.isoformat(), 'view': 'open'})}"
    yield "a case", Page(desk.get("/desk")).with_class("who")[0].get("href", "")
    planned = Page(desk.get("/desk?status=agreed&asks=payment_plan")).with_class("who")
    yield "a case with a plan", planned[0].get("href", "")
    undecided = Page(desk.get("/desk?status=in_progress&asks=payment_plan")).with_class("who")
    yield "deciding on a plan", f"{undecided[0].get('href', '')}/agree/payment_plan"
    yield "today, mine", "/desk/today"
    yield "today, the team", "/desk/today?team=1"
    yield "figures", "/desk/figures"
    yield "audit", "/desk/audit"
    yield "audit, of one case", "/desk/audit?case=HH-3522-2222"
    yield "imports", "/desk/import"


def _page(desk: FlaskClient, address: str) -> Callable[[], None]:
    def ask() -> None:
        answer = desk.get(address)
        assert answer.status_code == 200, f"{address}: {answer.status}"

    return ask


def _status(database: Database, first: int) -> Callable[[], None]:
    """What tenants ask in the chat, each of another case."""
    numbers = count(first)

    def ask() -> None:
        number = next(numbers)
        with database.writing() as session:
            case_by_pair(
                session,
                landlord=LANDLORD,
                reference=reference(number),
                postcode="1000AA",
                sender=f"sender {number}",
                now=NOW,
            )

    return ask


def _timed(ask: Callable[[], None], questions: Questions, rounds: int) -> Times:
    times = Times([], [], [])
    for number in range(rounds + 1):
        questions.seconds = 0.0
        wall, processor = time.perf_counter(), time.process_time()
        ask()
        wall, processor = time.perf_counter() - wall, time.process_time() - processor
        # The first finds nothing ready: caches of templates, statements and files.
        if number:
            times.page.append(1000 * wall)
            times.questions.append(1000 * questions.seconds)
            times.processor.append(1000 * processor)
    return times


def _p95(values: list[float]) -> float:
    return sorted(values)[round(0.95 * (len(values) - 1))]


if __name__ == "__main__":
    main()
