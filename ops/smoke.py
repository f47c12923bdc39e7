"""Starts `make run` in a checkout as a person would, reports a problem, and sees it at the desk.

Usage: python -m ops.smoke FOLDER. Starts it twice: the second time nothing may be trained or made.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import httpx

from ops.ending import Refused, run_to_the_end
from ops.ports import free_port, holder_of
from ops.progress import say

START_SECONDS, STOP_SECONDS, TURN_SECONDS = 1800, 90, 70
# A payment plan, in a tenant's words: how it begins, what is said to each question, and the yes.
BEGINS, YES = "Ik wil graag een betalingsregeling", "ja"
ANSWERS = {
    "letter": "nee",
    "since": "sinds oktober",
    "arrears": "650 euro",
    "lasting": "tijdelijk",
    "monthly": "100 euro per maand",
    "tenant_name": "Ada de Vries",
    "contact": "06 12 34 56 78",
    "address": "3511 AB 12",
    "sharing": "dat is goed",
}
TURNS_AT_MOST = 20


@dataclass
class MakeRun:
    """`make run` in a folder, with what it printed."""

    folder: Path
    environ: dict[str, str]
    output: str = ""
    seconds: float = 0
    process: subprocess.Popen[str] = field(init=False, repr=False)

    def start(self) -> None:
        begun = time.monotonic()
        self.process = subprocess.Popen(
            ["make", "run"],
            cwd=self.folder,
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        try:
            self._read_until("  staff:", _pipe(self.process), begun + START_SECONDS)
        except BaseException:
            self.interrupt()
            raise
        self.seconds = time.monotonic() - begun

    def interrupt(self) -> None:
        """Ctrl-C, to make and all that it started; wait for the end."""
        os.killpg(self.process.pid, signal.SIGINT)
        rest, _ = self.process.communicate(timeout=STOP_SECONDS)
        self.output += rest
        say(rest.rstrip())

    def said(self, what: str) -> str:
        found = re.search(rf"^  {what}: +(\S+)$", self.output, re.MULTILINE)
        if not found:
            raise Refused(f"`make run` did not print its {what}.")
        return found[1]

    def _read_until(self, what: str, lines: IO[str], until: float) -> None:
        for line in lines:
            self.output += line
            say(line.rstrip())
            if line.startswith(what):
                return
            if time.monotonic() > until:
                raise Refused("`make run` takes too long.")
        raise Refused("`make run` ended before Huurhulp ran.")


def play(address: str) -> str:
    """Ask for a payment plan through the Chat API; the reference that the tenant is given."""
    with httpx.Client(base_url=address, timeout=TURN_SECONDS) as client:
        opened = client.post("/api/conversations", json={"landlord": "demo", "language": "nl"})
        opened.raise_for_status()
        token = {"Authorization": f"Bearer {opened.json()['token']}"}
        text, messages = BEGINS, []
        for _ in range(TURNS_AT_MOST):
            answer = client.post(
                "/api/conversations/messages",
                headers=token,
                json={"id": str(uuid.uuid4()), "text": text},
            )
            answer.raise_for_status()
            messages = answer.json()["messages"]
            said = " / ".join(each["text"].replace("\n", " ") for each in messages)
            say(f"  tenant: {text}\n  Huurhulp: {said}")
            last = messages[-1]
            if text == YES or not ("rows" in last or last.get("asks") in ANSWERS):
                break
            text = YES if "rows" in last else ANSWERS[last["asks"]]
    references = [each["reference"] for each in messages if each.get("reference")]
    if not references:
        raise Refused("The tenant was given no reference at the end.")
    return str(references[0])


def see_at_desk(address: str, email: str, password: str, reference: str) -> None:
    """Sign in as the first member of staff and find the case, in the list and on its own page."""
    with httpx.Client(base_url=address, timeout=20, follow_redirects=True) as client:
        form = client.get("/desk/sign-in").raise_for_status().text
        token = re.search(r'name="csrf_token" value="([^"]+)"', form)
        if not token:
            raise Refused("The sign-in page has no token against forged forms.")
        entered = {"csrf_token": token[1], "email": email, "password": password}
        client.post("/desk/sign-in", data=entered).raise_for_status()
        # After signing in the day begins at Today; each case is in the queue.
        queue = client.get("/desk").raise_for_status().text
        if reference not in queue:
            raise Refused(f"{reference} is not in the list of the desk.")
        case = client.get(f"/desk/cases/{reference}").raise_for_status().text
        if "Ada de Vries" not in case:
            raise Refused(f"The page of {reference} does not name the tenant.")


def smoke(folder: Path) -> None:
    names = ("HUURHULP_PORT", "HUURHULP_RASA_PORT", "HUURHULP_ACTIONS_PORT")
    ports = {name: free_port() for name in names}
    environ = {**os.environ, **{name: str(port) for name, port in ports.items()}}
    address = f"http://127.0.0.1:{ports['HUURHULP_PORT']}"

    first = MakeRun(folder, environ)
    first.start()
    try:
        reference = play(address)
        see_at_desk(address, first.said("e-mail"), first.said("password"), reference)
    finally:
        first.interrupt()
    _nothing_is_left(first, list(ports.values()))

    second = MakeRun(folder, environ)
    second.start()
    second.interrupt()
    _nothing_is_left(second, list(ports.values()))
    for word in ("Training", "Installing", "password"):
        if word in second.output:
            raise Refused(f"The second start did again what the first had done: {word}.")
    say(f"{reference} was logged and seen at the desk.")
    say(f"First start {first.seconds:.0f} s, second start {second.seconds:.0f} s.")


def _nothing_is_left(run: MakeRun, ports: list[int]) -> None:
    left = [f"{port}: {holder}" for port in ports if (holder := holder_of(port))]
    if left:
        raise Refused(f"Something still listens after Ctrl-C: {', '.join(left)}")
    if "Traceback" in run.output:
        raise Refused("Ctrl-C showed a traceback.")
    if run.process.returncode == 0:
        raise Refused("An interrupted `make run` ended as if nothing had happened.")


def _pipe(process: subprocess.Popen[str]) -> IO[str]:
    if process.stdout is None:
        raise Refused("`make run` has no output to read.")
    return process.stdout


if __name__ == "__main__":
    run_to_the_end(lambda: smoke(Path(sys.argv[1])))
