"""Answers in words, as a tenant reads them back."""

from __future__ import annotations

from typing import Any

import pytest

from actions.choices import CHOICES
from questions.fields import CONFIRMED, FIELDS
from questions.shown import REACH, euros
from tests.actions.turns import WHO
from tests.casebook.test_intake import EFFECT

NO_BREAK = "\u00a0"
NOT_SAID = {"answer": "not_said", "number": None}
A_MONTH, A_YEAR = {"cents": 180000, "period": "month"}, {"cents": 2400000, "period": "year"}
KEPT = {"year": 2026, "month_eur": 339, "year_eur": 4072, "received": "no"}

SHOWN = [
    ("kind", "payment_plan", "In delen betalen", "a choice"),
    ("letter", "not_known", "Weet ik niet", "not known"),
    ("letter", "bailiff", "Brief van de deurwaarder", "a choice"),
    ("letter_date", "2026-12-03", "3 december 2026", "a day in words"),
    ("letter_date", "not_known", "Weet ik niet", "not known"),
    ("since", "2026-10-01", "1 oktober 2026", "a day in words"),
    ("arrears", {"cents": 0, "months": None}, "Geen achterstand", "nothing owed"),
    ("arrears", {"cents": 65000, "months": None}, "€ 650", "whole euros"),
    ("arrears", {"cents": 142476, "months": None}, "€ 1.424,76", "cents as on a letter"),
    ("arrears", {"cents": None, "months": 1}, "1 maand huur", "one month"),
    ("arrears", {"cents": None, "months": 3}, "3 maanden huur", "months"),
    ("arrears", {"cents": 130000, "months": 2}, "€ 1.300, 2 maanden huur", "both"),
    ("arrears", {"cents": None, "months": None}, "Weet ik niet", "not known"),
    ("lasting", "structural", "Het blijft zo", "a choice"),
    ("monthly", {"cents": 5000}, "€ 50", "whole euros"),
    ("monthly", {"cents": 5050}, "€ 50,50", "with its cents"),
    ("monthly", {"cents": None}, "Weet ik niet", "not known"),
    ("until", "2026-12-31", "31 december 2026", "a day in words"),
    ("until", "not_known", "Weet ik niet", "not known"),
    ("rent", {"cents": 65000}, "€ 650", "an amount"),
    ("less", {"cents": None}, "Weet ik niet", "not known"),
    ("duration", {"months": 1, "lasting": "temporary"}, "1 maand", "one month"),
    ("duration", {"months": 6, "lasting": "temporary"}, "6 maanden", "months"),
    ("duration", {"months": None, "lasting": "temporary"}, "Tijdelijk", "no months"),
    ("duration", {"months": None, "lasting": "structural"}, "Het blijft zo", "for good"),
    ("duration", {"months": None, "lasting": "not_known"}, "Weet ik nog niet", "not known"),
    ("persons", 1, "1 persoon", "one"),
    ("persons", 4, "4 personen", "several"),
    ("highest_rent", {"cents": 60000}, "€ 600", "an amount"),
    ("tenant_name", "Anna de Vries", "Anna de Vries", "as it was written"),
    ("contact", {"phone": "+31612345678", "email": None}, "06 12345678", "as one dials it here"),
    ("contact", {"phone": "+31301234567", "email": None}, "030 123 4567", "a line at home"),
    ("contact", {"phone": "+48512345678", "email": None}, "+48 512 345 678", "with its country"),
    ("contact", {"phone": None, "email": "a@b.nl"}, "a@b.nl", "mail only"),
    ("contact", {"phone": "+31612345678", "email": "a@b.nl"}, "06 12345678, a@b.nl", "both"),
    ("contact", {"phone": None, "email": None}, "Weet ik niet", "none, as a helper said"),
    ("helper", "yes", "Ja", "a choice"),
    ("helper_name", "Yasmin Yilmaz", "Yasmin Yilmaz", "as it was written"),
    ("helper_contact", {"phone": None, "email": "a@b.nl"}, "a@b.nl", "mail only"),
    ("safe_contact", "no", "Nee", "a choice"),
    ("address", {"postcode": "3511AB", "number": 12, "suffix": ""}, "3511 AB, 12", "plain"),
    ("address", {"postcode": "3511AB", "number": 12, "suffix": "bis"}, "3511 AB, 12 bis", "suffix"),
    ("sharing", "yes", "Niet doorgeven", "an objection"),
    ("sharing", "no", "Goed, als de wet dat vraagt", "no objection"),
    ("sharing", "not_said", "Liever niet gezegd", "left open"),
    (CONFIRMED, True, "Ja", "the yes"),
    ("cause", "less_income", "Minder inkomen", "a choice"),
    ("own_words", "Het is\nzwaar.", "Het is\nzwaar.", "as it was written"),
    ("children", {"answer": "yes", "number": 2}, "Ja, 2", "with their number"),
    ("children", {"answer": "yes", "number": None}, "Ja", "without it"),
    ("children", NOT_SAID, "Liever niet gezegd", "not said"),
    ("money_help", "debt_help", "Schuldhulp", "a choice"),
    ("income_day", 25, "25", "a day of the month"),
    ("income_day", "not_known", "Weet ik niet", "no fixed day"),
    ("months_wanted", 12, "12", "months"),
    ("reach", "evening", "Liever in de avond", "a button's value"),
    ("reach", "na 12 uur", "na 12 uur", "as it was written"),
    ("ages", ["0-3", "18-64"], "0-3, 18-64", "bands"),
    ("bedrooms", 0, "0", "none"),
    ("areas", "Overvecht", "Overvecht", "as it was written"),
    ("ground_floor", "yes", "Ja", "a choice"),
    ("pets", "not_said", "Liever niet gezegd", "not said"),
    ("allowance_year", 2026, "2026", "a year"),
    ("received", "no", "Nee", "a choice"),
    ("received", "not_known", "Weet ik niet", "not known"),
    ("special", "no", "Nee", "a choice"),
    ("home_persons", 3, "3 personen", "several"),
    ("home_partner", "yes", "Ja", "a choice"),
    ("home_young", 0, "0", "none"),
    ("young_earners", 1, "1", "a number"),
    ("young_income", A_YEAR, "€ 24.000 bruto per jaar", "with its period"),
    ("grown_up", "yes", "Ja", "a choice"),
    ("turns_grown_up", "no", "Nee", "a choice"),
    ("bare_rent", {"cents": 71238}, "€ 712,38", "with its cents"),
    ("service", "yes", "Ja", "a choice"),
    ("service_light", {"cents": 500}, "€ 5", "an amount"),
    ("service_cleaning", {"cents": 0}, "€ 0", "nothing"),
    ("service_caretaker", {"cents": 1250}, "€ 12,50", "with its cents"),
    ("service_rooms", {"cents": 0}, "€ 0", "nothing"),
    ("income_period", "month", "Per maand", "a choice"),
    ("income", A_MONTH, "€ 1.800 bruto per maand", "with its period"),
    ("assets", "no", "Nee", "a choice"),
    ("allowance_seen", "done", "Bekeken", "a choice"),
    ("huurtoeslag", KEPT, "ongeveer € 339 per maand in 2026", "the outcome of a check"),
    ("huurtoeslag_effect", EFFECT,
     "ongeveer € 35 per maand over: € 100 minder huur, ongeveer € 65 minder huurtoeslag",
     "what is left of a lower rent"),
]  # fmt: skip


