"""One message, two needs: a wrong second answer is worse than none, so precision comes first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from tests.understanding.figures import Parsed
from tests.understanding.sentences import HERE, languages

Understand = Callable[[list[str]], list[Parsed]]
NONE = "-"


@dataclass(frozen=True)
class Message:
    """What it wants, and what it wants beside that; NONE where that is all."""

    first: str
    second: str
    text: str


def messages(language: str) -> list[Message]:
    lines = (HERE / "two_needs" / f"{language}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line]
    return [Message(first, second, text.replace("\\n", "\n")) for first, second, text in rows]


@pytest.fixture(scope="module")
def judged(understand: Understand) -> list[tuple[Message, Parsed]]:
    found = [each for language in languages() for each in messages(language)]
    return list(zip(found, understand([each.text for each in found]), strict=True))


def is_right(message: Message, parsed: Parsed) -> bool:
    """Both needs are found; which of two questions, or of two forms, is said first matters less."""
    return {parsed["intent"]["name"], parsed["second_need"]} == {message.first, message.second}


def test_second_need_that_is_seen_is_there(judged: list[tuple[Message, Parsed]]) -> None:
    seen = [each for each in judged if each[1].get("second_need")]
    wrong = [
        (message, parsed["intent"]["name"], parsed["second_need"])
        for message, parsed in seen
        if not is_right(message, parsed)
    ]

    assert len(wrong) <= 0.1 * len(seen), wrong


def test_second_needs_are_seen(judged: list[tuple[Message, Parsed]]) -> None:
    there = [each for each in judged if each[0].second != NONE]
    missed = [
        (message, parsed["intent"]["name"])
        for message, parsed in there
        if not parsed.get("second_need") or not is_right(message, parsed)
    ]

    assert len(missed) <= 0.6 * len(there), missed


# A reason, and what is asked: as a whole some sound like another request.
ASKED_AT_THE_END = [
    (
        "request_payment_plan",
        "ik kan de huur van december niet betalen, kan ik in stukjes betalen?",
    ),
    ("request_payment_plan", "I cannot pay December's rent, can I pay it in parts?"),
    ("request_payment_plan", "aralık kirasını ödeyemiyorum, taksitle ödeyebilir miyim?"),
    ("request_payment_plan", "Nie mogę zapłacić czynszu za grudzień, czy mogę płacić w ratach?"),
    ("request_payment_plan", "не можу заплатити за грудень, чи можна платити частинами?"),
    ("request_payment_plan", "لا أستطيع دفع إيجار ديسمبر، هل يمكنني الدفع على أقساط؟"),
    (
        "request_deferral",
        "Ik wil niet in stukjes betalen maar alles in een keer, drie weken later.",
    ),
]


def test_request_is_what_a_sentence_asks_plainly(understand: Understand) -> None:
    heard = understand([said for _, said in ASKED_AT_THE_END])

    found = [each["intent"]["name"] for each in heard]
    assert found == [wanted for wanted, _ in ASKED_AT_THE_END]
