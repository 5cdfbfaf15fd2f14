"""Renders the documents for people; their figures come from the measurements."""

import estimators
from measure import APPROVAL_DRIFT, CANARY_REQUESTS, RULE
from prose import as_list, canary_steps, percent, staging_values
from prose import training_values as run_values

COMMON_LIMITS = [
    "Learned from German applications of the 1970s, with defaults oversampled; not calibrated to any portfolio of today",
    "The data's sex is mislabelled for part of the rows, so fairness by sex is indicative only",
    "No reasons are given with a decision; the review desk has to find them",
]


def gap(report: dict, attribute: str) -> str:
    return f"{report['attributes'][attribute]['equal_opportunity_difference']:+.4f}"


def limits(found: dict) -> list[str]:
    if found["training"]["version"] == "1":
        return ["Uses seven fields of the application; credit history and employment do not count", *COMMON_LIMITS]
    core = found["measured"]["core_fields_only"]["auc"]
    ours, before = (cpu_per_call(report) for report in (found["staging_report"], found["before"]["staging_report"]))
    return [
        f"Where callers send only version 1's seven fields, held-out AUC falls to {core:.4f}",
        *COMMON_LIMITS,
        f"A call takes {ours / before:.1f} times the CPU of version 1's",
    ]


def cpu_per_call(report: dict) -> float:
    return report["cost_basis"]["cpu_seconds_per_1000_calls"]


def baseline_name(found: dict) -> str:
    return "the rule" if found["training"]["version"] == "1" else "version 1"


def shadow_values(found: dict) -> dict:
    report, measured = found["shadow_eval"], found["measured"]
    ours, theirs = report["candidate"], report["baseline_metrics"]
    low, high = measured["auc_gain_interval"]
    values = {name: f"{ours[name]:.4f}" for name in ("auc", "ks", "brier")}
    values |= {f"baseline_{name}": f"{theirs[name]:.4f}" for name in ("auc", "ks", "brier")}
    return values | {
        "approval_rate": percent(ours["approval_rate"]),
        "baseline_approval_rate": percent(theirs["approval_rate"]),
        "bad_rate": percent(measured["bad_rate_among_approved"]),
        "baseline_bad_rate": percent(measured["bad_rate_among_approved_baseline"]),
        "auc_gain": f"{ours['auc'] - theirs['auc']:.4f}",
        "auc_gain_low": f"{low:.4f}",
        "auc_gain_high": f"{high:.4f}",
        "agreement": percent(report["agreement"]),
        "changed": percent(1 - report["agreement"]),
        "held_out": report["requests"],
    }


def training_values(training: dict) -> dict:
    metrics = training["metrics"]
    return run_values(training) | {
        "fields": len(estimators.used_fields(training["version"])),
        "threshold": estimators.THRESHOLD,
        "age_auc_gain": f"{metrics['age_auc_gain']:+.4f}",
        "cross_validated_auc": f"{metrics['cross_validated_auc']:.4f}",
        "cross_validated_brier": f"{metrics['cross_validated_brier']:.4f}",
    }


def fairness_values(found: dict) -> dict:
    attributes = found["fairness"]["attributes"]
    rows, metrics = [], []
    for name, attribute in attributes.items():
        for group, outcome in attribute["groups"].items():
            shares = f"{percent(outcome['approval_rate'])} | {percent(outcome['true_positive_rate'])}"
            rows.append(f"| {name} | {group} | {outcome['n']} | {shares} |")
        metrics.append(f"| {name} | {attribute['disparate_impact']:.4f} | {gap(found['fairness'], name)} |")
    return {
        "fairness_rows": "\n".join(rows),
        "fairness_metrics": "\n".join(metrics),
        "oldest": attributes["age"]["groups"]["60 and over"]["n"],
        "sex_gap": gap(found["fairness"], "sex"),
        "age_impact": attributes["age"]["disparate_impact"],
        "age_impact_before": found["before"]["fairness"]["attributes"]["age"]["disparate_impact"],
        "sex_gap_before": gap(found["before"]["fairness"], "sex"),
    }


def notes(found: dict) -> dict:
    oldest = found["fairness"]["attributes"]["age"]["groups"]["60 and over"]["n"]
    few = f"The group of 60 and over has {oldest} rows: its figures can move by several points by chance."
    core = found["measured"]["core_fields_only"]
    if found["training"]["version"] == "1":
        return {
            "algorithm": "Logistic regression",
            "snapshot_note": "This version knew 360 of the other 600.",
            "core_note": f'The rule is "{RULE}"; its score is the default rate of the training rows that it treats alike.',
            "fairness_note": few,
            "going_back": "Switch loan-origination back to the rule. It stays in place for 30 days after the rollout.",
        }
    return {
        "algorithm": "Gradient boosting (60 trees of depth 2)",
        "snapshot_note": "This version knew all the other 600, 360 of which version 1 knew too.",
        "core_note": "Nine fields are optional, and training saw each row with and without them: with version 1's seven "
        f"fields alone it reaches AUC {core['auc']:.4f} and Brier score {core['brier']:.4f}.",
        "fairness_note": f"Between the sexes the equal opportunity difference is {gap(found['fairness'], 'sex')}; it was "
        f"{gap(found['before']['fairness'], 'sex')} in version 1. At this size, two standard errors of it are "
        f"{2 * found['measured']['sex_gap_standard_error']:.2f}; it is recorded as a residual risk. {few}",
        "going_back": "Set the alias back to version 1, a one-line change in `model.yaml`. Version 1 stays up for 30 days "
        "after the rollout, and its requests are valid for both versions.",
    }


def texts(found: dict) -> dict[str, dict]:
    """What each document for people is filled with; `found` has what was found of version 1 as `before`."""
    training, measured = found["training"], found["measured"]
    values = {"baseline": baseline_name(found)} | training_values(training) | shadow_values(found) | fairness_values(found)
    values |= notes(found) | staging_values(found["staging_report"], measured)
    scores = found["staging_report"]["outputs"]["score"]
    values |= {"score_min": f"{scores['min']:.3f}", "score_max": f"{scores['max']:.3f}"}
    slos = measured["slos"]
    stops = {"p95": slos["latency_ms"]["p95"], "error_rate": slos["error_rate"]}
    stops |= {"approval_drift": round(APPROVAL_DRIFT * 100), "steps": canary_steps(measured["canary"], CANARY_REQUESTS)}
    return {
        "model_card.md": values | {"limitations": as_list(limits(found))},
        "canary_plan.md": values | stops,
        "release.yaml": values | {"limitations": as_list(limits(found), "  ")},
    }
