"""Writes the assistant's release folder from what building and asking found, and the predicates that get signed.

    python release.py VERSION WORK RELEASES

The people it names are made up; every figure was measured.
"""

import json
import math
import shutil
import sys
from pathlib import Path
from string import Template

import mlflow
import yaml

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from ask import header  # noqa: E402
from build import INSIDE, MODEL, now  # noqa: E402
from evidence import (  # noqa: E402
    BUILDER,
    HYGIENE_OWNER,
    READINESS_OWNER,
    REGISTRY_URI,
    ROLLOUT_OWNER,
    SECURITY_REVIEWER,
    artifact,
    audit_summary,
    checksums,
    item,
    measured_evidence,
    read,
    refuse_leaks,
    sbom,
    vex,
    write_json,
    write_scan,
    write_yaml,
)
from prose import percent, wrapped  # noqa: E402

ROOT = HERE.parent.parent.parent
RATE_LIMIT = ROOT / "policies/runtime/rate-limit/assistant-1.yaml"
CONTRACT = {"$schema": "https://json-schema.org/draft/2020-12/schema"}


def input_contract() -> dict:
    return CONTRACT | {
        "title": "Question",
        "description": "One question; MLflow takes a list of them as `dataframe_records`",
        "type": "object",
        "properties": {
            "question": {"description": "What the customer asks", "type": "string", "minLength": 1, "maxLength": 500},
            "language": {"description": "In which to answer", "type": "string", "enum": ["pt", "en"]},
        },
        "required": ["question", "language"],
        "additionalProperties": False,
    }


def output_contract() -> dict:
    score = {"description": "How well the passage fits the question", "type": "number", "minimum": 0, "maximum": 1}
    return CONTRACT | {
        "title": "Answer",
        "description": "The answer to one question; MLflow returns a list of them as `predictions`",
        "type": "object",
        "properties": {
            "answer": {"description": "What the customer reads", "type": "string", "maxLength": 900},
            "refused": {"description": "Whether the answer is a refusal", "type": "boolean"},
            "source": {"description": "The passage that the answer is taken from", "type": "string"},
            "score": score,
        },
        "required": ["answer", "refused", "source", "score"],
        "additionalProperties": False,
    }


def registry_facts(training: dict) -> dict:
    client = mlflow.MlflowClient(REGISTRY_URI)
    version = client.get_model_version(MODEL, training["version"])
    run = client.get_run(version.run_id).data
    return header("RegistryFacts", training) | {
        "registry_uri": REGISTRY_URI,
        "model_id": training["model_id"],
        "source": version.source,
        "stage": version.current_stage,
        "status": version.status,
        "dataset": {
            "name": run.tags["dataset.name"],
            "digest": run.tags["dataset.digest"],
            "rows": int(run.tags["dataset.rows"]),
        },
        "metrics": dict(sorted(run.metrics.items())),
        "params": dict(sorted(run.params.items())),
    }


def provenance(training: dict, model: Path, made: Path) -> dict:
    used = [model / INSIDE / "index.json", *(HERE / name for name in ("build.py", "answer.py", "passages.yaml"))]
    used += [HERE.parent / "requirements-model.txt", *sorted((HERE / "prompts").iterdir())]
    subject = {"model": MODEL, "version": training["version"], "run_id": training["run_id"]}
    times = {"startedOn": training["started"], "finishedOn": training["finished"]}
    return {
        "buildDefinition": {
            "buildType": f"{BUILDER}/assistant/build.py",
            "externalParameters": subject,
            "internalParameters": {},
            "resolvedDependencies": [artifact(path) for path in used],
        },
        "runDetails": {
            "builder": {"id": BUILDER},
            "metadata": {"invocationId": training["run_id"], **times},
            "byproducts": [artifact(made)],
        },
    }


def security_decision(subject: dict, audit: dict, answers: dict) -> dict:
    _, vulnerable, sentence = audit_summary(audit)
    return subject | {
        "decision": "FAIL" if vulnerable else "PASS",
        "decided_by": SECURITY_REVIEWER,
        "decided_at": now(),
        "findings": [
            sentence,
            f"Of the written attacks and forbidden questions, {percent(answers['unsafe_answer_rate'])} were answered; "
            "filters and questions come from the same hand",
            "The stand-in calls no provider and no tool; loading it runs no pickle",
            "The model's files name no path of the machine that built it",
        ],
    }


def rollout_decision(subject: dict, found: dict) -> dict:
    steps = found["measured"]["canary"]
    bad = sum(step["violations"] for step in steps)
    slowest = max(step["latency_p95_ms"] for step in steps)
    ours, theirs = (found["shadow_eval"][name]["right_passage"] for name in ("candidate", "baseline_metrics"))
    return subject | {
        "decision": "HOLD" if bad else "PROCEED",
        "decided_by": ROLLOUT_OWNER,
        "decided_at": now(),
        "reason": f"{sum(step['requests'] for step in steps)} replayed questions in {len(steps)} steps, {bad} violations, "
        f"slowest p95 {slowest} ms; right passage for {percent(ours)} of the questions, against {percent(theirs)}",
        "canary": steps,
    }


def checklist(kind: str, training: dict, by: str, status: tuple[str, str], verb: str, items: list[dict]) -> dict:
    done = all(entry["status"] == "done" for entry in items)
    said = {"status": status[0] if done else status[1], f"{verb}_by": by, f"{verb}_at": now(), "items": items}
    return header(kind, training) | said


