"""Measures the version as the nightly run uses it, beside the rule before it, and writes WORK/<version>/*.json.

    python measure.py VERSION WORK RELEASES

Every report has the shape of its definition in schemas/evidence.cue.
"""

import json
import math
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

import batch  # noqa: E402
import estimator  # noqa: E402
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import patients  # noqa: E402
import yaml  # noqa: E402
from train import MODEL  # noqa: E402

import figures  # noqa: E402
from registry import about, header, now  # noqa: E402

from relc_evidence import Batch, agreement, drift_baseline, psi, shadow_eval, staging_report  # noqa: E402

BATCH_ROWS = 50_000
# What the output contract says.
HIGHEST = 400
RULE = "who has the higher body mass index is seen first"
METHOD = (
    "One run of `mlflow models predict` on the files in model/, over a CSV file of {count} rows drawn with replacement from "
    "the {rows} held-out ones, as the nightly job runs it; from the start of the process to the last answer written, with "
    "starting Python and loading the model ({machine}). It used {cpu} CPU seconds and {memory} MB at its peak. Other "
    "work ran on the same machine. Cost: those CPU seconds at an assumed {price:.2f} BRL per CPU hour; idle capacity, memory "
    "and storage are not in it."
)


def valid(content: dict) -> bool:
    """As the output contract says."""
    in_range = math.isfinite(content["progression"]) and 0 <= content["progression"] <= HIGHEST
    return in_range and content["priority"] in ("first", "routine")


def failed_share(contents: list[dict]) -> float:
    return round(sum(not valid(content) for content in contents) / len(contents), 6)


def progression(contents: list[dict]) -> np.ndarray:
    return np.array([content["progression"] for content in contents])


def first(contents: list[dict]) -> np.ndarray:
    return np.array([content["priority"] == "first" for content in contents])


def staging(training: dict, held_out: pd.DataFrame, model: Path, slos: dict, work: Path) -> tuple[dict, batch.Run]:
    rows = held_out[list(patients.FIELDS)].sample(BATCH_ROWS, replace=True, random_state=patients.SEED)
    run = batch.run(model, rows, work / "batch")
    cpu = run.cpu_seconds * 1000 / len(rows)
    filled = {"count": f"{len(rows):,}", "rows": len(held_out), "machine": figures.machine()}
    filled |= {"cpu": round(run.cpu_seconds, 1), "memory": round(run.peak_megabytes), "price": figures.BRL_PER_CPU_HOUR}
    report = staging_report(
        about(training),
        Batch(len(rows), run.seconds, failed_share(run.contents)),
        measured_at=now(),
        method=METHOD.format(**filled),
        cost=figures.cost(cpu),
        outputs=figures.outputs(run.contents, ["progression"]),
        slos=slos,
    )
    return report, run


def rule(rows: pd.DataFrame, held_out: pd.DataFrame) -> list[dict]:
    """What the rule says of the progression: the mean of the training rows in the same tenth of body mass indexes."""
    edges = np.quantile(rows["body_mass_index"], np.linspace(0.1, 0.9, 9))
    means = rows["progression"].groupby(np.searchsorted(edges, rows["body_mass_index"])).mean()
    expected = [float(means[index]) for index in np.searchsorted(edges, held_out["body_mass_index"])]
    return [{"progression": value, "priority": "first" if value > estimator.THRESHOLD else "routine"} for value in expected]


def dataset(rows: int) -> str:
    return f"diabetes-held-out-{rows}"


def shadow(training: dict, truth: pd.Series, candidate: list[dict], baseline: list[dict], drifted: dict) -> dict:
    ours, theirs = (estimator.errors(truth, progression(contents)) for contents in (candidate, baseline))
    violations = []
    if ours["rmse"] >= theirs["rmse"]:
        violations.append(f"RMSE {ours['rmse']} is not below the rule's {theirs['rmse']}")
    if failed_share(candidate):
        violations.append("some answers break the output contract")
    return shadow_eval(
        about(training),
        measured_at=now(),
        baseline=f"rule: {RULE}",
        dataset=dataset(len(truth)),
        requests=len(candidate),
        candidate=ours,
        baseline_metrics=theirs,
        registry={name: {"metric": f"held_out_{name}", "dataset": dataset(len(truth))} for name in ours},
        agreement=agreement(first(candidate), first(baseline)),
        psi=drifted,
        violations=violations,
    )


