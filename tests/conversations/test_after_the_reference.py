"""A few more short questions after the reference: an offer, each answer at once with the case."""

from __future__ import annotations

from typing import Any

import pytest

from casebook.models import Case
from tests.conversations.logged import case_of, row, steps_of
from tests.conversations.scripts import Script, script_of, sends, today_of
from tests.conversations.tenant import Tenant, step_of
from tests.running import Running

pytestmark = pytest.mark.stack

OFFER = "korte vragen kan De Linde u sneller helpen. U mag steeds stoppen of overslaan."
DONE = "Dank u wel. Dit staat nu bij uw aanvraag."
STOPPED = "Goed. Wat u al zei, staat bij uw aanvraag."
OWN_WORDS = "Mijn rooster is anders: sinds oktober 10 uur minder. Ik krijg 900 per maand."


def request_of(stack: Running, tenant: Tenant, kind: str) -> Script:
    """Somebody has just sent a request, and was offered more questions."""
    script = script_of(tenant.language, kind, today_of(stack))
    sends(tenant, script)
    return script


def added(stack: Running, case: Case) -> list[tuple[str, str | None, Any]]:
    """The answers that came later, in their order; each by the tenant, none with words."""
    steps = steps_of(stack, case)
    assert all((each.author, each.by, each.words) == ("tenant", "", None) for each in steps)
    return [(each.what, each.field, each.value) for each in steps]


def test_each_typed_answer_is_on_the_case_at_once_and_a_step(
    stack: Running, tenant: Tenant
) -> None:
    script = request_of(stack, tenant, "payment_plan")
    tenant.is_told(f"Met nog 8 {OFFER}", "Wilt u dat?")
    tenant.says("ja graag")
    tenant.is_told("Fijn. Elke vraag mag u overslaan.")
    assert (tenant.asked, step_of(tenant.heard[-1])) == ("rent", (1, 8))
    tenant.says("waarom vraagt u dat?")
    tenant.is_told("Dan zien medewerkers hoe zwaar de huur voor u is.")
    assert tenant.asked == "rent"
    tenant.says("780 ongeveer")
    assert case_of(stack, tenant).rent_said_cents == 78000
    assert tenant.asked == "cause"
    tenant.says("ik heb minder uren")
    assert tenant.asked == "own_words"
    tenant.says(OWN_WORDS)
    assert tenant.asked == "children"
    tenant.says("ja, twee kinderen")
    assert tenant.asked == "money_help"
    tenant.says("mijn broer helpt me")
    assert tenant.asked == "income_day"
    tenant.says("rond de 25e")
    assert tenant.asked == "months_wanted"
    tenant.says("een half jaar")
    assert tenant.asked == "reach"
    tenant.says("liever geen brief thuis, bel na 12 uur")
    tenant.is_told(DONE)

    case = case_of(stack, tenant)
    assert row(case) == script.pressed_row | {
        "rent_said_cents": 78000,
        "cause": "less_income",
        "own_words": OWN_WORDS,
        "children": "yes",
        "children_number": 2,
        "money_help": "other",
        "income_day": 25,
        "months_wanted": 6,
        "how_to_reach": "liever geen brief thuis, bel na 12 uur",
    }
    assert added(stack, case) == [
        ("answer_added", "rent_cents", 78000),
        ("answer_added", "cause", "less_income"),
        # What was said in own words stands once, on the case.
        ("answer_added", "own_words", None),
        ("answer_added", "children", "yes"),
        ("answer_added", "children_number", 2),
        ("answer_added", "money_help", "other"),
        ("answer_added", "income_day", 25),
        ("answer_added", "months_wanted", 6),
        ("answer_added", "how_to_reach", "liever geen brief thuis, bel na 12 uur"),
    ]


def test_a_cheaper_home_by_buttons(stack: Running, tenant: Tenant) -> None:
    script = request_of(stack, tenant, "cheaper_home")
    tenant.is_told(f"Met nog 12 {OFFER}")
    tenant.presses("Ja, stel de vragen")
    tenant.presses("Weet ik niet")
    tenant.presses("Hogere kosten")
    tenant.presses("Sla over")
    tenant.presses("Nee")
    tenant.presses("Ja, een bewindvoerder")
    tenant.presses("Het wisselt")
    tenant.presses("Liever in de avond")
    assert tenant.asked == "ages"
    tenant.says("41, 8 en 5")
    assert tenant.asked == "bedrooms"
    tenant.presses("3")
    assert tenant.asked == "areas"
    tenant.says("het liefst in Zuilen")
    assert tenant.asked == "ground_floor"
    tenant.presses("Ja")
    assert tenant.asked == "pets"
    tenant.presses("Nee")
    tenant.is_told(DONE)

    home = {"ages": ["4-11", "18-64"], "bedrooms": 3, "areas": "het liefst in Zuilen"}
    home |= {"ground_floor": "yes", "pets": "no"}
    case = case_of(stack, tenant)
    assert row(case) == script.pressed_row | {
        "cause": "higher_costs",
        "children": "no",
        "money_help": "bewindvoerder",
        "how_to_reach": "evening",
        "details": {"persons": 3} | home,
    }
    assert added(stack, case) == [
        ("answer_added", "cause", "higher_costs"),
        ("answer_added", "children", "no"),
        ("answer_added", "money_help", "bewindvoerder"),
        ("answer_added", "how_to_reach", "evening"),
        *(("answer_added", name, value) for name, value in home.items()),
    ]


