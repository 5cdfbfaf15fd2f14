"""releases/<model>/monitoring/<version>-<day>.json: what a scheduled job measured of a version in use."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from .document import Document, EvidenceError
from .staging import Batch, Cost, Load

_METRICS = ("disparate_impact", "equal_opportunity_difference", "mae_ratio", "mean_error_difference")


@dataclass(frozen=True)
class Window:
    """The first and the last day of the data, in UTC: `2026-12-31`."""

    first: str
    last: str

    def fields(self) -> Document:
        for name, day in (("from", self.first), ("until", self.last)):
            if not _is_day(day):
                raise EvidenceError(f"window {name}", f"{day!r} is no day", "write it as 2026-12-31, in UTC")
        if self.last < self.first:
            raise EvidenceError("window", f"ends on {self.last}, before {self.first}", "give the first day, then the last")
        return {"from": self.first, "until": self.last}


def _is_day(text: str) -> bool:
    try:
        return re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) is not None and bool(date.fromisoformat(text))
    except ValueError:
        return False


def monitoring_report(
    model: str,
    version: str,
    model_digest: str,
    window: Window,
    *,
    measured_on: str,
    rows: int,
    psi: Mapping[str, float] | None = None,
    fairness: Document | None = None,
    load: Load | Batch | None = None,
    cost: Cost | None = None,
    llm: Mapping[str, float] | None = None,
    quality: Mapping[str, float] | None = None,
) -> Document:
    """What was measured, and nothing of what was not: `fairness` is what fairness gives of these rows."""
    if not _is_day(measured_on):
        raise EvidenceError("measured_on", f"{measured_on!r} is no day", "write it as 2026-12-31, in UTC")
    if window.last > measured_on:
        fix = "a report is about days that are over; write it on the last of them, or later"
        raise EvidenceError("window", f"ends on {window.last}, after the day of the report, {measured_on}", fix)
    parts: dict[str, Any] = {
        "psi": dict(psi or {}),
        "fairness": _by_attribute(fairness or {}),
        "slos": _levels(load, cost, llm),
        "quality": dict(quality or {}),
    }
    measured = {name: part for name, part in parts.items() if part}
    if not measured:
        fix = "give recent rows for the drift, --attribute for fairness, --locust for service levels, or --quality"
        raise EvidenceError("monitoring", "measured nothing", fix)
    about = {"model": model, "version": version, "model_digest": model_digest, "measured_on": measured_on}
    header = {"apiVersion": "relc/v1", "kind": "MonitoringReport", **about}
    return header | {"measured": {"window": window.fields(), "rows": rows, **measured}}


def _by_attribute(document: Document) -> Document:
    found = document.get("attributes", {})
    return {name: {metric: said[metric] for metric in _METRICS if metric in said} for name, said in found.items()}


def _levels(load: Load | Batch | None, cost: Cost | None, llm: Mapping[str, float] | None) -> Document:
    """As the profile names them: no median, no number of calls, and not what the cost was computed of."""
    found: Document = {}
    if isinstance(load, Load):
        found["latency_ms"] = {name: load.latency_ms[name] for name in ("p95", "p99")}
    elif load is not None:
        run = load.fields()["batch"]
        found["batch"] = {name: run[name] for name in ("duration_seconds", "rows_per_second")}
    if load is not None:
        found["error_rate"] = load.error_rate
    if cost is not None:
        found["cost_per_1000_calls"] = cost.fields()["cost_per_1000_calls"]
    if llm:
        found["llm"] = dict(llm)
    return found


def digest_of(sums: bytes) -> str:
    """Of a version's model.SHA256SUMS, as its signed state has it."""
    return f"sha256:{sha256(sums).hexdigest()}"


def monitoring_file(release: Path, day: str) -> Path:
    """Where the report of a day belongs, for the folder `releases/<model>/<version>`."""
    release = release.resolve()
    return release.parent / "monitoring" / f"{release.name}-{day}.json"
