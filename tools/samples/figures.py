"""Figures that every sample measures alike: load, canary steps and distributions."""

import os
import platform
import random
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import nan

import numpy as np

from registry import about, now
from serving import Answer, Served

from relc_evidence import Cost, Load, output_ranges, staging_report  # noqa: E402

CANARY_STEPS = [5, 25, 50]
# An assumption, not a quotation: roughly what a shared virtual CPU costs on demand in São Paulo.
BRL_PER_CPU_HOUR = 0.35

# Whether an answer is as the output contract says.
Valid = Callable[[dict], bool]


def resampled(rows: list, count: int, seed: int) -> list:
    return random.Random(seed).choices(rows, k=count)


def percentile(answers: list[Answer], percent: int) -> float:
    return round(float(np.percentile([answer.milliseconds for answer in answers], percent)), 2)


def holds(answer: Answer, valid: Valid) -> bool:
    try:
        return answer.content is not None and valid(answer.content)
    except (KeyError, TypeError):
        return False


def failed_share(answers: list[Answer], valid: Valid) -> float:
    return round(sum(not holds(answer, valid) for answer in answers) / len(answers), 6)


def machine() -> str:
    system = f"{platform.system()} {platform.machine()}"
    return f"{os.cpu_count()} virtual CPUs, {system}, Python {platform.python_version()}"


def cost(cpu_seconds_per_1000_calls: float) -> Cost:
    return Cost(cpu_seconds_per_1000_calls, BRL_PER_CPU_HOUR, "BRL")


def outputs(contents: Iterable[dict], names: Iterable[str]) -> dict:
    """What was seen of each guarded output."""
    contents = list(contents)
    return output_ranges({name: [content.get(name, nan) for content in contents] for name in names})


@dataclass(frozen=True)
class LoadTest:
    """What was answered, how many requests a second, and what the report says of it."""

    answers: list[Answer]
    speed: int
    load: Load
    said: dict

    def report(self, training: dict, guarded: list[str], slos: dict, **more) -> dict:
        seen = outputs((answer.content or {} for answer in self.answers), guarded)
        return staging_report(about(training), self.load, **self.said, outputs=seen, slos=slos, **more)


def load_test(server: Served, rows: list[dict], count: int, seed: int, valid: Valid, method: str) -> LoadTest:
    """`method` may name {rows}, {machine}, {speed} and {price}."""
    server.replay(resampled(rows, 200, seed + 1))  # warm-up, not measured
    before, started = server.cpu_seconds(), time.perf_counter()
    answers = server.replay(resampled(rows, count, seed))
    speed = round(count / (time.perf_counter() - started))
    cpu = (server.cpu_seconds() - before) * 1000 / count
    latencies = {f"p{percent}": percentile(answers, percent) for percent in (50, 95, 99)}
    load = Load(len(answers), latencies, failed_share(answers, valid))
    told = method.format(rows=len(rows), machine=machine(), speed=speed, price=BRL_PER_CPU_HOUR)
    return LoadTest(answers, speed, load, {"measured_at": now(), "method": told, "cost": cost(cpu)})


def canary_share(percent: int, rows: list, count: int, seed: int) -> list[tuple[bool, object]]:
    """A coin per request sends it to the candidate (true) or to what served before."""
    coin = random.Random(seed + percent)
    return [(coin.random() * 100 < percent, row) for row in resampled(rows, count, seed + percent)]


def canary_step(percent: int, answers: list[Answer], slos: dict, valid: Valid, *stops: bool) -> dict:
    """What the candidate answered, against the stop conditions of canary_plan.md; `stops` are the model's own."""
    p95, failed = percentile(answers, 95), failed_share(answers, valid)
    stopped = [p95 > slos["latency_ms"]["p95"], failed > slos["error_rate"], *stops]
    return {
        "traffic_percent": percent,
        "requests": len(answers),
        "error_rate": failed,
        "latency_p95_ms": p95,
        "violations": sum(not holds(answer, valid) for answer in answers) + int(sum(stopped)),
    }


def share(part: int, whole: int) -> float:
    return round(part / whole, 4)
