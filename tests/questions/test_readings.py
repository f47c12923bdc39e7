"""What the form keeps of an answer: plain JSON, read in the conversation's language or another."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from answers.errors import AnswerError
from questions.allowance import SEEN
from questions.fields import CONFIRMED, FIELDS, NEVER_ASKED, Asked, read

ASKED = Asked("nl", date(2026, 11, 25))
ENGLISH = ASKED.in_language("en")

READ = [
    ("letter", "nee", "none"),
    ("letter", "ja, van de deurwaarder", "bailiff"),
    ("letter_date", "3 december", "2026-12-03"),
    ("letter_date", "weet ik niet", "not_known"),
    ("since", "sinds oktober", "2026-10-01"),
    ("since", "weet ik niet", "not_known"),
    ("arrears", "2 maanden, 1300 euro", {"cents": 130000, "months": 2}),
    ("lasting", "niet tijdelijk", "structural"),
    ("monthly", "50 per maand", {"cents": 5000}),
    ("monthly", "weet ik niet", {"cents": None}),
    ("monthly", "0", {"cents": 0}),
    ("until", "tot eind december", "2026-12-31"),
    ("until", "weet ik niet", "not_known"),
    ("rent", "650 euro", {"cents": 65000}),
    ("rent", "weet ik niet", {"cents": None}),
    ("less", "100 euro", {"cents": 10000}),
    ("duration", "een half jaar", {"months": 6, "lasting": "temporary"}),
    ("duration", "het blijft zo", {"months": None, "lasting": "structural"}),
    ("persons", "ik en mijn 2 kinderen", 3),
    ("highest_rent", "600", {"cents": 60000}),
    ("tenant_name", "mijn naam is Anna de Vries", "Anna de Vries"),
    ("contact", "06-12345678", {"phone": "+31612345678", "email": None}),
    ("helper_name", "Yasmin Yilmaz", "Yasmin Yilmaz"),
    ("helper_contact", "06-12345678", {"phone": "+31612345678", "email": None}),
    ("safe_contact", "ja hoor", "yes"),
    ("safe_contact", "nee, dat is niet veilig", "no"),
    ("safe_contact", "zeg ik liever niet", "not_said"),
    ("address", "3511ab 12 bis", {"postcode": "3511AB", "number": 12, "suffix": "bis"}),
    ("sharing", "ja, dat is goed", "no"),
    ("sharing", "nee, niet doorgeven", "yes"),
    ("sharing", "dat zeg ik liever niet", "not_said"),
    (CONFIRMED, "ja hoor", True),
    ("cause", "ik ben ontslagen", "less_income"),
    ("own_words", "  Het gaat niet.\nEcht niet. ", "Het gaat niet.\nEcht niet."),
    ("children", "ja, 2", {"answer": "yes", "number": 2}),
    ("children", "nee", {"answer": "no", "number": None}),
    ("money_help", "de kredietbank", "debt_help"),
    ("income_day", "de 25e", 25),
    ("income_day", "het wisselt", "not_known"),
    ("months_wanted", "een jaar", 12),
    ("months_wanted", "weet ik niet", "not_known"),
    ("reach", "bel na 12 uur", "bel na 12 uur"),
    ("ages", "5, 8 en 41", ["4-11", "18-64"]),
    ("bedrooms", "minstens twee", 2),
    ("areas", "dicht bij het centrum", "dicht bij het centrum"),
    ("ground_floor", "ja", "yes"),
    ("pets", "nee", "no"),
    ("received", "nee", "no"),
    ("received", "weet ik niet", "not_known"),
    ("special", "nee hoor", "no"),
    ("home_persons", "ik en mijn 2 kinderen", 3),
    ("home_partner", "ja", "yes"),
    ("home_young", "geen", 0),
    ("young_earners", "0", 0),
    ("young_income", "8.000 per jaar", {"cents": 800000, "period": "year"}),
    ("young_income", "500 per maand", {"cents": 50000, "period": "month"}),
    ("grown_up", "ja", "yes"),
    ("turns_grown_up", "nee", "no"),
    ("bare_rent", "kale huur 650", {"cents": 65000}),
    ("service", "ja", "yes"),
    ("service_light", "5 euro", {"cents": 500}),
    ("service_cleaning", "niets", {"cents": 0}),
    ("service_caretaker", "12,50", {"cents": 1250}),
    ("service_rooms", "nee", {"cents": 0}),
    ("income_period", "Per jaar", "year"),
    ("income", "1800 bruto", {"cents": 180000, "period": "month"}),
    ("assets", "nee", "no"),
    (SEEN, "Klaar", "done"),
    (SEEN, "ja, klopt", "done"),
    (SEEN, "Zet bij mijn aanvraag", "keep"),
]  # fmt: skip


@pytest.mark.parametrize(("slot", "said", "value"), READ)
def test_answer_is_read_into_plain_json_that_can_be_shown(slot: str, said: str, value: Any) -> None:
    found = read(slot, said, ASKED)

    assert found == value
    assert json.loads(json.dumps(found)) == found
    assert FIELDS[slot].show(found, "nl")


def test_every_field_but_the_kind_is_read_by_this_table() -> None:
    assert {row[0] for row in READ} == set(FIELDS) - {"kind", *NEVER_ASKED}


def test_no_to_the_summary_is_no_answer() -> None:
    assert read(CONFIRMED, "nee", ASKED) is None


def test_kind_is_never_read_from_words() -> None:
    with pytest.raises(AnswerError) as refused:
        read("kind", "in delen betalen", ASKED)

    assert refused.value.code == "not_understood"


@pytest.mark.parametrize(
    ("letter", "day"),
    [("court", "2026-12-20"), ("eviction", "2026-12-20"), ("cut_off", "2026-12-20"),
     ("bailiff", "2026-11-20")],
)  # fmt: skip
def test_day_of_a_letter_is_one_to_come_unless_it_is_the_bailiffs(letter: str, day: str) -> None:
    """It is the 25th. A court names a day ahead; a bailiff's letter has come already."""
    asked = Asked(ASKED.language, ASKED.today, {"letter": letter})

    assert read("letter_date", "de 20e", asked) == day


