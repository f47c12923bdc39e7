"""What a platform took and could not bring, as it tells later: WhatsApp by either way, and SMS."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import httpx
import pytest
from flask import Flask
from werkzeug.datastructures import Headers
from werkzeug.test import TestResponse

from casebook.conversations import add_staff_message
from casebook.models import Case, Conversation, Delivery, Sender
from casebook.search import case_steps
from casebook.undelivered import SentPart
from tests.builders import a_member, a_request
from tests.fakes.platforms.messenger import MessengerStandIn
from tests.fakes.platforms.sms import Sms
from tests.fakes.platforms.stand_in import Delivered, Shown, StandIn
from tests.fakes.platforms.telegram import Telegram
from tests.fakes.platforms.twilio import Twilio
from tests.fakes.platforms.whatsapp import WhatsAppStandIn
from tests.fakes.platforms.whatsapp_twilio import WhatsAppTwilio
from tests.web.channels.somebody import Somebody
from tests.web.conftest import WebWith
from tests.web.desk.staff import EMAIL, NAME, PASSWORD_HASH, signs_in
from tests.web.page import page
from tests.web.rasa import Rasa
from tests.web.tenants import NOW
from web.channels.accounts import Accounts
from web.channels.marks import mark_of, part_of
from web.channels.platform import Raw, Unreadable
from web.channels.platforms import PLATFORMS

OURS = "https://huur.example"
LONG = "Eerst dit, met wat uitleg erbij. " * 150


@dataclass(frozen=True)
class How:
    """A platform, with its codes for who cannot be reached and for a closed conversation."""

    stand_in: Callable[[], StandIn]
    unreachable: int
    words: str
    closed: int = 0


META = How(WhatsAppStandIn, 131026, "dit nummer kan geen berichten via WhatsApp krijgen", 131047)
TWILIO = How(WhatsAppTwilio, 63024, "dit nummer kan geen berichten via WhatsApp krijgen", 63016)
SMS = How(Sms, 30003, "de telefoon staat uit of heeft geen bereik")


class Play(Somebody):
    """Somebody whose platform tells later; a case of theirs is at the desk."""

    def __init__(
        self, app: Flask, how: How, stand_in: StandIn, rasa: Rasa, client: httpx.Client
    ) -> None:
        super().__init__(app, PLATFORMS[stand_in.name], stand_in, rasa, client)
        self.how = how
        self.writes("hallo")
        with self.parts.database.writing() as session:
            a_member(session, now=NOW, email=EMAIL, name=NAME, password_hash=PASSWORD_HASH)
            talk = self.conversation_id
            case = a_request(session, now=NOW, channel="whatsapp", conversation_id=talk)
            self.reference, self.case_id = case.reference, case.id

    @property
    def conversation_id(self) -> str:
        with self.parts.database.reading() as session:
            return session.query(Conversation).one().id

    def sends(self, *wrote: Any) -> TestResponse:
        return self.delivered(self.stand_in.delivery(OURS, self.address, *wrote))

    def staff_say(self, words: str) -> None:
        now = self.parts.settings.now()
        with self.parts.database.writing() as session:
            add_staff_message(session, self.conversation_id, words, language="nl", now=now)
        self.is_carried()

    def told(self, status: str, code: int = 0, nth: int = -1) -> Delivered:
        return self.stand_in.tells(self.address, status, code, nth)

    def hears(self, status: str, code: int = 0, nth: int = -1) -> None:
        """The platform tells this, and the worker does what there is to do."""
        assert self.delivered(self.told(status, code, nth)).status_code == 200
        self.is_carried()

    def last(self) -> Delivery:
        return self.deliveries()[-1]

    def states(self) -> list[str]:
        return [each.state for each in self.deliveries()]

    def texts(self) -> list[str]:
        return [each.text for each in self.reads()]

    def history(self) -> list[str]:
        with self.parts.database.reading() as session:
            return [each.what for each in case_steps(session, session.get_one(Case, self.case_id))]

    def desk(self) -> str:
        """What the page of the case says."""
        if not hasattr(self, "browser"):
            self.browser = self.app.test_client()
            signs_in(self.browser)
        return page(self.browser.get(f"/desk/cases/{self.reference}")).text

    def sender(self) -> Sender:
        with self.parts.database.reading() as session:
            return session.query(Sender).one()


@pytest.fixture
def how() -> How:
    return META


@pytest.fixture
def play(web_with: WebWith, how: How, rasa: Rasa, client: httpx.Client) -> Iterator[Play]:
    stand_in = how.stand_in()
    app = web_with(HUURHULP_PUBLIC_URL=OURS)
    yield Play(app, how, stand_in, rasa, client)
    stand_in.close()


all_of_them = pytest.mark.parametrize("how", [META, TWILIO, SMS])
with_a_window = pytest.mark.parametrize("how", [META, TWILIO])


# What cannot be brought at all


@all_of_them
def test_desk_hears_why_a_message_of_staff_did_not_arrive(play: Play) -> None:
    play.staff_say("Wilt u ons bellen?")
    assert "Verstuurd." in play.desk()

    play.hears("failed", play.how.unreachable)

    assert f"Niet aangekomen. Waarom: {play.how.words}." in play.desk()
    assert "Verstuurd." not in play.desk()
    assert play.history() == ["message_given_up"]
    assert "Wilt u ons bellen?" not in play.texts()


@pytest.mark.parametrize("how", [TWILIO, SMS])
def test_twilio_s_other_word_for_it_is_heard_too(play: Play) -> None:
    play.staff_say("Wilt u ons bellen?")

    play.hears("undelivered", play.how.unreachable)

    assert play.last().state == "failed"


@all_of_them
def test_platform_that_does_not_say_why_is_heard_too(play: Play) -> None:
    play.staff_say("Wilt u ons bellen?")
    told = play.told("failed")
    if isinstance(play.stand_in, WhatsAppStandIn):
        status = play.stand_in.status(play.address, "failed")
        del status["errors"]
        told = play.stand_in.signed(play.stand_in.body(play.address, statuses=[status]))

    assert play.delivered(told).status_code == 200

    assert "Waarom: het platform kon het niet bezorgen en zegt niet waarom." in play.desk()


@all_of_them
def test_answer_of_the_assistant_is_given_up_without_a_step(play: Play) -> None:
    play.hears("failed", play.how.unreachable)

    assert (play.states()[-1], play.history()) == ("failed", [])


@all_of_them
def test_told_twice_it_stands_in_the_history_once(play: Play) -> None:
    play.staff_say("Wilt u ons bellen?")
    play.hears("failed", play.how.unreachable)

    play.hears("failed", play.how.unreachable)

    assert play.history() == ["message_given_up"]


@all_of_them
def test_what_went_well_changes_nothing(play: Play) -> None:
    play.staff_say("Wilt u ons bellen?")

    for status in ("queued", "sent", "delivered", "read", "of_next_year"):
        play.hears(status)

    assert set(play.states()) == {"sent"}
    assert play.last().taken_back == 0
    assert play.arrivals()[1:] == []


@all_of_them
def test_what_is_said_later_goes_all_the_same(play: Play) -> None:
    play.staff_say("Wilt u ons bellen?")
    play.hears("failed", play.how.unreachable)

    play.staff_say("Of komt u langs?")

    assert play.texts()[-1] == "Of komt u langs?"


@all_of_them
def test_rest_of_a_message_does_not_follow_a_part_that_failed(play: Play) -> None:
    """The platform tells it of the first part before we have noted that it took it."""
    tells_at_once(play, play.how.unreachable)

    play.staff_say(LONG)

    assert (play.last().state, play.history()) == ("failed", ["message_given_up"])
    assert not any("uitleg" in each for each in play.texts())


# What the platform lets through only when the person writes again


@with_a_window
def test_closed_conversation_is_noticed_and_its_words_come_when_the_person_writes(
    play: Play,
) -> None:
    play.staff_say("Uw regeling is akkoord.")

    play.hears("failed", play.how.closed)

    assert play.last().state == "held"
    assert play.reads()[-1].outside
    assert "Wacht tot de huurder schrijft." in play.desk()
    assert "De huurder schreef meer dan 24 uur geleden" in play.desk()
    play.later(hours=1)
    assert [each.text for each in play.writes("ja?")] == ["Uw regeling is akkoord.", "Dag."]
    assert play.history() == []
    assert set(play.states()) == {"sent"}


@with_a_window
def test_told_twice_nothing_is_noticed_twice(play: Play) -> None:
    play.staff_say("Uw regeling is akkoord.")
    told = play.told("failed", play.how.closed)
    play.delivered(told)
    play.is_carried()

    play.delivered(told)
    play.is_carried()

    assert sum(each.outside for each in play.reads()) == 1
    assert (play.last().state, play.last().taken_back) == ("held", 1)


@with_a_window
def test_what_went_again_meanwhile_is_not_taken_back_by_old_word(play: Play) -> None:
    play.staff_say("Uw regeling is akkoord.")
    told = play.told("failed", play.how.closed)
    play.delivered(told)
    play.is_carried()
    play.later(hours=1)
    play.writes("ja?")

    play.delivered(told)
    play.is_carried()

    assert set(play.states()) == {"sent"}
    assert play.texts().count("Uw regeling is akkoord.") == 1


@with_a_window
def test_person_who_wrote_since_gets_it_at_once(play: Play) -> None:
    play.staff_say("Uw regeling is akkoord.")
    told = play.told("failed", play.how.closed)
    play.later(minutes=1)
    play.writes("ik ben er")

    play.delivered(told)
    play.is_carried()

    assert play.texts()[-1] == "Uw regeling is akkoord."
    assert not any(each.outside for each in play.reads())


@pytest.mark.parametrize("order", [(-2, -1), (-1, -2)])
@pytest.mark.parametrize("at_once", [True, False])
def test_message_goes_from_its_first_part_that_failed(
    play: Play, order: tuple[int, int], at_once: bool
) -> None:
    play.staff_say(LONG)
    told = [play.told("failed", play.how.closed, nth) for nth in order]
    for each in told:
        play.delivered(each)
        if not at_once:
            play.is_carried()
    play.is_carried()
    play.later(hours=1)

    *again, answer = play.writes("ja?")

    assert (len(again), answer.text) == (2, "Dag.")
    assert letters(LONG).endswith(letters("".join(each.text for each in again)))
    assert set(play.states()) == {"sent"}


@with_a_window
def test_rest_of_a_message_waits_too(play: Play) -> None:
    tells_at_once(play, play.how.closed)

    play.staff_say(LONG)

    assert play.last().state == "held"
    assert not any("uitleg" in each for each in play.texts())
    play.later(hours=1)
    *again, _ = play.writes("ja?")
    assert letters("".join(each.text for each in again)) == letters(LONG)


# What was said outside the conversation


@all_of_them
def test_notice_that_did_not_arrive_is_told_and_tried_with_the_next_message(play: Play) -> None:
    play.later(hours=25)
    play.staff_say("Uw regeling is akkoord.")
    assert play.sender().noticed_at is not None
    told = play.told("failed", play.how.unreachable)

    play.delivered(told)
    play.is_carried()

    assert play.last().state == "held"
    assert f"Wacht tot de huurder schrijft. Waarom: {play.how.words}." in play.desk()
    assert notices(play) == []
    play.staff_say("Nog iets.")
    assert len(notices(play)) == 1
    play.delivered(told)
    assert play.sender().noticed_at is not None
    assert play.history() == []


@all_of_them
def test_word_that_comes_before_the_answer_to_the_notice_is_heard(play: Play) -> None:
    play.later(hours=25)
    tells_at_once(play, play.how.unreachable)

    play.staff_say("Uw regeling is akkoord.")

    assert (play.last().state, play.sender().noticed_at) == ("held", None)
    assert f"Waarom: {play.how.words}." in play.desk()


# Who may tell it


@all_of_them
def test_forged_word_changes_nothing(play: Play) -> None:
    play.staff_say("Wilt u ons bellen?")
    told = play.told("delivered")
    forged = replace(told, body=told.body.replace(b"delivered", b"failed"))
    assert forged != told

    assert play.delivered(forged).status_code == 403
    assert set(play.states()) == {"sent"}


@pytest.mark.parametrize("how", [TWILIO, SMS])
def test_mark_is_signed_too(play: Play) -> None:
    play.staff_say("Wilt u ons bellen?")
    told = play.told("failed", play.how.unreachable, nth=0)
    earlier, last = (each.message_id for each in (play.deliveries()[0], play.last()))
    forged = replace(told, path=told.path.replace(f".{earlier}.", f".{last}."))
    assert forged != told

    assert play.delivered(forged).status_code == 403


@all_of_them
def test_another_landlord_s_message_is_none_of_theirs(play: Play) -> None:
    """The other landlord's platform tells it, by their own account, with our mark."""
    play.staff_say("Wilt u ons bellen?")
    if isinstance(play.stand_in, WhatsAppStandIn):
        theirs = play.stand_in.account = "105959999999999"
    else:
        assert isinstance(play.stand_in, Twilio)
        theirs = play.stand_in.number = "+31300999999"
    told = play.told("failed", play.how.unreachable)
    given_to(play, "noord", account=theirs)

    assert play.delivered(told).status_code == 200
    play.is_carried()

    assert set(play.states()) == {"sent"}


