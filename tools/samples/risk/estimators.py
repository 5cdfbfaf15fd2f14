"""The two estimators, and how well each does on rows that it was not fitted on."""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, roc_auc_score, roc_curve
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from data import CORE, FIELDS, SEED
from score import prepare

# Refuse above this probability of default: a business assumption of the sample, equal for both versions.
THRESHOLD = 0.35


def used_fields(version: str) -> list[str]:
    return CORE if version == "1" else list(FIELDS)


def stand_ins(rows: pd.DataFrame, fields: list[str]) -> dict:
    """Per field, what replaces a value that was not sent. Its order is the estimator's column order."""
    return {name: -1 if pd.api.types.is_numeric_dtype(rows[name]) else "not given" for name in fields}


def build(missing: dict, version: str):
    """Parameters were chosen by 5-fold cross-validation on the training rows, never on the held-out ones."""
    numbers = [name for name, value in missing.items() if value == -1]
    texts = [name for name in missing if name not in numbers]
    encode = OneHotEncoder(handle_unknown="ignore", sparse_output=False)
    scale = StandardScaler() if version == "1" else "passthrough"
    columns = make_column_transformer((encode, texts), (scale, numbers))
    if version == "1":
        return make_pipeline(columns, LogisticRegression(C=0.3, max_iter=2000))
    boosting = GradientBoostingClassifier(
        n_estimators=60, learning_rate=0.1, max_depth=2, subsample=0.7, max_features=0.3, random_state=SEED
    )
    return make_pipeline(columns, boosting)


def fit(rows: pd.DataFrame, version: str, fields: list[str] | None = None):
    """Version 2 also sees each row without its optional fields, so that requests of version 1 get a fitted score."""
    missing = stand_ins(rows, fields or used_fields(version))
    sample = rows if version == "1" else pd.concat([rows, rows.drop(columns=[f for f in FIELDS if f not in CORE])])
    return build(missing, version).fit(prepare(sample, missing), sample["default"])


def predict(estimator, rows: pd.DataFrame, fields: list[str]) -> np.ndarray:
    return estimator.predict_proba(prepare(rows, stand_ins(rows, fields)))[:, 1]


def out_of_fold(rows: pd.DataFrame, version: str, fields: list[str] | None = None) -> np.ndarray:
    """A score for each training row from a model that did not see it."""
    fields = fields or used_fields(version)
    scores = np.zeros(len(rows))
    folds = StratifiedKFold(5, shuffle=True, random_state=SEED)
    for fitted, left_out in folds.split(rows, rows["default"]):
        estimator = fit(rows.iloc[fitted], version, fields)
        scores[left_out] = predict(estimator, rows.iloc[left_out], fields)
    return scores


def quality(default: np.ndarray, scores: np.ndarray, approved: np.ndarray) -> dict:
    """Shape of #QualityMetrics."""
    false_rate, true_rate, _ = roc_curve(default, scores)
    return {
        "auc": round(float(roc_auc_score(default, scores)), 4),
        "ks": round(float(np.max(true_rate - false_rate)), 4),
        "brier": round(float(brier_score_loss(default, scores)), 4),
        "approval_rate": round(float(np.mean(approved)), 4),
    }
