"""Long texts are cut where a reader would breathe, and choices are numbered or written."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from web.channels.platform import Choice, Said
from web.channels.showing import fits_titles, in_parts, last_line, with_choices

CHOICES = (Choice("Ja", "1.0"), Choice("Nee", "1.1"))


def said(*, may_number: bool = True, language: str = "nl") -> Said:
    return Said("Klopt dit?", CHOICES, may_number, language)


def test_choices_are_numbered() -> None:
    assert with_choices(said()).startswith("Klopt dit?\n\n1. Ja\n2. Nee\n\nStuur het nummer")


def test_where_a_number_is_an_answer_choices_have_none() -> None:
    shown = with_choices(said(may_number=False))

    assert shown == "Klopt dit?\n\nU kunt ook dit schrijven:\n• Ja\n• Nee"


def test_what_stands_with_the_choices_is_in_the_language_of_the_text() -> None:
    assert "يمكنك" in with_choices(said(language="ar", may_number=False))
    assert "Stuur" not in with_choices(said(language="ar"))


def test_without_choices_nothing_is_added() -> None:
    assert with_choices(Said("Dag.", (), True, "nl")) == "Dag."


def test_parts_end_with_a_sentence() -> None:
    text = "Dit is een zin. Dit is nog een zin! En een derde?"

    assert in_parts(text, 36) == ["Dit is een zin. Dit is nog een zin!", "En een derde?"]


def test_parts_end_with_a_paragraph_where_one_ends() -> None:
    assert in_parts("Een. Twee.\n\nDrie. Vier.", 17) == ["Een. Twee.", "Drie. Vier."]


def test_what_has_no_sentence_is_cut_at_a_word() -> None:
    assert in_parts("een twee drie vier", 9) == ["een twee", "drie vier"]


def test_the_best_place_that_fits_is_the_last_of_its_kind() -> None:
    cut = {
        "Een zin.\n\nTwee.\nDrie vier vijf.": "Een zin.",
        "Een zin.\nTwee. Drie vier vijf.": "Een zin.",
        "كيف حالك؟ أنا بخير جدا شكرا": "كيف حالك؟",
        "een twee drie vier vijf": "een twee drie vier",
    }
    assert {each: in_parts(each, 18)[0] for each in cut} == cut


def test_part_that_is_nearly_empty_is_not_worth_a_message() -> None:
    assert in_parts("Ja. Dit is een heel lange zin", 20)[0] == "Ja. Dit is een heel"


def test_what_has_no_word_is_cut_all_the_same() -> None:
    assert in_parts("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]


@given(st.text(alphabet="ab .\n!؟", max_size=200), st.integers(4, 60))
def test_no_part_is_too_long_and_no_word_is_lost(text: str, longest: int) -> None:
    parts = in_parts(text, longest)

    assert all(0 < len(each) <= longest for each in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_last_paragraph_stands_with_the_buttons() -> None:
    text = "Uitleg die lang is.\n\nKlopt dit?"

    assert last_line(text, 20) == ("Uitleg die lang is.", "Klopt dit?")
    assert last_line(text, len(text)) == ("", text)


def test_last_paragraph_stands_alone_though_more_would_fit() -> None:
    text = "Uitleg die lang is.\n\nKort.\n\nKlopt dit?"

    assert last_line(text, 20) == ("Uitleg die lang is.\n\nKort.", "Klopt dit?")


def test_of_a_long_last_paragraph_its_end_stands_with_the_buttons() -> None:
    text = "Kop.\n\nEen zin. Nog een zin."

    assert last_line(text, 14) == ("Kop.\n\nEen zin.", "Nog een zin.")


@given(st.text(alphabet="ab .\n", min_size=1, max_size=200), st.integers(4, 60))
def test_last_line_loses_no_word(text: str, longest: int) -> None:
    before, last = last_line(text.strip(), longest)

    assert len(last) <= longest
    assert "".join((before + last).split()) == "".join(text.split())


def test_titles_fit_when_few_short_and_different() -> None:
    assert fits_titles(CHOICES, 3, 20)
    assert not fits_titles(CHOICES, 1, 20)
    assert not fits_titles(CHOICES, 3, 2)
    assert not fits_titles((CHOICES[0], CHOICES[0]), 3, 20)
    assert not fits_titles((), 3, 20)
    assert fits_titles(CHOICES, 2, 3)
    assert not fits_titles((Choice(" ", "1.0"), CHOICES[1]), 3, 20)
    assert not fits_titles((CHOICES[0], Choice("Ja ", "1.1")), 3, 20)
