"""The language in which web itself answers a request: its problems and its pages."""

from __future__ import annotations

from flask import g, request

from casebook.conversations import conversation_for_token
from tenant_texts import DUTCH, languages, spoken
from web.bearer import bearer_token
from web.parts import parts


def remember_language(language: str) -> None:
    """What the body of this request names, for a problem on the way."""
    g.language = language


def language_of_request() -> str:
    """The address's (?lang=en), the conversation's, the body's, the browser's, or else Dutch."""
    for language in (request.args.get("lang"), _of_conversation(), g.get("language")):
        if language in languages():
            return spoken(language)
    # The browser's is a guess: Dutch first, so that a tie or an empty list is Dutch.
    offered = [DUTCH, *sorted(languages() - {DUTCH})]
    return request.accept_languages.best_match(offered) or DUTCH


def _of_conversation() -> str | None:
    token = bearer_token()
    if not token:
        return None
    try:
        with parts().database.reading() as session:
            return conversation_for_token(session, token).language
    except Exception:  # unknown, locked or down: what answers a failure must not fail itself
        return None
