"""What the actions work with, really: a migrated casebook in a file, landlords, facts, a clock."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from actions.parts import Parts
from tests.actions.turns import parts_on


@pytest.fixture(scope="session", autouse=True)
def _texts(compiled_texts: None) -> None:
    """Every test here reads texts."""


@pytest.fixture
def parts(tmp_path: Path, empty_casebook: Path) -> Iterator[Parts]:
    made = parts_on(f"sqlite:///{shutil.copy(empty_casebook, tmp_path / 'casebook.db')}")
    yield made
    made.database.dispose()
