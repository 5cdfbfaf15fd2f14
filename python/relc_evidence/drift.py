"""drift_baseline.json, and the population stability index that shadow_eval.json has of each of its features."""

import json
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .contract import refuse_no_choice
from .document import Document, EvidenceError, Subject, header

if TYPE_CHECKING:
    import pandas as pd

Columns = Mapping[str, "pd.Series[Any]"]


_WAYS_OUT = (
    'put a number computed of it into this column, such as its length, and say so: --of {name}="number of characters"; '
    'or leave it unwatched and say why: --unwatched {name}="free text"; or list its values in the contract, as enum'
)


def drift_baseline(
    subject: Subject,
    rows: "Columns | pd.DataFrame",
    *,
    contracts: Mapping[str, Any] | None = None,
    statistics: Mapping[str, str] | None = None,
    unwatched: Mapping[str, str] | None = None,
) -> Document:
    """Distributions at training time, a column for each feature.

    `contracts`: JSON Schemas of request and answer, joined by `joined`; they say which values a category may have.
    `statistics`: by feature, what its column was computed of, such as the number of characters of a text.
    `unwatched`: by feature, why nobody watches it.
    """
    columns = {name: values for name, values in _columns(rows).items() if name not in (unwatched or {})}
    if not columns:
        raise EvidenceError("rows", "have no column to watch", "give a column for each feature")
    features = {}
    for name, values in columns.items():
        of = (statistics or {}).get(name)
        feature = _feature(name, values, {} if of else property_of(contracts or {}, name))
        features[name] = {"of": of, **feature} if of else feature
    unknown = [name for name in statistics or {} if name not in features]
    if unknown:
        raise EvidenceError(f"statistics {unknown[0]}", "is no column", f"name one of {', '.join(features)}")
    document = header("DriftBaseline", subject) | {"rows": len(next(iter(columns.values()))), "features": features}
    reasons = {name: {"reason": reason} for name, reason in (unwatched or {}).items()}
    return document | ({"unwatched": reasons} if reasons else {})


def property_of(contract: Mapping[str, Any], feature: str) -> Mapping[str, Any]:
    """The schema of the field that a feature is named after, `application/amount` for one in an object."""
    found: Any = contract
    for name in feature.split("/"):
        found = found.get("properties", {}).get(name, {}) if isinstance(found, Mapping) else {}
    return found if isinstance(found, Mapping) else {}


def joined(asked: Mapping[str, Any], answered: Mapping[str, Any]) -> Document:
    """Both contracts as one; an answer that has the name of an input goes by `output/<name>`."""
    inputs, outputs = dict(asked.get("properties", {})), dict(answered.get("properties", {}))
    twice = {name: outputs.pop(name) for name in list(outputs) if name in inputs}
    return {"properties": inputs | outputs | ({"output": {"properties": twice}} if twice else {})}


def psi(baseline: Document, rows: "Columns | pd.DataFrame") -> dict[str, float]:
    """By feature of a drift baseline, the population stability index of rows against it."""
    columns = _columns(rows)
    missing = [name for name in baseline["features"] if name not in columns]
    if missing:
        raise EvidenceError(f"rows {missing[0]}", "is in the baseline and missing here", "give a column of that name")
    return {name: _index(name, feature, baseline["rows"], columns[name]) for name, feature in baseline["features"].items()}


def _columns(rows: "Columns | pd.DataFrame") -> dict[str, "pd.Series[Any]"]:
    return {str(name): values for name, values in rows.items()}


def numeric_bins(name: str, values: "pd.Series[Any]") -> Document:
    """Deciles; a value equal to an edge belongs to the bin below it. An edge at the top would leave a bin empty."""
    import numpy as np

    _refuse_missing(name, values)
    numbers = _numbers(name, values)
    found = np.unique(np.quantile(numbers, np.linspace(0.1, 0.9, 9)))
    edges = [edge for edge in found if edge < numbers.max()]
    if not edges:
        fix = 'leave it out, with unwatched={"' + name + '": "why"}'
        raise EvidenceError(f"feature {name}", f"is always {numbers.max():g}, so it could not drift", fix)
    counts = np.bincount(np.searchsorted(edges, numbers, side="left"), minlength=len(edges) + 1)
    rounded = [round(float(edge), 6) for edge in edges]
    if len(set(rounded)) < len(rounded):
        raise EvidenceError(f"feature {name}", "varies in its seventh digit alone", "give it in a larger unit")
    return {"type": "numeric", "edges": rounded, "proportions": [round(float(n) / len(values), 6) for n in counts]}


