"""Which mail no person wrote, or none of ours should answer: programs must not write each other.

RFC 3834 (automatic responses), RFC 2919 (lists), RFC 5321 (the empty return path).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from email.message import EmailMessage

# Mail to many, whoever wrote it.
LISTS = ("List-Id", "List-Unsubscribe", "List-Post")
PRECEDENCES = {"bulk", "list", "junk", "auto_reply"}
# What older programs call themselves.
PROGRAMS = ("X-Autoreply", "X-Autorespond", "X-Autoresponder")
NOBODY = re.compile(
    r"(?:no|do-?not|niet)[._-]?(?:reply|antwoorden|beantwoorden).*|.*no-?reply"
    r"|mailer-daemon|postmaster|bounces?(?:[+_-].*)?",
    re.IGNORECASE,
)


def is_automatic(message: EmailMessage, address: str, own: Collection[str]) -> bool:
    """Whether to leave it to people. `address` wrote it; `own` are addresses of ours."""
    return (
        _says(message, "Auto-Submitted") not in ("", "no")
        or _says(message, "Precedence") in PRECEDENCES
        or _says(message, "Return-Path") == "<>"
        or _says(message, "X-Spam-Flag") == "yes"
        or any(name in message for name in (*LISTS, *PROGRAMS))
        or message.get_content_type() == "multipart/report"
        or NOBODY.fullmatch(address.partition("@")[0]) is not None
        or address.lower() in {each.lower() for each in own}
    )


def _says(message: EmailMessage, name: str) -> str:
    """A header without its remarks: "auto-replied; owner=…" says auto-replied."""
    return str(message.get(name, "")).partition(";")[0].strip().lower()
