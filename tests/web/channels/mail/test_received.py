"""Any bytes are read as a mail, or refused; nothing of a mail is taken for what it is not."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from tests.web.channels.mail.conftest import TENANT, a_mail
from web.channels.mail.mailbox import LARGEST
from web.channels.mail.received import Received, UnreadableMail, read


def received(mail: EmailMessage) -> Received:
    return read(mail.as_bytes())


def test_sender_subject_and_words_are_read_in_any_writing() -> None:
    mail = a_mail("لا أستطيع دفع الإيجار", From=f"مريم <{TENANT}>", Subject="الإيجار")

    found = received(mail)

    assert (found.name, found.address, found.subject) == ("مريم", TENANT, "الإيجار")
    assert found.words == "لا أستطيع دفع الإيجار"


def test_plain_part_is_preferred_and_the_page_is_read_where_there_is_none() -> None:
    both = a_mail("Gewone tekst.")
    both.add_alternative("<p>Opgemaakt</p>", subtype="html")
    page = a_mail()
    page.set_content("<p>Alleen <b>HTML</b></p>", subtype="html")

    assert received(both).words == "Gewone tekst."
    assert received(page).words == "Alleen HTML"


CHARSETS = [
    (b"text/plain; charset=iso-8859-9", "ödeyemem ş".encode("iso-8859-9"), "ödeyemem ş"),
    (b"text/plain; charset=windows-1256", "إيجار".encode("cp1256"), "إيجار"),
    (b"text/plain; charset=no-such-thing", "één".encode(), "één"),
    (b"text/plain", b"caf\xe9", "caf�"),
    (b"text/plain; charset=utf-8", b"\xff\xfe", "��"),
]


@pytest.mark.parametrize(("kind", "raw", "words"), CHARSETS)
def test_words_are_read_whatever_charset_is_said(kind: bytes, raw: bytes, words: str) -> None:
    mail = b"From: m@post.example\r\nContent-Type: " + kind + b"\r\n\r\n" + raw

    assert read(mail).words == words


def test_mail_cut_off_in_its_attachment_keeps_its_words_and_says_there_was_one() -> None:
    mail = a_mail("De woorden.")
    mail.add_attachment(b"x" * 2_000_000, maintype="image", subtype="jpeg", filename="brief.jpg")

    found = read(mail.as_bytes()[:LARGEST])

    assert (found.words, found.has_attachments) == ("De woorden.", True)


def test_logo_in_a_signature_is_no_attachment() -> None:
    mail = a_mail("Dag.")
    mail.add_alternative("<p>Dag.</p><img src='cid:logo'>", subtype="html")
    [_, page] = mail.iter_parts()
    page.add_related(b"png", maintype="image", subtype="png", cid="<logo>")  # type: ignore[attr-defined]

    assert not received(mail).has_attachments


def test_references_and_answers_are_found_as_people_and_programs_write_them() -> None:
    mail = a_mail(
        "Over hh 7k3m 9qxd.\n> HH-2222-3333",
        In_Reply_To="<huurhulp.12.20261125210000@delinde.example>",
        References="<x@y.nl> <huurhulp.7.20261124210000@delinde.example>",
    )

    found = received(mail)

    assert found.references == {"HH-7K3M-9QXD", "HH-2222-3333"}
    assert found.answers == {7, 12}


def test_control_characters_say_nothing() -> None:
    assert received(a_mail("Dag\x00 daar\x1b.")).words == "Dag daar."


REFUSED = [
    (b"", "nothing"),
    (b"\x00\xff\x00", "no mail"),
    (b"Subject: x\r\n\r\nhallo", "nobody wrote it"),
    (b"From: undisclosed\r\n\r\nhallo", "no address"),
    (b"From: a@b\r\n\r\nhallo", "none that mail goes to"),
    (b"From: a@" + b"b" * 300 + b".nl\r\n\r\nhallo", "longer than an address is"),
]


@pytest.mark.parametrize(("raw", "why"), REFUSED)
def test_what_nobody_can_be_answered_to_is_refused(raw: bytes, why: str) -> None:
    with pytest.raises(UnreadableMail):
        read(raw)


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Type: multipart/mixed; boundary=",
        b"Content-Type: multipart/mixed",
        b'Content-Type: text/plain; charset="\xff"',
        b"Content-Transfer-Encoding: base64",
        b"Content-Transfer-Encoding: x-unknown",
        b"Message-ID: <",
        b"Subject: =?utf-8?b?////?=",
        b"Subject: " + b"=?utf-8?q?a?= " * 2000,
        b"References: " + b"<" * 5000,
        b"In-Reply-To: \xff",
    ],
)
def test_header_that_is_broken_hides_nothing_or_is_refused(header: bytes) -> None:
    """Whatever Python makes of it, no other error comes out."""
    try:
        found = read(b"From: m@post.example\r\n" + header + b"\r\n\r\nhallo")
    except UnreadableMail:
        return
    assert found.address == "m@post.example"


def test_mails_nested_without_end_are_read_or_refused() -> None:
    nested = b"From: m@post.example\r\n" + b"".join(
        b"Content-Type: multipart/mixed; boundary=%d\r\n\r\n--%d\r\n" % (number, number)
        for number in range(3000)
    )
    try:
        read(nested)
    except UnreadableMail:
        return
