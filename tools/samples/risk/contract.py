"""The API contract of one application and its answer, as JSON Schema."""

import pandas as pd

import data
from documents import contract

# Around what the data holds; the model would have to guess beyond.
LIMITS = {
    "duration_months": (1, 84),
    "amount": (100, 20000),
    "installment_rate": (1, 4),
    "residence_since": (1, 4),
    "credits_here": (1, 4),
    "dependants": (1, 2),
}


def field(name: str, values: pd.Series) -> dict:
    about = f"German Credit column {data.FIELDS[name]}"
    if name in LIMITS:
        low, high = LIMITS[name]
        return {"description": about, "type": "integer", "minimum": low, "maximum": high}
    return {"description": about, "type": "string", "enum": sorted(values.unique())}


def input_contract(frame: pd.DataFrame, fields: list[str]) -> dict:
    about = "One application for credit; MLflow takes a list of them as `dataframe_records`"
    return contract("Application", about, {name: field(name, frame[name]) for name in fields}, data.CORE)


def output_contract() -> dict:
    about = "The answer to one application; MLflow returns a list of them as `predictions`"
    score = {"description": "Probability of default", "type": "number", "minimum": 0, "maximum": 1}
    decision = {"type": "string", "enum": ["approve", "refuse"]}
    return contract("Answer", about, {"score": score, "decision": decision}, ["score", "decision"])