@all_of_them
def test_account_of_nobody_s_who_signed_is_thanked_for_and_left(play: Play) -> None:
    play.staff_say("Wilt u ons bellen?")
    told = play.told("failed", play.how.unreachable)
    given_to(play, "demo", account="another")

    assert play.delivered(told).status_code == 200
    assert set(play.states()) == {"sent"}


@all_of_them
def test_address_that_went_to_another_landlord_tells_nothing_of_the_first_s(play: Play) -> None:
    play.staff_say("Wilt u ons bellen?")
    told = play.told("failed", play.how.unreachable)
    given_to(play, "noord", account=account(play))

    assert play.delivered(told).status_code == 200
    play.is_carried()

    assert set(play.states()) == {"sent"}


def test_message_of_another_program_is_none_of_ours(play: Play) -> None:
    assert isinstance(play.stand_in, WhatsAppStandIn)
    ours = play.stand_in.status(play.address, "failed", 131026)
    others = [None, "", "order-7", "1.1.0", "huurhulp.1.1", "huurhulp.999999999.1.0"]
    told = [ours | {"biz_opaque_callback_data": mark} for mark in others]
    del told[0]["biz_opaque_callback_data"]

    answer = play.delivered(play.stand_in.signed(play.stand_in.body(play.address, statuses=told)))

    assert answer.status_code == 200
    assert set(play.states()) == {"sent"}


