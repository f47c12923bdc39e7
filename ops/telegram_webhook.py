"""Tells Telegram where to deliver: a bot has no page on which that is typed in.

Bot API, setWebhook: https://core.telegram.org/bots/api#setwebhook
"""

from __future__ import annotations

import httpx

from ops.ending import Refused
from web.channels.accounts import Account
from web.channels.telegram import API

# What tenants send: words, and presses of buttons.
UPDATES = ["message", "callback_query"]


def register(client: httpx.Client, account: Account, public_url: str) -> str:
    """Have this bot's updates delivered to us. Refused, in a sentence, when Telegram does not."""
    if not public_url.startswith("https://"):
        raise Refused("Telegram delivers to https:// alone: set HUURHULP_PUBLIC_URL.")
    url = f"{public_url}{account.block.webhook}"
    given = {
        "url": url,
        "secret_token": account.secrets["webhook_secret"],
        "allowed_updates": UPDATES,
    }
    # The address holds the token, so no exception's own words may be shown.
    try:
        answer = client.post(
            f"{account.api(API)}/bot{account.secrets['bot_token']}/setWebhook", json=given
        )
        said = answer.json()
        done, why = said["ok"], said.get("description", answer.status_code)
    except (httpx.HTTPError, ValueError, KeyError, TypeError) as fault:
        raise Refused(f"Telegram gave no answer ({type(fault).__name__}).") from None
    if not done:
        raise Refused(f"Telegram refused it: {why}.")
    return f"Telegram delivers to {url} from now on."
