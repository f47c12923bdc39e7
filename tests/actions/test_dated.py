"""What a tenant reads changes on a scheme's days, and what has ended is not told as current."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from actions.dated import DATED
from actions.parts import Parts
from actions.texts import say
from ops.effect_texts import catalog
from questions.rests_on import RESTS_ON
from schemes.collection_costs import costs_from, highest_costs
from schemes.facts import Facts, FactValue, load_facts
from settings import ROOT, Settings
from tenant_texts import DUTCH, languages

FACTS = load_facts(ROOT / "data" / "schemes").by_path
# Their figures stand in the crisis texts themselves, or in none: 24/7 is said in words.
NOT_NAMED = {
    "helplines.emergency.telephone",
    *(
        f"helplines.{each}.open"
        for each in ("emergency", "luisterlijn", "veilig_thuis", "zelfmoordpreventie_113")
    ),
    # schemes/energy.py works with it.
    "energy_saving.gas.cents_per_m3",
}


def said(parts: Parts, name: str, day: str, language: str = DUTCH) -> str:
    now = {"HUURHULP_TESTING": "1", "HUURHULP_NOW": f"{day}T10:00:00Z"}
    then = replace(parts, settings=Settings.from_environ(now))
    text: str = say(then, name, {}, {"language": language, "landlord": "demo"})["text"]
    return text


FUND = [
    ("2026-11-30", "Vanaf 1 december 2026 kunt u het nieuwe fonds vragen stellen."),
    ("2026-12-01", "U kunt het nieuwe fonds nu al vragen stellen"),
    ("2027-01-03", "Aanvragen kan van 4 januari 2027 tot en met 7 mei 2027."),
    ("2027-01-04", "Het Noodfonds Energie is nu open. Aanvragen kan tot en met 7 mei 2027"),
    ("2027-05-06", "Het Noodfonds Energie is nu open."),
    ("2027-05-07", "Vandaag, 7 mei 2027, is de laatste dag"),
    ("2027-05-08", "was open tot en met 7 mei 2027. Aanvragen kan niet meer."),
]


@pytest.mark.parametrize(("day", "words"), FUND)
def test_fund_is_told_as_it_stands_on_the_day(parts: Parts, day: str, words: str) -> None:
    assert words in said(parts, "utter_energietoeslag", day)


@pytest.mark.parametrize("language", sorted(languages()))
def test_fund_changes_on_its_days_in_every_language(parts: Parts, language: str) -> None:
    days = ("2026-11-30", "2026-12-01", "2027-01-04", "2027-05-07", "2027-05-08")

    told = {said(parts, "utter_energietoeslag", day, language) for day in days}

    assert len(told) == len(days)


@pytest.mark.parametrize("day", ["2026-11-30", "2027-01-04", "2027-05-08"])
def test_allowance_of_2022_and_2023_is_never_told_as_open(parts: Parts, day: str) -> None:
    assert said(parts, "utter_energietoeslag", day).startswith(
        "De energietoeslag was er in 2022 en 2023. Die kunt u nu niet meer aanvragen."
    )


def test_fund_whose_days_have_ended_is_not_spoken_of(parts: Parts) -> None:
    assert "Noodfonds" not in said(parts, "utter_energietoeslag", "2028-01-01")


def test_euros_are_told_while_the_price_of_gas_holds_and_then_only_the_gas(parts: Parts) -> None:
    before = said(parts, "utter_energy_saving", "2026-12-31")
    after = said(parts, "utter_energy_saving", "2027-01-01")
    long_after = said(parts, "utter_energy_saving", "2028-01-01")

    assert "ongeveer € 80 minder" in before.replace("\u00a0", " ")
    assert "€" not in after
    assert "ongeveer 60 m³ gas minder" in after
    assert not re.search(r"€|m³|procent", long_after)
    assert "Douche korter." in long_after


def test_rules_of_cut_off_are_told_to_their_last_day_and_the_way_out_after_it(
    parts: Parts,
) -> None:
    before = said(parts, "utter_energy_bill", "2027-03-31")
    after = said(parts, "utter_energy_bill", "2027-04-01")

    assert "pas als laatste stap afsluiten" in before
    assert "laatste stap" not in after
    assert "Vraag om in delen te betalen." in after
    assert "zeg: afsluiting" in after


RULES = [(name, rule) for name, rules in RESTS_ON.items() for rule in rules]


@pytest.mark.parametrize(("name", "rule"), RULES)
def test_text_ends_with_each_rule_that_it_tells(parts: Parts, name: str, rule: str) -> None:
    own = say(parts, name, {}, {"language": DUTCH, "landlord": "demo"})["text"]
    ended = FACTS[rule].model_copy(update={"valid_until": parts.today().replace(day=1)})
    without = replace(parts, facts=replace(parts.facts, by_path={**FACTS, rule: ended}))

    now = say(without, name, {}, {"language": DUTCH, "landlord": "demo"})["text"]

    assert now.strip()
    assert now != own


def test_every_text_that_a_day_decides_is_there() -> None:
    assert {each for names in DATED.values() for each in names} <= set(catalog(DUTCH))
    assert set(RESTS_ON) <= set(catalog(DUTCH))


def test_every_fact_is_told_by_a_text() -> None:
    """One that nobody tells is a fact that nobody would miss when it is wrong."""
    named = set(re.findall(r"%\(([\w.]+)\)s", " ".join(catalog(DUTCH).values())))
    told = named | {rule for rules in RESTS_ON.values() for rule in rules}

    assert set(FACTS) - told - worked_with_at_the_desk() == NOT_NAMED


@dataclass(frozen=True)
class Asked(Facts):
    """The facts, with which of them were asked for."""

    paths: set[str] = field(default_factory=set)

    def get(self, path: str, *, today: date) -> FactValue:
        self.paths.add(path)
        return super().get(path, today=today)


def worked_with_at_the_desk() -> set[str]:
    """What no tenant is told, for staff are refused by it: the scale of collection costs."""
    asked = Asked(FACTS)
    day = date(2026, 11, 25)
    highest_costs(asked, 100_000, today=day)
    costs_from(asked, day, today=day)
    return asked.paths


def test_figures_of_the_schemes_do_not_stand_in_the_catalogs() -> None:
    """They would be told past their day; m³ follows a figure that is filled in."""
    names = [name for name in catalog(DUTCH) if name.startswith(("utter_energ", "utter_bijstand"))]
    for name in names:
        for language in languages():
            bare = re.sub(r"%\([\w.]+\)s(?: m³)?", "", catalog(language)[name])
            assert not re.search(r"\d", bare.replace("m³", "")), (language, name)
