"""Which help comes first for this tenant: at most four steps, by the table of data/pathway.yml.

The table is read from above; each row that holds adds its step, if it is not there yet. So a row's
place is its weight, and its reason stands beside it. Nothing is scored, nothing is decided about
anybody: a step is something that a tenant may look at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from schemes.errors import BadCase
from schemes.huurtoeslag.parameters import YearParameters

MOST = 4
NOT_KNOWN = "not_known"
# Asked, and left unsaid: as if nobody had asked.
_NOT_SAID = (None, "not_said", NOT_KNOWN)
_LARGE_HOUSEHOLD = 3

RentLevel = Literal[
    "below_basishuur",
    "up_to_kwaliteitskortingsgrens",
    "up_to_aftoppingsgrens",
    "above_aftoppingsgrens",
    "above_maximum",
]

# Each step, and what it is about: of one subject a tenant is never told two things.
STEPS: Mapping[str, str] = {
    "eviction": "letter",
    "debt_help": "debt_help",
    "last_chance_contract": "last_chance_contract",
    "huurtoeslag": "huurtoeslag",
    "huurtoeslag_change": "huurtoeslag",
    "huurtoeslag_effect": "huurtoeslag_effect",
    "payment_plan": "arrears",
    "deferral": "arrears",
    "rent_reduction": "rent",
    "cheaper_home": "rent",
    "energy": "energy",
    "energy_saving": "energy_saving",
    "bijzondere_bijstand": "bijzondere_bijstand",
}

# What a row may ask about, and every answer to it.
WORDS: Mapping[str, tuple[str, ...]] = {
    "kind": ("report", "payment_plan", "deferral", "rent_reduction", "cheaper_home"),
    "letter": ("none", "bailiff", "court", "eviction", "cut_off", NOT_KNOWN),
    "cause": (
        "less_income", "income_late_or_stopped", "higher_costs", "household_changed", "other",
        NOT_KNOWN,
    ),
    "lasting": ("temporary", "structural", NOT_KNOWN),
    "children": ("yes", "no", NOT_KNOWN),
    "money_help": ("nobody", "debt_help", "bewindvoerder", "other", NOT_KNOWN),
    "receives_huurtoeslag": ("yes", "no", NOT_KNOWN),
    "other_debts": ("yes", "no", NOT_KNOWN),
    "arrears": ("none", "some", NOT_KNOWN),
    "rent_level": (*get_args(RentLevel), NOT_KNOWN),
    # The year's huurtoeslag that is worked out and not received yet, beside the arrears.
    "unclaimed": ("none", "up_to_arrears", "more_than_arrears", NOT_KNOWN),
}  # fmt: skip
_SAID = (
    "letter", "cause", "lasting", "children", "money_help", "receives_huurtoeslag", "other_debts",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of a tenant who reported a problem or sent a request.

    kind: "report", or what was requested; requested_before: what else was, in earlier cases.
    Of the other words None, "not_said" and "not_known" say the same. rent_level: see `rent_level`.
    indication_year_eur: what the huurtoeslag of a year that can still be applied for would be,
    where it was worked out. Raises BadCase for an unknown answer.
    """

    kind: str
    requested_before: frozenset[str] = frozenset()
    letter: str | None = None
    cause: str | None = None
    lasting: str | None = None
    children: str | None = None
    money_help: str | None = None
    receives_huurtoeslag: str | None = None
    other_debts: str | None = None
    arrears_cents: int | None = None
    arrears_months: int | None = None
    rent_cents: int | None = None
    rent_level: RentLevel | None = None
    indication_year_eur: int | None = None

    def __post_init__(self) -> None:
        for name, word in self.words().items():
            if word not in WORDS[name]:
                raise BadCase(f"{name} is {word}, which is none of {', '.join(WORDS[name])}")
        if unknown := self.requested_before - set(WORDS["kind"][1:]):
            raise BadCase(f"requested_before holds {min(unknown)}, which nobody can request")
        for name in ("arrears_cents", "arrears_months", "rent_cents", "indication_year_eur"):
            if (getattr(self, name) or 0) < 0:
                raise BadCase(f"{name} is below 0")

    def words(self) -> Mapping[str, str]:
        """The answers that the table's rows ask about."""
        said = {name: getattr(self, name) for name in _SAID}
        return {
            **{name: NOT_KNOWN if word in _NOT_SAID else word for name, word in said.items()},
            "kind": self.kind,
            "arrears": self._arrears(),
            "rent_level": self.rent_level or NOT_KNOWN,
            "unclaimed": self._unclaimed(),
        }

    def _arrears(self) -> str:
        if self.arrears_cents == 0 or (self.arrears_cents is None and self.arrears_months == 0):
            return "none"
        return "some" if self.arrears_cents or self.arrears_months else NOT_KNOWN

    def _owed_cents(self) -> int | None:
        """The arrears as a sum; months of rent are one where the rent is known."""
        if self.arrears_cents is not None:
            return self.arrears_cents
        if self.arrears_months is None or self.rent_cents is None:
            return None
        return self.arrears_months * self.rent_cents

    def _unclaimed(self) -> str:
        if self.receives_huurtoeslag == "yes" or self.indication_year_eur == 0:
            return "none"
        if self.indication_year_eur is None:
            return NOT_KNOWN
        owed = self._owed_cents()
        more = owed is not None and 100 * self.indication_year_eur > owed
        return "more_than_arrears" if more else "up_to_arrears"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table. It holds when each of these answers is one that it names."""

    id: str
    step: str
    holds_for: Mapping[str, frozenset[str]]
    because: str
    source: str

    def holds(self, words: Mapping[str, str]) -> bool:
        return all(words[name] in answers for name, answers in self.holds_for.items())


@dataclass(frozen=True, slots=True)
class Step:
    """What a tenant may do now: its name (STEPS), the row that put it here, and why."""

    name: str
    row: str
    because: str


def steps(rows: Sequence[Row], situation: Situation) -> list[Step]:
    """At most four steps, the one that helps most first; none about what was requested before."""
    words = situation.words()
    requested = {STEPS[kind] for kind in situation.requested_before}
    found: dict[str, Step] = {}
    for row in rows:
        if STEPS[row.step] in requested or row.step in found or not row.holds(words):
            continue
        if len(found) < MOST:
            found[row.step] = Step(row.step, row.id, row.because)
    return list(found.values())


def rent_level(year: YearParameters, rent_cents: int, persons: int | None) -> RentLevel | None:
    """Where a bare rent of a month stands among the year's limits (Wht art. 13, 16, 20), in cents.

    `persons`: how many live in the home (None: not known); where the answer hangs on it, None.
    """
    if rent_cents <= min(year.minimum_basishuur_cents.values()):
        return "below_basishuur"
    if rent_cents <= year.kwaliteitskortingsgrens_cents:
        return "up_to_kwaliteitskortingsgrens"
    if rent_cents > year.maximale_huurgrens_cents:
        return "above_maximum"
    small, large = year.aftoppingsgrens_small_cents, year.aftoppingsgrens_large_cents
    if persons is None and small < rent_cents <= large:
        return None
    limit = small if persons is not None and persons < _LARGE_HOUSEHOLD else large
    return "up_to_aftoppingsgrens" if rent_cents <= limit else "above_aftoppingsgrens"
