"""Mail at a real SMTP server: what goes over, and what each kind of no is called."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from casebook.models import Mail
from landlords import Landlord, load_landlords
from ops.ports import free_port
from settings import ROOT
from tests.fakes.mail_server import Mailbox, mail_server
from web.mail import MailFailed, MailServer

NOW = datetime(2026, 11, 25, 21, 0, tzinfo=UTC)
FROM = "huurhulp@delinde.example"


@pytest.fixture(scope="module")
def landlord() -> Landlord:
    return load_landlords(ROOT / "data" / "landlords")["demo"]


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with mail_server() as box:
        yield box


def a_mail(**changes: Any) -> Mail:
    values = {
        "id": 7,
        "to_address": "maria@x.example",
        "language": "ar",
        "subject": "De Linde: توجد رسالة بخصوص طلبك.",
        "body": "De Linde: توجد رسالة بخصوص طلبك.",
        "made_at": NOW,
    }
    return Mail(**(values | changes))


def test_mail_arrives_as_it_was_written(mailbox: Mailbox, landlord: Landlord) -> None:
    MailServer(mailbox.url, FROM).send(a_mail(), landlord, None)

    [taken] = mailbox.taken
    assert mailbox.recipients == ["maria@x.example"]
    assert taken["Subject"] == "De Linde: توجد رسالة بخصوص طلبك."
    assert taken["From"] == "Woonstichting De Linde <huurhulp@delinde.example>"
    assert taken["Reply-To"] == "huur@delinde.example"
    assert taken["Auto-Submitted"] == "auto-generated"
    assert taken.get_content().strip() == "De Linde: توجد رسالة بخصوص طلبك."


def test_letter_goes_along_under_a_name_that_tells_nothing(
    mailbox: Mailbox, landlord: Landlord
) -> None:
    MailServer(mailbox.url, FROM).send(a_mail(), landlord, b"%PDF-1.7")

    [file] = mailbox.taken[0].iter_attachments()
    assert (file.get_filename(), file.get_content_type()) == ("bericht.pdf", "application/pdf")
    assert file.get_content() == b"%PDF-1.7"


def test_each_try_of_a_mail_has_the_same_id_and_each_mail_its_own(
    mailbox: Mailbox, landlord: Landlord
) -> None:
    for mail in (a_mail(), a_mail(), a_mail(id=8)):
        MailServer(mailbox.url, FROM).send(mail, landlord, None)

    first, again, other = (each["Message-ID"] for each in mailbox.taken)
    assert first == again != other


NOES = [
    ({"to_rcpt": "550 no such user"}, "no_such_address", True, "nobody there"),
    ({"to_rcpt": "451 later please"}, "refused", False, "greylisting"),
    ({"to_data": "451 disk full"}, "refused", False, "cannot now"),
    ({"to_data": "554 we think it is spam"}, "refused", False, "perhaps later"),
]


@pytest.mark.parametrize(("told", "fault", "gone", "why"), NOES)
def test_no_of_the_server_has_a_name(
    mailbox: Mailbox, landlord: Landlord, told: dict[str, str], fault: str, gone: bool, why: str
) -> None:
    for name, answer in told.items():
        setattr(mailbox, name, answer)

    with pytest.raises(MailFailed) as failed:
        MailServer(mailbox.url, FROM).send(a_mail(), landlord, None)

    assert (failed.value.fault, failed.value.gone) == (fault, gone), why
    assert mailbox.taken == []


@pytest.mark.parametrize(
    "changes", [{"to_address": "m@x.example\nBcc: all@x.example"}, {"subject": "a\nBcc: b@x"}]
)
def test_line_that_would_become_a_header_is_not_sent(
    mailbox: Mailbox, landlord: Landlord, changes: dict[str, str]
) -> None:
    with pytest.raises(MailFailed, match="not_made"):
        MailServer(mailbox.url, FROM).send(a_mail(**changes), landlord, None)

    assert mailbox.taken == []


def test_server_that_is_down_is_told_from_one_that_says_no(landlord: Landlord) -> None:
    with pytest.raises(MailFailed) as failed:
        MailServer(f"smtp://127.0.0.1:{free_port()}", FROM).send(a_mail(), landlord, None)

    assert (failed.value.fault, failed.value.gone) == ("down", False)


def test_slow_server_is_not_waited_for_longer_than_the_limit(
    mailbox: Mailbox, landlord: Landlord
) -> None:
    mailbox.slow = 1.0

    with pytest.raises(MailFailed) as failed:
        MailServer(mailbox.url, FROM, timeout=0.2).send(a_mail(), landlord, None)

    assert failed.value.fault == "lost"


def test_server_gone_between_taking_it_and_saying_so_is_a_failure(
    mailbox: Mailbox, landlord: Landlord
) -> None:
    """Better twice than never: the second has the same Message-ID."""
    mailbox.dies = True

    with pytest.raises(MailFailed) as failed:
        MailServer(mailbox.url, FROM).send(a_mail(), landlord, None)

    assert failed.value.fault == "lost"
    assert len(mailbox.taken) == 1


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
def test_password_opens_a_server_that_asks_for_one(landlord: Landlord) -> None:
    with mail_server(password="ge/heim") as box:
        right = box.url.replace("//", "//huurhulp:ge%2Fheim@")
        MailServer(right, FROM).send(a_mail(), landlord, None)
        assert len(box.taken) == 1

        wrong = box.url.replace("//", "//huurhulp:mis@")
        with pytest.raises(MailFailed) as failed:
            MailServer(wrong, FROM).send(a_mail(), landlord, None)
    assert (failed.value.fault, failed.value.gone) == ("sign_in", False)


def test_address_that_this_server_cannot_write_is_a_no_for_good(landlord: Landlord) -> None:
    with mail_server(utf8=False) as old, pytest.raises(MailFailed) as failed:
        MailServer(old.url, FROM).send(a_mail(to_address="jörg@x.example"), landlord, None)

    assert failed.value.gone


def test_mail_goes_over_no_line_that_others_can_read(
    mailbox: Mailbox, landlord: Landlord, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beyond this machine only with TLS, whether the server asks for a password or not."""
    monkeypatch.setattr("web.mail.LOOPBACK", set())

    with pytest.raises(MailFailed) as failed:
        MailServer(mailbox.url, FROM).send(a_mail(), landlord, b"%PDF-1.7")

    assert (failed.value.fault, failed.value.gone) == ("no_tls", False)
    assert mailbox.taken == []
