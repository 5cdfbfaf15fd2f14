"""The served model: an image in, the digit and how sure the model is of it out.

MLflow copies this file into the model's folder and runs it there. The network is
stored with skops, so that loading it cannot execute code as a pickle could.
"""

import numpy as np
import pandas as pd
import skops.io

DARKEST = 16


def prepare(frame: pd.DataFrame) -> np.ndarray:
    """A row of numbers from 0 to 1 for each image."""
    return np.array([np.asarray(pixels, dtype=float) for pixels in frame["pixels"]]) / DARKEST


class DigitReader:
    def __init__(self, path: str):
        self.network = skops.io.load(path, trusted=[])

    def predict(self, frame: pd.DataFrame) -> pd.DataFrame:
        shares = self.network.predict_proba(prepare(frame))
        return pd.DataFrame({"digit": shares.argmax(axis=1), "confidence": shares.max(axis=1)})


def _load_pyfunc(path: str) -> DigitReader:
    """MLflow's entry point."""
    return DigitReader(path)
