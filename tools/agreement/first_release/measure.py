"""Serves the model's files over HTTP, and measures them with Locust: in staging, then on each step of the canary.

    python measure.py MODEL WORK
"""

import http.server
import json
import os
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
import os
import random
import gevent
from locust import FastHttpUser, constant, events, task

LEFT = int(os.environ["CALLS"])


@events.init.add_listener
def ends_after_enough_calls(environment, **_):
    @events.request.add_listener
    def count(**_):
        global LEFT
        LEFT -= 1
        if LEFT == 0:
            gevent.spawn(environment.runner.quit)


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
    #: An answer in one packet: in two, the second waits 40 ms for the client's acknowledgement of the first.
    wbufsize = 4096

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
    # As many calls as limits.yaml asks for, and a few more.
    for name, calls in (("load", 1050), ("canary-5", 210), ("canary-25", 210), ("canary-50", 210)):
        began = time.process_time()
        load = ["locust", "--headless", "--users", "2", "--spawn-rate", "2", "--run-time", "5m", "--stop-timeout", "5", "--json"]
        environment = {**os.environ, "CALLS": str(calls)}
        done = subprocess.run([*load, "--host", host], cwd=folder, env=environment, capture_output=True, text=True, check=True)
        (folder / f"{name}.json").write_text(done.stdout)
        if name == "load":
            (folder / "cpu-seconds").write_text(f"{(time.process_time() - began) / calls * 1000:.2f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
