"""Try the readers: `python -m answers < lines.jsonl`.

A line such as {"id": 1, "field": "amount", "text": "zo rond de 650", "language": "nl",
"today": "2026-11-23"} is answered by {"id": 1, "value": 65000}.
"""

from __future__ import annotations

import sys
from datetime import datetime
from zoneinfo import ZoneInfo

from answers.lines import answered


def main() -> None:
    today = datetime.now(tz=ZoneInfo("Europe/Amsterdam")).date()
    for line in answered(sys.stdin.buffer, today=today):
        sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