@pytest.mark.parametrize(("slot", "value", "shown", "why"), SHOWN)
def test_answer_is_shown_as_a_tenant_reads_it(slot: str, value: Any, shown: str, why: str) -> None:
    assert FIELDS[slot].show(value, "nl").replace(NO_BREAK, " ") == shown, why


def test_every_field_is_shown_by_this_table() -> None:
    assert {row[0] for row in SHOWN} == set(FIELDS)


def test_answers_are_shown_in_the_language_of_the_tenant() -> None:
    assert FIELDS["letter_date"].show("2026-12-03", "en") == "3 December 2026"
    assert FIELDS["arrears"].show({"cents": 130000, "months": None}, "en") == "€1,300"


def test_every_way_to_be_reached_that_has_a_button_is_shown_in_words() -> None:
    offered = [choice.title for choice in CHOICES["utter_ask_reach"]]

    for value in REACH:
        assert f"button.reach.{value}" in offered
        assert FIELDS["reach"].show(value, "nl") != value


EUROS = [
    (100, "€ 1", "one euro"),
    (1, "€ 0,01", "a cent"),
    (5_000_000, "€ 50.000", "thousands"),
]


@pytest.mark.parametrize(("cents", "shown", "why"), EUROS)
def test_whole_euros_have_no_decimals(cents: int, shown: str, why: str) -> None:
    assert euros(cents, "nl").replace(NO_BREAK, " ") == shown, why


@pytest.mark.parametrize("cents", [65000, 65050])
def test_sign_and_amount_stay_on_one_line(cents: int) -> None:
    assert euros(cents, "nl").startswith(f"€{NO_BREAK}65")


@pytest.mark.parametrize("name", ["contact", "address"])
def test_numbers_run_from_left_to_right_in_arabic_too(name: str) -> None:
    value = {
        "contact": WHO["contact"],
        "address": {"postcode": "3511AB", "number": 12, "suffix": ""},
    }

    assert FIELDS[name].show(value[name], "ar") == "\u200e" + FIELDS[name].show(value[name], "nl")
