"""contract.input.schema.json and contract.output.schema.json, of a table of what the model is asked and answers."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .document import Document, EvidenceError

if TYPE_CHECKING:
    import pandas as pd

#: A column of text with more values is no choice.
MOST_VALUES = 50


def contract(table: "pd.DataFrame", names: Sequence[str], *, answers: bool = False) -> Document:
    """What the columns hold is what may come: whole numbers, numbers, or one of the values. Whoever admits more widens it."""
    if not names:
        raise EvidenceError("contracts", "has no column", "name the answers with --answer, and keep a column that is asked")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {str(name): _field(table[name], answers) for name in names},
        "required": [str(name) for name in names],
        "additionalProperties": False,
    }


def _field(column: "pd.Series[Any]", is_answer: bool) -> Document:
    if column.isna().any():
        raise EvidenceError(str(column.name), "is missing in some rows", "give it a value there, or leave the column out")
    if column.dtype.kind in "iuf":
        kind, number = ("number", float) if column.dtype.kind == "f" else ("integer", int)
        least, most = number(column.min()), number(column.max())
        # A score: what was answered once is not what may be answered.
        if is_answer and kind == "number" and least >= 0 and most <= 1:
            least, most = 0, 1
        return {"type": kind, "minimum": least, "maximum": most}
    values = sorted(str(value) for value in column.unique())
    if len(values) > MOST_VALUES:
        fix = "write the contract by hand: relc explain evidence contract.input.schema.json"
        raise EvidenceError(str(column.name), f"has {len(values)} values, which are no choice", fix)
    return {"type": "string", "enum": values}
