"""Work out cases: `python -m schemes.huurtoeslag < cases.jsonl`; or `--check` the years' files.

A line such as {"id": 1, "year": 2026, "household": "single", "household_size": 1,
"under_age": false, "rekenhuur_cents": 60000, "income_eur_year": 24425, "assets_ok": true} is
answered by {"id": 1, "monthly_cents": 33935, "year_eur": 4072, "steps": {…}}.
"""

from __future__ import annotations

import sys

from schemes.errors import YearRefused
from schemes.huurtoeslag.lines import answered
from schemes.huurtoeslag.year_files import load_years


def main() -> int:
    checking = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not checking:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    try:
        years = load_years()
    except YearRefused as fault:
        sys.stderr.write(f"{fault}\n")
        return 1
    if checking:
        sys.stdout.writelines(f"{year}: in order\n" for year in years.by_year)
        return 0
    for line in answered(sys.stdin.buffer, years):
        sys.stdout.write(f"{line}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
