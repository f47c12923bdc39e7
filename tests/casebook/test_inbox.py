"""What comes in by a platform is kept once, in order, and answered or owned up to."""

import threading
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from casebook.database import Database
from casebook.inbox import (
    PAUSES,
    STALE_AFTER,
    Incoming,
    arrives,
    key_of,
    next_arrival,
    try_again,
)
from casebook.models import Sender
from casebook.senders import (
    let_go,
    sender_of,
    somebody_is_due,
)
from tests.casebook.by_sms import CHANNELS, SECOND, WHOSE, a_sender, an_arrival

pytestmark = pytest.mark.on_both


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
