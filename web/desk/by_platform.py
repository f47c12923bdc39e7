"""What the case page says where a messaging platform carries the chat: whether the tenant can be
reached by it now, and how far each message of staff came.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from flask_babel import gettext as _
from sqlalchemy.orm import Session

from casebook.models import Case, Delivery
from casebook.on_platform import deliveries_of_staff, sender_of_case
from web.channels.accounts import Account
from web.channels.postman import is_open
from web.desk.formats import moment
from web.desk.labels import channel_name, platform_fault
from web.parts import Parts


@dataclass(frozen=True)
class Said:
    """One message of staff: when it was written, and its state in words."""

    at: datetime
    state: str


@dataclass(frozen=True)
class ByPlatform:
    """A sentence on what happens to a message now, and what became of the earlier ones."""

    now: str
    said: Sequence[Said]


def by_platform(session: Session, parts: Parts, case: Case) -> ByPlatform | None:
    """None where the chat is on the landlord's own page, or is gone."""
    sender = sender_of_case(session, case)
    if sender is None:
        return None
    account = parts.accounts.find(sender.channel, sender.account)
    if account is not None and account.landlord != case.landlord:
        account = None
    name = channel_name(case.channel)
    opened = is_open(sender, parts.settings.now())
    return ByPlatform(
        now=_now(account, name, opened=opened),
        said=[Said(each.made_at, _state(each)) for each in deliveries_of_staff(session, case)],
    )


def _now(account: Account | None, name: str, *, opened: bool) -> str:
    if account is None:
        return _(
            "Cannot be reached by %(platform)s now: it is switched off. A message waits until it "
            "is on again and the tenant writes.",
            platform=name,
        )
    if opened:
        return _("Goes by %(platform)s.", platform=name)
    if account.block.announces:
        return _(
            "Goes by %(platform)s. The tenant last wrote more than 24 hours ago: now they only "
            "hear that a message waits, and read it when they write.",
            platform=name,
        )
    return _(
        "Cannot be reached by %(platform)s now: the tenant last wrote more than 24 hours ago, and "
        "there is no approved message for this. A message waits until the tenant writes.",
        platform=name,
    )


def _state(delivery: Delivery) -> str:
    words = _where(delivery)
    if delivery.perhaps_twice:
        words = f"{words} {_('It may have arrived twice.')}"
    # That the tenant is silent is what it waits for, and no fault.
    if delivery.fault and delivery.fault != "closed":
        words = f"{words} {_('Why: %(why)s.', why=platform_fault(delivery.fault))}"
    return words


def _where(delivery: Delivery) -> str:
    if delivery.state == "sent":
        return _("Sent.")
    if delivery.state == "held":
        return _("Waits until the tenant writes.")
    if delivery.state == "failed":
        return _("Could not be sent.")
    if delivery.tries:
        return _("Not sent yet, next try %(moment)s.", moment=moment(delivery.next_try_at))
    return _("Is about to be sent.")
