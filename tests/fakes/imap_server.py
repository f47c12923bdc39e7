"""A mailbox behind IMAP4rev1 on loopback, as far as RFC 3501 is needed to read one.

Written from the RFC and independent of web/channels/mail; keeps what it was asked, and behaves as
badly as it is told.
"""

from __future__ import annotations

import re
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


@dataclass
class Lying:
    """One mail as it lies in the mailbox."""

    uid: int
    at: datetime
    raw: bytes
    flags: set[str] = field(default_factory=set)


@dataclass
class ImapMailbox:
    """The one folder of the server, and what its clients asked for."""

    url: str = ""
    user: str = "huur"
    password: str = "geheim"
    validity: int = 1
    next_uid: int = 1
    mails: list[Lying] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    # In bytes: of all mail that was handed out.
    handed_out: int = 0
    # Breaks the line instead of an answer to this command.
    breaks_at: str = ""
    # May be read and not be changed.
    read_only: bool = False

    def comes(self, mail: EmailMessage | bytes, at: datetime) -> Lying:
        raw = mail if isinstance(mail, bytes) else mail.as_bytes().replace(b"\n", b"\r\n")
        lying = Lying(self.next_uid, at, raw)
        self.mails.append(lying)
        self.next_uid += 1
        return lying

    def is_made_anew(self) -> None:
        """As after a restored backup: the same mail under other numbers."""
        self.validity += 1
        for number, each in enumerate(self.mails, start=1):
            each.uid = number
        self.next_uid = len(self.mails) + 1


@contextmanager
def imap_server() -> Iterator[ImapMailbox]:
    """The server, for as long as the block."""
    mailbox = ImapMailbox()

    class Handler(_Client):
        of = mailbox

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        mailbox.url = (
            f"imap://{mailbox.user}:{mailbox.password}@127.0.0.1:{server.server_address[1]}"
        )
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield mailbox
        server.shutdown()


class _Client(socketserver.StreamRequestHandler):
    of: ImapMailbox

    def handle(self) -> None:
        self._signed_in = self._selected = False
        self._say("* OK IMAP4rev1 ready")
        while line := self.rfile.readline().decode().rstrip("\r\n"):
            tag, _, rest = line.partition(" ")
            name, _, given = rest.partition(" ")
            if name.upper() == "UID":
                name, _, given = given.partition(" ")
                name = f"UID {name}"
            name = name.upper()
            self.of.commands.append(name)
            if name == self.of.breaks_at:
                return
            deed = getattr(self, f"_{name.lower().replace(' ', '_')}", None)
            needs = {"STATUS": self._signed_in, "SELECT": self._signed_in, "EXAMINE": True}
            if deed is None or not needs.get(name, self._selected or not name.startswith("UID")):
                self._say(f"{tag} BAD {name} is not for now")
                continue
            self._say(f"{tag} {deed(given)}")
            if name == "LOGOUT":
                return

    def _capability(self, _: str) -> str:
        self._say("* CAPABILITY IMAP4rev1")
        return "OK done"

    def _login(self, given: str) -> str:
        self._signed_in = given == f'"{self.of.user}" "{self.of.password}"' or given == (
            f'{self.of.user} "{self.of.password}"'
        )
        return "OK done" if self._signed_in else f"NO [AUTHENTICATIONFAILED] wrong for {given}"

    def _status(self, given: str) -> str:
        found = re.fullmatch(r'"?INBOX"? \(UIDVALIDITY UIDNEXT\)', given)
        if not found:
            return f"BAD {given}"
        state = f"UIDVALIDITY {self.of.validity} UIDNEXT {self.of.next_uid}"
        self._say(f'* STATUS "INBOX" ({state})')
        return "OK done"

    def _select(self, given: str) -> str:
        self._selected = given.strip('"') == "INBOX"
        self._say(f"* {len(self.of.mails)} EXISTS")
        self._say("* FLAGS (\\Seen \\Flagged)")
        return f"OK [{'READ-ONLY' if self.of.read_only else 'READ-WRITE'}] done"

    _examine = _select

    def _uid_search(self, given: str) -> str:
        found = re.fullmatch(r"(?:CHARSET \S+ )?\(?UID (\d+):\*\)?", given)
        if not found:
            return f"BAD {given}"
        uids = [each.uid for each in self.of.mails]
        # "9:*" is "3:9" where 3 is the newest: RFC 3501, 9, seq-range.
        ends = sorted((int(found[1]), max(uids, default=0)))
        self._say(
            " ".join(["* SEARCH", *(str(each) for each in uids if ends[0] <= each <= ends[1])])
        )
        return "OK done"

    def _uid_fetch(self, given: str) -> str:
        found = re.fullmatch(r"(\d+) \(INTERNALDATE BODY\.PEEK\[\]<0\.(\d+)>\)", given)
        if not found:
            return f"BAD {given}"
        for number, each in enumerate(self.of.mails, start=1):
            if each.uid == int(found[1]):
                part = each.raw[: int(found[2])]
                self.of.handed_out += len(part)
                at = each.at
                said = f"{at.day:2}-{MONTHS[at.month - 1]}-{at:%Y %H:%M:%S %z}"
                head = f'* {number} FETCH (UID {each.uid} INTERNALDATE "{said}" '
                self.wfile.write(f"{head}BODY[]<0> {{{len(part)}}}\r\n".encode() + part + b")\r\n")
        return "OK done"

    def _uid_store(self, given: str) -> str:
        if self.of.read_only:
            return "NO it cannot be changed"
        found = re.fullmatch(r"(\d+) \+FLAGS \((\S+)\)", given)
        if not found:
            return f"BAD {given}"
        for each in self.of.mails:
            if each.uid == int(found[1]):
                each.flags.add(found[2])
        return "OK done"

    def _logout(self, _: str) -> str:
        self._say("* BYE")
        return "OK done"

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())
