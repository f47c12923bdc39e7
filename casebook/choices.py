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
# What a letter tells: an arrangement, another one in place of an earlier one, a no.
LetterWhat = Literal["confirmation", "change", "decline"]
# How a letter reaches the tenant.
Way = Literal["chat", "email", "counter", "post"]
# What staff may say in the chat in fixed words, in the tenant's language; free words are Dutch.
StaffSays = Literal["call_us", "question", "free"]

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
    "letter_made",
    "letter_handed",
    "letter_announced",
    "mail_sent",
    "mail_given_up",
    "staff_message",
]
