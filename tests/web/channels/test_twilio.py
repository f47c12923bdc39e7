"""Twilio's signature, its fields and its refusals: the same for SMS and for WhatsApp."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from flask import Flask
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import Headers

from channel_blocks import ChannelBlock
from tests.fakes.platforms.sms import Sms
from tests.fakes.platforms.twilio import AUTH_TOKEN, refusal
from tests.fakes.recorder import Answer
from tests.web.channels.somebody import account_of, way_to
from tests.web.channels.twilio_play import Play
from tests.web.rasa import Rasa
from tests.web.tenants import NOW
from web.channels.accounts import Account
from web.channels.platform import NotSent, Raw, Unreadable
from web.channels.platforms import PLATFORMS
from web.channels.twilio import is_signed

PLATFORM = PLATFORMS["sms"]
URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
# Twilio's own example, as its page on security had it for years.
EXAMPLE = {
    "CallSid": "CA1234567890ABCDE",
    "Caller": "+12349013030",
    "Digits": "1234",
    "From": "+12349013030",
    "To": "+18005551212",
}
EXAMPLE_SIGNATURE = "0/KCTR6DLpKmkAf8muzZqo1nDgQ="


@pytest.fixture
def stand_in() -> Iterator[Sms]:
    made = Sms()
    yield made
    made.close()


@pytest.fixture
def play(web: Flask, stand_in: Sms, rasa: Rasa) -> Iterator[Play]:
    with httpx.Client(timeout=5, trust_env=False) as client:
        yield Play(web, stand_in, rasa, client)


def raw(body: bytes, signature: str, url: str = URL, **query: str) -> Raw:
    headers = Headers({"X-Twilio-Signature": signature})
    return Raw("POST", url, query, headers, body)


def signed(url: str, fields: Any, token: str = "12345") -> str:
    made: str = RequestValidator(token).compute_signature(url, fields)
    return made


# The signature


def test_twilio_s_own_example_is_signed() -> None:
    assert is_signed(raw(urlencode(EXAMPLE).encode(), EXAMPLE_SIGNATURE), "12345")


@pytest.mark.parametrize(
    ("body", "signature", "token"),
    [
        (urlencode(EXAMPLE | {"Digits": "1235"}), EXAMPLE_SIGNATURE, "12345"),
        (urlencode(EXAMPLE | {"Digit": "1234"}), EXAMPLE_SIGNATURE, "12345"),
        (urlencode(EXAMPLE), EXAMPLE_SIGNATURE.replace("0/", "1/"), "12345"),
        (urlencode(EXAMPLE), EXAMPLE_SIGNATURE, "12346"),
        (urlencode(EXAMPLE), "", "12345"),
        (urlencode(EXAMPLE), "wachtwoord ë", "12345"),
        ("é=1", EXAMPLE_SIGNATURE, "12345"),
        ("&".join(f"f{each}=1" for each in range(600)), EXAMPLE_SIGNATURE, "12345"),
    ],
)
def test_anything_else_is_not(body: str, signature: str, token: str) -> None:
    assert not is_signed(raw(body.encode(), signature), token)


def test_address_is_part_of_what_is_signed() -> None:
    body = urlencode(EXAMPLE).encode()

    assert not is_signed(raw(body, EXAMPLE_SIGNATURE, URL.replace("foo=1", "foo=2")), "12345")
    assert not is_signed(raw(body, EXAMPLE_SIGNATURE, URL.replace("https", "http")), "12345")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("https://huurhulp.example/channels/sms", "https://huurhulp.example:443/channels/sms"),
        ("https://huurhulp.example:8443/channels/sms", "https://huurhulp.example/channels/sms"),
        ("http://127.0.0.1:8000/channels/sms", "http://127.0.0.1:8000/channels/sms"),
    ],
)
def test_port_of_the_address_may_be_left_out_or_put_in(ours: str, theirs: str) -> None:
    body = urlencode(EXAMPLE).encode()

    assert is_signed(raw(body, signed(theirs, EXAMPLE), ours), "12345")


def test_repeated_empty_and_foreign_fields_are_signed_as_twilio_s_sdk_does() -> None:
    fields = {"Body": "مرحبا é€🙂 + &=%", "Empty": "", "To": ["b", "a", "b"]}
    body = urlencode(fields, doseq=True).encode()

    class Several(dict[str, Any]):
        def getlist(self, name: str) -> list[str]:
            value = self[name]
            return value if isinstance(value, list) else [value]

    assert is_signed(raw(body, signed(URL, Several(fields))), "12345")


def test_json_is_signed_by_its_hash_within_the_address() -> None:
    body = b'{"a": 1}'
    hashed = hashlib.sha256(body).hexdigest()
    url = f"{URL}&bodySHA256={hashed}"

    assert is_signed(raw(body, signed(url, {}), url, bodySHA256=hashed), "12345")
    assert not is_signed(raw(b'{"a": 2}', signed(url, {}), url, bodySHA256=hashed), "12345")
    assert not is_signed(raw(body, signed(url, {}), url, bodySHA256="é"), "12345")


def test_wrong_signature_is_refused_at_the_door(play: Play) -> None:
    delivered = play.stand_in.delivers(play.web_url, play.fields("hallo"))
    changed = delivered.body.replace(b"hallo", b"hullo")

    answer = play.client.post(delivered.path, data=changed, headers=delivered.headers)

    assert answer.status_code == 403
    assert play.arrivals() == []


def test_host_of_the_request_says_nothing(play: Play) -> None:
    delivered = play.stand_in.delivers("https://evil.example", play.fields("hallo"))

    headers = {**delivered.headers, "Host": "evil.example", "X-Forwarded-Host": "evil.example"}
    answer = play.client.post(delivered.path, data=delivered.body, headers=headers)

    assert answer.status_code == 403


# What comes in


def test_message_is_kept_once_and_thanked_for_in_twiml(play: Play) -> None:
    fields = play.fields("hallo")
    delivered = play.stand_in.delivers(play.web_url, fields)

    answer = play.delivered(delivered)
    again = play.delivered(delivered)

    assert (answer.status_code, again.status_code) == (200, 200)
    assert (answer.mimetype, answer.text) == (
        "text/xml",
        '<?xml version="1.0" encoding="UTF-8"?><Response/>',
    )
    (kept,) = play.arrivals()
    assert (kept.platform_id, kept.text, kept.sent_at) == (fields["MessageSid"], "hallo", NOW)


def test_fields_that_nobody_knows_and_a_fallback_s_change_nothing(play: Play) -> None:
    more = {"Colour": "blue", "ErrorCode": "11200", "ErrorUrl": "https://example.org/channels/sms"}

    assert play.delivers("hallo", **more).status_code == 200
    assert len(play.arrivals()) == 1


def test_status_of_a_message_of_ours_is_left_out(play: Play) -> None:
    assert play.delivers(MessageStatus="delivered", SmsStatus="delivered").status_code == 200
    assert play.arrivals() == []


def test_picture_with_words_is_its_words_and_one_without_is_a_picture(play: Play) -> None:
    play.delivers("dit is de brief", NumMedia="1", MediaContentType0="image/jpeg")
    play.delivers("", NumMedia="1", MediaContentType0="audio/ogg")

    assert [(each.what, each.text) for each in play.arrivals()] == [
        ("text", "dit is de brief"),
        ("other", ""),
    ]


def test_who_said_stop_is_left_in_peace_and_who_said_help_is_heard(play: Play) -> None:
    play.delivers("STOP", OptOutType="STOP")
    assert play.arrivals() == []

    play.delivers("HELP", OptOutType="HELP")
    play.delivers("START", OptOutType="START")
    assert [each.text for each in play.arrivals()] == ["HELP", "START"]


@pytest.mark.parametrize("missing", ["MessageSid", "From", "To"])
def test_delivery_without_what_it_must_have_is_unreadable(play: Play, missing: str) -> None:
    fields = {name: value for name, value in play.fields("hallo").items() if name != missing}

    assert play.delivered(play.stand_in.delivers(play.web_url, fields)).status_code == 400
    assert play.arrivals() == []


def test_id_that_is_none_is_unreadable() -> None:
    body = urlencode({"MessageSid": "S" * 300, "From": "+31612345678", "To": "+31300123458"})

    with pytest.raises(Unreadable):
        PLATFORM.read(raw(body.encode(), ""), NOW)


def test_challenge_is_refused(play: Play) -> None:
    assert play.client.get("/channels/sms").status_code == 403


# What goes out


@pytest.mark.parametrize(
    ("answer", "fault", "gone", "wait"),
    [
        (refusal(400, 21610, ""), "unsubscribed", True, None),
        (refusal(400, 21211, ""), "no_number", True, None),
        (refusal(400, 21614, ""), "no_number", True, None),
        (refusal(400, 21617, ""), "twilio_21617", True, None),
        (refusal(400, 21606, ""), "twilio_21606", False, None),
        (refusal(401, 20003, ""), "wrong_token", False, None),
        (refusal(404, 20404, ""), "twilio_20404", False, None),
        (refusal(429, 20429, ""), "too_fast", False, None),
        (Answer(429, {"code": 20429}, {"Retry-After": "90"}), "too_fast", False, 90),
        (Answer(429, {"code": 63038}, {"Retry-After": "morgen"}), "too_fast", False, None),
        (Answer(400, b"<html>"), "http_400", True, None),
        (Answer(400, {"code": "x"}), "http_400", True, None),
        (Answer(500, b"<html>"), "down", False, None),
        (Answer(302, {}, {"Location": "https://example.org"}), "down", False, None),
    ],
)
def test_refusal_says_whether_to_try_again(
    stand_in: Sms, answer: Answer, fault: str, gone: bool, wait: int | None
) -> None:
    stand_in.fault = answer

    refused = refused_by(stand_in)

    assert (refused.fault, refused.gone, refused.lost) == (fault, gone, False)
    assert refused.wait == (None if wait is None else timedelta(seconds=wait))


def test_window_that_is_closed_holds_the_message(stand_in: Sms) -> None:
    stand_in.fault = refusal(400, 63016, "")

    refused = refused_by(stand_in)

    assert (refused.fault, refused.closed, refused.gone) == ("outside_the_window", True, False)


def test_line_that_breaks_may_have_carried_it(stand_in: Sms) -> None:
    stand_in.fault = Answer(closes=True)

    refused = refused_by(stand_in)

    assert (refused.fault, refused.gone, refused.lost) == ("no_answer", False, True)


def test_line_that_was_never_there_has_not(stand_in: Sms) -> None:
    stand_in.close()

    refused = refused_by(stand_in)

    assert (refused.fault, refused.lost) == ("no_connection", False)


@pytest.mark.parametrize(
    "answer", [refusal(400, 21617, "too long: Dag."), Answer(closes=True), Answer(500, b"Dag.")]
)
def test_fault_tells_nothing_of_what_was_said_nor_the_token(stand_in: Sms, answer: Answer) -> None:
    stand_in.fault = answer

    refused = refused_by(stand_in)

    told = f"{refused!r} {refused.__cause__!r}"
    assert "Dag." not in told
    assert AUTH_TOKEN not in told


def test_token_of_another_is_refused_by_twilio_and_tried_again(stand_in: Sms) -> None:
    ours = account_of(stand_in)
    wrong = Account("demo", ours.block, {**ours.secrets, "auth_token": "another"})

    assert refused_by(stand_in, wrong).fault == "wrong_token"


def test_number_of_another_is_refused_by_twilio_and_tried_again(stand_in: Sms) -> None:
    other = Account("demo", ChannelBlock("sms", "+31300999999"), account_of(stand_in).secrets)

    refused = refused_by(stand_in, other)

    assert (refused.fault, refused.gone) == ("twilio_21606", False)


def refused_by(stand_in: Sms, account: Account | None = None) -> NotSent:
    with httpx.Client(timeout=5, trust_env=False) as client:
        way = replace(
            way_to(stand_in, client, stand_in.person(1)), account=account or account_of(stand_in)
        )
        with pytest.raises(NotSent) as refused:
            PLATFORM.send(way, {"Body": "Dag."})
    return refused.value
