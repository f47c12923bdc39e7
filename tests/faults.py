"""Words that a tenant may type in each language, the fault that they have, and why.

Every fault of every reader, and what the form says of it: `said_of(parts, fault, "nl")`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from actions.allowance import ValidateAllowanceForm
from actions.more import ValidateMoreForm
from actions.parts import Parts
from actions.request_form import ValidateRequestForm
from questions.allowance import OF_THE_CHECK
from questions.fields import MORE
from tests.actions.turns import ANSWERS, a_tracker, ran

# Faults are typed in these; every language has the same sentences about them (test_texts.py).
TYPED_IN = ("nl", "en")


@dataclass(frozen=True)
class Fault:
    """What is typed when `field` is asked, by language, and the code that it is refused with."""

    field: str
    code: str
    nl: str
    en: str
    why: str

    def typed(self, language: str) -> str:
        return {"nl": self.nl, "en": self.en}[language]


FAULTS = [
    Fault(*row)
    for row in (
        ("kind", "not_understood", "een regeling", "an arrangement", "a kind comes from a button"),
        ("letter", "not_understood", "onzin", "nonsense", "neither yes nor no"),
        ("letter", "which_letter", "ja", "yes", "but of whom"),
        ("letter", "other_letter", "een brief van de verhuurder", "a letter from the landlord",
         "no bailiff, and no court yet"),
        ("letter_date", "not_understood", "onzin", "nonsense", "no day"),
        ("letter_date", "ambiguous", "3 december of 4 december", "3 December or 4 December",
         "two days"),
        ("letter_date", "no_such_date", "31 februari", "31 February", "not in the calendar"),
        ("letter_date", "too_long_ago", "1 januari 1999", "1 January 1999", "a typing error"),
        ("letter_date", "too_far_ahead", "1 januari 2031", "1 January 2031", "a typing error"),
        ("since", "not_understood", "onzin", "nonsense", "no day"),
        ("since", "empty", "\u200b", "\u200b", "nothing that one can see"),
        ("since", "too_long", "x" * 301, "x" * 301, "longer than any answer"),
        ("since", "no_such_date", "31 februari", "31 February", "not in the calendar"),
        ("since", "ambiguous", "3 maanden", "3 months", "ago or from now"),
        ("since", "too_long_ago", "1 januari 1999", "1 January 1999", "a typing error"),
        ("since", "too_far_ahead", "1 januari 2031", "1 January 2031", "nothing to report yet"),
        ("arrears", "not_understood", "veel", "a lot", "no amount"),
        ("arrears", "amount_missing", "ik loop achter", "I am behind", "but not how much"),
        ("arrears", "ambiguous", "3", "3", "euros or months"),
        ("arrears", "too_high", "60000", "60000", "no rent is so high"),
        ("arrears", "too_high", "99 maanden", "99 months", "so many months"),
        ("arrears", "not_euros", "$ 650", "$ 650", "another currency"),
        ("lasting", "not_understood", "onzin", "nonsense", "neither"),
        ("lasting", "ambiguous", "tijdelijk of blijvend", "temporary or permanent", "both"),
        ("monthly", "not_understood", "veel", "a lot", "no amount"),
        ("monthly", "ambiguous", "50 of 100", "50 or 100", "two amounts"),
        ("monthly", "not_per_month", "50 per week", "50 per week", "another period"),
        ("monthly", "too_low", "0,50", "0.50", "less than a euro"),
        ("monthly", "too_high", "9000", "9000", "more than a rent"),
        ("monthly", "not_euros", "$ 50", "$ 50", "another currency"),
        ("until", "not_understood", "onzin", "nonsense", "no day"),
        ("until", "ambiguous", "2 of 3 weken", "2 or 3 weeks", "two days"),
        ("until", "no_such_date", "31 februari", "31 February", "not in the calendar"),
        ("until", "in_the_past", "1 oktober 2026", "1 October 2026", "nothing to put off"),
        ("until", "too_far_ahead", "1 januari 2031", "1 January 2031", "more than a year"),
        ("rent", "not_understood", "veel", "a lot", "no amount"),
        ("rent", "ambiguous", "600 of 700", "600 or 700", "two amounts"),
        ("rent", "not_per_month", "150 per week", "150 per week", "another period"),
        ("rent", "too_low", "5", "5", "no home costs so little"),
        ("rent", "too_high", "9000", "9000", "no home costs so much"),
        ("rent", "not_euros", "$ 650", "$ 650", "another currency"),
        ("less", "not_understood", "veel", "a lot", "no amount"),
        ("less", "ambiguous", "50 of 100", "50 or 100", "two amounts"),
        ("less", "not_per_month", "50 per week", "50 per week", "another period"),
        ("less", "too_low", "0,50", "0.50", "less than a euro"),
        ("less", "too_high", "9000", "9000", "more than any rent"),
        ("less", "more_than_rent", "700", "700", "more than this rent"),
        ("less", "not_euros", "$ 50", "$ 50", "another currency"),
        ("duration", "not_understood", "onzin", "nonsense", "no time"),
        ("duration", "ambiguous", "3 tot 6 maanden", "3 to 6 months", "two numbers"),
        ("duration", "too_high", "99 maanden", "99 months", "longer than five years"),
        ("duration", "in_the_past", "tot 1 oktober 2026", "until 1 October 2026", "has passed"),
        ("persons", "not_understood", "onzin", "nonsense", "nobody"),
        ("persons", "ambiguous", "3 kinderen", "3 children", "with or without the tenant"),
        ("persons", "too_low", "0", "0", "somebody will live there"),
        ("persons", "too_high", "50", "50", "no home is so large"),
        ("highest_rent", "not_understood", "veel", "a lot", "no amount"),
        ("highest_rent", "ambiguous", "600 of 700", "600 or 700", "two amounts"),
        ("highest_rent", "not_per_month", "150 per week", "150 per week", "another period"),
        ("highest_rent", "too_low", "5", "5", "no home costs so little"),
        ("highest_rent", "too_high", "9000", "9000", "no home costs so much"),
        ("highest_rent", "not_euros", "$ 650", "$ 650", "another currency"),
        ("tenant_name", "not_understood", "ik ben ziek", "I am ill", "a sentence"),
        ("tenant_name", "too_long", "Anna " * 20, "Anna " * 20, "longer than a name"),
        ("contact", "not_understood", "bel me maar", "just call me", "no number"),
        ("contact", "phone_needed", "anna@voorbeeld.nl", "anna@example.com", "nothing to call"),
        ("contact", "phone_wrong", "06-123456", "06-123456", "digits missing"),
        ("contact", "email_wrong", "anna@voorbeeld", "anna@example", "no country"),
        ("contact", "ambiguous", "06-12345678 of 06-87654321", "06-12345678 or 06-87654321",
         "two numbers"),
        ("safe_contact", "not_understood", "onzin", "nonsense", "neither yes nor no"),
        ("safe_contact", "ambiguous", "ja, of toch nee", "yes, or no", "both"),
        ("address", "not_understood", "bij de kerk", "near the church", "no postcode"),
        ("address", "house_number_missing", "3511 AB", "3511 AB", "half of it"),
        ("address", "postcode_missing", "nummer 12", "number 12", "the other half"),
        ("address", "not_dutch_postcode", "1000 Brussel 5", "1000 Brussels 5", "of Belgium"),
        ("address", "ambiguous", "3511AB 3512AC 12", "3511AB 3512AC 12", "two postcodes"),
        ("sharing", "doubtful", "misschien", "maybe", "neither"),
        ("confirmed", "not_understood", "onzin", "nonsense", "neither"),
        ("confirmed", "ambiguous", "ja maar niet alles", "yes but not all", "both"),
        ("cause", "not_understood", "onzin", "nonsense", "no cause"),
        ("cause", "ambiguous", "minder inkomen en alles is duurder",
         "less income and everything costs more", "two causes"),
        ("own_words", "empty", "\u200b", "\u200b", "nothing that one can see"),
        ("own_words", "too_long", "x" * 1001, "x" * 1001, "longer than a case keeps"),
        ("children", "not_understood", "onzin", "nonsense", "neither yes nor no"),
        ("children", "ambiguous", "2 volwassen kinderen", "2 grown-up children", "children or not"),
        ("money_help", "not_understood", "onzin", "nonsense", "nobody that helps"),
        ("money_help", "ambiguous", "mijn broer en de schuldhulp", "my brother and debt help",
         "two helpers"),
        ("income_day", "not_understood", "onzin", "nonsense", "no day"),
        ("income_day", "ambiguous", "de 20e of de 25e", "the 20th or the 25th", "two days"),
        ("income_day", "no_such_date", "de 32e", "the 32nd", "in no month"),
        ("months_wanted", "not_understood", "onzin", "nonsense", "no number"),
        ("months_wanted", "ambiguous", "3 tot 6 maanden", "3 to 6 months", "two numbers"),
        ("months_wanted", "too_low", "0", "0", "no month"),
        ("months_wanted", "too_high", "99", "99", "longer than five years"),
        ("reach", "too_long", "x" * 201, "x" * 201, "longer than a case keeps"),
        ("ages", "not_understood", "onzin", "nonsense", "no age"),
        ("bedrooms", "not_understood", "onzin", "nonsense", "no number"),
        ("bedrooms", "ambiguous", "2 of 3", "2 or 3", "two numbers"),
        ("bedrooms", "too_high", "20", "20", "no home is so large"),
        ("areas", "too_long", "x" * 201, "x" * 201, "longer than a case keeps"),
        ("ground_floor", "not_understood", "onzin", "nonsense", "neither yes nor no"),
        ("ground_floor", "ambiguous", "ja, of toch nee", "yes, or no", "both"),
        ("pets", "not_understood", "onzin", "nonsense", "neither yes nor no"),
        ("pets", "ambiguous", "ja, of toch nee", "yes, or no", "both"),
        ("received", "not_understood", "onzin", "nonsense", "neither yes nor no"),
        ("received", "ambiguous", "ja, of toch nee", "yes, or no", "both"),
        ("special", "not_understood", "onzin", "nonsense", "neither yes nor no"),
        ("special", "ambiguous", "ja, of toch nee", "yes, or no", "both"),
        ("home_partner", "not_understood", "onzin", "nonsense", "neither yes nor no"),
        ("home_partner", "ambiguous", "ja, of toch nee", "yes, or no", "both"),
        ("grown_up", "not_understood", "onzin", "nonsense", "neither yes nor no"),
        ("grown_up", "ambiguous", "ja, of toch nee", "yes, or no", "both"),
        ("turns_grown_up", "not_understood", "onzin", "nonsense", "neither yes nor no"),
        ("turns_grown_up", "ambiguous", "ja, of toch nee", "yes, or no", "both"),
        ("service", "not_understood", "onzin", "nonsense", "neither yes nor no"),
        ("service", "ambiguous", "ja, of toch nee", "yes, or no", "both"),
        ("assets", "not_understood", "onzin", "nonsense", "neither yes nor no"),
        ("assets", "ambiguous", "ja, of toch nee", "yes, or no", "both"),
        ("home_persons", "not_understood", "onzin", "nonsense", "nobody"),
        ("home_young", "not_understood", "onzin", "nonsense", "no number"),
        ("home_young", "ambiguous", "2 volwassen kinderen", "2 grown-up children", "how old"),
        ("home_young", "too_high", "9", "9", "more than live there"),
        ("young_earners", "not_understood", "onzin", "nonsense", "no number"),
        ("young_earners", "too_high", "9", "9", "more than there are"),
        ("young_income", "not_understood", "veel", "a lot", "no amount"),
        ("bare_rent", "not_understood", "veel", "a lot", "no amount"),
        ("bare_rent", "not_bare", "650 all-in", "650 all-in", "other costs in it"),
        ("bare_rent", "not_per_month", "150 per week", "150 per week", "another period"),
        ("bare_rent", "too_low", "5", "5", "no home costs so little"),
        ("bare_rent", "too_high", "9000", "9000", "no home costs so much"),
        ("income", "not_understood", "veel", "a lot", "no amount"),
        ("income", "ambiguous", "1500 of 1600", "1500 or 1600", "two amounts"),
        ("income", "net", "1500 netto", "1500 net", "after tax"),
        ("income", "other_period", "400 per week", "400 per week", "another period"),
        ("income", "too_high", "90000 per maand", "90000 per month", "a typing error"),
        ("income", "not_euros", "$ 1500", "$ 1500", "another currency"),
        ("income_period", "not_understood", "onzin", "nonsense", "neither"),
        ("allowance_seen", "not_understood", "onzin", "nonsense", "neither"),
        ("allowance_seen", "ambiguous", "ja maar niet alles", "yes but not all", "both"),
        ("service_light", "not_understood", "veel", "a lot", "no amount"),
        ("service_light", "ambiguous", "5 of 10", "5 or 10", "two amounts"),
        ("service_light", "not_per_month", "5 per week", "5 per week", "another period"),
        ("service_light", "too_high", "900", "900", "more than a rent"),
        ("service_cleaning", "not_understood", "veel", "a lot", "no amount"),
        ("service_cleaning", "ambiguous", "5 of 10", "5 or 10", "two amounts"),
        ("service_cleaning", "not_per_month", "5 per week", "5 per week", "another period"),
        ("service_cleaning", "too_high", "900", "900", "more than a rent"),
        ("service_caretaker", "not_understood", "veel", "a lot", "no amount"),
        ("service_caretaker", "ambiguous", "5 of 10", "5 or 10", "two amounts"),
        ("service_caretaker", "not_per_month", "5 per week", "5 per week", "another period"),
        ("service_caretaker", "too_high", "900", "900", "more than a rent"),
        ("service_rooms", "not_understood", "veel", "a lot", "no amount"),
        ("service_rooms", "ambiguous", "5 of 10", "5 or 10", "two amounts"),
        ("service_rooms", "not_per_month", "5 per week", "5 per week", "another period"),
        ("service_rooms", "too_high", "900", "900", "more than a rent"),
    )
]  # fmt: skip

# What was answered before, where a reader of this field, or for this fault, looks at it.
BEFORE: dict[str, dict[str, Any]] = {
    "letter_date": {"letter": "court"},
    "less": {"rent": {"cents": 65000}},
    # Only who is to be called needs a telephone.
    "phone_needed": {"kind": "call_back"},
}
IN_A_CHECK = {"allowance_year": 2025, "home_persons": 3, "home_young": 1}
_MORE = {field for fields in MORE.values() for field in fields} - {"rent"}


def said_of(parts: Parts, fault: Fault, language: str) -> dict[str, Any]:
    """The response that the form gives, with its arguments."""
    before = {**BEFORE.get(fault.field, {}), **BEFORE.get(fault.code, {})}
    slots = {**ANSWERS, **before, fault.field: None}
    form = ValidateMoreForm if fault.field in _MORE else ValidateRequestForm
    if fault.field in OF_THE_CHECK:
        form, slots = ValidateAllowanceForm, {**IN_A_CHECK, fault.field: None}
    tracker = a_tracker(fault.typed(language), intent="nlu_fallback", **slots)
    tracker.slots |= {"requested_slot": fault.field, "language": language}
    # The questions after the reference are those of the case that was logged.
    slots.setdefault("kind", None)
    kinds = [kind for kind, fields in MORE.items() if fault.field in fields]
    tracker.slots["logged_kind"] = kinds[0] if kinds else slots["kind"]
    # What the words tell beside the fault, "3 kinderen", is said back after it.
    said, *_ = ran(form(parts), tracker).said
    return said
