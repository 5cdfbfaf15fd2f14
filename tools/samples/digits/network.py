"""The network, and how well it reads images that it was not fitted on."""

import numpy as np
import pandas as pd
from images import SEED
from reader import prepare
from sklearn.metrics import accuracy_score, log_loss
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.neural_network import MLPClassifier

DIGITS = list(range(10))


def build() -> MLPClassifier:
    """The penalty was chosen by cross-validation on the training rows, never on the held-out ones."""
    return MLPClassifier(hidden_layer_sizes=(64,), alpha=0.1, max_iter=500, random_state=SEED)


def fit(rows: pd.DataFrame) -> MLPClassifier:
    return build().fit(prepare(rows), rows["digit"])


def out_of_fold(rows: pd.DataFrame) -> np.ndarray:
    """For each training image the shares of the ten digits, by a network that saw no image near it in the file."""
    return cross_val_predict(build(), prepare(rows), rows["digit"], cv=KFold(6), method="predict_proba")


def quality(digits: np.ndarray, shares: np.ndarray) -> dict:
    return {
        "accuracy": round(float(accuracy_score(digits, shares.argmax(axis=1))), 4),
        "log_loss": round(float(log_loss(digits, shares, labels=DIGITS)), 4),
    }


def nearest_mean(rows: pd.DataFrame, held_out: pd.DataFrame) -> np.ndarray:
    """What the rule before it says: the shares of ten digits by the distance to each one's mean training image.

    The width that turns distances into shares is the mean distance to the nearest one among training rows.
    """
    means = np.array([prepare(rows[rows["digit"] == digit]).mean(axis=0) for digit in DIGITS])
    distances = lambda images: ((prepare(images)[:, None, :] - means[None, :, :]) ** 2).sum(axis=2)  # noqa: E731
    width = distances(rows).min(axis=1).mean()
    weights = np.exp(-distances(held_out) / width)
    return weights / weights.sum(axis=1, keepdims=True)
