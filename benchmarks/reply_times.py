"""How long a tenant waits: 200 messages through the Chat API of a running Huurhulp.

Usage, beside `make run`: .venv/bin/python -m benchmarks.reply_times [http://127.0.0.1:8000]
Prints the median and the 95th percentile in milliseconds, of all and by what the message is, and
the resident memory of each process in MiB.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections import defaultdict
from uuid import uuid4

import httpx

# One conversation of ten messages: a payment plan with a question in its middle.
DIALOGUE = (
    ("start", "ik wil in delen betalen, het lukt niet meer"),
    ("answer", "sinds oktober"),
    ("question", "wat is huurtoeslag eigenlijk?"),
    ("answer", "650"),
    ("answer", "tijdelijk"),
    ("answer", "50 euro"),
    ("answer", "A. Nowak"),
    ("answer", "06 12345678"),
    ("summary", "3511 AB 12"),
    ("log", "ja"),
)
CONVERSATIONS = 20
PROCESSES = {
    "rasa run": "rasa",
    "actions.server": "actions",
    "web.app": "web",
    "web.worker": "worker",
}


def play(address: str) -> dict[str, list[float]]:
    """Milliseconds of each reply, by kind of message."""
    took: dict[str, list[float]] = defaultdict(list)
    with httpx.Client(base_url=address, timeout=90, trust_env=False) as client:
        for _ in range(CONVERSATIONS):
            opened = client.post("/api/conversations", json={"landlord": "demo", "language": "nl"})
            token = {"Authorization": f"Bearer {opened.raise_for_status().json()['token']}"}
            for kind, text in DIALOGUE:
                begun = time.perf_counter()
                answer = client.post(
                    "/api/conversations/messages",
                    json={"id": str(uuid4()), "text": text},
                    headers=token,
                )
                answer.raise_for_status()
                took[kind].append((time.perf_counter() - begun) * 1000)
    return took


def memory() -> dict[str, int]:
    """Resident MiB of each process, its children included."""
    listing = subprocess.run(
        ["ps", "-eo", "rss=,args="], capture_output=True, text=True, check=True
    ).stdout
    found: dict[str, int] = defaultdict(int)
    for line in listing.splitlines():
        size, command = line.split(None, 1)
        for sign, name in PROCESSES.items():
            if sign in command and "supervisor" not in command:
                found[name] += int(size) // 1024
    return dict(found)


def row(name: str, times: list[float]) -> str:
    """One line of the table."""
    p95 = statistics.quantiles(times, n=20)[-1]
    return f"{name:10} {len(times):5} {statistics.median(times):8.0f} {p95:8.0f}"


def main() -> None:
    took = play(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8000")
    print(f"{'message':10} {'count':>5} {'median':>8} {'p95':>8}  ms")
    for kind, times in took.items():
        print(row(kind, times))
    print(row("all", [each for times in took.values() for each in times]))
    for name, size in memory().items():
        print(f"{name:10} {size:5} MiB")


if __name__ == "__main__":
    main()
