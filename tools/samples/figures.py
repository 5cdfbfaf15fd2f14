"""Figures that every sample measures alike: load, canary steps, and distributions."""

import math
import os
import platform
import random
import time
from collections.abc import Callable, Iterable

import numpy as np
import pandas as pd

from registry import header, now
from serving import Answer, Served

CANARY_STEPS = [5, 25, 50]
# An assumption, not a quotation: roughly what a shared virtual CPU costs on demand in São Paulo.
BRL_PER_CPU_HOUR = 0.35

# Whether an answer is as the output contract says.
Valid = Callable[[dict], bool]


def resampled(rows: list, count: int, seed: int) -> list:
    return random.Random(seed).choices(rows, k=count)


def percentile(answers: list[Answer], percent: int) -> float:
    return round(float(np.percentile([answer.milliseconds for answer in answers], percent)), 2)


def holds(answer: Answer, valid: Valid) -> bool:
    try:
        return answer.content is not None and valid(answer.content)
    except (KeyError, TypeError):
        return False


def failed_share(answers: list[Answer], valid: Valid) -> float:
    return round(sum(not holds(answer, valid) for answer in answers) / len(answers), 6)


def machine() -> str:
    system = f"{platform.system()} {platform.machine()}"
    return f"{os.cpu_count()} virtual CPUs, {system}, Python {platform.python_version()}"


def cost(cpu_per_1000: float) -> dict:
    cpu = float(f"{cpu_per_1000:.3g}")
    amount = float(f"{cpu * BRL_PER_CPU_HOUR / 3600:.4g}")
    return {
        "cost_per_1000_calls": {"amount": amount, "currency": "BRL"},
        "cost_basis": {"cpu_seconds_per_1000_calls": cpu, "price_per_cpu_hour": BRL_PER_CPU_HOUR},
    }


def outputs(contents: Iterable[dict], names: Iterable[str]) -> dict:
    """What was seen of each guarded output."""
    contents = list(contents)
    return {name: interval([float(content.get(name, math.nan)) for content in contents]) for name in names}


def interval(values: list[float]) -> dict:
    finite = [value for value in values if math.isfinite(value)]
    return {"min": min(finite), "max": max(finite), "not_finite": len(values) - len(finite)}


def verdict(report: dict, measured: list[tuple[str, float, float]]) -> dict:
    """The report with each level that is above its limit, and what follows from that."""
    violations = [f"{name} {value} above {limit}" for name, value, limit in measured if value > limit]
    return report | {"violations": violations, "result": "FAIL" if violations else "PASS"}


def service_levels(report: dict, slos: dict) -> list[tuple[str, float, float]]:
    return [
        ("latency p95", report["latency_ms"]["p95"], slos["latency_ms"]["p95"]),
        ("latency p99", report["latency_ms"]["p99"], slos["latency_ms"]["p99"]),
        ("error rate", report["error_rate"], slos["error_rate"]),
        ("cost", report["cost_per_1000_calls"]["amount"], slos["cost_per_1000_calls"]["amount"]),
    ]


def load_test(server: Served, training: dict, rows: list[dict], count: int, seed: int, valid: Valid, method: str):
    """The report but what is said of the answers, the answers, and how many requests a second were answered.

    `method` may name {rows}, {machine}, {speed} and {price}.
    """
    server.replay(resampled(rows, 200, seed + 1))  # warm-up, not measured
    before, started = server.cpu_seconds(), time.perf_counter()
    answers = server.replay(resampled(rows, count, seed))
    speed = round(count / (time.perf_counter() - started))
    cpu = (server.cpu_seconds() - before) * 1000 / count
    said = method.format(rows=len(rows), machine=machine(), speed=speed, price=BRL_PER_CPU_HOUR)
    report = header("StagingReport", training) | {
        "measured_at": now(),
        "method": said,
        "requests": len(answers),
        "latency_ms": {f"p{percent}": percentile(answers, percent) for percent in (50, 95, 99)},
        "error_rate": failed_share(answers, valid),
        **cost(cpu),
    }
    return report, answers, speed


def canary_share(percent: int, rows: list, count: int, seed: int) -> list[tuple[bool, object]]:
    """A coin per request sends it to the candidate (true) or to what served before."""
    coin = random.Random(seed + percent)
    return [(coin.random() * 100 < percent, row) for row in resampled(rows, count, seed + percent)]


def canary_step(percent: int, answers: list[Answer], slos: dict, valid: Valid, *stops: bool) -> dict:
    """What the candidate answered, against the stop conditions of canary_plan.md; `stops` are the model's own."""
    p95, failed = percentile(answers, 95), failed_share(answers, valid)
    stopped = [p95 > slos["latency_ms"]["p95"], failed > slos["error_rate"], *stops]
    return {
        "traffic_percent": percent,
        "requests": len(answers),
        "error_rate": failed,
        "latency_p95_ms": p95,
        "violations": sum(not holds(answer, valid) for answer in answers) + int(sum(stopped)),
    }


def numeric_bins(values: pd.Series) -> dict:
    """Deciles; a value equal to an edge belongs to the bin below it. An edge at the top would leave a bin empty."""
    edges = [edge for edge in np.unique(np.quantile(values, np.linspace(0.1, 0.9, 9))) if edge < values.max()]
    counts = np.bincount(np.searchsorted(edges, values, side="left"), minlength=len(edges) + 1)
    proportions = [round(float(count) / len(values), 6) for count in counts]
    return {"type": "numeric", "edges": [round(float(edge), 6) for edge in edges], "proportions": proportions}


def category_shares(values: pd.Series) -> dict:
    shares = values.value_counts(normalize=True).sort_index()
    return {
        "type": "category",
        "categories": list(shares.index),
        "proportions": [round(float(share), 6) for share in shares],
    }


def distributions(values: dict[str, pd.Series]) -> dict:
    return {
        name: numeric_bins(series) if pd.api.types.is_numeric_dtype(series) else category_shares(series)
        for name, series in values.items()
    }


def bins_of(feature: dict, values: pd.Series) -> list[int]:
    """The bin of each value; a category that the baseline does not have is one more."""
    if feature["type"] == "numeric":
        return list(np.searchsorted(feature["edges"], values.round(6), side="left"))
    categories = feature["categories"]
    return [categories.index(value) if value in categories else len(categories) for value in values]


def stability_index(feature: dict, rows: int, values: pd.Series) -> float:
    """Population stability index of values against a distribution over `rows`; an empty bin counts as half a value."""
    counts = np.bincount(bins_of(feature, values), minlength=len(feature["proportions"]))
    expected = np.append(feature["proportions"], 0.0)[: len(counts)]
    before, after = np.maximum(expected, 0.5 / rows), np.maximum(counts, 0.5) / len(values)
    return round(float(np.sum((after - before) * np.log(after / before))), 4)


def stability(baseline: dict, values: dict[str, pd.Series]) -> dict:
    """By feature of a drift baseline, the index of what shadow saw of it."""
    features = baseline["features"].items()
    return {name: stability_index(feature, baseline["rows"], values[name]) for name, feature in features}


def drift_baseline(training: dict, rows: int, features: dict) -> dict:
    return header("DriftBaseline", training) | {"rows": rows, "features": features}


def share(part: int, whole: int) -> float:
    return round(part / whole, 4)
