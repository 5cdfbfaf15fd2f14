"""fairness.json: how groups fare, of fairlearn's MetricFrame."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from .document import Document, EvidenceError, Subject, header

Metric = Callable[[Any, Any], float]


class Groups(Protocol):
    """What is read of fairlearn's MetricFrame: metrics by group, and of all people."""

    @property
    def by_group(self) -> Any: ...  # noqa: ANN401 - a DataFrame, whose column types the metrics decide

    @property
    def overall(self) -> Any: ...  # noqa: ANN401 - a Series


@dataclass(frozen=True)
class Attribute:
    """The groups of one attribute, and the one that others are compared with.

    `ungrouped`: groups whose people count as people without one, such as "unknown".
    """

    groups: Groups
    reference: str
    ungrouped: Sequence[str] = ()


def rate_metrics() -> dict[str, Metric]:
    """For MetricFrame, of a model that decides: 1 in y_pred is the favourable outcome, 1 in y_true who should have it."""
    from fairlearn.metrics import count, selection_rate, true_positive_rate

    return {"n": count, "approval_rate": selection_rate, "true_positive_rate": true_positive_rate}


def error_metrics() -> dict[str, Metric]:
    """For MetricFrame, of a model that predicts a number."""
    from fairlearn.metrics import count

    return {"n": count, "mae": _mae, "rmse": _rmse, "mean_error": _mean_error}


def _errors(truth: Any, predicted: Any) -> Any:  # noqa: ANN401 - columns of numbers
    import numpy as np

    return np.asarray(predicted, dtype=float) - np.asarray(truth, dtype=float)


def _mae(truth: Any, predicted: Any) -> float:  # noqa: ANN401
    return float(abs(_errors(truth, predicted)).mean())


def _rmse(truth: Any, predicted: Any) -> float:  # noqa: ANN401
    return float((_errors(truth, predicted) ** 2).mean() ** 0.5)


def _mean_error(truth: Any, predicted: Any) -> float:  # noqa: ANN401
    return float(_errors(truth, predicted).mean())


#: What fairlearn and scikit-learn call the same.
_CALLED = {
    "n": ("n", "count"),
    "approval_rate": ("approval_rate", "selection_rate"),
    "true_positive_rate": ("true_positive_rate", "recall_score", "recall"),
    "mae": ("mae", "mean_absolute_error"),
    "rmse": ("rmse", "root_mean_squared_error"),
    "mean_error": ("mean_error",),
}
_RATES, _ERRORS = ("n", "approval_rate", "true_positive_rate"), ("n", "mae", "rmse", "mean_error")


def fairness(
    subject: Subject,
    attributes: Mapping[str, Attribute],
    *,
    measured_at: str,
    dataset: str,
    service: Mapping[str, str] | None = None,
) -> Document:
    """By attribute, its groups. All attributes are of the same people, and have rates or errors, as the model's task asks."""
    if not attributes:
        raise EvidenceError("attributes", "are none", "give a MetricFrame for each attribute on the watchlist")
    names = {name: _names(name, attribute.groups) for name, attribute in attributes.items()}
    kinds = {tuple(found) for found in names.values()}
    if len(kinds) > 1:
        raise EvidenceError("attributes", "have rates and errors", "measure all by rates, or all by errors")
    by_errors = tuple(_ERRORS) in kinds
    first, attribute = next(iter(attributes.items()))
    overall = _part(attribute.groups.overall, names[first], f"{first} overall")
    counted = {name: _all_parts(name, attribute, names[name]) for name, attribute in attributes.items()}
    for name, parts in counted.items():
        people = sum(part["n"] for part in parts.values())
        if people != overall["n"]:
            fix = 'name who has no group, with fillna("unknown") and ungrouped=["unknown"]'
            raise EvidenceError(name, f"its groups are {people} of {overall['n']} people", fix)
    document = header("Fairness", subject) | {"measured_at": measured_at}
    if service:
        document["service"] = dict(service)
    document |= {"dataset": dataset} | ({"overall": overall} if by_errors else {})
    usual = overall["mae"] if by_errors else None
    document["attributes"] = {name: _attribute(name, attributes[name], counted[name], usual) for name in attributes}
    return document


