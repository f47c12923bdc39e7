"""What a message wants: one need, or two (the output property `second_need`).

The whole message is judged first. A sentence that surely asks for something of its own adds a need,
or is the need when the whole is unclear or only polite. Of a question and a form the form is the
intent and the question the second need, for it is answered first; of two forms the first said is
the intent. `asks_along` is what one sentence of several asks, and `besides` the others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Text, Tuple

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.sentences import SENTENCES

SECOND, ALONG, BESIDES = "second_need", "asks_along", "besides"
# Forms by how much they say: who wants to pay in parts has reported the problem as well.
VAGUE_FORMS = ("report_problem", "request_arrangement")
FORMS = (
    "request_payment_plan",
    "request_deferral",
    "request_rent_reduction",
    "request_cheaper_home",
)
QUESTIONS = (
    "ask_huurtoeslag",
    "ask_huurtoeslag_effect",
    "ask_energietoeslag",
    "ask_bijzondere_bijstand",
    "ask_debt_help",
    "ask_eviction",
    "ask_last_chance_contract",
    "ask_energy_saving",
    "ask_privacy_sharing",
    "ask_fraud",
)
# What a need beside it outweighs.
POLITE = (
    "nlu_fallback",
    "greet",
    "thank",
    "goodbye",
    "affirm",
    "deny",
    "insult",
    "out_of_scope",
    "ask_bot",
)
GREETINGS = ("greet", "thank")
# So sure of a form, what its sentences say alone changes nothing.
CERTAIN = 0.85
# So sure of a polite word or of "not for us", a sentence in it changes nothing.
SELF_ASSURED = 0.6
EFFECT = "ask_huurtoeslag_effect"
TOLD = "ask_eviction"
# "I get huurtoeslag already" is no question. Without its mark one begins so, by language.
ASKS = re.compile(
    r"[?؟]|\b(?:"
    r"wat|hoe|hoeveel|waar|wanneer|welke?|wie|waarom|recht op|weten of|of ik|of er|uitleg|vertel"
    r"|(?:heb|krijg|kom|mag|kan|moet|word|ben|verlies) (?:ik|wij|we)"
    r"|(?:heeft|krijgt?|is|zijn|wordt|bestaat|bestaan|geldt|komt|kunt?|mag|weten?|helpt?|helpen)"
    r" (?:er|dat|die|dit|het|u|jullie|je|de|mijn|iemand)"
    r"|what|how|where|when|which|who|why|any|whether|explain|tell me"
    r"|(?:can|could|do|does|did|am|are|is|will|would|should|may|have)"
    r" (?:i|we|you|they|it|there|my|the|he|she|someone)"
    r"|nas[ıi]l|ne|kaç|kac|kim|hangi|nerede|neden|m[ıiuü]|m[ıiuü]y[ıiuü]m|var m[ıi]"
    r"|jak|czy|ile|kiedy|gdzie|kto|jaki[ea]?|jaka|dlaczego|czemu"
    r"|як|чи|скільки|коли|де|що|хто|які|який|яка|чому|yak|chy|skilky"
    r"|kifach|wach|chno|fin)\b"
    r"|(?:^|\s)و?(?:كيف|هل|كم|متى|شو|وش|شلون|اين|أين|وين|ما|ماذا|ليش|لماذا|شنو|ايش|إيش|واش|فين"
    r"|قديش|شحال)\b",
    re.IGNORECASE,
)
# "If I move to a cheaper home" asks for none.
SUPPOSES = re.compile(
    r"^(?:(?:en|and|ve|i|a|та|і|و) ?)?(?:als|stel|mocht|zodra|wanneer|if|when|once|suppose|eğer"
    r"|eger|jeśli|jesli|gdy|gdybym|jeżeli|якщо|коли|إذا|اذا|لو|ila)\b",
    re.IGNORECASE,
)
STATUS = "ask_request_status"
REFERENCE = re.compile(r"\bHH[\s-]?\w{4}[\s-]?\w{4}\b", re.IGNORECASE)
# So many words beside its reference are still about what became of it.
WORDS_WITH_REFERENCE = 8


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=False)
class Needs(GraphComponent):
    """Stands last, after the crisis gate: in a crisis nothing else is answered."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"sure": 0.85, "fair": 0.6}

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Needs:
        return cls(config)

    def __init__(self, config: Dict[Text, Any]) -> None:
        self._sure, self._fair = config["sure"], config["fair"]

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            if (message.get(INTENT) or {}).get("name") != "crisis":
                self._settle(message)
            # The sentences have done their work, and no parse result can carry them.
            message.data.pop(SENTENCES, None)
        return messages

    def _settle(self, message: Message) -> None:
        said = message.get(TEXT) or ""
        if REFERENCE.search(said) and len(said.split()) <= WORDS_WITH_REFERENCE:
            # Nothing in these letters says so to a classifier.
            message.set(INTENT, {"name": STATUS, "confidence": 1.0}, add_to_output=True)
            return
        parts = [
            Part(each.get(TEXT), each.get(INTENT)["name"], each.get(INTENT)["confidence"])
            for each in message.get(SENTENCES) or ()
        ]
        whole = message.get(INTENT) or {}
        intent, second = needs_of(whole, Said.of(parts, self._sure), Said.of(parts, self._fair))
        if intent != whole.get("name"):
            chosen = {"name": intent, "confidence": self._sure}
            message.set(INTENT, chosen, add_to_output=True)
        if second:
            message.set(SECOND, second, add_to_output=True)
        along = next((each for each in parts if each.asks(self._sure)), None)
        if along:
            message.set(ALONG, along.intent, add_to_output=True)
            # In a form the rest may be the answer to its question.
            message.set(BESIDES, said.replace(along.text, " "), add_to_output=True)


