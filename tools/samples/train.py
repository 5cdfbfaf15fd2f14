"""Trains one version, logs it to MLflow with its snapshot and metrics, and registers it in stage Staging.

    python train.py VERSION DATA.csv WORK

writes WORK/<version>/training.json for the measurements, and the model's files to WORK/<version>/model.
"""

import json
import shutil
import sys
from datetime import datetime, timezone
from pathlib import Path
from zipfile import ZIP_DEFLATED

import mlflow
import numpy as np
import skops.io
from mlflow.models.signature import ModelSignature
from mlflow.types import ColSpec, Schema

import data
import estimators
from score import TRUSTED

MODEL = "risk-default"
HERE = Path(__file__).parent
# The direct needs of serving, pinned to what this environment has.
SERVING = ["mlflow-skinny", "pandas", "scikit-learn", "skops"]


def now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def signature(missing: dict) -> ModelSignature:
    inputs = [
        ColSpec("long" if value == -1 else "string", name, required=name in data.CORE)
        for name, value in missing.items()
    ]
    return ModelSignature(Schema(inputs), Schema([ColSpec("double", "score"), ColSpec("string", "decision")]))


def pinned() -> list[str]:
    lines = (HERE / "requirements-model.txt").read_text().splitlines()
    return [line for line in lines if line.split("==")[0] in SERVING]


def log_model(estimator, missing: dict):
    skops.io.dump(estimator, "estimator.skops", compression=ZIP_DEFLATED)
    unknown = set(skops.io.get_untrusted_types(file="estimator.skops")) - set(TRUSTED)
    if unknown:
        raise SystemExit(f"the estimator needs types that serving refuses: {sorted(unknown)}")
    return mlflow.pyfunc.log_model(
        name=MODEL,
        loader_module="score",
        code_paths=[str(HERE / "score.py")],
        data_path="estimator.skops",
        model_config={"threshold": estimators.THRESHOLD, "missing": missing},
        signature=signature(missing),
        pip_requirements=pinned(),
        registered_model_name=MODEL,
    )


def same_scores_again(rows, version: str, held_out, scores: np.ndarray) -> bool:
    fields = estimators.used_fields(version)
    return bool(np.array_equal(scores, estimators.predict(estimators.fit(rows, version), held_out, fields)))


def metrics_of(rows, version: str, held_out, scores: np.ndarray) -> dict:
    """`age_auc_gain` is what leaving out the applicant's age costs, by cross-validation on the training rows."""
    folds = estimators.out_of_fold(rows, version)
    with_age = estimators.out_of_fold(rows, version, [*estimators.used_fields(version), "age"])
    cross = estimators.quality(rows["default"], folds, folds <= estimators.THRESHOLD)
    aged = estimators.quality(rows["default"], with_age, with_age <= estimators.THRESHOLD)
    held = estimators.quality(held_out["default"], scores, scores <= estimators.THRESHOLD)
    result = {f"held_out_{name}": value for name, value in held.items()}
    result |= {"cross_validated_auc": cross["auc"], "cross_validated_brier": cross["brier"]}
    return result | {"age_auc_gain": round(aged["auc"] - cross["auc"], 4)}


def start_run(version: str, dataset: dict, snapshot: Path):
    """MLflow cuts dataset digests at 36 characters, so the full one goes into tags."""
    mlflow.set_tags({f"dataset.{key}": str(value) for key, value in dataset.items()})
    mlflow.log_artifact(str(snapshot), "dataset")
    mlflow.log_params({
        "algorithm": "logistic regression" if version == "1" else "gradient boosting",
        "fields": len(estimators.used_fields(version)),
        "threshold": estimators.THRESHOLD,
        "seed": data.SEED,
    })


def train(version: str, source: Path, work: Path) -> dict:
    started = now()
    training, held_out = data.split(data.load(source))
    rows = data.snapshot(training, version)
    name = f"german-credit-{len(rows)}"
    snapshot = work / f"{name}.csv"
    dataset = {"name": name, "digest": data.write_snapshot(rows, snapshot), "rows": len(rows)}
    estimator = estimators.fit(rows, version)
    fields = estimators.used_fields(version)
    scores = estimators.predict(estimator, held_out, fields)
    metrics = metrics_of(rows, version, held_out, scores)
    mlflow.set_experiment(MODEL)
    with mlflow.start_run(run_name=f"{MODEL}-{version}") as run:
        start_run(version, dataset, snapshot)
        mlflow.log_metrics(metrics)
        info = log_model(estimator, estimators.stand_ins(rows, fields))
    return {
        "version": str(info.registered_model_version),
        "run_id": run.info.run_id,
        "model_id": info.model_id,
        "started": started,
        "finished": now(),
        "dataset": dataset,
        "metrics": metrics,
        "reproduced": same_scores_again(rows, version, held_out, scores),
    }


def main(version: str, source: str, work: str) -> None:
    result = train(version, Path(source), Path(work))
    if result["version"] != version:
        raise SystemExit(f"the registry named version {result['version']}; {version} needs an empty registry")
    mlflow.MlflowClient().transition_model_version_stage(MODEL, version, "Staging")
    target = Path(work) / version
    # From where the files lie: asked for a model, the client adds a file of its own that the registry does not hold.
    stored = mlflow.get_logged_model(result["model_id"]).artifact_location
    mlflow.artifacts.download_artifacts(artifact_uri=stored, dst_path=str(target / "download"))
    next((target / "download").rglob("MLmodel")).parent.rename(target / "model")
    (target / "training.json").write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
