"""Whether a port can be listened on, and who has it when not. Knows nothing of what will listen."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ops.ending import Refused

_LISTENING = "0A"  # the kernel's number of the state LISTEN


@dataclass(frozen=True)
class Port:
    """Where one of the processes will listen, and the setting that says so."""

    program: str
    host: str
    number: int
    setting: str


def free_port(host: str = "127.0.0.1") -> int:
    """A port that nothing listens on now."""
    with socket.socket() as probe:
        probe.bind((host, 0))
        number: int = probe.getsockname()[1]
        return number


def refuse_taken(ports: Iterable[Port]) -> None:
    """Refused, with one sentence, at the first port that cannot be listened on."""
    seen: dict[int, str] = {}
    for port in ports:
        if port.number in seen:
            raise Refused(
                f"{port.setting} and {seen[port.number]} are both {port.number}; "
                "each needs a port of its own."
            )
        seen[port.number] = port.setting
        _refuse_if_taken(port)


def _refuse_if_taken(port: Port) -> None:
    family = socket.AF_INET6 if ":" in port.host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((port.host, port.number))
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise Refused(
                    f"{port.program} cannot listen on {port.host} port {port.number} "
                    f"({port.setting}): {error.strerror or error}."
                ) from None
            holder = holder_of(port.number) or "another program"
            raise Refused(
                f"Port {port.number} for {port.program} is taken by {holder}: stop that, "
                f"or set {port.setting} to another port."
            ) from None


def holder_of(number: int) -> str | None:
    """Who listens on the port, as "process 123 (gunicorn …)", where the kernel tells it."""
    sockets = {f"socket:[{inode}]" for inode in _listening_inodes(number)}
    if not sockets:
        return None
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # ended meanwhile, or somebody else's
            if any(os.readlink(each) in sockets for each in (process / "fd").iterdir()):
                words = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode().strip()
                return f"process {process.name} ({words[:80]})"
    return None


def _listening_inodes(number: int) -> set[str]:
    inodes = set()
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        with suppress(OSError):
            for line in Path(table).read_text().splitlines()[1:]:
                local, state, inode = (line.split()[each] for each in (1, 3, 9))
                if state == _LISTENING and int(local.rpartition(":")[2], 16) == number:
                    inodes.add(inode)
    return inodes