def _names(attribute: str, groups: Groups) -> dict[str, str]:
    """By relc's name, the column that has it."""
    columns = list(getattr(groups.by_group, "columns", ()))
    found = {}
    for name, others in _CALLED.items():
        column = next((other for other in others if other in columns), None)
        if column is not None:
            found[name] = column
    for wanted in (_ERRORS, _RATES):
        if all(name in found for name in wanted):
            return {name: found[name] for name in wanted}
    fix = "MetricFrame(metrics=rate_metrics(), …), or error_metrics() where the model predicts a number"
    raise EvidenceError(attribute, f"its MetricFrame has {', '.join(map(str, columns)) or 'one metric alone'}", fix)


def _part(row: Any, names: Mapping[str, str], where: str) -> Document:  # noqa: ANN401 - a row of the frame
    part: Document = {name: float(row[column]) for name, column in names.items()}
    missing = [name for name, value in part.items() if not math.isfinite(value)]
    if missing:
        fix = "leave a group without such people to ungrouped"
        raise EvidenceError(where, f"has no {missing[0]}", fix)
    wrong = [name for name in ("mae", "rmse") if part.get(name) == 0]
    if wrong:
        raise EvidenceError(where, f"has a {wrong[0]} of 0", "predict these rows by a model that did not learn from them")
    return {name: int(value) if name == "n" else _rounded(name, value) for name, value in part.items()}


def _rounded(name: str, value: float) -> float:
    """To four decimals; an error whose unit makes it small, to four digits."""
    return float(f"{value:.4g}") if name in _ERRORS and abs(value) < 0.1 else round(value, 4)


def _all_parts(name: str, attribute: Attribute, names: Mapping[str, str]) -> dict[str, Document]:
    frame = attribute.groups.by_group
    if getattr(frame.index, "nlevels", 1) > 1:
        raise EvidenceError(name, "has groups of several attributes at once", "make one MetricFrame for each attribute")
    return {str(group): _part(row, names, f"{name} {group}") for group, row in frame.iterrows()}


def _attribute(name: str, attribute: Attribute, parts: Mapping[str, Document], usual: float | None) -> Document:
    groups = {group: parts[group] for group in sorted(parts) if group not in attribute.ungrouped}
    left = [parts[group] for group in parts if group in attribute.ungrouped]
    if attribute.reference not in groups:
        has = ", ".join(groups) or "none"
        raise EvidenceError(name, f"has no group {attribute.reference!r}, only {has}", "compare with one of these")
    if len(groups) < 2:
        raise EvidenceError(name, "has one group", "give the people of at least two")
    found: Document = {"reference_group": attribute.reference, "groups": groups}
    if left:
        found["ungrouped"] = _together(left)
    base = groups[attribute.reference]
    return found | (_of_errors(groups, base, usual) if usual is not None else _of_rates(name, groups, base))


def _together(parts: Sequence[Document]) -> Document:
    """Without the rate among those who should have it, of which relc asks nothing where there is no group."""
    people = sum(part["n"] for part in parts)
    mean: dict[str, float] = {
        name: sum(part["n"] * part[name] for part in parts) / people
        for name in ("approval_rate", "mae", "mean_error")
        if name in parts[0]
    }
    if "rmse" in parts[0]:
        mean["rmse"] = math.sqrt(sum(part["n"] * part["rmse"] ** 2 for part in parts) / people)
    order = ("approval_rate", "mae", "rmse", "mean_error")
    return {"n": people} | {name: _rounded(name, mean[name]) for name in order if name in mean}


def _of_rates(name: str, groups: Mapping[str, Document], base: Document) -> Document:
    if base["approval_rate"] == 0:
        raise EvidenceError(name, "nobody of the reference group is approved", "compare with another group")
    lowest = min(group["approval_rate"] for group in groups.values())
    gaps = [group["true_positive_rate"] - base["true_positive_rate"] for group in groups.values()]
    return {
        "disparate_impact": round(lowest / base["approval_rate"], 4),
        "equal_opportunity_difference": round(_farthest(gaps), 4),
    }


def _of_errors(groups: Mapping[str, Document], base: Document, usual: float) -> Document:
    """The difference of mean errors is told as a share of the usual error, so that limits need no unit."""
    gaps = [group["mean_error"] - base["mean_error"] for group in groups.values()]
    return {
        "mae_ratio": round(max(group["mae"] for group in groups.values()) / base["mae"], 4),
        "mean_error_difference": round(_farthest(gaps) / usual, 4),
    }


def _farthest(gaps: list[float]) -> float:
    return max(gaps, key=abs)
