"""Rows of what was typed and what it is, tried through the filter."""

from __future__ import annotations

import json
from datetime import date

from answers.lines import answered


def wrongly_read(field: str, rows: str, language: str, today: date) -> dict[str, str]:
    """What was read of the lines that are read otherwise than they say, by what was typed.

    A line is "650 ofzo | 65000"; nothing behind the bar is an answer to be asked again.
    """
    typed = [line.rpartition("|") for line in rows.splitlines() if line.strip()]
    asked = [
        json.dumps({"field": field, "text": text, "language": language}).encode()
        for text, _, _ in typed
    ]
    values = [json.loads(line)["value"] for line in answered(asked, today=today)]
    read = ["" if value is None else str(value) for value in values]
    return {
        text: said
        for (text, _, value), said in zip(typed, read, strict=True)
        if said != value.strip()
    }
