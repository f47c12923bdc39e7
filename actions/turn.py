"""Decides whether a message in a form is an answer at all, and if so what it sets (decision 5).

Crisis, stop, a question, an insult are no answers: nothing is set, the form rejects, and the rule
of the message's intent speaks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from actions.child import writes_as_child
from actions.message import Message
from actions.story import corrected, corrects, in_parts, told_along, wants_to_change
from answers.errors import AnswerError
from answers.sharing import objects_to_sharing
from answers.yes_no import yes_or_no
from questions.allowance import ALLOWANCE, OF_THE_CHECK
from questions.answering import half_of, reach_told, read_answer, skipped, with_what_it_ends
from questions.fields import (
    AT_THE_END,
    CONFIRMED,
    FIELDS,
    KINDS,
    Asked,
    fields_of,
    read,
)
from tenant_texts import DUTCH

# Heard before any answer is looked for.
ALWAYS_HEARD = {"crisis", "start"}
OF_LETTERS = {"letter", "letter_date"}
# Where words that end a form could pass for an answer; elsewhere the answer is looked for first.
COULD_PASS = {"tenant_name", "sharing", CONFIRMED}
# Read as a whole or not at all: "3, mijn vrouw, ik en de baby" is that answer, whatever it sounds
# like. A phrase of the crisis lexicon is heard even there.
EXACT = {
    "letter", "letter_date", "since", "arrears", "monthly", "until", "rent", "less", "duration",
    "persons", "highest_rent", "contact", "safe_contact", "address", "cause", "income_day",
    "months_wanted", "ages", "bedrooms", *OF_THE_CHECK,
}  # fmt: skip
# Heard before an answer when the classifier is sure of it: "laat maar" could pass for a name.
HEARD_WHEN_SURE = {"stop", "start_over", "ask_human", "ask_why"}
# Heard when the words are no answer to the question.
HEARD_WHEN_NO_ANSWER = {
    "ask_huurtoeslag", "ask_huurtoeslag_effect", "ask_energietoeslag", "ask_bijzondere_bijstand",
    "ask_allowances", "ask_debt_help", "ask_eviction", "ask_last_chance_contract",
    "ask_privacy_sharing", "ask_energy_saving", "ask_request_status", "ask_language", "ask_bot",
    "ask_fraud", "ask_municipality_call", "object_sharing", "allow_sharing", "go_on",
}  # fmt: skip
# "dollars" is no insult, "naam@" no greeting, "heel veel" no thanks: these need more.
HEARD_WHEN_SURE_OF_NO_ANSWER = {"insult", "greet", "goodbye", "thank"}
# A change of mind about the kind of arrangement; the answers that still hold are kept.
CHANGES_KIND = {f"request_{kind}": kind for kind in KINDS if kind != "report"}

# "Meer uitleg" and "een aanmaning" are the question's own, whatever else they resemble.
OF_THE_QUESTION = {"wants_explanation", "which_letter", "other_letter"}
# How likely the classifier must find it; words that ask something need less.
EXPLICIT, SURE, LIKELY, LIKELY_QUESTION = 0.8, 0.6, 0.4, 0.2
# "800" or "asdf" is rather a failed answer than a question that is not for us.
WORDS_OUT_OF_SCOPE = 4
# The municipality, or passing on, in each language: without it "no" is no objection to sharing.
ABOUT_SHARING = re.compile(
    r"doorg[ae]\w+|gemeente|(?<!in )\bdelen\b|municipality|council|pass(?:ed|ing)? (?:it )?on\b"
    r"|\bshar(?:e|ing)\b|belediye|payla[şs]\w*|gmin\w+|przekaz\w+|udost[ęe]pn\w+|муніципал\w*|громад\w*"
    r"|передав\w*|передат\w*|بلدي\w*|بلاغ|تبلغ\w*|شارك\w*",
    re.IGNORECASE,
)
# A kind of arrangement is changed by a wish, and not by a word that reminds of another.
WISHES = re.compile(
    r"\b(?:wil|wilde|graag|liever|bedoel\w*|kan ik|mag ik|kunnen we|aanvra\w+|want|would like"
    r"|can i|could i|may i|rather|instead|i meant?|istiyor\w*|isterim|istedim|\w+bilir miyi[mz]"
    r"|chc[ęe]|chcia\w+|mog[ęe]|wol[ęe]|prosz[ęe]|chodzi\w* mi|хочу|хотів|хотіла|можна|прошу|краще"
    r"|на увазі)\b|ريد|فضل|قصد|بدي|بغيت|عاوز|ممكن|هل يمكن",
    re.IGNORECASE,
)
# "Te veel om te tellen" is a failed answer to how much, and neither thanks nor something else.
AMOUNTS = {"arrears", "monthly", "rent", "less", "highest_rent"}
QUANTITY = re.compile(
    r"\b(?:veel|heleboel|weinig|much|lots?|loads|little|[çc]ok|fazla|az|du[żz]o|ma[łl]o|sporo"
    r"|багато|забагато|мало|чимало)\b|كثير|كتير|قليل|كبير|وايد",
    re.IGNORECASE,
)
# Own words may begin as anything does: only a short line is heard for something else in them.
WORDS_OF_A_COMMAND = 6


@dataclass(frozen=True)
class Reading:
    """What a message sets. Nothing set is no answer; `refused` says why an answer was not taken.

    `noticed` names what was set beside the question: a correction, or more than was asked.
    """

    slots: Mapping[str, Any] = field(default_factory=dict)
    refused: AnswerError | None = None
    noticed: tuple[str, ...] = ()


NO_ANSWER = Reading()


def read_turn(message: Message, slots: Mapping[str, Any], asked: Asked) -> Reading:
    """Read a message while a form asks for the slot `requested_slot`."""
    requested = slots.get("requested_slot")
    if message.intent == "give_answer":
        return _given(message.values, slots)
    if message.intent == "change_answer":
        changed = str(message.values.get("field"))
        return _answered({changed: None}) if changed in FIELDS else NO_ANSWER
    if requested is None or message.text.startswith("/"):
        return NO_ANSWER
    if message.intent in ALWAYS_HEARD and not answers_exactly(message, requested, asked):
        return NO_ANSWER
    # "Gaat u niks aan" sounds like a question back.
    if (left_out := skipped(message.text, requested, slots, asked)) is not None:
        return _answered({requested: left_out})
    if requested in COULD_PASS and (reach := reach_told(message.text, asked)):
        # "Bel me na 6 uur" amid a request begins no call-back, and is no name.
        return _answered({"reach": reach}, noticed=("reach",))
    if _is_command(message, requested, asked.language):
        return NO_ANSWER
    if FIELDS[requested].free and message.may_be_crisis:
        # Staff never read the words of a crisis, so they are no answer to keep.
        return Reading({requested: None}, AnswerError("personal"))
    if requested == CONFIRMED and ABOUT_SHARING.search(message.text):
        # "Toch wel doorgeven" is about one answer, and no yes to all of them.
        return _about_sharing(message.text, slots, asked)
    if not FIELDS[requested].free and (found := _corrections(message.text, slots, asked)):
        return _answered(found, noticed=tuple(each for each in found if each != requested))
    along = told_along(message.text, slots, asked)
    if requested not in OF_LETTERS and "letter" in along:
        # "Ik moet op 3 december voorkomen" names no day since when.
        return _answered(along, noticed=tuple(each for each in along if each != requested))
    try:
        answer = read_answer(requested, message.text, asked)
    except AnswerError as refused:
        return _beside_the_question(message, slots, asked, refused, along)
    return _answered(answer, noticed=tuple(each for each in answer if each != requested))


def _corrections(said: str, slots: Mapping[str, Any], asked: Asked) -> dict[str, Any]:
    return corrected(said, slots, asked) or in_parts(said, slots, asked)


def _about_sharing(said: str, slots: Mapping[str, Any], asked: Asked) -> Reading:
    """At the summary: an objection counts at once; anything else is changed by its button."""
    objects = any(objects_to_sharing(said, language=each) for each in {asked.language, DUTCH})
    if objects and slots.get("sharing") != "yes":
        return _answered({"sharing": "yes"}, noticed=("sharing",))
    return Reading({CONFIRMED: None}, AnswerError("which_answer"))


def _beside_the_question(
    message: Message,
    slots: Mapping[str, Any],
    asked: Asked,
    refused: AnswerError,
    along: Mapping[str, Any],
) -> Reading:
    """What a message is that does not answer the question: heard, told along, or refused."""
    requested = str(slots["requested_slot"])
    if requested == "sharing" and _asks_about_sharing(message):
        return Reading({requested: None}, AnswerError("wants_explanation"))
    if requested in AT_THE_END and wants_to_change(message.text, asked):
        return Reading({requested: None}, AnswerError("which_answer"))
    found = dict(along)
    if requested not in OF_LETTERS and (reach := reach_told(message.text, asked)):
        found["reach"] = reach
    if refused.code == "phone_needed":
        found.pop(requested, None)
    heard = refused.code not in OF_THE_QUESTION and _is_heard(message, slots)
    # A letter with a date has haste, and is kept whatever else the message asks.
    if found and ("letter" in found or not heard or message.intent == "out_of_scope"):
        noticed = tuple(each for each in found if each != requested)
        if requested in found or refused.code == "not_understood" or requested == CONFIRMED:
            return _answered(found, noticed=noticed)
        # "Ik en mijn 2 kinderen" tells of children, and leaves open with how many one is.
        return Reading({requested: None, **_answered(found).slots}, refused, noticed)
    if requested in AT_THE_END and corrects(message.text, asked):
        return Reading({requested: None}, AnswerError("which_answer"))
    if heard:
        return NO_ANSWER
    return Reading({requested: None, **half_of(refused)}, refused)


def _asks_about_sharing(message: Message) -> bool:
    """ "Mag ik dat weigeren?" asks for more; it neither objects nor takes an objection back."""
    about = {"ask_privacy_sharing", "allow_sharing", "object_sharing", "ask_why"}
    return message.intent in about or message.text.rstrip().endswith("?")


def answers_exactly(message: Message, requested: str, asked: Asked) -> bool:
    """Whether what only sounds like a crisis is an exact answer to the question."""
    if message.crisis_by != "likelihood" or requested not in EXACT:
        return False
    try:
        read(requested, message.text, asked)
    except AnswerError:
        return False
    return True


def _is_command(message: Message, requested: str, language: str) -> bool:
    """Whether this is heard before an answer is looked for."""
    if message.confidence < SURE:
        return False
    if requested == CONFIRMED and yes_or_no(message.text, language=language):
        return False  # "wyślij" sends, whatever it resembles
    if not FIELDS[requested].free:
        return requested in COULD_PASS and message.intent in _heard_when_sure(message, requested)
    heard = _heard_when_sure(message, requested) | HEARD_WHEN_NO_ANSWER
    short = len(message.text.split()) <= WORDS_OF_A_COMMAND
    return message.intent in heard and (short or message.text.rstrip().endswith("?"))


def _heard_when_sure(message: Message, requested: str) -> set[str]:
    """ "Ik trek het niet meer" gives up more than a form: that is no stop.

    "Bel me op 06-12345678" says where to call, where that is asked, and asks for nobody; nor does
    "bel me na 12 uur" where it is asked when.
    """
    gives_up = {"stop"} if message.may_be_crisis else set()
    where = requested == "contact" and re.search(r"\d|@", message.text)
    when = requested == "reach" and not message.text.rstrip().endswith("?")
    # What throws answers away takes plain words: "since 1 november" is no new beginning.
    plainly = message.confidence >= EXPLICIT and not re.search(r"\d", message.text)
    begins_anew = set() if plainly else {"start_over"}
    return HEARD_WHEN_SURE - gives_up - begins_anew - ({"ask_human"} if where or when else set())


def _is_heard(message: Message, slots: Mapping[str, Any]) -> bool:
    if message.intent in CHANGES_KIND:
        # "650 per maand" is a failed answer, whatever it resembles; a wrong kind is worse.
        other = CHANGES_KIND[message.intent] != slots.get("kind")
        said_so = not any(each.isdigit() for each in message.text)
        asked = slots.get("requested_slot") == "kind" or message.intent == "request_call_back"
        wished = asked or WISHES.search(message.text)
        return bool(other and said_so and wished) and message.confidence >= EXPLICIT
    in_check = slots.get("kind") == ALLOWANCE
    if message.intent == "report_problem":
        sure = in_check and message.confidence >= EXPLICIT
        return sure or slots.get("requested_slot") == "kind"
    if message.intent == "request_arrangement":
        return (in_check or slots.get("kind") == "report") and message.confidence >= SURE
    of_amounts = slots.get("requested_slot") in AMOUNTS and QUANTITY.search(message.text)
    if of_amounts and message.intent in HEARD_WHEN_SURE_OF_NO_ANSWER | {"out_of_scope"}:
        return False
    if message.intent == "out_of_scope":
        if slots.get("requested_slot") in EXACT and re.search(r"\d", message.text):
            return False  # a failed answer: "3511ab 12 2 hoog"
        return message.confidence >= SURE and len(message.text.split()) >= WORDS_OUT_OF_SCOPE
    if message.intent in HEARD_WHEN_SURE_OF_NO_ANSWER:
        return message.confidence >= EXPLICIT
    if message.intent == "child_writes":
        return writes_as_child(message.text, message.confidence)
    if message.intent in ("object_sharing", "allow_sharing"):
        return is_about_sharing(message)
    enough = LIKELY_QUESTION if "?" in message.text else LIKELY
    heard = HEARD_WHEN_NO_ANSWER | _heard_when_sure(message, slots["requested_slot"])
    return message.intent in heard and message.confidence >= enough


def is_about_sharing(message: Message) -> bool:
    """Whether an objection names what it is about; "'t blijft zo denk ik" only sounds like one."""
    named = ABOUT_SHARING.search(message.text)
    return message.confidence >= (LIKELY if named else EXPLICIT)


def _given(values: Mapping[str, Any], slots: Mapping[str, Any]) -> Reading:
    """A pressed button. It was offered by us, but perhaps some questions ago."""
    given, value = str(values.get("field")), values.get("value")
    if given == CONFIRMED:
        # The yes under an older summary says nothing about the answers of now.
        if is_complete(slots) and value == slots["request_key"]:
            return Reading({CONFIRMED: True})
        return Reading({CONFIRMED: None}, AnswerError("other_summary"))
    return _answered({given: value}) if given in FIELDS else NO_ANSWER


def _answered(answers: Mapping[str, Any], noticed: tuple[str, ...] = ()) -> Reading:
    """Answers, by which a summary that was shown before no longer stands."""
    if CONFIRMED in answers:
        return Reading(answers)
    ended = {CONFIRMED: None, "request_key": None}
    return Reading({**with_what_it_ends(answers), **ended}, noticed=noticed)


def is_complete(slots: Mapping[str, Any]) -> bool:
    """Whether every answer is there and the tenant has been shown the summary of them."""
    needed = [each for each in fields_of(slots) if each != CONFIRMED]
    return bool(slots.get("request_key")) and all(slots.get(each) is not None for each in needed)