# How it is told


def test_status_and_message_in_one_body_are_both_heard(play: Play) -> None:
    assert isinstance(play.stand_in, WhatsAppStandIn)
    play.staff_say("Wilt u ons bellen?")
    status = play.stand_in.status(play.address, "failed", 131026)
    message = play.stand_in.message(play.address, play.wrote("ik ben er"))
    both = play.stand_in.body(play.address, statuses=[status], messages=[message])

    assert play.delivered(play.stand_in.signed(both)).status_code == 200

    assert play.last().state == "failed"
    assert play.arrivals()[-1].text == "ik ben er"


@pytest.mark.parametrize(
    "status",
    [
        {"id": "wamid.1"},
        {"status": "failed", "errors": [{}]},
        {"status": "failed", "errors": {"code": 1}},
        {"status": "failed", "errors": [{"code": "x"}]},
        {"status": "failed", "errors": [{"code": 10**70}]},
        {"status": "failed", "errors": [{"code": -1}]},
        "failed",
        None,
    ],
)
def test_status_of_no_known_shape_is_unreadable(status: object) -> None:
    metadata = {"phone_number_id": "105950000000001"}
    value = {"metadata": metadata, "statuses": [status]}
    body = {"entry": [{"changes": [{"field": "messages", "value": value}]}]}

    with pytest.raises(Unreadable):
        PLATFORMS["whatsapp"].read(Raw("POST", OURS, {}, Headers(), json.dumps(body).encode()), NOW)


