"""The crisis gate (decision 7): reads the classifier's ranking and the lexicon in data/crisis/.

*Sure* sets the intent `crisis`; *possible* leaves the intent and sets the property `crisis`. Both
set `crisis_by` for which of the two said so.
It stands after FallbackClassifier, so that a message the classifier doubts is still looked at.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any, Dict, List, Text

import yaml
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.sentences import SENTENCES

LEXICON = Path(__file__).resolve().parent.parent / "data" / "crisis"


def normalise(text: str) -> str:
    """Lower case without marks and signs, single spaces: the form that the lexicon has."""
    plain = unicodedata.normalize("NFKD", text.lower())
    letters = (
        character if character.isalnum() else " "
        for character in plain
        if not unicodedata.combining(character)
    )
    return " ".join("".join(letters).split())


def phrases(level: str) -> re.Pattern[str]:
    """All phrases of a level ("sure", "possible") in every language, as one pattern."""
    found = []
    for path in sorted(LEXICON.glob("*.yml")):
        found += yaml.safe_load(path.read_text(encoding="utf-8"))[level]
    if not found:
        raise ValueError(f"the crisis lexicon in {LEXICON} has no phrases for {level}")
    words = (re.escape(each.rstrip("*")) + (r"\w*" if each.endswith("*") else "") for each in found)
    return re.compile(rf"\b(?:{'|'.join(words)})\b")


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=False)
class CrisisGate(GraphComponent):
    """Two levels from two readers: whichever of them is surer decides."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"sure": 0.6, "possible": 0.2, "sure_sentence": 0.9, "possible_sentence": 0.5}

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> GraphComponent:
        return cls(config)

    def __init__(self, config: Dict[Text, Any]) -> None:
        self._config = config
        self._sure, self._possible = phrases("sure"), phrases("possible")

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            self._judge(message)
        return messages

    def _judge(self, message: Message) -> None:
        likelihood = _likelihood(message)
        # One sentence of a long message may be the cry; alone it must sound more like one.
        of_a_sentence = max(map(_likelihood, message.get(SENTENCES) or ()), default=0.0)
        said = normalise(message.get(TEXT) or "")
        surely = bool(self._sure.search(said))
        if surely or self._is("sure", likelihood, of_a_sentence):
            message.set(INTENT, {"name": "crisis", "confidence": 1.0}, add_to_output=True)
            message.set("crisis_by", "words" if surely else "likelihood", add_to_output=True)
            return
        if (message.get(INTENT) or {}).get("name") == "crisis":
            # The likeliest of many unlikely ones: that is a question back, not a crisis answer.
            fallback = {"name": DEFAULT_NLU_FALLBACK_INTENT_NAME, "confidence": likelihood}
            message.set(INTENT, fallback, add_to_output=True)
        by_words = bool(self._possible.search(said))
        if by_words or self._is("possible", likelihood, of_a_sentence):
            message.set("crisis", "possible", add_to_output=True)
            # A likelihood alone is weak: "drie maanden geleden" as an answer may reach it.
            message.set("crisis_by", "words" if by_words else "likelihood", add_to_output=True)

    def _is(self, level: Text, likelihood: float, of_a_sentence: float) -> bool:
        enough, of_sentence_enough = self._config[level], self._config[f"{level}_sentence"]
        return bool(likelihood >= enough or of_a_sentence >= of_sentence_enough)


def _likelihood(message: Message) -> float:
    """How much the classifier finds it a crisis."""
    ranking = message.get(INTENT_RANKING_KEY) or []
    return next((each["confidence"] for each in ranking if each["name"] == "crisis"), 0.0)
