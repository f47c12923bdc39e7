"""On which day of the month income comes."""

import pytest
from num2words import num2words

from answers.errors import AnswerError
from answers.income_day import read_income_day

RIGHT = {
    "nl": [
        ("de 25e", 25, "an ordinal"),
        ("25", 25, "a number"),
        ("25e", 25, "an ordinal"),
        ("rond de 20e", 20, "a hedge"),
        ("ongeveer de 23ste", 23, "a hedge"),
        ("op de 24e van de maand", 24, "of the month"),
        ("elke maand de 25e", 25, "each month"),
        ("mijn salaris komt op de 25e", 25, "a sentence"),
        ("ik krijg mijn uitkering rond de 10e", 10, "a sentence"),
        ("de eerste", 1, "a word"),
        ("de vijfentwintigste", 25, "a word"),
        ("de drieëntwintigste", 23, "a word with its accent"),
        ("vijfentwintig", 25, "a word"),
        ("eind van de maand", 31, "the end"),
        ("aan het eind van de maand", 31, "the end"),
        ("de laatste dag van de maand", 31, "the end"),
        ("de laatste werkdag", 31, "the end"),
        ("begin van de maand", 1, "the beginning"),
        ("halverwege de maand", 15, "the middle"),
        ("weet ik niet", None, "not known"),
        ("geen idee", None, "not known"),
        ("wisselend", None, "no fixed day"),
        ("het wisselt", None, "no fixed day"),
        ("dat verschilt", None, "no fixed day"),
        ("elke week", None, "no fixed day"),
        ("elke vrijdag", None, "no fixed day"),
        ("per 4 weken", None, "no fixed day"),
        ("ik heb geen inkomen", None, "none"),
        ("geen vaste dag", None, "no fixed day"),
        ("zeg ik liever niet", None, "not said"),
    ],
    "en": [
        ("the 25th", 25, "an ordinal"),
        ("25", 25, "a number"),
        ("25th", 25, "an ordinal"),
        ("around the 20th", 20, "a hedge"),
        ("about the 23rd", 23, "a hedge"),
        ("on the 24th of the month", 24, "of the month"),
        ("every month on the 25th", 25, "each month"),
        ("my salary comes on the 25th", 25, "a sentence"),
        ("I get my benefit around the 10th", 10, "a sentence"),
        ("the first", 1, "a word"),
        ("the twenty-fifth", 25, "a word"),
        ("twenty five", 25, "a word"),
        ("end of the month", 31, "the end"),
        ("at the end of the month", 31, "the end"),
        ("the last day of the month", 31, "the end"),
        ("the last working day", 31, "the end"),
        ("beginning of the month", 1, "the beginning"),
        ("middle of the month", 15, "the middle"),
        ("I don't know", None, "not known"),
        ("no idea", None, "not known"),
        ("it varies", None, "no fixed day"),
        ("it changes", None, "no fixed day"),
        ("every week", None, "no fixed day"),
        ("every friday", None, "no fixed day"),
        ("every 4 weeks", None, "no fixed day"),
        ("weekly", None, "no fixed day"),
        ("I have no income", None, "none"),
        ("no fixed day", None, "no fixed day"),
        ("I'd rather not say", None, "not said"),
    ],
}
WRONG = {
    "nl": [
        ("", "empty", "nothing"),
        ("32", "no_such_date", "no month is so long"),
        ("de 45e", "no_such_date", "no month is so long"),
        ("0", "no_such_date", "no day"),
        ("tussen de 20e en de 25e", "ambiguous", "two days"),
        ("de 20e of de 25e", "ambiguous", "two days"),
        ("20-25", "ambiguous", "two days"),
        ("1200 euro", "not_understood", "a sum"),
        ("650", "not_understood", "a sum"),
        ("25 november", "not_understood", "one date, not each month"),
        ("morgen", "not_understood", "one date, not each month"),
        ("wanneer bedoelt u?", "not_understood", "a question"),
        ("ja", "not_understood", "no day"),
        ("van het UWV", "not_understood", "from whom, not when"),
        ("niet de 25e", "not_understood", "denied"),
    ],
    "en": [
        ("", "empty", "nothing"),
        ("32", "no_such_date", "no month is so long"),
        ("the 45th", "no_such_date", "no month is so long"),
        ("0", "no_such_date", "no day"),
        ("between the 20th and the 25th", "ambiguous", "two days"),
        ("the 20th or the 25th", "ambiguous", "two days"),
        ("20-25", "ambiguous", "two days"),
        ("1200 euro", "not_understood", "a sum"),
        ("650", "not_understood", "a sum"),
        ("25 november", "not_understood", "one date, not each month"),
        ("tomorrow", "not_understood", "one date, not each month"),
        ("when do you mean?", "not_understood", "a question"),
        ("yes", "not_understood", "no day"),
        ("from the UWV", "not_understood", "from whom, not when"),
        ("not the 25th", "not_understood", "denied"),
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "day", "why"),
    [(language, *row) for language, rows in RIGHT.items() for row in rows],
)
def test_day_is_read(language: str, text: str, day: int | None, why: str) -> None:
    assert read_income_day(text, language=language) == day, why


@pytest.mark.parametrize(
    ("language", "text", "code", "why"),
    [(language, *row) for language, rows in WRONG.items() for row in rows],
)
def test_no_day_is_refused_with_its_reason(language: str, text: str, code: str, why: str) -> None:
    with pytest.raises(AnswerError) as refused:
        read_income_day(text, language=language)

    assert refused.value.code == code, why


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("day", range(1, 32))
def test_every_day_in_words_is_that_day(language: str, day: int) -> None:
    ordinal = num2words(day, to="ordinal", lang=language)

    assert read_income_day(ordinal, language=language) == day
