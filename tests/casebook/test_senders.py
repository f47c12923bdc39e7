"""What is to be done for a sender is done by one at a time, in order, and never forgotten."""

import threading
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casebook.conversations import (
    Reply,
    add_staff_message,
    open_conversation,
    record_opening,
)
from casebook.database import Database
from casebook.inbox import (
    PAUSES,
    STALE_AFTER,
    Incoming,
    arrives,
    has_answer,
    key_of,
    next_arrival,
    try_again,
)
from casebook.models import Arrival, Conversation, Delivery, Sender
from casebook.outgoing import (
    PAUSES as POST_PAUSES,
)
from casebook.outgoing import hold, let_held_go, next_delivery, note_failed, note_part, note_sent
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

pytestmark = pytest.mark.on_both

CHANNELS = ["sms"]
SECOND = timedelta(seconds=1)
WHOSE: dict[str, Any] = {
    "landlord": "demo", "channel": "sms", "account": "+31300123458", "address": "+31612345678",
}  # fmt: skip


def a_sender(session: Session, now: datetime) -> Sender:
    return sender_of(session, **WHOSE, now=now)


def an_arrival(session: Session, now: datetime, **given: Any) -> Arrival | None:
    values = {
        "account": WHOSE["account"], "address": WHOSE["address"], "id": "m1", "sent_at": now,
        "what": "text",
    } | given  # fmt: skip
    sender = a_sender(session, now)
    return arrives(session, sender, Incoming(**values), text="hallo", now=now)


def a_talk(session: Session, now: datetime) -> tuple[Sender, Conversation]:
    sender = a_sender(session, now)
    conversation, _ = open_conversation(
        session, landlord="demo", channel="sms", language="nl", now=now, sender_id=sender.id
    )
    return sender, conversation


def say(session: Session, conversation: Conversation, *texts: str, now: datetime) -> list[int]:
    said = [Reply(each) for each in texts]
    stored = record_opening(session, conversation.id, said, language="nl", now=now)
    return [each.id for each in stored]


def test_a_message_is_kept_once(database: Database, now: datetime) -> None:
    with database.writing() as session:
        assert an_arrival(session, now)
        assert an_arrival(session, now + SECOND) is None
        assert an_arrival(session, now, account="+31300000000") is None


