"""The lists that Rasa, the rules, the training data and the actions each hold must agree."""

from __future__ import annotations

import ast
import asyncio
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from sanic import Sanic

from actions.choices import CHOICES
from actions.needs import ANSWERS
from actions.request import OF_ONE_REQUEST, OFFERED
from actions.server import make_app
from actions.status import REFERENCE
from actions.turn import (
    ALWAYS_HEARD,
    CHANGES_KIND,
    HEARD_WHEN_NO_ANSWER,
    HEARD_WHEN_SURE,
)
from ops.validate import BY_BUTTON
from questions.allowance import ORDER
from questions.fields import CORE, FIELDS, KINDS, MORE, NEVER_ASKED
from settings import ROOT
from tests.actions.turns import parts_on

# DESIGN, "Contracts": these names are fixed.
FIXED = {
    "report_problem", "request_arrangement", "request_payment_plan", "request_deferral",
    "request_rent_reduction", "request_cheaper_home", "ask_huurtoeslag", "ask_huurtoeslag_effect",
    "ask_energietoeslag", "ask_bijzondere_bijstand", "ask_debt_help", "ask_eviction",
    "ask_last_chance_contract", "ask_privacy_sharing", "ask_energy_saving", "ask_request_status",
    "ask_human", "ask_language", "ask_bot", "greet", "goodbye", "thank", "affirm", "deny", "crisis",
    "out_of_scope",
}  # fmt: skip
FALLBACK = "nlu_fallback"
FORM, MORE_FORM, CHECK = "request_form", "more_form", "allowance_form"
# Rasa has this one itself.
RASAS_OWN = {"action_deactivate_loop"}
# The form's answers, as distinct from what belongs to the page or to a button.
ANSWERS_OF_THE_FORM = {"give_answer", "change_answer"}


@cache
def domain() -> dict[str, Any]:
    """The files of bot/domain as one, as Rasa merges them."""
    merged: dict[str, Any] = {}
    for path in sorted((ROOT / "bot" / "domain").glob("*.yml")):
        for key, value in read(path).items():
            assert key == "version" or key not in merged, f"{path.name} has {key} a second time"
            merged[key] = value
    return merged


def read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return content


def intents() -> set[str]:
    return {each if isinstance(each, str) else next(iter(each)) for each in domain()["intents"]}


@cache
def rules() -> list[dict[str, Any]]:
    return [
        rule
        for path in sorted((ROOT / "data" / "rules").glob("*.yml"))
        for rule in read(path)["rules"]
    ]


def steps(kind: str) -> Iterator[str]:
    for rule in rules():
        yield from (step[kind] for step in rule["steps"] if kind in step)


def loop_of(rule: dict[str, Any]) -> str:
    """In which state of the form a rule applies: in it, outside it, or any."""
    for condition in rule.get("condition", ()):
        if "active_loop" in condition:
            return condition["active_loop"] or "none"
    return "any"


@pytest.mark.parametrize("intent", sorted(intents() | {FALLBACK}))
def test_intent_has_one_rule_in_the_form_and_one_outside_it(intent: str) -> None:
    """Without a rule, Rasa's own fallback rewinds the form."""
    states = [loop_of(rule) for rule in rules() if {"intent": intent} in rule["steps"]]

    if intent in ANSWERS_OF_THE_FORM:
        assert states == ["none"]
    else:
        assert sorted(states) in (["any"], [CHECK, MORE_FORM, "none", FORM])


def test_rules_know_no_other_intents() -> None:
    assert set(steps("intent")) == intents() | {FALLBACK}


def test_intents_of_the_design_are_all_there() -> None:
    assert intents() >= FIXED


def test_every_intent_that_can_be_typed_has_training_sentences_and_no_other() -> None:
    taught = {
        each["intent"]
        for path in (ROOT / "data" / "nlu").rglob("*.yml")
        for each in read(path)["nlu"]
    }

    assert taught == intents() - set(BY_BUTTON)


def test_turns_name_intents_that_exist() -> None:
    named = ALWAYS_HEARD | HEARD_WHEN_SURE | HEARD_WHEN_NO_ANSWER | set(CHANGES_KIND)

    assert named <= intents()


@pytest.mark.parametrize("form", [FORM, MORE_FORM, CHECK])
def test_crisis_ends_the_form_and_keeps_the_answers(form: str) -> None:
    [rule] = [
        each for each in rules() if {"intent": "crisis"} in each["steps"] and loop_of(each) == form
    ]

    assert rule["steps"][1:] == [
        {"action": "utter_crisis"},
        {"action": "action_deactivate_loop"},
        {"active_loop": None},
    ]


@pytest.mark.parametrize(("form", "lists"), [(FORM, CORE), (MORE_FORM, MORE)])
def test_form_knows_every_question_that_a_kind_may_ask(
    form: str, lists: dict[str, tuple[str, ...]]
) -> None:
    """Which of them, and in which order, is said by the form's own action."""
    known = domain()["forms"][form]["required_slots"]

    assert set(known) == {slot for asked in lists.values() for slot in asked}
    assert len(known) == len(set(known))


def test_check_knows_every_question_that_it_may_ask() -> None:
    assert domain()["forms"][CHECK]["required_slots"] == list(ORDER)


def test_every_kind_has_its_questions_in_both_forms() -> None:
    assert set(CORE) == set(MORE) == set(KINDS)


@pytest.mark.parametrize("slot", sorted(set(FIELDS) - NEVER_ASKED))
def test_every_answer_has_its_question(slot: str) -> None:
    assert {f"utter_ask_{slot}", f"action_ask_{slot}"} & set(domain()["actions"])


