"""The conversation at the desk: closed, opened with a reason, and on record."""

from __future__ import annotations

from collections.abc import Callable

from flask.testing import FlaskClient

from casebook.conversations import Reply, receive, record_replies
from casebook.database import Database
from casebook.models import Conversation
from tests import builders
from tests.web.desk.conftest import NOW
from tests.web.page import page

Logged = Callable[..., str]
SAID = "Ik verloor <b>mijn</b> werk."


def _talk(database: Database, *, personal: bool = False) -> str:
    with database.writing() as session:
        talk, _ = builders.a_conversation(session, now=NOW)
        receipt = receive(
            session,
            session.get_one(Conversation, talk.id),
            client_id="1",
            text=SAID,
            payload=None,
            handler="web",
            now=NOW,
        )
        replies = [Reply("Dank u.")]
        record_replies(
            session,
            receipt.message.id,
            replies,
            language="nl",
            form_active=False,
            now=NOW,
            personal=personal,
        )
        return talk.id


def test_a_conversation_is_closed_and_opens_with_a_reason(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(conversation_id=_talk(database))
    closed = page(desk.get(f"/desk/cases/{reference}"))
    assert "2 berichten" in closed.text
    assert SAID not in closed.text

    sent = closed.fields() | {"why": "before_call"}
    opened = page(desk.post(f"/desk/cases/{reference}/conversation", data=sent))

    assert SAID in opened.text
    assert "Dank u." in opened.text
    after = page(desk.get(f"/desk/cases/{reference}"))
    assert "Gesprek geopend: vóór het eerste telefoongesprek. S. Medewerker" in after.text
    assert SAID not in after.text
    # There is no address at which it stays open.
    page(desk.get(f"/desk/cases/{reference}/conversation"), 404)


def test_without_a_reason_it_stays_closed(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(conversation_id=_talk(database))
    form = page(desk.get(f"/desk/cases/{reference}")).fields()

    for why in ("", "curious"):
        sent = form | {"why": why}
        refused = page(desk.post(f"/desk/cases/{reference}/conversation", data=sent), 422)
        assert "Kies waarom u het gesprek opent." in refused.text
        assert SAID not in refused.text
        assert "Gesprek geopend" not in refused.text


def test_the_words_of_a_crisis_are_nobodys(
    desk: FlaskClient, database: Database, logged: Logged
) -> None:
    reference = logged(conversation_id=_talk(database, personal=True))
    form = page(desk.get(f"/desk/cases/{reference}")).fields()

    sent = form | {"why": "before_call"}
    opened = page(desk.post(f"/desk/cases/{reference}/conversation", data=sent))

    assert opened.text.count("[persoonlijk, niet getoond]") == 2
    assert SAID not in opened.text
    assert "Dank u." not in opened.text
