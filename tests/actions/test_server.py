"""The action server as Rasa meets it: texts, actions, and failures that tell nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx
import pytest

from ops.ports import free_port
from settings import ROOT
from tests.actions.served import Served, serving
from tests.actions.turns import ANSWERS, PAGE, parts_on

REFUSE = "SELECT RAISE(ABORT, 'the disk is full');"
CONFIRMED = ANSWERS | {"request_key": "key-1"}


@pytest.fixture(scope="module")
def server(
    tmp_path_factory: pytest.TempPathFactory, empty_casebook: Path
) -> Iterator[tuple[Served, Path]]:
    """The application and its casebook's file."""
    file = Path(shutil.copy(empty_casebook, tmp_path_factory.mktemp("served") / "casebook.db"))
    parts = parts_on(f"sqlite:///{file}")
    with serving(parts) as served:
        yield served, file
    parts.database.dispose()


@pytest.fixture
def actions(server: tuple[Served, Path]) -> Served:
    return server[0]


def call(action: str, **slots: Any) -> dict[str, Any]:
    """What Rasa sends to have an action run."""
    return {
        "next_action": action,
        "sender_id": "abc.1",
        "version": "3.21.1",
        "domain": {},
        "tracker": {
            "sender_id": "abc.1",
            "slots": {"language": "nl", "landlord": "demo"} | slots,
            "latest_message": {"text": "ja, ik ben Maria Kowalska", "metadata": PAGE},
            "events": [],
            "paused": False,
        },
    }


def test_text_is_answered(actions: Served) -> None:
    asked = {"response": "utter_thank", "arguments": {}, "slots": {"language": "nl"}}

    answer = actions.ask("POST", "/texts", json=asked)

    assert answer.status_code == 200
    assert answer.json() == {"text": "Graag gedaan.", "buttons": [], "metadata": {}}


def test_action_is_run(actions: Served) -> None:
    answer = actions.ask("POST", "/webhook", json=call("action_say_why", requested_slot="since"))

    assert answer.status_code == 200
    assert [each["response"] for each in answer.json()["responses"]] == ["why.since"]


def test_failing_text_is_a_bare_failure(actions: Served) -> None:
    asked = {"response": "utter_nothing", "arguments": {"answers": "Maria Kowalska"}, "slots": {}}

    answer = actions.ask("POST", "/texts", json=asked)

    assert answer.status_code == 500
    assert answer.json() == {"error": "failed"}


def test_failing_action_is_a_bare_failure(actions: Served) -> None:
    # Given answers of which one is missing.
    answers = CONFIRMED | {"contact": None}

    answer = actions.ask("POST", "/webhook", json=call("action_log_case", **answers))

    assert answer.status_code == 500
    assert answer.json() == {"error": "failed"}


def test_unreadable_call_is_refused_without_its_words(actions: Served) -> None:
    answer = actions.ask("POST", "/texts", content='{"slots": {"tenant_name": "Maria Kow')

    assert answer.status_code == 400
    assert "Maria" not in answer.text


def test_failing_database_leaves_no_answer_of_a_tenant_in_the_log(
    server: tuple[Served, Path], caplog: pytest.LogCaptureFixture
) -> None:
    actions, file = server
    alter(file, f'CREATE TRIGGER full BEFORE INSERT ON "case" BEGIN {REFUSE} END')

    answer = actions.ask("POST", "/webhook", json=call("action_log_case", **CONFIRMED))

    alter(file, "DROP TRIGGER full")
    assert answer.json() == {"error": "failed"}
    assert "the disk is full" in caplog.text
    for said in ("Kowalska", "+31612345678", "3511AB"):
        assert said not in caplog.text


def alter(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)


def start(**environ: str) -> subprocess.Popen[str]:
    """The process as `make run` starts it."""
    return subprocess.Popen(
        [sys.executable, "-m", "actions.server"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], **environ},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.mark.slow
def test_bad_setting_stops_the_start_with_its_sentence() -> None:
    process = start(HUURHULP_ACTIONS_PORT="many")

    said, _ = process.communicate(timeout=60)

    assert process.returncode == 2
    assert said.strip() == (
        "HUURHULP_ACTIONS_PORT='many' cannot be used: must be a port number from 1 to 65535."
    )


@pytest.mark.slow
def test_bad_landlord_stops_the_start_with_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "berk.yml").write_text("name: De Berk\n")

    process = start(HUURHULP_LANDLORDS=str(tmp_path), HUURHULP_VAR=str(tmp_path))
    said, _ = process.communicate(timeout=60)

    assert process.returncode == 2
    assert "berk.yml: telephone is missing." in said
    assert "Traceback" not in said


def listening_on(port: int) -> set[str]:
    """The addresses on which this machine listens at a port, as the kernel writes them."""
    found = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text().splitlines()[1:]:
            local, state = line.split()[1], line.split()[3]
            address, _, number = local.rpartition(":")
            if state == "0A" and int(number, 16) == port:
                found.add(address)
    return found


@pytest.mark.slow
def test_server_listens_on_loopback_only(tmp_path: Path) -> None:
    port = free_port()
    process = start(
        HUURHULP_ACTIONS_PORT=str(port), DATABASE_URL=f"sqlite:///{tmp_path}/casebook.db"
    )
    try:
        answers_in_time(f"http://127.0.0.1:{port}/health")

        assert listening_on(port) == {"0100007F"}
    finally:
        process.terminate()
        process.communicate(timeout=30)


def answers_in_time(url: str, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while True:
        try:
            assert httpx.get(url, trust_env=False).status_code == 200
            return
        except httpx.TransportError:
            assert time.monotonic() < deadline, f"{url} does not answer"
            time.sleep(0.1)
