"""The trained model as Rasa reads with it: loaded once, in Rasa's own environment."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ops.places import BOT_VENV, ROOT
from ops.training import QUIET, train_if_needed

Understand = Callable[[list[str]], list[dict[str, Any]]]


@pytest.fixture(scope="session")
def understand(tmp_path_factory: pytest.TempPathFactory) -> Understand:
    """Give sentences, get what Rasa made of each, the crisis gate included."""
    model = train_if_needed()

    def parse(texts: list[str]) -> list[dict[str, Any]]:
        done = subprocess.run(
            [BOT_VENV / "bin" / "python", Path(__file__).parent / "read_with_rasa.py", model],
            input=json.dumps(texts),
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, **QUIET, "PYTHONPATH": str(ROOT), "HUURHULP_TESTING": "1"},
            timeout=280,
        )
        assert done.returncode == 0, done.stderr[-2000:]
        found: list[dict[str, Any]] = json.loads(done.stdout.splitlines()[-1])
        return found

    return parse
