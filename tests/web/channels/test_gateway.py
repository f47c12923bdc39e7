"""The door for platforms: nothing unsigned comes in, and what came in is kept once."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask

from casebook.conversations import Reply
from channel_blocks import ChannelBlock
from tests.fakes.recorder import Recorder
from tests.web.channels.plain import NUMBER, SECRET, Person, signature
from tests.web.conftest import WebWith
from tests.web.rasa import Rasa
from tests.web.tenants import NOW
from web.channels.accounts import Account, Accounts

OTHER = "+31300123466"


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


def test_body_as_large_as_the_platform_s_own_limit_is_read(person: Person) -> None:
    """More than every other address of ours takes: one body may hold many messages."""
    assert person.sends(person.message("hallo", padding="x" * 90_000)).status_code == 200


def test_platform_that_is_not_on_is_not_there(person: Person) -> None:
    assert person.client.post("/channels/telegram", data=b"{}").status_code == 404
    assert person.client.post("/channels/nothing", data=b"{}").status_code == 404
    # Mail has accounts, and no webhook of a platform.
    has_also(person, ChannelBlock("mail", "huur@delinde.example"))
    assert person.client.post("/channels/mail", data=b"{}").status_code == 404
    assert person.client.post("/channels/sms/+31300999999", data=b"{}").status_code == 404


def test_challenge_is_answered_to_who_knows_the_secret(person: Person) -> None:
    assert person.client.get(f"/channels/sms?secret={SECRET}").text == "yes"
    assert person.client.get("/channels/sms?secret=no").status_code == 403


def test_address_of_nobody_s_is_thanked_for_and_not_kept(person: Person) -> None:
    assert person.sends(person.message("hallo", to="+31300000000")).status_code == 200
    assert person.arrivals() == []


def test_address_of_nobody_s_does_not_stand_before_what_is_ours(person: Person) -> None:
    person.sends(person.message("een", to="+31300000000"), person.message("twee"))

    assert [each.text for each in person.arrivals()] == ["twee"]


def test_each_account_is_tried_and_signs_for_its_own_address_alone(person: Person) -> None:
    has_also(person, ChannelBlock("sms", OTHER), secret="the other's")

    person.sends(person.message("een", to=OTHER), secret="the other's")
    person.sends(person.message("twee", to=NUMBER), secret="the other's")

    assert [each.text for each in person.arrivals()] == ["een"]


def test_one_secret_signs_for_all_addresses_that_have_it(person: Person) -> None:
    """One app of Meta's may have the numbers of several landlords."""
    has_also(person, ChannelBlock("sms", OTHER))

    person.sends(person.message("een", to=OTHER), person.message("twee", to=NUMBER))

    assert [each.text for each in person.arrivals()] == ["een", "twee"]


def test_clock_of_a_platform_that_is_ahead_puts_nothing_after_what_follows_it(
    person: Person,
) -> None:
    ahead = (NOW + timedelta(hours=1)).isoformat()

    person.sends(person.message("een", at=ahead))
    person.later(seconds=1)
    person.sends(person.message("twee"))
    person.is_carried()

    assert person.said() == ["een", "twee"]


def test_telephone_that_was_asked_is_kept_as_it_is(person: Person, rasa: Rasa) -> None:
    """A number of nine digits may be a BSN by its check, and a mobile without its zero."""
    person.writes("hallo")
    person.sends(person.message("mijn nummer: 611111123"))
    assert "611111123" not in person.arrivals()[-1].text
    person.is_carried()
    rasa.replies, rasa.form_active = [Reply("Uw nummer?", extras={"asks": "contact"})], True
    person.writes("ja")
    person.writes("611111123")

    assert [each for each in person.said() if "611111123" in each] == ["611111123"]


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
    person.sends(person.message("vijf", **{"from": "+31687654321"}))
    assert person.arrivals()[-1].state == "waiting"


def test_who_is_too_fast_before_there_is_a_conversation_is_only_refused(
    web_with: WebWith, server: Recorder, rasa: Rasa
) -> None:
    person = Person(web_with(HUURHULP_CHANNEL_SENDER_LIMIT="1 per minute"), server, rasa)

    assert person.sends(person.message("een"), person.message("twee")).status_code == 200

    assert [each.state for each in person.arrivals()] == ["waiting", "refused"]


def test_each_of_several_limits_counts(web_with: WebWith, server: Recorder, rasa: Rasa) -> None:
    limit = "9 per second;1 per hour"
    person = Person(web_with(HUURHULP_CHANNEL_SENDER_LIMIT=limit), server, rasa)

    person.sends(person.message("een"), person.message("twee"))

    assert person.arrivals()[-1].state == "refused"


def test_what_is_delivered_again_counts_for_no_limit(
    web_with: WebWith, server: Recorder, rasa: Rasa
) -> None:
    limits = {"HUURHULP_CHANNEL_SENDER_LIMIT": "2 per hour"}
    person = Person(web_with(**limits), server, rasa)
    message = person.message("een")
    for _ in range(3):
        person.sends(message)

    person.sends(person.message("twee"))

    assert [each.state for each in person.arrivals()] == ["waiting", "waiting"]


def test_landlord_s_limit_has_the_platform_deliver_again(
    web_with: WebWith, server: Recorder, rasa: Rasa
) -> None:
    person = Person(web_with(HUURHULP_CHANNEL_LANDLORD_LIMIT="1 per minute"), server, rasa)
    has_also(person, ChannelBlock("sms", OTHER), landlord="noord")
    person.sends(person.message("een"))

    answer = person.sends(person.message("twee"))

    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "5")
    assert len(person.arrivals()) == 1
    assert person.sends(person.message("drie", to=OTHER)).status_code == 200


def test_of_one_delivery_all_is_kept_or_nothing(
    web_with: WebWith, server: Recorder, rasa: Rasa
) -> None:
    """The platform delivers it again whole."""
    person = Person(web_with(HUURHULP_CHANNEL_LANDLORD_LIMIT="1 per minute"), server, rasa)

    assert person.sends(person.message("een"), person.message("twee")).status_code == 429

    assert person.arrivals() == []


def test_no_platform_is_on_without_a_landlord_s_word(web: Flask) -> None:
    assert web.test_client().post("/channels/whatsapp", data=b"{}").status_code == 404


def has_also(
    person: Person, block: ChannelBlock, *, landlord: str = "demo", secret: str = SECRET
) -> None:
    """One more address is on, of this landlord or of another."""
    demo = person.parts.landlords["demo"]
    accounts = person.parts.accounts.listed
    person.parts = replace(
        person.parts,
        landlords={"demo": demo, landlord: replace(demo, key=landlord)},
        accounts=Accounts((*accounts, Account(landlord, block, {"secret": secret}))),
    )
    person.app.extensions["huurhulp"] = person.parts
