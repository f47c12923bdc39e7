"""The one way to an IMAP server: what is new in a mailbox, a mail, a flag. Knows no casebook."""

from __future__ import annotations

import imaplib
import re
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal
from urllib.parse import unquote, urlsplit

from imap_tools import BaseMailBox, MailBox, MailboxLoginError, MailBoxUnencrypted
from imap_tools.errors import ImapToolsError

FOLDER = "INBOX"
# Of each answer of the server.
TIMEOUT_SECONDS = 10.0
# In bytes. The words stand before the attachments, so of a larger mail no more is read.
LARGEST = 512 * 1024
LOOPBACK = {"127.0.0.1", "::1", "localhost"}

Fault = Literal["down", "sign_in", "refused"]
FAULTS: dict[Fault, str] = {
    "down": "the mail server does not answer",
    "sign_in": "the mail server does not accept the name and password of imap_url",
    "refused": "the mail server does not let us read the mailbox",
}


class MailboxFailed(Exception):
    """The mailbox cannot be read now. `fault` names why; it never has the server's own words."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(FAULTS[fault])
        self.fault = fault


@dataclass(frozen=True)
class Came:
    """One mail as it lies there: at most the first LARGEST bytes, and when it came."""

    uid: int
    at: datetime | None
    raw: bytes


class Opened:
    """A mailbox that somebody signed in to."""

    def __init__(self, box: BaseMailBox) -> None:
        self._box = box
        # Asked before the folder is opened, as RFC 3501 (6.3.10) wants.
        status = box.folder.status(FOLDER, ["UIDVALIDITY", "UIDNEXT"])
        self.validity, self.next_uid = status["UIDVALIDITY"], status["UIDNEXT"]
        try:
            box.folder.set(FOLDER)
        except imaplib.IMAP4.readonly:
            # Its owner lets us read and no more: nobody sees then what was taken.
            box.folder.set(FOLDER, readonly=True)

    def from_uid(self, uid: int) -> list[int]:
        """The numbers of what came from this one on, in the order in which it came."""
        # "5:*" names the newest mail too when that is number 3.
        found = map(int, self._box.uids(f"UID {uid}:*", charset=None))
        return sorted(each for each in found if each >= uid)

    def fetch(self, uid: int) -> Came | None:
        """One mail, which stays unread; None when it is gone."""
        asked = f"(INTERNALDATE BODY.PEEK[]<0.{LARGEST}>)"
        _, answer = self._box.client.uid("fetch", str(uid), asked)
        literals = [each for each in answer if isinstance(each, tuple)]
        if not literals:
            return None
        rest = b"".join(each for each in answer if isinstance(each, bytes))
        return Came(uid, _came_at(literals[0][0] + rest), literals[0][1])

    def flag(self, uid: int, flag: str) -> bool:
        """Show people who open the mailbox what became of it. Whether the server let us."""
        # The library's own way would also erase for good what people marked as deleted.
        status, _ = self._box.client.uid("store", str(uid), "+FLAGS", f"({flag})")
        return status == "OK"


@dataclass(frozen=True)
class ImapServer:
    """A mailbox by its address: imaps://USER:PASSWORD@HOST:993, with % for signs of addresses."""

    url: str = field(repr=False)
    timeout: float = TIMEOUT_SECONDS

    @contextmanager
    def opened(self) -> Iterator[Opened]:
        """The mailbox, for as long as the block. Raises MailboxFailed, in the block as well."""
        box = None
        try:
            box = self._signed_in()
            yield Opened(box)
        except MailboxLoginError:
            raise MailboxFailed("sign_in") from None
        except imaplib.IMAP4.abort:
            raise MailboxFailed("down") from None
        except (ImapToolsError, imaplib.IMAP4.error):
            raise MailboxFailed("refused") from None
        except OSError:
            raise MailboxFailed("down") from None
        finally:
            if box is not None:
                _leave(box)

    def _signed_in(self) -> BaseMailBox:
        at = urlsplit(self.url)
        host = at.hostname or ""
        user, password = unquote(at.username or ""), unquote(at.password or "")
        if at.scheme == "imaps":
            safe = ssl.create_default_context()
            box: BaseMailBox = MailBox(host, at.port or 993, timeout=self.timeout, ssl_context=safe)
        else:
            box = MailBoxUnencrypted(host, at.port or 143, timeout=self.timeout)
        try:
            # LOGIN has no way for other letters.
            if (user + password).isascii():
                box.login(user, password, initial_folder=None)
            else:
                box.login_utf8(user, password, initial_folder=None)
        except BaseException:
            _leave(box)
            raise
        return box


def url_fault(url: str) -> str | None:
    """What is wrong with an address of a mailbox, in words that quote none of it."""
    try:
        at = urlsplit(url)
        named = at.hostname and at.username and at.password and at.port != 0
    except ValueError:
        named = None
    if not named or at.scheme not in ("imaps", "imap"):
        return "must look like imaps://USER:PASSWORD@HOST:993"
    if at.scheme == "imap" and at.hostname not in LOOPBACK:
        return "needs imaps://: others can read what goes over imap://"
    return None


def _leave(box: BaseMailBox) -> None:
    try:
        box.client.logout()
    except (imaplib.IMAP4.error, OSError):
        box.client.shutdown()


def _came_at(said: bytes) -> datetime | None:
    if not re.search(rb"INTERNALDATE ", said):
        return None
    moment = imaplib.Internaldate2tuple(said)
    return datetime.fromtimestamp(time.mktime(moment), UTC) if moment else None
