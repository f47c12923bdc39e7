"""The page reader itself: it fails on what a browser forgives and a screen reader does not."""

from __future__ import annotations

import pytest
from flask import Response
from werkzeug.test import TestResponse
from werkzeug.wrappers import Request

from tests.web.page import BadPage, page

GOOD = (
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Titel</title></head>'
    "<body><main><h1>Kop</h1>{}</main></body></html>"
)


def _answer(html: str) -> TestResponse:
    response = Response(html)
    return TestResponse(
        [response.data], "200 OK", response.headers, Request({"wsgi.url_scheme": "http"})
    )


def test_a_page_without_faults_is_read() -> None:
    found = page(
        _answer(
            GOOD.format(
                '<form method="post"><input type="hidden" name="csrf_token" value="t"></form>'
            )
        )
    )

    assert found.title == "Titel"
    assert found.fields() == {"csrf_token": "t"}


@pytest.mark.parametrize(
    ("html", "fault"),
    [
        (GOOD.format("<p><b>x</p></b>"), "invalid HTML"),
        (GOOD.format("").replace("<!doctype html>", ""), "invalid HTML"),
        (GOOD.format("").replace(' lang="nl"', ""), "no lang"),
        (GOOD.format("").replace("Titel", " "), "no title"),
        (GOOD.format("<h1>Nog een</h1>"), "2 h1"),
        (GOOD.format('<p id="a"></p><p id="a"></p>'), "stands twice"),
        (GOOD.format('<input name="q">'), "has no label"),
        (GOOD.format('<label for="q">Zoek</label><input name="q">'), "points at nothing"),
        (GOOD.format("<button></button>"), "without words"),
        (GOOD.format('<a href="#">x</a>'), "leads nowhere"),
        (GOOD.format('<a href="#weg">x</a>'), "leads nowhere"),
        (GOOD.format("<script>x()</script>"), "inline script"),
        (GOOD.format('<p style="color:red">x</p>'), "has style="),
        (GOOD.format('<p onclick="x()">x</p>'), "has onclick="),
        (GOOD.format('<form method="post"></form>'), "no CSRF token"),
    ],
)
def test_a_fault_is_named(html: str, fault: str) -> None:
    with pytest.raises(BadPage, match=fault):
        page(_answer(html))


def test_another_status_is_no_page() -> None:
    with pytest.raises(AssertionError, match="200 OK"):
        page(_answer(GOOD.format("")), 404)
