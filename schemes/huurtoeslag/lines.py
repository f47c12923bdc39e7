"""The allowance as a filter: one JSON object a line in, one out; never stopped by a bad line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from operator import attrgetter
from typing import Any, NoReturn

from schemes.errors import BadCase, CannotWorkOut
from schemes.huurtoeslag.household import Household
from schemes.huurtoeslag.parameters import Years
from schemes.huurtoeslag.result import Huurtoeslag, huurtoeslag

_LONGEST_LINE = 100_000
# The outcome stands beside the steps.
_STEPS = [
    each.name for each in fields(Huurtoeslag) if each.name not in ("monthly_cents", "year_eur")
]
_step_values = attrgetter(*_STEPS)


def answered(lines: Iterable[bytes], years: Years) -> Iterator[str]:
    """For each line its answer as JSON: `id` with `monthly_cents`, `year_eur` and `steps`, or with
    `error`: a code of CODES where the facts leave it open, else a sentence on the line.

    Fields of a line: id, year, household, household_size, under_age, rekenhuur_cents,
    income_eur_year, assets_ok; and, may be left out, circumstances (a list of CIRCUMSTANCES).
    Other fields are passed over. What the steps are, says Huurtoeslag.
    """
    for raw in lines:
        if raw.strip():
            yield json.dumps(_answered(raw, years))


def _answered(raw: bytes, years: Years) -> dict[str, Any]:
    name: str | int | None = None
    try:
        given = _object(raw)
        name = _id(given)
        found = _worked_out(given, years)
    except CannotWorkOut as refused:
        return {"id": name, "error": refused.code}
    except BadCase as fault:
        return {"id": name, "error": str(fault)}
    except Exception as fault:  # ours: the lines behind it are answered all the same
        return {"id": name, "error": f"a fault of ours: {fault!r}"}
    return {
        "id": name,
        "monthly_cents": found.monthly_cents,
        "year_eur": found.year_eur,
        "steps": dict(zip(_STEPS, _step_values(found), strict=True)),
    }


def _object(raw: bytes) -> dict[str, Any]:
    if len(raw) > _LONGEST_LINE:
        raise BadCase(f"the line is longer than {_LONGEST_LINE} bytes")
    try:
        found = json.loads(raw.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError:
        raise BadCase("the line is not UTF-8") from None
    except (ValueError, RecursionError):
        raise BadCase("the line is not JSON") from None
    if not isinstance(found, dict):
        raise BadCase("the line is not a JSON object")
    return found


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _id(given: Mapping[str, Any]) -> str | int | None:
    name = given.get("id")
    if name is None or isinstance(name, str) or type(name) is int:
        return name
    raise BadCase("id is neither text nor a whole number")


def _worked_out(given: Mapping[str, Any], years: Years) -> Huurtoeslag:
    household = Household(
        kind=_of_type(given, "household", str, "text"),
        size=_of_type(given, "household_size", int, "whole number"),
        under_age=_of_type(given, "under_age", bool, "true or false"),
        income_eur_year=_of_type(given, "income_eur_year", int, "whole number"),
        assets_ok=_of_type(given, "assets_ok", bool, "true or false"),
        circumstances=_circumstances(given),
    )
    rent = _of_type(given, "rekenhuur_cents", int, "whole number")
    year = years.of(_of_type(given, "year", int, "whole number"))
    return huurtoeslag(year, household, rekenhuur_cents=rent)


def _of_type(given: Mapping[str, Any], name: str, wanted: type, called: str) -> Any:
    # A true is an int to Python, and no number to anybody else.
    if type(given.get(name)) is not wanted:
        raise BadCase(f"{name} is missing, or is no {called}")
    return given[name]


def _circumstances(given: Mapping[str, Any]) -> frozenset[str]:
    told = given.get("circumstances", [])
    if not isinstance(told, list) or not all(isinstance(each, str) for each in told):
        raise BadCase("circumstances is no list of texts")
    return frozenset(told)
