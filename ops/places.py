"""Where things lie in a checkout. Knows the folders' names and nothing of what happens in them."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VAR = ROOT / "var"
LOGS = VAR / "log"
VENV = ROOT / ".venv"
BOT_VENV = ROOT / "bot" / ".venv"


def shown(path: Path) -> str:
    """The path as a person in the project's folder would type it."""
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
