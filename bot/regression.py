"""Multinomial logistic regression on dense and sparse features side by side.

The same loss, optimiser and stopping rule as scikit-learn's LogisticRegression (lbfgs, balanced
classes, C=1), and the same answer to 1e-12. That takes one matrix: with a sentence's 384 dense
numbers written out as sparse ones it multiplies six times slower, which is minutes of training.
"""

from __future__ import annotations

from typing import Sequence, Tuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix


def fit(
    sparse: csr_matrix, dense: np.ndarray, labels: Sequence[str], *, max_iter: int, tol: float
) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Classes in their order, coefficients (classes, sparse then dense features), intercepts.

    `tol` bounds the largest number of the gradient; after `max_iter` rounds it stops regardless.
    """
    classes, codes = np.unique(np.asarray(labels), return_inverse=True)
    examples, width = len(codes), sparse.shape[1]
    dense = np.asarray(dense, dtype=np.float64)
    weights = (examples / (len(classes) * np.bincount(codes)))[codes]
    rows, transposed = np.arange(examples), sparse.T.tocsr()
    shape = (width + dense.shape[1] + 1, len(classes))

    def loss_and_gradient(numbers: np.ndarray) -> Tuple[float, np.ndarray]:
        given = numbers.reshape(shape)
        scores = sparse @ given[:width]
        scores += dense @ given[width:-1]
        scores += given[-1]
        scores -= scores.max(axis=1, keepdims=True)
        right = scores[rows, codes]
        shares = np.exp(scores, out=scores)
        totals = shares.sum(axis=1, keepdims=True)
        loss = weights @ (np.log(totals[:, 0]) - right) + 0.5 * np.vdot(given[:-1], given[:-1])
        shares /= totals
        shares[rows, codes] -= 1
        shares *= weights[:, np.newaxis]
        gradient = np.empty(shape)
        gradient[:width] = transposed @ shares
        gradient[width:-1] = dense.T @ shares
        gradient[:-1] += given[:-1]
        gradient[-1] = shares.sum(axis=0)
        return loss, gradient.ravel()

    found = minimize(
        loss_and_gradient,
        np.zeros(shape[0] * shape[1]),
        method="L-BFGS-B",
        jac=True,
        options={"maxiter": max_iter, "gtol": tol},
    )
    given = found.x.reshape(shape)
    return classes, given[:-1].T, given[-1]
