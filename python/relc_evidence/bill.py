"""What a model is made of, and whether any of it is known to be vulnerable: sbom.cdx.json, scan.json and vex.cdx.json."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .document import Document, EvidenceError, Subject

_SPEC_VERSIONS = ("1.5", "1.6", "1.7")
_ANSWER = "give the JSON that the scanner wrote"


def sbom(made: Mapping[str, Any], subject: Subject, model_sums: str, *, timestamp: str) -> Document:
    """The components that cyclonedx-py listed, with the model as what they are for: its hash is that of model.SHA256SUMS."""
    version = made.get("specVersion")
    if made.get("bomFormat") != "CycloneDX" or version not in _SPEC_VERSIONS:
        what = f"is CycloneDX {version}" if made.get("bomFormat") == "CycloneDX" else "is not CycloneDX as JSON"
        raise EvidenceError("sbom", what, "cyclonedx-py environment --schema-version 1.6 --output-format JSON PYTHON")
    if not made.get("components"):
        raise EvidenceError("sbom", "lists no component", "give cyclonedx-py the Python that serves the model")
    hashes = [{"alg": "SHA-256", "content": hashlib.sha256(model_sums.encode()).hexdigest()}]
    about = {"type": "machine-learning-model", "bom-ref": subject.model, "name": subject.model, "version": subject.version}
    taken = [one.get("bom-ref") for one in made["components"]]
    if subject.model in taken:
        about["bom-ref"] = f"model {subject.model}"
    metadata = {"timestamp": timestamp, **made.get("metadata", {}), "component": about | {"hashes": hashes}}
    head = {name: made[name] for name in ("$schema", "bomFormat", "specVersion", "serialNumber", "version") if name in made}
    rest = {name: value for name, value in made.items() if name not in head and name != "metadata"}
    order = [name for name in ("components", "dependencies") if name in rest]
    return {**head, "metadata": metadata, **{name: rest[name] for name in [*order, *(n for n in rest if n not in order)]}}


@dataclass(frozen=True)
class Finding:
    """A vulnerability of one package. `severities`: method and score, which is a CVSS vector, a number or a word."""

    id: str
    name: str
    version: str
    aliases: tuple[str, ...] = ()
    severities: tuple[tuple[str, str], ...] = ()
    purl: str | None = None
    bom_ref: str | None = None


@dataclass(frozen=True)
class Scan:
    """What a scanner answered; what it does not say itself is None."""

    scanner: str
    findings: tuple[Finding, ...]
    version: str | None = None
    finished: str | None = None
    database: str | None = None


def read_scan(answer: Any) -> Scan:  # noqa: ANN401 - parsed JSON
    """Of pip-audit (`--format json`), Grype (`-o json`) or Trivy (`--format json`); which one it is shows."""
    try:
        if isinstance(answer, Mapping) and "matches" in answer:
            return _of_grype(answer)
        if isinstance(answer, Mapping) and "SchemaVersion" in answer:
            return _of_trivy(answer)
        if isinstance(answer, Mapping) and "dependencies" in answer:
            return _of_pip_audit(answer)
    except (AttributeError, KeyError, TypeError) as error:
        raise EvidenceError("scan", f"lacks {error}", _ANSWER) from error
    raise EvidenceError("scan", "is no JSON of pip-audit, Grype or Trivy", _ANSWER)


def _of_pip_audit(answer: Mapping[str, Any]) -> Scan:
    packages = answer["dependencies"]
    skipped = [package["name"] for package in packages if "skip_reason" in package]
    if skipped or not packages:
        what = f"says nothing of {len(skipped)} of {len(packages)} packages, {skipped[0]} for one" if skipped else "is empty"
        fix = "let pip-audit reach its service; where it cannot, relc takes an exception to vulnerability/not-scanned"
        raise EvidenceError("scan", f"pip-audit {what}", fix)
    findings = tuple(
        Finding(found["id"], package["name"], package["version"], tuple(found.get("aliases", ())))
        for package in packages
        for found in package["vulns"]
    )
    return Scan("pip-audit", findings)


def _of_grype(answer: Mapping[str, Any]) -> Scan:
    about = answer["descriptor"]
    database = about.get("db") or {}
    return Scan(
        "grype",
        tuple(_grype_finding(match) for match in answer["matches"]),
        about.get("version"),
        _moment(about.get("timestamp")),
        _moment((database.get("status") or database).get("built")),
    )


def _grype_finding(match: Mapping[str, Any]) -> Finding:
    found, package = match["vulnerability"], match["artifact"]
    related = match.get("relatedVulnerabilities") or []
    scores = [
        (f"CVSSv{str(cvss['version']).replace('.', '')}", cvss["vector"])
        for entry in (found, *related)
        for cvss in entry.get("cvss") or []
        if cvss.get("vector")
    ]
    scores += [("grype", found["severity"])] if found.get("severity") else []
    aliases = [entry["id"] for entry in related if entry["id"] != found["id"]]
    names = (found["id"], package["name"], package["version"])
    return Finding(*names, tuple(dict.fromkeys(aliases)), tuple(dict.fromkeys(scores)), package.get("purl") or None)


def _of_trivy(answer: Mapping[str, Any]) -> Scan:
    lists = [result.get("Vulnerabilities") or [] for result in answer.get("Results") or []]
    findings = tuple(_trivy_finding(found) for found_in in lists for found in found_in)
    return Scan("trivy", findings, (answer.get("Trivy") or {}).get("Version"), _moment(answer.get("CreatedAt")))


def _trivy_finding(found: Mapping[str, Any]) -> Finding:
    about = found.get("PkgIdentifier") or {}
    vectors = [
        (f"CVSSv{name[1]}", score[name])
        for _, score in sorted((found.get("CVSS") or {}).items())
        for name in ("V2Vector", "V3Vector", "V40Vector")
        if score.get(name)
    ]
    severities = [*vectors, ("trivy", found["Severity"])] if found.get("Severity") else vectors
    names = (found["VulnerabilityID"], found["PkgName"], found["InstalledVersion"])
    aliases = tuple(found.get("VendorIDs") or ())
    return Finding(*names, aliases, tuple(dict.fromkeys(severities)), about.get("PURL"), about.get("BOMRef"))


def _moment(text: Any) -> str | None:  # noqa: ANN401 - parsed JSON
    """RFC 3339 as relc reads it: with a time zone and no more than digits in the fraction."""
    if not isinstance(text, str):
        return None
    return text.strip().replace(" ", "T", 1)


_URIS = {
    "pip-audit": "pkg:pypi/pip-audit@{}",
    "grype": "pkg:golang/github.com/anchore/grype@v{}",
    "trivy": "pkg:golang/github.com/aquasecurity/trivy@v{}",
}


def scan(
    found: Scan,
    bill: Mapping[str, Any],
    *,
    started: str,
    finished: str | None = None,
    version: str | None = None,
    database: str | None = None,
) -> Document:
    """The predicate that the build signs, in-toto's vulns v0.2: what was found in the components of the SBOM.

    pip-audit asks a service, whose knowledge is as old as the question: of it, `database` may be left out.
    """
    version, finished = version or found.version, finished or found.finished
    database = database or found.database or (started if found.scanner == "pip-audit" else None)
    for name, value in {"version": version, "finished": finished, "database": database}.items():
        if value is None:
            raise EvidenceError("scan", f"{found.scanner} does not say its {name}", f"give {name} yourself")
    version = str(version).removeprefix("v")
    find = _finder(bill)
    entries: dict[str, Document] = {}
    for one in found.findings:
        entry = entries.setdefault(one.id, {"id": one.id, "severity": [], "annotations": []})
        scores = [{"method": method, "score": score} for method, score in one.severities]
        entry["severity"] += [score for score in scores if score not in entry["severity"]]
        notes = [{"bom-ref": find(one)}, *({"alias": alias} for alias in one.aliases)]
        entry["annotations"] += [note for note in notes if note not in entry["annotations"]]
    uri = _URIS[found.scanner].format(version)
    scanner = {"uri": uri, "version": version, "db": {"lastUpdate": database}, "result": list(entries.values())}
    return {"scanner": scanner, "metadata": {"scanStartedOn": started, "scanFinishedOn": finished}}


def vex(found: Document, bill: Mapping[str, Any], *, timestamp: str, source: str | None = None) -> Document:
    """Of scan.json and sbom.cdx.json: findings stay in triage, which blocks a release, until a person analyses them.

    `source` says in a sentence what was asked.
    """
    vulnerabilities = [
        {
            "id": entry["id"],
            "analysis": {"state": "in_triage"},
            "affects": [{"ref": note["bom-ref"]} for note in entry["annotations"] if "bom-ref" in note],
        }
        for entry in found["scanner"]["result"]
    ]
    return vex_document(bill, vulnerabilities, timestamp=timestamp, source=source)


def vex_document(
    bill: Mapping[str, Any], vulnerabilities: Sequence[Document], *, timestamp: str, source: str | None = None
) -> Document:
    metadata: Document = {"timestamp": timestamp, "component": bill["metadata"]["component"]}
    if source:
        metadata["properties"] = [{"name": "relc:vulnerability-source", "value": source}]
    head = {"bomFormat": "CycloneDX", "specVersion": bill["specVersion"], "version": 1}
    return {**head, "metadata": metadata, "vulnerabilities": list(vulnerabilities)}


class _finder:  # noqa: N801 - called like a function
    """The bom-ref of the component that a finding is of."""

    def __init__(self, bill: Mapping[str, Any]) -> None:
        components = list(_components(bill.get("components", [])))
        self._refs = {str(one["bom-ref"]) for one in components if "bom-ref" in one}
        self._by_purl = {_plain(one["purl"]): one for one in components if "purl" in one}
        self._by_name = {(_normal(one["name"]), str(one.get("version"))): one for one in components}

    def __call__(self, finding: Finding) -> str:
        if finding.bom_ref in self._refs:
            return str(finding.bom_ref)
        component = self._by_purl.get(_plain(finding.purl)) if finding.purl else None
        component = component or self._by_name.get((_normal(finding.name), finding.version))
        if component is None or "bom-ref" not in component:
            what = f"the SBOM has no component {finding.name} {finding.version} with a bom-ref"
            raise EvidenceError(f"scan {finding.id}", what, "scan sbom.cdx.json, or the environment that it lists")
        return str(component["bom-ref"])


def _components(listed: Iterable[Mapping[str, Any]]) -> Iterable[Mapping[str, Any]]:
    for component in listed:
        yield component
        yield from _components(component.get("components", []))


def _normal(name: str) -> str:
    """As PyPI compares names."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _plain(purl: str) -> str:
    """Without qualifiers, which each tool adds as it likes."""
    return re.split(r"[?#]", purl)[0]
