"""How figures and paragraphs are written for people."""

from textwrap import fill


def percent(share: float) -> str:
    return f"{share * 100:.1f} %"


def as_list(lines: list[str], indent: str = "") -> str:
    return "\n".join(f"{indent}- {line}" for line in lines)


def wrapped(text: str) -> str:
    """Paragraphs filled to 120 columns, no number parted from its %; headings, tables, lists and fenced blocks stay as they are."""

    def block(lines: str) -> str:
        if lines[0] in "#|-`":
            return lines
        return fill(lines.replace(" %", "\0%"), 120, break_on_hyphens=False).replace("\0", " ")

    return "\n\n".join(block(lines) for lines in text.strip().split("\n\n")) + "\n"


def training_values(training: dict) -> dict:
    """What every model card says of the run."""
    dataset = training["dataset"]
    return {
        "version": training["version"],
        "run_id": training["run_id"],
        "model_id": training["model_id"],
        "dataset": dataset["name"],
        "digest": dataset["digest"],
        "rows": dataset["rows"],
    }


def staging_values(report: dict, measured: dict) -> dict:
    """What every model card says of a load test."""
    return {
        "requests": f"{report['requests']:,}",
        "p50": report["latency_ms"]["p50"],
        "p95": report["latency_ms"]["p95"],
        "p99": report["latency_ms"]["p99"],
        "error_rate": percent(report["error_rate"]),
        "cpu": report["cost_basis"]["cpu_seconds_per_1000_calls"],
        "cost": report["cost_per_1000_calls"]["amount"],
        "price": f"{report['cost_basis']['price_per_cpu_hour']:.2f}",
        "speed": measured["requests_per_second"],
    }


def canary_steps(steps: list[dict], requests: int) -> str:
    """For canary_plan.md: the fewest requests of a step are nine tenths of its share."""
    shares = [step["traffic_percent"] for step in steps]
    fewest = [int(requests * share / 100 * 0.9) for share in shares]
    return "\n".join(f"  - {{traffic_percent: {share}, min_requests: {count}}}" for share, count in zip(shares, fewest))
