"""The diabetes data that scikit-learn ships, under plain names, and split by chance."""

import hashlib
from pathlib import Path

import pandas as pd
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

SEED = 20261126
HELD_OUT = 177

# Our name for each column that the model uses, as the library describes it. Age is left out, see the model card.
FIELDS = {
    "sex_code": "sex",
    "body_mass_index": "bmi",
    "blood_pressure": "bp",
    "total_cholesterol": "s1",
    "ldl": "s2",
    "hdl": "s3",
    "cholesterol_ratio": "s4",
    "triglycerides_log": "s5",
    "glucose": "s6",
}
# Around what the data holds; the model would have to guess beyond.
LIMITS = {
    "sex_code": (1, 2),
    "body_mass_index": (15, 50),
    "blood_pressure": (50, 150),
    "total_cholesterol": (80, 350),
    "ldl": (30, 270),
    "hdl": (15, 110),
    "cholesterol_ratio": (1.5, 11),
    "triglycerides_log": (3, 6.5),
    "glucose": (50, 140),
}
# In the order of the features.
ABOUT = {
    "sex_code": "Sex as the data codes it, 1 or 2; its source does not say which is which",
    "body_mass_index": "Body mass index",
    "blood_pressure": "Average blood pressure",
    "total_cholesterol": "Total serum cholesterol",
    "ldl": "Low-density lipoproteins",
    "hdl": "High-density lipoproteins",
    "cholesterol_ratio": "Total cholesterol over HDL",
    "triglycerides_log": "Possibly the logarithm of the serum triglycerides level; the library is not sure",
    "glucose": "Blood sugar level",
}


def load() -> pd.DataFrame:
    """442 patients: the fields, `progression`, and sex and age groups for measuring."""
    raw = load_diabetes(as_frame=True, scaled=False).frame
    frame = pd.DataFrame({name: raw[column] for name, column in FIELDS.items()})
    frame["sex_code"] = frame["sex_code"].astype(int)
    frame["progression"] = raw["target"]
    frame["sex"] = frame["sex_code"].map({1: "code 1", 2: "code 2"})
    ages = pd.cut(raw["age"], [0, 39, 59, 120], labels=["up to 39", "40 to 59", "60 and over"])
    frame["age_group"] = ages.astype(str)
    frame["age"] = raw["age"]
    return frame


def split(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """265 rows for training, and 177 that no model ever sees, with the same shares of sexes and ages."""
    groups = frame["sex"] + frame["age_group"]
    return train_test_split(frame, test_size=HELD_OUT, stratify=groups, random_state=SEED)


def write_snapshot(rows: pd.DataFrame, path: Path) -> str:
    """Writes what the model is trained on, and nothing more; returns its `sha256:` digest."""
    rows[[*FIELDS, "progression"]].to_csv(path, index=False, lineterminator="\n")
    return "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()
