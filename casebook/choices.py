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
MoneyHelp = Literal["nobody", "debt_help", "bewindvoerder", "other", "not_said"]
Letter = Literal["none", "bailiff", "court", "eviction", "cut_off"]
# Bands, for nothing exact is kept; a case lists each once, youngest first.
Ages = Literal["0-3", "4-11", "12-17", "18-64", "65+"]
MunicipalityCall = Literal["asked", "withdrawn"]

# How staff spoke with the tenant of what they agree on; "chosen": as the tenant chose it.
Spoken = Literal["telephone", "counter", "visit", "letter", "chosen"]
DeclineReason = Literal[
    "above_rules",
    "takes_too_long",
    "rents_too_short",
    "arrangement_runs",
    "nothing_owed",
    "no_reduction",
    "no_home",
    "not_reached",
]
# What is possible instead.
Possible = Literal[
    "talk",
    "payment_plan",
    "deferral",
    "rent_reduction",
    "cheaper_home",
    "debt_help",
    "huurtoeslag",
    "bijzondere_bijstand",
]

Author = Literal["tenant", "staff"]
# What a step of a case, other than to another status, can be.
Step = Literal[
    "answer_added",
    "answer_changed",
    "objection_made",
    "objection_withdrawn",
    "municipality_call_asked",
    "municipality_call_withdrawn",
    "note",
    "plan_chosen",
    "plan_withdrawn",
    "arrangement_agreed",
    "arrangement_confirmed",
    "arrangement_changed",
    "instalment_paid",
    "payment_taken_back",
    "collection_paused",
    "pause_ended",
    "request_declined",
    "second_look_asked",
]
