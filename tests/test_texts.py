"""The tenant's texts as one whole: none missing, none left over, and the same in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, get_args

import pytest
import yaml

from actions.choices import CHOICES, OFFERS
from actions.parts import Parts
from actions.texts import say
from casebook import choices
from casebook.statuses import Status
from ops.effect_texts import catalog
from questions.allowance import SEEN
from questions.fields import CONFIRMED, FIELDS, KINDS, NEVER_ASKED
from questions.told import LETTERS_TOLD, why
from schemes.huurtoeslag.result import Nothing
from schemes.pathway import STEPS
from settings import ROOT, Settings
from tenant_texts import DUTCH, languages
from tenant_texts import text as text_of_name
from tests.actions.turns import parts_on
from tests.faults import FAULTS, TYPED_IN, said_of
from web.form.texts import NAMES as FORM
from web.letters.texts import NAMES as LETTERS
from web.privacy.texts import NAMES as PRIVACY
from web.privacy.texts import texts_of as privacy_texts
from web.problems import STATUSES
from web.widget.words import NAMES as WIDGET
from web.widget.words import widget_texts

LANGUAGES = sorted(languages())
# What the actions and the channel hand to a text; landlord and facts are the texts' own to name.
OPENS = {"day": "27-11", "time": "8.30"}
REFERENCE = {"reference": "HH-7K3M-9QXD"}
IN_BUTTONS = ("municipality", "first", "second")
SUMS = ("rent", "allowance", "left", "rent_all", "allowance_all", "left_all")
MONTHS = {"first_month": "2026-12-01", "last_month": "2026-12-01", "months": 1}
AMOUNT: dict[str, object] = {"month_cents": 33900, "total_cents": 407200}
EFFECT: dict[str, object] = {**{f"{each}_cents": 3500 for each in SUMS}, **MONTHS}
LEFT: dict[str, object] = {"left": "35", "rent": "100", "allowance": "65"}
PLAN: dict[str, object] = {
    "owed_cents": 136906, "tenancy": 6, "first_day": "2026-12-02", "day": "2026-11-27",
    "count": 10, "each_cents": 13691, "last_cents": 13687, "total_cents": 136906,
    "last_day": "2027-09-02",
}  # fmt: skip
NUMBER = {"number": "HH-7K3M-9QXD"}
ARGUMENTS: dict[str, dict[str, object]] = {
    **{f"start.{kind}": {"questions": "6 vragen"} for kind in KINDS},
    "start.questions": {"count": 6},
    "start.noted": {"answers": "Naam: Maria Kowalska"},
    "utter_already_sent": REFERENCE,
    "utter_corrected": {"label": "Naam", "value": "Maria Kowalska"},
    "utter_summary": {"answers": "Naam: Maria Kowalska", "request_key": "key-1"},
    "utter_logged": {**REFERENCE, "day": "27-11"},
    "utter_logged.not_safe": REFERENCE,
    "utter_logged.call_back": {**REFERENCE, "day": "27-11"},
    "utter_more_offer": {"count": 7},
    **dict.fromkeys(("utter_plan_offer", "utter_plan_offer.any_tenancy"), PLAN),
    **dict.fromkeys(
        ("utter_plan_chosen", "utter_plan_chosen.equal", "utter_plan_chosen.one"), PLAN
    ),
    **{f"button.plan.{each}": {each: "10 termijnen"} for each in ("first", "second", "third")},
    "plan.terms": {"count": 10, "amount": "136,91"},
    "plan.terms.one": {"amount": "136,91"},
    "utter_objection_made.logged": REFERENCE,
    "utter_municipality_call.sent": REFERENCE,
    "utter_municipality_call.already": REFERENCE,
    "utter_pathway": {"steps": "1. Huurtoeslag"},
    "utter_status": {"lines": "In delen betalen"},
    "status.of_landlord": {"lines": "In delen betalen"},
    "status.line": {**REFERENCE, "kind": "Naam", "status": "aangekomen", "next": "Wij bellen."},
    "status.next.new": {"day": "27-11"},
    "button.change": {"label": "Naam"},
    "form.logged": {"day": "27-11"},
    "form.logged.call_back": {"day": "27-11"},
    "form.error.in_title": {"title": "Vraag 3 van 8"},
    "value.arrears.months": {"months": 2},
    "value.duration.months": {"months": 2},
    "value.persons": {"count": 2},
    "utter_municipality.one": {"municipality": "Utrecht"},
    "utter_municipality.two": {"first": "Diemen", "second": "Amsterdam"},
    "utter_municipality.found": {"municipality": "Utrecht"},
    **{f"button.municipality.{each}": {each: "Utrecht"} for each in IN_BUTTONS},
    "utter_person.closed": OPENS,
    "utter_person.form.closed": OPENS,
    "answer.contact.phone_needed": {"email": "a@b.nl"},
    "utter_allowance_begin": {"questions": "Het zijn 9 korte vragen."},
    "utter_allowance_last_year": {"this_year": 2027},
    "utter_allowance_young": {"limit_cents": 49820},
    "utter_allowance_amount": AMOUNT,
    "utter_allowance_amount.received": AMOUNT,
    "utter_ask_allowance_seen": {"answers": "Mensen in huis: 3 personen"},
    "utter_ask_allowance_seen.no_sum": {"answers": "Mensen in huis: 3 personen"},
    "utter_effect": EFFECT,
    "utter_effect.all": EFFECT,
    "utter_effect.month": EFFECT,
    "utter_effect.all.month": EFFECT,
    "utter_effect_not_covered": {"first_month": "2027-01-01"},
    "button.other_year": {"other_year": 2025},
    "value.income.month": {"amount": "1800"},
    "value.income.year": {"amount": "24000"},
    "value.huurtoeslag": {"amount": "339", "year": 2026},
    "value.huurtoeslag_effect": LEFT,
    "value.huurtoeslag_effect.not_received": LEFT,
    "value.huurtoeslag_effect.all": LEFT,
    "value.huurtoeslag_effect.from": {"month": "december 2026", "effect": "35 over"},
    "start.questions.about": {"least": 8, "most": 11},
    "letter.dear": {"name": "Maria Kowalska"},
    "letter.pause": {"until": "31-12-2026"},
    "letter.decline": {"kind": "In delen betalen", "by": "S. Medewerker"},
    "letter.decline.report": {"by": "S. Medewerker"},
    "letter.second_look": {"days": 5},
    **dict.fromkeys(
        ("status.carry", "status.carried", "status.not_carried", "status.left"), NUMBER
    ),
    "channel.whose": {"platform": "WhatsApp", "company": "Meta", "link": "https://linde.example"},
    "channel.whose.sms": {"link": "https://linde.example"},
    "channel.mail.logged": {**REFERENCE, "day": "27-11", "link": "https://linde.example"},
    "channel.mail.added": {**REFERENCE, "link": "https://linde.example"},
    "staff.free": {"words": "Wilt u ons bellen?"},
}
# Values that have a word of their own, by the name they stand under.
VALUES: dict[str, tuple[str, ...]] = {
    "kind": KINDS,
    "letter": get_args(choices.Letter),
    "lasting": get_args(choices.Lasting),
    "duration": get_args(choices.Lasting),
    "sharing": get_args(choices.Answer),
    "cause": get_args(choices.Cause),
    "money_help": get_args(choices.MoneyHelp),
    "answer": get_args(choices.Answer),
    CONFIRMED: ("True",),
    "income": ("month", "year"),
    "income_period": ("month", "year"),
    SEEN: ("done", "keep"),
}
# Why an allowance is nothing; rent above the maximum ends in "cannot" (vested_right).
NOTHING = set(get_args(Nothing)) - {"rent_above_maximum"}
# Questions of the check that are asked in more than one way.
VARIANTS = (
    ("bare_rent", ".known"),
    ("home_young", ".known"),
    *(("income", f".{each}{whose}") for each in ("month", "year") for whose in ("", ".together")),
    *(("assets", each) for each in ("", ".partner", ".together", ".partner_and_others")),
)
NOT_USED_NOW = {
    "answer.not_understood": "what is said of a fault that nobody wrote a sentence for",
    "answer.ambiguous": "the same, where there are two readings",
    "answer.language_unknown": "no language without words to read answers has texts yet",
}


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory, compiled_texts: None) -> Iterator[Parts]:
    """Real landlords and facts on 25 November 2026; no casebook is asked."""
    made = parts_on(f"sqlite:///{tmp_path_factory.mktemp('texts')}/casebook.db")
    yield made
    made.database.dispose()


def source(*names: str) -> str:
    return "\n".join((ROOT / name).read_text(encoding="utf-8") for name in names)


def named_in_code() -> set[str]:
    """Whole names in quotes, in what speaks; choices.py is asked itself, below."""
    speaking = [
        str(path.relative_to(ROOT))
        for path in (
            *(ROOT / "actions").glob("*.py"),
            *(ROOT / "questions").glob("*.py"),
            *(ROOT / "web").rglob("*.py"),
        )
        if path.name != "choices.py"
    ]
    first = "why|start|label|value|button|outage|sharing|status|effect|channel"
    name = rf'"(utter_[a-z_0-9]*[a-z0-9](?:\.\w+)*|(?:{first})\.[\w.]+\w)"'
    return set(re.findall(name, source(*speaking, "bot/channel.py", "text_effects.py")))


def named_in_rules_and_domain() -> set[str]:
    files = [*(ROOT / "data/rules").glob("*.yml"), ROOT / "bot/domain/actions.yml"]
    return set(re.findall(r"\butter_\w+", source(*(str(each) for each in files))))


def wanted() -> set[str]:
    """Every name that something can ask for, the answers' faults apart."""
    asked = [slot for slot in FIELDS if slot != CONFIRMED]
    call = "utter_municipality_call"
    return {
        *named_in_code(),
        *named_in_rules_and_domain(),
        *CHOICES,
        *(choice.title for choices in CHOICES.values() for choice in choices),
        *(choice.title for choice in OFFERS.values()),
        *(f"start.{kind}" for kind in KINDS),
        *(why(slot) for slot in (*asked, "anything") if slot not in NEVER_ASKED),
        *(f"label.{slot}" for slot in asked),
        *(f"value.{name}.{value}" for name, values in VALUES.items() for value in values),
        *(f"letter.told.{letter}" for letter in LETTERS_TOLD),
        *(f"pathway.{step}" for step in STEPS),
        *(f"declined.reason.{reason}" for reason in get_args(choices.DeclineReason)),
        *(f"declined.possible.{way}" for way in get_args(choices.Possible)),
        *("plan.terms", "plan.terms.one"),
        *(f"status.{status}" for status in Status),
        *(f"status.next.{status}" for status in Status),
        *(f"{call}.{each}" for each in ("needs_case", "already", "sent", "withdrawn", "not_sent")),
        *(f"utter_allowance_nothing.{because}" for because in NOTHING),
        *(f"utter_ask_{slot}{variant}" for slot, variant in VARIANTS),
        *(f"masked.{found}" for found in ("bsn", "iban", "both")),
        "fact_expired",
        "answer.confirmed.other_summary",
        "answer.personal",
        *(f"problem.{code}" for code in STATUSES),
        *(f"problem.{code}.title" for code in STATUSES),
        *(f"widget.{name}" for name in WIDGET),
        *PRIVACY,
        *FORM,
        *LETTERS,
    } - {"utter_message"}


