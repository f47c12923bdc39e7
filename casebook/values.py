"""What a field of a case may hold, the same when it is logged and when it comes later.

Every refusal is a ValueNotAllowed with the field's name; a detail of a kind is `details.…`.
"""

from datetime import date
from typing import get_args

from casebook import choices
from casebook.errors import ValueNotAllowed
from casebook.worked_out import is_effect, is_estimate

# Details by kind, with the type of each; all may be left out.
DETAILS: dict[str, dict[str, type]] = {
    "payment_plan": {"monthly_cents": int},
    "deferral": {"until": date},
    "rent_reduction": {"less_cents": int, "months": int},
    "cheaper_home": {
        "persons": int,
        "highest_rent_cents": int,
        "ages": list,
        "bedrooms": int,
        "areas": str,
        "ground_floor": str,
        "pets": str,
    },
}

ALLOWED: dict[str, tuple[str, ...]] = {
    "type": get_args(choices.CaseType),
    "kind": get_args(choices.Kind),
    "origin": get_args(choices.Origin),
    "cause": get_args(choices.Cause),
    "lasting": get_args(choices.Lasting),
    "children": get_args(choices.Answer),
    "money_help": get_args(choices.MoneyHelp),
    "letter": get_args(choices.Letter),
    "objection": get_args(choices.Answer),
    "safe_contact": get_args(choices.Answer),
    "municipality_call": get_args(choices.MunicipalityCall),
    "details.ground_floor": get_args(choices.Answer),
    "details.pets": get_args(choices.Answer),
}
RANGES = {
    "income_day": range(1, 32),
    "months_wanted": range(1, 61),
    "details.bedrooms": range(9),
}
# In characters. What a form takes at once is less: own words grow with each mail of the tenant.
LONGEST = {"own_words": 4000, "how_to_reach": 200, "details.areas": 200}

# The casebook keeps the origin of a figure in its name: these are the tenant's word.
SAID_BY_TENANT = {
    "rent_cents": "rent_said_cents",
    "arrears_cents": "arrears_said_cents",
    "arrears_months": "arrears_said_months",
}


def check_value(name: str, value: object) -> None:
    """Refuse what this field never holds; None, not asked, may always be."""
    if value is None:
        return
    fits = True
    if name in ALLOWED:
        fits = value in ALLOWED[name]
    elif isinstance(value, int):
        fits = value in RANGES[name] if name in RANGES else value >= 0
    elif isinstance(value, str) and name in LONGEST:
        fits = len(value) <= LONGEST[name]
    elif name == "huurtoeslag":
        fits = is_estimate(value)
    elif name == "huurtoeslag_effect":
        fits = is_effect(value)
    elif isinstance(value, list) and name == "details.ages":
        fits = value == [band for band in get_args(choices.Ages) if band in value]
    if not fits:
        raise ValueNotAllowed(name, value)


def check_detail(kind: str | None, name: str, value: object) -> None:
    """Refuse a detail that this kind does not have, or of another type."""
    known = DETAILS[kind] if kind else {}
    # Exactly this type: True is an int, a moment is a date.
    if name not in known or type(value) is not known[name]:
        raise ValueNotAllowed(f"details.{name}", value)
    check_value(f"details.{name}", value)
