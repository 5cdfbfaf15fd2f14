"""Writes the release folder from what training and measuring found, and the predicates that get signed.

    python release.py VERSION WORK RELEASES
"""

import math
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

import images  # noqa: E402
from measure import CANARY_REQUESTS, RULE, SURE, UNSURE_DRIFT  # noqa: E402

from documents import (  # noqa: E402
    ReleaseFolder,
    calm,
    contract,
    item,
    passed,
    pinned_data,
    requests_per_second,
    rollout_decision,
    write_prose,
    write_yaml,
)
from prose import canary_steps, percent, staging_values, training_values  # noqa: E402

SCRIPTS = [HERE / name for name in ("train.py", "images.py", "network.py", "reader.py")]


def input_contract() -> dict:
    pixels = {
        "description": "8 by 8 pixels, row by row from the top, each from 0 (paper) to 16 (ink)",
        "type": "array",
        "items": {"type": "integer", "minimum": 0, "maximum": images.DARKEST},
        "minItems": images.PIXELS,
        "maxItems": images.PIXELS,
    }
    about = "One image of one digit; MLflow takes a list of them as `dataframe_records`"
    return contract("Image", about, {"pixels": pixels}, ["pixels"])


def output_contract() -> dict:
    digit = {"description": "The digit that was read", "type": "integer", "minimum": 0, "maximum": 9}
    confidence = {"description": "How sure the model is of it", "type": "number", "minimum": 0, "maximum": 1}
    about = "The answer to one image; MLflow returns a list of them as `predictions`"
    return contract("Reading", about, {"digit": digit, "confidence": confidence}, ["digit", "confidence"])


def ready(found: dict) -> list[dict]:
    speed, rate = found["measured"]["requests_per_second"], requests_per_second("digits-1.yaml")
    workers = math.ceil(rate / speed)
    peak = f"one worker answered {speed} images a second; the rate limit admits {rate} of the one consumer, so production runs {workers}"
    return [
        item("load-test", "Load test in staging meets the SLOs", "staging_report.json", passed(found, "staging_report")),
        item("shadow", "Better than what read before", "shadow_eval.json", passed(found, "shadow_eval")),
        item("canary", "Canary without violations", "rollout_decision.txt", calm(found)),
        item("capacity", "Workers for the peak", peak),
        item("contract", "Contracts written", "contract.input.schema.json, contract.output.schema.json"),
        item("drift", "Baseline for drift recorded", "drift_baseline.json; of the pixels it holds their mean"),
        item("rollback", "A way back exists", "forms are typed in by hand as before; see release.yaml"),
        item("on-call", "Somebody answers at night", "MLOps rota, https://oncall.example.com/mlops"),
    ]


def clean(training: dict) -> list[dict]:
    again = training["reproduced"]
    return [
        pinned_data(training),
        item("no-rows", "No training images in the model", "it holds weights; no input example"),
        item("no-pickle", "Loading cannot run code from data", "skops, with no type that it does not know"),
        item("again", "Training again gives the same answers", "bit for bit, all held-out images", again),
    ]


def values(found: dict) -> dict:
    shadow, measured = found["shadow_eval"], found["measured"]
    metrics, slos, by_digit = found["training"]["metrics"], measured["slos"], measured["right_by_digit"]
    worst = min(by_digit, key=by_digit.get)
    filled = training_values(found["training"]) | staging_values(found["staging_report"], measured)
    return filled | {
        "rule": RULE,
        "held_out": shadow["requests"],
        "accuracy": percent(shadow["candidate"]["accuracy"]),
        "baseline_accuracy": percent(shadow["baseline_metrics"]["accuracy"]),
        "log_loss": f"{shadow['candidate']['log_loss']:.3f}",
        "baseline_log_loss": f"{shadow['baseline_metrics']['log_loss']:.3f}",
        "cross_accuracy": percent(metrics["cross_validated_accuracy"]),
        "wrong": percent(1 - shadow["candidate"]["accuracy"]),
        "sure_above": SURE,
        "sure": percent(measured["sure"]),
        "unsure": percent(1 - measured["sure"]),
        "wrong_if_sure": percent(1 - measured["right_if_sure"]),
        "right_by_digit": "\n".join(f"| {digit} | {percent(share)} |" for digit, share in by_digit.items()),
        "worst": worst,
        "worst_right": percent(by_digit[worst]),
        "agreement": percent(shadow["agreement"]),
        "unsure_drift": round(UNSURE_DRIFT * 100),
        "slo_p95": slos["latency_ms"]["p95"],
        "slo_errors": slos["error_rate"],
        "steps": canary_steps(measured["canary"], CANARY_REQUESTS),
    }


def main(version: str, work: Path, releases: Path) -> None:
    folder = ReleaseFolder(work, version, releases)
    found, training = folder.found, folder.training
    filled = values(found)
    folder.write_contract(input_contract(), output_contract())
    audit = folder.write_bill()
    reports = {name: found[name] for name in ("staging_report", "shadow_eval")}
    reason = "{accuracy} of the digits read right in shadow, against {baseline_accuracy} by the rule".format(**filled)
    decision = rollout_decision(training, reports, reason, found["measured"]["canary"])
    write_yaml(folder.path / "rollout_decision.txt", decision)
    folder.write_checklists(ready(found), clean(training))
    for template in ("model_card.md", "canary_plan.md", "release.yaml"):
        write_prose(folder.path, HERE / "templates" / template, filled)
    used = [work / f"{training['dataset']['name']}.csv", *SCRIPTS, HERE.parent / "requirements-model.txt"]
    findings = [
        "The network is a skops file: loading it runs no pickle and accepts no unlisted type",
        "A request is 64 small numbers; no image file is decoded",
        "The model's files name no path of the machine that trained it",
    ]
    folder.write_predicates(audit, "digits/train.py", {"seed": images.SEED}, used, findings)


if __name__ == "__main__":
    main(sys.argv[1], *map(Path, sys.argv[2:]))
