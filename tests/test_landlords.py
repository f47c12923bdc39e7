"""Landlords' files: what may stand in them, and the day on which staff will have answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml

from house_rules import HouseRules
from landlords import BadLandlord, Privacy, load_landlords
from settings import ROOT

DEMO = ROOT / "data" / "landlords" / "demo.yml"
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a landlord's file that differs from the demo's: write(colour="blue")."""

    def written(file: str = "berk.yml", /, **changes: object) -> Path:
        good = yaml.safe_load(DEMO.read_text(encoding="utf-8"))
        given = {key: value for key, value in (good | changes).items() if value is not None}
        (tmp_path / file).write_text(yaml.safe_dump(given))
        return tmp_path

    return written


def test_demo_landlord_loads() -> None:
    demo = load_landlords(DEMO.parent)["demo"]

    assert demo.key == "demo"
    assert demo.name == "Woonstichting De Linde"
    assert demo.telephone == "030 012 34 56"
    assert demo.telephone_link == "+31300123456"
    assert demo.languages == ("nl", "en", "tr", "ar", "pl", "uk")
    assert demo.privacy == Privacy(
        "Lindeplein 1, 3500 XX Utrecht", "privacy@delinde.example", "S. Bakker"
    )
    assert demo.first_contact_working_days == 2
    assert demo.complaints_page == "https://delinde.example/klachten"
    assert demo.house_rules == HouseRules(
        most_months_owed=3,
        most_instalments=12,
        least_instalment_euros=25,
        tenancy_months=6,
        first_from_days=7,
        first_within_days=45,
        silence_working_days=10,
        second_look_working_days=5,
    )


def test_second_look_has_working_days_too() -> None:
    demo = load_landlords(DEMO.parent)["demo"]

    assert demo.second_look_by(date(2026, 12, 24)) == date(2027, 1, 4)


def test_hours_are_said_in_the_readers_language() -> None:
    demo = load_landlords(DEMO.parent)["demo"]

    assert demo.hours_in("nl") == "op werkdagen van 8.30 tot 17.00 uur"
    assert demo.hours_in("en") == "on working days from 8.30 to 17.00"
    assert demo.hours_in("pl") == demo.word("hours_pl") == "w dni robocze w godzinach 8.30-17.00"
    assert demo.hours_in("de") == demo.word("hours") == demo.hours_in("nl")


def test_landlord_without_a_privacy_officer_is_fine(write: Write) -> None:
    privacy = {"address": "Berkweg 1", "email": "p@berk.example", "officer": None}

    assert load_landlords(write(privacy=privacy))["berk"].privacy.officer is None


def test_key_of_a_landlord_is_its_file(write: Write) -> None:
    folder = write("de-berk.yml", name="De Berk")

    landlords = load_landlords(folder)

    assert list(landlords) == ["de-berk"]
    assert landlords["de-berk"].key == "de-berk"


DAYS = [
    (date(2026, 11, 25), 2, date(2026, 11, 27), "Wednesday: Thursday, Friday"),
    (date(2026, 11, 25), 1, date(2026, 11, 26), "one day is tomorrow, never today"),
    (date(2026, 11, 26), 2, date(2026, 11, 30), "over the weekend"),
    (date(2026, 11, 27), 2, date(2026, 12, 1), "Friday"),
    (date(2026, 11, 28), 2, date(2026, 12, 1), "Saturday"),
    (date(2026, 11, 29), 2, date(2026, 12, 1), "Sunday"),
    (date(2026, 12, 24), 2, date(2026, 12, 29), "both days of Christmas and a weekend"),
    (date(2026, 12, 31), 2, date(2027, 1, 5), "New Year of the next year"),
    (date(2027, 3, 25), 2, date(2027, 3, 31), "Good Friday and Easter Monday"),
    (date(2027, 4, 26), 2, date(2027, 4, 29), "Koningsdag"),
    (date(2027, 5, 4), 2, date(2027, 5, 7), "5 May is worked in 2027; Ascension Day is not"),
    (date(2025, 5, 2), 2, date(2025, 5, 7), "5 May is free every fifth year"),
    (date(2026, 11, 25), 20, date(2026, 12, 23), "the longest rule"),
]


@pytest.mark.parametrize(("today", "days", "answered", "why"), DAYS)
def test_working_days_are_counted_as_the_netherlands_works(
    today: date, days: int, answered: date, why: str
) -> None:
    demo = load_landlords(DEMO.parent)["demo"]

    assert replace(demo, first_contact_working_days=days).contact_by(today) == answered, why


