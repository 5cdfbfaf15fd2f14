"""contract.input.schema.json and contract.output.schema.json, of a table of what the model is asked and answers."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .document import Document, EvidenceError

if TYPE_CHECKING:
    import pandas as pd

#: A column of text with more values is no choice.
MOST_VALUES = 50


def refuse_no_choice(where: str, values: Sequence[str], fix: str) -> None:
    """What people typed, or who they are, gets into no file that lies in git for ever."""
    if len(values) > MOST_VALUES:
        raise EvidenceError(where, f"has {len(values)} values, which are no choice", fix)


def contract(
    table: "pd.DataFrame", names: Sequence[str], *, answers: bool = False, before: Mapping[str, Any] | None = None
) -> Document:
    """What the columns hold is what may come: whole numbers, numbers, or one of the values. Whoever admits more widens it.

    `before` is the contract as it stands, of which nothing is taken back: who calls by it can go on.
    """
    if not names:
        raise EvidenceError("contracts", "has no column", "name the answers with --answer, and keep a column that is asked")
    standing = before or {}
    agreed, required = dict(standing.get("properties", {})), list(standing.get("required", []))
    fields = {}
    for name in map(str, names):
        if name not in agreed:
            fields[name] = _field(table[name], answers)
        else:
            fields[name] = _widened(agreed[name], table[name] if name in required else table[name].dropna())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "additionalProperties": False,
        **standing,
        "properties": agreed | fields,
        "required": required + [name for name in fields if name not in agreed],
    }


def _widened(agreed: Mapping[str, Any], column: "pd.Series[Any]") -> Document:
    """With what else the column holds. What is agreed on in another way, by a pattern for example, stays as it is."""
    is_number = column.dtype.kind in "iuf" and agreed.get("type") in ("integer", "number")
    if column.empty or not (is_number or "enum" in agreed):
        return dict(agreed)
    found = _field(column, False)
    if "enum" in agreed:
        more = [value for value in found.get("enum", []) if value not in agreed["enum"]]
        return {**agreed, "enum": [*agreed["enum"], *more]}
    ends = {end: choose(agreed[end], found[end]) for end, choose in (("minimum", min), ("maximum", max)) if end in agreed}
    kinds = {agreed["type"], found["type"]}
    return {**agreed, "type": "number" if "number" in kinds else "integer", **ends}


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
    values = sorted({str(value) for value in column})
    refuse_no_choice(str(column.name), values, "write the contract by hand: relc explain evidence contract.input.schema.json")
    return {"type": "string", "enum": values}
