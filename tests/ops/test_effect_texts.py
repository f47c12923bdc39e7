"""The page of the texts with an effect: of these words, and honest about who checked them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from ops import effect_texts
from ops.effect_texts import PAGE, faults, listed, mark, page, write_page
from ops.ending import Refused
from tenant_texts import DUTCH, languages

NAME = "utter_objection_back"


@pytest.fixture
def checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Puts a list with this one check in the place of the real one."""

    def put(check: dict[str, Any] | None, name: str = NAME) -> None:
        path = tmp_path / "texts_with_effect.yml"
        path.write_text(yaml.safe_dump({name: {"checked": {"en": check}}}))
        monkeypatch.setattr(effect_texts, "LISTED", path)

    return put


def test_page_in_docs_is_that_of_these_texts() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run .venv/bin/python -m ops.effect_texts"


def test_list_fits_the_texts() -> None:
    assert faults() == []


def test_every_text_with_an_effect_is_to_be_checked_in_every_other_language() -> None:
    others = languages() - {DUTCH}

    assert others
    assert {name for name, checks in listed().items() if checks.keys() != others} == set()


def test_unchecked_translation_is_said_to_be_so(checked: Any) -> None:
    checked(None)

    assert "## English: 0 of 1 checked" in page()
    assert "Checked by whom, when: not yet" in page()


def test_checked_translation_names_reader_and_day(checked: Any) -> None:
    checked({"by": "A. Reader", "on": date(2026, 12, 3), "words": mark(NAME, "en")})

    assert "## English: 1 of 1 checked" in page()
    assert "Checked by whom, when: A. Reader, 2026-12-03" in page()
    assert faults() == []


def test_check_of_other_words_is_refused(checked: Any) -> None:
    checked({"by": "A. Reader", "on": date(2026, 12, 3), "words": mark("utter_eviction", "en")})

    assert faults() == [f"{NAME} has other words in en than A. Reader checked."]
    with pytest.raises(Refused, match=r"A\. Reader"):
        write_page()


def test_name_that_is_no_text_is_refused(checked: Any) -> None:
    checked(None, name="utter_no_such_text")

    assert faults() == ["utter_no_such_text is no text in en and Dutch."]


def test_page_shows_both_texts_and_the_twin_without_the_fact(checked: Any) -> None:
    checked(None, name="utter_eviction")

    assert "> **Dutch**" in page()
    assert "[landlord.short_name] may not put you out of your home itself." in page()
    assert "`utter_eviction.expired`, said when a fact in it has ended:" in page()
    assert "%(" not in page()
