"""Writes docs/huurtoeslag.md and its plots: the allowance over rents and over incomes.

From schemes/huurtoeslag and data/schemes/huurtoeslag; nothing on the page is written by hand.

.venv/bin/python -m ops.huurtoeslag_page
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import pairwise

from ops.ending import run_to_the_end
from ops.places import ROOT, shown
from ops.plots import Axis, Band, Line, Plot, Point, bands_svg
from ops.progress import say
from schemes.arrangement_effect import Reduction, arrangement_effect
from schemes.huurtoeslag import Household, Huurtoeslag, YearParameters, huurtoeslag, load_years
from schemes.huurtoeslag.steps import aftoppingsgrens, maximale_huurgrens

PAGE = ROOT / "docs" / "huurtoeslag.md"
PLOTS = ROOT / "docs" / "huurtoeslag"
RENTS = Axis("rekenhuur, euros a month", 100, 1000, 100)
INCOMES = Axis("rekeninkomen, euros a year", 10_000, 65_000, 5_000)
AMOUNTS = Axis("huurtoeslag, euros a month", 0, 600, 100)
EXAMPLE_RENTS = (480_00, 600_00, 700_00, 760_00, 850_00, 920_00, 980_00)
EXAMPLE_REDUCTION_CENTS = 50_00
COLOURS = {"all": "#e3f0ef", "0": "#fbeaea", "35": "#fff4dd", "60": "#f4f6f7", "100": "#e3f0ef"}
HEAD = """\
# Huurtoeslag: what the law gives

