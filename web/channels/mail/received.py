"""A mail as it came, read: who wrote it, the words, and what it answers. Stores nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage, MIMEPart
from email.policy import default
from hashlib import sha256

from casebook.references import parse_reference
from web.channels.mail.words import said, words_of_html
from web.typed import without_unsaid

ADDRESS = re.compile(r"[^@\s<>,;:\"]{1,64}@[^@\s<>,;:\"]{1,189}\.[A-Za-z]{2,63}", re.ASCII)
# In characters, as the casebook has room for.
LONGEST_NAME, LONGEST_SUBJECT = 200, 200
# In the subject or anywhere in the text, what is quoted of our own mail included.
REFERENCE = re.compile(r"\bHH[ -]?\w{4}[ -]?\w{4}\b", re.ASCII | re.IGNORECASE)
# The Message-ID that web/mail.py gives a mail of ours.
OURS = re.compile(r"<huurhulp\.(\d{1,18})\.\d+@")


class UnreadableMail(Exception):
    """No mail, or nobody wrote it: nothing can be made of it, and nobody answered."""


@dataclass(frozen=True)
class Received:
    """One mail. `identity` is its Message-ID, or else what stands for one.

    `text` is all that was written, at most as much as is looked at; `words` what is new in it.
    """

    message: EmailMessage
    identity: str
    address: str
    name: str | None
    subject: str
    text: str
    words: str
    has_attachments: bool

    @property
    def references(self) -> set[str]:
        """The references of cases that it names."""
        named = REFERENCE.findall(f"{self.subject}\n{self.text}")
        return {found for each in named if (found := parse_reference(each))}

    @property
    def answers(self) -> set[int]:
        """The ids of the mails of ours that it answers."""
        said_to = (str(self.message.get(each, "")) for each in ("In-Reply-To", "References"))
        return {int(each) for each in OURS.findall(" ".join(said_to))}


def read(raw: bytes) -> Received:
    """Read what came. Raises UnreadableMail, whatever is wrong with it."""
    try:
        return _read(raw)
    except UnreadableMail:
        raise
    except Exception as fault:
        # Python's parser raises anything for what is no mail, and its words may quote it.
        raise UnreadableMail(type(fault).__name__) from None


def _read(raw: bytes) -> Received:
    message = message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    writers = message["From"].addresses if "From" in message else ()
    if not writers or not ADDRESS.fullmatch(writers[0].addr_spec):
        raise UnreadableMail("no sender")
    text = _text(message)
    return Received(
        message=message,
        identity=_on_one_line(str(message.get("Message-ID", ""))) or sha256(raw).hexdigest(),
        address=writers[0].addr_spec,
        name=_on_one_line(writers[0].display_name)[:LONGEST_NAME] or None,
        subject=_on_one_line(str(message.get("Subject", "")))[:LONGEST_SUBJECT],
        text=text,
        words=said(text),
        has_attachments=any(_is_attachment(each) for each in message.walk()),
    )


def _text(message: EmailMessage) -> str:
    """The plain part; where there is none, or nothing in it, the words of the HTML."""
    plain = message.get_body(("plain",))
    words = without_unsaid(_content(plain)) if plain is not None else ""
    page = message.get_body(("html",))
    return words or (without_unsaid(words_of_html(_content(page))) if page is not None else "")


def _content(part: MIMEPart) -> str:
    raw = part.get_payload(decode=True)
    assert isinstance(raw, bytes)
    try:
        return raw.decode(part.get_content_charset("utf-8"), "replace")
    except LookupError:
        # A charset that nobody knows: most of it is written in this one.
        return raw.decode("utf-8", "replace")


def _is_attachment(part: MIMEPart) -> bool:
    """A file that somebody sent along; not the logo in a signature."""
    return not part.is_multipart() and (
        part.get_content_disposition() == "attachment"
        or part.get_content_maintype() in ("audio", "video", "application")
        or (part.get_content_maintype() == "image" and "Content-ID" not in part)
    )


def _on_one_line(words: str) -> str:
    return " ".join(without_unsaid(words).split())
