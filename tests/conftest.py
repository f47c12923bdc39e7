"""What all tests share: one running stack a run."""

from collections.abc import Iterator

import pytest

from tests.running import Running, running


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Huurhulp running; shared, so a test that stops a part of it starts that part again."""
    with running(tmp_path_factory.mktemp("stack")) as started:
        yield started