@pytest.mark.parametrize("code", ["", "x", "٣", "9" * 80])
def test_code_of_no_known_shape_is_none(play: Play, code: str) -> None:
    body = f"MessageStatus=failed&MessageSid=SM1&From=%2B1&To=%2B2&ErrorCode={code}"
    raw = Raw("POST", OURS, {"mark": "huurhulp.1.1.0"}, Headers(), body.encode())

    try:
        (told,) = PLATFORMS["sms"].read(raw, NOW).undelivered
    except Unreadable:
        assert not code.isascii()
    else:
        assert (told.fault, told.closed) == ("not_delivered", False)


def test_twilio_is_asked_for_word_only_where_it_can_call(
    web: Flask, rasa: Rasa, client: httpx.Client
) -> None:
    stand_in = Sms()
    person = Somebody(web, PLATFORMS["sms"], stand_in, rasa, client)
    person.delivered(
        stand_in.delivery(person.parts.settings.tenants_url, person.address, person.wrote("hallo"))
    )
    person.is_carried()
    stand_in.close()

    assert person.reads()[-1].text == "Dag."
    assert not any(b"StatusCallback" in each.body for each in stand_in.taken())


@pytest.mark.parametrize("stand_in", [Telegram, MessengerStandIn])
def test_platform_that_tells_nothing_later_is_heard_as_before(
    web: Flask, stand_in: Callable[[], StandIn], rasa: Rasa, client: httpx.Client
) -> None:
    made = stand_in()
    person = Somebody(web, PLATFORMS[made.name], made, rasa, client)
    person.writes("hallo")
    made.close()

    assert {each.state for each in person.deliveries()} == {"sent"}
    assert not any(b"huurhulp." in each.body for each in made.taken())


