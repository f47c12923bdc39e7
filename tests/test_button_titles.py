"""What stands on a button of a question may be typed as well, and then means the same."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from actions.choices import CHOICES
from actions.parts import Parts
from actions.texts import say
from answers.helpers import writes_for_another
from questions.fields import HELPER, SKIPPED, Asked, read
from tenant_texts import languages, text
from tests.actions.turns import parts_on

ASKS, GIVES = "utter_ask_", "/give_answer"
# A kind is told by its intent; how to be reached is kept as it is typed; a yes to the rent that was
# said before is worth that rent, and so are the children that were.
NOT_READ = {"kind", "reach", "tenant_name", "bare_rent.known", "rent.known", "home_young.known"}
OF_A_HELPER = {"contact.helper"}
ASKED = sorted(
    name.removeprefix(ASKS)
    for name, choices in CHOICES.items()
    if name.startswith(ASKS) and any(each.payload.startswith(GIVES) for each in choices)
)


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory, compiled_texts: None) -> Iterator[Parts]:
    """Real landlords and facts on 25 November 2026; no casebook is asked."""
    made = parts_on(f"sqlite:///{tmp_path_factory.mktemp('buttons')}/casebook.db")
    yield made
    made.database.dispose()


@pytest.mark.parametrize("language", sorted(languages()))
@pytest.mark.parametrize("field", [each for each in ASKED if each not in NOT_READ])
def test_typed_titles_are_read_as_the_buttons(parts: Parts, field: str, language: str) -> None:
    given, slots = {"answers": "Naam: A"}, {"language": language, "landlord": "demo"}
    buttons = say(parts, f"{ASKS}{field}", given, slots)
    offered = {
        button["title"]: json.loads(button["payload"].removeprefix(GIVES))
        for button in buttons["buttons"]
        if button["payload"].startswith(GIVES)
    }
    slot = field.partition(".")[0]
    helped = {HELPER: "yes"} if field in OF_A_HELPER else {"home_persons": 9, "home_young": 8}
    pressed = {title: each["value"] for title, each in offered.items() if each["field"] == slot}
    values = {title: value for title, value in pressed.items() if value != SKIPPED}

    asked = Asked(language, parts.today(), helped)
    typed = {title: read(slot, title, asked) for title in values}

    assert pressed
    assert typed == values


@pytest.mark.parametrize("language", sorted(languages()))
def test_typing_that_one_writes_for_another_is_heard(language: str) -> None:
    assert writes_for_another(text(language, "button.helper", {}), language=language)
