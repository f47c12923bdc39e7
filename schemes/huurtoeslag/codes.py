"""Every reason why an allowance cannot be worked out: said as "dit kan ik niet uitrekenen".

The facts leave these open (facts-huurtoeslag.md, "Gaps"), so no amount is given for them.
"""

from __future__ import annotations

from collections.abc import Mapping

# What somebody tells about a household that ends the sum.
CIRCUMSTANCES: Mapping[str, str] = {
    "adapted_home": "a home adapted because of a handicap: other limits and shares, no worked case",
    "vested_right": "an allowance for this same home before the rent rose above the maximum "
    "(art. 13 lid 2, until 2025); only told where the rent is above the maximum",
    "changes_within_year": "household, age limit or income change in the year (Awir art. 5, 8)",
    "displaced_person": "a displaced person's right (Awir art. 9) is not in the facts",
    "no_lawful_residence": "residence of tenant, partner or co-resident in doubt (Awir art. 9)",
    "not_registered": "somebody lives here who is not registered here, or the reverse (art. 9)",
    "partner_elsewhere": "a partner registered at another address or abroad (art. 1a lid 3)",
    "not_self_contained": "no home of its own, or a group home (art. 11)",
    "caravan": "a caravan: the rent of the standing place is added (art. 5)",
    "minor_tenant": "a tenant below 18 (art. 8; Awir art. 10 lid 2)",
    "person_left_out": "somebody long in a clinic or prison, or a carer, who may be left out on "
    "request (Besluit art. 2, 2a, 2b)",
}

# What the sum itself meets.
MET_BY_THE_SUM: Mapping[str, str] = {
    "year_not_known": "no figures for this year",
    "eight_or_more": "a household of eight or more persons: its own rules (art. 13 lid 2), no "
    "worked case",
    "smallest_year_amount": "lower rent in some months brings the year under the smallest amount",
    "youth_limit_may_end": "the youth limit of one year says nothing of the next",
    "forgiven_arrears": "no source says what forgiven rent does to the allowance",
}

CODES: Mapping[str, str] = {**CIRCUMSTANCES, **MET_BY_THE_SUM}