@dataclass(frozen=True)
class Part:
    """One sentence of a message, and how surely it means what."""

    text: Text
    intent: Text
    confidence: float

    def asks(self, enough: float) -> bool:
        likely = self.intent in QUESTIONS and self.confidence >= enough
        return likely and bool(ASKS.search(self.text))

    def wants(self, forms: Tuple[Text, ...], enough: float) -> bool:
        likely = self.intent in forms and self.confidence >= enough
        return likely and not SUPPOSES.search(self.text)


@dataclass(frozen=True)
class Said:
    """The needs that the sentences of a message name, each in the order in which it is said."""

    questions: List[Text]
    forms: List[Text]
    vague: List[Text]

    @classmethod
    def of(cls, parts: List[Part], enough: float) -> Said:
        return cls(
            [each.intent for each in parts if each.asks(enough)],
            [each.intent for each in parts if each.wants(FORMS, enough)],
            [each.intent for each in parts if each.wants(VAGUE_FORMS, enough)],
        )


def needs_of(whole: Dict[Text, Any], sure: Said, fair: Said) -> Tuple[Text, Optional[Text]]:
    """The intent of a message, and the name of its second need.

    Where the whole is judged a question, a sentence has to ask it as well before another counts:
    else the other sentence only tells why.
    """
    name = whole["name"]
    question = next(iter(sure.questions), None)
    forms = sure.forms or sure.vague
    if name in QUESTIONS and name != EFFECT:
        if not any(_same(name, each) for each in fair.questions):
            if question and whole["confidence"] < SELF_ASSURED:
                name = question  # two questions that together sounded like a third
            else:
                # A letter that is only told of is noted by the form, which says what it means.
                return forms[0] if name == TOLD and forms else name, None
        if forms:
            return forms[0], name
        return name, next((each for each in sure.questions if not _same(name, each)), None)
    if name in (*VAGUE_FORMS, *FORMS):
        told = dict.fromkeys(sure.forms)
        form = next(iter(told), name) if _is_settled_by_sentences(whole, sure, fair) else name
        other = next((each for each in told if each != form), None) if name in told else None
        return form, question or other
    if name in POLITE and (name in GREETINGS or whole["confidence"] < SELF_ASSURED):
        if forms:
            return forms[0], question
        return question or name, None
    return name, None


def _is_settled_by_sentences(whole: Dict[Text, Any], sure: Said, fair: Said) -> bool:
    """Whether the first form that a sentence names is meant, and not what the whole sounds like.

    "I cannot pay December's rent, may I pay in parts?" sounds like "later", which no part of it
    says; "not in parts, but all of it three weeks later" surely is what it sounds like.
    """
    if whole["name"] in VAGUE_FORMS:
        return True
    is_said = whole["name"] in sure.forms or whole["name"] not in fair.forms
    return whole["confidence"] < CERTAIN and is_said


def _same(one: Text, other: Text) -> bool:
    """Whether two questions are about the same thing."""
    return one.removesuffix("_effect") == other.removesuffix("_effect")
