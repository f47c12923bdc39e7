"""A real Chromium, visitors in it, and pages of other hosts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, sync_playwright

from ops.browser import find_chromium
from tests.browser.desk_alone import DeskAlone
from tests.browser.host_pages import HostPages
from tests.browser.visitors import Visit, Visitors
from tests.fakes.chat_api import ChatApi

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The Chromium that `make test` sees to, without screen and without calls of its own."""
    path = find_chromium()
    assert path, "no Chromium: `make test` installs one"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def visitors(chromium: Browser) -> Iterator[Visitors]:
    """Visitors of pages on which nothing may go wrong: a console error fails the test."""
    found = Visitors(chromium)
    yield found
    for context in list(chromium.contexts):
        context.close()
    assert found.complaints == []


@pytest.fixture
def visit_demo(visitors: Visitors, stack: Any) -> Visit:
    """Open the demo landlord's page: visit_demo(phone=True)."""
    return partial(visitors.visit, f"{stack.web_url}/demo")


@pytest.fixture
def chat() -> Iterator[ChatApi]:
    """A Chat API that can be told to fail."""
    server = ChatApi()
    yield server
    server.stop()


@pytest.fixture
def host_pages() -> Iterator[HostPages]:
    """A landlord's own website, on another origin."""
    server = HostPages()
    yield server
    server.stop()


@pytest.fixture
def desk_alone(tmp_path: Path, empty_casebook: Path, compiled_texts: None) -> Iterator[DeskAlone]:
    """The desk without anything behind it, and nothing in it yet."""
    started = DeskAlone(Path(shutil.copy(empty_casebook, tmp_path / "casebook.db")), tmp_path)
    yield started
    started.stop()
