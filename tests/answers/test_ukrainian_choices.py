"""Choices, letters, sharing, corrections and stories, as typed in Ukrainian on 25 November 2026."""

from collections.abc import Callable
from datetime import date

import pytest

from answers.arrears import Arrears
from answers.choices import (
    Children,
    read_ages,
    read_bedrooms,
    read_cause,
    read_children,
    read_money_help,
    read_yes_no_not_said,
)
from answers.contacts import Contact
from answers.corrections import Correction, read_correction
from answers.errors import AnswerError
from answers.free_text import says_not_said, says_skip
from answers.letters import Letter, read_letter, read_letter_day
from answers.sharing import objects_to_sharing, read_sharing
from answers.story import read_story

TODAY = date(2026, 11, 25)

CAUSES = [
    ("Менший дохід", "less_income"),
    ("я втратила роботу", "less_income"),
    ("втратив роботу", "less_income"),
    ("мене звільнили", "less_income"),
    ("немає роботи", "less_income"),
    ("менше годин", "less_income"),
    ("зарплата зменшилась", "less_income"),
    ("контракт закінчився", "less_income"),
    ("потеряла работу", "less_income"),
    ("Дохід або виплати із запізненням чи припинилися", "income_late_or_stopped"),
    ("виплати припинилися", "income_late_or_stopped"),
    ("зарплату затримують", "income_late_or_stopped"),
    ("чекаю на uitkering", "income_late_or_stopped"),
    ("роботодавець не заплатив", "income_late_or_stopped"),
    ("Більші витрати", "higher_costs"),
    ("усе дорого", "higher_costs"),
    ("великий рахунок за енергію", "higher_costs"),
    ("підвищили оренду", "higher_costs"),
    ("Зміни в родині", "household_changed"),
    ("розлучення", "household_changed"),
    ("чоловік пішов", "household_changed"),
    ("народилася дитина", "household_changed"),
    ("чоловік загинув", "household_changed"),
    ("чоловіка мобілізували", "household_changed"),
    ("ціни ростуть", "higher_costs"),
    ("Щось інше", "other"),
    ("я захворіла", "other"),
    ("борги", "other"),
    ("Краще не казати", "not_said"),
    ("не хочу казати", "not_said"),
]
NO_CAUSES = [
    ("не знаю", "not_understood"),
    ("втратила роботу і розлучення", "ambiguous"),
    ("чому питаєте?", "not_understood"),
]
CHILDREN = [
    ("так", Children("yes")),
    ("так, 2 дітей", Children("yes", 2)),
    ("двоє дітей", Children("yes", 2)),
    ("у мене двоє дітей", Children("yes", 2)),
    ("дві доньки", Children("yes", 2)),
    ("син і дочка", Children("yes", 2)),
    ("так, син 8 років", Children("yes", 1)),
    ("двоє дітей, 5 і 8 років", Children("yes", 2)),
    ("троє", Children("yes", 3)),
    ("ні", Children("no")),
    ("немає дітей", Children("no")),
    ("дітей немає", Children("no")),
    ("у мене немає дітей", Children("no")),
    ("без дітей", Children("no")),
    ("Краще не казати", Children("not_said")),
]
NO_CHILDREN = [
    ("так, але дорослі", "ambiguous"),
    ("син 25 років", "ambiguous"),
    ("я вагітна", "ambiguous"),
    ("на вихідних", "ambiguous"),
    ("навіщо вам це?", "not_understood"),
]
MONEY_HELP = [
    ("Ні, ніхто", "nobody"),
    ("ні", "nobody"),
    ("ніхто", "nobody"),
    ("я сама", "nobody"),
    ("сам справляюсь", "nobody"),
    ("Так, допомога з боргами (schuldhulp)", "debt_help"),
    ("schuldhulpverlening", "debt_help"),
    ("kredietbank", "debt_help"),
    ("Так, bewindvoerder", "bewindvoerder"),
    ("Так, родина або хтось інший", "other"),
    ("мій брат", "other"),
    ("соціальний працівник", "other"),
    ("Краще не казати", "not_said"),
]
NO_MONEY_HELP = [
    ("раніше був bewindvoerder", "ambiguous"),
    ("хочу schuldhulp", "ambiguous"),
    ("гроші", "not_understood"),
]
YES_NO = [
    ("так", "yes"),
    ("так, кіт", "yes"),
    ("кіт і собака", "yes"),
    ("у мене є кішка", "yes"),
    ("є", "yes"),
    ("нижній поверх", "yes"),
    ("ні", "no"),
    ("немає", "no"),
    ("ні, не потрібно", "no"),
    ("немає тварин", "no"),
    ("тварин немає", "no"),
    ("ні, немає собаки", "no"),
    ("Краще не казати", "not_said"),
]
BEDROOMS = [("2", 2), ("дві спальні", 2), ("мінімум 3", 3), ("три", 3), ("студія", 0)]
NO_BEDROOMS = [("3 кімнати", "ambiguous"), ("2 або 3", "ambiguous"), ("20", "too_high")]
AGES = [
    ("41, 8 і 5", ["4-11", "18-64"]),
    ("мені 41, дочці 8 років", ["4-11", "18-64"]),
    ("8 місяців і 30 років", ["0-3", "18-64"]),
    ("я 67", ["65+"]),
    ("підліток і двоє дорослих", ["12-17", "18-64"]),
]
LETTERS = [
    ("Ні", Letter("none")),
    ("ні, немає", Letter("none")),
    ("немає листа", Letter("none")),
    ("нічого не отримувала", Letter("none")),
    ("ні, листів від суду не було", Letter("none")),
    ("листа від судового виконавця немає", Letter("none")),
    ("Лист від судового виконавця (deurwaarder)", Letter("bailiff")),
    ("так, від судового виконавця", Letter("bailiff")),
    ("deurwaarder", Letter("bailiff")),
    ("приходив пристав", Letter("bailiff")),
    ("Дата в суді (rechtbank)", Letter("court")),
    ("лист із суду", Letter("court")),
    ("повістка до суду на 3 грудня", Letter("court", date(2026, 12, 3))),
    ("суд 3 грудня о 10:00", Letter("court", date(2026, 12, 3))),
    ("маю бути в суді у п'ятницю", Letter("court", date(2026, 11, 27))),
    ("Дата виселення (ontruiming)", Letter("eviction")),
    ("нас виселяють 10 грудня", Letter("eviction", date(2026, 12, 10))),
    ("Відключать газ, воду чи світло", Letter("cut_off")),
    ("відключили світло", Letter("cut_off")),
    ("немає опалення", Letter("cut_off")),
    ("лист від виконавця, і нас виселяють", Letter("eviction")),
]
NO_LETTERS = [
    ("так", "which_letter"),
    ("лист", "which_letter"),
    ("нагадування від орендодавця", "other_letter"),
    ("я не відкриваю листи", "other_letter"),
    ("боюся, що прийде виконавець", "which_letter"),
    ("що таке deurwaarder?", "not_understood"),
    ("650", "not_understood"),
]
LETTER_DAYS = [
    ("3 грудня", "2026-12-03"),
    ("у п'ятницю", "2026-11-27"),
    ("наступного тижня у вівторок", "2026-12-01"),
    ("3 грудня о 10:30", "2026-12-03"),
    ("03.12.2026", "2026-12-03"),
    ("завтра", "2026-11-26"),
    ("через два тижні", "2026-12-09"),
    ("дати немає", None),
    ("не знаю", None),
]
NO_LETTER_DAYS = [
    ("у грудні", "ambiguous"),
    ("3 або 4 грудня", "ambiguous"),
    ("скоро", "not_understood"),
    ("31 лютого", "no_such_date"),
]
NO_OBJECTION = [
    "Так, це добре", "так", "Так.", "добре", "гаразд", "ок", "згодна", "можна", "передавайте",
    "так, передавайте", "можете передавати", "не заперечую", "я не проти", "немає заперечень",
    "нехай передають", "без проблем", "мені все одно", "можете передати муніципалітету", "да",
    "tak",
    "👍",
]  # fmt: skip
OBJECTION = [
    "Не передавати", "не передавати", "ні", "Ні.", "ні, не передавати", "не передавайте",
    "краще ні", "не треба", "не хочу", "я не хочу цього", "я заперечую", "заперечую", "я проти",
    "відмовляюся", "не даю згоди", "не муніципалітету", "не передавайте муніципалітету",
    "муніципалітет не повинен про це знати", "ні, дякую", "в жодному разі", "ni", "нет", "👎",
]  # fmt: skip
NOT_SAID = ["Краще не казати", "не хочу казати", "не скажу", "не хочу відповідати", "це приватне"]
NO_SHARING = [
    ("", "empty"),
    ("можливо", "doubtful"),
    ("не знаю", "doubtful"),
    ("хм", "doubtful"),
    ("думаю, що так", "doubtful"),
    ("якщо треба", "doubtful"),
    ("лише моє ім'я", "doubtful"),
    ("так, але не мій телефон", "doubtful"),
    ("ні, передавайте", "doubtful"),
    ("так, не передавати", "doubtful"),
    ("так, я заперечую", "doubtful"),
    ("ні, не заперечую", "doubtful"),
    ("пізніше", "doubtful"),
    ("муніципалітет", "doubtful"),
    ("зрозуміло", "doubtful"),
    ("650", "doubtful"),
    ("Більше пояснень", "wants_explanation"),
    ("поясніть", "wants_explanation"),
    ("я не розумію", "wants_explanation"),
    ("чому?", "not_understood"),
    ("що ви передаєте", "not_understood"),
    ("чи це обов'язково?", "not_understood"),
]
OBJECTS = [
    "не передавати",
    "Не передавайте, будь ласка.",
    "не передавайте мої дані муніципалітету",
    "Добрий день. Не передавайте це до муніципалітету, будь ласка.",
    "я не хочу, щоб ви передавали це муніципалітету",
    "Я не хочу, щоб муніципалітет про це знав.",
    "я не хочу, щоб gemeente знала",
    "я заперечую проти передачі даних муніципалітету",
    "я не даю згоди передавати це в gemeente",
    "не кажіть gemeente",
    "нічого не передавайте муніципалітету",
    "муніципалітет не повинен про це знати",
    "ви не можете передавати це муніципалітету",
    "моя оренда 650. не передавайте муніципалітету",
]
OBJECTS_NOT = [
    "",
    "ні",
    "не хочу",
    "я заперечую",
    "я не заперечую проти передачі муніципалітету",
    "чи передаєте ви це муніципалітету",
    "Ви не передаєте це муніципалітету?",
    "чому ви не передали це муніципалітету",
    "якщо я не хочу, щоб муніципалітет знав, що тоді",
    "я нічого не отримую від муніципалітету",
    "муніципалітет мені не допоміг",
    "я не хочу йти до муніципалітету",
    "не кажіть моєму колишньому",
    "моя мама не хоче, щоб ви передавали це муніципалітету",
    "я більше не заперечую",
    "можете передавати муніципалітету",
    "попросіть муніципалітет мені подзвонити",
    "не можу платити за оренду, а муніципалітет не допомагає",
    "заперечую проти підвищення оренди",
]
SKIPS = [
    "Пропустити",
    "пропустити це",
    "пропустіть",
    "далі",
    "наступне питання",
    "skip",
    "пропускаю",
]
NO_SKIPS = ["так", "ні", "не знаю", "650", "я пропустила оплату"]
NO_NOT_SAID = ["ні", "не знаю", "не хочу", "так", "не можу"]
CORRECTIONS = [
    ("ні, зачекайте, 650", Correction((), "650", True)),
    ("ой, 650", None),
    ("вибачте, 680", Correction((), "680", True)),
    ("насправді 680", Correction((), "680", True)),
    ("має бути 680", Correction((), "680", True)),
    ("не 650, а 680", Correction((), "680", True, old="650")),
    ("я мала на увазі 680", Correction((), "680", True)),
    ("помилка, 2 місяці", Correction((), "2 місяці", True)),
    ("моя оренда все-таки 680", Correction(("rent",), "680", True)),
    ("моя оренда 680", Correction(("rent",), "680", False)),
    ("оренда неправильна, має бути 680", Correction(("rent",), "680", True)),
    ("борг 700 євро", Correction(("arrears",), "700 євро", False)),
    ("оренда 680, а не 650", Correction(("rent",), "680", True, old="650")),
    ("не те, 680", Correction((), "680", True)),
    ("помилилася в адресі", Correction(("address",), "", True)),
    ("змінити адресу", Correction(("address",), "", True)),
    ("хочу змінити номер телефону", Correction(("contact",), "", True)),
    ("ім'я неправильне", Correction(("tenant_name",), "", True)),
    ("хочу щось змінити", None),
    ("хочу змінити відповідь", Correction((), "", True)),
    ("мене звати Олена", Correction(("tenant_name",), "Олена", False)),
    ("вибачте, 3511 AB 12", Correction(("address",), "3511 AB 12", True)),
    ("вибачте, не тимчасово", Correction(("lasting",), "не тимчасово", True)),
    ("ні", None),
    ("650", None),
    ("вибачте, я не можу платити", None),
    ("це правильно?", None),
]
STORIES = [
    ("у мене борг за 2 місяці", {"arrears": Arrears(months=2)}),
    ("моя оренда 712 євро, борг за два місяці", {"rent": 71200, "arrears": Arrears(months=2)}),
    ("Добрий день! У мене борг 1200 євро", {"arrears": Arrears(cents=120000)}),
    ("я не плачу за оренду 3 місяці", {"arrears": Arrears(months=3)}),
    ("я заборгувала за 2 місяці", {"arrears": Arrears(months=2)}),
    ("плачу 650 євро за оренду", {"rent": 65000}),
    ("можу виплачувати 50 євро на місяць", {"monthly": 5000}),
    ("хочу розстрочку, можу платити 50 євро на місяць", {"monthly": 5000}),
    ("прошу відстрочку до 15 грудня", {"until": date(2026, 12, 15)}),
    ("можна відкласти оплату до кінця грудня?", {"until": date(2026, 12, 31)}),
    ("я без роботи з жовтня", {"since": date(2026, 10, 1)}),
    ("не можу платити за оренду з жовтня", {"since": date(2026, 10, 1)}),
    ("це тимчасово", {"lasting": "temporary"}),
    ("я отримала лист від судового виконавця", {"letter": Letter("bailiff")}),
    ("прийшов лист із суду", {"letter": Letter("court")}),
    ("нас виселяють 10 грудня", {"letter": Letter("eviction", date(2026, 12, 10))}),
    ("відключили світло", {"letter": Letter("cut_off")}),
    ("прошу знижку на 100 євро", {"less": 10000}),
    ("чи можете зменшити мою оренду на 100 євро?", {"less": 10000}),
    ("шукаю квартиру до 600 євро", {"highest_rent": 60000}),
    ("нас четверо", {"persons": 4}),
    ("мене звати Олена Коваленко", {"tenant_name": "Олена Коваленко"}),
    ("мій номер 0612345678", {"contact": Contact(phone="+31612345678")}),
    ("у мене немає боргу", {"arrears": Arrears(cents=0)}),
    # What is doubtful is left out.
    ("якщо в мене буде борг за 2 місяці", {}),
    ("у моєї мами борг за 2 місяці за квартиру", {}),
    ("ви кажете, що борг 1200 євро, це неправда", {}),
    ("борг 1200 євро, вже все сплатила", {}),
    ("скільки в мене боргу?", {}),
    ("боюся, що нас виселять", {}),
    ("не можу платити", {}),
    ("привіт", {}),
]


