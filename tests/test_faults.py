"""What a tenant hears when an answer was not taken: a sentence for every fault of every reader."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from actions.parts import Parts
from actions.texts import say
from questions.fields import FIELDS, NEVER_ASKED
from questions.refusals import SAID_AS
from settings import ROOT
from tests.actions.turns import parts_on
from tests.faults import FAULTS, TYPED_IN, Fault, said_of

# Which questions the readers of a file answer.
READ_BY = {
    "addresses.py": {"address"},
    "amounts.py": {"arrears", "monthly", "rent", "less", "highest_rent"},
    "incomes.py": {"income", "bare_rent"},
    "arrears.py": {"arrears"},
    "choices.py": {"cause", "children", "money_help", "ages", "bedrooms", "ground_floor", "pets",
                   "safe_contact"},
    "contacts.py": {"contact"},
    "dates.py": {"since", "letter_date"},
    "days.py": {"since", "letter_date"},
    "durations.py": {"duration", "months_wanted"},
    "exact_days.py": {"letter_date", "until"},
    "free_text.py": {"own_words", "reach", "areas"},
    "income_day.py": {"income_day"},
    "lasting.py": {"lasting"},
    "letters.py": {"letter", "letter_date"},
    "names.py": {"tenant_name"},
    "persons.py": {"persons"},
    "sharing.py": {"sharing"},
    "typed.py": set(FIELDS),
    "until.py": {"until"},
    "yes_no.py": {"confirmed"},
}  # fmt: skip
# Said in a language that has texts and no words to read answers; none of ours is one.
UNREACHED_FAULT = "language_unknown"
# No fault: answered with sharing.more.
ANSWERED = {"wants_explanation"}


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory, compiled_texts: None) -> Iterator[Parts]:
    """Real landlords and facts on 25 November 2026; no casebook is asked."""
    made = parts_on(f"sqlite:///{tmp_path_factory.mktemp('faults')}/casebook.db")
    yield made
    made.database.dispose()


@pytest.mark.parametrize("language", TYPED_IN)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.field}-{fault.code}")
def test_fault_of_an_answer_has_a_sentence_of_its_own(
    parts: Parts, fault: Fault, language: str
) -> None:
    said = said_of(parts, fault, language)

    field = SAID_AS.get(fault.field, fault.field)
    expected = (f"answer.{field}.{fault.code}", f"answer.{fault.code}")
    assert said["response"] in expected, fault.why
    assert said["response"] != "answer.not_understood"
    slots = {"language": language, "landlord": "demo"}
    assert "%(" not in say(parts, said["response"], said, slots)["text"]


def test_every_field_is_in_the_table_of_faults() -> None:
    # A helper's own name and number fail as a tenant's do, with the same sentences.
    assert {fault.field for fault in FAULTS} == set(FIELDS) - {
        *NEVER_ASKED, "helper_name", "helper_contact"
    }  # fmt: skip


@pytest.mark.parametrize(
    "path", sorted((ROOT / "answers").rglob("*.py")), ids=lambda path: path.stem
)
def test_every_fault_that_a_reader_can_have_is_in_the_table(path: Path) -> None:
    fields = READ_BY.get(path.name, set())

    tried = {fault.code for fault in FAULTS if fault.field in fields}

    assert codes_in(path) - {UNREACHED_FAULT} - ANSWERED <= tried


def codes_in(path: Path) -> set[str]:
    """Every code in a call of AnswerError; either one where a condition decides."""
    calls = (
        each.args[0]
        for each in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(each, ast.Call) and ast.unparse(each.func) == "AnswerError"
    )
    said = (
        code
        for first in calls
        for code in ((first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,))
    )
    return {ast.literal_eval(code) for code in said}
