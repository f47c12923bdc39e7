"""The steps of the Wet op de huurtoeslag (Wht), one function each, named after the law's term.

Rents are whole cents a month; a share of a rent is whole millicents, which holds a percentage of a
cent exactly. Nothing is rounded but where the law rounds. Articles are the Wht's unless another law
is named; sources: facts-huurtoeslag.md, "The steps".
"""

from __future__ import annotations

from dataclasses import dataclass

from schemes.errors import BadCase
from schemes.huurtoeslag.household import Household
from schemes.huurtoeslag.parameters import TRILLIONTHS_A_CENT, YearParameters

HIGHEST_RENT_CENTS = 10_000_00
_MILLICENTS_A_EURO = 100_000
_LARGE_HOUSEHOLD = 3


@dataclass(frozen=True, slots=True)
class Servicekosten:
    """The four kinds of service costs that could count (art. 5 lid 3), cents a month."""

    shared_energy_cents: int = 0
    cleaning_cents: int = 0
    huismeester_cents: int = 0
    shared_rooms_cents: int = 0

    def kinds(self) -> tuple[int, ...]:
        return (
            self.shared_energy_cents,
            self.cleaning_cents,
            self.huismeester_cents,
            self.shared_rooms_cents,
        )


def rekenhuur(year: YearParameters, kale_huur_cents: int, service: Servicekosten) -> int:
    """Art. 5: the bare rent and, until 2025, each kind of service costs up to its limit.

    The lower maximum of the Huurcommissie (lid 2) is not for an estimate. Raises BadCase.
    """
    check_rent(kale_huur_cents)
    if any(each < 0 for each in service.kinds()):
        raise BadCase("service costs are below 0")
    limit = year.servicekosten_per_kind_cents
    return kale_huur_cents + sum(min(each, limit) for each in service.kinds())


def check_rent(cents: int) -> None:
    """BadCase where this can be no rent of a month."""
    if not 0 <= cents <= HIGHEST_RENT_CENTS:
        raise BadCase(f"rekenhuur_cents is not between 0 and {HIGHEST_RENT_CENTS}")


def soort_in_dit_jaar(year: YearParameters, household: Household) -> str:
    """Art. 2: from 2025 the elderly are single and multi like everybody."""
    return household.kind if household.kind in year.kinds else household.kind.split("_")[0]


def maximale_huurgrens(year: YearParameters, household: Household) -> int:
    """Art. 13 lid 1 a, and b for the young."""
    if household.under_age:
        return year.maximale_huurgrens_young_cents
    return year.maximale_huurgrens_cents


def meetellende_huur(year: YearParameters, rekenhuur_cents: int, maximum_cents: int) -> int | None:
    """The rent that counts. Until 2025 none above the maximum: no right (None, art. 13); from 2026
    the maximum in its place (art. 21 lid 1 d).
    """
    if rekenhuur_cents <= maximum_cents:
        return rekenhuur_cents
    return None if year.maximum_is_a_condition else maximum_cents


def inkomen_boven_ijkpunt(year: YearParameters, kind: str, income_eur: int) -> int:
    """Art. 17 lid 1: whole euros a year above the minimum-inkomensijkpunt."""
    return max(0, income_eur - year.minimum_inkomensijkpunt_eur[kind])


def normhuur(year: YearParameters, kind: str, income_eur: int) -> int:
    """Art. 17 lid 2 and 3: the amount of the minimum-inkomensijkpunt. Until 2025 above that point
    a x income x income + b x income, rounded up to the whole cent (art. 19 lid 2 and 3).
    """
    above = inkomen_boven_ijkpunt(year, kind, income_eur) > 0
    if above and year.factor_a is not None and year.factor_b is not None:
        trillionths = (year.factor_a[kind] * income_eur + year.factor_b[kind]) * income_eur
        return -(-trillionths // TRILLIONTHS_A_CENT)
    return year.normhuur_cents - year.normhuur_less_cents[kind]


def basishuur(year: YearParameters, normhuur_cents: int) -> int:
    """Art. 16: what a tenant pays in any case: the normhuur, lowered by the Wet verlaging eigen
    bijdrage huurtoeslag, art. 1. (The addition of art. 16 itself is 0 since 2023.)
    """
    return normhuur_cents - year.basishuur_lowered_cents


def kwaliteitskortingsgrens(year: YearParameters) -> int:
    """Art. 20 lid 1."""
    return year.kwaliteitskortingsgrens_cents


def aftoppingsgrens(year: YearParameters, household: Household) -> int:
    """Art. 20 lid 2: a for one or two persons, b for three and more."""
    if household.size < _LARGE_HOUSEHOLD:
        return year.aftoppingsgrens_small_cents
    return year.aftoppingsgrens_large_cents


def up_to_kwaliteitskortingsgrens(
    year: YearParameters, rent: int, basis: int, kwaliteit: int
) -> int:
    """Art. 21 lid 1 a: the share (100 %) of the rent from basishuur to kwaliteitskortingsgrens."""
    return _share(year.share_up_to_kwaliteitskortingsgrens, min(rent, kwaliteit) - basis)


def up_to_aftoppingsgrens(
    year: YearParameters, rent: int, basis: int, kwaliteit: int, aftopping: int
) -> int:
    """Art. 21 lid 1 b and lid 2 (2025), Besluit art. 7: the share (65 %) of the rent from the
    kwaliteitskortingsgrens, or the basishuur where that is higher, to the aftoppingsgrens.
    """
    return _share(year.share_up_to_aftoppingsgrens, min(rent, aftopping) - max(kwaliteit, basis))


def above_aftoppingsgrens(
    year: YearParameters, kind: str, rent: int, basis: int, aftopping: int
) -> int:
    """Art. 21 lid 1 c and lid 3 (2025), Besluit art. 7: the share (40 %; in 2024 not for every
    kind) of the rent from the aftoppingsgrens, or the basishuur where that is higher.
    """
    return _share(year.share_above_aftoppingsgrens[kind], rent - max(aftopping, basis))


def vermindering(year: YearParameters, kind: str, excess_eur: int) -> int:
    """Art. 21 lid 2 from 2026: cents a year less for the income above the point; 0 before."""
    return excess_eur * year.income_reduction[kind]


def jaar(month_millicents: int, vermindering_year_cents: int) -> int:
    """Art. 21: twelve months of all shares, less the vermindering, in exact millicents."""
    return max(0, 12 * month_millicents - 1000 * vermindering_year_cents)


def jaarbedrag(year: YearParameters, year_millicents: int) -> int:
    """Awir art. 14 lid 4 and 5: whole euros, rounded half up; 0 below the smallest amount."""
    euros = half_up(year_millicents, _MILLICENTS_A_EURO)
    return euros if euros >= year.smallest_year_amount_eur else 0


def half_up(amount: int, unit: int) -> int:
    """How many units, rounded arithmetically: the half goes up."""
    return (2 * amount + unit) // (2 * unit)


def _share(percent: int, cents: int) -> int:
    """Millicents: a hundredth of a cent is ten."""
    return 10 * percent * max(0, cents)
