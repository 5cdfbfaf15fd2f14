"""Measures the version as served, beside the rule before it, and writes WORK/<version>/*.json.

    python measure.py VERSION WORK RELEASES

Every report has the shape of its definition in schemas/evidence.cue.
"""

import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

import images  # noqa: E402
import network  # noqa: E402
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import yaml  # noqa: E402
from reader import DigitReader, prepare  # noqa: E402
from train import MODEL  # noqa: E402

import figures  # noqa: E402
from registry import about, now  # noqa: E402
from serving import Answer, Served  # noqa: E402

from relc_evidence import agreement, drift_baseline, psi, shadow_eval  # noqa: E402

PORT = 5104
LOAD_REQUESTS = 4000
CANARY_REQUESTS = 3000
# A reading below this confidence is entered by a person.
SURE = 0.8
# The share of readings below it may differ from that in shadow by this much before the canary stops.
UNSURE_DRIFT = 0.1
RULE = "the digit whose mean training image is nearest"
METHOD = (
    "`mlflow models serve` (uvicorn, one worker) on the files in model/, asked over loopback HTTP by 2 closed-loop clients "
    "with one image a request, drawn with replacement from the {rows} held-out images; client, server and other work share "
    "one machine ({machine}); 200 warm-up requests are not counted. It answered {speed} requests a second. Cost: CPU seconds "
    "of the server process at an assumed {price:.2f} BRL per CPU hour; idle capacity, memory and network are not in it."
)
OF = "mean of the pixels"


def valid(content: dict) -> bool:
    """As the output contract says."""
    whole = isinstance(content["digit"], int) and content["digit"] in network.DIGITS
    return whole and 0 <= content["confidence"] <= 1


def unsure(answers: list[Answer]) -> float:
    return float(np.mean([not answer.content or answer.content["confidence"] < SURE for answer in answers]))


def staging(server: Served, training: dict, rows: list[dict], slos: dict) -> tuple[dict, int]:
    test = figures.load_test(server, rows, LOAD_REQUESTS, images.SEED, valid, METHOD)
    return test.report(training, ["digit", "confidence"], slos), test.speed


def canary(server: Served, rows: list[dict], usual: float, slos: dict) -> list[dict]:
    """The candidate's share of the readings; the rule took the rest, which needs no request."""
    steps = []
    for percent in figures.CANARY_STEPS:
        stream = figures.canary_share(percent, rows, CANARY_REQUESTS, images.SEED)
        answers = server.replay([row for ours, row in stream if ours])
        stopped = abs(unsure(answers) - usual) > UNSURE_DRIFT
        steps.append(figures.canary_step(percent, answers, slos, valid, stopped))
    return steps


def shadow(training: dict, held_out: pd.DataFrame, answers: list[Answer], ours: dict, before: np.ndarray, drifted: dict) -> dict:
    read = np.array([answer.content["digit"] if answer.content else -1 for answer in answers])
    theirs = network.quality(held_out["digit"], before)
    dataset = f"optdigits-test-held-out-{len(held_out)}"
    violations = []
    if ours["accuracy"] <= theirs["accuracy"]:
        violations.append(f"accuracy {ours['accuracy']} is not above the rule's {theirs['accuracy']}")
    if figures.failed_share(answers, valid):
        violations.append("some answers break the output contract")
    return shadow_eval(
        about(training),
        measured_at=now(),
        baseline=f"rule: {RULE}",
        dataset=dataset,
        requests=len(answers),
        candidate=ours,
        baseline_metrics=theirs,
        registry={name: {"metric": f"held_out_{name}", "dataset": dataset} for name in ours},
        agreement=agreement(read, before.argmax(axis=1)),
        psi=drifted,
        violations=violations,
    )


def training_baseline(training: dict, rows: pd.DataFrame) -> dict:
    """Of the answers, by cross-validation: a network is too sure of what it learned from."""
    shares = network.out_of_fold(rows)
    answered = {"digit": pd.Series(shares.argmax(axis=1)), "confidence": pd.Series(shares.max(axis=1))}
    watched = {"pixels": images.brightness(rows), **answered}
    return drift_baseline(about(training), watched, statistics={"pixels": OF})


def by_digit(held_out: pd.DataFrame, read: np.ndarray) -> dict:
    """The share of each digit's images that was read right."""
    right = pd.Series(read == held_out["digit"].to_numpy()).groupby(held_out["digit"].to_numpy()).mean()
    return {str(digit): round(float(value), 4) for digit, value in right.items()}


def main(version: str, work: Path, releases: Path) -> None:
    folder = work / version
    training = json.loads((folder / "training.json").read_text())
    slos = yaml.safe_load((releases / MODEL / "profiles/reading-1.yaml").read_text())["slos"]
    rows, held_out = images.split(images.load())
    requests = [{"pixels": pixels} for pixels in held_out["pixels"]]
    with Served(folder / "model", PORT, work / "serve-digits.log") as server:
        report, speed = staging(server, training, requests, slos)
        answers = server.replay(requests)
        if figures.failed_share(answers, valid):
            raise SystemExit("some answers break the output contract")
        steps = canary(server, requests, unsure(answers), slos)
    contents = [answer.content for answer in answers]
    read = np.array([content["digit"] for content in contents])
    sure = np.array([content["confidence"] >= SURE for content in contents])
    right = read == held_out["digit"].to_numpy()
    # An answer has the highest share only, and log loss needs that of the true digit: it comes from the same files.
    shares = DigitReader(str(folder / "model/data/digits.skops")).network.predict_proba(prepare(held_out))
    if not np.array_equal(shares.argmax(axis=1), read):
        raise SystemExit("served and loaded, the model reads differently")
    ours = network.quality(held_out["digit"], shares)
    reference = training_baseline(training, rows)
    answered = {"digit": pd.Series(read), "confidence": pd.Series([content["confidence"] for content in contents])}
    drifted = psi(reference, {"pixels": images.brightness(held_out), **answered})
    reports = {
        "staging_report": report,
        "drift_baseline": reference,
        "shadow_eval": shadow(training, held_out, answers, ours, network.nearest_mean(rows, held_out), drifted),
        "measured": {
            "slos": slos,
            "requests_per_second": speed,
            "canary": steps,
            "sure": round(float(sure.mean()), 4),
            "right_if_sure": round(float(right[sure].mean()), 4),
            "right_by_digit": by_digit(held_out, read),
        },
    }
    for name, content in reports.items():
        (folder / f"{name}.json").write_text(json.dumps(content, indent=2) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], *map(Path, sys.argv[2:]))
