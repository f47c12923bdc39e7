"""When and how somebody can be reached, said unasked."""

from __future__ import annotations

import pytest

from answers.reach import how_to_reach_told

TOLD = [
    ("nl", "bel me na 6 uur", "bel me na 6 uur"),
    ("nl", "bel me na 18u, liefst geen brief thuis", "bel me na 18u, liefst geen brief thuis"),
    ("nl", "06 12345678 maar niet bellen overdag ik werk", "maar niet bellen overdag ik werk"),
    ("nl", "liever niet bellen, graag mailen", "liever niet bellen, graag mailen"),
    ("nl", "mijn moeder heeft 0612345678, niet bellen overdag", "niet bellen overdag"),
    ("en", "her number is 0612345678, please don't call me", "please don't call me"),
    ("en", "call me after 5pm", "call me after 5pm"),
    ("en", "please don't call me", "please don't call me"),
    ("tr", "saat 18 den sonra arayın", "saat 18 den sonra arayın"),
    ("tr", "beni aramayın", "beni aramayın"),
    ("ar", "اتصلوا بي بعد الساعة 6", "اتصلوا بي بعد الساعة 6"),
    ("ar", "لا تتصلوا بي", "لا تتصلوا بي"),
    ("pl", "proszę dzwonić po 17", "proszę dzwonić po 17"),
    ("pl", "proszę nie dzwonić", "proszę nie dzwonić"),
    ("uk", "подзвоніть після 18", "подзвоніть після 18"),
    ("uk", "не дзвоніть мені", "не дзвоніть мені"),
]
NOT_TOLD = [
    ("nl", "bel mij terug"),
    ("nl", "wanneer bellen jullie mij?"),
    ("nl", "06 12345678"),
    ("nl", "650 euro"),
    ("nl", ""),
    ("en", "call me back"),
    ("pl", "proszę oddzwonić"),
    ("uk", "передзвоніть мені"),
    ("tr", "beni geri arayın"),
    ("ar", "اتصلوا بي"),
]


@pytest.mark.parametrize(("language", "text", "kept"), TOLD)
def test_when_and_how_is_heard_and_kept_as_typed(language: str, text: str, kept: str) -> None:
    assert how_to_reach_told(text, language=language) == kept


@pytest.mark.parametrize(("language", "text"), NOT_TOLD)
def test_a_wish_to_be_called_or_a_number_says_neither(language: str, text: str) -> None:
    assert how_to_reach_told(text, language=language) is None