def test_less_rent_is_never_more_than_the_rent() -> None:
    asked = Asked("nl", ASKED.today, {"rent": {"cents": 65000}})

    assert read("less", "650", asked) == {"cents": 65000}
    with pytest.raises(AnswerError) as refused:
        read("less", "651", asked)

    assert refused.value.code == "more_than_rent"
    assert refused.value.facts == {"amount": 65100, "limit": 65000}


@pytest.mark.parametrize("rent", [None, {"cents": None}, "skipped"])
def test_less_rent_has_no_bound_while_the_rent_is_not_known(rent: Any) -> None:
    asked = Asked("nl", ASKED.today, {"rent": rent})

    assert read("less", "651", asked) == {"cents": 65100}


OTHER_LANGUAGE = [
    ("since", "since October", ASKED, "2026-10-01", "English in a Dutch conversation"),
    ("letter", "yes, from the bailiff", ASKED, "bailiff", "English in a Dutch conversation"),
    ("persons", "four", ASKED, 4, "a number"),
    (CONFIRMED, "that is right", ASKED, True, "a yes"),
    ("since", "sinds oktober", ENGLISH, "2026-10-01", "Dutch in an English conversation"),
    ("arrears", "twee maanden", ENGLISH, {"cents": None, "months": 2}, "Dutch in an English one"),
]


@pytest.mark.parametrize(("slot", "said", "asked", "value", "why"), OTHER_LANGUAGE)
def test_answer_may_come_in_another_of_our_languages(
    slot: str, said: str, asked: Asked, value: Any, why: str
) -> None:
    assert read(slot, said, asked) == value, why


@pytest.mark.parametrize("slot", ["tenant_name", "contact", "address"])
def test_name_contact_and_address_are_read_in_one_language_only(slot: str) -> None:
    """Their words are nobody's language; another reader would cut a name where it is whole."""
    assert FIELDS[slot].own_language


def test_name_is_not_tried_in_another_language() -> None:
    with pytest.raises(AnswerError):
        read("tenant_name", "My name is Anna", ASKED)

    assert read("tenant_name", "My name is Anna", ENGLISH) == "Anna"


def test_fault_is_that_of_the_conversations_language_when_no_language_takes_it() -> None:
    with pytest.raises(AnswerError) as refused:
        read("arrears", "veel", ASKED)

    assert refused.value.code == "not_understood"


def test_doubt_is_not_settled_by_another_language() -> None:
    """What is passed on must not hang on a word that two languages read in two ways."""
    assert read("sharing", "that is fine", ENGLISH) == "no"

    with pytest.raises(AnswerError) as refused:
        read("sharing", "that is fine", ASKED)

    assert refused.value.code == "doubtful"
