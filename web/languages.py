"""The language in which web itself answers a request: its problems and its pages."""

from __future__ import annotations

from flask import g, request

from casebook.conversations import conversation_for_token
from tenant_texts import DUTCH, languages, spoken
from web.bearer import bearer_token
from web.parts import parts


def remember_language(language: str) -> None:
    """What this request's conversation or body has, for a problem on the way."""
    g.remembered_language = language


def language_of_request(*, ask: bool = True) -> str:
    """The address's (?lang=en), the conversation's or body's, the browser's, or else Dutch.

    Settled once a request. `ask=False` leaves a casebook alone that is out, or that a refused
    request is not to trouble.
    """
    if "language" not in g:
        g.language = _settled(ask)
    return g.language


def _settled(ask: bool) -> str:
    named = request.args.get("lang")
    if named in languages():
        return spoken(named)
    found = g.get("remembered_language") or (_of_conversation() if ask else None)
    if found in languages():
        return spoken(found)
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
