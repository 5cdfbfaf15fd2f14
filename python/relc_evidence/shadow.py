"""shadow_eval.json: the candidate beside what serves, on the same requests."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from .document import Document, EvidenceError, Subject, header, read_object

#: MLflow's names of its evaluators' metrics, and relc's of the same measures.
MLFLOW_NAMES = {
    "roc_auc": "auc",
    "accuracy_score": "accuracy",
    "log_loss": "log_loss",
    "mean_absolute_error": "mae",
    "root_mean_squared_error": "rmse",
    "r2_score": "r2",
}
_OTHER_WORDS = {
    "auc": ("c_statistic", "auroc"),
    "ks": ("kolmogorov_smirnov",),
    "accuracy": ("acc",),
    "log_loss": ("cross_entropy", "logloss"),
    "mae": ("mean_absolute_error",),
    "rmse": ("root_mean_squared_error",),
    "r2": ("coefficient_of_determination", "r_squared", "rsquared"),
}


class Evaluation(Protocol):
    """What mlflow.evaluate and mlflow.models.evaluate return."""

    @property
    def metrics(self) -> Mapping[str, Any]: ...


def measures(source: Evaluation | Mapping[str, Any], names: Iterable[str] | None = None, digits: int = 4) -> Document:
    """Measures by relc's names. Of all metrics, those that MLFLOW_NAMES lists or, when given, `names`: either name will do."""
    found: Mapping[str, Any] = source if isinstance(source, Mapping) else source.metrics
    of_relc = {ours: theirs for theirs, ours in MLFLOW_NAMES.items()}
    known = [*of_relc, *(name for name in ("ks", "brier") if name in found)]
    wanted = list(names) if names is not None else [name for name in known if name in found or of_relc.get(name) in found]
    values = {}
    for name in wanted:
        metric = name if name in found else of_relc.get(name, name)
        if not isinstance(found.get(metric), int | float) or found[metric] != found[metric]:
            has = ", ".join(sorted(str(one) for one in found)) or "none"
            raise EvidenceError(f"measure {name}", f"is no metric of the evaluation, which has {has}", "name one of these")
        values[MLFLOW_NAMES.get(metric, name)] = round(float(found[metric]), digits)
    if not values:
        named = [str(name) for name, value in found.items() if isinstance(value, int | float)]
        fix = f"name what to take of it: --measure {' --measure '.join(named)}" if named else "give one that has metrics"
        raise EvidenceError("evaluation", f"has none of {', '.join(MLFLOW_NAMES)}", fix)
    return values


def read_measures(path: Path, names: Iterable[str] | None = None) -> Document:
    """Of the folder or metrics.json that EvaluationResult.save wrote, of a plain object, or of another shadow_eval.json."""
    path = path / "metrics.json" if path.is_dir() else path
    content = read_object(path)
    if content.get("kind") == "ShadowEvaluation":
        candidate = content.get("candidate")
        if not isinstance(candidate, dict):
            raise EvidenceError(str(path), "has no candidate", "give one that is whole, or a plain object of measures")
        return candidate if names is None else {name: candidate[name] for name in names if name in candidate}
    return measures(content, names)


def agreement(ours: Sequence[Any], theirs: Sequence[Any]) -> float:
    """The share of requests that both decide alike."""
    if len(ours) != len(theirs) or len(ours) == 0:
        raise EvidenceError("agreement", f"of {len(ours)} and {len(theirs)} answers", "ask both the same requests")
    return round(sum(bool(one == other) for one, other in zip(ours, theirs, strict=True)) / len(ours), 4)


def registry_metrics(
    candidate: Mapping[str, float], metrics: Mapping[str, float], dataset: str, named: Mapping[str, str] | None = None
) -> Document:
    """By measure, the registry's metric of it. `named`: by measure, `metric`, or `metric@dataset` when that is another.

    By itself it takes only a metric that is called like the measure and equal to it, so that both must be of one data set.
    """
    found = {}
    for name, value in candidate.items():
        said = (named or {}).get(name)
        if said is not None:
            metric, _, of = said.partition("@")
            if metric not in metrics:
                has = ", ".join(sorted(metrics)) or "none"
                raise EvidenceError(f"measure {name}", f"the registry has no {metric}, only {has}", "name one of these")
            found[name] = {"metric": metric, "dataset": of or dataset}
            continue
        alike = [metric for metric in metrics if _is_called(metric, name) and round(metrics[metric], 4) == round(value, 4)]
        if len(alike) == 1:
            found[name] = {"metric": alike[0], "dataset": dataset}
    return found


def _is_called(metric: str, measure: str) -> bool:
    words = "_" + re.sub(r"[^a-z0-9]+", "_", re.sub(r"(?<=[a-z])(?=[A-Z])", "_", metric).lower()) + "_"
    return any(f"_{one}_" in words for one in (measure, *_OTHER_WORDS.get(measure, ())))


def shadow_eval(
    subject: Subject,
    *,
    measured_at: str,
    baseline: str,
    dataset: str,
    requests: int,
    candidate: Mapping[str, float],
    baseline_metrics: Mapping[str, float],
    registry: Mapping[str, Document],
    not_in_registry: str | None = None,
    agreement: float | None = None,
    psi: Mapping[str, float] | None = None,
    service: Mapping[str, str] | None = None,
    violations: Sequence[str] = (),
) -> Document:
    """`registry` is what registry_metrics gives; `not_in_registry` why the registry has no metric of the other measures."""
    others = [name for name in candidate if name not in registry]
    if others and not not_in_registry:
        fix = "log it to the run and fetch registry.json again, name the metric, or say why there is none"
        raise EvidenceError(f"measure {others[0]}", "has no metric in the registry that is known to be the same", fix)
    report = header("ShadowEvaluation", subject) | {"measured_at": measured_at, "baseline": baseline}
    if service:
        report["service"] = dict(service)
    report |= {"requests": requests, "dataset": dataset}
    if agreement is not None:
        report["agreement"] = agreement
    report |= {"candidate": dict(candidate), "baseline_metrics": dict(baseline_metrics)}
    report["registry_metrics"] = dict(registry)
    if others:
        report["not_in_registry"] = {"measures": others, "reason": not_in_registry}
    if psi is not None:
        report["psi"] = dict(psi)
    return report | {"violations": list(violations), "result": "FAIL" if violations else "PASS"}
