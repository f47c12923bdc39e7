"""supervisord's listener: says which process died and what follows; ends all when it must.

Its standard output speaks supervisor's protocol; what people read goes to standard error.
Usage, by supervisord alone: python -m ops.watch STARTER_PID RETRIES
"""

from __future__ import annotations

import os
import re
import signal
import sys
from typing import Any

from supervisor import childutils

_LOG_TAIL = 20_000


def watch(starter: int, retries: int) -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    supervisor = childutils.getRPCInterface(os.environ).supervisor
    while True:
        headers, payload = childutils.listener.wait()
        event = headers["eventname"]
        if event == "TICK_5":
            if not _lives(starter):
                _tell("The terminal that started Huurhulp is gone; stopping everything.")
                supervisor.shutdown()
        else:
            _report(event, childutils.get_headers(payload), retries, supervisor)
        childutils.listener.ok()


def _report(event: str, facts: dict[str, str], retries: int, supervisor: Any) -> None:
    name = facts["processname"]
    log = supervisor.getProcessInfo(name)["stdout_logfile"]
    if event == "PROCESS_STATE_FATAL":
        _tell(
            f"{name} stopped {retries + 1} times soon after it was started (the last time: "
            f"{_how_it_ended(name, supervisor)}); stopping everything. Its log: {_shown(log)}"
        )
        supervisor.shutdown()
        return
    pause = int(facts.get("tries", 0))
    if pause > retries:
        return  # there is no further try: FATAL comes next and says so
    again = f"in {pause} s" if pause else "at once"
    _tell(
        f"{name} stopped unexpectedly ({_how_it_ended(name, supervisor)}); starting it again "
        f"{again}. Its log: {_shown(log)}"
    )


def _how_it_ended(name: str, supervisor: Any) -> str:
    """The events do not say it; supervisord's own log does, in a line written just before."""
    tail = supervisor.readLog(-_LOG_TAIL, 0)
    endings = re.findall(rf"exited: {re.escape(name)} \((.+); (?:not )?expected\)", tail)
    return str(endings[-1]).replace("exit status", "exit") if endings else "an unknown cause"


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _shown(path: str) -> str:
    return os.path.relpath(path) if path.startswith(os.getcwd() + os.sep) else path


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    watch(int(sys.argv[1]), int(sys.argv[2]))
