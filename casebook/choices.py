"""The fixed answers a case may hold, once, for types and checks alike. Knows no database.

Nothing (None) means that it was not asked; "not_said" that the tenant would rather not say.
"""

from typing import Literal

CaseType = Literal["report", "request", "call_back"]
Kind = Literal["payment_plan", "deferral", "rent_reduction", "cheaper_home"]
Origin = Literal["chat", "page", "telephone", "counter", "letter", "mail", "import"]
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
# What staff mark a case with for each other: about what is to be done, never about a person.
Mark = Literal["visit", "discuss", "look_up"]
# What a letter tells: an arrangement, another one in place of an earlier one, a no.
LetterWhat = Literal["confirmation", "change", "decline"]
# How a letter reaches the tenant.
Way = Literal["chat", "email", "counter", "post"]
# What staff may say in the chat in fixed words, in the tenant's language; free words are Dutch.
StaffSays = Literal["call_us", "question", "free"]

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
# How staff made sure that a case is the tenant's of a contract.
Verified = Literal["contract_number_said", "known_number", "year_of_birth", "counter"]

Author = Literal["tenant", "staff", "ledger", "system"]
CallOutcome = Literal["spoken", "voicemail", "no_answer", "wrong_number"]
# Why a member of staff reads a conversation.
ReadingReason = Literal["before_call", "tenant_asks", "second_look"]
Role = Literal["reader", "case_worker", "manager"]
# What the audit keeps; an export is of names or sums, by whoever made it.
Audited = Literal[
    "sign_in",
    "sign_in_failed",
    "sign_out",
    "case_opened",
    "conversation_opened",
    "exported",
    "account_added",
    "account_changed",
    "password_reset",
    "password_changed",
]
# What a step of a case, other than to another status, can be.
Step = Literal[
    "answer_added",
    "answer_changed",
    "objection_made",
    "objection_withdrawn",
    "municipality_call_asked",
    "municipality_call_withdrawn",
    "note",
    "assigned",
    "reminder",
    "marked",
    "phone_changed",
    "conversation_opened",
    "conversation_carried",
    "conversation_erased",
    "words_erased",
    "taken_down",
    "verified",
    "ledger_open",
    "ledger_settled",
    "ledger_plan_paid",
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
    "letter_made",
    "letter_handed",
    "letter_announced",
    "mail_sent",
    "mail_given_up",
    "mail_came",
    "staff_message",
    "message_given_up",
]
