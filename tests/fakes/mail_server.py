"""A real SMTP server on a free port: keeps what it took, or behaves as badly as it is told."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

from ops.ports import free_port


@dataclass
class Mailbox:
    """What the server took. `answers` are its answers to RCPT and DATA; None is a yes."""

    url: str = ""
    taken: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    to_rcpt: str | None = None
    to_data: str | None = None
    # Seconds before it answers DATA.
    slow: float = 0.0
    # Takes the mail, and is gone before it says so.
    dies: bool = False

    async def handle_RCPT(
        self, _server: SMTP, _session: Any, envelope: Any, address: str, _options: Any
    ) -> str:
        if self.to_rcpt:
            return self.to_rcpt
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Any, envelope: Any) -> str:
        if self.to_data:
            return self.to_data
        if self.slow:
            time.sleep(self.slow)
        self.taken.append(message_from_bytes(envelope.content, policy=default))  # type: ignore[arg-type]
        self.recipients += envelope.rcpt_tos
        if self.dies:
            assert server.transport
            server.transport.abort()
        return "250 OK"


@contextmanager
def mail_server(password: str | None = None, *, utf8: bool = True) -> Iterator[Mailbox]:
    """A server that runs for as long as the block; with a password, nobody writes without it."""
    mailbox = Mailbox()

    def knows(_server: SMTP, _session: Any, _envelope: Any, _how: str, given: Any) -> AuthResult:
        assert isinstance(given, LoginPassword)
        return AuthResult(success=given.password.decode() == password, handled=False)

    signs_in = {"authenticator": knows, "auth_required": True, "auth_require_tls": False}
    controller = Controller(
        mailbox,
        hostname="127.0.0.1",
        port=free_port(),
        enable_SMTPUTF8=utf8,
        **(signs_in if password else {}),
    )
    controller.start()
    mailbox.url = f"smtp://127.0.0.1:{controller.port}"
    try:
        yield mailbox
    finally:
        controller.stop()
