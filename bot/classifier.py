"""Rasa's logistic regression, which judges each sentence of a message as well as the whole."""

from __future__ import annotations

from typing import List

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.sentences import with_sentences


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class SentenceClassifier(LogisticRegressionClassifier):
    """The whole's ranking is the message's; each sentence carries its own."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing after it is trained on what it makes of the examples."""
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        super().process(with_sentences(messages))
        return messages