def category_shares(name: str, values: "pd.Series[Any]", allowed: list[str] | None = None) -> Document:
    """The share of each category: those that the contract allows, else those that occur."""
    texts = [_text(value) for value in values]
    strange = sorted(set(texts) - set(allowed)) if allowed is not None else []
    if strange:
        fix = "let the contract allow it, or leave these rows out"
        raise EvidenceError(f"feature {name}", f"has the value {strange[0]!r}, which the contract does not list", fix)
    categories = sorted(set(texts if allowed is None else allowed))
    # A list in the contract is a choice, however long: people wrote it there.
    if allowed is None:
        refuse_no_choice(f"feature {name}", categories, _WAYS_OUT.format(name=name))
    if len(categories) < 2:
        fix = 'leave it out, with unwatched={"' + name + '": "why"}'
        raise EvidenceError(f"feature {name}", "has one value, so it could not drift", fix)
    counts = Counter(texts)
    shares = [round(counts[category] / len(texts), 6) for category in categories]
    return {"type": "category", "categories": categories, "proportions": shares}


def _feature(name: str, values: "pd.Series[Any]", schema: Mapping[str, Any]) -> Document:
    from pandas.api.types import is_bool_dtype, is_numeric_dtype

    if len(values) == 0:
        raise EvidenceError(f"feature {name}", "has no rows", "give the rows that the model was trained on")
    allowed = _allowed(schema)
    numbers = is_numeric_dtype(values) and not is_bool_dtype(values)
    if numbers and (allowed is None or all(_is_number(value) for value in schema.get("enum", []))):
        return numeric_bins(name, values)
    return category_shares(name, values, allowed)


def _allowed(schema: Mapping[str, Any]) -> list[str] | None:
    """The values that a contract lists, as the baseline writes them."""
    if isinstance(schema.get("enum"), list):
        return [_text(value) for value in schema["enum"]]
    return ["false", "true"] if schema.get("type") == "boolean" else None


def _is_number(value: Any) -> bool:  # noqa: ANN401 - any value of an enumeration
    return isinstance(value, int | float) and not isinstance(value, bool)


def _text(value: Any) -> str:  # noqa: ANN401 - any value of a column
    """Text as it is, of all else its JSON."""
    if isinstance(value, str):
        return value
    if value is None or value != value:
        return "null"
    return json.dumps(value.item() if hasattr(value, "item") else value, default=str)


def _numbers(name: str, values: "pd.Series[Any]") -> "pd.Series[float]":
    try:
        return values.astype(float)
    except (TypeError, ValueError) as error:
        raise EvidenceError(f"feature {name}", f"is no column of numbers: {error}", "give a number in each row") from error


def _refuse_missing(name: str, values: "pd.Series[Any]") -> None:
    missing = int(values.isna().sum())
    if missing:
        fix = "fill them as the model does, or leave them out of this column"
        raise EvidenceError(f"feature {name}", f"has no number in {missing} of {len(values)} rows", fix)


def _index(name: str, feature: Document, rows: int, values: "pd.Series[Any]") -> float:
    """Of values against a distribution over so many `rows`; an empty bin counts as half a value."""
    import numpy as np

    if len(values) == 0:
        raise EvidenceError(f"feature {name}", "has no rows", "give what shadow saw of it")
    counts = np.bincount(_bins(name, feature, values), minlength=len(feature["proportions"]))
    expected = np.append(feature["proportions"], 0.0)[: len(counts)]
    before, after = np.maximum(expected, 0.5 / rows), np.maximum(counts, 0.5) / len(values)
    return round(float(np.sum((after - before) * np.log(after / before))), 4)


def _bins(name: str, feature: Document, values: "pd.Series[Any]") -> list[int]:
    """The bin of each value; a category that the baseline does not have is one more."""
    import numpy as np

    if feature["type"] == "numeric":
        _refuse_missing(name, values)
        return [int(place) for place in np.searchsorted(feature["edges"], _numbers(name, values).round(6), side="left")]
    places = {category: place for place, category in enumerate(feature["categories"])}
    return [places.get(_text(value), len(places)) for value in values]
