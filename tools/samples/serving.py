"""A served model on the loopback interface, and what clients see of it."""

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

CLOCK_TICKS = os.sysconf("SC_CLK_TCK")
BIN = Path(sys.executable).parent
ENVIRONMENT = os.environ | {"PATH": f"{BIN}:{os.environ['PATH']}"}


@dataclass(frozen=True)
class Answer:
    milliseconds: float
    # The prediction; none where the call failed or answered with anything else.
    content: dict | None


class Served:
    """`mlflow models serve` over a model folder, in a process group of its own."""

    def __init__(self, folder: Path, port: int, log: Path):
        self.port = port
        with log.open("w") as output:
            self.process = subprocess.Popen(
                [f"{BIN}/mlflow", "models", "serve", "-m", str(folder), "--env-manager", "local"]
                + ["--host", "127.0.0.1", "--port", str(port)],
                env=ENVIRONMENT,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )

    def __enter__(self) -> "Served":
        for _ in range(120):
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
                connection.request("GET", "/ping")
                if connection.getresponse().status == 200:
                    return self
            except OSError:
                time.sleep(0.5)
        self.__exit__()
        raise SystemExit("the model server did not start; see its log")

    def __exit__(self, *_) -> None:
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait()

    def replay(self, rows: list[dict]) -> list[Answer]:
        return replay([(self.port, row) for row in rows])

    def cpu_seconds(self) -> float:
        """User and system time of every process in the server's session."""
        total = 0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            try:
                fields = stat.read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if int(fields[3]) == self.process.pid:
                total += int(fields[11]) + int(fields[12])
        return total / CLOCK_TICKS


def replay(requests: list[tuple[int, dict]], clients: int = 2) -> list[Answer]:
    """Asks (port, row) for each request; closed-loop clients keep a connection to each port. Answers come in order."""
    answers: list = [None] * len(requests)

    def run(first: int) -> None:
        connections: dict[int, http.client.HTTPConnection] = {}
        for index in range(first, len(requests), clients):
            port, row = requests[index]
            connection = connections.setdefault(port, http.client.HTTPConnection("127.0.0.1", port, timeout=10))
            answers[index] = ask(connection, row)
        for connection in connections.values():
            connection.close()

    with ThreadPoolExecutor(clients) as pool:
        list(pool.map(run, range(clients)))
    return answers


def ask(connection: http.client.HTTPConnection, row: dict) -> Answer:
    """Anything but a prediction is no answer, and not an exception: failures are counted."""
    body = json.dumps({"dataframe_records": [row]})
    started = time.perf_counter()
    try:
        connection.request("POST", "/invocations", body, {"Content-Type": "application/json"})
        content = json.loads(connection.getresponse().read())["predictions"][0]
    except (OSError, http.client.HTTPException, ValueError, KeyError, IndexError, TypeError):
        connection.close()
        content = None
    milliseconds = (time.perf_counter() - started) * 1000
    return Answer(milliseconds, content if isinstance(content, dict) else None)
