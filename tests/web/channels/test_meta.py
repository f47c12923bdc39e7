"""What WhatsApp and Messenger share: who may deliver, and what a refusal of the Graph API means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import httpx
import pytest
from flask import Flask
from werkzeug.datastructures import Headers

from tests.fakes.platforms.graph import VERIFY_TOKEN, GraphStandIn, refusal
from tests.fakes.platforms.messenger import MessengerStandIn
from tests.fakes.platforms.whatsapp import WhatsAppStandIn
from tests.fakes.recorder import Answer
from tests.web.channels.somebody import Somebody, account_of, read, way_to
from tests.web.rasa import Rasa
from tests.web.tenants import NOW
from web.channels.accounts import Account
from web.channels.messenger import Messenger
from web.channels.platform import NotSent, Platform, Raw, Said, Unreadable
from web.channels.whatsapp import WhatsApp

# docs of whatsapp_sdk (hexdocs.pm/whatsapp_sdk/WhatsApp.Webhook.html), worked out again.
VECTOR = "0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914"


@dataclass
class Pair:
    platform: Platform
    stand_in: GraphStandIn
    client: httpx.Client

    def send(self) -> NotSent | None:
        """What a plain message meets with; None when it went."""
        part = self.platform.look(Said("Dag.", (), may_number=True, language="nl")).parts[0]
        way = way_to(self.stand_in, self.client, self.stand_in.person(1))
        try:
            self.platform.send(way, part)
        except NotSent as refused:
            return refused
        return None


@pytest.fixture(params=[(WhatsApp, WhatsAppStandIn), (Messenger, MessengerStandIn)])
def pair(request: pytest.FixtureRequest, client: httpx.Client) -> Iterator[Pair]:
    platform, stand_in = request.param
    made = Pair(platform(), stand_in(), client)
    yield made
    made.stand_in.close()


@pytest.fixture
def somebody(web: Flask, pair: Pair, rasa: Rasa) -> Somebody:
    return Somebody(web, pair.platform, pair.stand_in, rasa, pair.client)


def raw(body: bytes, signature: str | None) -> Raw:
    headers = Headers({} if signature is None else {"X-Hub-Signature-256": signature})
    return Raw("POST", "https://huur.example/channels/x", {}, headers, body)


def test_signature_of_the_published_vector_is_known(pair: Pair) -> None:
    account = with_secret(pair, "secret")

    assert pair.platform.is_signed(raw(b"test", f"sha256={VECTOR}"), account)
    assert not pair.platform.is_signed(raw(b"tess", f"sha256={VECTOR}"), account)
    assert not pair.platform.is_signed(
        raw(b"test", f"sha256={VECTOR}"), with_secret(pair, "secreu")
    )


@pytest.mark.parametrize(
    "signature",
    [None, "", VECTOR, "sha256=", f"sha256={VECTOR[:-1]}é", f"sha1={VECTOR}", "sha256=ى"],
)
def test_other_signatures_are_not(pair: Pair, signature: str | None) -> None:
    assert not pair.platform.is_signed(raw(b"test", signature), with_secret(pair, "secret"))


def test_delivery_is_taken_and_one_changed_byte_is_not(somebody: Somebody) -> None:
    delivery = somebody.stand_in.delivery("", somebody.address, somebody.wrote("hallo"))
    changed = replace(delivery, body=delivery.body.replace(b"hallo", b"hullo"))

    assert somebody.delivered(changed).status_code == 403
    assert somebody.arrivals() == []
    assert somebody.delivered(delivery).status_code == 200
    assert [each.text for each in somebody.arrivals()] == ["hallo"]


def test_words_that_are_not_ascii_are_signed_as_they_came(somebody: Somebody) -> None:
    somebody.sends(somebody.wrote("ساعدني 🙏"))

    assert [each.text for each in somebody.arrivals()] == ["ساعدني 🙏"]


def test_challenge_is_answered_as_plain_text(pair: Pair, somebody: Somebody) -> None:
    answer = somebody.client.get(pair.stand_in.challenge())

    assert (answer.status_code, answer.text) == (200, "1158201444")
    assert answer.mimetype == "text/plain"
    assert somebody.client.get(pair.stand_in.challenge("another")).status_code == 403


@pytest.mark.parametrize(
    "query",
    [
        {},
        {"hub.mode": "subscribe", "hub.challenge": "1"},
        {"hub.mode": "subscribe", "hub.challenge": "1", "hub.verify_token": ""},
        {"hub.mode": "subscribe", "hub.challenge": "1", "hub.verify_token": VERIFY_TOKEN[:-1]},
        {"hub.mode": "subscribe", "hub.challenge": "1", "hub.verify_token": "é"},
        {"hub.mode": "unsubscribe", "hub.challenge": "1", "hub.verify_token": VERIFY_TOKEN},
    ],
)
def test_challenge_of_who_does_not_know_the_word_is_refused(
    pair: Pair, query: dict[str, str]
) -> None:
    asked = replace(raw(b"", None), method="GET", query=query)

    assert pair.platform.challenge(asked, [account_of(pair.stand_in)]) is None


@pytest.mark.parametrize("body", [{}, [], "x", {"entry": [{"changes": [{}], "messaging": [1]}]}])
def test_signed_body_of_no_known_shape_is_unreadable(pair: Pair, body: Any) -> None:
    with pytest.raises(Unreadable):
        read(pair.platform, pair.stand_in.signed(body))


def test_signed_body_that_is_no_json_is_unreadable(pair: Pair) -> None:
    for body in (b"{", b"\xff", b""):
        with pytest.raises(Unreadable):
            pair.platform.read(raw(body, None), NOW)


def test_delivery_of_another_account_is_thanked_for_and_not_kept(
    pair: Pair, somebody: Somebody
) -> None:
    pair.stand_in.account = "105959999999999"

    assert somebody.sends(somebody.wrote("hallo")).status_code == 200
    assert somebody.arrivals() == []


def test_same_message_again_is_answered_once(somebody: Somebody, rasa: Rasa) -> None:
    delivery = somebody.stand_in.delivery("", somebody.address, somebody.wrote("hallo"))

    assert [somebody.delivered(delivery).status_code for _ in range(2)] == [200, 200]
    somebody.is_carried()

    assert len(somebody.arrivals()) == 1
    assert [each.text for each in somebody.reads()].count("Dag.") == 2  # the greeting, the answer


def test_message_goes_with_the_token_and_to_the_pinned_version(pair: Pair) -> None:
    assert pair.send() is None

    (got,) = pair.stand_in.taken()
    assert got.path == f"/v25.0/{pair.stand_in.account}/messages"


@pytest.mark.parametrize(
    "answer",
    [Answer(500), Answer(502, b"<html>"), refusal(2, status=503), refusal(131000, status=500)],
)
def test_trouble_of_the_platform_s_is_tried_again(pair: Pair, answer: Answer) -> None:
    pair.stand_in.fault = answer

    refused = pair.send()

    assert refused
    assert (refused.gone, refused.lost, refused.closed) == (False, False, False)


@pytest.mark.parametrize("code", [0, 10, 190, 200, 368, 131031, 131042])
def test_trouble_with_the_landlord_s_account_is_tried_again(pair: Pair, code: int) -> None:
    pair.stand_in.fault = refusal(code, status=401)

    refused = pair.send()

    assert refused
    assert (refused.gone, refused.fault) == (False, f"graph_{code}")


@pytest.mark.parametrize("token", ["another", "é"])
def test_wrong_token_is_tried_again(pair: Pair, token: str) -> None:
    way = way_to(pair.stand_in, pair.client, pair.stand_in.person(1))
    wrong = replace(way.account, secrets={**way.account.secrets, "access_token": token})

    with pytest.raises(NotSent) as refused:
        pair.platform.seen(replace(way, account=wrong), "m1")

    assert (refused.value.gone, refused.value.fault) == (False, "graph_190")


@pytest.mark.parametrize("url", ["https://a b:c", "http://127.0.0.1:1"])
def test_address_where_nobody_is_loses_nothing(pair: Pair, url: str) -> None:
    way = way_to(pair.stand_in, pair.client, pair.stand_in.person(1))
    nowhere = replace(way.account, secrets={**way.account.secrets, "api_url": url})

    with pytest.raises(NotSent) as refused:
        pair.platform.seen(replace(way, account=nowhere), "m1")

    assert (refused.value.gone, refused.value.lost) == (False, False)


@pytest.mark.parametrize("code", [100, 131026, 131051, 551])
def test_what_the_platform_never_takes_is_gone(pair: Pair, code: int) -> None:
    pair.stand_in.fault = refusal(code)

    refused = pair.send()

    assert refused
    assert (refused.gone, refused.fault) == (True, f"graph_{code}")


def test_refusal_without_a_known_shape_is_gone(pair: Pair) -> None:
    for body in (b"<html>", {"error": "x"}, {"error": {"code": "x"}}, []):
        pair.stand_in.fault = Answer(404, body)
        refused = pair.send()
        assert refused
        assert (refused.gone, refused.fault) == (True, "http_404")


USAGE = '{"1": [{"call_count": 100, "estimated_time_to_regain_access": 19}]}'


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({}, None),
        ({"Retry-After": "90"}, timedelta(seconds=90)),
        ({"Retry-After": "Thu, 26 Nov 2026 21:00:00 GMT"}, None),
        ({"X-Business-Use-Case-Usage": USAGE}, timedelta(minutes=19)),
        ({"X-Business-Use-Case-Usage": "[]"}, None),
        ({"X-Business-Use-Case-Usage": "no"}, None),
    ],
)
def test_limit_is_waited_for_as_the_answer_says(
    pair: Pair, headers: dict[str, str], wait: timedelta | None
) -> None:
    for code, status in ((80007, 400), (131056, 400), (613, 400), (100, 429)):
        pair.stand_in.fault = refusal(code, status=status, headers=headers)
        refused = pair.send()
        assert refused
        assert (refused.gone, refused.wait) == (False, wait)


def test_line_that_breaks_may_have_lost_the_answer(pair: Pair) -> None:
    pair.stand_in.fault = Answer(closes=True)

    refused = pair.send()

    assert refused
    assert (refused.gone, refused.lost) == (False, True)


@pytest.mark.parametrize(("code", "subcode"), [(131047, 0), (131047, 7), (10, 2018278)])
def test_window_that_the_platform_finds_closed(pair: Pair, code: int, subcode: int) -> None:
    pair.stand_in.fault = refusal(code, subcode=subcode)

    refused = pair.send()

    assert refused
    assert (refused.closed, refused.gone) == (True, False)


def test_late_delivery_s_answer_is_held_until_the_person_writes_again(
    pair: Pair, somebody: Somebody
) -> None:
    """Written 23 hours before it was delivered, answered two hours after: closed for Meta alone."""
    somebody.later(hours=-23)
    wrote = somebody.wrote("hallo")
    somebody.later(hours=23)
    somebody.sends(wrote)
    somebody.later(hours=2)
    pair.stand_in.now = somebody.parts.settings.now()

    somebody.is_carried()

    assert {each.state for each in somebody.deliveries()} == {"held"}
    assert [each for each in somebody.reads() if not each.outside] == []
    assert len(somebody.writes("bent u daar?")) >= 2
    assert {each.state for each in somebody.deliveries()} == {"sent"}


def with_secret(pair: Pair, secret: str) -> Account:
    account = account_of(pair.stand_in)
    return replace(account, secrets={**account.secrets, "app_secret": secret})
