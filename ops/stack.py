"""Starts programs under supervisor, waits until they are ready, and stops them all again.

`make run` and the tests start Huurhulp with this. Knows nothing of what the programs do.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
import xmlrpc.client
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from supervisor.xmlrpc import SupervisorTransport

from ops.ending import Refused
from ops.places import ROOT, shown
from ops.programs import Program
from ops.progress import say
from ops.supervisor_files import Patience, write_files

READY_SECONDS = 180
_STOP_SECONDS = 60
# What supervisord needs to find its way about; each program brings its own environment.
_PASSED_ON = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "SSL_CERT_FILE", "SSL_CERT_DIR")


class Stack:
    """The running programs. As a context manager: what it started is gone at its end."""

    def __init__(
        self,
        programs: Sequence[Program],
        *,
        var: Path,
        tell: Callable[[str], None] = say,
        patience: Patience | None = None,
    ) -> None:
        self.programs = {each.name: each for each in programs}
        self.var = var
        self._tell = tell
        self._patience = patience or Patience()
        # Not under var: a socket's path must be short.
        self._folder = tempfile.TemporaryDirectory(prefix="huurhulp-", ignore_cleanup_errors=True)
        self._socket = Path(self._folder.name) / "supervisor.sock"
        self._supervisord: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None
        self._last_pids: dict[str, int] = {}

    def __enter__(self) -> Stack:
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def pids(self) -> dict[str, int]:
        """The process of each program that has one now."""
        answer = self._ask("getAllProcessInfo")
        self._last_pids = {
            each["name"]: each["pid"]
            for each in answer
            if each["pid"] and each["name"] in self.programs
        }
        return dict(self._last_pids)

    def stop(self, name: str) -> None:
        """Stop one program; it stays so until it is started."""
        self._ask("stopProcess", name)

    def start(self, name: str) -> None:
        """Start one program that was stopped, and wait until it is ready."""
        self._ask("startProcess", name, False)
        self.wait_until_ready()

    def kill(self, name: str) -> int:
        """SIGKILL to one program, which supervisor starts again. Returns the process it was."""
        process = self.pids()[name]
        os.kill(process, signal.SIGKILL)
        while self.pids().get(name) == process:  # until supervisord has seen it
            time.sleep(0.02)
        return process

    def kill_supervisor(self) -> None:
        """SIGKILL to supervisord itself: the programs go on, and nobody watches them."""
        if self._supervisord is not None:
            self._supervisord.kill()
            self._supervisord.wait()

    def state_of(self, name: str) -> str:
        """supervisor's word for it: STARTING in its first `startsecs`, then RUNNING."""
        return str(self._ask("getProcessInfo", name)["statename"])

    def is_running(self) -> bool:
        return self._supervisord is not None and self._supervisord.poll() is None

    def wait_until_ready(self, seconds: float = READY_SECONDS) -> None:
        """Return when every program answers; Refused when one is too late, or all have ended."""
        until = time.monotonic() + seconds
        while True:
            late = self._not_ready()
            if not late:
                return
            if not self.is_running():
                raise Refused("Huurhulp could not be started; nothing is left running.")
            if time.monotonic() > until:
                logs = ", ".join(shown(self.log_of(each)) for each in late)
                raise Refused(f"Not ready after {seconds:.0f} s: {', '.join(late)}. Log: {logs}")
            time.sleep(0.2)

    def wait_until_it_ends(self) -> None:
        """Return when supervisord has ended without being asked to by this process."""
        while self.is_running():
            with suppress(OSError, xmlrpc.client.Error):
                self.pids()  # kept, so that nothing outlives even a killed supervisord
            time.sleep(1)

    def log_of(self, name: str) -> Path:
        return self.var / "log" / f"{name}.log"

    def close(self) -> None:
        """Stop everything and wait for it. May be called twice."""
        supervisord, self._supervisord = self._supervisord, None
        if supervisord is not None:
            _end(supervisord)
            if supervisord.returncode != 0:
                self._end_orphans()
        if self._reader is not None:
            self._reader.join(timeout=5)
        self._folder.cleanup()

    def _start(self) -> None:
        configuration = write_files(
            list(self.programs.values()),
            var=self.var,
            socket=self._socket,
            patience=self._patience,
        )
        self._supervisord = subprocess.Popen(
            [sys.executable, "-m", "supervisor.supervisord", "-c", str(configuration)],
            cwd=ROOT,
            env=_few(os.environ),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,  # Ctrl-C is for the one who started it; that one stops the rest
        )
        self._reader = threading.Thread(target=self._pass_on, daemon=True)
        self._reader.start()
        self._wait_for_supervisord()

    def _wait_for_supervisord(self) -> None:
        until = time.monotonic() + 20
        while time.monotonic() < until and self.is_running():
            with suppress(OSError, xmlrpc.client.Error):
                self.pids()
                return
            time.sleep(0.05)
        log = shown(self.var / "log" / "supervisord.log")
        raise Refused(f"The supervisor of the processes does not start. Its log: {log}")

    def _pass_on(self) -> None:
        supervisord = self._supervisord
        if supervisord is not None and supervisord.stderr is not None:
            for line in supervisord.stderr:
                self._tell(line.rstrip("\n"))

    def _not_ready(self) -> list[str]:
        try:
            running = self.pids()
        except (OSError, xmlrpc.client.Error):
            return list(self.programs)
        return [
            each.name
            for each in self.programs.values()
            if each.name not in running or (each.ready_url and not _answers(each.ready_url))
        ]

    def _ask(self, method: str, *arguments: object) -> Any:
        transport = SupervisorTransport(None, None, f"unix://{self._socket}")
        try:
            # The address is only for show: the transport knows the socket.
            server = xmlrpc.client.ServerProxy("http://127.0.0.1", transport)
            return getattr(server.supervisor, method)(*arguments)
        finally:
            transport.close()

    def _end_orphans(self) -> None:
        """supervisord was killed: what it had started goes on without it, so end that here."""
        for process in self._last_pids.values():
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(process, signal.SIGKILL)


def _end(process: subprocess.Popen[str]) -> None:
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(timeout=_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return bool(answer.status == 200)
    except (OSError, urllib.error.URLError, ValueError):
        return False


def _few(environ: Mapping[str, str]) -> dict[str, str]:
    return {name: environ[name] for name in _PASSED_ON if name in environ}
