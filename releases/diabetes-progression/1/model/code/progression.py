"""The model that the nightly run loads: a patient in, the expected progression and a place in the queue out.

MLflow copies this file into the model's folder and runs it there. The estimator is
stored with skops, so that loading it cannot execute code as a pickle could.
"""

import pandas as pd
import skops.io


class Progression:
    def __init__(self, path: str, threshold: float, columns: list[str]):
        self.estimator = skops.io.load(path, trusted=[])
        self.threshold = threshold
        self.columns = columns

    def predict(self, frame: pd.DataFrame) -> pd.DataFrame:
        progression = self.estimator.predict(frame[self.columns])
        priority = ["first" if value > self.threshold else "routine" for value in progression]
        return pd.DataFrame({"progression": progression, "priority": priority})


def _load_pyfunc(path: str, model_config: dict) -> Progression:
    """MLflow's entry point."""
    return Progression(path, **model_config)
