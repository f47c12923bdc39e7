"""Programs never write each other: what no person wrote is left in the mailbox, unread."""

from __future__ import annotations

import pytest

from tests.web.channels.mail.conftest import ACCOUNT, Post, a_mail

BY_PROGRAMS = [
    ({"Auto_Submitted": "auto-replied"}, "somebody is on holiday"),
    ({"Auto_Submitted": "auto-generated; x=y"}, "with remarks"),
    ({"Precedence": "bulk"}, "to many"),
    ({"Precedence": "LIST"}, "to a list"),
    ({"List_Id": "<huurders.example>"}, "a list"),
    ({"List_Unsubscribe": "<mailto:x@y.nl>"}, "a newsletter"),
    ({"Return_Path": "<>"}, "a bounce"),
    ({"X_Autoreply": "yes"}, "an older program"),
    ({"X_Spam_Flag": "YES"}, "the mail server takes it for spam"),
    ({"From": "no-reply@bank.example"}, "nobody reads that"),
    ({"From": "Bank <noreply@bank.example>"}, "nor that"),
    ({"From": "niet-beantwoorden@bank.example"}, "in Dutch"),
    ({"From": "bank-noreply@bank.example"}, "at the end"),
    ({"From": "MAILER-DAEMON@post.example"}, "a mail server"),
    ({"From": "bounces+12@post.example"}, "a sender of newsletters"),
    ({"From": ACCOUNT}, "the mailbox itself"),
    ({"From": f"De Linde <{ACCOUNT.upper()}>"}, "the same in capitals"),
]


@pytest.mark.parametrize(("headers", "why"), BY_PROGRAMS)
def test_mail_of_a_program_is_left(post: Post, headers: dict[str, str], why: str) -> None:
    lying = post.comes(a_mail(**headers))

    assert post.is_read() == 0

    assert (post.cases(), post.replies(), lying.flags) == ([], [], set()), why


BY_PEOPLE = [
    ({"Auto_Submitted": "no"}, "as RFC 3834 lets people's programs say"),
    ({"Precedence": "first-class"}, "no list"),
    ({"From": "Norah <noreen@post.example>"}, "a name that begins alike"),
    ({"From": "replyto@post.example"}, "somebody's own address"),
    ({"Return_Path": "<m@post.example>"}, "a way back"),
]


@pytest.mark.parametrize(("headers", "why"), BY_PEOPLE)
def test_mail_of_a_person_is_taken(post: Post, headers: dict[str, str], why: str) -> None:
    post.comes(a_mail(**headers))

    assert post.is_read() == 1, why


def test_our_own_reply_that_comes_back_is_left(post: Post) -> None:
    post.takes()
    [ours] = post.goes_out()
    ours.replace_header("From", "somebody@post.example")
    post.comes(ours)

    assert post.is_read() == 0
