"""Where platforms deliver what people write: checked, kept, and thanked for within the second.

Nothing is parsed before its signature was checked on the raw body, and nothing is answered here:
the worker does that, from what is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import limits
import structlog
from flask import Blueprint, Response, request
from sqlalchemy.orm import Session
from werkzeug.exceptions import RequestEntityTooLarge

from casebook.errors import CasebookUnavailable
from casebook.inbox import Incoming, arrives, refuse
from casebook.on_screen import question_asked
from casebook.senders import conversation_of, sender_of
from casebook.undelivered import take_back
from web.channels.accounts import Account
from web.channels.marks import part_of
from web.channels.notices import notice, say_once
from web.channels.platform import Platform, Raw, Told, Undelivered, Unreadable
from web.limits import limiter
from web.masking import mask
from web.masking_bsn import ASKS_FOR_A_TELEPHONE
from web.parts import parts
from web.typed import without_unsaid

log = structlog.get_logger()
blueprint = Blueprint("channels", __name__, url_prefix="/channels")

TOO_FAST = "channel.too_fast"
# Seconds.
TRY_AGAIN = "5"


@blueprint.route("/<name>", methods=["GET", "POST"])
@blueprint.route("/<name>/<account>", methods=["GET", "POST"])
def deliver(name: str, account: str | None = None) -> Response:
    """Take what a platform delivers; 403 for what none of our accounts signed."""
    platform = parts().platforms.get(name)
    accounts = parts().accounts.of(name)
    if account is not None:
        accounts = [each for each in accounts if each.block.account == account]
    if platform is None or not accounts:
        return _say(404)
    try:
        raw = _raw(platform, account)
    except RequestEntityTooLarge:
        log.warning("too large", channel=name)
        return _say(413)
    if request.method == "GET":
        challenge = platform.challenge(raw, accounts)
        return _say(403) if challenge is None else Response(challenge, mimetype="text/plain")
    # All are tried, so that the time that it takes says nothing.
    signers = [each for each in accounts if platform.is_signed(raw, each)]
    if not signers:
        log.warning("signature wrong", channel=name)
        return _say(403)
    try:
        kept = _keep(platform, signers, platform.read(raw, parts().settings.now()))
    except Unreadable:
        log.warning("unreadable", channel=name)
        return _say(400)
    except CasebookUnavailable:
        # Not thanked for, so that the platform delivers it again.
        return _say(503)
    except TooMany:
        log.warning("too many messages", channel=name)
        return _say(429)
    log.info("arrived", channel=name, messages=kept)
    body, content_type = platform.thanks()
    return Response(body, content_type=content_type)


class TooMany(Exception):
    """More than one landlord's conversations can take: the platform is to deliver again later."""


def _keep(platform: Platform, signers: Sequence[Account], told: Told) -> int:
    """Keep all that is new, or nothing. Returns how many messages were. Raises TooMany."""
    kept = 0
    now = parts().settings.now()
    with parts().database.writing() as session:
        for failed in told.undelivered:
            if owner := _owner(platform, signers, failed.account):
                _take_back(session, platform, owner, failed)
        for each in told.messages:
            if owner := _owner(platform, signers, each.account):
                # A clock that is ahead of ours must not put a message after those that follow it.
                incoming = replace(each, sent_at=min(each.sent_at, now))
                kept += _keep_one(session, platform, owner, incoming)
    return kept


def _owner(platform: Platform, signers: Sequence[Account], account: str) -> Account | None:
    """Whose account it is, of those who signed."""
    owner = next((one for one in signers if one.block.account == account), None)
    if owner is None or owner.landlord not in parts().landlords:
        log.warning("not an address of who signed", channel=platform.name)
        return None
    return owner


def _take_back(session: Session, platform: Platform, owner: Account, failed: Undelivered) -> None:
    part = part_of(failed.mark)
    if part is None:
        return
    log.warning("not delivered", message=part.message_id, fault=failed.fault)
    take_back(
        session,
        part,
        failed.fault,
        landlord=owner.landlord,
        channel=platform.name,
        account=failed.account,
        closed=failed.closed,
        at=parts().settings.now(),
    )


def _keep_one(session: Session, platform: Platform, owner: Account, incoming: Incoming) -> bool:
    now = parts().settings.now()
    sender = sender_of(
        session,
        landlord=owner.landlord,
        channel=platform.name,
        account=incoming.account,
        address=incoming.address,
        now=now,
    )
    conversation = conversation_of(session, sender, now=now)
    asked = question_asked(session, conversation) if conversation else None
    # A letter cut in half by the platform is none that a database keeps.
    words = without_unsaid(incoming.text)
    text = mask(words, telephone_asked=asked in ASKS_FOR_A_TELEPHONE).text
    arrival = arrives(session, sender, incoming, text=text, now=now)
    if arrival is None:
        return False
    settings = parts().settings
    if not _within(settings.channel_landlord_limit, owner.landlord):
        raise TooMany
    if not _within(settings.channel_sender_limit, platform.name, str(sender.id)):
        log.warning("too many messages of one sender", channel=platform.name)
        refuse(arrival)
        if conversation is not None:
            say_once(parts(), session, conversation, notice(parts(), conversation, TOO_FAST))
    return True


def _within(limit: str, *of: str) -> bool:
    return all(limiter.limiter.hit(each, "channels", *of) for each in limits.parse_many(limit))


def _raw(platform: Platform, account: str | None) -> Raw:
    # The address by which we are known: a header of the request could name any other.
    path = request.full_path.rstrip("?")
    request.max_content_length = platform.largest
    return Raw(
        method=request.method,
        url=f"{parts().settings.tenants_url}{path}",
        query=request.args,
        headers=request.headers,
        body=request.get_data(cache=False),
        account=account,
    )


def _say(status: int) -> Response:
    headers = {"Retry-After": TRY_AGAIN} if status in (429, 503) else {}
    return Response(status=status, headers=headers)
