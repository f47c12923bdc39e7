"""The trained model as Rasa reads with it: loaded once, in Rasa's own environment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ops.training import train_if_needed
from tests.understanding.rasa_model import read_with_rasa

Understand = Callable[[list[str]], list[dict[str, Any]]]


@pytest.fixture(scope="session")
def understand() -> Understand:
    """Give sentences, get what Rasa made of each, the crisis gate included."""
    model = train_if_needed()

    def parse(texts: list[str]) -> list[dict[str, Any]]:
        parsed: list[dict[str, Any]] = read_with_rasa(model, texts)["parsed"]
        return parsed

    return parse
