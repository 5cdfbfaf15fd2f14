"""Measures one trained version as served, beside what served before it, and writes WORK/<version>/*.json.

    python measure.py VERSION DATA.csv WORK RELEASES

Every report has the shape of its definition in schemas/evidence.cue.
"""

import json
import math
import os
import platform
import random
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
import yaml

import data
import estimators
from serving import Answer, Served, replay
from train import MODEL, now

LOAD_REQUESTS = 5000
CANARY_REQUESTS = 4000
CANARY_STEPS = [5, 25, 50]
# Approvals may differ from those in shadow by this share before the canary stops.
APPROVAL_DRIFT = 0.1
# An assumption, not a quotation: roughly what a shared virtual CPU costs on demand in São Paulo.
BRL_PER_CPU_HOUR = 0.35
RULE = "refuse when the checking account is below 0 DM"
METHOD = (
    "`mlflow models serve` (uvicorn, one worker) on the files in model/, asked over loopback HTTP by 2 closed-loop "
    "clients with one application a request, drawn with replacement from the {rows} held-out rows; client and server "
    "share one machine ({machine}); 200 warm-up requests are not counted. It answered {speed} requests a second. "
    "Cost: CPU seconds of the server process at an assumed {price:.2f} BRL per CPU hour; idle capacity, memory and "
    "network are not in it."
)
PORTS = {"1": 5101, "2": 5102}


def requests_of(rows: pd.DataFrame, version: str) -> list[dict]:
    """Request bodies with the fields that a version uses, as plain Python values."""
    return json.loads(rows[estimators.used_fields(version)].to_json(orient="records"))


def resampled(rows: list[dict], count: int, seed: int) -> list[dict]:
    return random.Random(seed).choices(rows, k=count)


def percentile(answers: list[Answer], percent: int) -> float:
    return round(float(np.percentile([answer.milliseconds for answer in answers], percent)), 2)


def failed_share(answers: list[Answer]) -> float:
    return round(sum(not answer.valid for answer in answers) / len(answers), 6)


def machine() -> str:
    system = f"{platform.system()} {platform.machine()}"
    return f"{os.cpu_count()} virtual CPUs, {system}, Python {platform.python_version()}"


def header(kind: str, training: dict) -> dict:
    return {
        "apiVersion": "relc/v1",
        "kind": kind,
        "model": MODEL,
        "version": training["version"],
        "run_id": training["run_id"],
    }


def slo_violations(report: dict, slos: dict) -> list[str]:
    measured = [
        ("latency p95", report["latency_ms"]["p95"], slos["latency_ms"]["p95"], "ms"),
        ("latency p99", report["latency_ms"]["p99"], slos["latency_ms"]["p99"], "ms"),
        ("error rate", report["error_rate"], slos["error_rate"], ""),
        ("cost", report["cost_per_1000_calls"]["amount"], slos["cost_per_1000_calls"]["amount"], "BRL per 1,000 calls"),
    ]
    return [f"{name} {value} above {limit} {unit}".strip() for name, value, limit, unit in measured if value > limit]


def staging(server: Served, training: dict, rows: list[dict], slos: dict) -> tuple[dict, int]:
    """The report, and how many requests a second were answered."""
    server.replay(rows[:200])  # warm-up, not measured
    before = server.cpu_seconds()
    started = time.perf_counter()
    answers = server.replay(resampled(rows, LOAD_REQUESTS, data.SEED))
    speed = round(LOAD_REQUESTS / (time.perf_counter() - started))
    cpu = (server.cpu_seconds() - before) * 1000 / LOAD_REQUESTS
    finite = [answer.score for answer in answers if math.isfinite(answer.score)]
    report = header("StagingReport", training) | {
        "measured_at": now(),
        "method": METHOD.format(rows=len(rows), machine=machine(), price=BRL_PER_CPU_HOUR, speed=speed),
        "requests": len(answers),
        "latency_ms": {f"p{percent}": percentile(answers, percent) for percent in (50, 95, 99)},
        "error_rate": failed_share(answers),
        "cost_per_1000_calls": {"amount": round(cpu * BRL_PER_CPU_HOUR / 3600, 6), "currency": "BRL"},
        "cost_basis": {"cpu_seconds_per_1000_calls": round(cpu, 2), "price_per_cpu_hour": BRL_PER_CPU_HOUR},
        "outputs": {"score": {"min": min(finite), "max": max(finite), "not_finite": len(answers) - len(finite)}},
    }
    violations = slo_violations(report, slos)
    return report | {"violations": violations, "result": "FAIL" if violations else "PASS"}, speed


