"""What the really running processes listen on: nothing but their own port, and that on loopback."""

import os
from pathlib import Path

import pytest

from tests.running import Running

pytestmark = pytest.mark.stack
LOOPBACK_AS_THE_KERNEL_WRITES_IT = "0100007F"
LISTENING = "0A"


def listeners() -> dict[str, tuple[str, int]]:
    """Every listening TCP socket of this machine: its name in /proc, its address and its port."""
    found = {}
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        for line in Path(table).read_text().splitlines()[1:]:
            fields = line.split()
            address, _, port = fields[1].rpartition(":")
            if fields[3] == LISTENING:
                found[f"socket:[{fields[9]}]"] = address, int(port, 16)
    return found


def listened_on_by(process: int) -> set[tuple[str, int]]:
    known = listeners()
    links = [os.readlink(each) for each in Path(f"/proc/{process}/fd").iterdir()]
    return {known[each] for each in links if each in known}


def test_each_process_listens_on_its_own_port_of_loopback_and_on_nothing_else(
    stack: Running,
) -> None:
    settings, pids = stack.settings, stack.processes.pids()
    wanted = {
        "web": settings.port,
        "rasa": settings.rasa_port,
        "actions": settings.actions_port,
    }

    for name, port in wanted.items():
        assert listened_on_by(pids[name]) == {(LOOPBACK_AS_THE_KERNEL_WRITES_IT, port)}, name
    assert listened_on_by(pids["worker"]) == set()
