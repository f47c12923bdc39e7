"""What the actions work with, really: a migrated casebook in a file, landlords, facts, a clock."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from actions.parts import Parts
from casebook.migrations import upgrade
from ops.texts import compile_texts
from tests.actions.turns import parts_on


@pytest.fixture(scope="session", autouse=True)
def compiled_texts() -> None:
    """The texts as the start of Huurhulp compiles them."""
    compile_texts()


@pytest.fixture(scope="session")
def empty_casebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database without rows, made once and copied for each test."""
    path = tmp_path_factory.mktemp("casebook") / "empty.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture
def parts(tmp_path: Path, empty_casebook: Path) -> Iterator[Parts]:
    made = parts_on(f"sqlite:///{shutil.copy(empty_casebook, tmp_path / 'casebook.db')}")
    yield made
    made.database.dispose()
