"""The trained model as Rasa reads with it: loaded once, in Rasa's own environment."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from ops.training import train_if_needed
from tests.understanding.rasa_model import read_with_rasa

Understand = Callable[[list[str]], list[dict[str, Any]]]


@pytest.fixture(scope="session")
def understand() -> Understand:
    """Give sentences, get what Rasa made of each, the crisis gate included."""
    model = train_if_needed()
    cores = os.cpu_count() or 1

    def read(texts: list[str]) -> list[dict[str, Any]]:
        # A core each: Rasa reads one sentence after the other, and thousands take minutes.
        parsed: list[dict[str, Any]] = read_with_rasa(model, texts, OMP_NUM_THREADS="1")["parsed"]
        return parsed

    def parse(texts: list[str]) -> list[dict[str, Any]]:
        parts = [texts[first::cores] for first in range(min(cores, len(texts)))]
        with ThreadPoolExecutor(cores) as pool:
            read_apart = list(pool.map(read, parts))
        return [read_apart[at % cores][at // cores] for at in range(len(texts))]

    return parse
