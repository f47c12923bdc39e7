"""`make run` from outside: how it refuses to start, and that nothing is left when it ends."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ops.places import ROOT
from ops.ports import free_port, holder_of
from tests.ops.stand_ins import lives

SECONDS = 30


def settings_with(tmp_path: Path, **more: str) -> dict[str, str]:
    ports = {f"HUURHULP_{name}PORT": str(free_port()) for name in ("", "RASA_", "ACTIONS_")}
    stores = {
        "HUURHULP_VAR": str(tmp_path / "var"),
        "DATABASE_URL": f"sqlite:///{tmp_path}/huurhulp.db",
        "HUURHULP_TRACKER_URL": f"sqlite:///{tmp_path}/rasa.db",
    }
    return {**os.environ, **ports, **stores, **more}


def run(environ: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ops.run"],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )


@pytest.mark.parametrize(
    ("setting", "program"),
    [
        ("HUURHULP_PORT", "web"),
        ("HUURHULP_RASA_PORT", "rasa"),
        ("HUURHULP_ACTIONS_PORT", "actions"),
    ],
)
def test_a_taken_port_is_one_sentence_and_nothing_is_left_behind(
    tmp_path: Path, setting: str, program: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        done = run(settings_with(tmp_path, **{setting: str(port)}))

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith(f"Port {port} for {program} is taken by process {os.getpid()} (")
    assert done.stderr.endswith(f"stop that, or set {setting} to another port.\n")
    assert done.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_two_settings_with_one_port_are_refused(tmp_path: Path) -> None:
    port = str(free_port())

    done = run(settings_with(tmp_path, HUURHULP_PORT=port, HUURHULP_RASA_PORT=port))

    assert done.returncode == 1
    assert "HUURHULP_RASA_PORT and HUURHULP_PORT are both" in done.stderr


def test_a_bad_setting_is_a_sentence(tmp_path: Path) -> None:
    done = run(settings_with(tmp_path, HUURHULP_PORT="many"))

    assert done.returncode == 1
    assert "HUURHULP_PORT='many'" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def running(tmp_path: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    """`make run`'s own way of starting and staying, with stand-ins for the programs."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.ops.stand_ins", str(tmp_path), str(port)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    yield process
    process.kill()
    process.wait()


def its_processes(running: subprocess.Popen[str]) -> list[int]:
    assert running.stdout is not None
    for line in running.stdout:
        if line.startswith("up "):
            return [int(each) for each in line.split()[1:]]
    raise AssertionError("it did not start")


def wait_until_gone(processes: list[int]) -> None:
    until = time.monotonic() + SECONDS
    while any(lives(each) for each in processes):
        assert time.monotonic() < until, "something is left running"
        time.sleep(0.05)


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_everything_cleanly(
    running: subprocess.Popen[str], port: int, number: signal.Signals
) -> None:
    processes = its_processes(running)

    running.send_signal(number)
    rest, _ = running.communicate(timeout=SECONDS)

    assert running.returncode == 128 + number
    assert rest == "Stopping …\n"
    assert not any(lives(each) for each in processes)
    assert holder_of(port) is None


@pytest.mark.slow
def test_when_a_program_dies_for_good_all_ends_with_a_sentence_and_not_with_success(
    running: subprocess.Popen[str], port: int
) -> None:
    processes = its_processes(running)

    os.kill(processes[0], signal.SIGKILL)
    rest, _ = running.communicate(timeout=SECONDS)

    assert running.returncode == 1
    assert "stopping everything" in rest
    assert rest.endswith("Huurhulp has stopped; nothing is left running.\n")
    assert not any(lives(each) for each in processes)


@pytest.mark.slow
def test_a_killed_start_takes_its_programs_along(running: subprocess.Popen[str]) -> None:
    processes = its_processes(running)

    running.kill()
    running.wait()

    wait_until_gone(processes)


@pytest.mark.slow
def test_a_killed_supervisor_is_said_and_leaves_nothing(running: subprocess.Popen[str]) -> None:
    processes = its_processes(running)
    supervisor = int(Path(f"/proc/{processes[0]}/stat").read_text().rpartition(")")[2].split()[1])

    os.kill(supervisor, signal.SIGKILL)
    rest, _ = running.communicate(timeout=SECONDS)

    assert running.returncode == 1
    assert rest.endswith("Huurhulp has stopped; nothing is left running.\n")
    wait_until_gone(processes)
