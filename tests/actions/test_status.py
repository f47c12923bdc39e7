"""What became of a request: of this conversation, or by its number; of no other landlord's."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from actions.parts import Parts
from actions.status import ActionSayStatus, reference_in
from casebook.statuses import Status
from settings import Settings
from tests import builders
from tests.actions.turns import Ran, a_tracker, ran


def a_conversation_with(parts: Parts, *cases: dict[str, Any]) -> tuple[str, list[str]]:
    """Its id, and the references of its cases."""
    now = parts.settings.now()
    with parts.database.writing() as session:
        conversation, _ = builders.a_conversation(session, now=now)
        references = [
            builders.a_request(
                session,
                now=now,
                request_key=f"{conversation.id}-{number}",
                conversation_id=conversation.id,
                **case,
            ).reference
            for number, case in enumerate(cases)
        ]
        return conversation.id, references


def status(parts: Parts, text: str = "hoe staat het ermee", **given: Any) -> Ran:
    return ran(ActionSayStatus(parts), a_tracker(text, intent="ask_request_status", **given))


def words_of(done: Ran) -> str:
    return "\n".join(str(each.get("lines", "")) for each in done.said)


def later(parts: Parts, now: str) -> Parts:
    settings = Settings.from_environ({"HUURHULP_TESTING": "1", "HUURHULP_NOW": now})
    return replace(parts, settings=settings)


def test_case_of_this_conversation_is_told_with_its_next_step(parts: Parts) -> None:
    conversation, [reference] = a_conversation_with(parts, {})

    done = status(parts, sender=f"{conversation}.2")

    assert set(done.names) == {"utter_status"}
    assert words_of(done) == (
        f"In delen betalen, nummer {reference}: aangekomen. "
        "De Linde belt of schrijft u uiterlijk op vrijdag 27 november."
    )


def test_every_case_of_this_conversation_is_told_newest_first(parts: Parts) -> None:
    conversation, references = a_conversation_with(
        parts, {}, {"kind": "deferral", "monthly_cents": None}
    )

    said = words_of(status(parts, sender=f"{conversation}.1"))

    assert said.index(references[1]) < said.index(references[0])


def test_cases_of_another_conversation_are_not_told(parts: Parts) -> None:
    _, [other] = a_conversation_with(parts, {})
    conversation, [own] = a_conversation_with(parts, {})

    said = words_of(status(parts, sender=f"{conversation}.1"))

    assert own in said
    assert other not in said


def test_number_that_is_typed_is_told_in_any_conversation(parts: Parts) -> None:
    _, [reference] = a_conversation_with(parts, {})

    done = status(parts, f"hoe staat het met {reference.lower()}?")

    assert reference in words_of(done)


def test_nothing_is_told_of_the_tenant_or_of_sums(parts: Parts) -> None:
    _, [reference] = a_conversation_with(parts, {})

    said = words_of(status(parts, reference))

    for known in ("Kowalska", "3511", "12345678", "150", "1.369", "1369"):
        assert known not in said.replace(reference, "")


def test_typed_number_is_told_alone(parts: Parts) -> None:
    _, [asked] = a_conversation_with(parts, {})
    conversation, [own] = a_conversation_with(parts, {})

    said = words_of(status(parts, asked, sender=f"{conversation}.1"))

    assert asked in said
    assert own not in said


def test_case_of_another_landlord_is_not_found(parts: Parts) -> None:
    _, [reference] = a_conversation_with(parts, {"landlord": "other"})

    assert status(parts, reference).names == ["status.none"]


@pytest.mark.parametrize("text", ["hoe staat het ermee", "HH-7K3M-9QXD"])
def test_nothing_found_says_what_to_do(parts: Parts, text: str) -> None:
    assert status(parts, text).names == ["status.none"]


@pytest.mark.parametrize("reached", Status)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_status_has_its_words_and_next_step(
    parts: Parts, reached: Status, language: str
) -> None:
    conversation, [reference] = a_conversation_with(parts, {"status": reached})

    done = status(parts, sender=f"{conversation}.1", language=language)

    assert reference in words_of(done)
    assert "%(" not in words_of(done)


def test_kinds_without_a_request_have_their_words(parts: Parts) -> None:
    report = {"type": "report", "kind": None, "monthly_cents": None}
    conversation, _ = a_conversation_with(parts, report, {**report, "type": "call_back"})

    said = words_of(status(parts, sender=f"{conversation}.1"))

    assert "Melden dat betalen niet lukt, nummer" in said
    assert "Teruggebeld worden, nummer" in said


def test_day_that_has_passed_is_not_promised_again(parts: Parts) -> None:
    conversation, _ = a_conversation_with(parts, {})

    on_the_day = status(later(parts, "2026-11-27T10:00:00Z"), sender=f"{conversation}.1")
    after_it = status(later(parts, "2026-11-28T10:00:00Z"), sender=f"{conversation}.1")

    assert "vrijdag 27 november" in words_of(on_the_day)
    assert "27 november" not in words_of(after_it)
    assert "Een medewerker belt of schrijft u." in words_of(after_it)


REFERENCES = [
    ("HH-7K3M-9QXD", "HH-7K3M-9QXD", "as it was said"),
    ("mijn nummer is hh 7k3m 9qxd", "HH-7K3M-9QXD", "small letters and spaces"),
    ("HH7K3M9QXD?", "HH-7K3M-9QXD", "in one piece"),
    ("hallo daar iedereen", None, "no number"),
    ("HH-7K3M", None, "half a number"),
]


@pytest.mark.parametrize(("said", "reference", "why"), REFERENCES)
def test_number_is_found_in_what_is_said(said: str, reference: str | None, why: str) -> None:
    assert reference_in(said) == reference, why
