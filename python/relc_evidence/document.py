"""What every evidence file shares: what it is about, its shape, and how it is written."""

import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import cache
from pathlib import Path
from typing import Any

Document = dict[str, Any]

#: Each evidence file, and the schema of relc that it has to fit.
SCHEMAS = {
    "staging_report.json": "staging_report",
    "shadow_eval.json": "shadow_eval",
    "fairness.json": "fairness",
    "drift_baseline.json": "drift_baseline",
    "sbom.cdx.json": "sbom",
    "vex.cdx.json": "vex",
    "scan.json": "vulnerability_scan",
    "provenance.json": "provenance",
    "monitoring_report.json": "monitoring_report",
}


class EvidenceError(Exception):
    """Input that gives no evidence: where it is wrong, what is wrong there, and how to mend it."""

    def __init__(self, where: str, what: str, fix: str) -> None:
        super().__init__(f"{where}: {what}\n  fix: {fix}")
        self.where, self.what, self.fix = where, what, fix


@dataclass(frozen=True)
class Subject:
    """What a document is about. relc compares it with the folder and the registry."""

    model: str
    version: str
    run_id: str | None = None
    model_id: str | None = None

    def fields(self) -> Document:
        """Without what is not known: a version has a run, a logged model or both."""
        about = {"model": self.model, "version": self.version, "run_id": self.run_id, "model_id": self.model_id}
        return {name: value for name, value in about.items() if value is not None}


def header(kind: str, subject: Subject) -> Document:
    return {"apiVersion": "relc/v1", "kind": kind, **subject.fields()}


def moment(time: datetime | None = None) -> str:
    """RFC 3339 in UTC, whole seconds; now, when no time is given."""
    if time is not None and time.tzinfo is None:
        raise EvidenceError("time", f"{time.isoformat()} has no time zone", "use datetime.now(timezone.utc)")
    return (time or datetime.now(timezone.utc)).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise EvidenceError(str(path), "is no text in UTF-8", "write it again with the tool that made it") from error


def read_json(path: Path) -> Any:  # noqa: ANN401 - whatever the file holds
    try:
        return json.loads(read_text(path))
    except (ValueError, RecursionError) as error:
        raise EvidenceError(str(path), f"is not JSON: {error}", "write it again with the tool that made it") from error


@contextmanager
def reading(path: Path, fix: str) -> Iterator[None]:
    """Whatever a file may hold instead of what is read of it, this file is named, with what mends it."""
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        said = " ".join(str(error).split())
        raise EvidenceError(str(path), f"is not what belongs there: {type(error).__name__} {said}", fix) from error


def read_object(path: Path) -> Document:
    content = read_json(path)
    if not isinstance(content, dict):
        raise EvidenceError(str(path), "is not a JSON object", "write it again with the tool that made it")
    return content


def release_subject(release: Path) -> Subject:
    """Of the folder `releases/<model>/<version>`, by the facts that `relc new` fetched into registry.json."""
    path = release / "registry.json"
    if not path.is_file():
        name = "/".join(release.resolve().parts[-2:])
        fix = f"fetch it: relc new {name.replace('/', ' ')}"
        raise EvidenceError(str(path), "is missing, so nobody knows which run this is about", fix)
    facts = read_object(path)
    names = ("model", "version", "run_id", "model_id")
    wrong = [name for name in names[:2] if not isinstance(facts.get(name), str)]
    wrong += [name for name in names[2:] if not isinstance(facts.get(name), str | None)]
    if wrong:
        raise EvidenceError(str(path), f"has no {wrong[0]}", "fetch it again with relc new")
    run_id, model_id = (facts.get(name) for name in names[2:])
    # One of both says enough; the run is what else knows it.
    return Subject(facts["model"], facts["version"], run_id, None if run_id else model_id)


def schema_text(name: str) -> str:
    """One of relc's schemas: packaged when this is installed, beside this package in a checkout of relc."""
    packaged = Path(__file__).parent / "schemas"
    folder = packaged if packaged.is_dir() else Path(__file__).parents[2] / "schemas"
    return (folder / f"{name}.schema.json").read_text(encoding="utf-8")


@cache
def _validator(name: str) -> Any:  # noqa: ANN401 - its type is the library's, which is imported late
    try:
        import jsonschema_rs
    except ImportError as error:
        raise EvidenceError("jsonschema_rs", "is not installed", "pip install jsonschema-rs") from error
    return jsonschema_rs.Draft202012Validator(json.loads(schema_text(name)), validate_formats=True)


def validate(file: str, document: Mapping[str, Any]) -> None:
    """Refuses a document that does not have the shape of the evidence file of that name."""
    _refuse_what_is_no_json(file, document)
    for error in _validator(SCHEMAS[file]).iter_errors(document):
        place = "/".join(str(part) for part in error.instance_path)
        fix = f"schemas/{SCHEMAS[file]}.schema.json of relc says what it may be"
        raise EvidenceError(f"{file} /{place}", error.message, fix)


def _refuse_what_is_no_json(file: str, value: Any, place: str = "") -> None:  # noqa: ANN401 - any value
    """Types of numpy and values like NaN, which json would refuse late or write as no JSON."""
    if isinstance(value, Mapping):
        for name, part in value.items():
            _refuse_what_is_no_json(file, part, f"{place}/{name}")
    elif isinstance(value, list | tuple):
        for position, part in enumerate(value):
            _refuse_what_is_no_json(file, part, f"{place}/{position}")
    elif isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        raise EvidenceError(f"{file} {place}", f"is {value}", "give a finite number, or leave out what has none")
    elif not isinstance(value, str | int | float | bool | None):
        raise EvidenceError(f"{file} {place}", f"is of type {type(value).__name__}", "give text, int, float or bool")


def write(document: Mapping[str, Any], path: Path | str) -> Path:
    """Validates by relc's schema, which the name of the file chooses, and writes whole or not at all."""
    path = Path(path)
    # Reports lie beside the releases, named after a version and a day.
    name = "monitoring_report.json" if path.parent.name == "monitoring" else path.name
    if name not in SCHEMAS:
        raise EvidenceError(str(path), "is no name of evidence", f"name it one of {', '.join(SCHEMAS)}")
    validate(name, document)
    return write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", path)


def write_text(text: str, path: Path) -> Path:
    if not path.parent.is_dir():
        raise EvidenceError(str(path.parent), "is no folder", "make it first, with relc new")
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        # mkstemp makes files for their owner alone.
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
    return path
