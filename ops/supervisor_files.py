"""Writes what supervisord reads: its configuration, and the programs with their environments."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ops.places import ROOT
from ops.programs import Program

_MAIN = """\
[supervisord]
nodaemon=true
silent=true
{user}directory={root}
logfile={logs}/supervisord.log
logfile_maxbytes=5MB
logfile_backups=2
pidfile={run}/supervisord.pid
minprocs=1

[unix_http_server]
file={socket}
chmod=0600

[rpcinterface:supervisor]
supervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface

[eventlistener:watch]
command="{python}" -m ops.watch {starter} {retries}
events=PROCESS_STATE_BACKOFF,PROCESS_STATE_EXITED,PROCESS_STATE_FATAL,TICK_5
directory={root}
autorestart=true
startsecs=0
stderr_logfile=/dev/stderr
stderr_logfile_maxbytes=0
"""

_PROGRAM = """
[program:{name}]
command="{python}" -m ops.launch "{programs}" {name}
directory={root}
priority={priority}
startsecs={startsecs}
startretries={retries}
autorestart=true
stopasgroup=true
killasgroup=true
stopwaitsecs=15
redirect_stderr=true
stdout_logfile={logs}/{name}.log
stdout_logfile_maxbytes=5MB
stdout_logfile_backups=3
"""


@dataclass(frozen=True)
class Patience:
    """A death within `startsecs` is a failed start; all stops after `retries` more of them."""

    startsecs: int = 60
    retries: int = 5


def write_files(
    programs: Sequence[Program], *, var: Path, socket: Path, patience: Patience
) -> Path:
    """Write both files, for this user alone: they hold secrets. Returns the configuration."""
    run, logs = var / "run", var / "log"
    for folder in (run, logs):
        folder.mkdir(parents=True, exist_ok=True)
    commands = {
        each.name: {"command": each.command, "environ": dict(each.environ)} for each in programs
    }
    _write(run / "programs.json", json.dumps(commands))
    values = {
        "root": _escaped(ROOT),
        "run": _escaped(run),
        "logs": _escaped(logs),
        "socket": _escaped(socket),
        "python": _escaped(sys.executable),
        "programs": _escaped(run / "programs.json"),
        "startsecs": patience.startsecs,
        "retries": patience.retries,
        "starter": os.getpid(),
        "user": "user=root\n" if os.geteuid() == 0 else "",  # else supervisord warns of being root
    }
    text = _MAIN.format(**values)
    for place, each in enumerate(programs):
        text += _PROGRAM.format(name=each.name, priority=100 + place, **values)
    _write(run / "supervisord.conf", text)
    return run / "supervisord.conf"


def _escaped(path: object) -> str:
    return str(path).replace("%", "%%")


def _write(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
