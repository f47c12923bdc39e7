"""Answers that come after a case was logged: each is set on the case and leaves a step."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from casebook import choices
from casebook.errors import ValueNotAllowed
from casebook.models import Case, CaseStep
from casebook.steps import add_step, see_as_it_is_now
from casebook.values import SAID_BY_TENANT, check_detail, check_value

# What may still be asked of any case, with the type of each; the columns' names but for the rent.
LATER: dict[str, type] = {
    "rent_cents": int,
    "cause": str,
    "own_words": str,
    "children": str,
    "children_number": int,
    "money_help": str,
    "income_day": int,
    "months_wanted": int,
    "how_to_reach": str,
    "huurtoeslag": dict,
}
# And of a request for a cheaper home, as its details.
LATER_DETAILS = ("ages", "bedrooms", "areas", "ground_floor", "pets")


def add_answer(
    session: Session,
    case: Case,
    field: str,
    value: Any,
    *,
    at: datetime,
    author: choices.Author = "tenant",
    by: str = "",
) -> CaseStep | None:
    """Set one answer and keep its step; None when the case holds just that already.

    A value of None takes an answer back. `children` comes before `children_number`: any other
    answer than yes takes the number away, and refuses one. ValueNotAllowed for another field,
    another kind's detail, and a value that the field never holds.
    """
    see_as_it_is_now(session, case)
    if isinstance(value, str):
        value = value.strip()
    _check(case, field, value)
    before = _present(case, field)
    if value == before:
        return None
    _set(case, field, value)
    if field == "children" and value != "yes":
        case.children_number = None
    return add_step(
        session,
        case,
        "answer_added" if before is None else "answer_changed",
        at=at,
        author=author,
        by=by,
        field=field,
        # Own words stand once, on the case, so that erasing them there erases them.
        value=None if field == "own_words" else value,
    )


def _check(case: Case, field: str, value: Any) -> None:
    if field not in LATER and field not in LATER_DETAILS:
        raise ValueNotAllowed(field, value)
    if value is None:
        return
    if value in ("", []):
        raise ValueNotAllowed(field, value)
    if field in LATER_DETAILS:
        check_detail(case.kind, field, value)
        return
    # Exactly this type: True is an int.
    if type(value) is not LATER[field]:
        raise ValueNotAllowed(field, value)
    check_value(field, value)
    if field == "children_number" and case.children in ("no", "not_said"):
        raise ValueNotAllowed(field, value)


def _present(case: Case, field: str) -> Any:
    if field in LATER_DETAILS:
        return case.details.get(field)
    return getattr(case, SAID_BY_TENANT.get(field, field))


def _set(case: Case, field: str, value: Any) -> None:
    if field in LATER_DETAILS:
        # A new dict: a change inside the old one is not seen.
        others = {name: kept for name, kept in case.details.items() if name != field}
        case.details = others if value is None else others | {field: value}
    else:
        setattr(case, SAID_BY_TENANT.get(field, field), value)
