"""Writes the release folder from what training and measuring found, and the predicates that get signed.

    python release.py VERSION WORK RELEASES
"""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

import estimator  # noqa: E402
import patients  # noqa: E402
from measure import HIGHEST, RULE  # noqa: E402

from documents import (  # noqa: E402
    ReleaseFolder,
    contract,
    item,
    passed,
    pinned_data,
    rollout_decision,
    write_prose,
    write_yaml,
)
from prose import percent, training_values  # noqa: E402

SCRIPTS = [HERE / name for name in ("train.py", "patients.py", "estimator.py", "progression.py")]
MEASURES = ("rmse", "mae", "r2")


def field(name: str) -> dict:
    low, high = patients.LIMITS[name]
    kind = "integer" if name == "sex_code" else "number"
    return {"description": patients.ABOUT[name], "type": kind, "minimum": low, "maximum": high}


def input_contract() -> dict:
    about = "One patient who is waiting; the run reads them from a CSV file with these columns"
    return contract("Patient", about, {name: field(name) for name in patients.FIELDS}, list(patients.FIELDS))


def output_contract() -> dict:
    about = "The answer to one patient, in the order of the rows"
    progression = {
        "description": "Expected progression of the disease one year later, on the scale of the data",
        "type": "number",
        "minimum": 0,
        "maximum": HIGHEST,
    }
    priority = {"description": "Who is seen first", "type": "string", "enum": ["first", "routine"]}
    return contract("Answer", about, {"progression": progression, "priority": priority}, ["progression", "priority"])


def ready(found: dict) -> list[dict]:
    run = found["staging_report"]["batch"]
    fits = f"{run['rows']:,} rows took {run['duration_seconds']} seconds; the window of the run has 600"
    return [
        item("load-test", "A whole run in staging meets the SLOs", "staging_report.json", passed(found, "staging_report")),
        item("shadow", "Better than what ordered the queue before", "shadow_eval.json", passed(found, "shadow_eval")),
        item("capacity", "A night's run fits into its window", fits),
        item("contract", "Contracts written", "contract.input.schema.json, contract.output.schema.json"),
        item("drift", "Baseline for drift recorded", "drift_baseline.json; its thresholds are in the profile"),
        item("rollback", "A way back exists", "the order by body mass index needs no model; see release.yaml"),
        item("on-call", "Somebody answers before the list is printed", "MLOps rota, https://oncall.example.com/mlops"),
    ]


def clean(training: dict) -> list[dict]:
    again = training["reproduced"]
    return [
        pinned_data(training),
        item("no-rows", "No training rows in the model", "it holds means, scales and coefficients; no input example"),
        item("no-pickle", "Loading cannot run code from data", "skops, with no type that it does not know"),
        item("again", "Training again gives the same answers", "bit for bit, all held-out rows", again),
    ]


def fairness_values(found: dict) -> dict:
    rows, measures = [], []
    for name, attribute in found["fairness"]["attributes"].items():
        for group, outcome in attribute["groups"].items():
            errors = f"{outcome['mae']:.1f} | {outcome['rmse']:.1f} | {outcome['mean_error']:+.1f}"
            rows.append(f"| {name} | {group} | {outcome['n']} | {errors} |")
        measures.append(f"| {name} | {attribute['mae_ratio']:.3f} | {attribute['mean_error_difference']:+.3f} |")
    age, measured, usual = found["fairness"]["attributes"]["age"], found["measured"], found["fairness"]["overall"]["mae"]
    return {
        "fairness_rows": "\n".join(rows),
        "fairness_measures": "\n".join(measures),
        "oldest": age["groups"]["60 and over"]["n"],
        "youngest": age["groups"]["up to 39"]["n"],
        "gap_size": f"{abs(age['mean_error_difference']):.2f}",
        "age_gap": f"{age['mean_error_difference']:+.3f}",
        "youngest_error": f"{2 * measured['youngest_gap_standard_error'] / usual:.2f}",
        "sex_error": f"{2 * measured['sex_gap_standard_error'] / usual:.2f}",
    }


def values(found: dict) -> dict:
    report, shadow, measured = found["staging_report"], found["shadow_eval"], found["measured"]
    metrics = found["training"]["metrics"]
    low, high = measured["rmse_gain_interval"]
    filled = training_values(found["training"]) | fairness_values(found)
    for name in MEASURES:
        filled[name] = f"{shadow['candidate'][name]:.2f}"
        filled[f"baseline_{name}"] = f"{shadow['baseline_metrics'][name]:.2f}"
        filled[f"cross_{name}"] = f"{metrics[f'cross_validated_{name}']:.2f}"
    return filled | {
        "rule": RULE,
        "threshold": round(estimator.THRESHOLD),
        "highest": HIGHEST,
        "fields": len(patients.FIELDS),
        "held_out": shadow["requests"],
        "agreement": percent(shadow["agreement"]),
        "changed": percent(1 - shadow["agreement"]),
        "first": percent(measured["first"]),
        "baseline_first": percent(measured["first_baseline"]),
        "gain": f"{shadow['baseline_metrics']['rmse'] - shadow['candidate']['rmse']:.1f}",
        "gain_low": f"{low:.1f}",
        "gain_high": f"{high:.1f}",
        "with_age": f"{-metrics['age_rmse_gain']:+.2f}",
        "without_sex": f"{metrics['sex_rmse_gain']:+.2f}",
        "batch_rows": f"{report['batch']['rows']:,}",
        "duration": report["batch"]["duration_seconds"],
        "speed": f"{report['batch']['rows_per_second']:,.0f}",
        "cpu": measured["cpu_seconds"],
        "memory": measured["peak_megabytes"],
        "lowest_seen": f"{report['outputs']['progression']['min']:.0f}",
        "highest_seen": f"{report['outputs']['progression']['max']:.0f}",
    }


def main(version: str, work: Path, releases: Path) -> None:
    folder = ReleaseFolder(work, version, releases)
    found, training = folder.found, folder.training
    filled = values(found)
    folder.write_contract(input_contract(), output_contract())
    audit = folder.write_bill()
    reports = {name: found[name] for name in ("staging_report", "shadow_eval")}
    reason = "one run of {batch_rows} rows took {duration} seconds; RMSE {rmse} in shadow, against {baseline_rmse} of the rule"
    write_yaml(folder.path / "rollout_decision.txt", rollout_decision(training, reports, reason.format(**filled)))
    folder.write_checklists(ready(found), clean(training))
    for template in ("model_card.md", "release.yaml"):
        write_prose(folder.path, HERE / "templates" / template, filled)
    used = [work / f"{training['dataset']['name']}.csv", *SCRIPTS, HERE.parent / "requirements-model.txt"]
    findings = [
        "The estimator is a skops file: loading it runs no pickle and accepts no unlisted type",
        "The run reads one file and writes one file; it opens no port",
        "The model's files name no path of the machine that trained it",
    ]
    folder.write_predicates(audit, "diabetes/train.py", {"seed": patients.SEED}, used, findings)


if __name__ == "__main__":
    main(sys.argv[1], *map(Path, sys.argv[2:]))
