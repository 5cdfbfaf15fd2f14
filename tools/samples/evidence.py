"""Writes a release folder from what training and measuring found, and the predicates that get signed.

    python evidence.py VERSION DATA.csv WORK RELEASES

reads WORK/<version>/*.json, WORK/sbom.json (cyclonedx-py) and WORK/audit.json (pip-audit), and asks the registry.
The people it names are made up; every figure was measured.
"""

import hashlib
import json
import math
import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path

import mlflow
import yaml

import data
import estimators
from contract import input_contract, output_contract
from prose import render
from train import HERE, MODEL, now

REGISTRY_URI = "http://127.0.0.1:5000"
ROLLOUT_OWNER = "lia.souza@example.com"
READINESS_OWNER = "rui.barros@example.com"
HYGIENE_OWNER = "ana.ribeiro@example.com"
SECURITY_REVIEWER = "caio.mendes@example.com"
BUILDER = "https://example.com/relc/tools/sample"
RATE_LIMIT = HERE.parent.parent / "policies/runtime/rate-limit/credit-1.yaml"


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def artifact(path: Path) -> dict:
    """As SLSA names a file."""
    return {"name": path.name, "digest": {"sha256": sha256(path)}}


def read(folder: Path) -> dict:
    return {path.stem: json.loads(path.read_text()) for path in folder.glob("*.json")}


def measured_evidence(found: dict) -> dict:
    """What measuring wrote as evidence already: it says what kind of document it is."""
    return {name: content for name, content in found.items() if "kind" in content}


def registry_facts(training: dict) -> dict:
    client = mlflow.MlflowClient(REGISTRY_URI)
    version = client.get_model_version(MODEL, training["version"])
    run = client.get_run(version.run_id).data
    return {
        "apiVersion": "relc/v1",
        "kind": "RegistryFacts",
        "registry_uri": REGISTRY_URI,
        "model": MODEL,
        "version": str(version.version),
        "run_id": version.run_id,
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


def checksums(model: Path) -> str:
    """As `sha256sum` writes them, sorted by path, bytewise. This text is what gets signed."""
    files = {path.relative_to(model).as_posix(): sha256(path) for path in model.rglob("*") if path.is_file()}
    return "".join(f"{files[name]}  {name}\n" for name in sorted(files, key=str.encode))


def sbom(document: dict, model: str, version: str, sums: str) -> dict:
    """The environment's components, with the model as what they are for; its hash is that of model.SHA256SUMS."""
    hashes = [{"alg": "SHA-256", "content": hashlib.sha256(sums.encode()).hexdigest()}]
    component = {"type": "machine-learning-model", "bom-ref": model, "name": model, "version": version}
    metadata = {"timestamp": now(), **document.get("metadata", {}), "component": component | {"hashes": hashes}}
    first = {key: document[key] for key in ("$schema", "bomFormat", "specVersion", "version")}
    return {**first, "metadata": metadata, **{key: document[key] for key in ("components", "dependencies")}}


def audit_summary(audit: dict) -> tuple[int, list[dict], str]:
    """How many packages a vulnerability source answered for, those with vulnerabilities, and both in a sentence."""
    answered = [package for package in audit["dependencies"] if "skip_reason" not in package]
    vulnerable = [package for package in answered if package["vulns"]]
    total = len(audit["dependencies"])
    if not answered:
        return 0, [], (
            f"No vulnerability source was consulted: {audit['tool']} got no answer from PyPI's "
            f"advisory service for any of the {total} packages"
        )
    return len(answered), vulnerable, (
        f"{audit['tool']} with PyPI's advisories: {len(answered)} of {total} packages checked, "
        f"{sum(len(package['vulns']) for package in vulnerable)} known vulnerabilities"
    )


def write_scan(work: Path, version: str, audit: dict) -> None:
    """The scan that the build signs: in-toto's vulns v0.2. There is none of a source that answered for part of the packages."""
    answered, vulnerable, sentence = audit_summary(audit)
    if answered < len(audit["dependencies"]):
        print(f"{version}: {sentence}. Without a scan its release needs an exception to vulnerability/not-scanned")
        return
    started = (work / "audit.started").read_text().strip()
    finished = datetime.fromtimestamp((work / "audit.json").stat().st_mtime, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    result = [
        {"id": found["id"], "severity": [], "annotations": [{"bom-ref": f"{package['name']}=={package['version']}"}]}
        for package in vulnerable
        for found in package["vulns"]
    ]
    name, number = audit["tool"].split()
    scanner = {"uri": f"pkg:pypi/{name}@{number}", "version": number, "db": {"lastUpdate": started}, "result": result}
    predicate = {"scanner": scanner, "metadata": {"scanStartedOn": started, "scanFinishedOn": finished}}
    write_json(work / version / "vulnerability_scan.predicate.json", predicate)


def vex(audit: dict, components: dict) -> dict:
    """Findings stay in triage, which blocks a release, until a person analyses them."""
    _, vulnerable, sentence = audit_summary(audit)
    vulnerabilities = [
        {
            "id": found["id"],
            "source": {"name": "PyPI"},
            "analysis": {"state": "in_triage"},
            "affects": [{"ref": f"{package['name']}=={package['version']}"}],
        }
        for package in vulnerable
        for found in package["vulns"]
    ]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": now(),
            "component": components["metadata"]["component"],
            "properties": [{"name": "relc:vulnerability-source", "value": sentence}],
        },
        "vulnerabilities": vulnerabilities,
    }