def refused(read: Callable[..., object], text: str, **more: object) -> str:
    with pytest.raises(AnswerError) as found:
        read(text, language="uk", **more)
    return found.value.code


@pytest.mark.parametrize(("text", "cause"), CAUSES)
def test_cause_is_read(text: str, cause: str) -> None:
    assert read_cause(text, language="uk") == cause


@pytest.mark.parametrize(("text", "code"), NO_CAUSES)
def test_no_cause_is_refused(text: str, code: str) -> None:
    assert refused(read_cause, text) == code


@pytest.mark.parametrize(("text", "children"), CHILDREN)
def test_children_are_read(text: str, children: Children) -> None:
    assert read_children(text, language="uk") == children


@pytest.mark.parametrize(("text", "code"), NO_CHILDREN)
def test_no_children_are_refused(text: str, code: str) -> None:
    assert refused(read_children, text) == code


@pytest.mark.parametrize(("text", "helper"), MONEY_HELP)
def test_money_help_is_read(text: str, helper: str) -> None:
    assert read_money_help(text, language="uk") == helper


@pytest.mark.parametrize(("text", "code"), NO_MONEY_HELP)
def test_no_money_help_is_refused(text: str, code: str) -> None:
    assert refused(read_money_help, text) == code


@pytest.mark.parametrize(("text", "answer"), YES_NO)
def test_yes_that_goes_on_is_read(text: str, answer: str) -> None:
    assert read_yes_no_not_said(text, language="uk") == answer


