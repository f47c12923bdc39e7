"""What the Chat API says when it cannot do what was asked: RFC 9457 problem documents.

Each has a code, a status, and its sentence under `problem.<code>` in the tenant's catalog.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from flask import Response, request

from landlords import Landlord
from tenant_texts import text

# Seconds after which a failed call is worth another try.
TRY_AGAIN = 5

STATUSES: Mapping[str, int] = {
    "not_json": 400,
    "no_token": 401,
    "unknown_conversation": 401,
    "unknown_landlord": 404,
    "not_found": 404,
    "method_not_allowed": 405,
    "still_answering": 409,
    "too_large": 413,
    "bad_message": 422,
    "bad_id": 422,
    "bad_number": 422,
    "bad_language": 422,
    "empty": 422,
    "too_long": 422,
    "payload_not_offered": 422,
    "too_often": 429,
    "failed": 500,
    "no_greeting": 503,
    "assistant_unavailable": 503,
    "casebook_unavailable": 503,
}


class Problem(Exception):
    """One refusal, with what helps the reader on: a telephone number, when to try again."""

    def __init__(
        self,
        code: str,
        *,
        landlord: Landlord | None = None,
        retry_after: int | None = None,
        crisis: str | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.landlord = landlord
        self.retry_after = retry_after
        self.crisis = crisis


def document(problem: Problem, language: str) -> Response:
    """The problem as a response."""
    status = STATUSES[problem.code]
    body: dict[str, object] = {
        "type": f"urn:huurhulp:problem:{problem.code}",
        "title": text(language, f"problem.{problem.code}.title", {}),
        "status": status,
        "detail": text(language, f"problem.{problem.code}", {}),
    }
    headers = {"Cache-Control": "no-store"}
    if status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    if problem.retry_after is not None:
        body["retry_after"] = problem.retry_after
        headers["Retry-After"] = str(problem.retry_after)
    if problem.landlord:
        body["telephone"] = problem.landlord.telephone
        # Rasa is no part of it, so it still works.
        body["form"] = f"{request.host_url}melden/{problem.landlord.key}?lang={language}"
    if problem.crisis:
        body["crisis"] = problem.crisis
    return Response(
        json.dumps(body, ensure_ascii=False),
        status=status,
        headers=headers,
        content_type="application/problem+json",
    )
