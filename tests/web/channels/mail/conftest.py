"""A landlord's mailbox and a mail server on loopback, with mail that is read as the worker does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from casebook.models import Case, Mail
from channel_blocks import ChannelBlock
from tests.fakes.imap_server import ImapMailbox, Lying, imap_server
from tests.fakes.mail_server import Mailbox, mail_server
from tests.web.tenants import NOW
from web.channels.accounts import Account, Accounts
from web.channels.mail.watching import look
from web.mail import MailServer
from web.outbox import send_due
from web.parts import Parts

ACCOUNT = "huur@delinde.example"
TENANT = "m.kowalska@post.example"
LONG_AGO = timedelta(days=400)


def a_mail(words: str = "Ik kan de huur van november niet betalen.", **given: str) -> EmailMessage:
    """A mail of a tenant. `given` are headers, with _ for -; an empty one is left out."""
    headers = {
        "From": f"Maria Kowalska <{TENANT}>",
        "To": ACCOUNT,
        "Subject": "Huur",
        "Message-ID": "<1@post.example>",
        **{name.replace("_", "-"): value for name, value in given.items()},
    }
    mail = EmailMessage()
    for name, value in headers.items():
        if value:
            mail[name] = value
    mail.set_content(words)
    return mail


@dataclass
class Post:
    """Both sides: what lies in the landlord's mailbox, and what tenants get."""

    parts: Parts
    box: ImapMailbox
    sent: Mailbox

    @property
    def account(self) -> Account:
        return Account("demo", ChannelBlock("mail", ACCOUNT), {"imap_url": self.box.url})

    def comes(self, mail: EmailMessage | bytes, at: datetime = NOW) -> Lying:
        return self.box.comes(mail, at)

    def is_read(self) -> int:
        return look(self.parts, self.account)

    def takes(self, words: str = "Ik kan de huur niet betalen.", **given: Any) -> Case:
        """A mail comes and is read; gives the newest case."""
        self.comes(a_mail(words, **given))
        self.is_read()
        return self.cases()[-1]

    def cases(self) -> list[Case]:
        with self.parts.database.reading() as session:
            return list(session.scalars(select(Case).order_by(Case.id)))

    def replies(self) -> list[Mail]:
        with self.parts.database.reading() as session:
            return list(session.scalars(select(Mail).order_by(Mail.id)))

    def goes_out(self) -> list[EmailMessage]:
        """What waits is sent; gives all that tenants got."""
        send_due(self.parts, MailServer(self.sent.url, "huurhulp@delinde.example"))
        return self.sent.taken

    def at(self, later: timedelta) -> Post:
        settings = replace(self.parts.settings, fixed_now=NOW + later)
        return replace(self, parts=replace(self.parts, settings=settings))


@pytest.fixture
def post(web: Flask) -> Iterator[Post]:
    """Mail was switched on just now, in a mailbox that holds one mail of before."""
    with imap_server() as box, mail_server() as sent:
        parts: Parts = web.extensions["huurhulp"]
        post = Post(parts, box, sent)
        account = Accounts((post.account,))
        post.parts = replace(parts, accounts=account)
        post.comes(a_mail("Van vorig jaar.", Message_ID="<0@post.example>"), NOW - LONG_AGO)
        post.is_read()
        yield post