def provenance(training: dict, snapshot: Path, source: Path, made: Path) -> dict:
    used = [snapshot, source, *(HERE / name for name in ("train.py", "data.py", "estimators.py", "score.py"))]
    used.append(HERE / "requirements-model.txt")
    return {
        "buildDefinition": {
            "buildType": f"{BUILDER}/train.py",
            "externalParameters": {"model": MODEL, "version": training["version"], "run_id": training["run_id"]},
            "internalParameters": {"seed": data.SEED},
            "resolvedDependencies": [artifact(path) for path in used],
        },
        "runDetails": {
            "builder": {"id": BUILDER},
            "metadata": {
                "invocationId": training["run_id"],
                "startedOn": training["started"],
                "finishedOn": training["finished"],
            },
            "byproducts": [artifact(made)],
        },
    }


def security_decision(training: dict, audit: dict) -> dict:
    _, vulnerable, sentence = audit_summary(audit)
    return {
        "model": MODEL,
        "version": training["version"],
        "run_id": training["run_id"],
        "decision": "FAIL" if vulnerable else "PASS",
        "decided_by": SECURITY_REVIEWER,
        "decided_at": now(),
        "findings": [
            sentence,
            "The estimator is a skops file: loading it runs no pickle and refuses unlisted types",
            "The model's files name no path of the machine that trained it",
        ],
    }


def subject(training: dict) -> dict:
    """What a document is about; a gate compares it with the folder and the registry."""
    return {"model": MODEL, "version": training["version"], "run_id": training["run_id"]}


def rollout_decision(found: dict) -> dict:
    steps = found["measured"]["canary"]
    bad = sum(step["violations"] for step in steps)
    asked = sum(step["requests"] for step in steps)
    slowest = max(step["latency_p95_ms"] for step in steps)
    return {
        **subject(found["training"]),
        "decision": "HOLD" if bad else "PROCEED",
        "decided_by": ROLLOUT_OWNER,
        "decided_at": now(),
        "reason": f"{asked} replayed requests to the candidate in {len(steps)} steps, {bad} violations, slowest p95 "
        f"{slowest} ms; AUC {found['shadow_eval']['candidate']['auc']} in shadow, against "
        f"{found['shadow_eval']['baseline_metrics']['auc']}",
        "canary": steps,
    }


def item(name: str, title: str, note: str, done: bool = True) -> dict:
    return {"id": name, "title": title, "status": "done" if done else "open", "note": note}


