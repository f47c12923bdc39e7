"""Rasa's logistic regression, which judges each sentence of a message as well as the whole."""

from __future__ import annotations

from typing import Any, Dict, List, Text, Tuple

import numpy as np
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix, hstack, vstack

from bot.regression import fit
from bot.sentences import with_sentences

STORED = "regression.npz"


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class SentenceClassifier(LogisticRegressionClassifier):
    """The whole's ranking is the message's; each sentence carries its own."""

    def train(self, training_data: TrainingData) -> Resource:
        """Fit scikit-learn's model on sparse and dense features apart, for its speed."""
        examples = [e for e in training_data.intent_examples if e.get(INTENT) and e.get(TEXT)]
        sparse, dense = _features(examples)
        model = self.clf
        model.classes_, model.coef_, model.intercept_ = fit(
            sparse,
            dense,
            [each.get(INTENT) for each in examples],
            max_iter=self.config["max_iter"],
            tol=self.config["tol"],
        )
        self.persist()
        return self._resource

    def persist(self) -> None:
        """As plain arrays: importing skops, which Rasa stores with, is a third of its start."""
        with self._model_storage.write_to(self._resource) as folder:
            np.savez(
                folder / STORED,
                classes=self.clf.classes_.astype(str),
                coefficients=self.clf.coef_,
                intercepts=self.clf.intercept_,
            )

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> SentenceClassifier:
        component = cls(config, execution_context.node_name, model_storage, resource)
        with model_storage.read_from(resource) as folder, np.load(folder / STORED) as stored:
            component.clf.classes_ = stored["classes"].astype(object)
            component.clf.coef_ = stored["coefficients"]
            component.clf.intercept_ = stored["intercepts"]
        return component

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing after it is trained on what it makes of the examples."""
        return training_data

    def process(self, messages: List[Message]) -> List[Message]:
        super().process(with_sentences(messages))
        return messages

    def _create_X(self, messages: List[Message]) -> csr_matrix:
        return hstack(_features(messages), format="csr")


def _features(messages: List[Message]) -> Tuple[csr_matrix, np.ndarray]:
    """What the featurizers made of each message as a whole, a row each."""
    pairs = [
        (each.get_sparse_features(TEXT)[1], each.get_dense_features(TEXT)[1]) for each in messages
    ]
    rows = [csr_matrix(sparse.features) for sparse, _ in pairs if sparse]
    sparse = vstack(rows, format="csr") if rows else csr_matrix((len(messages), 0))
    return sparse, np.vstack([dense.features for _, dense in pairs])
