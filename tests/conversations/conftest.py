"""A tenant who has just opened the chat."""

from collections.abc import Iterator

import pytest

from tests.conversations.tenant import Tenant
from tests.running import Running


@pytest.fixture
def tenant(stack: Running) -> Iterator[Tenant]:
    opened = Tenant(stack.web_url)
    opened.opens()
    yield opened
    opened.http.close()
