"""A fact past its day is not spoken as current."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import tenant_texts
from actions.parts import Parts
from actions.texts import say
from ops.texts import compile_texts
from schemes.facts import load_facts
from settings import Settings

SLOTS = {"language": "nl", "landlord": "demo"}
FACTS = """\
bridge:
  toll:
    value: 12 euro
    source: "the sign beside the bridge"
    checked: 2026-01-01
    valid_until: 2026-11-25
    marked: "1"
"""
TEXTS = r"""
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\n"

msgid "utter_toll"
msgstr "Het kost %(roads.bridge.toll)s."

msgid "utter_toll.expired"
msgstr "Wat het kost, weet ik niet zeker."

msgid "fact_expired"
msgstr "Dat weet ik nu niet zeker."

msgid "utter_fare"
msgstr "Het kaartje kost %(roads.bridge.toll)s."

msgid "fact_expired"
msgstr "Vraag het aan een medewerker."
"""
At = Callable[[date], Parts]


@pytest.fixture
def at(parts: Parts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[At]:
    """A catalog and a fact of our own, on the day that is asked for."""
    catalog = tmp_path / "locales" / "nl" / "LC_MESSAGES" / "tenant.po"
    catalog.parent.mkdir(parents=True)
    catalog.write_text(TEXTS)
    compile_texts(tmp_path / "locales")
    monkeypatch.setattr(tenant_texts, "ROOT", tmp_path)
    tenant_texts._catalog.cache_clear()
    (tmp_path / "facts").mkdir()
    (tmp_path / "facts" / "roads.yml").write_text(FACTS)
    facts = load_facts(tmp_path / "facts")

    def on(day: date) -> Parts:
        now = {"HUURHULP_TESTING": "1", "HUURHULP_NOW": f"{day}T10:00:00Z"}
        return replace(parts, settings=Settings.from_environ(now), facts=facts)

    yield on
    tenant_texts._catalog.cache_clear()


def test_fact_is_spoken_on_its_last_day(at: At) -> None:
    assert say(at(date(2026, 11, 25)), "utter_toll", {}, SLOTS)["text"] == "Het kost 12 euro."


def test_fact_past_its_day_is_not_spoken_and_its_text_has_a_twin(at: At) -> None:
    said = say(at(date(2026, 11, 26)), "utter_toll", {}, SLOTS)

    assert said["text"] == "Wat het kost, weet ik niet zeker."


def test_text_without_a_twin_says_that_it_is_not_sure_rather_than_the_old_fact(at: At) -> None:
    said = say(at(date(2026, 11, 26)), "utter_fare", {}, SLOTS)

    assert said["text"] == "Dat weet ik nu niet zeker."
