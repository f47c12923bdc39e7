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


@pytest.mark.parametrize(
    "typed",
    ["{} 3511 AB", "hoe staat het met {small}? postcode 3511ab", "3511AB {}", "{} 3511 АВ"],
)
def test_number_and_postcode_are_told_in_any_conversation(parts: Parts, typed: str) -> None:
    _, [reference] = a_conversation_with(parts, {})

    done = status(parts, typed.format(reference, small=reference.lower()))

    assert reference in words_of(done)


@pytest.mark.parametrize(
    ("reached", "told"),
    [("new", "Contact over uw huur"), ("agreed", "In delen betalen"), ("kept", "In delen betalen")],
)
def test_who_stands_in_the_ledgers_file_is_not_said_to_have_sent_anything(
    parts: Parts, reached: str, told: str
) -> None:
    opened = {"type": "report", "kind": None, "origin": "import", "monthly_cents": None}
    with parts.database.writing() as session:
        now = parts.settings.now()
        case = builders.a_request(session, now=now, status=reached, **opened)

    done = status(parts, f"{case.reference} 3511 AB")

    assert done.names == ["status.of_landlord"]
    assert words_of(done).startswith(f"{told}, nummer {case.reference}: ")


def test_nothing_is_told_of_the_tenant_or_of_sums(parts: Parts) -> None:
    _, [reference] = a_conversation_with(parts, {})

    said = words_of(status(parts, f"{reference} 3511AB"))

    for known in ("Kowalska", "3511", "12345678", "150", "1.369", "1369"):
        assert known not in said.replace(reference, "")


def test_typed_pair_is_told_alone(parts: Parts) -> None:
    _, [asked] = a_conversation_with(parts, {})
    conversation, [own] = a_conversation_with(parts, {})

    said = words_of(status(parts, f"{asked} 3511AB", sender=f"{conversation}.1"))

    assert asked in said
    assert own not in said


def test_number_of_this_conversation_needs_no_postcode(parts: Parts) -> None:
    conversation, [own] = a_conversation_with(parts, {})

    assert own in words_of(status(parts, own, sender=f"{conversation}.1"))


def test_number_alone_is_answered_the_same_whether_it_is_there_or_not(parts: Parts) -> None:
    _, [reference] = a_conversation_with(parts, {})

    assert status(parts, reference).names == ["status.postcode_needed"]
    assert status(parts, "HH-7K3M-9QXD").names == ["status.postcode_needed"]


def test_wrong_pairs_are_answered_the_same_whatever_is_wrong(parts: Parts) -> None:
    _, [reference, others, nowhere] = a_conversation_with(
        parts, {}, {"landlord": "other"}, {"postcode": None, "house_number": None}
    )

    for typed in (f"{reference} 3512 AB", f"{others} 3511AB", f"{nowhere} 3511AB"):
        assert status(parts, typed).names == ["status.wrong_pair"], typed
    assert status(parts, "HH-7K3M-9QXD 3511AB").names == ["status.wrong_pair"]


def test_after_five_wrong_pairs_even_the_right_one_is_not_told(parts: Parts) -> None:
    _, [reference] = a_conversation_with(parts, {})
    for _ in range(5):
        status(parts, f"{reference} 9999ZZ")

    assert status(parts, f"{reference} 3511AB").names == ["status.too_many"]
    assert status(parts, "HH-7K3M-9QXD 3511AB").names == ["status.too_many"]


def test_nothing_sent_says_what_to_do(parts: Parts) -> None:
    assert status(parts, "hoe staat het ermee").names == ["status.none"]


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