def test_everything_may_be_skipped_and_nothing_is_written(stack: Running, tenant: Tenant) -> None:
    script = request_of(stack, tenant, "cheaper_home")
    tenant.says("ja")
    for slot, said in {
        "rent": "sla over",
        "cause": "volgende vraag",
        "own_words": "nee",
        "children": "skip",
        "money_help": "sla maar over",
        "income_day": "weet ik niet",
        "reach": "zeg ik liever niet",
        "ages": "sla over",
        "bedrooms": "overslaan",
        "areas": "nee hoor",
        "ground_floor": "sla over",
        "pets": "sla over",
    }.items():
        assert tenant.asked == slot
        tenant.says(said)
    tenant.is_told(DONE)

    assert row(case_of(stack, tenant)) == script.pressed_row
    assert added(stack, case_of(stack, tenant)) == []


def test_what_one_rather_does_not_say_is_kept_as_that(stack: Running, tenant: Tenant) -> None:
    script = request_of(stack, tenant, "report")
    tenant.tells("ja", "sla over")
    assert tenant.asked == "cause"
    tenant.says("zeg ik liever niet")
    assert tenant.asked == "own_words"
    tenant.says("gaat u niks aan")
    assert tenant.asked == "children"
    tenant.says("gaat u niks aan")
    assert tenant.asked == "money_help"
    tenant.presses("Zeg ik liever niet")
    assert tenant.asked == "income_day"

    not_said = {"cause": "not_said", "children": "not_said", "money_help": "not_said"}
    case = case_of(stack, tenant)
    assert row(case) == script.pressed_row | not_said
    assert added(stack, case) == [("answer_added", name, value) for name, value in not_said.items()]


def test_an_illness_is_another_cause_and_is_not_kept(stack: Running, tenant: Tenant) -> None:
    script = request_of(stack, tenant, "report")
    tenant.tells("ja", "sla over")
    assert tenant.asked == "cause"
    tenant.says("ik ben ziek geworden")
    assert tenant.asked == "own_words"

    assert row(case_of(stack, tenant)) == script.pressed_row | {"cause": "other"}
    assert added(stack, case_of(stack, tenant)) == [("answer_added", "cause", "other")]


def test_one_can_stop_and_go_on_where_one_was(stack: Running, tenant: Tenant) -> None:
    script = request_of(stack, tenant, "report")
    tenant.tells("ja", "780 euro")
    assert tenant.asked == "cause"

    tenant.says("stop")
    tenant.is_told(STOPPED)
    assert row(case_of(stack, tenant)) == script.pressed_row | {"rent_said_cents": 78000}
    tenant.says("verder")
    assert tenant.asked == "cause"
    tenant.says("minder werk")
    assert tenant.asked == "own_words"
    tenant.says("ik wil stoppen")
    tenant.is_told(STOPPED)
    tenant.presses("Ja, stel de vragen")
    assert tenant.asked == "own_words"

    assert row(case_of(stack, tenant)) == script.pressed_row | {
        "rent_said_cents": 78000,
        "cause": "less_income",
    }


def test_a_no_to_the_offer_asks_nothing_and_a_later_yes_still_can(
    stack: Running, tenant: Tenant
) -> None:
    script = request_of(stack, tenant, "report")
    tenant.says("nee, dank u")
    tenant.is_told(STOPPED)
    assert tenant.asked is None
    # The offer was answered: this yes answers nothing.
    tenant.says("ja")
    tenant.is_told("Waar kan ik u mee helpen?")
    tenant.presses("Nee, zo is het goed")
    assert tenant.asked is None
    tenant.presses("Ja, stel de vragen")
    assert tenant.asked == "rent"

    assert row(case_of(stack, tenant)) == script.pressed_row
    assert added(stack, case_of(stack, tenant)) == []


def test_an_answer_put_right_is_a_step_of_its_own(stack: Running, tenant: Tenant) -> None:
    script = request_of(stack, tenant, "report")
    tenant.tells("ja", "780 euro")
    assert tenant.asked == "cause"

    tenant.says("nee wacht, 870")
    tenant.is_told("Aangepast. Huur per maand: €\u00a0870.")
    assert tenant.asked == "cause"
    tenant.says("minder werk")
    tenant.presses("Vorige vraag")
    assert tenant.asked == "cause"
    tenant.presses("Hogere kosten")
    assert tenant.asked == "own_words"

    case = case_of(stack, tenant)
    assert row(case) == script.pressed_row | {"rent_said_cents": 87000, "cause": "higher_costs"}
    assert added(stack, case) == [
        ("answer_added", "rent_cents", 78000),
        ("answer_changed", "rent_cents", 87000),
        ("answer_added", "cause", "less_income"),
        ("answer_changed", "cause", "higher_costs"),
    ]


def test_own_words_go_with_the_conversation_when_it_is_erased(
    stack: Running, tenant: Tenant
) -> None:
    request_of(stack, tenant, "report")
    tenant.tells("ja", "sla over", "sla over", OWN_WORDS)
    case = case_of(stack, tenant)
    assert case.own_words == OWN_WORDS

    tenant.erases()

    with stack.database.reading() as session:
        kept = session.get_one(Case, case.id)
        assert kept.own_words is None
        assert kept.tenant_name == "Anna de Vries"
