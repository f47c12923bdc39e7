"""A person on a platform whose server stands on loopback; Rasa answers as a test says."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from flask import Flask

from tests.fakes.platforms.telegram import Telegram
from tests.fakes.recorder import Recorder
from tests.web.channels.plain import Person
from tests.web.rasa import Rasa


@pytest.fixture(scope="session")
def client() -> Iterator[httpx.Client]:
    """As the worker's: one for all, for it is slow to make."""
    with httpx.Client(timeout=10, trust_env=False) as made:
        yield made


@pytest.fixture
def server() -> Iterator[Recorder]:
    made = Recorder()
    yield made
    made.close()


@pytest.fixture
def rasa() -> Rasa:
    return Rasa()


@pytest.fixture
def person(web: Flask, server: Recorder, rasa: Rasa) -> Person:
    return Person(web, server, rasa)


@pytest.fixture
def telegram() -> Iterator[Telegram]:
    made = Telegram()
    yield made
    made.close()
