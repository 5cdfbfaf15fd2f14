"""The cosign commands that sign a release folder. They run in that folder, so that statements name no path of a machine."""

import shlex
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .document import EvidenceError

_RULE = {
    "provenance": ("slsaprovenance1", "provenance.json", "provenance.sigstore.json", "model.SHA256SUMS"),
    "security-decision": (
        "urn:relc:security-decision:v1",
        "security_decision.json",
        "security_decision.sigstore.json",
        "model.SHA256SUMS",
    ),
    "validation": (
        "urn:relc:independent-validation:v1",
        "independent_validation.json",
        "independent_validation.sigstore.json",
        "model.SHA256SUMS",
    ),
    "scan": (
        "https://in-toto.io/attestation/vulns/v0.2",
        "scan.json",
        "vulnerability_scan.sigstore.json",
        "sbom.cdx.json",
    ),
}
#: What can be signed, in the order in which it is made; each by a key of its own role.
STEPS = ("model", "provenance", "security-decision", "validation", "scan", "vex")
_BLOBS = {"model": ("model.SHA256SUMS", "model.sigstore.json"), "vex": ("vex.cdx.json", "vex.sigstore.json")}


@dataclass(frozen=True)
class Signer:
    """`key`: a file, or a KMS as cosign names it; None signs by the identity that the certificate authority knows.

    `offline`: no transparency log and no time stamps; it takes a key.
    """

    key: str | None = None
    offline: bool = False
    public_key: str | None = None


def commands(release: Path, predicates: Path, steps: Sequence[str], signer: Signer) -> list[list[str]]:
    """Of each step the command that signs and the one that verifies; offline, first the one that says so to cosign."""
    if signer.offline and signer.key is None:
        raise EvidenceError("--offline", "takes a key", "name it with --key, or sign online")
    unknown = [step for step in steps if step not in STEPS]
    if unknown:
        raise EvidenceError(unknown[0], "is nothing to sign", f"name one of {', '.join(STEPS)}")
    config = predicates.resolve() / "signing-config.json"
    found = [["cosign", "signing-config", "create", "--out", str(config)]] if signer.offline else []
    how = ["--yes", *(["--key", _path(signer.key)] if signer.key else [])]
    how += ["--signing-config", str(config)] if signer.offline else []
    for step in (step for step in STEPS if step in steps):
        found += _blob(step, how, signer) if step in _BLOBS else _attestation(step, how, signer, predicates)
    for subject in {command[-1] for command in found if command[1] != "signing-config"}:
        if not (release / subject).is_file():
            what = "relc-evidence checksums" if subject == "model.SHA256SUMS" else "relc-evidence " + subject.split(".")[0]
            raise EvidenceError(str(release / subject), "is missing", f"write it first: {what} {release}")
    return found


def _path(key: str) -> str:
    """A file is named whole, as commands run in the release folder; a KMS stays as it is."""
    return key if "://" in key else str(Path(key).resolve())


def _verified(signer: Signer) -> list[str]:
    if signer.public_key is None:
        return []
    return ["--key", _path(signer.public_key), *(["--insecure-ignore-tlog"] if signer.offline else [])]


def _blob(step: str, how: list[str], signer: Signer) -> list[list[str]]:
    subject, bundle = _BLOBS[step]
    said = [["cosign", "sign-blob", *how, "--bundle", bundle, subject]]
    verified = _verified(signer)
    return said + ([["cosign", "verify-blob", *verified, "--bundle", bundle, subject]] if verified else [])


def _attestation(step: str, how: list[str], signer: Signer, predicates: Path) -> list[list[str]]:
    kind, predicate, bundle, subject = _RULE[step]
    path = predicates.resolve() / predicate
    if not path.is_file():
        raise EvidenceError(str(predicates / predicate), "is missing", f"write it first, then sign {step}")
    signed = ["cosign", "attest-blob", *how, "--type", kind, "--predicate", str(path), "--bundle", bundle, subject]
    verified = _verified(signer)
    check = ["cosign", "verify-blob-attestation", *verified, "--type", kind, "--bundle", bundle, subject]
    return [signed, check] if verified else [signed]


def ready(release: Path, predicates: Path) -> list[str]:
    """The steps whose files are there."""
    files = {step: predicates / rule[1] for step, rule in _RULE.items()}
    files |= {step: release / subject for step, (subject, _) in _BLOBS.items()}
    return [step for step in STEPS if files[step].is_file()]


def shell(release: Path, found: Sequence[Sequence[str]]) -> str:
    """As a person types them."""
    return "\n".join([f"cd {shlex.quote(str(release.resolve()))}", *(shlex.join(command) for command in found)])


def run(release: Path, found: Sequence[Sequence[str]]) -> None:
    for command in found:
        if command[1] == "signing-config" and Path(command[-1]).exists():
            continue
        try:
            done = subprocess.run(command, cwd=release, capture_output=True, text=True)
        except FileNotFoundError as error:
            raise EvidenceError("cosign", "is not installed", "install cosign v3 and put it into PATH") from error
        if done.returncode != 0:
            words = (done.stderr or done.stdout).strip().splitlines()[-1:] or ["it says nothing"]
            raise EvidenceError(shlex.join(command[:2]), words[0], f"run it by hand: {shlex.join(command)}")
