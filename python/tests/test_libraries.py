"""Each writer reads what the real library gives, whichever version of it is installed."""

import csv
import http.server
import json
import shutil
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import mlflow
import pandas as pd
import pytest
from fairlearn.metrics import MetricFrame, count, selection_rate, true_positive_rate
from pip_audit._format.json import JsonFormat
from pip_audit._service.interface import ResolvedDependency, SkippedDependency, VulnerabilityResult
from samples import RELEASES, held_out, released, subject

from relc_evidence import (
    Attribute,
    EvidenceError,
    Signer,
    agreement,
    artifact,
    commands,
    data_artifact,
    error_metrics,
    fairness,
    measures,
    model_sums,
    moment,
    provenance,
    rate_metrics,
    read_locust,
    read_measures,
    read_scan,
    run_times,
    sbom,
    scan,
    staging_report,
    validate,
    vex,
    write,
    write_text,
)
from relc_evidence.cli import main
from relc_evidence.signing import run as sign

AT = "2026-11-26T21:51:37Z"


def program(name):
    """Of this environment, or of the one below it."""
    own = Path(sys.executable).parent / name
    found = str(own) if own.exists() else shutil.which(name)
    assert found is not None, f"{name} is not in PATH"
    return found


@pytest.fixture(scope="module")
def tracked(tmp_path_factory):
    """A run of MLflow that evaluated the answers of a sample, and what it said of them."""
    folder = tmp_path_factory.mktemp("mlflow")
    old = int(mlflow.__version__.split(".")[0]) < 3
    mlflow.set_tracking_uri(folder.as_uri() if old else f"sqlite:///{folder}/mlflow.db")
    rows = held_out("diabetes-progression/1")[["truth", "predicted"]]
    mlflow.set_experiment("evidence")
    with mlflow.start_run() as run:
        result = mlflow.models.evaluate(
            data=rows, targets="truth", predictions="predicted", model_type="regressor", evaluators="default"
        )
    result.save(folder / "saved")
    return mlflow.MlflowClient().get_run(run.info.run_id), result, folder / "saved"


def test_mlflow_evaluate_gives_the_measures_of_the_sample_under_relcs_names(tracked):
    run, result, saved = tracked
    expected = released("diabetes-progression/1", "shadow_eval.json")["candidate"]
    assert measures(result) == expected
    assert read_measures(saved) == expected
    assert measures(run.data.metrics) == expected
    assert measures(result, ["mae", "max_error"]) == {"mae": expected["mae"], "max_error": 123.708}
    with pytest.raises(EvidenceError, match=r"auc: is no metric of the evaluation, which has "):
        measures(result, ["auc"])


def test_a_run_gives_the_times_of_the_provenance(tracked, tmp_path):
    run, *_ = tracked
    data = tmp_path / "train.csv"
    data.write_text("a\n1\n")
    started, finished = run_times(run)
    assert started <= finished <= moment()
    written = provenance(
        subject("digit-reader/1"),
        build_type="https://example.com/train",
        builder="https://example.com/ci",
        dependencies=[data_artifact(data, "8c8b50e4")],
        byproducts=[artifact(data)],
        times=(started, finished),
    )
    validate("provenance.json", written)
    (used,) = written["buildDefinition"]["resolvedDependencies"]
    assert used["annotations"] == {"mlflow_digest": "8c8b50e4"}
    with pytest.raises(EvidenceError, match="give the file that the model was trained on"):
        data_artifact(data, "sha256:" + 64 * "0")


def test_a_run_that_goes_on_has_no_provenance(tracked):
    client = mlflow.MlflowClient()
    run = client.create_run(tracked[0].info.experiment_id)
    with pytest.raises(EvidenceError, match=r"mlflow\.end_run"):
        run_times(run)


def people():
    frame = pd.DataFrame({"deserved": [1, 1, 0, 1, 1, 0, 1, 0], "given": [1, 0, 0, 1, 1, 1, 1, 0]})
    return frame.assign(sex=["f", "f", "f", "m", "m", "m", "unknown", "unknown"])


def by(metrics, rows, column="sex"):
    return MetricFrame(metrics=metrics, y_true=rows["deserved"], y_pred=rows["given"], sensitive_features=rows[column])


