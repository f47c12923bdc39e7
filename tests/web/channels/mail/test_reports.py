"""A mail becomes a report with a kind reply; more words of the same person go to the same case."""

from __future__ import annotations

from datetime import timedelta
from email.message import EmailMessage

import pytest

from casebook.handling import change_status
from casebook.intake import log_case
from casebook.mailed import MAILS_A_DAY, REPLIES_A_DAY
from casebook.models import Case
from casebook.outbox import put_in
from casebook.search import case_steps
from casebook.statuses import Status
from casebook.values import LONGEST
from tests.builders import a_request, an_intake
from tests.web.channels.mail.conftest import TENANT, Post, a_mail
from tests.web.tenants import NOW
from web.outage import crisis_answer
from web.retention import erase_what_is_old

POLISH = "Dzień dobry, straciłam pracę i nie mogę zapłacić czynszu w tym miesiącu. Proszę o pomoc."


def body_of(mail: EmailMessage) -> str:
    part = mail.get_body(("plain",))
    assert part
    return str(part.get_content())


def test_mail_becomes_a_report_that_nobody_verified(post: Post) -> None:
    case = post.takes("Ik kan de huur van november niet betalen.", Subject="Huur november")

    assert (case.type, case.kind, case.origin, case.channel) == ("report", None, "mail", "mail")
    assert (case.tenant_name, case.email, case.landlord) == ("Maria Kowalska", TENANT, "demo")
    assert case.own_words == "Huur november\n\nIk kan de huur van november niet betalen."
    assert (case.language, case.verified, case.status) == ("nl", False, Status.NEW)


def test_reply_says_who_reads_it_by_when_and_where_the_chat_is(post: Post) -> None:
    case = post.takes()

    [reply] = post.goes_out()

    assert reply["Subject"] == "De Linde: er is een bericht over uw aanvraag."
    assert TENANT in reply["To"]
    said = body_of(reply)
    assert "Ik ben een computerprogramma van De Linde, geen mens." in said
    # Wednesday evening, and two working days.
    assert "belt of schrijft u uiterlijk op vrijdag 27 november." in said
    assert f"Uw nummer is: {case.reference}" in said
    assert "/demo?lang=nl" in said
    assert "nooit om betalen, pincodes, DigiD of uw BSN" in said
    assert "€" not in said
    assert said.index("computerprogramma") < said.index("deurwaarder")


def test_reply_is_in_the_language_of_the_mail_with_the_dutch_that_counts(post: Post) -> None:
    case = post.takes(POLISH, Subject="Czynsz")

    [reply] = post.goes_out()

    assert case.language == "pl"
    assert reply["Subject"] == "De Linde: jest wiadomość o Pani lub Pana wniosku."
    said = body_of(reply)
    assert said.index("Dziękujemy za e-mail.") < said.index("Dank u voor uw mail.")
    assert "/demo?lang=pl" in said


def test_numbers_are_masked_before_anything_keeps_them(post: Post) -> None:
    case = post.takes(
        "BSN 111222333, rekening NL91ABNA0417164300, bel 0612345678.", Subject="BSN 111222333"
    )

    assert case.own_words == "BSN [BSN]\n\nBSN [BSN], rekening [IBAN], bel 0612345678."
    [reply] = post.replies()
    assert "een BSN en een rekeningnummer" in reply.body


def test_words_of_a_crisis_are_answered_with_the_numbers_first_and_not_shown(post: Post) -> None:
    case = post.takes("Ik wil niet meer leven. De huur is te hoog.")

    assert case.own_words == "[persoonlijk, niet getoond]"
    [reply] = post.replies()
    assert reply.body.startswith(crisis_answer("nl"))
    assert "Uw woorden staan daarom niet bij uw nummer." in reply.body
    assert case.reference in reply.body


def test_attachments_are_not_kept_and_that_is_said(post: Post) -> None:
    mail = a_mail("Zie de brief.")
    mail.add_attachment(b"%PDF-1.7 brief", maintype="application", subtype="pdf", filename="b.pdf")
    post.comes(mail)

    post.is_read()

    assert "Ik kan geen bijlagen lezen." in post.replies()[0].body
    assert post.cases()[0].own_words == "Huur\n\nZie de brief."


def test_long_mail_is_kept_as_far_as_a_tenant_may_type(post: Post) -> None:
    case = post.takes("Het is een lang verhaal. " * 200)

    assert case.own_words is not None
    assert len(case.own_words) <= 1000
    assert case.own_words.endswith(" […]")


def test_same_mail_by_two_ways_is_one_case_and_one_reply(post: Post) -> None:
    post.comes(a_mail())
    post.comes(a_mail())

    assert post.is_read() == 1

    assert (len(post.cases()), len(post.replies())) == (1, 1)


def test_mails_without_an_id_are_told_apart_by_what_they_are(post: Post) -> None:
    nameless = {"Message_ID": "", "From": "a@post.example"}
    post.comes(a_mail("Een.", **nameless))
    post.comes(a_mail("Een.", **nameless))
    post.comes(a_mail("Twee.", **nameless | {"From": "b@post.example"}))

    assert post.is_read() == 2


def test_second_mail_of_the_same_person_stands_with_the_first(post: Post) -> None:
    post.takes("Ik kan de huur niet betalen.")

    case = post.takes("Bent u mijn mail vergeten?", Message_ID="<2@post.example>")

    assert len(post.cases()) == 1
    assert case.own_words == (
        "Huur\n\nIk kan de huur niet betalen.\n\nHuur\n\nBent u mijn mail vergeten?"
    )
    # Somebody looks at it today.
    assert (case.remind_on, case.last_contact_at) == (post.parts.settings.today(), NOW)
    with post.parts.database.reading() as session:
        [step] = case_steps(session, case)
    assert (step.what, step.author, step.words) == ("mail_came", "tenant", None)
    reply = post.replies()[-1]
    assert f"Die staat nu bij uw nummer: {case.reference}." in reply.body
    assert "uiterlijk op" not in reply.body


