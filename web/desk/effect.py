"""What a rent reduction does to the tenant's huurtoeslag: the section of a case's page.

All sums come from schemes/arrangement_effect.py; what that refuses is said in a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from babel.lists import format_list
from flask_babel import get_locale, ngettext
from flask_babel import gettext as _
from werkzeug.datastructures import MultiDict

from casebook.models import Case
from schemes.arrangement_effect import Effect, YearPart, arrangement_effect
from schemes.errors import CannotWorkOut, FactExpired
from schemes.huurtoeslag import Huurtoeslag, YearParameters, Years
from web.desk.effect_form import EffectForm, next_month
from web.desk.effect_told import Told, told
from web.desk.effect_words import CANNOT, NOTHING, months_of, sums_of
from web.desk.formats import euros
from web.parts import parts

# A rent reduction of which something was typed has this in its address.
TRIED = "less"


@dataclass(frozen=True)
class PartShown:
    """The months of one year: when, what happens to the huurtoeslag, and the sums, in cents."""

    when: str
    allowance: str
    stays: str
    rows: list[tuple[str, int, int]]


@dataclass(frozen=True)
class Section:
    """The form, and once it was sent what comes of it; and what the tenant was told before.

    `year` is the year of the hints' figures.
    """

    form: EffectForm
    year: YearParameters
    telephone: str
    cannot: str = ""
    found: tuple[PartShown, ...] = ()
    together: Effect | None = None
    left_out: tuple[str, ...] = ()
    years: str = ""
    told: Told | None = None
    effect: Effect | None = None

    def kept(self) -> dict[str, int]:
        """What an arrangement keeps: sums of all months that were worked out, in cents."""
        assert self.effect is not None
        return {
            "months": self.effect.months_covered,
            "rent_down_cents": self.effect.rent_down_cents,
            "allowance_down_cents": self.effect.allowance_down_cents,
            "left_over_cents": self.effect.left_over_cents,
        }


def section(case: Case, args: MultiDict[str, str]) -> Section | None:
    """The section of this case's page; None for a case that asks for something else."""
    if case.kind != "rent_reduction":
        return None
    return tried(case, args if TRIED in args else None)


def tried(case: Case, args: MultiDict[str, str] | None) -> Section:
    """The form, and what comes of it where something was typed in it."""
    today, years = parts().settings.today(), parts().years
    asked_for = {
        "less": case.details.get("less_cents"),
        "months": case.details.get("months"),
        "start": next_month(today),
    }
    form = EffectForm(args, asked_for, today)
    base: dict[str, Any] = {
        "form": form,
        "year": _last_known(years, today),
        "telephone": _telephone(today),
        "told": told(case),
    }
    if args is None or not form.validate():
        return Section(**base)
    try:
        effect = arrangement_effect(
            years, form.household(), form.reduction(), kale_huur_cents=form.rent.data
        )
    except CannotWorkOut as refused:
        return Section(**base, cannot=str(CANNOT[refused.code]))
    return Section(
        **base,
        effect=effect,
        found=tuple(_shown(part) for part in effect.parts),
        together=effect if len(effect.parts) > 1 else None,
        left_out=tuple(
            f"{months_of(each.first_month, each.months)}: {CANNOT[each.code]}"
            for each in effect.not_covered
        ),
        years=format_list([str(part.before.year) for part in effect.parts], locale=get_locale()),
    )


def _last_known(years: Years, today: date) -> YearParameters:
    known = [year for year in years.by_year if year <= today.year]
    return years.of(max(known))


def _telephone(today: date) -> str:
    """Of Dienst Toeslagen; empty once nobody checked it again."""
    try:
        return str(parts().facts.get("helplines.dienst_toeslagen.telephone", today=today))
    except FactExpired:
        return ""


def _shown(part: YearPart) -> PartShown:
    return PartShown(
        when=months_of(part.first_month, part.months),
        allowance=_allowance(part.before, part.during),
        stays=_stays(part),
        rows=sums_of(
            part.months,
            part.rent_down_cents,
            part.allowance_down_cents,
            part.allowance_down_all_cents,
        ),
    )


def _allowance(before: Huurtoeslag, during: Huurtoeslag) -> str:
    """What the huurtoeslag of a month is now and with the lower rent, or why there is none."""
    if before.nothing_because:
        return _(
            "With these figures there is no huurtoeslag: %(why)s.",
            why=NOTHING[before.nothing_because],
        )
    now = euros(100 * before.shown_month_eur)
    if during.nothing_because:
        return _(
            "Huurtoeslag is now about %(now)s a month, and none with the lower rent: %(why)s.",
            now=now,
            why=NOTHING[during.nothing_because],
        )
    return _(
        "Huurtoeslag is now about %(now)s a month, and about %(then)s with the lower rent.",
        now=now,
        then=euros(100 * during.shown_month_eur),
    )


def _stays(part: YearPart) -> str:
    """How much of the landlord's euro the tenant keeps, in whole cents."""
    kept = (200 * part.left_over_cents + part.rent_down_cents) // (2 * part.rent_down_cents)
    if part.left_over_cents == part.rent_down_cents:
        return _("All of the reduction stays with the tenant.")
    if part.left_over_cents < 0:
        return _(
            "Huurtoeslag goes down more than the rent: a small amount is no longer paid at all."
        )
    if part.left_over_cents == 0:
        return _("Huurtoeslag goes down as much as the rent.")
    return ngettext(
        "Of each euro less rent about %(num)s cent stays with the tenant.",
        "Of each euro less rent about %(num)s cents stay with the tenant.",
        kept,
    )
