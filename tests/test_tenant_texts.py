"""The tenant's texts by their names: a missing one is never shown as its name."""

import pytest

from ops.texts import compile_texts
from tenant_texts import TextMissing, spoken, text


@pytest.fixture(scope="module", autouse=True)
def _texts() -> None:
    compile_texts()


def test_text_comes_with_its_arguments_filled_in() -> None:
    assert text("nl", "widget.computer", {"short_name": "De Linde"}) == "Computer van De Linde"


def test_missing_name_is_refused() -> None:
    with pytest.raises(TextMissing, match=r"widget\.no_such_text"):
        text("nl", "widget.no_such_text", {})


def test_missing_argument_is_refused() -> None:
    with pytest.raises(KeyError):
        text("nl", "widget.computer", {})


def test_language_without_a_catalog_is_refused() -> None:
    with pytest.raises(TextMissing, match="xx"):
        text("xx", "widget.computer", {})


SPOKEN = [
    ("nl", "nl", "has texts"),
    ("en", "en", "has texts"),
    ("xx", "nl", "has none"),
    ("", "nl", "nothing"),
    (None, "nl", "not known"),
]


@pytest.mark.parametrize(("language", "used", "why"), SPOKEN)
def test_language_without_texts_is_spoken_in_dutch(
    language: str | None, used: str, why: str
) -> None:
    assert spoken(language) == used, why