def outcomes(truth: np.ndarray, predicted: np.ndarray, members: np.ndarray) -> dict:
    """A positive mean error says that the model expects more than came."""
    error = (predicted - truth)[members]
    return {
        "n": int(members.sum()),
        "mae": round(float(np.abs(error).mean()), 4),
        "rmse": round(float(np.sqrt((error**2).mean())), 4),
        "mean_error": round(float(error.mean()), 4),
    }


def attribute(held_out: pd.DataFrame, predicted: np.ndarray, column: str, reference: str, overall: dict) -> dict:
    """The difference of mean errors is told as a share of the usual error, so that limits need no unit."""
    truth = held_out["progression"].to_numpy()
    names = sorted(held_out[column].unique())
    groups = {name: outcomes(truth, predicted, (held_out[column] == name).to_numpy()) for name in names}
    base = groups[reference]
    gaps = [group["mean_error"] - base["mean_error"] for group in groups.values()]
    return {
        "reference_group": reference,
        "groups": groups,
        "mae_ratio": round(max(group["mae"] for group in groups.values()) / base["mae"], 4),
        "mean_error_difference": round(max(gaps, key=abs) / overall["mae"], 4),
    }


def gap_error(held_out: pd.DataFrame, predicted: np.ndarray, column: str, group: str, reference: str) -> float:
    """Standard error of the difference between two groups' mean errors."""
    error = predicted - held_out["progression"].to_numpy()
    samples = [error[(held_out[column] == name).to_numpy()] for name in (group, reference)]
    return round(math.sqrt(sum(sample.var(ddof=1) / len(sample) for sample in samples)), 4)


def fairness(training: dict, held_out: pd.DataFrame, predicted: np.ndarray) -> dict:
    overall = outcomes(held_out["progression"].to_numpy(), predicted, np.ones(len(held_out), dtype=bool))
    return header("Fairness", training) | {
        "measured_at": now(),
        "dataset": dataset(len(held_out)),
        "overall": overall,
        "attributes": {
            "sex": attribute(held_out, predicted, "sex", "code 1", overall),
            "age": attribute(held_out, predicted, "age_group", "40 to 59", overall),
        },
    }


def rmse_gain_interval(truth: np.ndarray, candidate: np.ndarray, baseline: np.ndarray) -> list[float]:
    """95 % bootstrap interval of how much lower the RMSE is than the rule's, over the held-out rows."""
    generator = np.random.default_rng(patients.SEED)
    draws = (generator.integers(0, len(truth), len(truth)) for _ in range(2000))
    root = lambda predicted, draw: math.sqrt(float(((predicted[draw] - truth[draw]) ** 2).mean()))  # noqa: E731
    gains = [root(baseline, draw) - root(candidate, draw) for draw in draws]
    return [round(float(np.percentile(gains, percent)), 4) for percent in (2.5, 97.5)]


def main(version: str, work: Path, releases: Path) -> None:
    folder = work / version
    training = json.loads((folder / "training.json").read_text())
    slos = yaml.safe_load((releases / MODEL / "profiles/nightly-1.yaml").read_text())["slos"]
    rows, held_out = patients.split(patients.load())
    report, run = staging(training, held_out, folder / "model", slos, folder)
    candidate = batch.run(folder / "model", held_out[list(patients.FIELDS)], folder / "held-out").contents
    baseline = rule(rows, held_out)
    predicted, expected = progression(candidate), pd.Series(estimator.out_of_fold(rows))
    reference = drift_baseline(about(training), {**rows[list(patients.FIELDS)], "progression": expected})
    seen = {**held_out[list(patients.FIELDS)], "progression": pd.Series(predicted)}
    truth = held_out["progression"]
    reports = {
        "staging_report": report,
        "drift_baseline": reference,
        "shadow_eval": shadow(training, truth, candidate, baseline, psi(reference, seen)),
        "fairness": fairness(training, held_out, predicted),
        "measured": {
            "slos": slos,
            "cpu_seconds": round(run.cpu_seconds, 1),
            "peak_megabytes": round(run.peak_megabytes),
            "first": round(float(first(candidate).mean()), 4),
            "first_baseline": round(float(first(baseline).mean()), 4),
            "rmse_gain_interval": rmse_gain_interval(truth.to_numpy(), predicted, progression(baseline)),
            "sex_gap_standard_error": gap_error(held_out, predicted, "sex", "code 2", "code 1"),
            "oldest_gap_standard_error": gap_error(held_out, predicted, "age_group", "60 and over", "40 to 59"),
            "youngest_gap_standard_error": gap_error(held_out, predicted, "age_group", "up to 39", "40 to 59"),
        },
    }
    for name, content in reports.items():
        (folder / f"{name}.json").write_text(json.dumps(content, indent=2) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], *map(Path, sys.argv[2:]))