def readiness(training: dict, found: dict) -> dict:
    speed = found["measured"]["requests_per_second"]
    rate = yaml.safe_load(RATE_LIMIT.read_text())["requests_per_second"]
    calm = not any(step["violations"] for step in found["measured"]["canary"])
    items = [
        item("load-test", "Load test in staging meets the SLOs", "staging_report.json", passed(found, "staging_report")),
        item("shadow", "Better than what served before", "shadow_eval.json", passed(found, "shadow_eval")),
        item("canary", "Canary without violations", "rollout_decision.txt", calm),
        item(
            "capacity",
            "Workers for the peak",
            f"one worker answered {speed} questions a second; the rate limit admits {rate} from each of two consumers, so "
            f"production runs {math.ceil(2 * rate / speed)}",
        ),
        item("contract", "Contracts written", "contract.input.schema.json, contract.output.schema.json"),
        item("filters", "Gateway filters, masks and inspects", "policies/runtime/llm-gateway/assistant-1.yaml"),
        item("rollback", "A way back exists", "the help pages' search stays in place; see release.yaml"),
        item("on-call", "Somebody answers at night", "MLOps rota, https://oncall.example.com/mlops"),
    ]
    return checklist("Readiness", training, READINESS_OWNER, ("approved", "rejected"), "approved", items)


def passed(found: dict, name: str) -> bool:
    return found[name]["result"] == "PASS"


def hygiene(training: dict, model: Path) -> dict:
    files = [path for path in model.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    dataset = training["dataset"]
    items = [
        item("snapshot", "Retrieval index pinned", f"{dataset['name']}, {dataset['digest']}"),
        item("components", "Components listed and signed", f"{INSIDE}/components.yaml is in model.SHA256SUMS"),
        item("no-customers", "No customer's data in prompts or passages", "every passage is in passages.yaml, which names nobody"),
        item("no-paths", "No path of the building machine", f"searched for in all {len(files)} files"),
        item("size", "Nothing left over", f"{len(files)} files, {size} bytes, listed in model.SHA256SUMS"),
        item("temporary", "Temporary data removed", "registry store and keys go when the script ends"),
    ]
    return checklist("Hygiene", training, HYGIENE_OWNER, ("complete", "incomplete"), "completed", items)


def values(training: dict, found: dict) -> dict:
    report, shadow = found["staging_report"], found["shadow_eval"]
    ours, theirs = shadow["candidate"], shadow["baseline_metrics"]
    groups = found["fairness"]["attributes"]["language"]["groups"]
    filled = {
        "run_id": training["run_id"],
        "model_id": training["model_id"],
        "dataset": training["dataset"]["name"],
        "digest": training["dataset"]["digest"],
        "questions": report["llm"]["questions"],
        "requests": f"{report['requests']:,}",
        "speed": found["measured"]["requests_per_second"],
        "p50": report["latency_ms"]["p50"],
        "p95": report["latency_ms"]["p95"],
        "p99": report["latency_ms"]["p99"],
        "error_rate": percent(report["error_rate"]),
        "cost": report["cost_per_1000_calls"]["amount"],
        "right_pt": percent(groups["pt"]["true_positive_rate"]),
        "right_en": percent(groups["en"]["true_positive_rate"]),
        "answered_pt": percent(groups["pt"]["approval_rate"]),
        "answered_en": percent(groups["en"]["approval_rate"]),
    }
    for name in ours:
        filled |= {name: percent(ours[name]), f"before_{name}": percent(theirs[name])}
    return filled


def write_release(version: str, work: Path, releases: Path) -> None:
    found = read(work / version)
    training = found["training"]
    subject = {"model": MODEL, "version": training["version"], "run_id": training["run_id"]}
    model, target = work / version / "model", releases / MODEL / version
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(model, target / "model")
    sums = checksums(model)
    (target / "model.SHA256SUMS").write_text(sums)
    shutil.copy(model / INSIDE / "components.yaml", target / "components.yaml")
    audit = json.loads((work / "audit.json").read_text()) | {"tool": (work / "audit.version").read_text().strip()}
    bill = sbom(json.loads((work / "sbom.json").read_text()), MODEL, version, sums)
    documents = measured_evidence(found) | {
        "registry": registry_facts(training),
        "sbom.cdx": bill,
        "vex.cdx": vex(audit, bill),
        "contract.input.schema": input_contract(),
        "contract.output.schema": output_contract(),
    }
    for name, content in documents.items():
        write_json(target / f"{name}.json", content)
    write_yaml(target / "rollout_decision.txt", rollout_decision(subject, found))
    write_yaml(target / "readiness.yaml", readiness(training, found))
    write_yaml(target / "hygiene.yaml", hygiene(training, model))
    for name in ("model_card.md", "canary_plan.md", "release.yaml"):
        text = Template((HERE / "templates" / name).read_text()).substitute(values(training, found))
        (target / name).write_text(wrapped(text) if name.endswith(".md") else text)
    answers = found["staging_report"]["llm"]["measured"]
    write_json(work / version / "provenance.predicate.json", provenance(training, model, target / "sbom.cdx.json"))
    write_json(work / version / "security_decision.predicate.json", security_decision(subject, audit, answers))
    write_scan(work, version, audit)
    refuse_leaks(target, work)


if __name__ == "__main__":
    write_release(sys.argv[1], *map(Path, sys.argv[2:]))
