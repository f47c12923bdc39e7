"""Buttons as the Chat API has them; what one sends, the fake finds its title by."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def buttons(*titles: str) -> list[Json]:
    return [{"title": title, "payload": f"/press{{{title}}}"} for title in titles]