def decisions(answers: list[Answer]) -> np.ndarray:
    return np.array([answer.decision == "approve" for answer in answers])


def served_quality(default: pd.Series, answers: list[Answer]) -> dict:
    return estimators.quality(default.to_numpy(), np.array([answer.score for answer in answers]), decisions(answers))


def rule_answers(training_rows: pd.DataFrame, held_out: pd.DataFrame) -> list[Answer]:
    """The rule's score is the default rate, among training rows, of those it treats alike."""
    refused = training_rows["checking_account"] == "... < 0 DM"
    rates = training_rows["default"].groupby(refused).mean()
    return [
        Answer(0.0, float(rates[value == "... < 0 DM"]), "refuse" if value == "... < 0 DM" else "approve")
        for value in held_out["checking_account"]
    ]


def held_out_name(rows: int) -> str:
    return f"german-credit-held-out-{rows}"


def shadow(
    training: dict, default: pd.Series, candidate: list[Answer], baseline: list[Answer], name: str, psi: dict
) -> dict:
    ours, theirs = served_quality(default, candidate), served_quality(default, baseline)
    violations = []
    if ours["auc"] <= theirs["auc"]:
        violations.append(f"AUC {ours['auc']} is not above the baseline's {theirs['auc']}")
    if failed_share(candidate):
        violations.append("some answers break the output contract")
    dataset = held_out_name(len(default))
    return header("ShadowEvaluation", training) | {
        "measured_at": now(),
        "baseline": name,
        "requests": len(candidate),
        "dataset": dataset,
        "agreement": round(float(np.mean(decisions(candidate) == decisions(baseline))), 4),
        "candidate": ours,
        "baseline_metrics": theirs,
        "registry_metrics": {name: {"metric": f"held_out_{name}", "dataset": dataset} for name in ours},
        "psi": psi,
        "violations": violations,
        "result": "FAIL" if violations else "PASS",
    }


def canary_stream(percent: int, server: Served, rows: list[dict], previous: Served | None) -> list[tuple[int, dict]]:
    """A coin per request sends it to the candidate or to what served before; a rule needs no request."""
    coin = random.Random(data.SEED + percent)
    stream = []
    for row in resampled(rows, CANARY_REQUESTS, data.SEED + percent):
        if coin.random() * 100 < percent:
            stream.append((server.port, row))
        elif previous:
            stream.append((previous.port, {name: row[name] for name in data.CORE}))
    return stream


def canary_step(percent: int, server: Served, stream: list[tuple[int, dict]], approvals: float, slos: dict) -> dict:
    """What the candidate answered, against the stop conditions of canary_plan.md."""
    answers = [answer for answer, (port, _) in zip(replay(stream), stream) if port == server.port]
    p95 = percentile(answers, 95)
    failed = failed_share(answers)
    stops = [p95 > slos["latency_ms"]["p95"], failed > slos["error_rate"]]
    stops.append(abs(decisions(answers).mean() - approvals) > APPROVAL_DRIFT)
    return {
        "traffic_percent": percent,
        "requests": len(answers),
        "error_rate": failed,
        "latency_p95_ms": p95,
        "violations": sum(not answer.valid for answer in answers) + int(sum(stops)),
    }


def group_outcomes(default: np.ndarray, approved: np.ndarray, members: np.ndarray) -> dict:
    repaid = members & (default == 0)
    return {
        "n": int(members.sum()),
        "approval_rate": round(float(approved[members].mean()), 4),
        "true_positive_rate": round(float(approved[repaid].mean()), 4),
    }


def attribute_outcomes(held_out: pd.DataFrame, approved: np.ndarray, column: str, reference: str) -> dict:
    default = held_out["default"].to_numpy()
    names = sorted(held_out[column].unique())
    groups = {name: group_outcomes(default, approved, (held_out[column] == name).to_numpy()) for name in names}
    base = groups[reference]
    gaps = [group["true_positive_rate"] - base["true_positive_rate"] for group in groups.values()]
    lowest = min(group["approval_rate"] for group in groups.values())
    return {
        "reference_group": reference,
        "groups": groups,
        "disparate_impact": round(lowest / base["approval_rate"], 4),
        "equal_opportunity_difference": round(max(gaps, key=abs), 4),
    }


