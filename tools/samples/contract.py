"""The API contract of one application and its answer, as JSON Schema."""

import pandas as pd

import data

DRAFT = "https://json-schema.org/draft/2020-12/schema"
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
    return {
        "$schema": DRAFT,
        "title": "Application",
        "description": "One application for credit; MLflow takes a list of them as `dataframe_records`",
        "type": "object",
        "properties": {name: field(name, frame[name]) for name in fields},
        "required": data.CORE,
        "additionalProperties": False,
    }


def output_contract() -> dict:
    return {
        "$schema": DRAFT,
        "title": "Answer",
        "description": "The answer to one application; MLflow returns a list of them as `predictions`",
        "type": "object",
        "properties": {
            "score": {"description": "Probability of default", "type": "number", "minimum": 0, "maximum": 1},
            "decision": {"type": "string", "enum": ["approve", "refuse"]},
        },
        "required": ["score", "decision"],
        "additionalProperties": False,
    }