def test_mark_is_read_as_it_was_made() -> None:
    part = SentPart(1234567, 12, 3)

    assert part_of(mark_of(part)) == part
    assert len(mark_of(SentPart(10**9 - 1, 9999, 9999))) <= 64


def account(play: Play) -> str:
    (one,) = play.parts.accounts.listed
    return one.block.account


def given_to(play: Play, landlord: str, **block: str) -> None:
    """The platform's account is another landlord's, with the same secrets."""
    (one,) = play.parts.accounts.listed
    other = replace(one, landlord=landlord, block=replace(one.block, **block))
    demo = play.parts.landlords["demo"]
    play.parts = replace(
        play.parts,
        landlords={"demo": demo, landlord: replace(demo, key=landlord)},
        accounts=Accounts((other,)),
    )
    play.app.extensions["huurhulp"] = play.parts


def tells_at_once(play: Play, code: int) -> None:
    """What the platform takes next, it says to have failed before we note that it took it."""
    told: list[TestResponse] = []

    def tell(_: httpx.Response) -> None:
        if not told:
            told.append(play.delivered(play.told("failed", code)))

    play.worker_client = httpx.Client(timeout=10, trust_env=False, event_hooks={"response": [tell]})


def notices(play: Play) -> list[Shown]:
    return [each for each in play.reads() if each.outside or "er is een bericht" in each.text]


def letters(said: str) -> str:
    return "".join(said.split())