Made by `.venv/bin/python -m ops.huurtoeslag_page` from `schemes/huurtoeslag/` and
`data/schemes/huurtoeslag/`; do not write here. How a year is added:
[huurtoeslag-year.md](huurtoeslag-year.md). Every dot is a bend of the law, every dotted upright its
limit. Rents are the *rekenhuur*: until 2025 with the service costs that count, from 2026 without.
Somebody with assets over the limit gets nothing; a household of eight or more is not worked out.
"""


@dataclass(frozen=True)
class Shape:
    """A household to draw: its name here and in file names, and incomes that show its bends."""

    name: str
    file: str
    household: Household
    incomes_eur: tuple[int, ...]


def shapes(year: YearParameters) -> list[Shape]:
    def shape(name: str, file: str, kind: str, size: int, *incomes: int) -> Shape:
        lives = Household(kind, size, False, 0, True)  # type: ignore[arg-type]
        return Shape(name, file, lives, incomes)

    found = [
        shape("single", "single", "single", 1, 20_000, 27_500, 35_000),
        shape("multi, 2 persons", "multi-2", "multi", 2, 25_000, 37_500, 47_500),
        shape("multi, 3 or more persons", "multi-3", "multi", 3, 25_000, 37_500, 47_500),
    ]
    if "single_elderly" in year.kinds:
        elderly = "multi, elderly"
        found += [
            shape("single, elderly", "single-e", "single_elderly", 1, 20_000, 27_500, 35_000),
            shape(f"{elderly}, 2 persons", "multi-e-2", "multi_elderly", 2, 25_000, 37_500, 47_500),
            shape(f"{elderly}, 3 or more", "multi-e-3", "multi_elderly", 3, 25_000, 37_500, 47_500),
        ]
    return found


def files() -> dict[str, str]:
    """All that is written, by path below docs/; the same figures give the same text."""
    written: dict[str, str] = {}
    lines = [HEAD]
    for year in sorted(load_years().by_year.values(), key=lambda each: -each.year):
        lines += _year(year, written)
    return {"huurtoeslag.md": "\n".join(lines)} | written


def _year(year: YearParameters, written: dict[str, str]) -> Iterator[str]:
    yield f"## {year.year}\n"
    yield from _limits(year)
    for shape in shapes(year):
        yield f"### {year.year}, {shape.name}\n"
        for what, plot in (("rents", _over_rents), ("incomes", _over_incomes)):
            path = f"huurtoeslag/{year.year}-{shape.file}-{what}.svg"
            written[path] = plot(year, shape).svg()
            yield f"![Huurtoeslag {year.year} over {what}, {shape.name}]({path})\n"
    path = f"huurtoeslag/{year.year}-kept.svg"
    written[path] = _kept(year)
    yield f"### {year.year}: what a tenant keeps of a rent reduction\n"
    yield (
        "Of each euro less rent, while there is an allowance before and after; without one, all "
        "of it. The basishuur drawn is the lowest: a higher income raises it until 2025.\n"
    )
    yield f"![Cents kept of each euro, by rent, {year.year}]({path})\n"
    yield from _examples(year)


def _limits(year: YearParameters) -> Iterator[str]:
    yield "| limit | euros |\n| --- | --- |"
    for kind in year.kinds:
        label = kind.replace("_", ", ")
        yield f"| minimum-inkomensijkpunt, {label} | {year.minimum_inkomensijkpunt_eur[kind]:,} |"
        yield f"| lowest basishuur, {label} | {_euros(year.minimum_basishuur_cents[kind])} |"
    yield f"| kwaliteitskortingsgrens | {_euros(year.kwaliteitskortingsgrens_cents)} |"
    yield f"| aftoppingsgrens, 1 or 2 persons | {_euros(year.aftoppingsgrens_small_cents)} |"
    yield f"| aftoppingsgrens, 3 or more | {_euros(year.aftoppingsgrens_large_cents)} |"
    above = "above it no right" if year.maximum_is_a_condition else "rent above it does not count"
    yield f"| maximale huurgrens ({above}) | {_euros(year.maximale_huurgrens_cents)} |"
    young = _euros(year.maximale_huurgrens_young_cents)
    yield f"| the same, everybody below {year.youth_age} | {young} |"
    yield f"| assets, alone | {year.asset_limit_eur:,} |"
    yield f"| assets, with partner | {year.asset_limit_partners_eur:,} |\n"


def _over_rents(year: YearParameters, shape: Shape) -> Plot:
    lines = [_by_rent(year, shape.household, income) for income in shape.incomes_eur]
    if not shape.household.kind.endswith("elderly") and shape.household.size < 3:
        young = replace(shape.household, under_age=True)
        line = _by_rent(year, young, shape.incomes_eur[0])
        lines.append(replace(line, name=f"{line.name}, all below {year.youth_age}"))
    title = f"{year.year}, {shape.name}: over rents"
    marks = [
        (year.minimum_basishuur_cents[_kind(year, shape)] / 100, "lowest basishuur"),
        (year.kwaliteitskortingsgrens_cents / 100, "kwaliteitskortingsgrens"),
        (aftoppingsgrens(year, shape.household) / 100, "aftoppingsgrens"),
        (year.maximale_huurgrens_cents / 100, "maximale huurgrens"),
    ]
    return Plot(title, RENTS, AMOUNTS, lines, marks)


def _by_rent(year: YearParameters, household: Household, income: int) -> Line:
    """Every five euros and on the bends themselves; a right that ends falls upright."""
    lives = replace(household, income_eur_year=income)
    maximum = maximale_huurgrens(year, lives)
    steps = huurtoeslag(year, lives, rekenhuur_cents=maximum)
    bends = sorted(
        {
            steps.basishuur_cents,
            max(steps.basishuur_cents, steps.kwaliteitskortingsgrens_cents),
            max(steps.basishuur_cents, steps.aftoppingsgrens_cents),
            maximum,
        }
    )
    bends = [each for each in bends if each <= maximum]
    turns = {*bends, *range(RENTS.start * 100, maximum, 5_00), maximum}
    points = [_at(year, lives, each) for each in sorted(turns)]
    after = [_at(year, lives, each) for each in (maximum + 1, RENTS.end * 100)]
    return Line(f"income {income:,}", [*points, *after], [_at(year, lives, each) for each in bends])


def _at(year: YearParameters, lives: Household, rent: int) -> Point:
    return rent / 100, huurtoeslag(year, lives, rekenhuur_cents=rent).monthly_cents / 100


def _over_incomes(year: YearParameters, shape: Shape) -> Plot:
    rents = {
        "kwaliteitskortingsgrens": year.kwaliteitskortingsgrens_cents,
        "aftoppingsgrens": aftoppingsgrens(year, shape.household),
        "maximale huurgrens": year.maximale_huurgrens_cents,
    }
    lines = [_by_income(year, shape.household, name, rent) for name, rent in rents.items()]
    point = year.minimum_inkomensijkpunt_eur[_kind(year, shape)]
    title = f"{year.year}, {shape.name}: over incomes"
    marks = [(point, "minimum-inkomensijkpunt")]
    return Plot(title, INCOMES, AMOUNTS, lines, marks, legend_right=True)


def _by_income(year: YearParameters, household: Household, name: str, rent: int) -> Line:
    """Bends: the point from which income counts, where (until 2025) the basishuur passes a limit,
    and the last income with an allowance.
    """

    def found(income: int) -> Huurtoeslag:
        return huurtoeslag(year, replace(household, income_eur_year=income), rekenhuur_cents=rent)

    def at(income: int) -> Point:
        return income, found(income).monthly_cents / 100

    def basishuur_within(limit: int, income: int) -> bool:
        return found(income).basishuur_cents <= limit

    steps = found(0)
    limits = (steps.kwaliteitskortingsgrens_cents, steps.aftoppingsgrens_cents)
    last = _last(lambda income: found(income).year_eur > 0)
    passed = [_last(partial(basishuur_within, limit)) for limit in limits]
    bends = [steps.minimum_inkomensijkpunt_eur, *(each for each in passed if each < last), last]
    incomes = {*range(INCOMES.start, INCOMES.end + 1, 250), *bends, last + 1}
    label = f"rent {_euros(rent)}, the {name}"
    return Line(label, [at(each) for each in sorted(incomes)], [at(each) for each in bends])


def _last(holds: Callable[[int], bool]) -> int:
    """The highest whole-euro income of the plot for which this still holds."""
    low, high = 0, INCOMES.end
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle) else (low, middle - 1)
    return low


def _kind(year: YearParameters, shape: Shape) -> str:
    return huurtoeslag(year, shape.household, rekenhuur_cents=0).kind


def _kept(year: YearParameters) -> str:
    rows = [Band(shape.name, list(_stretches(year, shape))) for shape in shapes(year)]
    title = f"{year.year}: cents of each euro less rent that stay with the tenant"
    return bands_svg(title, RENTS, rows)


def _stretches(year: YearParameters, shape: Shape) -> Iterator[tuple[float, float, str, str]]:
    """Between the law's limits the share is one; it is read off a euro in the middle."""
    ends = [
        RENTS.start * 100,
        year.minimum_basishuur_cents[_kind(year, shape)],
        year.kwaliteitskortingsgrens_cents,
        aftoppingsgrens(year, shape.household),
        year.maximale_huurgrens_cents,
        RENTS.end * 100,
    ]
    for start, end in pairwise(ends):
        middle = (start + end) // 200 * 100
        before, after = (
            huurtoeslag(year, shape.household, rekenhuur_cents=rent)
            for rent in (middle, middle - 100)
        )
        kept = str(100 - (before.monthly_cents - after.monthly_cents))
        text = f"{kept}" if before.year_eur else "all"
        yield start / 100, end / 100, text, COLOURS.get(text, "#fff")


