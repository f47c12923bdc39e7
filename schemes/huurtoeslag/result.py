"""The allowance of one household in one year, with every amount on the way to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from schemes.errors import CannotWorkOut
from schemes.huurtoeslag import steps
from schemes.huurtoeslag.household import Household
from schemes.huurtoeslag.parameters import YearParameters

Nothing = Literal[
    "assets", "rent_above_maximum", "rent_too_low", "income_too_high", "below_smallest_amount"
]
_EIGHT = 8
_A_YEAR_OF_CENTS = 12 * 1000
_A_YEAR_OF_EUROS = 100 * _A_YEAR_OF_CENTS


@dataclass(frozen=True, slots=True)
class Huurtoeslag:
    """Cents or millicents a month, unless the name says otherwise; nothing is rounded on the way.

    year_millicents: the exact year, before the smallest year amount is asked for; 0 without a
    right. monthly_cents: its twelfth rounded half up, 0 where nothing is granted.
    nothing_because: why it is 0, or None.
    """

    year: int
    kind: str
    rekenhuur_cents: int
    maximale_huurgrens_cents: int
    meetellende_huur_cents: int
    minimum_inkomensijkpunt_eur: int
    inkomen_boven_ijkpunt_eur: int
    normhuur_cents: int
    basishuur_cents: int
    kwaliteitskortingsgrens_cents: int
    aftoppingsgrens_cents: int
    up_to_kwaliteitskortingsgrens_millicents: int
    up_to_aftoppingsgrens_millicents: int
    above_aftoppingsgrens_millicents: int
    vermindering_year_cents: int
    year_millicents: int
    monthly_cents: int
    year_eur: int
    nothing_because: Nothing | None

    @property
    def shown_month_eur(self) -> int:
        """The month as Dienst Toeslagen's own calculation shows it: rounded down to the euro."""
        return self.year_millicents // _A_YEAR_OF_EUROS if self.year_eur else 0


def huurtoeslag(year: YearParameters, household: Household, *, rekenhuur_cents: int) -> Huurtoeslag:
    """Art. 21: what the household gets when nothing changes in the year.

    Raises CannotWorkOut for what the facts leave open, BadCase for an impossible rent.
    """
    steps.check_rent(rekenhuur_cents)
    kind = steps.soort_in_dit_jaar(year, household)
    maximum = steps.maximale_huurgrens(year, household)
    counting = steps.meetellende_huur(year, rekenhuur_cents, maximum)
    _refuse_what_is_open(household, no_right_by_rent=counting is None)
    rent = counting or 0

    excess = steps.inkomen_boven_ijkpunt(year, kind, household.income_eur_year)
    norm = steps.normhuur(year, kind, household.income_eur_year)
    basis = steps.basishuur(year, norm)
    kwaliteit = steps.kwaliteitskortingsgrens(year)
    aftopping = steps.aftoppingsgrens(year, household)
    first = steps.up_to_kwaliteitskortingsgrens(year, rent, basis, kwaliteit)
    second = steps.up_to_aftoppingsgrens(year, rent, basis, kwaliteit, aftopping)
    third = steps.above_aftoppingsgrens(year, kind, rent, basis, aftopping)
    reduction = steps.vermindering(year, kind, excess)

    whole_year = steps.jaar(first + second + third, reduction) if household.assets_ok else 0
    year_eur = steps.jaarbedrag(year, whole_year)
    return Huurtoeslag(
        year=year.year,
        kind=kind,
        rekenhuur_cents=rekenhuur_cents,
        maximale_huurgrens_cents=maximum,
        meetellende_huur_cents=rent,
        minimum_inkomensijkpunt_eur=year.minimum_inkomensijkpunt_eur[kind],
        inkomen_boven_ijkpunt_eur=excess,
        normhuur_cents=norm,
        basishuur_cents=basis,
        kwaliteitskortingsgrens_cents=kwaliteit,
        aftoppingsgrens_cents=aftopping,
        up_to_kwaliteitskortingsgrens_millicents=first,
        up_to_aftoppingsgrens_millicents=second,
        above_aftoppingsgrens_millicents=third,
        vermindering_year_cents=reduction,
        year_millicents=whole_year,
        monthly_cents=steps.half_up(whole_year, _A_YEAR_OF_CENTS) if year_eur else 0,
        year_eur=year_eur,
        nothing_because=_why_nothing(year, household, kind, counting, whole_year),
    )


def _refuse_what_is_open(household: Household, *, no_right_by_rent: bool) -> None:
    if household.size >= _EIGHT:
        raise CannotWorkOut("eight_or_more")
    for code in sorted(household.circumstances):
        # An earlier right only matters where the rent would take it away (art. 13 lid 2).
        if code != "vested_right" or no_right_by_rent:
            raise CannotWorkOut(code)


def _why_nothing(
    year: YearParameters, household: Household, kind: str, counting: int | None, whole_year: int
) -> Nothing | None:
    if steps.jaarbedrag(year, whole_year):
        return None
    if not household.assets_ok:
        return "assets"
    if counting is None:
        return "rent_above_maximum"
    if counting <= year.minimum_basishuur_cents[kind]:
        return "rent_too_low"
    return "below_smallest_amount" if whole_year else "income_too_high"
