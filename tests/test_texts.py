"""The tenant's Dutch texts as one whole: none missing, none left over, and what they must say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from babel.messages.pofile import read_po

from actions.choices import CHOICES
from actions.fields import CONFIRMED, FIELDS, KINDS
from actions.parts import Parts
from actions.request_form import ValidateRequestForm
from actions.texts import say
from answers.lasting import Lasting
from ops.texts import compile_texts
from settings import ROOT, Settings
from tenant_texts import text as text_of_name
from tests.actions.turns import ANSWERS, a_tracker, parts_on, ran
from web.problems import STATUSES
from web.widget.words import NAMES, widget_texts

SLOTS = {"language": "nl", "landlord": "demo"}
# What the actions and the widget hand to a text; landlord and facts are the texts' own to name.
ARGUMENTS: dict[str, dict[str, object]] = {
    **{f"start.{kind}": {"questions": "Het zijn 6 korte vragen."} for kind in KINDS},
    "start.questions": {"count": 6},
    "utter_already_sent": {"reference": "HH-7K3M-9QXD"},
    "utter_summary": {"answers": "Naam: Maria Kowalska", "request_key": "key-1"},
    "utter_logged": {"reference": "HH-7K3M-9QXD", "day": "vrijdag 27 november"},
    "button.change": {"label": "Naam"},
    "value.arrears.months": {"months": 2},
}
# Words that a tenant may type, the fault that they have, and why: every fault of every reader.
FAULTS = [
    ("kind", "een regeling", "not_understood", "a kind comes from a button"),
    ("since", "onzin", "not_understood", "no day"),
    ("since", "\u200b", "empty", "nothing that one can see"),
    ("since", "x" * 301, "too_long", "longer than any answer"),
    ("since", "31 februari", "no_such_date", "not in the calendar"),
    ("since", "3 maanden", "ambiguous", "ago or from now"),
    ("since", "1 januari 1999", "too_long_ago", "a typing error, most likely"),
    ("since", "1 januari 2031", "too_far_ahead", "nothing to report yet"),
    ("arrears", "veel", "not_understood", "no amount"),
    ("arrears", "ik loop achter", "amount_missing", "but not how much"),
    ("arrears", "3", "ambiguous", "euros or months"),
    ("arrears", "60000", "too_high", "no rent is so high"),
    ("arrears", "99 maanden", "too_high", "so many months"),
    ("arrears", "$ 650", "not_euros", "another currency"),
    ("lasting", "onzin", "not_understood", "neither"),
    ("lasting", "tijdelijk of blijvend", "ambiguous", "both"),
    ("monthly", "veel", "not_understood", "no amount"),
    ("monthly", "50 of 100", "ambiguous", "two amounts"),
    ("monthly", "50 per week", "not_per_month", "another period"),
    ("monthly", "0,50", "too_low", "less than a euro"),
    ("monthly", "9000", "too_high", "more than a rent"),
    ("monthly", "$ 50", "not_euros", "another currency"),
    ("tenant_name", "ik ben ziek", "not_understood", "a sentence"),
    ("tenant_name", "Anna " * 20, "too_long", "longer than a name"),
    ("contact", "bel me maar", "not_understood", "no number"),
    ("contact", "06-123456", "phone_wrong", "digits missing"),
    ("contact", "anna@voorbeeld", "email_wrong", "no country"),
    ("contact", "06-12345678 of 06-87654321", "ambiguous", "two numbers"),
    ("address", "bij de kerk", "not_understood", "no postcode"),
    ("address", "3511 AB", "house_number_missing", "half of it"),
    ("address", "nummer 12", "postcode_missing", "the other half"),
    ("address", "1000 Brussel 5", "not_dutch_postcode", "of Belgium"),
    ("address", "3511AB 3512AC 12", "ambiguous", "two postcodes"),
    ("confirmed", "onzin", "not_understood", "neither"),
    ("confirmed", "ja maar niet alles", "ambiguous", "both"),
]
READ_BY = {
    "addresses.py": {"address"},
    "amounts.py": {"arrears", "monthly"},
    "arrears.py": {"arrears"},
    "contacts.py": {"contact"},
    "dates.py": {"since"},
    "days.py": {"since"},
    "lasting.py": {"lasting"},
    "names.py": {"tenant_name"},
    "typed.py": set(FIELDS),
    "yes_no.py": {"confirmed"},
}
# Said in a language that has texts and no words to read answers yet; Dutch is not one.
UNREACHED_FAULT = "language_unknown"
NOT_USED_NOW = {
    "answer.not_understood": "what is said of a fault that nobody wrote a sentence for",
    "answer.ambiguous": "the same, where there are two readings",
    f"answer.{UNREACHED_FAULT}": "no language without words to read answers has texts yet",
}


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Parts]:
    """Real landlords and facts on 25 November 2026; no casebook is asked."""
    compile_texts()
    made = parts_on(f"sqlite:///{tmp_path_factory.mktemp('texts')}/casebook.db")
    yield made
    made.database.dispose()


@cache
def catalog() -> dict[str, str]:
    with (ROOT / "locales/nl/LC_MESSAGES/tenant.po").open(encoding="utf-8") as file:
        return {str(each.id): str(each.string) for each in read_po(file) if each.id}


def source(*names: str) -> str:
    return "\n".join((ROOT / name).read_text(encoding="utf-8") for name in names)


def named_in_code() -> set[str]:
    """Whole names in quotes, in what speaks; choices.py is asked itself, below."""
    speaking = [
        str(path.relative_to(ROOT))
        for path in (*(ROOT / "actions").glob("*.py"), *(ROOT / "web").rglob("*.py"))
        if path.name != "choices.py"
    ]
    name = r'"((?:utter_[a-z_0-9]*[a-z0-9])|(?:why|start|label|value|button|outage)\.[\w.]+\w)"'
    return set(re.findall(name, source(*speaking, "bot/channel.py")))


def named_in_rules_and_domain() -> set[str]:
    files = [*(ROOT / "data/rules").glob("*.yml"), ROOT / "bot/domain/actions.yml"]
    return set(re.findall(r"\butter_\w+", source(*(str(each) for each in files))))


def wanted() -> set[str]:
    """Every name that something can ask for, the answers' faults apart."""
    asked = [slot for slot in FIELDS if slot != CONFIRMED]
    return {
        *named_in_code(),
        *named_in_rules_and_domain(),
        *CHOICES,
        *(choice.title for choices in CHOICES.values() for choice in choices),
        *(f"start.{kind}" for kind in KINDS),
        *(f"why.{slot}" for slot in (*asked, "anything")),
        *(f"label.{slot}" for slot in asked),
        *(f"value.kind.{kind}" for kind in KINDS),
        *(f"value.lasting.{each}" for each in get_args(Lasting)),
        f"value.{CONFIRMED}.True",
        "fact_expired",
        "answer.confirmed.other_summary",
        *(f"problem.{code}" for code in STATUSES),
        *(f"problem.{code}.title" for code in STATUSES),
        *(f"widget.{name}" for name in NAMES),
    } - {"utter_message"}


