"""From what the samples' pipelines had, each writer writes the file that lies in releases/."""

import pytest
from fairlearn.metrics import MetricFrame
from samples import RELEASES, VERSIONS, held_out, released, same_bytes, signed, subject, training

from relc_evidence import (
    Attribute,
    Batch,
    Cost,
    Load,
    agreement,
    artifact,
    drift_baseline,
    error_metrics,
    fairness,
    joined,
    model_sums,
    output_ranges,
    provenance,
    psi,
    rate_metrics,
    registry_metrics,
    sbom,
    shadow_eval,
    staging_report,
    validate,
    vex_document,
)

PIXELS = {"pixels": "mean of the pixels"}
THRESHOLD = 0.35


@pytest.mark.parametrize("version", VERSIONS)
def test_of_training_rows_writes_the_drift_baseline(version, tmp_path):
    asked, answered = (released(version, f"contract.{way}.schema.json") for way in ("input", "output"))
    statistics = PIXELS if version.startswith("digit") else {}
    written = drift_baseline(subject(version), training(version), contracts=joined(asked, answered), statistics=statistics)
    same_bytes(written, version, "drift_baseline.json", tmp_path)


def decided(version):
    rows = held_out(version)
    if version.startswith("risk"):
        # Before version 1, a rule refused whoever has an overdrawn account.
        before = rows["checking_account"] != "... < 0 DM" if version[-1] == "1" else rows["score_1"] <= THRESHOLD
        return list(rows["score"] <= THRESHOLD), list(before)
    return list(rows["digit"]), list(rows["before"])


@pytest.mark.parametrize("version", VERSIONS)
def test_of_what_shadow_saw_writes_the_evaluation(version, tmp_path):
    said = released(version, "shadow_eval.json")
    agreed = said["agreement"] if version.startswith("diabetes") else agreement(*decided(version))
    metrics = released(version, "registry.json")["metrics"]
    written = shadow_eval(
        subject(version),
        measured_at=said["measured_at"],
        baseline=said["baseline"],
        dataset=said["dataset"],
        requests=len(held_out(version)),
        candidate=said["candidate"],
        baseline_metrics=said["baseline_metrics"],
        registry=registry_metrics(said["candidate"], metrics, said["dataset"]),
        agreement=agreed,
        psi=psi(released(version, "drift_baseline.json"), held_out(version)),
    )
    same_bytes(written, version, "shadow_eval.json", tmp_path)


@pytest.mark.parametrize("version", [version for version in VERSIONS if not version.startswith("digit")])
def test_of_metric_frames_writes_how_groups_fare(version, tmp_path):
    rows, said = held_out(version), released(version, "fairness.json")
    if version.startswith("risk"):
        metrics, truth, predicted = rate_metrics(), 1 - rows["default"], (rows["score"] <= THRESHOLD).astype(int)
    else:
        metrics, truth, predicted = error_metrics(), rows["truth"], rows["predicted"]

    def attribute(column, reference):
        frame = MetricFrame(metrics=metrics, y_true=truth, y_pred=predicted, sensitive_features=rows[column])
        return Attribute(frame, reference)

    references = {name: said["attributes"][name]["reference_group"] for name in said["attributes"]}
    attributes = {"sex": attribute("sex", references["sex"]), "age": attribute("age_group", references["age"])}
    written = fairness(subject(version), attributes, measured_at=said["measured_at"], dataset=said["dataset"])
    same_bytes(written, version, "fairness.json", tmp_path)


@pytest.mark.parametrize("version", VERSIONS)
def test_of_what_was_measured_writes_the_staging_report(version, tmp_path):
    said = released(version, "staging_report.json")
    if "batch" in said:
        load = Batch(said["batch"]["rows"], said["batch"]["duration_seconds"], said["error_rate"])
    else:
        load = Load(said["requests"], said["latency_ms"], said["error_rate"])
    basis, slos = said["cost_basis"], released_slos(version)
    written = staging_report(
        subject(version),
        load,
        measured_at=said["measured_at"],
        method=said["method"],
        cost=Cost(*basis.values(), currency="BRL", amount=said["cost_per_1000_calls"]["amount"]),
        outputs=output_ranges({name: held_out(version)[name] for name in said["outputs"]}),
        slos=slos,
    )
    same_bytes(written, version, "staging_report.json", tmp_path)


def released_slos(version):
    import yaml

    model = version.split("/")[0]
    (profile,) = (RELEASES / model / "profiles").glob("*.yaml")
    return yaml.safe_load(profile.read_text())["slos"]


@pytest.mark.parametrize("version", VERSIONS)
def test_of_the_models_files_writes_their_checksums(version):
    assert model_sums(RELEASES / version / "model") == (RELEASES / version / "model.SHA256SUMS").read_text()


@pytest.mark.parametrize("version", VERSIONS)
def test_of_what_cyclonedx_listed_writes_sbom_and_vex(version, tmp_path):
    bill, said = released(version, "sbom.cdx.json"), released(version, "vex.cdx.json")
    made = bill | {"metadata": {name: bill["metadata"][name] for name in ("properties", "tools")}}
    timestamp = bill["metadata"]["timestamp"]
    written = sbom(made, subject(version), model_sums(RELEASES / version / "model"), timestamp=timestamp)
    same_bytes(written, version, "sbom.cdx.json", tmp_path)
    (source,) = said["metadata"]["properties"]
    written = vex_document(written, [], timestamp=said["metadata"]["timestamp"], source=source["value"])
    same_bytes(written, version, "vex.cdx.json", tmp_path)


@pytest.mark.parametrize("version", VERSIONS)
def test_of_a_run_writes_the_provenance_that_was_signed(version):
    said = signed(version, "provenance.sigstore.json")
    build, details = said["buildDefinition"], said["runDetails"]
    written = provenance(
        subject(version),
        build_type=build["buildType"],
        builder=details["builder"]["id"],
        dependencies=build["resolvedDependencies"],
        byproducts=[artifact(RELEASES / version / "sbom.cdx.json")],
        times=(details["metadata"]["startedOn"], details["metadata"]["finishedOn"]),
        parameters=build["internalParameters"],
    )
    validate("provenance.json", written)
    assert written == said
