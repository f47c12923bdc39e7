"""What there is to say of a landlord's mailbox: whether it can be read, and when that was done."""

from __future__ import annotations

from casebook.database import Database
from casebook.models import Mailbox
from settings import AMSTERDAM
from web.channels.accounts import Account
from web.channels.mail import IMAP_URL
from web.channels.mail.mailbox import ImapServer, MailboxFailed


def mailbox_fault(account: Account) -> str | None:
    """Why it cannot be read now, without a word of the server; None when it can."""
    try:
        with ImapServer(account.secrets[IMAP_URL]).opened():
            return None
    except MailboxFailed as failed:
        return str(failed)


def last_look(database: Database, account: Account) -> str:
    """A line on when the worker last looked into it. Raises CasebookUnavailable."""
    with database.reading() as session:
        found = session.get(Mailbox, account.block.account)
    if found is None:
        return "  never read yet: the worker takes what comes after its first look"
    return f"  last read {found.looked_at.astimezone(AMSTERDAM):%Y-%m-%d %H:%M}"
