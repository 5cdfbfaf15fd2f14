"""model.SHA256SUMS, and provenance.json of a training run."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Protocol

from .document import Document, EvidenceError, Subject, moment

#: MLflow adds it to every download; it is no part of a model.
NOT_OF_THE_MODEL = "registered_model_meta"


class Run(Protocol):
    """What MLflow's client gives of a run."""

    @property
    def info(self) -> Any: ...  # noqa: ANN401 - mlflow.entities.RunInfo


def sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def model_sums(model: Path) -> str:
    """As `sha256sum` writes them, sorted by path, bytewise. This text is what gets signed."""
    if not model.is_dir():
        raise EvidenceError(str(model), "is no folder", "download the model's files, with mlflow artifacts download")
    names = {path.relative_to(model).as_posix(): path for path in model.rglob("*") if path.is_file()}
    names.pop(NOT_OF_THE_MODEL, None)
    if not names:
        raise EvidenceError(str(model), "has no file", "download the model's files, with mlflow artifacts download")
    strange = [name for name in names if "\n" in name or "\\" in name]
    if strange:
        raise EvidenceError(str(model), f"has a file named {strange[0]!r}", "rename it: sha256sum would escape its name")
    return "".join(f"{sha256(names[name])}  {name}\n" for name in sorted(names, key=str.encode))


def artifact(path: Path) -> Document:
    """As SLSA names a file."""
    return {"name": path.name, "digest": {"sha256": sha256(path)}}


def data_artifact(path: Path, digest: str) -> Document:
    """The file of the data set whose digest the registry has: a sha256, or MLflow's own, which the build then says is of it."""
    found = artifact(path)
    if not digest.startswith("sha256:"):
        return found | {"annotations": {"mlflow_digest": digest}}
    if digest != f"sha256:{found['digest']['sha256']}":
        what = f"has the sha256 {found['digest']['sha256']}, and the registry says {digest}"
        raise EvidenceError(str(path), what, "give the file that the model was trained on, byte for byte")
    return found


def run_times(run: Run) -> tuple[str, str]:
    """When a run of MLflow began and ended."""
    began, ended = run.info.start_time, run.info.end_time
    if ended is None:
        raise EvidenceError(f"run {run.info.run_id}", f"is {run.info.status}", "end it: mlflow.end_run()")
    return moment(_time(began)), moment(_time(ended))


def _time(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, timezone.utc)


def provenance(
    subject: Subject,
    *,
    build_type: str,
    builder: str,
    dependencies: Iterable[Document],
    byproducts: Iterable[Document],
    times: tuple[str, str],
    parameters: Mapping[str, Any] | None = None,
    invocation: str | None = None,
) -> Document:
    """The predicate that the build signs, SLSA's provenance v1.

    `dependencies` are artifacts, the data set's file among them; `byproducts` has sbom.cdx.json; `times` are those of the run.
    """
    used, made = list(dependencies), list(byproducts)
    if not used:
        raise EvidenceError("dependencies", "are none", "give the file of the data set, whose digest the registry has")
    if subject.run_id is None and subject.model_id is None:
        raise EvidenceError("subject", "has no run_id and no model_id", "take it from registry.json or from MLflow")
    started, finished = times
    invocation = invocation or subject.run_id or subject.model_id
    details: Document = {
        "builder": {"id": builder},
        "metadata": {"invocationId": invocation, "startedOn": started, "finishedOn": finished},
    }
    return {
        "buildDefinition": {
            "buildType": build_type,
            "externalParameters": subject.fields(),
            "internalParameters": dict(parameters or {}),
            "resolvedDependencies": used,
        },
        "runDetails": details | ({"byproducts": made} if made else {}),
    }
