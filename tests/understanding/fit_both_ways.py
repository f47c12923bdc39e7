"""Run by Rasa's Python: the fit of bot/regression.py beside scikit-learn's, on made-up features.

Prints the largest difference between their coefficients and intercepts, and whether the classes
are in the same order, as a JSON object.
"""

import json

import numpy as np
from scipy.sparse import hstack, random
from sklearn.linear_model import LogisticRegression

from bot.regression import fit

numbers = np.random.default_rng(7)
sparse = random(300, 80, density=0.1, format="csr", random_state=7)
dense = numbers.normal(size=(300, 12))
# Of unequal size, so that balancing them counts.
labels = [f"intent {int(each)}" for each in np.sqrt(numbers.integers(0, 25, size=300))]

classes, coefficients, intercepts = fit(sparse, dense, labels, max_iter=500, tol=1e-6)
theirs = LogisticRegression(class_weight="balanced", max_iter=500, tol=1e-6)
theirs.fit(hstack([sparse, dense], format="csr"), labels)

print(
    json.dumps(
        {
            "same_classes": list(classes) == list(theirs.classes_),
            "coefficients": float(np.abs(coefficients - theirs.coef_).max()),
            "intercepts": float(np.abs(intercepts - theirs.intercept_).max()),
        }
    )
)
