"""The pathway: each row of the table has a tenant for whom it decides, and no two rows conflict."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemes.errors import BadCase
from schemes.pathway import MOST, STEPS, WORDS, Situation, rent_level, steps
from schemes.pathway_file import load_pathway
from tests.schemes.huurtoeslag.cases import YEARS

ROWS = load_pathway()
ARRANGEMENTS = ("payment_plan", "deferral", "rent_reduction", "cheaper_home")

# A tenant for each row, by the row's name, and all that this tenant is shown.
DECIDED: dict[str, tuple[dict[str, Any], list[str]]] = {
    "letter_about_the_home": (
        {"kind": "payment_plan", "letter": "court", "money_help": "debt_help"},
        ["eviction", "huurtoeslag", "bijzondere_bijstand"],
    ),
    "letter_about_energy": (
        {"letter": "cut_off", "arrears_cents": 0},
        ["energy", "debt_help", "huurtoeslag", "bijzondere_bijstand"],
    ),
    "debt_help_with_a_letter": (
        {"letter": "bailiff", "arrears_cents": 900_00},
        ["eviction", "debt_help", "payment_plan", "huurtoeslag"],
    ),
    "back_payment": (
        {"arrears_cents": 900_00, "receives_huurtoeslag": "no", "indication_year_eur": 901},
        ["huurtoeslag", "payment_plan", "debt_help", "bijzondere_bijstand"],
    ),
    "other_debts": (
        {"arrears_cents": 900_00, "other_debts": "yes"},
        ["debt_help", "payment_plan", "huurtoeslag", "bijzondere_bijstand"],
    ),
    "income_comes_later": (
        {"cause": "income_late_or_stopped", "lasting": "temporary", "arrears_months": 1},
        ["deferral", "huurtoeslag", "debt_help", "bijzondere_bijstand"],
    ),
    "not_yet_behind": (
        {"cause": "other", "lasting": "temporary", "arrears_cents": 0},
        ["deferral", "huurtoeslag", "bijzondere_bijstand", "debt_help"],
    ),
    "late_income_that_stays_away": (
        {"cause": "income_late_or_stopped", "arrears_months": 1},
        ["payment_plan", "huurtoeslag", "debt_help", "bijzondere_bijstand"],
    ),
    "behind_with_the_rent": (
        {"cause": "less_income", "lasting": "temporary", "arrears_months": 2},
        ["payment_plan", "huurtoeslag", "debt_help", "bijzondere_bijstand"],
    ),
    "arrears_beside_a_lower_rent": (
        {"kind": "cheaper_home", "arrears_cents": 900_00, "receives_huurtoeslag": "yes"},
        ["payment_plan", "debt_help", "bijzondere_bijstand"],
    ),
    "lasting_and_too_dear": (
        {"lasting": "structural", "rent_level": "above_aftoppingsgrens", "arrears_cents": 900_00},
        ["payment_plan", "cheaper_home", "huurtoeslag", "debt_help"],
    ),
    "passing_and_dear": (
        {
            "kind": "payment_plan",
            "cause": "less_income",
            "lasting": "temporary",
            "rent_level": "above_maximum",
            "arrears_cents": 900_00,
        },
        ["rent_reduction", "huurtoeslag", "debt_help", "bijzondere_bijstand"],
    ),
    "passing_without_allowance": (
        {
            "kind": "deferral",
            "cause": "household_changed",
            "lasting": "temporary",
            "rent_level": "up_to_aftoppingsgrens",
            "receives_huurtoeslag": "no",
            "indication_year_eur": 0,
        },
        ["rent_reduction", "debt_help", "bijzondere_bijstand"],
    ),
    "change_to_report": (
        {"kind": "payment_plan", "cause": "less_income", "receives_huurtoeslag": "yes"},
        ["huurtoeslag_change", "debt_help", "bijzondere_bijstand"],
    ),
    "allowance_not_received": (
        {"kind": "deferral", "cause": "higher_costs", "receives_huurtoeslag": "no"},
        ["huurtoeslag", "energy", "energy_saving", "debt_help"],
    ),
    "effect_of_a_lower_rent": (
        {"kind": "rent_reduction", "receives_huurtoeslag": "yes"},
        ["huurtoeslag_effect", "debt_help", "bijzondere_bijstand"],
    ),
    "eviction_ahead": (
        {"letter": "eviction", "arrears_months": 3},
        ["eviction", "debt_help", "payment_plan", "last_chance_contract"],
    ),
    "higher_costs": (
        {"cause": "higher_costs", "arrears_cents": 900_00},
        ["payment_plan", "energy", "huurtoeslag", "energy_saving"],
    ),
    "allowance_perhaps": (
        {"kind": "payment_plan", "rent_level": "up_to_aftoppingsgrens"},
        ["huurtoeslag", "debt_help", "bijzondere_bijstand"],
    ),
    "arrears_that_stay": (
        {
            "kind": "payment_plan",
            "lasting": "structural",
            "arrears_cents": 900_00,
            "children": "yes",
        },
        ["huurtoeslag", "debt_help", "bijzondere_bijstand"],
    ),
    "children_at_home": (
        {"kind": "payment_plan", "children": "yes", "arrears_cents": 900_00},
        ["huurtoeslag", "bijzondere_bijstand", "debt_help"],
    ),
    "using_less_energy": (
        {"kind": "payment_plan", "cause": "higher_costs", "rent_level": "below_basishuur"},
        ["energy", "energy_saving", "debt_help", "bijzondere_bijstand"],
    ),
    "arrears_or_perhaps": (
        {"kind": "payment_plan", "arrears_cents": 900_00, "money_help": "nobody"},
        ["huurtoeslag", "debt_help", "bijzondere_bijstand"],
    ),
    "always": (
        {"kind": "payment_plan", "arrears_cents": 900_00, "money_help": "bewindvoerder"},
        ["huurtoeslag", "bijzondere_bijstand"],
    ),
    "nothing_owed_but_worried": (
        {"kind": "payment_plan", "arrears_cents": 0},
        ["huurtoeslag", "bijzondere_bijstand", "debt_help"],
    ),
}


def situation(**known: Any) -> Situation:
    return Situation(**({"kind": "report"} | known))


def shown(**known: Any) -> list[str]:
    return [step.name for step in steps(ROWS, situation(**known))]


def test_every_row_has_its_tenant() -> None:
    assert list(DECIDED) == [row.id for row in ROWS]


@pytest.mark.parametrize("row", DECIDED)
def test_row_decides_for_its_tenant(row: str) -> None:
    known, expected = DECIDED[row]
    told = situation(**known)

    assert shown(**known) == expected
    assert row in [step.row for step in steps(ROWS, told)]
    without = [each for each in ROWS if each.id != row]
    assert [step.name for step in steps(without, told)] != expected


def test_step_carries_the_reason_of_its_row() -> None:
    [first, *_] = steps(ROWS, situation(letter="eviction"))

    assert (first.row, first.because) == (ROWS[0].id, ROWS[0].because)


@pytest.mark.parametrize(
    ("known", "first"),
    [
        # The year's indication beside the arrears: equal is not larger.
        ({"arrears_cents": 900_00, "indication_year_eur": 900}, "payment_plan"),
        ({"arrears_cents": 900_01, "indication_year_eur": 901}, "huurtoeslag"),
        # Months of a known rent are a sum, months of an unknown one are not.
        ({"arrears_months": 2, "rent_cents": 450_00, "indication_year_eur": 901}, "huurtoeslag"),
        ({"arrears_months": 2, "rent_cents": 450_00, "indication_year_eur": 900}, "payment_plan"),
        ({"arrears_months": 2, "indication_year_eur": 5000}, "payment_plan"),
        # A sum that was said goes before months.
        (
            {
                "arrears_cents": 900_00,
                "arrears_months": 1,
                "rent_cents": 100_00,
                "indication_year_eur": 900,
            },
            "payment_plan",
        ),
        # Who receives it already has nothing to claim.
        (
            {"arrears_cents": 1_00, "indication_year_eur": 900, "receives_huurtoeslag": "yes"},
            "payment_plan",
        ),
    ],
)
def test_back_payment_stands_above_an_arrangement_when_it_is_more_than_the_arrears(
    known: dict[str, Any], first: str
) -> None:
    found = shown(**known)

    assert found[0] == first
    assert "payment_plan" in found


@pytest.mark.parametrize("word", [None, "not_said", "not_known"])
def test_unsaid_and_not_known_are_as_if_nobody_asked(word: str | None) -> None:
    names = ("letter", "cause", "lasting", "children", "money_help", "other_debts")

    told = situation(**dict.fromkeys(names, word))

    assert {told.words()[name] for name in names} == {"not_known"}


@pytest.mark.parametrize(
    "known",
    [
        {"kind": "call_back"},
        {"requested_before": frozenset({"report"})},
        {"requested_before": frozenset({"lottery"})},
        {"letter": "postcard"},
        {"receives_huurtoeslag": "perhaps"},
        {"arrears_cents": -1},
        {"indication_year_eur": -1},
    ],
)
def test_situation_of_unknown_answers_is_refused(known: dict[str, Any]) -> None:
    with pytest.raises(BadCase):
        situation(**known)


@pytest.mark.parametrize(
    ("rent_cents", "persons", "level"),
    [
        (200_71, None, "below_basishuur"),
        (200_72, None, "up_to_kwaliteitskortingsgrens"),
        (498_20, None, "up_to_kwaliteitskortingsgrens"),
        (498_21, None, "up_to_aftoppingsgrens"),
        (713_02, 1, "up_to_aftoppingsgrens"),
        (713_03, 2, "above_aftoppingsgrens"),
        (713_03, 3, "up_to_aftoppingsgrens"),
        (764_15, 3, "above_aftoppingsgrens"),
        # Between the two limits it hangs on who lives there.
        (713_02, None, "up_to_aftoppingsgrens"),
        (713_03, None, None),
        (764_14, None, None),
        (764_15, None, "above_aftoppingsgrens"),
        (932_93, 1, "above_aftoppingsgrens"),
        (932_94, 1, "above_maximum"),
    ],
)
def test_rent_level_of_2026(rent_cents: int, persons: int | None, level: str | None) -> None:
    assert rent_level(YEARS.of(2026), rent_cents, persons) == level


@pytest.mark.parametrize("kind", ["payment_plan", "deferral"])
def test_for_the_same_arrears_nothing_is_offered_beside_an_earlier_request(kind: str) -> None:
    found = shown(arrears_cents=900_00, requested_before=frozenset({kind}))

    assert found == ["huurtoeslag", "debt_help", "bijzondere_bijstand"]


def _any_of(name: str) -> st.SearchStrategy[Any]:
    return st.sampled_from(WORDS[name])


situations = st.builds(
    Situation,
    kind=_any_of("kind"),
    requested_before=st.frozensets(st.sampled_from(WORDS["kind"][1:]), max_size=2),
    **{
        name: _any_of(name)
        for name in (
            "letter", "cause", "lasting", "children", "money_help", "receives_huurtoeslag",
            "other_debts",
        )
    },
    arrears_cents=st.none() | st.sampled_from((0, 500_00)),
    arrears_months=st.none() | st.integers(0, 3),
    rent_cents=st.none() | st.just(600_00),
    rent_level=st.none() | st.sampled_from(WORDS["rent_level"][:-1]),
    indication_year_eur=st.none() | st.sampled_from((0, 100, 500, 5000)),
)  # fmt: skip


@given(situations)
def test_whatever_is_known_there_are_one_to_four_steps_about_different_things(
    told: Situation,
) -> None:
    found = [step.name for step in steps(ROWS, told)]

    assert 1 <= len(found) <= MOST
    assert len({STEPS[name] for name in found}) == len(found)


@given(situations)
def test_nobody_is_sent_to_what_they_have(told: Situation) -> None:
    found = [step.name for step in steps(ROWS, told)]

    assert told.kind not in found
    assert not told.requested_before & set(found)
    if told.money_help in ("debt_help", "bewindvoerder"):
        assert "debt_help" not in found
    if told.receives_huurtoeslag == "yes":
        assert "huurtoeslag" not in found
    if told.kind in ("payment_plan", "deferral"):
        assert not {"payment_plan", "deferral"} & set(found)


@given(situations)
def test_a_letter_goes_first_and_a_large_back_payment_before_every_arrangement(
    told: Situation,
) -> None:
    found = [step.name for step in steps(ROWS, told)]

    if told.letter in ("bailiff", "court", "eviction"):
        assert found[0] == "eviction"
    if told.letter == "cut_off":
        assert found[0] == "energy"
    if told.words()["unclaimed"] == "more_than_arrears":
        place = found.index("huurtoeslag")
        assert all(found.index(each) > place for each in ARRANGEMENTS if each in found)
