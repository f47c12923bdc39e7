"""Households to work out: one plain builder, and any of them for hypothesis."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from schemes.huurtoeslag import KINDS, Household, YearParameters, Years, load_years

ALL = load_years()
# The years that the tests know; another one may be added to the data without changing them.
YEARS = Years({year: ALL.of(year) for year in (2024, 2025, 2026)})
HIGHEST_RENT = 1_200_00


def household(kind: str = "single", size: int | None = None, **changes: Any) -> Household:
    """Alone or with two, of age, without income, with little savings."""
    plain: dict[str, Any] = {
        "kind": kind,
        "size": size or (1 if kind.startswith("single") else 2),
        "under_age": False,
        "income_eur_year": 0,
        "assets_ok": True,
    }
    return Household(**(plain | changes))


years: st.SearchStrategy[YearParameters] = st.sampled_from(list(ALL.by_year.values()))
rents = st.integers(0, HIGHEST_RENT)


@st.composite
def households(draw: st.DrawFn) -> Household:
    kind = draw(st.sampled_from(KINDS))
    return household(
        kind,
        size=1 if kind.startswith("single") else draw(st.integers(2, 7)),
        under_age=False if kind.endswith("elderly") else draw(st.booleans()),
        income_eur_year=draw(st.integers(0, 65_000)),
        assets_ok=draw(st.sampled_from((True, True, True, False))),
    )
