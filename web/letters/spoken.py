"""What is said of a letter on its way: all of it in a chat, or only that something waits."""

from __future__ import annotations

from casebook import choices
from casebook.letters import Words
from casebook.models import Case, Letter
from casebook.ways import tells_all
from questions.texts import Source, words, words_alone
from tenant_texts import DUTCH, spoken
from text_effects import above_dutch
from web.letters.paper import Paper, Said, Table, paper


def words_for(source: Source, case: Case, letter: Letter, way: choices.Way) -> Words:
    """What goes out by this way, in the letter's language."""
    language = spoken(letter.language)
    if way == "email":
        # Somebody else may read the mailbox, so the mail itself never says more.
        line = words_alone(source, "letter.mail", {}, landlord=case.landlord, language=language)
        return Words(text=line, subject=line)
    if way == "chat" and tells_all(case, way):
        return Words(text=in_a_chat(paper(source, letter, case.landlord)))
    return Words(
        text=words(source, "letter.waiting", {}, landlord=case.landlord, language=language)
    )


def in_a_chat(letter: Paper) -> str:
    """The letter as a message: its paragraphs, the table line by line; below it the Dutch."""
    own = _as_text(letter, letter.language)
    if letter.language == DUTCH:
        return own
    return above_dutch(own, _as_text(letter, DUTCH), letter.language)


def _as_text(letter: Paper, language: str) -> str:
    parts = [
        f"{_in(letter.title, language)}, {letter.reference}",
        *(_in(each, language) for each in letter.before[1:]),
        *([_lines(letter.table, language)] if letter.table else []),
        *(_in(each, language) for each in letter.after[:-1]),
    ]
    return "\n\n".join(parts)


def _lines(table: Table, language: str) -> str:
    def cells(row: tuple[Said | str, ...]) -> list[str]:
        return [each if isinstance(each, str) else _in(each, language) for each in row]

    if table.head:
        # "1. 01-12-2026: € 136,91"
        rows = [f"{number}. {by}: {amount}" for number, by, amount in map(cells, table.rows)]
        return "\n".join(
            [*rows, *(f"{name}: {value}" for _, name, value in map(cells, table.foot))]
        )
    return "\n".join(f"{name}: {value}" for name, value in map(cells, table.rows))


def _in(said: Said, language: str) -> str:
    return said.dutch if language == DUTCH or said.own is None else said.own
