"""A trained model, loaded in Rasa's own environment to read sentences."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ops.places import BOT_VENV, ROOT
from ops.training import QUIET

SECONDS = 1100


def read_with_rasa(model: Path, texts: Sequence[str], **environ: str) -> dict[str, Any]:
    """What read_with_rasa.py says of these sentences; embeddings are kept unless told otherwise."""
    done = subprocess.run(
        [BOT_VENV / "bin" / "python", Path(__file__).with_name("read_with_rasa.py"), model],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, **QUIET, "PYTHONPATH": str(ROOT), "HUURHULP_TESTING": "1", **environ},
        timeout=SECONDS,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    made: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return made