def rate_gap_error(held_out: pd.DataFrame, approved: np.ndarray, column: str) -> float:
    """Standard error of the difference between two groups' true positive rates."""
    repaid = held_out["default"].to_numpy() == 0
    samples = [approved[repaid & (held_out[column] == name).to_numpy()] for name in held_out[column].unique()]
    return round(math.sqrt(sum(sample.mean() * (1 - sample.mean()) / len(sample) for sample in samples)), 4)


def fairness(training: dict, held_out: pd.DataFrame, answers: list[Answer]) -> dict:
    approved = decisions(answers)
    return header("Fairness", training) | {
        "measured_at": now(),
        "dataset": held_out_name(len(held_out)),
        "attributes": {
            "sex": attribute_outcomes(held_out, approved, "sex", "male"),
            "age": attribute_outcomes(held_out, approved, "age_group", "26 to 59"),
        },
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


def drift_baseline(training: dict, rows: pd.DataFrame, version: str) -> dict:
    """The score's distribution comes from cross-validation: a model's scores of its own training rows are too sure."""
    scores = pd.Series(estimators.out_of_fold(rows, version))
    features = distributions({**rows[estimators.used_fields(version)], "score": scores})
    return header("DriftBaseline", training) | {"rows": len(rows), "features": features}


def auc_gain_interval(default: pd.Series, candidate: list[Answer], baseline: list[Answer]) -> list[float]:
    """95 % bootstrap interval of the AUC difference over the held-out rows."""
    truth = default.to_numpy()
    ours, theirs = (np.array([answer.score for answer in answers]) for answers in (candidate, baseline))
    generator = np.random.default_rng(data.SEED)
    draws = (generator.integers(0, len(truth), len(truth)) for _ in range(2000))
    gains = [estimators.roc_auc_score(truth[d], ours[d]) - estimators.roc_auc_score(truth[d], theirs[d]) for d in draws]
    return [round(float(np.percentile(gains, percent)), 4) for percent in (2.5, 97.5)]


def measure(version: str, held_out: pd.DataFrame, rows: pd.DataFrame, work: Path, slos: dict, previous: Served | None):
    training = json.loads((work / version / "training.json").read_text())
    requests = requests_of(held_out, version)
    with Served(work / version / "model", PORTS[version], work / f"serve-{version}.log") as server:
        report, speed = staging(server, training, requests, slos)
        candidate = server.replay(requests)
        core_only = server.replay(requests_of(held_out, "1"))
        approvals = float(decisions(candidate).mean())
        streams = {percent: canary_stream(percent, server, requests, previous) for percent in CANARY_STEPS}
        steps = [canary_step(percent, server, stream, approvals, slos) for percent, stream in streams.items()]
    baseline = previous.replay(requests_of(held_out, "1")) if previous else rule_answers(rows, held_out)
    name = f"{MODEL}/1" if previous else f"rule: {RULE}"
    reports = {"staging_report": report}
    reports["drift_baseline"] = drift_baseline(training, rows, version)
    seen = {**held_out[estimators.used_fields(version)], "score": pd.Series([answer.score for answer in candidate])}
    psi = stability(reports["drift_baseline"], seen)
    reports["shadow_eval"] = shadow(training, held_out["default"], candidate, baseline, name, psi)
    reports["fairness"] = fairness(training, held_out, candidate)
    reports["measured"] = {
        "requests_per_second": speed,
        "slos": slos,
        "sex_gap_standard_error": rate_gap_error(held_out, decisions(candidate), "sex"),
        "canary": steps,
        "core_fields_only": served_quality(held_out["default"], core_only),
        "auc_gain_interval": auc_gain_interval(held_out["default"], candidate, baseline),
        "bad_rate_among_approved": round(float(held_out["default"].to_numpy()[decisions(candidate)].mean()), 4),
        "bad_rate_among_approved_baseline": round(float(held_out["default"].to_numpy()[decisions(baseline)].mean()), 4),
    }
    for report, content in reports.items():
        (work / version / f"{report}.json").write_text(json.dumps(content, indent=2) + "\n")


def main(version: str, source: str, work: str, releases: str) -> None:
    training_rows, held_out = data.split(data.load(Path(source)))
    profile = yaml.safe_load((Path(releases) / MODEL / "profiles" / "credit-standard-1.yaml").read_text())
    arguments = (version, held_out, data.snapshot(training_rows, version), Path(work), profile["slos"])
    if version == "1":
        return measure(*arguments, None)
    with Served(Path(work) / "1" / "model", PORTS["1"], Path(work) / "serve-1-baseline.log") as previous:
        measure(*arguments, previous)


if __name__ == "__main__":
    main(*sys.argv[1:])