def of_web(name: str) -> bool:
    return name.startswith(("problem.", "outage.", "widget.", "privacy.", "masked."))


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_of_the_conversation_are_there_and_say_all_their_arguments(
    parts: Parts, language: str
) -> None:
    """One that is missing, or lacks an argument, raises with its name."""
    slots = {"language": language, "landlord": "demo"}

    said = {
        name: say(parts, name, ARGUMENTS.get(name, {}), slots)["text"]
        for name in wanted()
        if not of_web(name)
    }

    assert [name for name, text in said.items() if not text.strip() or "%(" in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_of_web_are_there_and_say_all_their_arguments(parts: Parts, language: str) -> None:
    landlord = parts.landlords["demo"]
    words: dict[str, Any] = widget_texts(landlord, language)
    known = {f"widget.{each}": said for each, said in words["words"].items()}
    known |= privacy_texts(landlord, language)

    said = {
        name: known.get(name) or text_of_name(language, name, {})
        for name in wanted()
        if of_web(name)
    }

    assert [name for name, text in said.items() if not text.strip() or "%(" in text] == []


def of_faults(parts: Parts) -> set[str]:
    return {
        said_of(parts, fault, language)["response"] for fault in FAULTS for language in TYPED_IN
    }


def test_no_text_is_left_over(parts: Parts) -> None:
    used = wanted() | of_faults(parts) | set(NOT_USED_NOW)
    twins = {f"{name}.expired" for name in used}

    assert set(catalog(DUTCH)) - used - twins == set()


def test_texts_that_wait_for_their_use_are_really_not_used(parts: Parts) -> None:
    assert not set(NOT_USED_NOW) & (wanted() | of_faults(parts))
    assert set(NOT_USED_NOW) <= set(catalog(DUTCH))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_texts_that_dutch_has(language: str) -> None:
    assert set(catalog(language)) == set(catalog(DUTCH))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_stands_twice(language: str) -> None:
    """The compiler takes one of the two without a word."""
    names = re.findall(r'^msgid "(.+)"$', source(f"locales/{language}/LC_MESSAGES/tenant.po"), re.M)

    assert sorted(names) == sorted(catalog(language))


def arguments_of(text: str) -> list[str]:
    """What is filled in, by Huurhulp and by the widget."""
    return sorted(re.findall(r"%\([\w.]+\)s|\{\w+\}", text))


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {DUTCH}))
def test_texts_say_the_same_arguments_as_in_dutch(language: str) -> None:
    # These words of the landlord's are in a language themselves.
    hours = f"%(landlord.hours_{language})s"

    assert [
        name
        for name, dutch in catalog(DUTCH).items()
        if arguments_of(catalog(language)[name])
        != arguments_of(dutch.replace("%(landlord.hours)s", hours))
    ] == []


WITH_FACTS = sorted(
    name
    for name, text in catalog(DUTCH).items()
    if re.search(r"%\((?!landlord)\w+\.", text) and not name.endswith(".expired")
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", WITH_FACTS)
def test_text_is_still_said_when_its_facts_have_ended(
    parts: Parts, name: str, language: str
) -> None:
    """A fact past its day is not spoken, and silence would be taken for an outage."""
    later = {"HUURHULP_TESTING": "1", "HUURHULP_NOW": "2040-01-01T10:00:00Z"}
    then = replace(parts, settings=Settings.from_environ(later))
    slots = {"language": language, "landlord": "demo"}

    assert say(then, name, ARGUMENTS.get(name, {}), slots)["text"].strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_of_the_outage_are_those_of_the_checked_list(language: str) -> None:
    """web has no facts at hand when all is out, so its text holds the numbers itself."""
    listed = yaml.safe_load(source("data/schemes/helplines.yml"))
    checked = {
        str(fact["value"]) for line in listed.values() for fact in line.values() if "value" in fact
    }

    numbers = set(re.findall(r"\b(?:0800-\d+|11[23])\b", catalog(language)["outage.crisis"]))

    assert len(numbers) == 4
    assert numbers <= checked
