"""What a model is made of, and whether any of it is known to be vulnerable: SBOM, VEX and scan."""

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path

from registry import now


def sbom(document: dict, model: str, version: str, sums: str) -> dict:
    """The environment's components, with the model as what they are for; its hash is that of model.SHA256SUMS."""
    hashes = [{"alg": "SHA-256", "content": hashlib.sha256(sums.encode()).hexdigest()}]
    component = {"type": "machine-learning-model", "bom-ref": model, "name": model, "version": version}
    metadata = {"timestamp": now(), **document.get("metadata", {}), "component": component | {"hashes": hashes}}
    first = {key: document[key] for key in ("$schema", "bomFormat", "specVersion", "version")}
    return {**first, "metadata": metadata, **{key: document[key] for key in ("components", "dependencies")}}


def read_audit(work: Path) -> dict:
    """What pip-audit answered, and its version."""
    return json.loads((work / "audit.json").read_text()) | {"tool": (work / "audit.version").read_text().strip()}


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


def scan(work: Path, audit: dict) -> dict | None:
    """What the build signs: in-toto's vulns v0.2. There is none of a source that answered for part of the packages."""
    answered, vulnerable, _ = audit_summary(audit)
    if answered < len(audit["dependencies"]):
        return None
    started = (work / "audit.started").read_text().strip()
    finished = datetime.fromtimestamp((work / "audit.json").stat().st_mtime, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    result = [
        {"id": found["id"], "severity": [], "annotations": [{"bom-ref": f"{package['name']}=={package['version']}"}]}
        for package in vulnerable
        for found in package["vulns"]
    ]
    name, number = audit["tool"].split()
    scanner = {"uri": f"pkg:pypi/{name}@{number}", "version": number, "db": {"lastUpdate": started}, "result": result}
    return {"scanner": scanner, "metadata": {"scanStartedOn": started, "scanFinishedOn": finished}}


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
