"""Huurtoeslag by the law's own steps, exact, for the years in data/schemes/huurtoeslag/.

`huurtoeslag(load_years().of(2026), household, rekenhuur_cents=60000)`; as a filter:
`python -m schemes.huurtoeslag < cases.jsonl`.
"""

from schemes.errors import BadCase, CannotWorkOut, YearRefused
from schemes.huurtoeslag.codes import CIRCUMSTANCES, CODES
from schemes.huurtoeslag.household import (
    KINDS,
    Household,
    Income,
    Kind,
    huishoudsoort,
    jeugdgrens_geldt,
    rekeninkomen,
    vermogen_ok,
)
from schemes.huurtoeslag.parameters import YearParameters, Years
from schemes.huurtoeslag.result import Huurtoeslag, huurtoeslag
from schemes.huurtoeslag.steps import Servicekosten, rekenhuur
from schemes.huurtoeslag.year_files import OUR_YEARS, load_years

__all__ = [
    "CIRCUMSTANCES",
    "CODES",
    "KINDS",
    "OUR_YEARS",
    "BadCase",
    "CannotWorkOut",
    "Household",
    "Huurtoeslag",
    "Income",
    "Kind",
    "Servicekosten",
    "YearParameters",
    "YearRefused",
    "Years",
    "huishoudsoort",
    "huurtoeslag",
    "jeugdgrens_geldt",
    "load_years",
    "rekenhuur",
    "rekeninkomen",
    "vermogen_ok",
]