def readiness(found: dict) -> dict:
    passed = {name: found[name]["result"] == "PASS" for name in ("staging_report", "shadow_eval")}
    calm = not any(step["violations"] for step in found["measured"]["canary"])
    first = found["training"]["version"] == "1"
    back = "the rule stays in place beside the model" if first else "version 1 stays up for 30 days"
    speed = found["measured"]["requests_per_second"]
    rate_limit = yaml.safe_load(RATE_LIMIT.read_text())["requests_per_second"]
    workers = math.ceil(2 * rate_limit / speed)
    items = [
        item("load-test", "Load test in staging meets the SLOs", "staging_report.json", passed["staging_report"]),
        item("shadow", "Better than what served before", "shadow_eval.json", passed["shadow_eval"]),
        item("canary", "Canary without violations", "rollout_decision.txt", calm),
        item(
            "capacity",
            "Workers for the peak",
            f"one worker answered {speed} requests a second; the rate limit admits {rate_limit} from each of two "
            f"consumers, so production runs {workers}",
        ),
        item("contract", "Contracts written", "contract.input.schema.json, contract.output.schema.json"),
        item("drift", "Baseline for drift recorded", "drift_baseline.json; its thresholds are in the profile"),
        item("rollback", "A way back exists", f"{back}; see release.yaml"),
        item("on-call", "Somebody answers at night", "MLOps rota, https://oncall.example.com/mlops"),
    ]
    approved = all(entry["status"] == "done" for entry in items)
    return {
        "apiVersion": "relc/v1",
        "kind": "Readiness",
        **subject(found["training"]),
        "status": "approved" if approved else "rejected",
        "approved_by": READINESS_OWNER,
        "approved_at": now(),
        "items": items,
    }


def hygiene(found: dict, model: Path) -> dict:
    files = sorted(path for path in model.rglob("*") if path.is_file())
    size = sum(path.stat().st_size for path in files)
    training = found["training"]
    digest = training["dataset"]["digest"]
    items = [
        item("snapshot", "Training data pinned", f"{training['dataset']['name']}, {digest}"),
        item("no-rows", "No training rows in the model", "it holds coefficients or trees; no input example"),
        item("no-paths", "No path of the training machine", f"searched for in all {len(files)} files"),
        item("no-pickle", "Loading cannot run code from data", "skops, with accepted types listed in code/score.py"),
        item("size", "Nothing left over", f"{len(files)} files, {size} bytes, listed in model.SHA256SUMS"),
        item("again", "Training again gives the same scores", "bit for bit, all held-out rows", training["reproduced"]),
        item("temporary", "Temporary data removed", "registry store, snapshots and keys go when the script ends"),
    ]
    complete = all(entry["status"] == "done" for entry in items)
    return {
        "apiVersion": "relc/v1",
        "kind": "Hygiene",
        **subject(training),
        "status": "complete" if complete else "incomplete",
        "completed_by": HYGIENE_OWNER,
        "completed_at": now(),
        "items": items,
    }


def refuse_leaks(folder: Path, work: Path) -> None:
    """Paths of this machine must not end up in a release."""
    words = [str(work), str(Path.home()), str(HERE), sys.prefix, str(Path.cwd()), "/tmp/"]
    for path in folder.rglob("*"):
        leaks = [word for word in words if path.is_file() and word.encode() in path.read_bytes()]
        if leaks:
            raise SystemExit(f"{path.relative_to(folder)} names {leaks}")


def write_json(path: Path, content: dict) -> None:
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n")


def write_yaml(path: Path, content: dict) -> None:
    path.write_text(yaml.safe_dump(content, sort_keys=False, width=110, allow_unicode=True))


def write_release(version: str, source: Path, work: Path, releases: Path) -> None:
    found = read(work / version) | {"before": read(work / "1")}
    training = found["training"]
    model = work / version / "model"
    target = releases / MODEL / version
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(model, target / "model")
    sums = checksums(model)
    (target / "model.SHA256SUMS").write_text(sums)
    audit = json.loads((work / "audit.json").read_text()) | {"tool": (work / "audit.version").read_text().strip()}
    components = sbom(json.loads((work / "sbom.json").read_text()), MODEL, version, sums)
    documents = measured_evidence(found) | {
        "registry": registry_facts(training),
        "sbom.cdx": components,
        "vex.cdx": vex(audit, components),
        "contract.input.schema": input_contract(data.load(source), estimators.used_fields(version)),
        "contract.output.schema": output_contract(),
    }
    for name, content in documents.items():
        write_json(target / f"{name}.json", content)
    write_yaml(target / "rollout_decision.txt", rollout_decision(found))
    write_yaml(target / "readiness.yaml", readiness(found))
    write_yaml(target / "hygiene.yaml", hygiene(found, model))
    render(found, target)
    bill = target / "sbom.cdx.json"
    snapshot = work / f"{training['dataset']['name']}.csv"
    write_json(work / version / "provenance.predicate.json", provenance(training, snapshot, source, bill))
    write_json(work / version / "security_decision.predicate.json", security_decision(training, audit))
    write_scan(work, version, audit)
    refuse_leaks(target, work)


if __name__ == "__main__":
    write_release(sys.argv[1], *map(Path, sys.argv[2:]))
