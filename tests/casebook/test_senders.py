"""What is to be done for a sender is done by one at a time, in order, and never forgotten."""

import threading
from datetime import datetime, timedelta

import pytest

from casebook.conversations import (
    add_staff_message,
    open_conversation,
)
from casebook.database import Database
from casebook.inbox import (
    PAUSES,
    Incoming,
    arrives,
    has_answer,
    next_arrival,
    try_again,
)
from casebook.outgoing import (
    PAUSES as POST_PAUSES,
)
from casebook.outgoing import note_failed, note_sent
from casebook.senders import (
    HELD_FOR,
    SILENT_FOR,
    conversation_of,
    free_all,
    let_go,
    sender_of,
    somebody_is_due,
    take_sender,
)
from tests.casebook.by_sms import CHANNELS, SECOND, WHOSE, a_sender, a_talk, an_arrival, say

pytestmark = pytest.mark.on_both


def test_a_sender_who_wrote_is_taken_by_one(database: Database, now: datetime) -> None:
    with database.writing() as session:
        an_arrival(session, now)
        assert somebody_is_due(session, CHANNELS, now=now)
        assert not somebody_is_due(session, ["telegram"], now=now)
        assert not somebody_is_due(session, CHANNELS, now=now - SECOND)

        assert take_sender(session, CHANNELS, now=now)

        assert take_sender(session, CHANNELS, now=now) is None
        assert take_sender(session, CHANNELS, now=now + HELD_FOR - SECOND) is None
        assert take_sender(session, CHANNELS, now=now + HELD_FOR)


def test_who_waits_longest_is_taken_first(database: Database, now: datetime) -> None:
    with database.writing() as session:
        an_arrival(session, now)
        other = sender_of(session, **(WHOSE | {"address": "+31687654321"}), now=now)
        before = now - SECOND
        came = Incoming(WHOSE["account"], other.address, "m0", before, "text")
        arrives(session, other, came, text="hallo", now=before)

        assert take_sender(session, CHANNELS, now=now) is other


def test_sender_is_due_at_the_first_of_all_there_is_to_do(
    database: Database, now: datetime
) -> None:
    before = now - SECOND
    with database.writing() as session:
        # Of somebody else, and done before: neither is to be done for this sender now.
        someone = sender_of(session, **(WHOSE | {"address": "+31687654321"}), now=before)
        theirs = Incoming(WHOSE["account"], someone.address, "m0", before, "text")
        arrives(session, someone, theirs, text="hallo", now=before)
        talk, _ = open_conversation(
            session, landlord="demo", channel="sms", language="nl", now=before, sender_id=someone.id
        )
        say(session, talk, "een", now=before)
        sender, conversation = a_talk(session, before)
        (went,) = say(session, conversation, "een", now=before)
        note_sent(session, went, at=before)
        arrival = an_arrival(session, now)
        (message,) = say(session, conversation, "twee", now=now)
        assert arrival

        try_again(session, arrival.id, now=now)
        note_failed(session, message, "down", at=now, gone=False)
        session.flush()
        let_go(session, sender.id)
        assert sender.due_at == now + PAUSES[0]

        try_again(session, arrival.id, now=now + POST_PAUSES[0])
        session.flush()
        let_go(session, sender.id)
        assert sender.due_at == now + POST_PAUSES[0]


def test_sender_who_waits_already_waits_no_longer_for_what_comes_later(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        an_arrival(session, now)
        an_arrival(session, now + SECOND, id="m2")
        assert a_sender(session, now).due_at == now
        an_arrival(session, now - SECOND, id="m3")
        assert a_sender(session, now).due_at == now - SECOND


def test_what_a_killed_worker_held_is_free_when_the_next_begins(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        an_arrival(session, now)
        take_sender(session, CHANNELS, now=now)

        free_all(session)
        session.expire_all()

        assert take_sender(session, CHANNELS, now=now)


def test_who_writes_meanwhile_is_seen_to_next(database: Database, now: datetime) -> None:
    with database.writing() as session:
        first = an_arrival(session, now)
        sender = take_sender(session, CHANNELS, now=now)
        assert first
        assert sender
        an_arrival(session, now, id="m2")
        has_answer(session, first.id)

        let_go(session, sender.id)

        assert take_sender(session, CHANNELS, now=now) is sender
        second = next_arrival(session, sender, now=now)
        assert second
        has_answer(session, second.id)
        let_go(session, sender.id)
        assert not somebody_is_due(session, CHANNELS, now=now + timedelta(days=9))


def test_silence_of_seven_days_ends_a_conversation_and_staff_s_words_do_not_count(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        say(session, conversation, "een", now=now)
        later = now + SILENT_FOR
        add_staff_message(session, conversation.id, "Bel ons.", language="nl", now=later)

        assert conversation_of(session, sender, now=later) is conversation
        assert conversation_of(session, sender, now=later + SECOND) is None


def test_conversation_is_this_sender_s_newest_and_words_keep_it(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        sender, _ = a_talk(session, now)
        _, second = a_talk(session, now + SECOND)
        assert conversation_of(session, sender, now=now + SECOND) is second
        later = now + timedelta(days=5)
        say(session, second, "een", now=later)
        assert conversation_of(session, sender, now=later + SILENT_FOR) is second

        other = sender_of(session, **(WHOSE | {"address": "+31687654321"}), now=now)
        theirs, _ = open_conversation(
            session, landlord="demo", channel="sms", language="nl", now=later, sender_id=other.id
        )
        say(session, theirs, "een", now=later + SILENT_FOR)
        assert conversation_of(session, sender, now=later + SILENT_FOR) is second
        assert conversation_of(session, sender, now=later + SILENT_FOR + SECOND) is None


def test_address_that_went_to_another_landlord_is_theirs_from_then_on(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        a_talk(session, now)

        sender = sender_of(session, **(WHOSE | {"landlord": "noord"}), now=now)

        assert sender.landlord == "noord"
        assert conversation_of(session, sender, now=now) is None


def test_two_workers_never_take_one_sender(database: Database, now: datetime) -> None:
    with database.writing() as session:
        for number in range(4):
            sender = sender_of(session, **(WHOSE | {"address": f"+3161234567{number}"}), now=now)
            came = Incoming(WHOSE["account"], sender.address, f"m{number}", now, "text")
            arrives(session, sender, came, text="hallo", now=now)
    taken: list[int] = []
    together = threading.Barrier(4)

    def take() -> None:
        together.wait()
        with database.writing() as session:
            if sender := take_sender(session, CHANNELS, now=now):
                taken.append(sender.id)

    threads = [threading.Thread(target=take) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert len(taken) == len(set(taken)) == 4
