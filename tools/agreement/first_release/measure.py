"""Serves the model's files over HTTP, and measures them with Locust: in staging, then on each step of the canary.

    python measure.py MODEL WORK
"""

import http.server
import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import mlflow.sklearn
import numpy as np

FEATURES = ["tenure_months", "complaints", "logins"]
LOCUSTFILE = f"""
import csv
import random
from locust import FastHttpUser, constant, task

ROWS = [{{name: float(row[name]) for name in {FEATURES}}} for row in csv.DictReader(open("recent.csv"))]

class Client(FastHttpUser):
    wait_time = constant(0.002)

    @task
    def ask(self):
        self.client.post("/predict", json=random.choice(ROWS))
"""


class Answers(http.server.BaseHTTPRequestHandler):
    model = None
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        score = float(self.model.predict_proba(np.array([[asked[name] for name in FEATURES]], dtype=float))[0, 1])
        said = json.dumps({"score": score, "decision": "offer" if score >= 0.3 else "none"}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, *_):
        pass


def main(model: str, work: str) -> None:
    folder = Path(work)
    Answers.model = mlflow.sklearn.load_model(model)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    (folder / "locustfile.py").write_text(LOCUSTFILE)
    host = f"http://127.0.0.1:{server.server_port}"
    for name, least in (("load", 1000), ("canary-5", 200), ("canary-25", 200), ("canary-50", 200)):
        calls, seconds = 0, 1 if least < 1000 else 4
        # As many as limits.yaml asks for; a busy machine needs longer for that.
        while calls < least:
            began, seconds = time.process_time(), seconds * 2
            load = ["--headless", "--users", "2", "--spawn-rate", "2", "--run-time", f"{seconds}s", "--stop-timeout", "5", "--json"]
            done = subprocess.run(["locust", *load, "--host", host], cwd=folder, capture_output=True, text=True, check=True)
            calls = sum(one["num_requests"] for one in json.loads(done.stdout))
        (folder / f"{name}.json").write_text(done.stdout)
        if name == "load":
            (folder / "cpu-seconds").write_text(f"{(time.process_time() - began) / calls * 1000:.2f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