def of_web(name: str) -> bool:
    return name.startswith(("problem.", "outage.", "widget."))


@pytest.mark.parametrize("name", sorted(each for each in wanted() if not of_web(each)))
def test_text_of_the_conversation_is_there_and_says_all_its_arguments(
    parts: Parts, name: str
) -> None:
    said = say(parts, name, ARGUMENTS.get(name, {}), SLOTS)

    assert said["text"].strip()
    assert "%(" not in said["text"]


@pytest.mark.parametrize("name", sorted(each for each in wanted() if of_web(each)))
def test_text_of_web_is_there_and_says_all_its_arguments(parts: Parts, name: str) -> None:
    words: dict[str, Any] = widget_texts(parts.landlords["demo"], "nl")
    known = words["words"].get(name.removeprefix("widget."))

    said = known or text_of_name("nl", name, {})

    assert said.strip()
    assert "%(" not in said


def fault_of(parts: Parts, slot: str, typed: str) -> dict[str, Any]:
    """What the form says of these words."""
    tracker = a_tracker(typed, intent="nlu_fallback", **ANSWERS | {slot: None})
    tracker.slots["requested_slot"] = slot
    [said] = ran(ValidateRequestForm(parts), tracker).said
    return said


@pytest.mark.parametrize(("slot", "typed", "code", "why"), FAULTS)
def test_fault_of_an_answer_has_a_sentence_of_its_own(
    parts: Parts, slot: str, typed: str, code: str, why: str
) -> None:
    fault = fault_of(parts, slot, typed)

    assert fault["response"] in (f"answer.{slot}.{code}", f"answer.{code}"), why
    assert fault["response"] != "answer.not_understood"
    said = say(parts, fault["response"], fault, SLOTS)["text"]
    assert "%(" not in said