def test_a_metric_frame_of_fairlearns_own_metrics_gives_groups_and_who_has_none():
    metrics = {"count": count, "selection_rate": selection_rate, "true_positive_rate": true_positive_rate}
    attributes = {"sex": Attribute(by(metrics, people()), "m", ["unknown"])}
    written = fairness(subject("risk-default/1"), attributes, measured_at=AT, dataset="held-out")
    validate("fairness.json", written)
    assert written["attributes"]["sex"] == {
        "reference_group": "m",
        "groups": {
            "f": {"n": 3, "approval_rate": 0.3333, "true_positive_rate": 0.5},
            "m": {"n": 3, "approval_rate": 1.0, "true_positive_rate": 1.0},
        },
        "ungrouped": {"n": 2, "approval_rate": 0.5},
        "disparate_impact": 0.3333,
        "equal_opportunity_difference": -0.5,
    }


def test_a_metric_frame_that_lost_people_is_refused():
    rows = people()
    rows["sex"] = rows["sex"].replace("unknown", None)
    try:
        frame = by(rate_metrics(), rows)
    except (TypeError, ValueError):
        return  # This fairlearn refuses it itself.
    with pytest.raises(EvidenceError, match=r"its groups are 6 of 8 people|has no approval_rate|has no true_positive"):
        fairness(subject("risk-default/1"), {"sex": Attribute(frame, "m")}, measured_at=AT, dataset="held-out")


def test_a_metric_frame_without_the_metrics_that_relc_asks_for_is_refused():
    for metrics in ({"n": count}, selection_rate):
        with pytest.raises(EvidenceError, match="rate_metrics"):
            attributes = {"sex": Attribute(by(metrics, people()), "m")}
            fairness(subject("risk-default/1"), attributes, measured_at=AT, dataset="held-out")
    with pytest.raises(EvidenceError, match="have rates and errors"):
        both = {"sex": Attribute(by(rate_metrics(), people()), "m"), "age": Attribute(by(error_metrics(), people()), "m")}
        fairness(subject("risk-default/1"), both, measured_at=AT, dataset="held-out")


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(500 if self.path == "/bad" else 200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


LOCUSTFILE = """
from locust import FastHttpUser, constant, task

class Client(FastHttpUser):
    wait_time = constant(0.005)

    @task(9)
    def good(self):
        self.client.get("/good")

    @task(1)
    def bad(self):
        self.client.get("/bad")
"""


PERCENTILES = """
import json, sys
from locust.stats import calculate_response_time_percentile
times = {float(time): number for time, number in json.loads(sys.argv[1]).items()}
total = sum(times.values())
print(json.dumps([calculate_response_time_percentile(times, total, share) for share in (0.5, 0.95, 0.99)]))
"""


@pytest.fixture(scope="module")
def locust(tmp_path_factory):
    """What Locust writes of two seconds against a server: a CSV file and JSON."""
    folder = tmp_path_factory.mktemp("locust")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    (folder / "locustfile.py").write_text(LOCUSTFILE)
    host = f"http://127.0.0.1:{server.server_port}"
    load = ["--headless", "--users", "4", "--spawn-rate", "4", "--run-time", "2s", "--host", host]
    command = [program("locust"), "--csv", "load", "--json", *load]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)
    server.shutdown()
    (folder / "load.json").write_text(done.stdout)
    return folder


def test_locusts_json_gives_the_load_and_the_percentiles_that_locust_itself_gives(locust):
    load = read_locust(locust / "load.json")
    report = staging_report(subject("risk-default/1"), load, measured_at=AT, method="Locust", slos={"error_rate": 0.01})
    validate("staging_report.json", report)
    assert report["violations"] == [f"error rate {load.error_rate} above 0.01"]
    assert report["result"] == "FAIL"
    times = Counter()
    for entry in json.loads((locust / "load.json").read_text()):
        times.update({float(time): number for time, number in entry["response_times"].items()})
    # In a process of its own: locust changes sockets and threads of the one that imports it.
    done = subprocess.run([sys.executable, "-c", PERCENTILES, json.dumps(times)], capture_output=True, text=True, check=True)
    assert list(load.latency_ms.values()) == json.loads(done.stdout.splitlines()[-1])


def test_locusts_csv_gives_the_load_up_to_its_last_second(locust):
    of_csv, of_json = read_locust(locust / "load_stats.csv"), read_locust(locust / "load.json")
    assert 50 < of_csv.requests <= of_json.requests
    assert 0 < of_csv.error_rate < 0.5
    assert of_csv.latency_ms["p50"] <= of_csv.latency_ms["p95"] <= of_csv.latency_ms["p99"]


