"""Cuts a message into its sentences, so that each can be understood alone.

A story of eighty words has its question in the middle, and "I cannot pay, and have I a right to
huurtoeslag?" has two needs: as a whole such a message sounds like neither.
"""

from __future__ import annotations

import re
from typing import Any, Dict, List, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

SENTENCES = "sentences"
ENDS = re.compile(r"(?<=[.!?;؟؛…])\s+|\n+")
# Where a sentence goes on with another thought, in the six languages.
GOES_ON = re.compile(
    r"\s*[,،:]\s+(?:(?:en|maar|and|but|ve|ama|i|a|ale|і|й|та|але|а)\s+)?"
    r"|\s+(?:en|maar|and|but|also|ve|ama|ayrıca|oraz|ale|i|i czy|та|і|але|чи)\s+"
    r"|\s+(?=(?:وهل|وكيف|وماذا|ولكن|لكن|وأريد|واريد|وبدي)\s)",
    re.IGNORECASE,
)
# Fewer words say too little to be understood alone.
WORDS, AT_MOST = 3, 8


def with_sentences(messages: List[Message]) -> List[Message]:
    """These messages and the sentences that they were cut into."""
    return [*messages, *(part for each in messages for part in each.get(SENTENCES) or ())]


def cut(text: str) -> List[str]:
    """The sentences and clauses of this text; none when it is one thought."""
    sentences = ENDS.split(text.strip())
    found = [clause for each in sentences for clause in _clauses(each)]
    return found[:AT_MOST] if max(len(sentences), len(found)) > 1 else []


def _clauses(sentence: str) -> List[str]:
    """A sentence in clauses of at least so many words; what is shorter stays with its neighbour."""
    clauses: List[str] = []
    begun = 0
    for joint in GOES_ON.finditer(sentence):
        before, after = sentence[begun : joint.start()], sentence[joint.end() :]
        if len(before.split()) >= WORDS and len(after.split()) >= WORDS:
            clauses.append(before)
            begun = joint.end()
    clauses.append(sentence[begun:])
    return [each.strip() for each in clauses if len(each.split()) >= WORDS]


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER], is_trainable=False)
class Sentences(GraphComponent):
    """Stands first: what follows reads each message and its sentences."""

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Sentences:
        return cls()

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        for message in messages:
            text = message.get(TEXT) or ""
            if not text.startswith("/"):
                message.set(SENTENCES, [Message({TEXT: each}) for each in cut(text)])
        return messages