def test_no_slot_is_filled_by_rasa_or_sways_its_choices() -> None:
    for name, slot in domain()["slots"].items():
        assert slot["influence_conversation"] is False, name
        assert [each["type"] for each in slot["mappings"]] == ["custom"], name


def test_answers_have_slots() -> None:
    assert {*FIELDS, *OF_ONE_REQUEST} <= set(domain()["slots"])


@pytest.mark.parametrize(
    "path", sorted((ROOT / "actions").glob("*.py")), ids=lambda each: each.stem
)
def test_slots_that_an_action_reads_or_sets_exist(path: Path) -> None:
    """Rasa drops what it does not know, and reads nothing from it."""
    named = re.findall(r'(?:SlotSet|get_slot)\("(\w+)"', path.read_text(encoding="utf-8"))

    assert {*named, OFFERED} <= {*domain()["slots"], "requested_slot"}


def test_actions_of_rules_are_in_the_domain() -> None:
    assert set(steps("action")) <= {*domain()["actions"], FORM, MORE_FORM, CHECK, *RASAS_OWN}


def test_domain_lists_each_action_once() -> None:
    listed = domain()["actions"]

    assert len(listed) == len(set(listed))


def served_actions(tmp_path: Path) -> set[str]:
    """What the action server says it has, at the address that it says it at."""
    Sanic.test_mode = True
    parts = parts_on(f"sqlite:///{tmp_path}/casebook.db")
    app = make_app(parts)
    [route] = [each for each in app.router.routes_all.values() if each.path == "actions"]
    answer = asyncio.run(route.handler(None))
    parts.database.dispose()
    return {each["name"] for each in json.loads(answer.body)}


def test_actions_of_the_domain_are_served_and_no_others(tmp_path: Path) -> None:
    wanted = {each for each in domain()["actions"] if not each.startswith("utter_")}

    assert served_actions(tmp_path) == wanted


def test_domain_holds_no_words() -> None:
    """They stand in locales/."""
    assert "responses" not in domain()


PAYLOADS = [
    (response, choice.payload) for response, choices in CHOICES.items() for choice in choices
]


@pytest.mark.parametrize(("response", "payload"), PAYLOADS)
def test_button_says_an_intent_with_values_that_the_domain_lets_through(
    response: str, payload: str
) -> None:
    found = re.fullmatch(r"/(\w+)(\{.*\})?", payload)

    assert found, f"{response}: {payload}"
    assert found[1] in intents()
    assert set(json.loads(found[2] or "{}")) <= set(domain()["entities"])


def test_values_of_an_answer_do_not_sway_the_rules() -> None:
    unused = {
        name
        for each in domain()["intents"]
        if isinstance(each, dict)
        for name, wanted in each.items()
        if wanted == {"use_entities": []}
    }

    assert unused == ANSWERS_OF_THE_FORM


def test_pipeline_has_no_reader_of_amounts_or_days() -> None:
    """There is one, in answers/."""
    names = pipeline()

    assert not [each for each in names if re.search("Entity|Extractor|DIET|Duckling", each)]


def test_crisis_gate_looks_at_what_the_classifier_doubts_too() -> None:
    assert pipeline()[-3:] == [
        "FallbackClassifier",
        "bot.crisis_gate.CrisisGate",
        "bot.needs.Needs",
    ]


def test_each_question_that_may_come_second_has_its_answer() -> None:
    """bot/ and actions/ may not import each other."""
    source = (ROOT / "bot" / "needs.py").read_text(encoding="utf-8")
    [assigned] = re.findall(r"^QUESTIONS = (\(.*?^\))", source, re.MULTILINE | re.DOTALL)

    assert set(ast.literal_eval(assigned)) == set(ANSWERS)


def test_reference_is_found_alike_in_bot_and_actions() -> None:
    """bot/ and actions/ may not import each other."""
    source = (ROOT / "bot" / "needs.py").read_text(encoding="utf-8")

    assert f'REFERENCE = re.compile(r"{REFERENCE.pattern}", re.IGNORECASE)' in source


def pipeline() -> list[str]:
    return [each["name"] for each in read(ROOT / "config.yml")["pipeline"]]


def test_own_components_read_no_entities() -> None:
    for path in (ROOT / "bot").glob("*.py"):
        assert "ENTITY_EXTRACTOR" not in path.read_text(encoding="utf-8"), path.name


def test_rules_alone_decide() -> None:
    assert [each["name"] for each in read(ROOT / "config.yml")["policies"]] == ["RulePolicy"]


def test_there_are_no_stories() -> None:
    assert not (ROOT / "data" / "stories").exists()
    for folder in ("nlu", "rules"):
        for path in (ROOT / "data" / folder).rglob("*.yml"):
            assert "stories" not in read(path), path.name


def test_rasa_has_one_channel() -> None:
    assert list(read(ROOT / "bot" / "credentials.yml")) == ["bot.channel.HuurhulpInput"]


def test_addresses_are_expanded_from_the_environment() -> None:
    """Quoted, Rasa takes `${…}` for the address itself."""
    text = (ROOT / "bot" / "endpoints.yml").read_text(encoding="utf-8")
    urls = re.findall(r"^ *url: *(.*)$", text, re.MULTILINE)

    assert len(urls) == 3
    for url in urls:
        assert re.fullmatch(r"\$\{HUURHULP_[A-Z_]+\}(?:/\w+)?", url), url
