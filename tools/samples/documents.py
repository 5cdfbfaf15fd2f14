"""The documents that every sample writes alike, and the predicates that get signed.

The people they name are made up; every figure was measured.
"""

import json
import shutil
import sys
from pathlib import Path
from string import Template

import yaml

from bill import audit_summary, read_audit, signed_scan, triage
from prose import wrapped
from registry import HERE, about, header, now, subject

from relc_evidence import artifact, model_sums, provenance, sbom

ROLLOUT_OWNER = "lia.souza@example.com"
READINESS_OWNER = "rui.barros@example.com"
HYGIENE_OWNER = "ana.ribeiro@example.com"
SECURITY_REVIEWER = "caio.mendes@example.com"
BUILDER = "https://example.com/relc/tools/sample"
RUNTIME = HERE.parent.parent / "policies/runtime"
CONTRACT = {"$schema": "https://json-schema.org/draft/2020-12/schema"}


def read(folder: Path) -> dict:
    return {path.stem: json.loads(path.read_text()) for path in folder.glob("*.json")}


def contract(title: str, description: str, properties: dict, required: list[str]) -> dict:
    """JSON Schema of an object."""
    about = {"title": title, "description": description, "type": "object", "properties": properties}
    return CONTRACT | about | {"required": required, "additionalProperties": False}


def signed_provenance(training: dict, script: str, seed: dict, used: list[Path], made: Path) -> dict:
    """`script` trained, from `used`; `seed` is what else it was told."""
    return provenance(
        about(training),
        build_type=f"{BUILDER}/{script}",
        builder=BUILDER,
        dependencies=map(artifact, used),
        byproducts=[artifact(made)],
        times=(training["started"], training["finished"]),
        parameters=seed,
    )


def security_decision(training: dict, audit: dict, findings: list[str]) -> dict:
    _, vulnerable, sentence = audit_summary(audit)
    return subject(training) | {
        "decision": "FAIL" if vulnerable else "PASS",
        "decided_by": SECURITY_REVIEWER,
        "decided_at": now(),
        "findings": [sentence, *findings],
    }


def rollout_decision(training: dict, measured: dict, reason: str, canary: list[dict] | None = None) -> dict:
    """`reason` follows what is said of the canary's steps, where there is one; `measured` is what must have passed."""
    bad = sum(step["violations"] for step in canary or [])
    passed = bad == 0 and all(report["result"] == "PASS" for report in measured.values())
    steps = {"canary": canary} if canary else {}
    decided = {"decided_by": ROLLOUT_OWNER, "decided_at": now(), "reason": said_of_canary(canary, bad) + reason}
    return subject(training) | {"decision": "PROCEED" if passed else "HOLD", **decided, **steps}


def said_of_canary(steps: list[dict] | None, bad: int) -> str:
    if not steps:
        return ""
    slowest = max(step["latency_p95_ms"] for step in steps)
    asked = sum(step["requests"] for step in steps)
    return f"{asked} replayed requests to the candidate in {len(steps)} steps, {bad} violations, slowest p95 {slowest} ms; "


def item(name: str, title: str, note: str, done: bool = True) -> dict:
    return {"id": name, "title": title, "status": "done" if done else "open", "note": note}


def checklist(kind: str, training: dict, by: str, status: tuple[str, str], verb: str, items: list[dict]) -> dict:
    done = all(entry["status"] != "open" for entry in items)
    said = {"status": status[0] if done else status[1], f"{verb}_by": by, f"{verb}_at": now(), "items": items}
    return header(kind, training) | said


def readiness(training: dict, items: list[dict]) -> dict:
    return checklist("Readiness", training, READINESS_OWNER, ("approved", "rejected"), "approved", items)


def hygiene(training: dict, model: Path, items: list[dict]) -> dict:
    """With what is looked at in every sample."""
    files = [path for path in model.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    listed = f"{len(files)} files, {size} bytes, listed in model.SHA256SUMS"
    items = [
        *items,
        item("no-paths", "No path of the building machine", f"searched for in all {len(files)} files"),
        item("size", "Nothing left over", listed),
        item("temporary", "Temporary data removed", "registry store, snapshots and keys go when the script ends"),
    ]
    return checklist("Hygiene", training, HYGIENE_OWNER, ("complete", "incomplete"), "completed", items)


def pinned_data(training: dict, title: str = "Training data pinned") -> dict:
    return item("snapshot", title, f"{training['dataset']['name']}, {training['dataset']['digest']}")


def passed(found: dict, name: str) -> bool:
    return found[name]["result"] == "PASS"


def calm(found: dict) -> bool:
    return not any(step["violations"] for step in found["measured"]["canary"])


def requests_per_second(policy: str) -> int:
    """What a rate limit admits of each consumer."""
    return yaml.safe_load((RUNTIME / "rate-limit" / policy).read_text())["requests_per_second"]


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


def write_prose(folder: Path, template: Path, values: dict, name: str | None = None) -> None:
    # Texts in Portuguese write a decimal comma.
    commas = {f"{name}_in_portuguese": str(value).replace(".", ",") for name, value in values.items()}
    text = Template(template.read_text()).substitute(values | commas)
    name = name or template.name
    (folder / name).write_text(wrapped(text) if name.endswith(".md") else text)


class ReleaseFolder:
    """releases/<model>/<version>, empty but for the model's files and what was measured and fetched."""

    def __init__(self, work: Path, version: str, releases: Path):
        self.work, self.scratch = work, work / version
        self.found = read(self.scratch)
        self.training = self.found["training"]
        self.model = self.scratch / "model"
        self.path = releases / self.training["model"] / version
        shutil.rmtree(self.path, ignore_errors=True)
        shutil.copytree(self.model, self.path / "model")
        # What is evidence already says what kind of document it is.
        for name, content in self.found.items():
            if "kind" in content:
                write_json(self.path / f"{name}.json", content)

    def write_contract(self, given: dict, answered: dict) -> None:
        write_json(self.path / "contract.input.schema.json", given)
        write_json(self.path / "contract.output.schema.json", answered)

    def write_checklists(self, ready: list[dict], clean: list[dict]) -> None:
        write_yaml(self.path / "readiness.yaml", readiness(self.training, ready))
        write_yaml(self.path / "hygiene.yaml", hygiene(self.training, self.model, clean))

    def write_bill(self) -> dict:
        """What is signed, SBOM and VEX; returns what pip-audit answered."""
        sums, audit = model_sums(self.model), read_audit(self.work)
        (self.path / "model.SHA256SUMS").write_text(sums)
        made = json.loads((self.work / "sbom.json").read_text())
        bill = sbom(made, about(self.training), sums, timestamp=now())
        write_json(self.path / "sbom.cdx.json", bill)
        write_json(self.path / "vex.cdx.json", triage(signed_scan(self.work, audit, bill), audit, bill))
        return audit

    def write_predicates(self, audit: dict, script: str, seed: dict, used: list[Path], findings: list[str]) -> None:
        """What the build and the security reviewer sign; then nothing may name this machine."""
        made = self.path / "sbom.cdx.json"
        predicates = {
            "provenance": signed_provenance(self.training, script, seed, used, made),
            "security_decision": security_decision(self.training, audit, findings),
            "vulnerability_scan": signed_scan(self.work, audit, json.loads(made.read_text())),
        }
        for name, content in predicates.items():
            if content is not None:
                write_json(self.scratch / f"{name}.predicate.json", content)
        if predicates["vulnerability_scan"] is None:
            _, _, sentence = audit_summary(audit)
            print(f"{sentence}. Without a scan its release needs an exception to vulnerability/not-scanned")
        refuse_leaks(self.path, self.work)
