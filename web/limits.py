"""How often one conversation or one network address may write: generous, against abuse only.

A library, a shelter or a mobile carrier is one address for many tenants, so the conversation's own
limit comes first.
"""

from __future__ import annotations

from hashlib import sha256

from flask import Flask
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from settings import Settings
from web.bearer import bearer_token
from web.parts import parts


def by_token() -> str:
    """The conversation that writes; those without a token share their address's limit."""
    token = bearer_token()
    return sha256(token.encode()).hexdigest() if token else get_remote_address()


limiter = Limiter(key_func=get_remote_address)
per_conversation = limiter.shared_limit(
    lambda: parts().settings.message_limit, "messages of a conversation", key_func=by_token
)
per_sender = limiter.shared_limit(lambda: parts().settings.sender_limit, "messages of an address")
openings = limiter.limit(lambda: parts().settings.opening_limit)


def set_up(app: Flask, settings: Settings) -> None:
    """Count in Redis when it is given, else in this process."""
    app.config.update(RATELIMIT_STORAGE_URI=settings.redis_url)
    limiter.init_app(app)
