"""Writes a release folder from what training and measuring found, and the predicates that get signed.

    python release.py VERSION WORK RELEASES
"""

import math
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

import data  # noqa: E402
import estimators  # noqa: E402
from contract import input_contract, output_contract  # noqa: E402

from documents import (  # noqa: E402
    ReleaseFolder,
    calm,
    item,
    passed,
    pinned_data,
    read,
    requests_per_second,
    rollout_decision,
    write_prose,
    write_yaml,
)
from wording import texts  # noqa: E402

SCRIPTS = [HERE / name for name in ("train.py", "data.py", "estimators.py", "score.py")]


def ready(found: dict) -> list[dict]:
    first = found["training"]["version"] == "1"
    back = "the rule stays in place beside the model" if first else "version 1 stays up for 30 days"
    speed, rate = found["measured"]["requests_per_second"], requests_per_second("credit-1.yaml")
    peak = (
        f"one worker answered {speed} requests a second; the rate limit admits {rate} from each of two "
        f"consumers, so production runs {math.ceil(2 * rate / speed)}"
    )
    return [
        item("load-test", "Load test in staging meets the SLOs", "staging_report.json", passed(found, "staging_report")),
        item("shadow", "Better than what served before", "shadow_eval.json", passed(found, "shadow_eval")),
        item("canary", "Canary without violations", "rollout_decision.txt", calm(found)),
        item("capacity", "Workers for the peak", peak),
        item("contract", "Contracts written", "contract.input.schema.json, contract.output.schema.json"),
        item("drift", "Baseline for drift recorded", "drift_baseline.json; its thresholds are in the profile"),
        item("rollback", "A way back exists", f"{back}; see release.yaml"),
        item("on-call", "Somebody answers at night", "MLOps rota, https://oncall.example.com/mlops"),
    ]


def clean(training: dict) -> list[dict]:
    again = training["reproduced"]
    return [
        pinned_data(training),
        item("no-rows", "No training rows in the model", "it holds coefficients or trees; no input example"),
        item("no-pickle", "Loading cannot run code from data", "skops, with accepted types listed in code/score.py"),
        item("again", "Training again gives the same scores", "bit for bit, all held-out rows", again),
    ]


def main(version: str, work: Path, releases: Path) -> None:
    folder = ReleaseFolder(work, version, releases)
    found, training = folder.found | {"before": read(work / "1")}, folder.training
    source = work / data.SOURCE
    folder.write_contract(input_contract(data.load(source), estimators.used_fields(version)), output_contract())
    audit = folder.write_bill()
    shadow = found["shadow_eval"]
    reason = f"AUC {shadow['candidate']['auc']} in shadow, against {shadow['baseline_metrics']['auc']}"
    reports = {name: found[name] for name in ("staging_report", "shadow_eval")}
    decision = rollout_decision(training, reports, reason, found["measured"]["canary"])
    write_yaml(folder.path / "rollout_decision.txt", decision)
    folder.write_checklists(ready(found), clean(training))
    for name, values in texts(found).items():
        template = f"release-{version}.yaml" if name == "release.yaml" else name
        write_prose(folder.path, HERE / "templates" / template, values, name)
    snapshot = work / f"{training['dataset']['name']}.csv"
    used = [snapshot, source, *SCRIPTS, HERE.parent / "requirements-model.txt"]
    findings = [
        "The estimator is a skops file: loading it runs no pickle and refuses unlisted types",
        "The model's files name no path of the machine that trained it",
    ]
    folder.write_predicates(audit, "risk/train.py", {"seed": data.SEED}, used, findings)


if __name__ == "__main__":
    main(sys.argv[1], *map(Path, sys.argv[2:]))
