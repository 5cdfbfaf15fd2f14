"""The served model: an application in, a probability of default and a decision out.

MLflow copies this file into the model's folder and runs it there. The estimator is
stored with skops, so that loading it cannot execute code as a pickle could.
"""

import pandas as pd
import skops.io

# skops refuses every type that it does not know and that is not named here.
TRUSTED = ["sklearn.tree._tree.Tree"]


def prepare(frame: pd.DataFrame, missing: dict) -> pd.DataFrame:
    """The columns that the estimator expects; an optional field that was not sent gets its stand-in."""
    return frame.reindex(columns=list(missing)).fillna(missing)


class RiskDefault:
    def __init__(self, path: str, threshold: float, missing: dict):
        self.estimator = skops.io.load(path, trusted=TRUSTED)
        self.threshold = threshold
        self.missing = missing

    def predict(self, frame: pd.DataFrame) -> pd.DataFrame:
        score = self.estimator.predict_proba(prepare(frame, self.missing))[:, 1]
        decision = ["refuse" if value > self.threshold else "approve" for value in score]
        return pd.DataFrame({"score": score, "decision": decision})


def _load_pyfunc(path: str, model_config: dict) -> RiskDefault:
    """MLflow's entry point."""
    return RiskDefault(path, **model_config)
