"""The key that signs the desk's sessions, made at a first start when none is set."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from pathlib import Path


def with_secret_key(environ: Mapping[str, str], var: Path) -> dict[str, str]:
    """The environment with a key for the desk's sessions: the one set, else the one kept in var."""
    if environ.get("HUURHULP_SECRET_KEY"):
        return dict(environ)
    file = var / "secret_key"
    if not file.is_file():
        var.mkdir(parents=True, exist_ok=True)
        with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as new:
            new.write(secrets.token_urlsafe(48))
    return {**environ, "HUURHULP_SECRET_KEY": file.read_text()}
