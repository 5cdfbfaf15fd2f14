"""Renders the documents for people; their figures come from the measurements."""

from pathlib import Path
from string import Template
from textwrap import fill

import estimators
from measure import APPROVAL_DRIFT, CANARY_REQUESTS, RULE
from train import HERE

COMMON_LIMITS = [
    "Learned from German applications of the 1970s, with defaults oversampled; not calibrated to any portfolio of today",
    "The data's sex is mislabelled for part of the rows, so fairness by sex is indicative only",
    "No reasons are given with a decision; the review desk has to find them",
]


def percent(share: float) -> str:
    return f"{share * 100:.1f} %"


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


def staging_values(report: dict) -> dict:
    return {
        "requests": f"{report['requests']:,}",
        "p50": report["latency_ms"]["p50"],
        "p95": report["latency_ms"]["p95"],
        "p99": report["latency_ms"]["p99"],
        "error_rate": percent(report["error_rate"]),
        "cpu": report["cost_basis"]["cpu_seconds_per_1000_calls"],
        "cost": report["cost_per_1000_calls"]["amount"],
        "price": f"{report['cost_basis']['price_per_cpu_hour']:.2f}",
        "score_min": f"{report['outputs']['score']['min']:.3f}",
        "score_max": f"{report['outputs']['score']['max']:.3f}",
    }


def training_values(training: dict) -> dict:
    metrics = training["metrics"]
    return {
        "version": training["version"],
        "run_id": training["run_id"],
        "model_id": training["model_id"],
        "dataset": training["dataset"]["name"],
        "digest": training["dataset"]["digest"],
        "rows": training["dataset"]["rows"],
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


def as_list(lines: list[str], indent: str = "") -> str:
    return "\n".join(f"{indent}- {line}" for line in lines)


def canary_steps(steps: list[dict]) -> str:
    shares = [step["traffic_percent"] for step in steps]
    fewest = [int(CANARY_REQUESTS * share / 100 * 0.9) for share in shares]
    steps = zip(shares, fewest)
    return "\n".join(f"  - {{traffic_percent: {share}, min_requests: {count}}}" for share, count in steps)


def wrapped(text: str) -> str:
    """Paragraphs filled to 120 columns, no number parted from its %; headings, tables, lists and fenced blocks stay as they are."""

    def block(lines: str) -> str:
        if lines[0] in "#|-`":
            return lines
        return fill(lines.replace(" %", "\0%"), 120, break_on_hyphens=False).replace("\0", " ")

    return "\n\n".join(block(lines) for lines in text.strip().split("\n\n")) + "\n"


def render(found: dict, target: Path) -> None:
    version = found["training"]["version"]
    values = {
        "baseline": baseline_name(found),
        "speed": found["measured"]["requests_per_second"],
    }
    values |= training_values(found["training"]) | shadow_values(found) | fairness_values(found) | notes(found)
    card = values | staging_values(found["staging_report"]) | {"limitations": as_list(limits(found))}
    release = values | {"limitations": as_list(limits(found), "  ")}
    slos = found["measured"]["slos"]
    plan = values | {"p95": slos["latency_ms"]["p95"], "error_rate": slos["error_rate"]}
    plan |= {"approval_drift": round(APPROVAL_DRIFT * 100), "steps": canary_steps(found["measured"]["canary"])}
    for template, name, filled in (
        ("model_card.md", "model_card.md", card),
        ("canary_plan.md", "canary_plan.md", plan),
        (f"release-{version}.yaml", "release.yaml", release),
    ):
        text = (HERE / "templates" / template).read_text()
        text = Template(text).substitute(filled)
        (target / name).write_text(wrapped(text) if name.endswith(".md") else text)