def test_the_same_id_at_another_address_is_another_message(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        an_arrival(session, now)
        other = sender_of(session, **(WHOSE | {"account": "+31300999999"}), now=now)
        came = Incoming("+31300999999", WHOSE["address"], "m1", now, "text")

        assert arrives(session, other, came, text="hallo", now=now)
        by_another = sender_of(session, **(WHOSE | {"channel": "whatsapp_twilio"}), now=now)
        came = Incoming(WHOSE["account"], WHOSE["address"], "m1", now, "text")
        assert arrives(session, by_another, came, text="hallo", now=now)


def test_no_two_names_of_a_message_run_together() -> None:
    assert key_of("telegram", "1", "23") != key_of("telegram", "12", "3")


def test_sender_keeps_the_language_that_the_app_said_last(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        an_arrival(session, now, language="pl")
        an_arrival(session, now, id="m2", language="tr")
        an_arrival(session, now, id="m3")

        assert a_sender(session, now).language == "tr"


def test_person_is_heard_when_it_came_and_may_be_told_again_outside(
    database: Database, now: datetime
) -> None:
    """A platform's own clock counts from then too; what is stale was not heard."""
    with database.writing() as session:
        sender = a_sender(session, now)
        sender.noticed_at = now
        later = now + timedelta(hours=3)

        an_arrival(session, later, sent_at=now - timedelta(days=2))
        assert (sender.heard_at, sender.noticed_at) == (now, now)

        an_arrival(session, later, id="m2", sent_at=now)
        assert (sender.heard_at, sender.noticed_at) == (later, None)


def test_what_was_written_in_one_moment_is_answered_as_it_came(
    database: Database, now: datetime
) -> None:
    """And each sender has what is theirs."""
    with database.writing() as session:
        someone = sender_of(session, **(WHOSE | {"address": "+31687654321"}), now=now)
        theirs = Incoming(WHOSE["account"], someone.address, "m0", now - SECOND, "text")
        arrives(session, someone, theirs, text="hallo", now=now)
        first = an_arrival(session, now)
        an_arrival(session, now, id="m2")

        assert next_arrival(session, a_sender(session, now), now=now) is first


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


def test_nothing_overtakes_what_waits_for_its_next_try(database: Database, now: datetime) -> None:
    with database.writing() as session:
        first = an_arrival(session, now)
        an_arrival(session, now + SECOND, id="m2")
        assert first
        sender = session.get_one(Sender, first.sender_id)

        assert try_again(session, first.id, now=now) == 1
        session.flush()
        let_go(session, sender.id)

        assert next_arrival(session, sender, now=now + SECOND) is None
        assert sender.due_at == now + PAUSES[0]
        assert next_arrival(session, sender, now=now + PAUSES[0]) is first


def test_pauses_grow_and_the_last_one_stays(database: Database, now: datetime) -> None:
    with database.writing() as session:
        arrival = an_arrival(session, now)
        assert arrival

        tries = []
        for _ in range(len(PAUSES) + 1):
            try_again(session, arrival.id, now=now)
            tries.append(arrival.next_try_at - now)

        assert tries == [*PAUSES, PAUSES[-1]]


def test_what_cannot_be_answered_for_a_day_is_given_up(database: Database, now: datetime) -> None:
    with database.writing() as session:
        arrival = an_arrival(session, now)
        assert arrival

        try_again(session, arrival.id, now=now + STALE_AFTER)
        assert arrival.state == "waiting"
        try_again(session, arrival.id, now=now + STALE_AFTER + SECOND)

        assert (arrival.state, arrival.text) == ("refused", "")


def test_what_came_late_is_given_up_by_when_it_was_written(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        arrival = an_arrival(session, now, sent_at=now - STALE_AFTER)
        assert arrival
        assert arrival.state == "waiting"

        try_again(session, arrival.id, now=now + SECOND)

        assert arrival.state == "refused"


def test_a_stale_message_is_kept_and_wakes_nobody(database: Database, now: datetime) -> None:
    with database.writing() as session:
        arrival = an_arrival(session, now, sent_at=now - STALE_AFTER - SECOND)

        assert arrival
        assert (arrival.state, arrival.text) == ("refused", "")
        assert not somebody_is_due(session, CHANNELS, now=now)


def test_what_is_said_goes_in_order(database: Database, now: datetime) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        first, second = say(session, conversation, "een", "twee", now=now)
        assert take_sender(session, CHANNELS, now=now) is sender

        delivery = next_delivery(session, sender, now=now)
        assert delivery
        assert delivery.message_id == first
        note_failed(session, first, "down", at=now, gone=False)
        session.flush()
        assert next_delivery(session, sender, now=now) is None
        let_go(session, sender.id)
        assert sender.due_at == now + POST_PAUSES[0]

        note_part(session, first, parts=1, numbered=True)
        assert (delivery.parts_sent, delivery.numbered, delivery.tries) == (1, True, 0)
        note_sent(session, first, at=now)
        assert (delivery.state, delivery.sent_at, delivery.fault) == ("sent", now, None)
        note_failed(session, first, "down", at=now, gone=True)
        assert delivery.state == "sent"
        session.flush()
        following = next_delivery(session, sender, now=now)
        assert following
        assert following.message_id == second


def test_a_platform_that_asks_to_be_left_alone_is(database: Database, now: datetime) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        (message,) = say(session, conversation, "een", now=now)

        note_failed(session, message, "busy", at=now, gone=False, wait=timedelta(minutes=7))
        session.flush()

        assert next_delivery(session, sender, now=now + timedelta(minutes=6)) is None
        assert next_delivery(session, sender, now=now + timedelta(minutes=7))


def test_a_platform_that_asks_for_a_moment_gets_the_pause_all_the_same(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        (message,) = say(session, conversation, "een", now=now)

        note_failed(session, message, "busy", at=now, gone=False, wait=SECOND)
        session.flush()

        assert next_delivery(session, sender, now=now + SECOND) is None


def test_what_may_have_gone_stays_so_after_another_failure(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        _, conversation = a_talk(session, now)
        (message,) = say(session, conversation, "een", now=now)

        note_failed(session, message, "no_answer", at=now, gone=False, lost=True)
        note_failed(session, message, "down", at=now, gone=False)

        delivery = session.get_one(Delivery, message)
        assert (delivery.perhaps_twice, delivery.fault) == (True, "down")


def test_tries_end_after_three_days(database: Database, now: datetime) -> None:
    with database.writing() as session:
        _, conversation = a_talk(session, now)
        (message,) = say(session, conversation, "een", now=now)
        delivery = session.get_one(Delivery, message)

        for pause in POST_PAUSES:
            note_failed(session, message, "down", at=now, gone=False)
            assert (delivery.state, delivery.next_try_at) == ("waiting", now + pause)
        note_failed(session, message, "down", at=now, gone=False)

        assert delivery.state == "failed"


def test_what_is_held_goes_when_the_person_writes(database: Database, now: datetime) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        (went,) = say(session, conversation, "Dag.", now=now)
        note_sent(session, went, at=now)
        for text in ("Bel ons.", "Of mail ons."):
            add_staff_message(session, conversation.id, text, language="nl", now=now)
        first, _ = of_state(session, went, "waiting")
        note_failed(session, first.message_id, "down", at=now, gone=False)
        hold(session, sender, "closed")
        session.flush()
        assert [each.fault for each in of_state(session, went, "held")] == ["closed", "closed"]
        assert next_delivery(session, sender, now=now + timedelta(days=9)) is None

        let_held_go(session, sender, now=now)
        session.flush()

        assert next_delivery(session, sender, now=now) is first
        assert [each.fault for each in of_state(session, went, "waiting")] == [None, None]


def of_state(session: Session, after: int, state: str) -> list[Delivery]:
    """What is in this state of what was said later; the first stays as it was."""
    assert session.get_one(Delivery, after).state == "sent"
    found = select(Delivery).where(Delivery.state == state).order_by(Delivery.message_id)
    return list(session.scalars(found))


def test_what_is_held_for_one_sender_is_not_for_another(database: Database, now: datetime) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        say(session, conversation, "een", now=now)
        other = sender_of(session, **(WHOSE | {"address": "+31687654321"}), now=now)
        assert next_delivery(session, other, now=now) is None

        hold(session, other, "closed")
        session.flush()

        assert next_delivery(session, sender, now=now)


def test_answer_does_not_wait_for_hours_behind_what_failed(
    database: Database, now: datetime
) -> None:
    with database.writing() as session:
        sender, conversation = a_talk(session, now)
        (message,) = say(session, conversation, "een", now=now)
        for _ in range(7):
            note_failed(session, message, "down", at=now, gone=False)
        session.flush()
        later = now + timedelta(hours=1)
        assert next_delivery(session, sender, now=later) is None

        let_held_go(session, sender, now=later)
        session.flush()

        assert next_delivery(session, sender, now=later)


def test_in_the_widget_nothing_is_sent(database: Database, now: datetime) -> None:
    with database.writing() as session:
        conversation, _ = open_conversation(
            session, landlord="demo", channel="widget", language="nl", now=now
        )
        say(session, conversation, "een", now=now)

        assert session.scalar(select(func.count()).select_from(Delivery)) == 0


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


def test_two_deliveries_of_one_message_at_once_keep_it_once(
    database: Database, now: datetime
) -> None:
    """The platform lost patience, and both of its requests are at the door."""
    kept: list[bool] = []
    together = threading.Barrier(4)

    def deliver() -> None:
        together.wait()
        with database.writing() as session:
            kept.append(an_arrival(session, now) is not None)

    threads = [threading.Thread(target=deliver) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert sorted(kept) == [False, False, False, True]
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(Sender)) == 1


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
