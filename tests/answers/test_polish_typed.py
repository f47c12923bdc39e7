"""Polish as tenants type it: slang, slips, half words, Dutch mixed in; on 23 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from answers.amounts import read_amount
from answers.choices import Children, read_children
from answers.contacts import Contact, read_contact
from answers.corrections import Correction, read_correction
from answers.dates import read_start
from answers.durations import read_duration
from answers.errors import AnswerError
from answers.lasting import read_lasting
from answers.persons import read_persons
from answers.story import read_story
from answers.words.pl_calendar import UNIT_WORDS, WEEKDAY_WORDS, WHICH_WORDS
from answers.words.pl_dates import POLISH_DATES
from answers.yes_no import read_yes_no

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "euros"),
    [
        ("stówkę", 100),
        ("dwie setki", 200),
        ("pięć dych", 50),
        ("kafel dwieście", 1200),
        ("2 tysiaki", 2000),
        ("dwa i pół tysiąca", 2500),
        ("szesc i pol stowy", 650),
        ("osiemdziesiont euro", 80),
        ("pińćset euro", 500),
        ("szejset dwajscia", 620),
        ("siedemset dziewiedziesiat dziewiec", 799),
        ("tysiąc 200", 1200),
        ("720 uero", 720),
        ("około 900e", 900),
        ("ongeveer 650 eur", 650),
        ("za mieszkanie place 755 euro", 755),
        ("tak na oko 680", 680),
        ("750 bez prądu", 750),
    ],
)
def test_sum_is_read(said: str, euros: int) -> None:
    assert read_amount(said, language="pl") == euros * 100


@pytest.mark.parametrize(
    "said",
    ["600-650", "siedem stów i pięć dych", "czynsz 600 plus prąd 80", "500 dolarów", "600 650"],
)
def test_no_sum_is_made_of_two(said: str) -> None:
    with pytest.raises(AnswerError):
        read_amount(said, language="pl")


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("3 XI 2026", date(2026, 11, 3)),
        ("15.IX.2026", date(2026, 9, 15)),
        ("od 01.10", date(2026, 10, 1)),
        ("od 09.2026", date(2026, 9, 1)),
        ("od 2024", date(2024, 1, 1)),
        ("dwudziestego piątego lipca", date(2026, 7, 25)),
        ("trzydziestego pierwszego grudnia", date(2026, 12, 31)),
        ("dwudziesty pazdziernika", date(2026, 10, 20)),
        ("1szy września", date(2026, 9, 1)),
        ("half oktober", date(2026, 10, 15)),
        ("od begin sierpnia", date(2026, 8, 1)),
        ("w pażdzierniku", date(2026, 10, 1)),
        ("od stycznia tego roku, 2026", date(2026, 1, 1)),
        ("dwa miechy temu", date(2026, 9, 23)),
        ("od kwartału", date(2026, 8, 23)),
        ("już od jutra", date(2026, 11, 24)),
        ("zaczynam od 1 grudnia", date(2026, 12, 1)),
        # What can only be true by now says which January; being without work need not.
        ("zalegam od stycznia", date(2026, 1, 1)),
        ("od marca nie płacę", date(2026, 3, 1)),
        ("jestem bez pracy od stycznia", date(2026, 1, 1)),
        ("od stycznia jestem bez pracy", date(2027, 1, 1)),
        ("nie pracuję od 2 miesięcy", date(2026, 9, 23)),
        ("zwolnili mnie 3 listopada", date(2026, 11, 3)),
        ("firma upadła we wrześniu", date(2026, 9, 1)),
        ("pod koniec sierpnia skończył się kontrakt z agencją", date(2026, 8, 31)),
        ("ostatnia niedziela", date(2026, 11, 22)),
    ],
)
def test_day_is_read(said: str, day: date) -> None:
    assert read_start(said, today=TODAY, language="pl") == day


@pytest.mark.parametrize(
    "said",
    [
        "trzydziestego lutego",
        "3-4 listopada",
        "w maju albo czerwcu straciłem pracę",
        "urodziłam się 5 maja",
        "nie w sierpniu",
        "rok i dwa miesiące temu",
        "drugi",
        "12.13",
        "2 x 300",
        "1 i 2",
    ],
)
def test_no_day_is_guessed(said: str) -> None:
    with pytest.raises(AnswerError):
        read_start(said, today=TODAY, language="pl")


def test_every_spelling_of_a_period_has_its_meaning() -> None:
    """Half the tails left out too: a word that a pattern fits must be in its table."""
    for word in WHICH_WORDS:
        if found := POLISH_DATES.period.fullmatch(f"{word} tydzień"):
            assert found["which"] in POLISH_DATES.which
    for words, pattern, group, table in (
        (WEEKDAY_WORDS, POLISH_DATES.weekday, "weekday", POLISH_DATES.weekdays),
        (UNIT_WORDS, POLISH_DATES.ago, "unit", POLISH_DATES.units),
    ):
        for word in words:
            if found := pattern.fullmatch(word if group == "weekday" else f"2 {word} temu"):
                assert found[group] in table


@pytest.mark.parametrize(
    ("said", "months"),
    [
        ("misiąc", 1),
        ("2 miesionce", 2),
        ("max 4 m-ce", 4),
        ("kwartał", 3),
        ("trzy kwartaly", 9),
        ("pół roczku", 6),
        ("pul roku", 6),
        ("8 miechow", 8),
        ("rok i trzy miesiące", 15),
        ("nie dłużej niż 4 miesiące", 4),
        ("za dwa miesiące powinno być ok", 2),
        ("powinno wystarczyć 6 miesięcy", 6),
        ("nie wiem, może 3 miesiące", 3),
        ("siedem miesięcy albo coś koło tego", 7),
    ],
)
def test_months_are_read(said: str, months: int) -> None:
    assert read_duration(said, today=TODAY, language="pl").months == months


@pytest.mark.parametrize(
    ("said", "children"),
    [
        ("dwie dziewczyny i chłopak", Children("yes", 3)),
        ("trójka brzdąców", Children("yes", 3)),
        ("3 szkraby :)", Children("yes", 3)),
        ("jedynaczka", Children("yes", 1)),
        ("jeden ma 4 a drugi 7", Children("yes", 2)),
        ("starsze ma 9 lat, młodsze 4", Children("yes", 2)),
        ("syn 12 lat, córka 8 i najmłodszy 3", Children("yes", 3)),
        ("dwójka i jedno w drodze", Children("yes", 2)),
        ("mam jedno dziecko i jestem w ciąży", Children("yes", 1)),
        ("dwoje i trzecie się urodzi w marcu", Children("yes", 2)),
        ("dzieci dorosłe, nie mieszkają ze mną", Children("no")),
        ("wszystkie na swoim", Children("no")),
        ("mieszkam sama", Children("no")),
        ("ani jednego", Children("no")),
    ],
)
def test_children_are_counted(said: str, children: Children) -> None:
    assert read_children(said, language="pl") == children


@pytest.mark.parametrize(
    "said",
    [
        "tak, jestem w ciąży",
        "dzieci są dorosłe",
        "dzieci mam dorosłe, mieszkają ze mną",
        "córka już się wyprowadziła",
        "jedno u mnie, drugie u ojca",
        "mój chłopak",
        "chłopak",
        "niemowlę i 3 latek",
        "6, 9 i 13 lat",
    ],
)
def test_children_are_asked_again(said: str) -> None:
    with pytest.raises(AnswerError):
        read_children(said, language="pl")


@pytest.mark.parametrize(
    ("said", "yes"),
    [
        ("tka", True),
        ("no jasne że tak", True),
        ("ależ oczywiście", True),
        ("spoko, może być", True),
        ("no tak przeciez juz mowilam", True),
        ("tak, ile razy mam mówić", True),
        ("dobra dawaj", True),
        ("nei", False),
        ("nie, przecież pisałam już", False),
        ("mówiłam już że nie", False),
        ("a gdzie tam", False),
        ("w życiu", False),
        ("nic podobnego", False),
        ("coś jest źle", False),
        ("nie sądzę", False),
    ],
)
def test_yes_or_no_is_read(said: str, yes: bool) -> None:
    assert read_yes_no(said, language="pl") is yes


@pytest.mark.parametrize(
    "said",
    ["nie mówiłem", "nie mówiłam że nie", "nie jest źle", "tak sobie", "absolutnie", "niby tak"],
)
def test_yes_or_no_is_asked_again(said: str) -> None:
    with pytest.raises(AnswerError):
        read_yes_no(said, language="pl")


@pytest.mark.parametrize(
    ("said", "fields", "rest"),
    [
        ("680 a nie 650", (), "680"),
        ("czynsz to 760 a nie 720", ("rent",), "760"),
        ("zaległość 750, nie 650", ("arrears",), "750"),
        ("nie 2 miesiące, tylko 3", (), "3 miesiące"),
        ("zmień kwotę na 120", (), "120"),
        ("proszę zmienić czynsz na 700", ("rent",), "700"),
        ("zmień numer na 06 87654321", ("contact",), "06 87654321"),
        ("zmień moje nazwisko na Kowalska", ("tenant_name",), "Kowalska"),
        ("nowy numer 0687654321", ("contact",), "0687654321"),
        ("poprawny numer 0687654321", ("contact",), "0687654321"),
        ("nie ten numer, 0687654321", ("contact",), "0687654321"),
        ("adres jest zły, ma być 3511AB 14", ("address",), "3511AB 14"),
        ("od kiedy jest źle, ma być styczeń 2026", ("since",), "styczeń 2026"),
        ("nie no, od stycznia tego roku, 2026", (), "od stycznia tego roku, 2026"),
        ("literówka w nazwisku", ("tenant_name",), ""),
        ("jest nas 4 a nie 3", ("persons",), "4"),
    ],
)
def test_answer_is_put_right(said: str, fields: tuple[str, ...], rest: str) -> None:
    found = read_correction(said, language="pl")

    assert found is not None
    assert (found.fields, found.rest, found.marked) == (fields, rest, True)


@pytest.mark.parametrize(
    "said",
    [
        "jestem chora a nie leniwa",
        "mam dwoje dzieci a nie mam pracy",
        "nie wiem, ale chyba 650",
        "chcę zmienić mieszkanie na mniejsze",
        "chcę płacić 50 a nie 100",
    ],
)
def test_sentence_is_no_correction(said: str) -> None:
    assert read_correction(said, language="pl") is None


def test_new_arrears_since_a_month_correct_the_beginning() -> None:
    assert read_correction("zaległość od stycznia 2026", language="pl") == Correction(
        ("since",), "stycznia 2026", marked=False
    )


@pytest.mark.parametrize(
    ("said", "lasting"),
    [
        ("raz tylko, w nastepnym miesiacu bedzie ok", "temporary"),
        ("nie wiem czy to minie, może na wiosnę będzie lepiej", "not_known"),
        ("skąd mam wiedzieć", "not_known"),
    ],
)
def test_lasting_is_read(said: str, lasting: str) -> None:
    assert read_lasting(said, language="pl") == lasting


def test_number_behind_a_no_that_denies_nothing() -> None:
    assert read_contact("a nie, telefon to 06 12345678", language="pl") == Contact("+31612345678")


def test_grown_ups_told_with_their_adjective() -> None:
    assert read_persons("dwie osoby dorosłe i dziecko", language="pl") == 3


def test_story_keeps_the_sum_beside_its_beginning() -> None:
    told = read_story("od stycznia zalegam 650 euro", today=TODAY, language="pl")

    assert told["since"] == date(2026, 1, 1)
    assert "arrears" in told
