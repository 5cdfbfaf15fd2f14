"""The sample releases of relc, and what their pipelines had."""

import base64
import json
from pathlib import Path

import pandas as pd

from relc_evidence import Subject, write

ROOT = Path(__file__).parents[2]
RELEASES = ROOT / "releases"
RECORDED = Path(__file__).parent / "recorded"
VERSIONS = ("risk-default/1", "risk-default/2", "diabetes-progression/1", "digit-reader/1")


def released(version: str, file: str) -> dict:
    return json.loads((RELEASES / version / file).read_text())


def signed(version: str, file: str) -> dict:
    """The predicate that a bundle carries."""
    return json.loads(base64.b64decode(released(version, file)["dsseEnvelope"]["payload"]))["predicate"]


def subject(version: str) -> Subject:
    model, number = version.split("/")
    return Subject(model, number, released(version, "registry.json")["run_id"])


def recorded(name: str) -> pd.DataFrame:
    """As a pipeline reads it: `NA` and `None` may be categories."""
    (path,) = RECORDED.glob(f"{name}.csv*")
    return pd.read_csv(path, keep_default_na=False, float_precision="round_trip")


def training(version: str) -> pd.DataFrame:
    return recorded(version.replace("/", "-") + "-training" if version.startswith("risk") else f"{version[:-2]}-training")


def held_out(version: str) -> pd.DataFrame:
    """The rows that the model never saw, and what it answered, under the name of its guarded output."""
    rows = recorded(f"{version[:-2]}-held-out")
    if version.startswith("risk"):
        return rows.rename(columns={f"score_{version[-1]}": "score"})
    return rows.assign(progression=rows["predicted"]) if version.startswith("diabetes") else rows


def same_bytes(document: dict, version: str, file: str, folder: Path) -> None:
    """Written, the document is the released file, byte for byte."""
    assert document == released(version, file)
    assert write(document, folder / file).read_bytes() == (RELEASES / version / file).read_bytes()
