"""The door for platforms: nothing unsigned comes in, and what came in is kept once."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from flask import Flask

from tests.fakes.recorder import Recorder
from tests.web.channels.plain import SECRET, Person, signature
from tests.web.conftest import WebWith
from tests.web.rasa import Rasa
from tests.web.tenants import NOW


def test_wrong_signature_is_refused_and_nothing_kept(person: Person) -> None:
    assert person.sends(person.message("hallo"), secret="another").status_code == 403
    assert person.arrivals() == []


def test_body_that_one_byte_was_changed_in_is_refused(person: Person) -> None:
    body = json.dumps([person.message("hallo")]).encode()
    changed = body.replace(b"hallo", b"hullo")

    answer = person.client.post(
        "/channels/sms", data=changed, headers={"X-Signature": signature(body)}
    )

    assert answer.status_code == 403
    assert person.arrivals() == []


def test_signed_nonsense_is_refused_without_a_trace(person: Person) -> None:
    answer = person.client.post(
        "/channels/sms", data=b"{", headers={"X-Signature": signature(b"{")}
    )

    assert answer.status_code == 400


def test_too_large_a_body_is_refused_unread(person: Person) -> None:
    body = b"x" * 1_000_000

    answer = person.client.post(
        "/channels/sms", data=body, headers={"X-Signature": signature(body)}
    )

    assert answer.status_code == 413


def test_platform_that_is_not_on_is_not_there(person: Person) -> None:
    assert person.client.post("/channels/telegram", data=b"{}").status_code == 404
    assert person.client.post("/channels/nothing", data=b"{}").status_code == 404
    assert person.client.post("/channels/sms/+31300999999", data=b"{}").status_code == 404


def test_challenge_is_answered_to_who_knows_the_secret(person: Person) -> None:
    assert person.client.get(f"/channels/sms?secret={SECRET}").text == "yes"
    assert person.client.get("/channels/sms?secret=no").status_code == 403


def test_address_of_nobody_s_is_thanked_for_and_not_kept(person: Person) -> None:
    assert person.sends(person.message("hallo", to="+31300000000")).status_code == 200
    assert person.arrivals() == []


def test_stale_message_is_kept_as_refused_and_not_answered(person: Person, rasa: Rasa) -> None:
    yesterday = (NOW - timedelta(days=1, minutes=1)).isoformat()

    person.sends(person.message("hallo", at=yesterday))
    person.is_carried()

    (kept,) = person.arrivals()
    assert (kept.state, kept.text) == ("refused", "")
    assert rasa.sent == []


def test_unknown_fields_are_left_alone(person: Person) -> None:
    assert person.sends(person.message("hallo", colour="blue")).status_code == 200
    assert len(person.arrivals()) == 1


def test_half_a_letter_and_a_zero_byte_are_left_out(person: Person) -> None:
    assert person.sends(person.message("hal\ud83dlo\x00")).status_code == 200

    assert [each.text for each in person.arrivals()] == ["hallo"]


def test_locked_casebook_has_the_platform_deliver_again(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    from casebook.errors import CasebookUnavailable

    def unavailable(*_: object, **__: object) -> None:
        raise CasebookUnavailable

    message = person.message("hallo")
    with monkeypatch.context() as locked:
        locked.setattr("web.channels.gateway.arrives", unavailable)
        answer = person.sends(message)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")

    assert person.sends(message).status_code == 200
    assert len(person.arrivals()) == 1


def test_sender_who_writes_too_fast_is_told_once(
    web_with: WebWith, server: Recorder, rasa: Rasa
) -> None:
    person = Person(web_with(HUURHULP_CHANNEL_SENDER_LIMIT="2 per minute"), server, rasa)
    person.writes("een")
    person.writes("twee")

    person.sends(person.message("drie"))
    person.sends(person.message("vier"))
    person.is_carried()

    assert [each.state for each in person.arrivals()] == ["done", "done", "refused", "refused"]
    assert [each for each in person.reads() if "te snel" in each] == person.reads()[-1:]


def test_landlord_s_limit_has_the_platform_deliver_again(
    web_with: WebWith, server: Recorder, rasa: Rasa
) -> None:
    person = Person(web_with(HUURHULP_CHANNEL_LANDLORD_LIMIT="1 per minute"), server, rasa)
    person.sends(person.message("een"))

    assert person.sends(person.message("twee")).status_code == 429
    assert len(person.arrivals()) == 1


def test_no_platform_is_on_without_a_landlord_s_word(web: Flask) -> None:
    assert web.test_client().post("/channels/whatsapp", data=b"{}").status_code == 404
