"""What platforms brought and took goes past its term, and with the conversation that it was of."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.inbox import has_answer
from casebook.models import Arrival, Delivery, Sender
from casebook.old_records import erase_arrivals, erase_senders
from casebook.retention import erase_conversation
from tests.channel_builders import a_delivery, a_sender, a_talk, an_arrival

pytestmark = pytest.mark.on_both
DAY = timedelta(days=1)


def test_arrivals_go_by_the_day_on_which_they_came_and_so_many_at_once(
    session: Session, now: datetime
) -> None:
    sender = a_sender(session, now=now)
    for days in range(3):
        an_arrival(session, sender, now=now + days * DAY, id=f"m{days}")

    def erase(limit: int) -> int:
        return erase_arrivals(session, before=now + 2 * DAY, limit=limit)

    assert (erase(1), erase(5), erase(5)) == (1, 1, 0)
    assert session.scalars(select(Arrival.platform_id)).all() == ["m2"]


def test_sender_goes_without_a_conversation_and_takes_what_is_left_along(
    session: Session, now: datetime
) -> None:
    gone = a_sender(session, now=now)
    an_arrival(session, gone, now=now)
    talks = a_sender(session, now=now, address="+31600000001")
    a_talk(session, talks, now=now)
    heard = a_sender(session, now=now + DAY, address="+31600000002")

    assert erase_senders(session, heard_before=now, limit=5) == 0
    assert erase_senders(session, heard_before=now + DAY, limit=5) == 1

    assert session.scalars(select(Sender).order_by(Sender.id)).all() == [talks, heard]
    assert session.scalars(select(Arrival)).all() == []


def test_conversation_that_is_erased_takes_its_words_along_everywhere(
    session: Session, now: datetime
) -> None:
    sender = a_sender(session, now=now)
    arrival = an_arrival(session, sender, now=now, text="mijn baas betaalt niet")
    talk = a_talk(session, sender, now=now)
    a_delivery(session, talk, now=now)
    has_answer(session, arrival.id)

    erase_conversation(session, talk, at=now)

    session.expire_all()
    assert session.scalars(select(Delivery)).all() == []
    assert session.scalars(select(Arrival.text)).all() == [""]
    assert session.scalars(select(Sender)).all() == [sender]
