"""Measures one trained version as served, beside what served before it, and writes WORK/<version>/*.json.

    python measure.py VERSION WORK RELEASES

Every report has the shape of its definition in schemas/evidence.cue.
"""

import json
import math
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

import data  # noqa: E402
import estimators  # noqa: E402
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import yaml  # noqa: E402
from train import MODEL  # noqa: E402

import figures  # noqa: E402
from registry import about, header, now  # noqa: E402
from serving import Answer, Served, replay  # noqa: E402

from relc_evidence import agreement, drift_baseline, psi, shadow_eval  # noqa: E402

LOAD_REQUESTS = 5000
CANARY_REQUESTS = 4000
# Approvals may differ from those in shadow by this share before the canary stops.
APPROVAL_DRIFT = 0.1
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


def valid(content: dict) -> bool:
    """As the output contract says."""
    score = content["score"]
    return math.isfinite(score) and 0 <= score <= 1 and content["decision"] in ("approve", "refuse")


def staging(server: Served, training: dict, rows: list[dict], slos: dict) -> tuple[dict, int]:
    """The report, and how many requests a second were answered."""
    test = figures.load_test(server, rows, LOAD_REQUESTS, data.SEED, valid, METHOD)
    return test.report(training, ["score"], slos), test.speed


def scores(answers: list[Answer]) -> np.ndarray:
    return np.array([(answer.content or {}).get("score", math.nan) for answer in answers])


def decisions(answers: list[Answer]) -> np.ndarray:
    return np.array([(answer.content or {}).get("decision") == "approve" for answer in answers])


def served_quality(default: pd.Series, answers: list[Answer]) -> dict:
    return estimators.quality(default.to_numpy(), scores(answers), decisions(answers))


def rule_answers(training_rows: pd.DataFrame, held_out: pd.DataFrame) -> list[Answer]:
    """The rule's score is the default rate, among training rows, of those it treats alike."""
    refused = training_rows["checking_account"] == "... < 0 DM"
    rates = training_rows["default"].groupby(refused).mean()
    return [
        Answer(0.0, {"score": float(rates[poor]), "decision": "refuse" if poor else "approve"})
        for poor in held_out["checking_account"] == "... < 0 DM"
    ]


def held_out_name(rows: int) -> str:
    return f"german-credit-held-out-{rows}"


def shadow(
    training: dict, default: pd.Series, candidate: list[Answer], baseline: list[Answer], name: str, drifted: dict
) -> dict:
    ours, theirs = served_quality(default, candidate), served_quality(default, baseline)
    violations = []
    if ours["auc"] <= theirs["auc"]:
        violations.append(f"AUC {ours['auc']} is not above the baseline's {theirs['auc']}")
    if figures.failed_share(candidate, valid):
        violations.append("some answers break the output contract")
    dataset = held_out_name(len(default))
    return shadow_eval(
        about(training),
        measured_at=now(),
        baseline=name,
        dataset=dataset,
        requests=len(candidate),
        candidate=ours,
        baseline_metrics=theirs,
        registry={name: {"metric": f"held_out_{name}", "dataset": dataset} for name in ours},
        agreement=agreement(decisions(candidate), decisions(baseline)),
        psi=drifted,
        violations=violations,
    )


def canary_stream(percent: int, server: Served, rows: list[dict], previous: Served | None) -> list[tuple[int, dict]]:
    """To the candidate, or to what served before; a rule needs no request."""
    stream = []
    for ours, row in figures.canary_share(percent, rows, CANARY_REQUESTS, data.SEED):
        if ours:
            stream.append((server.port, row))
        elif previous:
            stream.append((previous.port, {name: row[name] for name in data.CORE}))
    return stream


def canary_step(percent: int, server: Served, stream: list[tuple[int, dict]], approvals: float, slos: dict) -> dict:
    answers = [answer for answer, (port, _) in zip(replay(stream), stream) if port == server.port]
    drifted = bool(abs(decisions(answers).mean() - approvals) > APPROVAL_DRIFT)
    return figures.canary_step(percent, answers, slos, valid, drifted)


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


def training_baseline(training: dict, rows: pd.DataFrame, version: str) -> dict:
    """The score's distribution comes from cross-validation: a model's scores of its own training rows are too sure."""
    expected = pd.Series(estimators.out_of_fold(rows, version))
    return drift_baseline(about(training), {**rows[estimators.used_fields(version)], "score": expected})


def auc_gain_interval(default: pd.Series, candidate: list[Answer], baseline: list[Answer]) -> list[float]:
    """95 % bootstrap interval of the AUC difference over the held-out rows."""
    truth = default.to_numpy()
    ours, theirs = scores(candidate), scores(baseline)
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
        streams = {percent: canary_stream(percent, server, requests, previous) for percent in figures.CANARY_STEPS}
        steps = [canary_step(percent, server, stream, approvals, slos) for percent, stream in streams.items()]
    baseline = previous.replay(requests_of(held_out, "1")) if previous else rule_answers(rows, held_out)
    name = f"{MODEL}/1" if previous else f"rule: {RULE}"
    reports = {"staging_report": report}
    reports["drift_baseline"] = training_baseline(training, rows, version)
    seen = {**held_out[estimators.used_fields(version)], "score": pd.Series(scores(candidate))}
    drifted = psi(reports["drift_baseline"], seen)
    reports["shadow_eval"] = shadow(training, held_out["default"], candidate, baseline, name, drifted)
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


def main(version: str, work: Path, releases: Path) -> None:
    training_rows, held_out = data.split(data.load(work / data.SOURCE))
    profile = yaml.safe_load((releases / MODEL / "profiles" / "credit-standard-1.yaml").read_text())
    arguments = (version, held_out, data.snapshot(training_rows, version), work, profile["slos"])
    if version == "1":
        return measure(*arguments, None)
    with Served(work / "1" / "model", PORTS["1"], work / "serve-1-baseline.log") as previous:
        measure(*arguments, previous)


if __name__ == "__main__":
    main(sys.argv[1], *map(Path, sys.argv[2:]))