def codes_in(path: Path) -> set[str]:
    """Every code in a call of AnswerError; either one where a condition decides."""
    calls = (
        each.args[0]
        for each in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(each, ast.Call) and ast.unparse(each.func) == "AnswerError"
    )
    said = (
        code
        for first in calls
        for code in ((first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,))
    )
    return {ast.literal_eval(code) for code in said}


@pytest.mark.parametrize(
    "path", sorted((ROOT / "answers").rglob("*.py")), ids=lambda path: path.stem
)
def test_every_fault_that_a_reader_can_have_is_in_the_table(path: Path) -> None:
    fields = READ_BY.get(path.name, set())

    tried = {code for slot, _, code, _ in FAULTS if slot in fields}

    assert codes_in(path) - {UNREACHED_FAULT} <= tried


def test_every_field_is_in_the_table_of_faults() -> None:
    assert {row[0] for row in FAULTS} == set(FIELDS)


def test_no_text_is_left_over(parts: Parts) -> None:
    of_faults = {fault_of(parts, slot, typed)["response"] for slot, typed, _, _ in FAULTS}
    used = wanted() | of_faults | set(NOT_USED_NOW)
    twins = {f"{name}.expired" for name in used}

    assert set(catalog()) - used - twins == set()


def test_texts_that_wait_for_their_use_are_really_not_used(parts: Parts) -> None:
    of_faults = {fault_of(parts, slot, typed)["response"] for slot, typed, _, _ in FAULTS}

    assert not set(NOT_USED_NOW) & (wanted() | of_faults)
    assert set(NOT_USED_NOW) <= set(catalog())


WITH_FACTS = sorted(
    name for name, text in catalog().items() if re.search(r"%\((?!landlord)\w+\.", text)
)


@pytest.mark.parametrize("name", [each for each in WITH_FACTS if not each.endswith(".expired")])
def test_text_is_still_said_when_its_facts_have_ended(parts: Parts, name: str) -> None:
    """A fact past its day is not spoken, and silence would be taken for an outage."""
    later = {"HUURHULP_TESTING": "1", "HUURHULP_NOW": "2040-01-01T10:00:00Z"}
    then = replace(parts, settings=Settings.from_environ(later))

    assert say(then, name, ARGUMENTS.get(name, {}), SLOTS)["text"].strip()


@pytest.mark.parametrize("name", sorted(catalog()))
def test_text_speaks_as_the_project_does(name: str) -> None:
    text = catalog()[name]

    assert not re.search(r"\b(?:je|jij|jou|jouw|jullie)\b", text, re.IGNORECASE), "the reader is u"
    assert not re.search("[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]", text), "no pictures"
    assert "  " not in text
    assert text == text.strip()


