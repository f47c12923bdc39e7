"""Somebody who writes for another says so; who only speaks of another does not."""

from __future__ import annotations

import pytest

from answers.helpers import writes_for_another

FOR_ANOTHER = [
    ("nl", "ik ben Yasmin en schrijf voor mijn moeder"),
    ("nl", "Ik schrijf dit namens mijn moeder."),
    ("nl", "ik doe dit voor iemand anders"),
    ("nl", "ik ben de begeleider van mevrouw Bakker"),
    ("nl", "ik vul dit in voor mijn buurvrouw"),
    ("en", "I'm writing on behalf of my mother"),
    ("en", "i fill this in for my neighbour"),
    ("en", "I am her social worker"),
    ("tr", "annem adına yazıyorum"),
    ("tr", "komsum icin yaziyorum"),
    ("ar", "أكتب نيابة عن أمي"),
    ("ar", "عم بكتب عن جارتي"),
    ("pl", "piszę w imieniu mojej mamy"),
    ("pl", "pisze za sasiadke"),
    ("uk", "пишу за маму"),
    ("uk", "звертаюся від імені сусідки"),
]
FOR_ONESELF = [
    ("nl", "mijn moeder kan niet betalen"),
    ("nl", "ik zorg voor mijn moeder"),
    ("nl", "ik woon met mijn zoon"),
    ("nl", "ik vraag uitstel voor mijn man en mij"),
    ("nl", "namens mij mag het"),
    ("en", "I pay for my daughter"),
    ("en", "I live with my brother"),
    ("tr", "annem için para yok"),
    ("ar", "أنا وأمي نعيش هنا"),
    ("pl", "mieszkam z mamą"),
    ("uk", "живу з мамою"),
    ("nl", ""),
]


@pytest.mark.parametrize(("language", "text"), FOR_ANOTHER)
def test_writing_for_another_is_heard(language: str, text: str) -> None:
    assert writes_for_another(text, language=language)


@pytest.mark.parametrize(("language", "text"), FOR_ONESELF)
def test_speaking_of_another_is_not_writing_for_another(language: str, text: str) -> None:
    assert not writes_for_another(text, language=language)
