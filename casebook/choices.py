"""The fixed answers a case may hold, once, for types and checks alike. Knows no database.

Nothing (None) means that it was not asked; "not_said" that the tenant would rather not say.
"""

from typing import Literal

CaseType = Literal["report", "request", "call_back"]
Kind = Literal["payment_plan", "deferral", "rent_reduction", "cheaper_home"]
Origin = Literal["chat", "page", "telephone", "counter", "letter", "import"]
Cause = Literal[
    "less_income",
    "income_late_or_stopped",
    "higher_costs",
    "household_changed",
    "other",
    "not_said",
]
Lasting = Literal["temporary", "structural", "not_known"]
Answer = Literal["yes", "no", "not_said"]
MoneyHelp = Literal["nobody", "debt_help", "bewindvoerder", "other"]
Letter = Literal["none", "bailiff", "court", "eviction", "cut_off"]
