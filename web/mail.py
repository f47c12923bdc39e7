"""The one way to the mail server: hands it one mail. Knows no casebook and no outbox.

A mail keeps one Message-ID however often it is tried, so that a mailbox can tell a second copy.
"""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr
from urllib.parse import unquote, urlsplit

from casebook.models import Mail
from landlords import Landlord

# Of each answer of the server.
TIMEOUT_SECONDS = 20.0
LOOPBACK = {"127.0.0.1", "::1", "localhost"}


class MailFailed(Exception):
    """The server did not take it: `fault` names why; `gone`, another try would change nothing."""

    def __init__(self, fault: str, *, gone: bool = False) -> None:
        super().__init__(fault)
        self.fault = fault
        self.gone = gone


@dataclass(frozen=True)
class MailServer:
    """A server by its address, as the settings have it, and whom mail comes from."""

    url: str
    sender: str
    timeout: float = TIMEOUT_SECONDS

    def send(self, mail: Mail, landlord: Landlord, pdf: bytes | None) -> None:
        """Hand it over. Raises MailFailed, and then the server may still have taken it."""
        try:
            message = self.message(mail, landlord, pdf)
            with self._connected() as server:
                _hand_over(server, message)
        except smtplib.SMTPRecipientsRefused as refused:
            codes = [code for code, _ in refused.recipients.values()]
            for_good = all(code >= 500 for code in codes)
            raise MailFailed(
                "no_such_address" if for_good else "refused", gone=for_good
            ) from refused
        except smtplib.SMTPNotSupportedError as refused:
            raise MailFailed("no_such_address", gone=True) from refused
        except smtplib.SMTPAuthenticationError as refused:
            raise MailFailed("sign_in") from refused
        except (smtplib.SMTPServerDisconnected, smtplib.SMTPConnectError) as refused:
            raise MailFailed("down") from refused
        except smtplib.SMTPException as refused:
            raise MailFailed("refused") from refused
        except OSError as refused:
            raise MailFailed("down") from refused
        except ValueError as refused:
            # What cannot stand in a header; that is so at each try, and is given up in the end.
            raise MailFailed("not_made") from refused

    def message(self, mail: Mail, landlord: Landlord, pdf: bytes | None) -> EmailMessage:
        """The mail as it goes out; the name of the file in it tells nothing."""
        message = EmailMessage(policy=SMTP)
        message["From"] = formataddr((landlord.name, self.sender))
        message["Reply-To"] = landlord.email
        message["To"] = mail.to_address
        message["Subject"] = mail.subject
        message["Date"] = format_datetime(mail.made_at)
        domain = self.sender.partition("@")[2]
        message["Message-ID"] = f"<huurhulp.{mail.id}.{mail.made_at:%Y%m%d%H%M%S}@{domain}>"
        message["Content-Language"] = mail.language
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(mail.body)
        if pdf is not None:
            message.add_attachment(
                pdf, maintype="application", subtype="pdf", filename="bericht.pdf"
            )
        return message

    def _connected(self) -> smtplib.SMTP:
        at = urlsplit(self.url)
        host = at.hostname or ""
        if at.scheme == "smtps":
            safe = ssl.create_default_context()
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                host, at.port or 465, timeout=self.timeout, context=safe
            )
        else:
            server = smtplib.SMTP(host, at.port or 587, timeout=self.timeout)
        try:
            self._sign_in(server, at.scheme == "smtps", host, at.username, at.password)
        except BaseException:
            server.close()
            raise
        return server

    def _sign_in(
        self, server: smtplib.SMTP, safe: bool, host: str, user: str | None, password: str | None
    ) -> None:
        """Mail goes over a line that nobody else can read, or stays on this machine."""
        server.ehlo()
        if not safe and server.has_extn("starttls"):
            server.starttls(context=ssl.create_default_context())
            server.ehlo()
            safe = True
        if not safe and host not in LOOPBACK:
            raise MailFailed("no_tls")
        if user is not None:
            server.login(unquote(user), unquote(password or ""))


def _hand_over(server: smtplib.SMTP, message: EmailMessage) -> None:
    """MailFailed "lost" where the line breaks: whether the server took it, nobody knows."""
    try:
        server.send_message(message)
    except smtplib.SMTPServerDisconnected as broken:
        raise MailFailed("lost") from broken
    except smtplib.SMTPException:
        # An answer, whatever it is; these are errors of the system to Python as well.
        raise
    except OSError as broken:
        raise MailFailed("lost") from broken
