"""The estimator, and how far it is off on rows that it was not fitted on."""

import numpy as np
import pandas as pd
from patients import FIELDS, SEED
from sklearn.linear_model import Ridge
from sklearn.metrics import mean_absolute_error, r2_score, root_mean_squared_error
from sklearn.model_selection import KFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

# Seen first above this progression: an assumption of the sample about how many patients a clinic sees first.
THRESHOLD = 200.0


def build():
    """The penalty was chosen by 5-fold cross-validation on the training rows, never on the held-out ones."""
    return make_pipeline(StandardScaler(), Ridge(alpha=1.0))


def fit(rows: pd.DataFrame):
    return build().fit(rows[list(FIELDS)], rows["progression"])


def out_of_fold(rows: pd.DataFrame, fields: list[str] | None = None) -> np.ndarray:
    """A prediction for each training row from a model that did not see it."""
    folds = KFold(5, shuffle=True, random_state=SEED)
    return cross_val_predict(build(), rows[fields or list(FIELDS)], rows["progression"], cv=folds)


def errors(truth: np.ndarray, predicted: np.ndarray) -> dict:
    """Measures of a regression, in the units of the progression but for r2."""
    return {
        "rmse": round(float(root_mean_squared_error(truth, predicted)), 4),
        "mae": round(float(mean_absolute_error(truth, predicted)), 4),
        "r2": round(float(r2_score(truth, predicted)), 4),
    }
