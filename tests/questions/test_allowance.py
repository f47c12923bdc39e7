"""The huurtoeslag check: what it asks of whom, what ends with an answer, and its sums."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from questions.allowance import (
    SEEN,
    YEAR,
    allowance_fields,
    ended_by,
    is_worked_out,
    questions_left,
    years_offered,
)
from questions.allowance_sums import can_show_effect, effect_of, estimate
from questions.answering import with_what_it_ends
from schemes.huurtoeslag import load_years

YEARS = load_years()
TODAY = date(2026, 11, 25)
ALONE: dict[str, Any] = {
    YEAR: 2026,
    "received": "no",
    "special": "no",
    "home_persons": 1,
    "grown_up": "yes",
    "bare_rent": {"cents": 60000},
    "income_period": "year",
    "income": {"cents": 2442500, "period": "year"},
    "assets": "no",
}
# facts-huurtoeslag.md: of 100 euros less rent this household keeps 35.
FAMILY = ALONE | {
    "home_persons": 3,
    "home_partner": "no",
    "home_young": 2,
    "young_earners": 0,
    "bare_rent": {"cents": 76000},
    "income": {"cents": 3000000, "period": "year"},
}
LESS = {"kind": "rent_reduction", "less": {"cents": 10000}}
ONE_MONTH = {"months": 1, "lasting": "temporary"}

ASKED: list[tuple[dict[str, Any], list[str], str]] = [
    ({}, ["home_persons", "grown_up", "bare_rent", "income_period", "income", "assets"], "alone"),
    ({"home_persons": 3},
     ["home_persons", "home_partner", "home_young", "grown_up", "bare_rent", "income_period",
      "income", "assets"], "with others"),
    ({"home_persons": 3, "home_young": 2},
     ["home_persons", "home_partner", "home_young", "young_earners", "bare_rent", "income_period",
      "income", "assets"], "a child at home: nobody's age is asked"),
    ({"home_persons": 3, "home_young": 2, "young_earners": 1},
     ["home_persons", "home_partner", "home_young", "young_earners", "young_income", "bare_rent",
      "income_period", "income", "assets"], "a child that earns"),
    ({"home_persons": 3, "home_young": 2, "young_earners": 2},
     ["home_persons", "home_partner", "home_young", "young_earners"], "more than can be summed"),
    ({"grown_up": "no"},
     ["home_persons", "grown_up", "turns_grown_up", "bare_rent", "income_period", "income",
      "assets"], "young"),
    ({"grown_up": "no", "turns_grown_up": "yes"},
     ["home_persons", "grown_up", "turns_grown_up"], "the limit changes within the year"),
    ({"home_persons": 8}, ["home_persons"], "other rules"),
    ({YEAR: 2025, "service": "no"},
     ["home_persons", "grown_up", "bare_rent", "service", "income_period", "income", "assets"],
     "a year in which service costs count"),
    ({YEAR: 2025, "service": "yes"},
     ["home_persons", "grown_up", "bare_rent", "service", "service_light", "service_cleaning",
      "service_caretaker", "service_rooms", "income_period", "income", "assets"], "each apart"),
]  # fmt: skip


@pytest.mark.parametrize(("slots", "asked", "why"), ASKED)
def test_only_what_this_household_needs_is_asked(
    slots: dict[str, Any], asked: list[str], why: str
) -> None:
    assert allowance_fields(slots) == ["received", "special", *asked, SEEN], why


def test_special_situation_ends_the_questions() -> None:
    assert allowance_fields({"special": "yes", "home_persons": 3}) == ["received", "special", SEEN]


OFFERED = [
    (date(2026, 11, 25), [2026, 2025], "this year and the last"),
    (date(2027, 1, 5), [2026], "no figures of the new year yet"),
    (date(2025, 3, 1), [2025], "2024 is closed"),
    (date(2028, 1, 1), [], "nothing that can be told"),
]


@pytest.mark.parametrize(("today", "years", "why"), OFFERED)
def test_years_offered_are_those_with_figures_from_2025(
    today: date, years: list[int], why: str
) -> None:
    assert years_offered(YEARS.by_year, today) == years, why


def test_other_household_ends_the_answers_that_rest_on_it() -> None:
    ended = with_what_it_ends({"home_persons": 2})

    assert {slot for slot, value in ended.items() if value is None} == {
        "home_partner", "home_young", "young_earners", "young_income", "grown_up",
        "turns_grown_up", "income_period", "income", "assets", SEEN, "huurtoeslag",
    }  # fmt: skip


def test_income_that_is_asked_again_asks_its_period_again_and_a_new_income_does_not() -> None:
    assert "income_period" in ended_by({"income": None})
    assert "income_period" not in ended_by({"income": {"cents": 1, "period": "month"}})


def test_answer_of_a_request_ends_nothing_of_the_check() -> None:
    assert ended_by({"arrears": None, "rent": {"cents": 1}}) == {}


SUMS: list[tuple[dict[str, Any], int | None, str]] = [
    (ALONE, 4072, "docs/huurtoeslag-year.md"),
    (ALONE | {"income": {"cents": 203542, "period": "month"}}, 4072, "twelve months, rounded up"),
    (ALONE | {"assets": "yes"}, 0, "too much"),
    (ALONE | {"grown_up": "no", "turns_grown_up": "no"}, 3278, "the youth limit of 498.20"),
    (ALONE | {"special": "yes"}, None, "open"),
    (ALONE | {"home_persons": 8}, None, "open"),
    (FAMILY, 5612, "466.66 a month"),
    (FAMILY | {"young_earners": 2}, None, "open"),
    (FAMILY | {"young_earners": 1, "young_income": {"cents": 621800, "period": "year"}}, 5612,
     "of a child up to 6,218 nothing counts"),
    (FAMILY | {"young_earners": 1, "young_income": {"cents": 821800, "period": "year"}}, 5502,
     "500 of 2,000 is above the point: 22 percent"),
    (FAMILY | {YEAR: 2025, "service": "no", "bare_rent": {"cents": 90008}}, None,
     "above the maximum of 2025 an earlier right may count"),
]  # fmt: skip


@pytest.mark.parametrize(("slots", "year_eur", "why"), SUMS)
def test_estimate_is_that_of_the_law(slots: dict[str, Any], year_eur: int | None, why: str) -> None:
    found = estimate(YEARS, slots)

    assert (found and found.year_eur) == year_eur, why


def test_service_costs_count_in_2025_each_up_to_12() -> None:
    others = ("service_cleaning", "service_caretaker", "service_rooms")
    none = {name: {"cents": 0} for name in others}
    year = ALONE | {YEAR: 2025, "service": "yes", **none}

    plain, some, much = (
        estimate(YEARS, year | {"service_light": {"cents": cents}}) for cents in (0, 1200, 5000)
    )

    rents = [each and each.rekenhuur_cents for each in (plain, some, much)]
    assert rents == [60000, 61200, 61200]


def test_effect_is_of_the_months_with_figures_and_the_others_are_named() -> None:
    effect = effect_of(YEARS, FAMILY | LESS | {"duration": {"months": 6}}, TODAY)

    assert effect
    [part] = effect.parts
    assert (part.first_month, part.months) == (date(2026, 12, 1), 1)
    assert (part.rent_down_cents, part.allowance_down_cents, part.left_over_cents) == (
        10000, 6500, 3500,
    )  # fmt: skip
    assert [(each.first_month, each.months) for each in effect.not_covered] == [
        (date(2027, 1, 1), 5)
    ]


def test_effect_without_an_end_is_told_until_the_end_of_its_year() -> None:
    lasting = {"duration": {"months": None, "lasting": "structural"}}

    effect = effect_of(YEARS, FAMILY | LESS | lasting, date(2026, 5, 31))

    assert effect
    assert [(each.first_month, each.months) for each in effect.parts] == [(date(2026, 6, 1), 7)]
    assert effect.not_covered == ()


NO_EFFECT: list[tuple[dict[str, Any], date, str]] = [
    ({"special": "yes"}, TODAY, "the sum itself is open"),
    ({}, date(2026, 12, 1), "it begins in a year without figures"),
    ({"less": {"cents": 80000}}, TODAY, "more than the bare rent"),
]


@pytest.mark.parametrize(("slots", "today", "why"), NO_EFFECT)
def test_effect_that_cannot_be_worked_out_is_none(
    slots: dict[str, Any], today: date, why: str
) -> None:
    assert effect_of(YEARS, FAMILY | LESS | {"duration": ONE_MONTH} | slots, today) is None, why


def test_effect_needs_a_whole_check_of_this_year() -> None:
    assert can_show_effect(YEARS, ALONE, TODAY)
    assert not can_show_effect(YEARS, ALONE | {"assets": None}, TODAY)
    assert not can_show_effect(YEARS, ALONE | {YEAR: 2025, "service": "no"}, TODAY)
    assert not can_show_effect(YEARS, {}, TODAY)
    # Without figures of the new year, a check of the last one is all that there can be.
    assert can_show_effect(YEARS, ALONE, date(2027, 1, 5))
    assert is_worked_out(FAMILY)


HOW_MANY: list[tuple[dict[str, Any], tuple[int, int], str]] = [
    ({YEAR: 2026}, (8, 11), "with whom one lives is not known"),
    ({YEAR: 2025}, (9, 16), "service costs count in 2025"),
    ({YEAR: 2026, "home_persons": 1}, (7, 8), "alone: at most the birthday of who is young"),
    ({YEAR: 2026, "home_persons": 1, "grown_up": "yes"}, (6, 6), "alone there is no child"),
    ({YEAR: 2026, "home_persons": 3}, (9, 10), "with others"),
    ({YEAR: 2026, "home_persons": 3, "home_young": 1}, (8, 9), "a child may earn"),
    (FAMILY | {"assets": None}, (1, 1), "one is left"),
    ({YEAR: 2026, "special": "yes"}, (1, 1), "it ends early"),
]


@pytest.mark.parametrize(("slots", "expected", "why"), HOW_MANY)
def test_how_many_questions_are_left(
    slots: dict[str, Any], expected: tuple[int, int], why: str
) -> None:
    assert questions_left(slots) == expected, why
