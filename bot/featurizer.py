"""Rasa's view of a sentence: its embedding, centred on the training data's mean (decision 3).

Which embedding is a name in config.yml (`model: e5` or `model: use`). `weight` is the length of
the vector: LogisticRegressionClassifier regularises all numbers alike and does not let one choose
how strongly, so a longer vector is heard more beside the counts of letters.
"""

from __future__ import annotations

import os
from typing import Any, Dict, List, Text, Type

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import FEATURIZER_CLASS_ALIAS
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import embeddings
from bot.sentences import with_sentences

MEAN = "mean.npz"


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER], is_trainable=True)
class SentenceEmbeddings(DenseFeaturizer, GraphComponent):
    """One dense vector a sentence; no features a word."""

    @classmethod
    def required_components(cls) -> List[Type]:
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {**DenseFeaturizer.get_default_config(), "model": "e5", "weight": 1.0}

    @classmethod
    def validate_config(cls, config: Dict[Text, Any]) -> None:
        if config.get("model", "e5") not in embeddings.MODELS:
            raise InvalidConfigException(
                f"SentenceEmbeddings: model must be one of {', '.join(embeddings.MODELS)}."
            )

    def __init__(self, config: Dict[Text, Any], name: Text, mean: np.ndarray | None) -> None:
        super().__init__(name, config)
        self._model, self._encode = embeddings.load(config["model"])
        self._mean = mean
        self._remember = os.environ.get("HUURHULP_TESTING") == "1"

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEmbeddings:
        component = cls(config, execution_context.node_name, None)
        component._storage, component._resource = model_storage, resource
        return component

    def train(self, training_data: TrainingData) -> Resource:
        texts = [each.get(TEXT) for each in training_data.intent_examples if each.get(TEXT)]
        self._mean = embeddings.cache().encode(self._model, self._encode, texts).mean(axis=0)
        with self._storage.write_to(self._resource) as folder:
            np.savez(folder / MEAN, mean=self._mean, model=self._model)
        return self._resource

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> SentenceEmbeddings:
        with model_storage.read_from(resource) as folder, np.load(folder / MEAN) as stored:
            mean, trained_with = stored["mean"], str(stored["model"])
        component = cls(config, execution_context.node_name, mean)
        if component._model != trained_with:
            raise InvalidConfigException(
                f"This model was trained with {trained_with}, which does not run on this machine: "
                "train it again here (make train)."
            )
        return component

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        self._add_features(training_data.training_examples, remember=True)
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        self._add_features(with_sentences(messages), remember=self._remember)
        return messages

    def _add_features(self, messages: List[Message], *, remember: bool) -> None:
        written = [each for each in messages if each.get(TEXT)]
        vectors = np.zeros((len(written), len(self._mean)), dtype=np.float32)
        # A button's payload has no words to embed; the classifier wants numbers all the same.
        rows = [i for i, each in enumerate(written) if not each.get(TEXT).startswith("/")]
        if rows:
            vectors[rows] = self._centred([written[i].get(TEXT) for i in rows], remember)
        for message, vector in zip(written, vectors):
            message.add_features(
                Features(
                    vector[np.newaxis, :],
                    FEATURE_TYPE_SENTENCE,
                    TEXT,
                    self._config[FEATURIZER_CLASS_ALIAS],
                )
            )

    def _centred(self, texts: List[Text], remember: bool) -> np.ndarray:
        if remember:
            vectors = embeddings.cache().encode(self._model, self._encode, texts)
        else:
            vectors = np.asarray(self._encode(texts), dtype=np.float32)
        vectors = vectors - self._mean
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
        return vectors * (self._config["weight"] / lengths)
