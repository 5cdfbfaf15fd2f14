"""What a model is made of, and whether any of it is known to be vulnerable: SBOM, VEX and scan."""

import json
from datetime import UTC, datetime
from pathlib import Path

from registry import now

from relc_evidence import moment, read_scan, scan, vex, vex_document


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


def signed_scan(work: Path, audit: dict, bill: dict) -> dict | None:
    """What the build signs: in-toto's vulns v0.2. There is none of a source that answered for part of the packages."""
    answered, _, _ = audit_summary(audit)
    if answered < len(audit["dependencies"]):
        return None
    started = (work / "audit.started").read_text().strip()
    finished = moment(datetime.fromtimestamp((work / "audit.json").stat().st_mtime, UTC))
    version = audit["tool"].split()[1]
    return scan(read_scan(audit), bill, started=started, finished=finished, version=version)


def triage(found: dict | None, audit: dict, bill: dict) -> dict:
    """Findings stay in triage, which blocks a release, until a person analyses them."""
    _, _, sentence = audit_summary(audit)
    if found is not None:
        return vex(found, bill, timestamp=now(), source=sentence)
    known = [
        {
            "id": entry["id"],
            "source": {"name": "PyPI"},
            "analysis": {"state": "in_triage"},
            "affects": [{"ref": f"{package['name']}=={package['version']}"}],
        }
        for package in audit["dependencies"]
        for entry in package.get("vulns", [])
    ]
    return vex_document(bill, known, timestamp=now(), source=sentence)
