"""Whoever comes to the plain form of the demo landlord; Rasa is out, as in all tests of web."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.web.form.visitor import Visitor


@pytest.fixture
def visitor(web: Flask) -> Visitor:
    """At the start page, in Dutch."""
    return Visitor(web)
