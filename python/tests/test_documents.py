"""What is refused, and how: where, what, and how to mend it; nothing is half written."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from samples import RECORDED, RELEASES, ROOT, released, subject

from relc_evidence import EvidenceError, Scan, Signer, commands, drift_baseline, joined, psi, read_scan, scan, validate, write
from relc_evidence.cli import main
from relc_evidence.document import SCHEMAS, schema_text

AT = "2026-11-26T21:51:37Z"


@pytest.fixture
def release(tmp_path):
    """A release of which only the facts of the registry, the contracts and the profile are there."""
    folder = tmp_path / "releases/risk-default/2"
    folder.mkdir(parents=True)
    for name in ("registry.json", "contract.input.schema.json", "contract.output.schema.json", "release.yaml"):
        shutil.copy(RELEASES / "risk-default/2" / name, folder)
    shutil.copytree(RELEASES / "risk-default/profiles", folder.parent / "profiles")
    return folder


def same(folder, file):
    ours, theirs = (json.loads((path / file).read_text()) for path in (folder, RELEASES / "risk-default/2"))
    assert ours == theirs


def test_by_the_command_line_the_same_files_come_of_the_same_input(release, tmp_path):
    assert main(["drift-baseline", str(release), str(RECORDED / "risk-default-2-training.csv.gz")]) == 0
    same(release, "drift_baseline.json")
    rows = pd.read_csv(RECORDED / "risk-default-held-out.csv.gz", keep_default_na=False, float_precision="round_trip")
    rows = rows.assign(score=rows["score_2"])
    answers, before = (rows.assign(decision=rows[name] <= 0.35) for name in ("score_2", "score_1"))
    for name, table in (("answers", answers), ("before", before)):
        table.to_csv(tmp_path / f"{name}.csv", index=False)
    table, theirs = str(tmp_path / "answers.csv"), str(tmp_path / "before.csv")
    said = released("risk-default/2", "shadow_eval.json")
    for name in ("candidate", "baseline_metrics"):
        (tmp_path / f"{name}.json").write_text(json.dumps(said[name]))
    shadow = ["--candidate", str(tmp_path / "candidate.json"), "--baseline-metrics", str(tmp_path / "baseline_metrics.json")]
    shadow += [
        "--baseline",
        "risk-default/1",
        "--dataset",
        said["dataset"],
        "--recent",
        table,
        "--measured-at",
        said["measured_at"],
    ]
    shadow += [word for name in said["candidate"] for word in ("--measure", name)]
    shadow += ["--answers", table, "--baseline-answers", theirs, "--decision", "decision"]
    assert main(["shadow-eval", str(release), *shadow]) == 0
    same(release, "shadow_eval.json")
    said = released("risk-default/2", "fairness.json")
    groups = ["--attribute", "sex=sex:male", "--attribute", "age=age_group:26 to 59", "--measured-at", said["measured_at"]]
    groups += ["--favourable", "decision=True", "--deserved", "default=0", "--dataset", said["dataset"]]
    assert main(["fairness", str(release), table, *groups]) == 0
    same(release, "fairness.json")


def test_a_batch_run_is_compared_with_the_profile(release, capsys):
    run = ["--batch-rows", "1000", "--batch-seconds", "10", "--method", "a run"]
    assert main(["staging-report", str(release), *run]) == 1
    assert "slos: promise a latency p95 that was not measured\n  fix: " in capsys.readouterr().err


def test_what_is_wrong_is_told_with_where_and_how_to_mend_it(release, capsys):
    os.remove(release / "registry.json")
    assert main(["drift-baseline", str(release), "rows.csv"]) == 1
    said = capsys.readouterr().err
    assert said == f"relc-evidence: {release}/registry.json: is missing, so nobody knows which run this is about\n" + (
        "  fix: fetch it: relc new risk-default 2\n"
    )
    with pytest.raises(SystemExit) as called_wrongly:
        main(["drift-baseline"])
    assert called_wrongly.value.code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["drift-baseline", "missing.csv"],
        ["drift-baseline", "rows.txt"],
        ["sbom", "missing.json"],
        ["scan", "missing.json", "--started", AT],
        ["vex", "missing.json"],
        ["checksums", "missing"],
        ["sign", "model", "--offline"],
        ["sign", "everything"],
        ["staging-report", "--method", "none"],
        ["fairness", "missing.csv", "--dataset", "d", "--attribute", "sex=sex"],
        ["provenance", "--data", "missing", "--build-type", "b", "--builder", "b", "--started", AT, "--finished", AT],
    ],
    ids=" ".join,
)
def test_with_bad_input_each_command_refuses_and_leaves_no_file(release, capsys, arguments):
    before = sorted(path.name for path in release.iterdir())
    assert main([arguments[0], str(release), *arguments[1:]]) == 1
    assert "\n  fix: " in capsys.readouterr().err
    assert sorted(path.name for path in release.iterdir()) == before


def test_a_document_without_the_shape_leaves_what_was_there(tmp_path):
    path = tmp_path / "fairness.json"
    path.write_text("before")
    good = released("risk-default/1", "fairness.json")
    for change in ({"dataset": ""}, {"measured_at": "yesterday"}, {"more": 1}, {"measured_at": "2026-02-30T00:00:00Z"}):
        with pytest.raises(EvidenceError, match=r"fairness\.json /"):
            write(good | change, path)
    for value in (float("nan"), pd.Timestamp(0)):
        with pytest.raises(EvidenceError, match=r"fairness\.json /dataset"):
            write(good | {"dataset": value}, path)
    assert path.read_text() == "before"
    assert os.listdir(tmp_path) == ["fairness.json"]
    write(good, path)
    assert path.stat().st_mode & 0o777 == 0o644
    with pytest.raises(EvidenceError, match="is no name of evidence"):
        write(good, tmp_path / "fair.json")


def baseline(columns, **more):
    return drift_baseline(subject("risk-default/1"), {name: pd.Series(values) for name, values in columns.items()}, **more)


def test_the_categories_of_a_baseline_are_those_of_the_contract():
    asked = {"properties": {"home": {"enum": ["rent", "own", "free"]}, "late": {"type": "boolean"}, "n": {"type": "integer"}}}
    columns = {"home": ["own", "rent", "own"], "late": [True, True, False], "n": [1, 2, 3]}
    features = baseline(columns, contracts=joined(asked, {}))["features"]
    assert features["home"] == {
        "type": "category",
        "categories": ["free", "own", "rent"],
        "proportions": [0.0, 0.666667, 0.333333],
    }
    assert features["late"]["categories"] == ["false", "true"]
    assert features["n"]["type"] == "numeric"
    with pytest.raises(EvidenceError, match="which the contract does not list"):
        baseline({"home": ["castle", "own"]}, contracts=joined(asked, {}))


def test_what_could_not_drift_or_is_missing_is_no_feature():
    for values in ([1, 1], ["a", "a"], [None, 1.0], []):
        with pytest.raises(EvidenceError, match=r"feature n: .*\n  fix: "):
            baseline({"n": values})
    written = baseline({"n": [1, 2], "text": ["a", "b"]}, unwatched={"text": "people write it"})
    validate("drift_baseline.json", written)
    assert written["unwatched"] == {"text": {"reason": "people write it"}}
    with pytest.raises(EvidenceError, match="in the baseline and missing here"):
        psi(written, {"text": pd.Series(["a"])})


def test_free_text_and_ids_get_into_no_baseline_and_a_long_list_of_the_contract_does():
    typed = [f"how do I close account {at}" for at in range(51)]
    with pytest.raises(
        EvidenceError, match=r"feature query: has 51 values, which are no choice\n  fix: .*--of query=.*--unwatched query="
    ):
        baseline({"query": typed, "n": range(51)})
    assert len(baseline({"query": typed[:50]})["features"]["query"]["categories"]) == 50
    listed = joined({"properties": {"query": {"enum": typed}}}, {})
    assert len(baseline({"query": typed}, contracts=listed)["features"]["query"]["categories"]) == 51


def test_what_is_open_half_written_or_not_there_is_named_with_a_way_out(release, tmp_path, capsys):
    def refused(*arguments):
        assert main([arguments[0], str(release), *map(str, arguments[1:])]) == 1
        return capsys.readouterr().err

    table = tmp_path / "rows.csv"
    table.write_text("n,m\n1,2\n2,3\n")
    contract = release / "contract.input.schema.json"
    contract.write_text('{"properties": "TODO"}')
    said = refused("drift-baseline", table)
    assert str(contract) in said
    assert "relc-evidence contracts" in said
    (tmp_path / "half.csv.gz").write_bytes(b"\x1f\x8b\x08\x00\x00")
    contract.unlink()
    assert "half.csv.gz: cannot be read" in refused("drift-baseline", tmp_path / "half.csv.gz")
    (tmp_path / "ndcg.json").write_text('{"ndcg": 0.81}')
    shadow = ["--candidate", tmp_path / "ndcg.json", "--baseline-metrics", tmp_path / "ndcg.json"]
    said = refused("shadow-eval", *shadow, "--baseline", "b", "--dataset", "d", "--requests", "9")
    assert "--measure ndcg" in said
    load = tmp_path / "load.json"
    load.write_text(
        '[{"response_times": {"1": 1}, "num_requests": 1, "num_failures": 0, "start_time": 1, "last_request_timestamp": 2}]'
    )
    said = refused("rollout", "--step", f"5={load}", "--decision", "PROCEED", "--by", "lia@example.com")
    assert "canary_plan.md: is missing" in said
    assert "by hand, without canary" in said
    facts = json.loads((release / "registry.json").read_text()) | {"registry_uri": "file:registry"}
    facts["dataset"]["digest"] = "0ad8"
    (release / "registry.json").write_text(json.dumps(facts))
    said = refused("provenance", "--data", table, "--build-type", "b", "--builder", "b")
    assert "give --started and --finished" in said


def test_an_answer_that_is_called_like_an_input_goes_by_its_way():
    contracts = joined({"properties": {"a": {"enum": ["x", "y"]}}}, {"properties": {"a": {"enum": ["v", "w"]}}})
    features = baseline({"a": ["x", "y"], "output/a": ["v", "w"]}, contracts=contracts)["features"]
    assert features["output/a"]["categories"] == ["v", "w"]


GRYPE = {
    "matches": [
        {
            "vulnerability": {
                "id": "GHSA-1111-2222-3333",
                "severity": "High",
                "cvss": [
                    {"version": "3.1", "vector": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", "metrics": {"baseScore": 7.5}}
                ],
            },
            "relatedVulnerabilities": [{"id": "CVE-2026-1", "severity": "High", "cvss": []}],
            "artifact": {"name": "numpy", "version": "2.4.6", "purl": "pkg:pypi/numpy@2.4.6"},
        }
    ],
    "descriptor": {
        "name": "grype",
        "version": "0.121.3",
        "timestamp": "2026-11-26T21:51:37.123456789Z",
        "db": {"status": {"schemaVersion": "v6.1.4", "built": "2026-11-26T06:31:12Z", "valid": True}},
    },
}
TRIVY = {
    "SchemaVersion": 2,
    "Trivy": {"Version": "0.74.0"},
    "CreatedAt": "2026-11-26T18:51:37.123456-03:00",
    "Results": [
        {"Target": "Python", "Class": "lang-pkgs"},
        {
            "Target": "Python",
            "Vulnerabilities": [
                {
                    "VulnerabilityID": "CVE-2026-1",
                    "VendorIDs": ["GHSA-1111-2222-3333"],
                    "PkgName": "numpy",
                    "InstalledVersion": "2.4.6",
                    "PkgIdentifier": {"PURL": "pkg:pypi/numpy@2.4.6", "BOMRef": "numpy==2.4.6"},
                    "Severity": "HIGH",
                    "CVSS": {"nvd": {"V3Vector": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", "V3Score": 7.5}},
                }
            ],
        },
    ],
}


def test_what_grype_and_trivy_found_becomes_the_scan_of_the_sbom():
    bill = released("risk-default/1", "sbom.cdx.json")
    grype = scan(read_scan(GRYPE), bill, started=AT)
    trivy = scan(read_scan(TRIVY), bill, started=AT, database="2026-11-26T06:31:12Z")
    for written, uri in (
        (grype, "pkg:golang/github.com/anchore/grype@v0.121.3"),
        (trivy, "pkg:golang/github.com/aquasecurity/trivy@v0.74.0"),
    ):
        validate("scan.json", written)
        assert written["scanner"]["uri"] == uri
        assert written["scanner"]["db"] == {"lastUpdate": "2026-11-26T06:31:12Z"}
        (found,) = written["scanner"]["result"]
        assert found["annotations"][0] == {"bom-ref": "numpy==2.4.6"}
        assert len(found["annotations"]) == 2
        assert found["severity"][0]["score"].startswith("CVSS:3.1/")
    with pytest.raises(EvidenceError, match="trivy does not say its database"):
        scan(read_scan(TRIVY), bill, started=AT)


@pytest.mark.parametrize(
    "answer", [{}, [], {"matches": [{}]}, {"dependencies": []}, {"SchemaVersion": 2, "Results": [{"Vulnerabilities": [{}]}]}]
)
def test_what_no_scanner_wrote_is_refused(answer):
    with pytest.raises(EvidenceError, match=r"^scan: "):
        read_scan(answer)


def test_the_same_vulnerability_in_two_components_is_one_entry():
    bill = {"components": [{"name": name, "version": "1", "bom-ref": name} for name in ("a", "b")]}
    from relc_evidence import Finding

    found = Scan("grype", tuple(Finding("CVE-1", name, "1") for name in ("a", "b")), "1", AT, AT)
    (entry,) = scan(found, bill, started=AT)["scanner"]["result"]
    assert entry["annotations"] == [{"bom-ref": "a"}, {"bom-ref": "b"}]


def test_the_commands_are_those_of_cosign(release, tmp_path):
    (release / "model.SHA256SUMS").write_text("")
    (tmp_path / "provenance.json").write_text("{}")
    keyless = commands(release, tmp_path, ["provenance", "model"], Signer())
    predicate = str(tmp_path / "provenance.json")
    assert keyless == [
        ["cosign", "sign-blob", "--yes", "--bundle", "model.sigstore.json", "model.SHA256SUMS"],
        [
            *["cosign", "attest-blob", "--yes", "--type", "slsaprovenance1", "--predicate", predicate],
            *["--bundle", "provenance.sigstore.json", "model.SHA256SUMS"],
        ],
    ]
    kms = commands(release, tmp_path, ["model"], Signer("awskms:///alias/model", offline=True))
    config = str(tmp_path / "signing-config.json")
    assert kms[0] == ["cosign", "signing-config", "create", "--out", config]
    assert kms[1][2:7] == ["--yes", "--key", "awskms:///alias/model", "--signing-config", config]


def test_without_any_library_it_is_imported_and_tells_its_commands():
    bare = "import sys; sys.path.insert(0, '.'); import relc_evidence, relc_evidence.cli as cli; cli.main(['--help'])"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", bare], cwd=ROOT / "python", capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert all(f"\n    {name}" in done.stdout for name in ("staging-report", "shadow-eval", "fairness", "scan", "sign"))
    install = f"{bare.split('; cli.main')[0]}; sys.exit(cli.main(['drift-baseline', '{RELEASES}/risk-default/1', 'rows.csv']))"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", install], cwd=ROOT / "python", capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.endswith("pandas: is not installed\n  fix: pip install pandas\n"), done.stderr


def test_installed_it_has_the_schemas_of_this_checkout(tmp_path):
    build = "import hatchling.build, sys; print(hatchling.build.build_wheel(sys.argv[1]))"
    done = subprocess.run([sys.executable, "-c", build, str(tmp_path)], cwd=ROOT / "python", capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(tmp_path / done.stdout.split()[-1]) as wheel:
        packed = {Path(name).name: wheel.read(name) for name in wheel.namelist() if "/schemas/" in name}
        assert any(name.endswith("py.typed") for name in wheel.namelist())
    assert packed == {f"{name}.schema.json": (ROOT / f"schemas/{name}.schema.json").read_bytes() for name in SCHEMAS.values()}
    assert all(schema_text(name).encode() == packed[f"{name}.schema.json"] for name in SCHEMAS.values())