@pytest.mark.parametrize(("text", "number"), BEDROOMS)
def test_bedrooms_are_read(text: str, number: int) -> None:
    assert read_bedrooms(text, language="uk") == number


@pytest.mark.parametrize(("text", "code"), NO_BEDROOMS)
def test_no_bedrooms_are_refused(text: str, code: str) -> None:
    assert refused(read_bedrooms, text) == code


@pytest.mark.parametrize(("text", "bands"), AGES)
def test_ages_are_read(text: str, bands: list[str]) -> None:
    assert read_ages(text, language="uk") == bands


@pytest.mark.parametrize(("text", "letter"), LETTERS)
def test_letter_is_read(text: str, letter: Letter) -> None:
    assert read_letter(text, today=TODAY, language="uk") == letter


@pytest.mark.parametrize(("text", "code"), NO_LETTERS)
def test_no_letter_is_refused(text: str, code: str) -> None:
    assert refused(read_letter, text, today=TODAY) == code


@pytest.mark.parametrize(("text", "day"), LETTER_DAYS)
def test_day_of_a_letter_is_read(text: str, day: str | None) -> None:
    found = read_letter_day(text, today=TODAY, language="uk", ahead=True)

    assert (found and found.isoformat()) == day


@pytest.mark.parametrize(("text", "code"), NO_LETTER_DAYS)
def test_no_day_of_a_letter_is_refused(text: str, code: str) -> None:
    assert refused(read_letter_day, text, today=TODAY, ahead=True) == code


