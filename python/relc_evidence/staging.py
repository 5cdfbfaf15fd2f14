"""staging_report.json: what a load test, or a run over many rows, measured in staging."""

import csv
import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .document import Document, EvidenceError, Subject, header, read_json, reading

_PERCENTILES = (50, 95, 99)


@dataclass(frozen=True)
class Load:
    """Calls that somebody waited for. Latencies by percentile, `p50`, `p95` and `p99`, in milliseconds."""

    requests: int
    latency_ms: Mapping[str, float]
    error_rate: float
    requests_per_second: float | None = None

    def fields(self) -> Document:
        latencies = {name: self.latency_ms[name] for name in (f"p{percent}" for percent in _PERCENTILES)}
        return {"requests": self.requests, "latency_ms": latencies, "error_rate": self.error_rate}


@dataclass(frozen=True)
class Batch:
    """One run over as many rows as one in production has."""

    rows: int
    duration_seconds: float
    error_rate: float

    def fields(self) -> Document:
        seconds = round(self.duration_seconds, 2)
        if not seconds > 0:
            raise EvidenceError("duration_seconds", f"is {self.duration_seconds}", "measure a whole run, in seconds")
        run = {"rows": self.rows, "duration_seconds": seconds, "rows_per_second": round(self.rows / seconds, 1)}
        return {"batch": run, "error_rate": self.error_rate}


@dataclass(frozen=True)
class Cost:
    """Of 1,000 calls or rows. `other_units`: by unit as the schema names it, how many, and the price of one."""

    cpu_seconds_per_1000_calls: float
    price_per_cpu_hour: float
    currency: str
    other_units: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    #: What the pipeline computed itself; from the others, when left out.
    amount: float | None = None

    def fields(self) -> Document:
        cpu = float(f"{self.cpu_seconds_per_1000_calls:.3g}")
        others = {name: {"per_1000_calls": used, "price": price} for name, (used, price) in self.other_units.items()}
        computed = cpu * self.price_per_cpu_hour / 3600 + sum(used * price for used, price in self.other_units.values())
        basis = {"cpu_seconds_per_1000_calls": cpu, "price_per_cpu_hour": self.price_per_cpu_hour}
        return {
            "cost_per_1000_calls": {
                "amount": float(f"{computed:.4g}") if self.amount is None else self.amount,
                "currency": self.currency,
            },
            "cost_basis": basis | ({"other_units": others} if others else {}),
        }


def output_ranges(answers: Mapping[str, Iterable[float]]) -> dict[str, Document]:
    """By guarded output, the least and the greatest of its values, and how many are no finite number."""
    return {name: _range(name, [float(value) for value in values]) for name, values in answers.items()}


def _range(name: str, values: list[float]) -> Document:
    finite = [value for value in values if math.isfinite(value)]
    if not finite:
        raise EvidenceError(f"output {name}", "has no finite number", "give the answers of the load test")
    return {"min": min(finite), "max": max(finite), "not_finite": len(values) - len(finite)}


def staging_report(
    subject: Subject,
    load: Load | Batch,
    *,
    measured_at: str,
    method: str,
    cost: Cost | None = None,
    outputs: Mapping[str, Document] | None = None,
    llm: Document | None = None,
    service: Mapping[str, str] | None = None,
    slos: Mapping[str, Any] | None = None,
    violations: Sequence[str] = (),
) -> Document:
    """The report; it fails where a level is worse than `slos`, those of the profile, or `violations` says why."""
    report = header("StagingReport", subject) | {"measured_at": measured_at}
    if service:
        report["service"] = dict(service)
    report |= {"method": method, **load.fields(), **(cost.fields() if cost else {})}
    if outputs:
        report["outputs"] = dict(outputs)
    if llm:
        report["llm"] = llm
    found = [*_above(report, slos or {}), *violations]
    return report | {"violations": found, "result": "FAIL" if found else "PASS"}