MUST_SAY = [
    ("utter_greeting", "Ik ben een computerprogramma van De Linde, geen mens.", "AI Act, art. 50"),
    ("utter_greeting", "Ik beslis niet over uw aanvraag: dat doen medewerkers.", "GDPR, art. 22"),
    ("utter_greeting", "pas als u op versturen drukt", "who reads it, and when"),
    ("utter_greeting", "Schrijf geen BSN, rekeningnummer of medische gegevens op.", "not needed"),
    ("utter_bot", "computerprogramma van De Linde, geen mens", "the same truth at any time"),
    ("utter_bot", "Ik beslis niet over uw aanvraag", "the same truth at any time"),
    ("utter_logged", "Uw aanvraag is nog geen ja.", "nothing is promised"),
    ("utter_logged", "Betaal wat u wel kunt betalen.", "arrears do not wait"),
    ("utter_logged", "Brieven van de deurwaarder of de rechtbank blijven gelden.", "nor do dates"),
    ("utter_logged", "De Linde belt of schrijft u uiterlijk op vrijdag 27 november.", "a day"),
    ("utter_logged", "Wij bellen u vanaf 030 012 34 56.", "against fraud"),
    ("utter_logged", "vraagt in deze chat nooit om betalen, pincodes, DigiD of uw BSN", "fraud"),
    ("utter_logged", "HH-7K3M-9QXD", "the number, for who cannot see the card"),
    ("utter_summary", "Na het versturen lezen medewerkers van De Linde", "before it is sent"),
    ("utter_eviction", "Bij de kantonrechter heeft u geen advocaat nodig.", "go there"),
    ("utter_eviction", "zeg: ontruiming", "the word that opens the door"),
    ("utter_eviction", "binnen drie werkdagen", "the law's time"),
    ("utter_privacy_sharing", "Doorgeven mag u weigeren, nu of later.", "a right to object"),
    ("utter_huurtoeslag", "beloof het nog niet", "the outcome takes 13 weeks"),
    ("utter_huurtoeslag_effect", "U mag het gewoon aanvragen.", "never: don't"),
    ("utter_crisis", "Bel 112", "danger"),
    ("utter_crisis_possible", "Bel 112", "danger"),
]
PASSPORT = "Heeft u geen Nederlands paspoort? Vraag eerst gratis advies bij het Juridisch Loket"
ADVISES_AN_ALLOWANCE = ["utter_huurtoeslag", "utter_bijzondere_bijstand", "utter_energietoeslag"]


@pytest.mark.parametrize(("name", "sentence", "why"), MUST_SAY)
def test_text_says_what_must_be_said(parts: Parts, name: str, sentence: str, why: str) -> None:
    assert sentence in say(parts, name, ARGUMENTS.get(name, {}), SLOTS)["text"], why


@pytest.mark.parametrize("name", ADVISES_AN_ALLOWANCE)
def test_advice_on_money_of_the_state_warns_who_could_lose_a_right_to_stay(
    parts: Parts, name: str
) -> None:
    assert PASSPORT in say(parts, name, {}, SLOTS)["text"]


def test_sharing_is_never_asked_for_as_a_permission() -> None:
    """A duty with a right to object: "mogen we" would take help away with a frightened no."""
    for name, text in catalog().items():
        assert not re.search(r"\b(?:mogen we|toestemming|heeft u bezwaar)\b", text, re.I), name


def test_numbers_of_the_outage_are_those_of_the_checked_list() -> None:
    """web has no facts at hand when all is out, so its text holds the numbers itself."""
    listed = yaml.safe_load(source("data/schemes/helplines.yml"))
    checked = {
        str(fact["value"]) for line in listed.values() for fact in line.values() if "value" in fact
    }

    numbers = set(re.findall(r"\b(?:0800-\d+|11[23])\b", catalog()["outage.crisis"]))

    assert len(numbers) == 4
    assert numbers <= checked
