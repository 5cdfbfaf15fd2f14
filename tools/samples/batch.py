"""A model run over a file of rows, as the nightly job runs it."""

import json
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from serving import BIN, ENVIRONMENT


@dataclass(frozen=True)
class Run:
    contents: list[dict]
    # From the start of the process to its end, with starting Python and loading the model.
    seconds: float
    # User and system time of the process.
    cpu_seconds: float
    peak_megabytes: float


def run(model: Path, rows: pd.DataFrame, folder: Path) -> Run:
    """`mlflow models predict` over a CSV file; raises where it fails or does not answer for each row."""
    folder.mkdir(exist_ok=True)
    given, answered = folder / "rows.csv", folder / "answers.json"
    rows.to_csv(given, index=False)
    command = [f"{BIN}/mlflow", "models", "predict", "-m", str(model), "--env-manager", "local"]
    command += ["-i", str(given), "-t", "csv", "-o", str(answered)]
    started = time.perf_counter()
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(command, env=ENVIRONMENT, stdout=log, stderr=log)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - started
    if process.returncode != 0:
        raise SystemExit(f"the run failed: {(folder / 'log').read_text()}")
    contents = json.loads(answered.read_text())["predictions"]
    if len(contents) != len(rows):
        raise SystemExit(f"{len(rows)} rows, {len(contents)} answers")
    return Run(contents, seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
