"""rollout_decision.txt: what the canary measured, and what a person decided."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from .document import Document, EvidenceError, Subject
from .staging import Load


def rollout(
    subject: Subject,
    steps: Mapping[int, Load],
    *,
    stop_above: Mapping[str, Any],
    decision: str,
    decided_by: str,
    decided_at: str,
) -> Document:
    """`steps`: percent of the traffic, in the order in which they ran. `stop_above` is what the plan of the canary stops at."""
    if not steps:
        raise EvidenceError("rollout", "has no step", "give --step PERCENT=FILE for each step of the canary")
    canary = [_step(percent, load, stop_above) for percent, load in steps.items()]
    requests, violations = (sum(int(step[name]) for step in canary) for name in ("requests", "violations"))
    slowest = max(float(step["latency_p95_ms"]) for step in canary)
    reason = f"{requests} requests in {len(canary)} steps, {violations} violations, slowest p95 {slowest:g} ms"
    said = {"decision": decision, "decided_by": decided_by, "decided_at": decided_at, "reason": reason}
    return {**subject.fields(), **said, "canary": canary}


def _step(percent: int, load: Load, stop_above: Mapping[str, Any]) -> Document:
    measured = {"error_rate": load.error_rate, "latency_p95_ms": load.latency_ms["p95"]}
    violations = sum(value > stop_above[name] for name, value in measured.items() if name in stop_above)
    return {"traffic_percent": percent, "requests": load.requests, **measured, "violations": violations}


def text(document: Mapping[str, Any]) -> str:
    """As YAML, of which JSON is a part: a field in each line, a step in each line."""
    lines: Sequence[str] = [f"{name}: {json.dumps(value)}" for name, value in document.items() if name != "canary"]
    steps = [f"  - {json.dumps(step)}" for step in document["canary"]]
    return "\n".join([*lines, "canary:", *steps]) + "\n"
