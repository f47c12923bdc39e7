"""The mailbox is read on from where it was, whatever the server and the mail do."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from casebook.errors import CasebookUnavailable
from tests.web.channels.mail.conftest import LONG_AGO, Post, a_mail
from tests.web.tenants import NOW
from web.channels.mail import watching
from web.channels.mail.mailbox import ImapServer, MailboxFailed, url_fault
from web.channels.mail.watching import AT_ONCE, start_watching


def test_what_came_before_mail_was_switched_on_is_nobodys(post: Post) -> None:
    assert (post.is_read(), post.cases()) == (0, [])


def test_thousand_mails_of_before_are_not_even_asked_for(post: Post) -> None:
    assert "UID FETCH" not in post.box.commands
    assert "UID SEARCH" not in post.box.commands


def test_old_mail_that_people_move_into_the_mailbox_is_left(post: Post) -> None:
    post.comes(a_mail(), NOW - LONG_AGO)

    assert (post.is_read(), post.cases()) == (0, [])


def test_mail_is_shown_as_read_when_it_was_taken_and_not_before(post: Post) -> None:
    lying = post.comes(a_mail())

    assert post.is_read() == 1

    assert lying.flags == {"\\Seen"}


def test_mail_that_people_read_first_is_taken_all_the_same(post: Post) -> None:
    post.comes(a_mail()).flags.add("\\Seen")

    assert post.is_read() == 1


def test_nothing_new_is_asked_for_once(post: Post) -> None:
    post.comes(a_mail())
    post.is_read()
    post.box.commands.clear()

    assert post.is_read() == 0

    assert "UID SEARCH" not in post.box.commands


def test_a_few_are_taken_at_a_look_and_the_rest_at_the_next(post: Post) -> None:
    for number in range(AT_ONCE + 5):
        given = {"From": f"{number}@post.example", "Message_ID": f"<{number}@post.example>"}
        post.comes(a_mail(**given))

    assert (post.is_read(), post.is_read(), post.is_read()) == (AT_ONCE, 5, 0)


def test_large_mail_is_read_as_far_as_its_words(post: Post) -> None:
    mail = a_mail("De woorden.")
    mail.add_attachment(b"x" * 25_000_000, maintype="image", subtype="jpeg", filename="brief.jpg")
    post.comes(mail)

    assert post.is_read() == 1

    assert post.cases()[0].own_words == "Huur\n\nDe woorden."
    assert post.box.handed_out < 1_000_000


def test_what_is_no_mail_is_put_aside_and_the_next_is_taken(post: Post) -> None:
    bad = post.comes(b"\x00\xff no mail\r\n")
    post.comes(a_mail())

    assert post.is_read() == 1

    assert bad.flags == {"\\Flagged"}


def test_fault_of_ours_puts_one_mail_aside_and_not_the_next(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = post.comes(a_mail("struikel", Message_ID="<2@post.example>"))
    post.comes(a_mail())
    real = watching.take_mail

    def stumbles(parts: Any, account: Any, came: Any) -> Any:
        if b"struikel" in came.raw:
            raise ZeroDivisionError
        return real(parts, account, came)

    monkeypatch.setattr(watching, "take_mail", stumbles)

    assert (post.is_read(), bad.flags) == (1, {"\\Flagged"})


def test_mail_waits_while_the_casebook_is_out(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    post.comes(a_mail())
    with monkeypatch.context() as out:
        out.setattr("web.channels.mail.taking.put_in", _unavailable)
        with pytest.raises(CasebookUnavailable):
            post.is_read()

    assert post.cases() == [], "a case without its reply"
    assert post.is_read() == 1


def _unavailable(*_: object, **__: object) -> None:
    raise CasebookUnavailable


def test_line_that_breaks_before_the_mark_leaves_one_case_and_goes_on(post: Post) -> None:
    """As does a worker that is killed there: the case and how far was read are one transaction."""
    post.comes(a_mail())
    post.comes(a_mail("Twee.", From="b@post.example", Message_ID="<2@post.example>"))
    post.box.breaks_at = "UID STORE"
    with pytest.raises(MailboxFailed):
        post.is_read()
    post.box.breaks_at = ""

    assert post.is_read() == 1

    assert (len(post.cases()), len(post.replies())) == (2, 2)


@pytest.mark.parametrize("command", ["LOGIN", "STATUS", "SELECT", "UID SEARCH", "UID FETCH"])
def test_line_that_breaks_anywhere_loses_nothing(post: Post, command: str) -> None:
    post.comes(a_mail())
    post.box.breaks_at = command
    with pytest.raises(MailboxFailed) as failed:
        post.is_read()
    post.box.breaks_at = ""

    assert failed.value.fault == "down"
    assert post.is_read() == 1


def test_mailbox_that_may_not_be_changed_is_read_all_the_same(post: Post) -> None:
    post.box.read_only = True
    post.comes(a_mail())
    post.comes(a_mail("Twee.", From="b@post.example", Message_ID="<2@post.example>"))

    assert (post.is_read(), post.is_read()) == (2, 0)


def test_mailbox_that_numbers_anew_is_read_again_and_nothing_is_taken_twice(post: Post) -> None:
    post.comes(a_mail())
    post.is_read()
    post.comes(a_mail("Nieuw.", From="b@post.example", Message_ID="<2@post.example>"))
    post.box.is_made_anew()

    assert post.is_read() == 1

    assert [each.email for each in post.cases()] == ["m.kowalska@post.example", "b@post.example"]
    assert post.at(timedelta(minutes=1)).is_read() == 0


def test_wrong_password_is_said_without_the_password(
    post: Post, capsys: pytest.CaptureFixture[str]
) -> None:
    stop = threading.Event()
    server = ImapServer(post.box.url.replace("geheim", "g%40heim-fout"))

    with pytest.raises(MailboxFailed) as failed, server.opened():
        pass

    assert failed.value.fault == "sign_in"
    assert "heim" not in f"{failed.value!s} {server!r}"
    post.box.password = "anders"
    stop.set()
    watching._watch(post.parts, post.account, stop)
    assert "geheim" not in capsys.readouterr().out


def test_server_that_is_not_there_is_said(post: Post) -> None:
    with pytest.raises(MailboxFailed) as failed, ImapServer("imap://a:b@127.0.0.1:1").opened():
        pass

    assert failed.value.fault == "down"


URLS = [
    ("imaps://u:p@mail.example:993", None, "as it should be"),
    ("imaps://huur%40delinde.example:p%23@mail.example", None, "signs of an address"),
    ("imap://u:p@127.0.0.1:143", None, "nobody else reads loopback"),
    ("imap://u:p@mail.example", "imaps", "others would read it"),
    ("https://u:p@mail.example", "look like", "no mailbox"),
    ("imaps://mail.example", "look like", "no name and password"),
    ("imaps://u:p@mail.example:geheim", "look like", "no port"),
    ("geheim", "look like", "nothing of it"),
]


@pytest.mark.parametrize(("url", "fault", "why"), URLS)
def test_address_of_a_mailbox_is_checked_and_not_quoted(
    url: str, fault: str | None, why: str
) -> None:
    said = url_fault(url)

    assert (fault or "") in (said or ""), why
    assert (said is None) is (fault is None)
    assert "geheim" not in (said or "")


def test_worker_reads_each_mailbox_until_it_is_told_to_stop(post: Post) -> None:
    post.comes(a_mail())
    settings = replace(post.parts.settings, smtp_url=post.sent.url)
    stop = threading.Event()

    [thread] = start_watching(replace(post.parts, settings=settings), stop)
    stop.set()
    thread.join(30)

    assert not thread.is_alive()


def test_mail_that_could_not_be_answered_is_not_read(post: Post) -> None:
    assert start_watching(post.parts, threading.Event()) == []
