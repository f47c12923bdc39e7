"""Supervision, tried on stand-ins: who dies is named and started again, nothing is left over."""

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ops.ending import Refused
from ops.stack import Stack
from ops.supervisor_files import Patience
from tests.ops.stand_ins import a_failing, a_server, a_sleeper, lives

SECONDS = 20
pytestmark = pytest.mark.slow


@pytest.fixture
def told() -> list[str]:
    return []


def wait_for(what: Callable[[], object]) -> None:
    until = time.monotonic() + SECONDS
    while not what():
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.05)


def test_a_killed_program_is_named_and_started_again(tmp_path: Path, told: list[str]) -> None:
    with Stack([a_sleeper("one"), a_sleeper("two")], var=tmp_path, tell=told.append) as stack:
        stack.wait_until_ready()
        before = stack.pids()

        stack.kill("one")

        wait_for(lambda: "one" in stack.pids())
        after = stack.pids()
        assert after["one"] != before["one"]
        assert after["two"] == before["two"]
        wait_for(lambda: told)
        assert told == [
            "one stopped unexpectedly (terminated by SIGKILL); starting it again in 1 s. "
            f"Its log: {tmp_path}/log/one.log"
        ]


def test_pauses_grow_and_after_too_many_deaths_all_stops(tmp_path: Path, told: list[str]) -> None:
    programs = [a_sleeper("good"), a_failing("bad", code=3)]
    patience = Patience(startsecs=60, retries=2)

    with Stack(programs, var=tmp_path, tell=told.append, patience=patience) as stack:
        good = stack.pids()["good"]
        stack.wait_until_it_ends()

        assert not stack.is_running()
        assert not lives(good)
    assert re.findall(r"bad stopped unexpectedly \(exit 3\).* in (\d) s", "\n".join(told)) == [
        *("1", "2")
    ]
    assert told[-1].startswith("bad stopped 3 times soon after it was started (the last time: exit")
    assert "stopping everything" in told[-1]


def test_a_program_that_ran_long_enough_starts_again_at_once_and_counts_anew(
    tmp_path: Path, told: list[str]
) -> None:
    patience = Patience(startsecs=1, retries=0)
    with Stack([a_sleeper("old")], var=tmp_path, tell=told.append, patience=patience) as stack:
        for _ in range(2):  # with no retries, one death of a fresh program would end all
            wait_for(lambda: stack.state_of("old") == "RUNNING")
            stack.kill("old")
            wait_for(lambda: "old" in stack.pids())

        wait_for(lambda: len(told) == 2)
        assert all("at once" in each for each in told)


def test_one_program_can_be_stopped_and_started(tmp_path: Path, told: list[str]) -> None:
    with Stack([a_sleeper(), a_server(tmp_path)], var=tmp_path, tell=told.append) as stack:
        stack.wait_until_ready()

        stack.stop("server")
        assert set(stack.pids()) == {"sleeper"}

        stack.start("server")
        assert set(stack.pids()) == {"sleeper", "server"}
    assert told == []


def test_what_is_not_ready_in_time_is_named_with_its_log(tmp_path: Path) -> None:
    late = a_server(tmp_path, "late")
    deaf = type(late)("deaf", a_sleeper().command, late.environ, "http://127.0.0.1:9/")

    with Stack([late, deaf], var=tmp_path) as stack, pytest.raises(Refused) as refused:
        stack.wait_until_ready(seconds=3)

    assert str(refused.value) == f"Not ready after 3 s: deaf. Log: {tmp_path}/log/deaf.log"


def test_nothing_runs_after_the_end_even_when_the_supervisor_was_killed(tmp_path: Path) -> None:
    with Stack([a_sleeper("one"), a_sleeper("two")], var=tmp_path) as stack:
        processes = list(stack.pids().values())
        stack.kill_supervisor()
        assert all(lives(each) for each in processes)

    wait_for(lambda: not any(lives(each) for each in processes))


def test_each_program_gets_its_own_environment_whatever_the_values_hold(tmp_path: Path) -> None:
    value = """it's "quoted"; 100% $HOME # no comment"""
    with Stack([a_sleeper("one", SECRET=value), a_sleeper("two")], var=tmp_path) as stack:
        pids = stack.pids()

        def environ(name: str) -> list[str]:
            return Path(f"/proc/{pids[name]}/environ").read_text().split("\0")

        wait_for(lambda: f"SECRET={value}" in environ("one"))  # once the launcher has become it
        assert not any(each.startswith("SECRET=") for each in environ("two"))
        files = [tmp_path / "run" / each for each in ("programs.json", "supervisord.conf")]
        assert [each.stat().st_mode & 0o777 for each in files] == [0o600, 0o600]