@pytest.mark.parametrize("text", NO_OBJECTION)
def test_a_yes_is_no_objection(text: str) -> None:
    assert read_sharing(text, language="uk") == "no"


@pytest.mark.parametrize("text", OBJECTION)
def test_a_no_is_an_objection(text: str) -> None:
    assert read_sharing(text, language="uk") == "yes"


@pytest.mark.parametrize("text", NOT_SAID)
def test_not_said_is_neither(text: str) -> None:
    assert read_sharing(text, language="uk") == "not_said"


@pytest.mark.parametrize(("text", "code"), NO_SHARING)
def test_doubt_is_refused(text: str, code: str) -> None:
    assert refused(read_sharing, text) == code


@pytest.mark.parametrize("text", OBJECTS)
def test_certain_objection_is_heard_anywhere(text: str) -> None:
    assert objects_to_sharing(text, language="uk")


@pytest.mark.parametrize("text", OBJECTS_NOT)
def test_what_is_not_certain_is_no_objection(text: str) -> None:
    assert not objects_to_sharing(text, language="uk")


@pytest.mark.parametrize("text", SKIPS)
def test_skip_is_heard(text: str) -> None:
    assert says_skip(text, "uk")


@pytest.mark.parametrize("text", NO_SKIPS)
def test_other_words_do_not_skip(text: str) -> None:
    assert not says_skip(text, "uk")


@pytest.mark.parametrize("text", NO_NOT_SAID)
def test_no_is_not_that_it_is_not_said(text: str) -> None:
    assert not says_not_said(text, "uk")


@pytest.mark.parametrize(("text", "correction"), CORRECTIONS)
def test_correction_is_read(text: str, correction: Correction | None) -> None:
    assert read_correction(text, language="uk") == correction


@pytest.mark.parametrize(("text", "told"), STORIES)
def test_story_is_read(text: str, told: dict[str, object]) -> None:
    assert read_story(text, today=TODAY, language="uk") == told
