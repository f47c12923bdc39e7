"""Where what went wrong becomes an answer: a problem document for the API, else a page."""

from __future__ import annotations

import structlog
from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

from casebook.errors import CasebookUnavailable, UnknownConversation
from tenant_texts import text
from web.languages import language_of_request
from web.logs import say_failed
from web.problems import TRY_AGAIN, Problem, document

log = structlog.get_logger()

CODES = {404: "not_found", 405: "method_not_allowed", 413: "too_large", 429: "too_often"}


def set_up(app: Flask) -> None:
    """Register the handlers. The desk has its own for what happens at the desk."""
    app.register_error_handler(Problem, _problem)
    app.register_error_handler(UnknownConversation, lambda _: _say("unknown_conversation"))
    app.register_error_handler(CasebookUnavailable, _unavailable)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _failed)


def _problem(problem: Problem) -> Response:
    return document(problem, language_of_request())


def _say(code: str, retry_after: int | None = None, *, ask: bool = True) -> Response:
    return document(Problem(code, retry_after=retry_after), language_of_request(ask=ask))


def _unavailable(_error: CasebookUnavailable) -> Response:
    log.error("casebook unavailable", path=request.path)
    return _say("casebook_unavailable", TRY_AGAIN, ask=False)


def _http(error: HTTPException) -> Response:
    status = error.code or 500
    if status < 400:
        return error.get_response()  # type: ignore[return-value]
    if request.path.startswith("/api/"):
        if status == 429:
            return _say("too_often", TRY_AGAIN, ask=False)
        return _say(CODES.get(status, "bad_message" if status < 500 else "failed"))
    return _page(status)


def _failed(error: Exception) -> Response:
    say_failed(log, error, path=request.path)
    if request.path.startswith("/api/"):
        return _say("failed", TRY_AGAIN)
    return _page(500)


def _page(status: int) -> Response:
    """The plainest page there is: it must not fail where another just did."""
    code = CODES.get(status, "failed")
    language = language_of_request()
    title, detail = (text(language, f"problem.{code}{end}", {}) for end in (".title", ""))
    direction = ' dir="rtl"' if language == "ar" else ""
    return Response(
        f'<!doctype html><html lang="{language}"{direction}><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title></head><body><h1>{title}</h1><p>{detail}</p></body></html>",
        status=status,
        content_type="text/html; charset=utf-8",
    )