def test_same_second_mail_again_is_added_once(post: Post) -> None:
    post.takes()
    for _ in range(2):
        post.comes(a_mail("Nog iets.", Message_ID="<2@post.example>"))
    post.is_read()

    assert str(post.cases()[0].own_words).count("Nog iets.") == 1
    assert len(post.replies()) == 2


def logged_in_a_chat(post: Post, **changes: object) -> Case:
    with post.parts.database.writing() as session:
        return log_case(
            session, an_intake(**{"email": TENANT.upper(), "own_words": "Eerst dit."} | changes),
            request_key="chat", now=NOW,
        )  # fmt: skip


def test_mail_that_names_a_running_case_of_this_address_goes_to_it(post: Post) -> None:
    logged = logged_in_a_chat(post)

    case = post.takes("Nu dit.", Subject=f"Over {logged.reference.lower()}")

    assert case.id == logged.id
    assert str(case.own_words).startswith("Eerst dit.\n\n")
    assert str(case.own_words).endswith("Nu dit.")


def test_reference_below_in_what_is_quoted_counts_too(post: Post) -> None:
    logged = logged_in_a_chat(post)

    case = post.takes(f"Dank u.\n\n> Uw nummer is: {logged.reference}", In_Reply_To="<x@y.nl>")

    assert (case.id, case.own_words) == (logged.id, "Eerst dit.\n\nDank u.")


def test_answer_to_a_mail_of_ours_goes_to_its_case(post: Post) -> None:
    """A letter that waits is announced without the reference."""
    logged = logged_in_a_chat(post)
    with post.parts.database.writing() as session:
        case = session.get_one(Case, logged.id)
        put_in(session, case, subject="x", body="x", language="nl", letter_id=None, at=NOW)
    [ours] = post.goes_out()

    post.takes("Dank u.", In_Reply_To=ours["Message-ID"], Subject="Re: x")

    assert [each.own_words for each in post.cases()] == ["Eerst dit.\n\nDank u."]


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"email": "someone@else.example"}, "a reference alone opens nobody's case"),
        ({"email": None}, "nor one without an address"),
        ({"landlord": "another"}, "nor another landlord's"),
    ],
)
def test_case_of_somebody_else_is_left_alone(
    post: Post, other: dict[str, object], why: str
) -> None:
    logged = logged_in_a_chat(post, **other)

    case = post.takes("Nu dit.", Subject=f"Over {logged.reference}")

    assert case.id != logged.id, why
    assert post.cases()[0].own_words == "Eerst dit."


def test_case_that_is_over_does_not_take_a_new_mail(post: Post) -> None:
    first = post.takes()
    with post.parts.database.writing() as session:
        case = session.get_one(Case, first.id)
        change_status(session, case, Status.CLOSED, by="t.collega", why="klaar", at=NOW)

    assert post.takes("Weer achter.", Message_ID="<2@post.example>").id != first.id


def test_who_cannot_be_written_to_safely_gets_no_reply(post: Post) -> None:
    logged_in_a_chat(post, safe_contact="no", origin="mail")

    post.takes("Nog iets.")

    assert (len(post.cases()), post.replies()) == (1, [])


def test_own_words_that_grow_too_long_keep_the_newest(post: Post) -> None:
    for number in range(1, 8):
        case = post.takes(f"{number} " + "woord " * 160, Message_ID=f"<{number}@post.example>")

    assert case.own_words is not None
    assert len(case.own_words) == LONGEST["own_words"]
    assert "7 woord" in case.own_words
    assert "1 woord" not in case.own_words


def test_one_address_gets_a_few_replies_a_day_and_more_the_next(post: Post) -> None:
    for number in range(REPLIES_A_DAY + 2):
        post.takes(f"Mail {number}.", Message_ID=f"<{number}.a@post.example>")

    assert len(post.replies()) == REPLIES_A_DAY

    post.at(timedelta(hours=25)).takes("Dag later.", Message_ID="<z@post.example>")

    assert len(post.replies()) == REPLIES_A_DAY + 1


def test_more_mail_than_a_person_writes_is_left_in_the_mailbox(post: Post) -> None:
    for number in range(MAILS_A_DAY + 2):
        lying = post.comes(a_mail(f"Mail {number}.", Message_ID=f"<{number}.a@post.example>"))
    post.is_read()
    post.is_read()

    assert lying.flags == set()
    assert f"Mail {MAILS_A_DAY + 1}." not in str(post.cases()[0].own_words)


def test_words_of_a_mail_are_erased_with_the_own_words(post: Post) -> None:
    case = post.takes()
    post.takes("Nog iets.", Message_ID="<2@post.example>")
    with post.parts.database.writing() as session:
        held = session.get_one(Case, case.id)
        change_status(session, held, Status.CLOSED, by="t.collega", why="klaar", at=NOW)

    erase_what_is_old(post.at(timedelta(days=181)).parts)

    assert post.cases()[0].own_words is None
    with post.parts.database.reading() as session:
        assert not any("Nog iets" in str(each.words) for each in case_steps(session, case))


def test_request_of_the_same_address_without_its_reference_stays_apart(post: Post) -> None:
    with post.parts.database.writing() as session:
        a_request(session, now=NOW, email=TENANT, own_words="Uit de chat.")

    case = post.takes("Iets anders.")

    assert case.origin == "mail"
    assert post.cases()[0].own_words == "Uit de chat."
