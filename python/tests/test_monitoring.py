"""What a job measured of a version in use, by the same libraries and files as its release."""

import json
import shutil
from hashlib import sha256

import pandas as pd
import pytest
from samples import RECORDED, RELEASES, released

from relc_evidence import EvidenceError, Load, Window, monitoring_report, validate
from relc_evidence.cli import main

DIGEST = "sha256:" + "0" * 64
WINDOW = Window("2026-12-01", "2026-12-31")


@pytest.fixture
def release(tmp_path):
    folder = tmp_path / "releases/risk-default/2"
    folder.mkdir(parents=True)
    for name in ("registry.json", "drift_baseline.json", "model.SHA256SUMS"):
        shutil.copy(RELEASES / "risk-default/2" / name, folder)
    return folder


@pytest.fixture
def recent(tmp_path):
    rows = pd.read_csv(RECORDED / "risk-default-held-out.csv.gz", keep_default_na=False, float_precision="round_trip")
    path = tmp_path / "recent.csv"
    rows.assign(score=rows["score_2"], decision=rows["score_2"] <= 0.35).to_csv(path, index=False)
    return path


def run(release, *more, day="2027-01-05"):
    window = ["--from", "2026-12-01", "--until", "2026-12-31", "--measured-on", day]
    return main(["monitoring", str(release), *window, *map(str, more)])


def written(release, day="2027-01-05"):
    return json.loads((release.parent / f"monitoring/2-{day}.json").read_text())


def test_of_recent_rows_it_has_the_drift_and_fairness_that_the_release_has_of_them(release, recent):
    groups = ["--attribute", "sex=sex:male", "--attribute", "age=age_group:26 to 59"]
    groups += ["--favourable", "decision=True", "--deserved", "default=0"]
    assert run(release, "--recent", recent, *groups) == 0
    report = written(release)
    sums = (release / "model.SHA256SUMS").read_bytes()
    assert report["model_digest"] == f"sha256:{sha256(sums).hexdigest()}"
    about = ("kind", "model", "version", "measured_on")
    assert [report[name] for name in about] == ["MonitoringReport", "risk-default", "2", "2027-01-05"]
    measured = report["measured"]
    assert measured["window"] == {"from": "2026-12-01", "until": "2026-12-31"}
    assert measured["rows"] == len(pd.read_csv(recent))
    assert measured["psi"] == released("risk-default/2", "shadow_eval.json")["psi"]
    for name, said in released("risk-default/2", "fairness.json")["attributes"].items():
        metrics = ("disparate_impact", "equal_opportunity_difference")
        assert measured["fairness"][name] == {metric: said[metric] for metric in metrics}
    assert "slos" not in measured


def test_a_table_with_a_part_of_the_features_measures_that_part(release, tmp_path, recent):
    part = tmp_path / "part.csv"
    pd.read_csv(recent)[["amount"]].to_csv(part, index=False)
    assert run(release, "--recent", part) == 0
    assert list(written(release)["measured"]["psi"]) == ["amount"]


def test_of_a_load_it_has_the_levels_that_a_profile_limits_and_no_others(release, tmp_path):
    locust = tmp_path / "load.json"
    times = {"9": 90, "41": 8, "77": 2}
    entry = {"response_times": times, "num_requests": 100, "num_failures": 1}
    locust.write_text(json.dumps([entry | {"start_time": 1.0, "last_request_timestamp": 11.0}]))
    assert run(release, "--locust", locust, "--cpu-seconds-per-1000", "3.6", "--price-per-cpu-hour", "1") == 0
    slos = written(release)["measured"]["slos"]
    assert set(slos) == {"latency_ms", "error_rate", "cost_per_1000_calls"}
    assert set(slos["latency_ms"]) == {"p95", "p99"}
    assert slos["cost_per_1000_calls"] == {"amount": 0.001, "currency": "BRL"}
    assert run(release, "--batch-rows", "1000", "--batch-seconds", "10", day="2027-01-06") == 0
    assert written(release, "2027-01-06")["measured"]["slos"] == {
        "batch": {"duration_seconds": 10, "rows_per_second": 100},
        "error_rate": 0.0,
    }


def test_of_quality_and_an_llm_it_has_what_was_measured(release, tmp_path):
    (tmp_path / "quality.json").write_text(json.dumps({"auc": 0.7541}))
    levels = {"toxicity_rate": 0, "unsafe_answer_rate": 0.01, "pii_leak_rate": 0, "wrong_refusal_rate": 0.02}
    (tmp_path / "llm.json").write_text(json.dumps({"measured": levels}))
    assert run(release, "--rows", "900", "--quality", tmp_path / "quality.json", "--llm", tmp_path / "llm.json") == 0
    measured = written(release)["measured"]
    assert measured["quality"] == {"auc": 0.7541}
    assert measured["slos"] == {"llm": levels}


def test_a_report_that_is_there_stays_as_it_was(release, recent, capsys):
    assert run(release, "--recent", recent) == 0
    before = written(release)
    assert run(release, "--rows", "3", "--batch-rows", "3", "--batch-seconds", "1") == 1
    assert "is there already\n  fix: " in capsys.readouterr().err
    assert written(release) == before


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--rows", "10"], "measured nothing"),
        ([], "does not know of how many"),
        (["--attribute", "sex=sex:male"], "does not know of how many"),
        (["--rows", "10", "--attribute", "sex=sex:male"], "is asked of no rows"),
        (["--batch-rows", "9", "--batch-seconds", "1", "--from", "2027-01-01"], "before 2027-01-01"),
        (["--batch-rows", "9", "--batch-seconds", "1", "--until", "2027-01-06"], "after the day of the report"),
        (["--batch-rows", "9", "--batch-seconds", "1", "--from", "yesterday"], "is no day"),
        (["--batch-rows", "9", "--batch-seconds", "1", "--measured-on", "2027-02-30"], "is no day"),
    ],
    ids=" ".join,
)
def test_what_is_no_report_is_refused_and_leaves_no_file(release, capsys, more, said):
    assert run(release, *more) == 1
    err = capsys.readouterr().err
    assert said in err
    assert "\n  fix: " in err
    assert not list(release.parent.glob("monitoring/*.json"))


def test_as_a_function_it_takes_what_a_pipeline_has():
    load = Load(requests=900, latency_ms={"p50": 9.0, "p95": 41.0, "p99": 77.0}, error_rate=0.0002)
    report = monitoring_report(
        "churn", "2", DIGEST, WINDOW, measured_on="2027-01-05", rows=900, psi={"amount": 0.31}, load=load
    )
    validate("monitoring_report.json", report)
    assert report["measured"]["slos"] == {"latency_ms": {"p95": 41.0, "p99": 77.0}, "error_rate": 0.0002}
    with pytest.raises(EvidenceError, match="is no day"):
        monitoring_report("churn", "2", DIGEST, WINDOW, measured_on="today", rows=900, load=load)