GOOD_RULES = yaml.safe_load(DEMO.read_text(encoding="utf-8"))["house_rules"]
ALL_RULES = f"must have {', '.join(GOOD_RULES)}, and nothing else"
GOOD_PRIVACY = {"address": "Berkweg 1", "email": "p@berk.example", "officer": "B. Berk"}
NOT_ALL = "must have address, email, officer, and nothing else"
BAD = [
    ("name", "", "must be words", "empty"),
    ("name", "  ", "must be words", "blank"),
    ("short_name", 5, "must be words", "a number"),
    ("hours", ["9.00"], "must have words by language, at least nl", "a list"),
    ("hours", {"en": "from 9"}, "must have words by language, at least nl", "no Dutch"),
    ("hours", {"nl": 9}, "must be words", "a number"),
    ("telephone", "+31 30 012 34 56", "must look like 030 012 34 56", "as it is dialled"),
    ("telephone", 30123456, "must be words", "a number loses its zero"),
    ("telephone_link", "0300123456", 'must look like "+31300123456"', "as it is read"),
    ("telephone_link", "+3130012345", 'must look like "+31300123456"', "a digit short"),
    ("email", "huur.delinde.example", "must look like huur@delinde.example", "no @"),
    ("email", "h u@delinde.example", "must look like huur@delinde.example", "a space"),
    ("hours", None, "is missing", "left out"),
    ("privacy", "Lindeplein 1", NOT_ALL, "words"),
    ("privacy", {"address": "x"}, NOT_ALL, "half"),
    ("privacy", {**GOOD_PRIVACY, "fax": "1"}, NOT_ALL, "more"),
    ("privacy", {**GOOD_PRIVACY, "address": " "}, "has an entry that must be words", "blank"),
    ("privacy", {**GOOD_PRIVACY, "officer": 7}, "has an entry that must be words", "a number"),
    (
        "privacy",
        {**GOOD_PRIVACY, "email": "x"},
        "has an entry that must look like huur@delinde.example",
        "no @",
    ),
    ("colour", "teal", 'must look like "#0b5d5e"', "a word"),
    ("colour", "#0B5D5E", 'must look like "#0b5d5e"', "capitals"),
    ("languages", "nl", "must be a list with at least one entry", "no list"),
    ("languages", [], "must be a list with at least one entry", "empty"),
    ("languages", [1], "must be words", "a number in the list"),
    ("municipalities", "Utrecht", "must be a list with at least one entry", "no list"),
    ("first_contact_working_days", 0, "must be a whole number from 1 to 20", "at once"),
    ("first_contact_working_days", 21, "must be a whole number from 1 to 20", "too long"),
    ("first_contact_working_days", "2", "must be a whole number from 1 to 20", "a word"),
    ("first_contact_working_days", 2.5, "must be a whole number from 1 to 20", "a half day"),
    ("first_contact_working_days", True, "must be a whole number from 1 to 20", "a yes"),
    ("house_rules", None, "is missing", "left out"),
    ("house_rules", 12, ALL_RULES, "a number"),
    ("house_rules", {"most_instalments": 12}, ALL_RULES, "one of them"),
    ("house_rules", {**GOOD_RULES, "fine": 1}, ALL_RULES, "one too many"),
    (
        "house_rules",
        {**GOOD_RULES, "most_instalments": 0},
        "has most_instalments, which must be a whole number from 1 to 60",
        "none",
    ),
    (
        "house_rules",
        {**GOOD_RULES, "tenancy_months": True},
        "has tenancy_months, which must be a whole number from 0 to 120",
        "a yes",
    ),
    (
        "house_rules",
        {**GOOD_RULES, "first_within_days": 30.5},
        "has first_within_days, which must be a whole number from 31 to 120",
        "half a day",
    ),
    (
        "complaints_page",
        "http://delinde.example/klachten",
        "must look like https://delinde.example/klachten",
        "not safe to send to",
    ),
    (
        "complaints_page",
        "https://delinde.example/<b>",
        "must look like https://delinde.example/klachten",
        "no address",
    ),
]


@pytest.mark.parametrize(("key", "value", "fault", "why"), BAD)
def test_bad_value_is_named_with_file_key_and_fault(
    write: Write, key: str, value: object, fault: str, why: str
) -> None:
    folder = write(**{key: value})

    with pytest.raises(BadLandlord) as refused:
        load_landlords(folder)

    assert str(refused.value) == f"berk.yml: {key} {fault}.", why


def test_every_key_of_a_file_is_needed(tmp_path: Path) -> None:
    keys = yaml.safe_load(DEMO.read_text(encoding="utf-8"))
    (tmp_path / "berk.yml").write_text("name: De Berk\n")

    with pytest.raises(BadLandlord) as refused:
        load_landlords(tmp_path)

    assert str(refused.value).splitlines() == [
        f"berk.yml: {key} is missing." for key in keys if key != "name"
    ]


def test_unknown_key_is_named(write: Write) -> None:
    folder = write(telefone="030 012 34 56")

    with pytest.raises(BadLandlord, match=r"berk\.yml: telefone is not known\."):
        load_landlords(folder)


def test_faults_of_all_files_are_said_at_once(write: Write) -> None:
    write("berk.yml", colour="blue", email="x")
    folder = write("eik.yml", name=None)

    with pytest.raises(BadLandlord) as refused:
        load_landlords(folder)

    sentences = str(refused.value).splitlines()
    assert [each.split(" ")[:2] for each in sentences] == [
        ["berk.yml:", "email"],
        ["berk.yml:", "colour"],
        ["eik.yml:", "name"],
    ]


NO_LANDLORD = [
    ("- De Berk\n", "must hold keys and values", "a list"),
    ("", "must hold keys and values", "empty"),
    ("name: [De Berk\n", "cannot be read", "no YAML"),
]


@pytest.mark.parametrize(("content", "fault", "why"), NO_LANDLORD)
def test_file_that_is_no_landlord_is_named(
    tmp_path: Path, content: str, fault: str, why: str
) -> None:
    (tmp_path / "berk.yml").write_text(content)

    with pytest.raises(BadLandlord) as refused:
        load_landlords(tmp_path)

    assert str(refused.value).startswith("berk.yml"), why
    assert fault in str(refused.value)


def test_folder_without_landlords_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadLandlord, match="holds no landlord"):
        load_landlords(tmp_path)
