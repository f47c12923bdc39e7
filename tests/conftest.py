"""What tests share: one running stack a run, the compiled texts, a migrated casebook."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from casebook.migrations import upgrade
from ops.texts import compile_texts
from tests.running import Running, running

# How long an example takes is the machine's affair, and a first one reads a language's words.
settings.register_profile("huurhulp", deadline=None)
settings.load_profile("huurhulp")
WEB = Path(__file__).parent / "web"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes seconds belongs to make test: what Hypothesis feeds, the desk, the platforms."""
    for item in items:
        fed = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
        apart = (WEB / "desk", WEB / "channels")
        if fed or any(item.path.is_relative_to(folder) for folder in apart):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Huurhulp running; shared, so a test that stops a part of it starts that part again."""
    with running(tmp_path_factory.mktemp("stack")) as started:
        yield started


@pytest.fixture(scope="session")
def compiled_texts() -> None:
    """The texts as the start of Huurhulp compiles them."""
    compile_texts()


@pytest.fixture(scope="session")
def empty_casebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database without rows, made once and copied for each test."""
    path = tmp_path_factory.mktemp("casebook") / "empty.db"
    upgrade(f"sqlite:///{path}")
    return path
