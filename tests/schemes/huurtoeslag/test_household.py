"""The household of the law is made of persons, and refuses what the facts leave open."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from schemes.huurtoeslag import (
    CIRCUMSTANCES,
    CODES,
    BadCase,
    CannotWorkOut,
    Income,
    huishoudsoort,
    huurtoeslag,
    jeugdgrens_geldt,
    rekeninkomen,
    vermogen_ok,
)
from tests.schemes.huurtoeslag.cases import YEARS, household

Y2024, Y2025, Y2026 = (YEARS.of(year) for year in (2024, 2025, 2026))


@pytest.mark.parametrize(
    ("others", "elderly", "in_2024", "after"),
    [
        (False, False, "single", "single"),
        (True, False, "multi", "multi"),
        (False, True, "single_elderly", "single"),
        (True, True, "multi_elderly", "multi"),
    ],
)
def test_art_2_elderly_are_a_kind_of_their_own_only_in_2024(
    others: bool, elderly: bool, in_2024: str, after: str
) -> None:
    assert huishoudsoort(Y2024, others=others, somebody_elderly=elderly) == in_2024
    for year in (Y2025, Y2026):
        assert huishoudsoort(year, others=others, somebody_elderly=elderly) == after


def test_rekeninkomen_is_of_all_together_without_a_childs_exempt_part() -> None:
    child, rich_child = Income(6_218, child_under_23=True), Income(7_000, child_under_23=True)

    assert rekeninkomen(Y2026, [Income(20_000), Income(9_000), child]) == 29_000
    assert rekeninkomen(Y2026, [Income(20_000), child, rich_child]) == 20_782
    assert rekeninkomen(Y2026, [Income(20_000), Income(7_000)]) == 27_000


@pytest.mark.parametrize(
    ("persons", "ok"),
    [
        ({"tenant_eur": 38_479}, True),
        ({"tenant_eur": 38_480}, False),
        ({"tenant_eur": 76_958, "partner_eur": 0}, True),
        ({"tenant_eur": 40_000, "partner_eur": 36_959}, False),
        ({"tenant_eur": 0, "co_residents_eur": (38_479, 38_479)}, True),
        ({"tenant_eur": 0, "partner_eur": 0, "co_residents_eur": (38_480,)}, False),
    ],
)
def test_awir_7_assets_up_to_the_limit_are_no_bar(persons: dict[str, Any], ok: bool) -> None:
    assert vermogen_ok(Y2026, **persons) is ok


@pytest.mark.parametrize(
    ("year", "oldest_born", "holds"),
    [
        (Y2026, date(2005, 1, 1), False),  # 21 on 1 January
        (Y2026, date(2004, 12, 2), False),  # 21 in December: the high limit from January
        (Y2026, date(2005, 12, 2), True),  # 21 on 2 December: the high limit from January 2027
        (Y2026, date(2009, 6, 1), True),
        (Y2025, date(2002, 1, 1), False),  # 23 on 1 January
        (Y2025, date(2002, 12, 31), True),
    ],
)
def test_art_13_youth_limit_holds_the_whole_year_or_not(year, oldest_born, holds: bool) -> None:
    told = {"oldest_born": oldest_born, "child_at_home": False, "young_with_handicap": False}

    assert jeugdgrens_geldt(year, **told) is holds
    assert jeugdgrens_geldt(year, **(told | {"child_at_home": True})) is False
    assert jeugdgrens_geldt(year, **(told | {"young_with_handicap": True})) is False


@pytest.mark.parametrize("born", [date(2005, 1, 2), date(2005, 5, 10), date(2005, 12, 1)])
def test_awir_5_of_age_within_the_year_is_not_worked_out(born: date) -> None:
    with pytest.raises(CannotWorkOut) as refused:
        jeugdgrens_geldt(Y2026, oldest_born=born, child_at_home=False, young_with_handicap=False)

    assert refused.value.code == "changes_within_year"


def test_born_on_29_february_counts_from_march() -> None:
    with pytest.raises(CannotWorkOut):
        jeugdgrens_geldt(
            Y2025, oldest_born=date(2002, 2, 28), child_at_home=False, young_with_handicap=False
        )
    assert jeugdgrens_geldt(
        Y2025, oldest_born=date(2004, 2, 29), child_at_home=False, young_with_handicap=False
    )


@pytest.mark.parametrize("year", [Y2024, Y2025, Y2026])
def test_eight_persons_are_not_worked_out(year) -> None:
    assert huurtoeslag(year, household("multi", 7), rekenhuur_cents=600_00).year_eur > 0
    with pytest.raises(CannotWorkOut) as refused:
        huurtoeslag(year, household("multi", 8), rekenhuur_cents=600_00)

    assert refused.value.code == "eight_or_more"


@pytest.mark.parametrize("code", sorted(CIRCUMSTANCES.keys() - {"vested_right"}))
def test_what_the_facts_leave_open_is_not_worked_out(code: str) -> None:
    lives = household(circumstances=frozenset({code}))

    for year in (Y2024, Y2025, Y2026):
        with pytest.raises(CannotWorkOut) as refused:
            huurtoeslag(year, lives, rekenhuur_cents=600_00)
        assert refused.value.code == code
        assert code in CODES


def test_earlier_right_matters_only_for_rent_above_the_maximum_until_2025() -> None:
    lives = household(circumstances=frozenset({"vested_right"}))

    assert huurtoeslag(Y2025, lives, rekenhuur_cents=900_07).year_eur > 0
    assert huurtoeslag(Y2026, lives, rekenhuur_cents=1_000_00).year_eur > 0
    with pytest.raises(CannotWorkOut) as refused:
        huurtoeslag(Y2025, lives, rekenhuur_cents=900_08)
    assert refused.value.code == "vested_right"


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"kind": "family"}, "household is none of"),
        ({"size": -1}, "below 1"),
        ({"kind": "single", "size": 2}, "does not fit household_size 2"),
        ({"kind": "multi", "size": 1}, "does not fit household_size 1"),
        ({"kind": "multi_elderly", "under_age": True}, "elderly"),
        ({"income_eur_year": -1}, "income_eur_year"),
        ({"income_eur_year": 10_000_001}, "income_eur_year"),
        ({"circumstances": frozenset({"moon"})}, "circumstances holds moon"),
    ],
)
def test_household_that_contradicts_itself_is_refused(changes: dict[str, Any], fault: str) -> None:
    with pytest.raises(BadCase, match=fault):
        household(**changes)