def test_another_file_of_locust_is_refused(locust, tmp_path):
    for name in ("load_failures.csv", "load_stats_history.csv"):
        with pytest.raises(EvidenceError, match=r"_stats\.csv"):
            read_locust(locust / name)
    with (locust / "load_stats.csv").open(newline="") as file:
        rows = list(csv.reader(file))
    nothing = tmp_path / "nothing_stats.csv"
    with nothing.open("w", newline="") as file:
        csv.writer(file).writerows([rows[0], ["", "Aggregated", "0", "0", *["0"] * 6, *["N/A"] * (len(rows[0]) - 10)]])
    with pytest.raises(EvidenceError, match="counts no request"):
        read_locust(nothing)


@pytest.fixture
def bill(tmp_path):
    """What cyclonedx-py lists of two requirements, made the SBOM of a model."""
    (tmp_path / "requirements.txt").write_text("numpy==1.26.4\nPyYAML==6.0.1\n")
    command = [program("cyclonedx-py"), "requirements", "--of", "JSON", "--sv", "1.5", "requirements.txt"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    made = json.loads(done.stdout)
    return made, sbom(made, subject("risk-default/1"), "0  MLmodel\n", timestamp=AT)


def test_what_cyclonedx_py_lists_becomes_the_sbom_of_the_model(bill):
    made, written = bill
    validate("sbom.cdx.json", written)
    assert written["components"] == made["components"]
    assert written["metadata"]["component"]["name"] == "risk-default"
    validator = pytest.importorskip("cyclonedx.validation.json")
    from cyclonedx.schema import SchemaVersion

    assert validator.JsonStrictValidator(SchemaVersion.V1_5).validate_str(json.dumps(written)) is None


def test_an_sbom_of_another_form_is_refused(bill):
    made, _ = bill
    for change in ({"specVersion": "1.4"}, {"bomFormat": "SPDX"}, {"components": []}):
        with pytest.raises(EvidenceError, match="cyclonedx-py"):
            sbom(made | change, subject("risk-default/1"), "0  MLmodel\n", timestamp=AT)


def audited(*results):
    """As pip-audit prints it."""
    return json.loads(JsonFormat(True, True).format(dict(results), []))


def vulnerability(name, aliases):
    known = {"id": name, "description": "told", "fix_versions": [], "aliases": aliases, "published": None}
    from dataclasses import fields

    return VulnerabilityResult(**{one.name: known[one.name] for one in fields(VulnerabilityResult) if one.name in known})


def dependency(name, version):
    from packaging.version import Version

    return ResolvedDependency(name, Version(version))


def test_what_pip_audit_found_becomes_the_scan_of_the_sbom_and_a_vex_in_triage(bill, tmp_path):
    _, listed = bill
    found = vulnerability("PYSEC-2026-1", {"CVE-2026-1"})
    answer = audited((dependency("numpy", "1.26.4"), [found]), (dependency("pyyaml", "6.0.1"), []))
    written = scan(read_scan(answer), listed, started=AT, finished=AT, version="2.10.1")
    validate("scan.json", written)
    refs = {component["name"]: component["bom-ref"] for component in listed["components"]}
    assert written["scanner"]["uri"] == "pkg:pypi/pip-audit@2.10.1"
    assert written["scanner"]["result"] == [
        {"id": "PYSEC-2026-1", "severity": [], "annotations": [{"bom-ref": refs["numpy"]}, {"alias": "CVE-2026-1"}]}
    ]
    in_triage = vex(written, listed, timestamp=AT)
    write(in_triage, tmp_path / "vex.cdx.json")
    assert in_triage["vulnerabilities"][0]["affects"] == [{"ref": refs["numpy"]}]


def test_a_scan_that_did_not_look_at_everything_or_at_something_else_is_refused(bill):
    _, listed = bill
    skipped = audited((SkippedDependency("torch", "no answer"), []), (dependency("numpy", "1.26.4"), []))
    with pytest.raises(EvidenceError, match="says nothing of 1 of 2 packages, torch for one"):
        read_scan(skipped)
    other = audited((dependency("numpy", "2.0.0"), [vulnerability("PYSEC-2026-1", set())]))
    with pytest.raises(EvidenceError, match=r"no component numpy 2\.0\.0"):
        scan(read_scan(other), listed, started=AT, finished=AT, version="2.10.1")


def test_cosign_signs_what_the_commands_say_and_verifies_it(bill, tmp_path, capsys):
    if shutil.which("cosign") is None:
        pytest.skip("cosign is not in PATH")
    release, predicates = tmp_path / "releases/risk-default/1", tmp_path / "predicates"
    (release / "model").mkdir(parents=True)
    predicates.mkdir()
    (release / "model/MLmodel").write_text("flavors: {}\n")
    write_text(model_sums(release / "model"), release / "model.SHA256SUMS")
    _, listed = bill
    write(listed, release / "sbom.cdx.json")
    empty = scan(read_scan(audited((dependency("numpy", "1.26.4"), []))), listed, started=AT, finished=AT, version="2.7.0")
    write(empty, predicates / "scan.json")
    write(vex(empty, listed, timestamp=AT), release / "vex.cdx.json")
    for name in ("provenance", "security_decision"):
        (predicates / f"{name}.json").write_text("{}\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COSIGN_PASSWORD", "")
        subprocess.run(["cosign", "generate-key-pair"], cwd=tmp_path, check=True, capture_output=True)
        keys = ["--key", str(tmp_path / "cosign.key"), "--public-key", str(tmp_path / "cosign.pub"), "--offline"]
        assert main(["sign", str(release), "--predicates", str(predicates), *keys, "--run"]) == 0
    assert capsys.readouterr().out == "signed model, provenance, security-decision, scan, vex\n"
    bundles = {path.name for path in release.glob("*.sigstore.json")}
    named = ("model", "provenance", "security_decision", "vulnerability_scan", "vex")
    assert bundles == {f"{name}.sigstore.json" for name in named}
    other = Signer(str(tmp_path / "missing.key"), offline=True)
    with pytest.raises(EvidenceError, match="run it by hand: cosign sign-blob"):
        sign(release, commands(release, predicates, ["model"], other))


def test_by_the_command_line_a_release_gets_what_a_build_makes(locust, bill, tracked, tmp_path, capsys, monkeypatch):
    run, *_ = tracked
    release = tmp_path / "releases/diabetes-progression/1"
    (release / "model").mkdir(parents=True)
    (release / "model/MLmodel").write_text("flavors: {}\n")
    shutil.copytree(RELEASES / "diabetes-progression/profiles", release.parent / "profiles")
    (release / "release.yaml").write_text("profile: nightly-1\n")
    facts = released("diabetes-progression/1", "registry.json")
    facts |= {"run_id": run.info.run_id, "registry_uri": mlflow.get_tracking_uri(), "metrics": run.data.metrics}
    facts["dataset"]["digest"] = "8c8b50e4"
    (release / "registry.json").write_text(json.dumps(facts))
    audit = audited((dependency("numpy", "1.26.4"), [vulnerability("PYSEC-2026-1", set())]))
    files = {"bom.json": bill[0], "audit.json": audit}
    for name, content in files.items():
        (tmp_path / name).write_text(json.dumps(content))
    (tmp_path / "train.csv").write_text("a\n1\n")
    monkeypatch.chdir(tmp_path)
    where = str(release)
    built = ["--build-type", "https://example.com/train", "--builder", "https://example.com/ci"]
    theirs = ["--baseline-metrics", str(RELEASES / "diabetes-progression/1/shadow_eval.json"), "--baseline", "a rule"]
    for command in (
        ["checksums", where, str(release / "model")],
        ["sbom", where, "bom.json"],
        ["scan", where, "audit.json", "--started", AT, "--scanner-version", "2.10.1"],
        ["vex", where, "scan.json"],
        ["provenance", where, "--data", "train.csv", "--used", "bom.json", *built],
        [
            "shadow-eval",
            where,
            "--candidate",
            f"runs:/{run.info.run_id}",
            *theirs,
            "--dataset",
            "held-out",
            "--requests",
            "177",
        ],
    ):
        assert main(command) == 0, capsys.readouterr().err
    evaluated = json.loads((release / "shadow_eval.json").read_text())
    assert evaluated["registry_metrics"]["rmse"] == {"metric": "root_mean_squared_error", "dataset": "held-out"}
    assert main(["staging-report", where, "--locust", str(locust / "load.json"), "--method", "by Locust"]) == 1
    assert "promise a cost that was not measured" in capsys.readouterr().err
    assert main(["sign", where, "provenance", "scan", "--key", "build.key", "--public-key", "build.pub"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"cd {release}"
    assert [line.split()[1] for line in lines[1:]] == ["attest-blob", "verify-blob-attestation"] * 2


def test_agreement_is_the_share_of_equal_decisions():
    assert agreement(["a", "b", "a"], ["a", "b", "b"]) == 0.6667
    with pytest.raises(EvidenceError, match="same requests"):
        agreement(["a"], ["a", "b"])
