"""Answers as people really type them in Ukrainian: half words, Surzhyk, Dutch and Latin mixed in.

As on 23 November 2026.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import date

import pytest

from answers.addresses import read_postcode_house
from answers.amounts import read_amount
from answers.choices import Children, read_children
from answers.contacts import read_contact
from answers.corrections import read_correction
from answers.dates import read_start
from answers.durations import read_duration, read_months
from answers.errors import AnswerError
from answers.letters import read_letter_day
from answers.until import read_until
from answers.words.uk_calendar import MONTH_OF, NUMBERED_MONTH_OF, UNIT_OF, WEEKDAY_OF
from answers.words.uk_dates import UKRAINIAN_DATES
from answers.yes_no import read_yes_no

TODAY = date(2026, 11, 23)

AMOUNTS = [
    ("шісот пісят", 65000, "half words"),
    ("восімсот сорок", 84000, "as heard"),
    ("девятьсот пятьдесят", 95000, "Russian"),
    ("двацять п'ять євро тридцять центів", 2530, "cents in words"),
    ("тищу двісті", 120000, "a thousand, short"),
    ("півтори штуки", 150000, "slang for a thousand"),
    ("сім соток", 70000, "slang for hundreds"),
    ("сотню", 10000, "a hundred"),
    ("645 євриків", 64500, "small euros"),
    ("649 єв.", 64900, "euros, short"),
    ("700 эвро", 70000, "the Russian letter"),
    ("шiстсот євро", 60000, "a Latin i"),
    ("хюр 690", 69000, "Dutch as heard"),
    ("huurprijs у мене 701,20", 70120, "Dutch"),
    ("з мене беруть 705", 70500, "who takes it"),
    ("перераховую щомісяця 640", 64000, "what is done"),
    ("за всю хату 815 євро", 81500, "what for"),
    ("680 з копійками", 68000, "and a little"),
    ("1100 євро, дорого дуже", 110000, "a sigh behind it"),
]
NO_AMOUNTS = [
    ("мінус 650", "below nothing"),
    ("пару сотень", "vague"),
    ("тисячі", "vague"),
    ("було 600 стало 720", "two sums"),
    ("600 чи 700", "two sums"),
    ("800 гривень", "no euros"),
    ("800 + комуналка", "more than this"),
    ("третина зарплати", "a share"),
]
STARTS = [
    ("десятого грудня", "2026-12-10", "the day in words"),
    ("з двадцять п'ятого жовтня", "2026-10-25", "the day in two words"),
    ("п'яте листопада", "2026-11-05", "as it is named"),
    ("10.12", "2026-12-10", "points"),
    ("з 01.09", "2026-09-01", "points"),
    ("09.2025", "2025-09-01", "a month and its year"),
    ("15.10.2026р.", "2026-10-15", "the word for year glued"),
    ("торік у травні", "2025-05-01", "the year before the month"),
    ("минулого року в травні", "2025-05-01", "the year before the month"),
    ("у 2024 році в серпні", "2024-08-01", "the year before the month"),
    ("в травні торік", "2025-05-01", "the year behind it"),
    ("в жовтні місяці", "2026-10-01", "its word behind it"),
    ("з 9-го місяця", "2026-09-01", "a month by its number"),
    ("з восьмого місяця", "2026-08-01", "a month by its number"),
    ("місяців зо два тому", "2026-09-23", "the count behind"),
    ("тижні три тому", "2026-11-02", "the count behind"),
    ("дня три тому", "2026-11-20", "the count behind"),
    ("тры мєсяца назад", "2026-08-23", "Surzhyk"),
    ("неділю назад", "2026-11-16", "a week"),
    ("дві неділі тому", "2026-11-09", "two weeks"),
    ("через неділю", "2026-11-30", "a week"),
    ("минулої неділі", "2026-11-22", "a Sunday all the same"),
    ("вже завтра", "2026-11-24", "already, and ahead"),
    ("сьодні", "2026-11-23", "as heard"),
    ("жовтинь", "2026-10-01", "mistyped"),
    ("з сінтября", "2026-09-01", "Russian as heard"),
    ("z zhovtnya", "2026-10-01", "Latin letters"),
    ("з квітня і досі", "2026-04-01", "until now"),
    ("з жовтня не тягну", "2026-10-01", "what is the matter"),
    ("з жовтня, бо втратила роботу", "2026-10-01", "why"),
    ("з лютого 2022 як приїхали", "2022-02-01", "what was then"),
    ("в серпні звільнили", "2026-08-01", "what was then"),
    ("з 2024 року", "2024-01-01", "a year alone"),
    ("у п'ятницю минулого тижня", "2026-11-20", "a weekday of a week"),
]
NO_STARTS = [
    ("2-3 місяці тому", "two stretches, and no 2 March"),
    ("місяць два тому", "one or two"),
    ("вже другий місяць", "how long, and no February"),
    ("30.02", "no such day"),
    ("12.50", "a sum"),
    ("в ту середу", "which one"),
    ("з осені", "vague"),
    ("2024", "may be a sum"),
    ("в жовтні або в листопаді", "two months"),
]
MONTHS = [
    ("пивроку", 6, "mistyped"),
    ("на пів рочку", 6, "a small year"),
    ("місяців шість", 6, "the count behind"),
    ("рік і два місяці", 14, "a year and more"),
    ("квартал", 3, "a quarter"),
    ("макс. 4 міс", 4, "at most"),
    ("11 місяцив", 11, "mistyped"),
    ("за три місяці знайду роботу", 3, "what is over by then"),
    ("за пів року все закінчиться", 6, "what is over by then"),
]
NO_MONTHS = ["вже пів року", "рік-півтора", "місяць-два", "останні 3 місяці", "від 3 до 6", "довго"]
CHILDREN = [
    ("двоє, третє в дорозі", Children("yes", 2)),
    ("одна донька, друга на підході", Children("yes", 1)),
    ("1 дитина, вагітна другою", Children("yes", 1)),
    ("двоє і чекаємо третього", Children("yes", 2)),
    ("жінка вагітна, є один син", Children("yes", 1)),
    ("троє, четверте скоро буде", Children("yes", 3)),
    ("вагітна першою, поки дітей нема", Children("no")),
    ("живу сама", Children("no")),
    ("я один живу, без дітей", Children("no")),
    ("дітєй нєту", Children("no")),
    ("ні, всі вже виросли", Children("no")),
    ("діти дорослі, живуть окремо", Children("no")),
    ("нема, повиростали і роз'їхались", Children("no")),
    ("троє діточок", Children("yes", 3)),
    ("двоє малих", Children("yes", 2)),
    ("доця", Children("yes", 1)),
    ("малий і мала", Children("yes", 2)),
    ("дітей двоє", Children("yes", 2)),
    ("дитина одна", Children("yes", 1)),
    ("тільки менший син", Children("yes", 1)),
    ("сама з двома дітьми", Children("yes", 2)),
    ("одному 4, другому 7", Children("yes", 2)),
    ("син 4 роки і донька 7", Children("yes", 2)),
    ("двоє пацанів 6 і 9 рочків", Children("yes", 2)),
]
NO_CHILDREN = [
    ("вагітна", "not born yet"),
    ("так, вагітна", "not born yet"),
    ("чекаємо малюка", "not born yet"),
    ("двоє (25 і 30)", "grown up"),
    ("діти дорослі", "at home or not"),
    ("діти в Україні", "not here"),
    ("двоє, але вони з батьком", "not here"),
    ("нас троє", "with the tenant"),
    ("дівчина", "may be a friend"),
    ("так", "how many"),
]
HOMES = [
    ("3511 аб 12", "3511AB 12", "typed by sound"),
    ("3521 VT 9а", "3521VT 9 A", "a Cyrillic letter"),
    ("3511 AB, 12-Б", "3511AB 12 B", "a Cyrillic letter"),
    ("3511 AB дім №8", "3511AB 8", "a sign for number"),
    ("Кanaalstraat 45, 3531 CJ", "3531CJ 45", "one Cyrillic letter"),
    ("3511 AB 12 а індекс потім", "3511AB 12", "a joining word"),
]
NO_HOMES = ["3511AB 12 В", "у 2019 за 12", "3511 до 12"]
YES = [
    "аякже", "ясна річ", "звісно що так", "ще б пак", "100%", "ja klopt", "із задоволенням",
    "всьо вєрно", "та так", "канєшно", "я за", "згода", "норм", "так, зробіть", "нема питань",
    "надсилай", "відправляй вже",
]  # fmt: skip
NO = [
    "це не так", "та ні, ви шо", "звісно що ні!", "ні, всьо не так", "не згідна", "нінада",
    "ніколи в житті", "аж ніяк", "не буду", "та не", "категорично проти", "nee bedankt",
    "ні, такого не було", "ні за яких умов",
]  # fmt: skip
NEITHER = ["скоріше так", "навряд чи", "не те щоб", "наче так", "ні, так", "побачимо", "100"]
CORRECTIONS = [
    ("780, не 750", (), "780"),
    ("не 2 місяці, а 3", (), "3 місяці"),
    ("ой, не 650, 760", (), "760"),
    ("замість 650 має бути 750", (), "750"),
    ("правильно 750", (), "750"),
    ("оренда в мене 760, не 720", ("rent",), "760"),
    ("змініть оренду на 760", ("rent",), "760"),
    ("борг у мене 3 місяці, а не 2", ("arrears",), "3 місяці"),
    ("можу платити 120 а не 100", ("monthly",), "120"),
    ("змініть моє ім'я на Олена Коваленко", ("tenant_name",), "Олена Коваленко"),
    ("я не Олена, а Олеся", ("tenant_name",), "Олеся"),
    ("мій новий номер 06 12345678", ("contact",), "06 12345678"),
    ("телефон не той, правильно 0612345678", ("contact",), "0612345678"),
    ("номер змінився, тепер 0612345678", ("contact",), "0612345678"),
    ("адреса неправильна, правильно 3511AB 14", ("address",), "3511AB 14"),
    ("дата листа неправильна, 10 грудня", ("letter_date",), "10 грудня"),
    ("не з лютого, а з січня", ("since",), "з січня"),
    ("до 15 січня, а не до 15 грудня", ("until",), "до 15 січня"),
    ("дітей двоє а не троє", ("children",), "двоє"),
    ("нас четверо, не троє", ("persons",), "четверо"),
    ("не суд а виконавець", ("letter",), "виконавець"),
    ("там помилка в телефоні", ("contact",), ""),
    ("адресу змініть", ("address",), ""),
    ("це не мій номер", ("contact",), ""),
]
NO_CORRECTIONS = ["з січня", "до 15 грудня", "не плачу, вже 3 місяці", "правильно, надсилайте",
                  "не хочу а треба", "нас виселяють"]  # fmt: skip


@pytest.mark.parametrize(("text", "cents", "why"), AMOUNTS)
def test_amount_is_read(text: str, cents: int, why: str) -> None:
    assert read_amount(text, language="uk") == cents, why


@pytest.mark.parametrize(("text", "why"), NO_AMOUNTS)
def test_no_amount_is_refused(text: str, why: str) -> None:
    with pytest.raises(AnswerError):
        pytest.fail(f"{why}: {read_amount(text, language='uk')}")


@pytest.mark.parametrize(("text", "day", "why"), STARTS)
def test_start_is_read(text: str, day: str, why: str) -> None:
    assert read_start(text, today=TODAY, language="uk").isoformat() == day, why


@pytest.mark.parametrize("read", [read_start, read_until])
@pytest.mark.parametrize(("text", "why"), NO_STARTS)
def test_no_day_is_refused(read: Callable[..., date], text: str, why: str) -> None:
    with pytest.raises(AnswerError):
        pytest.fail(f"{why}: {read(text, today=TODAY, language='uk')}")


@pytest.mark.parametrize(("text", "months", "why"), MONTHS)
def test_duration_is_read(text: str, months: int, why: str) -> None:
    assert read_duration(text, today=TODAY, language="uk").months == months, why


@pytest.mark.parametrize("text", NO_MONTHS)
def test_no_number_of_months_is_refused(text: str) -> None:
    with pytest.raises(AnswerError):
        pytest.fail(str(read_months(text, language="uk")))


@pytest.mark.parametrize(("text", "children"), CHILDREN)
def test_children_are_read(text: str, children: Children) -> None:
    assert read_children(text, language="uk") == children


@pytest.mark.parametrize(("text", "why"), NO_CHILDREN)
def test_children_that_may_not_be_there_are_not_counted(text: str, why: str) -> None:
    with suppress(AnswerError):
        assert read_children(text, language="uk") == Children("yes"), why


@pytest.mark.parametrize(("text", "home", "why"), HOMES)
def test_home_is_read(text: str, home: str, why: str) -> None:
    assert str(read_postcode_house(text, language="uk")) == home, why


@pytest.mark.parametrize("text", NO_HOMES)
def test_no_home_is_refused(text: str) -> None:
    with pytest.raises(AnswerError):
        pytest.fail(str(read_postcode_house(text, language="uk")))


@pytest.mark.parametrize("text", YES)
def test_yes_is_read(text: str) -> None:
    assert read_yes_no(text, language="uk") is True


@pytest.mark.parametrize("text", NO)
def test_no_is_read(text: str) -> None:
    assert read_yes_no(text, language="uk") is False


@pytest.mark.parametrize("text", NEITHER)
def test_what_is_neither_is_refused(text: str) -> None:
    with pytest.raises(AnswerError):
        pytest.fail(str(read_yes_no(text, language="uk")))


@pytest.mark.parametrize(("text", "fields", "rest"), CORRECTIONS)
def test_correction_is_read(text: str, fields: tuple[str, ...], rest: str) -> None:
    found = read_correction(text, language="uk")

    assert found is not None
    assert (found.fields, found.rest, found.marked) == (fields, rest, True)


@pytest.mark.parametrize("text", NO_CORRECTIONS)
def test_what_puts_nothing_right_is_no_correction(text: str) -> None:
    assert read_correction(text, language="uk") is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("дата там 10.12", "2026-12-10"),
        ("десяте грудня", "2026-12-10"),
        ("на десятого", "2026-12-10"),
        ("суд 15.01.2027 о 10.30", "2027-01-15"),
    ],
)
def test_day_of_a_letter_is_read(text: str, day: str) -> None:
    found = read_letter_day(text, today=TODAY, language="uk", ahead=True)

    assert found == date.fromisoformat(day)


def test_the_day_of_wages_is_no_day_of_a_letter() -> None:
    with pytest.raises(AnswerError):
        read_letter_day("З 15 числа, бо тоді зарплата", today=TODAY, language="uk", ahead=True)


def test_a_number_behind_a_question_is_a_number() -> None:
    said = read_contact("можна телеграм? номер 06-12345678", language="uk")

    assert said.phone == "+31612345678"


@pytest.mark.parametrize("word", [*MONTH_OF, *NUMBERED_MONTH_OF])
def test_every_month_is_one_wherever_it_stands(word: str) -> None:
    found = UKRAINIAN_DATES.month.fullmatch(word)

    assert found is not None
    assert found["month"] in UKRAINIAN_DATES.months_also


@pytest.mark.parametrize("word", [*UNIT_OF, *WEEKDAY_OF])
def test_no_unit_or_weekday_is_a_fault(word: str) -> None:
    for text in (word, f"минулого {word}", f"2 {word} тому", f"через {word}", f"кінець {word}"):
        for read in (read_start, read_until):
            with suppress(AnswerError):
                read(text, today=TODAY, language="uk")