def _examples(year: YearParameters) -> Iterator[str]:
    less, start = EXAMPLE_REDUCTION_CENTS, date(year.year, 1, 1)
    yield f"Rent {_euros(less)} a month lower, all of {year.year}; euros a month:\n"
    yield (
        "| household | income | rent | allowance before | during | rent down | allowance down "
        "| left over |\n| --- | --- | --- | --- | --- | --- | --- | --- |"
    )
    for shape in shapes(year):
        lives = replace(shape.household, income_eur_year=shape.incomes_eur[0])
        for rent in EXAMPLE_RENTS:
            found = arrangement_effect(
                load_years(), lives, Reduction(less, start, 12), kale_huur_cents=rent
            )
            [part] = found.parts
            amounts = (
                rent,
                part.before.monthly_cents,
                part.during.monthly_cents,
                part.rent_down_cents,
                part.allowance_down_cents,
                part.left_over_cents,
            )
            told = " | ".join(_euros(each) for each in amounts)
            yield f"| {shape.name} | {lives.income_eur_year:,} | {told} |"
    yield ""


def _euros(cents: int) -> str:
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02}"


def write_page() -> None:
    """Write the page and its plots, and take away plots that no longer belong to it."""
    made: Mapping[str, str] = files()
    PLOTS.mkdir(exist_ok=True)
    for old in PLOTS.glob("*.svg"):
        if f"huurtoeslag/{old.name}" not in made:
            old.unlink()
    for path, text in made.items():
        (PAGE.parent / path).write_text(text, encoding="utf-8")
    say(f"Written: {shown(PAGE)} and {len(made) - 1} plots")


if __name__ == "__main__":
    run_to_the_end(write_page)