_AT_MOST = {
    "latency p95": ("latency_ms", "p95"),
    "latency p99": ("latency_ms", "p99"),
    "error rate": ("error_rate",),
    "cost": ("cost_per_1000_calls", "amount"),
    "duration": ("batch", "duration_seconds"),
}
_ROWS = ("batch", "rows_per_second")


def _above(report: Document, slos: Mapping[str, Any]) -> list[str]:
    levels = {name: (_at(report, way), _at(slos, way)) for name, way in _AT_MOST.items()}
    pairs = {name: pair for name, pair in levels.items() if pair[1] is not None}
    unmeasured = [name for name, (value, _) in pairs.items() if value is None]
    if unmeasured:
        raise EvidenceError("slos", f"promise a {unmeasured[0]} that was not measured", "measure it, and give it here")
    worse = [f"{name} {value} above {limit}" for name, (value, limit) in pairs.items() if value > limit]  # type: ignore[operator]
    rows, least = _at(report, _ROWS), _at(slos, _ROWS)
    if least is not None and (rows is None or rows < least):
        worse.append(f"rows per second {rows} below {least}")
    return worse


def _at(value: Any, way: Sequence[str]) -> float | None:  # noqa: ANN401 - parsed YAML or JSON
    for name in way:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, int | float) else None


def read_locust(path: Path) -> Load:
    """Of Locust: `<prefix>_stats.csv` of `--csv <prefix>`, or what `--json` and `--json-file` write."""
    load = _of_csv(path) if path.suffix == ".csv" else _of_json(path)
    if load.requests == 0:
        raise EvidenceError(str(path), "counts no request", "run Locust against the model, with --run-time")
    return load


def _of_csv(path: Path) -> Load:
    fix = "let Locust end by itself, so that it writes the file whole"
    try:
        with path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
    except (UnicodeDecodeError, csv.Error) as error:
        raise EvidenceError(str(path), f"is no CSV: {error}", fix) from error
    needed = {"Name", "Request Count", "Failure Count", "Requests/s", *(f"{percent}%" for percent in _PERCENTILES)}
    totals = [row for row in rows if row.get("Name") == "Aggregated"]
    if not totals or not needed <= set(totals[0]) or "Timestamp" in totals[0]:
        fix = "give the file that ends in _stats.csv, of locust --headless --csv PREFIX"
        raise EvidenceError(str(path), "has no totals of Locust", fix)
    total = totals[-1]
    with reading(path, fix):
        requests, failed = int(total["Request Count"]), int(total["Failure Count"])
        latencies = {f"p{percent}": float(total[f"{percent}%"]) for percent in _PERCENTILES} if requests else {}
        speed = float(total["Requests/s"])
    return Load(requests, latencies, round(failed / max(requests, 1), 6), round(speed, 1))


def _of_json(path: Path) -> Load:
    entries = read_json(path)
    if isinstance(entries, dict):
        entries = entries.get("stats", entries)
    try:
        times: Counter[float] = Counter()
        for entry in entries:
            times.update({float(time): int(count) for time, count in entry["response_times"].items()})
        requests = sum(int(entry["num_requests"]) for entry in entries)
        failed = sum(int(entry["num_failures"]) for entry in entries)
        began = min((float(entry["start_time"]) for entry in entries), default=0.0)
        ended = max((float(entry["last_request_timestamp"] or began) for entry in entries), default=0.0)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        fix = "give what locust --headless --json prints"
        raise EvidenceError(str(path), f"is no statistics of Locust: {json.dumps(str(error))}", fix) from error
    sorted_times = sorted(times.elements())
    if requests and not sorted_times:
        raise EvidenceError(str(path), "has no response times", "give what locust --headless --json prints")
    latencies = {f"p{percent}": _percentile(sorted_times, percent) for percent in _PERCENTILES} if requests else {}
    speed = round(requests / (ended - began), 1) if ended > began else None
    return Load(requests, latencies, round(failed / max(requests, 1), 6), speed)


def _percentile(times: Sequence[float], percent: int) -> float:
    """As Locust's own tables have it."""
    return times[min(int(len(times) * percent / 100), len(times) - 1)]
