"""A tenant who has just opened the chat, on a page in whichever language."""

from collections.abc import Callable, Iterator

import pytest

from tests.conversations.tenant import Tenant
from tests.running import Running

type Opens = Callable[[str], Tenant]


@pytest.fixture
def opens(stack: Running) -> Iterator[Opens]:
    """Opens the chat on a page in this language, as often as is asked."""
    opened: list[Tenant] = []

    def in_language(language: str) -> Tenant:
        tenant = Tenant(stack.web_url, language=language)
        opened.append(tenant)
        tenant.opens()
        return tenant

    yield in_language
    for tenant in opened:
        tenant.http.close()


@pytest.fixture
def tenant(opens: Opens) -> Tenant:
    return opens("nl")
