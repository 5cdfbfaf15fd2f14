"""The images of handwritten digits that scikit-learn ships, split in the order of the file."""

import hashlib
from pathlib import Path

import pandas as pd
from sklearn.datasets import load_digits

SEED = 20261126
TRAINING_ROWS = 1200
# 8 by 8 pixels, each from 0 (paper) to 16 (ink).
PIXELS, DARKEST = 64, 16


def load() -> pd.DataFrame:
    """1,797 images, as `pixels`, row by row from the top, and the `digit` that was written."""
    raw = load_digits()
    pixels = [[int(value) for value in image] for image in raw.data]
    return pd.DataFrame({"pixels": pixels, "digit": raw.target.astype(int)})


def split(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """1,200 images for training, and the 597 after them: one writer's digits seem to lie together, so most are new."""
    return frame.iloc[:TRAINING_ROWS], frame.iloc[TRAINING_ROWS:].reset_index(drop=True)


def brightness(rows: pd.DataFrame) -> pd.Series:
    """The mean of an image's pixels: what is watched of an input that has no distribution itself."""
    return pd.Series([sum(pixels) / PIXELS for pixels in rows["pixels"]])


def write_snapshot(rows: pd.DataFrame, path: Path) -> str:
    """Writes what the model is trained on; returns its `sha256:` digest."""
    lines = [",".join(str(value) for value in [*pixels, digit]) for pixels, digit in zip(rows["pixels"], rows["digit"])]
    path.write_text("\n".join(lines) + "\n")
    return "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()
