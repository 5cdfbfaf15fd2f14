"""Trains one version, logs it to MLflow with its snapshot and metrics, and registers it in stage Staging.

    python train.py VERSION WORK

reads WORK/germancredit.csv; writes WORK/<version>/training.json and registry.json, and the model's files to
WORK/<version>/model.
"""

import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

import data  # noqa: E402
import estimators  # noqa: E402
import mlflow  # noqa: E402
import numpy as np  # noqa: E402
import skops.io  # noqa: E402
from mlflow.models.signature import ModelSignature  # noqa: E402
from mlflow.types import ColSpec, Schema  # noqa: E402
from score import TRUSTED  # noqa: E402

from registry import fetch, pinned, register  # noqa: E402

MODEL = "risk-default"


def signature(missing: dict) -> ModelSignature:
    inputs = [
        ColSpec("long" if value == -1 else "string", name, required=name in data.CORE)
        for name, value in missing.items()
    ]
    return ModelSignature(Schema(inputs), Schema([ColSpec("double", "score"), ColSpec("string", "decision")]))


def dump(estimator) -> None:
    skops.io.dump(estimator, "estimator.skops", compression=ZIP_DEFLATED)
    unknown = set(skops.io.get_untrusted_types(file="estimator.skops")) - set(TRUSTED)
    if unknown:
        raise SystemExit(f"the estimator needs types that serving refuses: {sorted(unknown)}")


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


def main(version: str, work: Path) -> None:
    rows_of_all, held_out = data.split(data.load(work / data.SOURCE))
    rows = data.snapshot(rows_of_all, version)
    name = f"german-credit-{len(rows)}"
    snapshot = work / f"{name}.csv"
    dataset = {"name": name, "digest": data.write_snapshot(rows, snapshot), "rows": len(rows)}
    estimator, fields = estimators.fit(rows, version), estimators.used_fields(version)
    missing, scores = estimators.stand_ins(rows, fields), estimators.predict(estimator, held_out, fields)
    metrics = metrics_of(rows, version, held_out, scores)
    dump(estimator)

    def log() -> None:
        mlflow.log_artifact(str(snapshot), "dataset")
        algorithm = "logistic regression" if version == "1" else "gradient boosting"
        params = {"algorithm": algorithm, "fields": len(fields), "threshold": estimators.THRESHOLD, "seed": data.SEED}
        mlflow.log_params(params)
        mlflow.log_metrics(metrics)

    training = register(
        MODEL,
        version,
        dataset,
        log,
        loader_module="score",
        code_paths=[str(HERE / "score.py")],
        data_path="estimator.skops",
        model_config={"threshold": estimators.THRESHOLD, "missing": missing},
        signature=signature(missing),
        pip_requirements=pinned("mlflow-skinny", "pandas", "scikit-learn", "skops"),
    )
    reproduced = same_scores_again(rows, version, held_out, scores)
    fetch(training | {"metrics": metrics, "reproduced": reproduced}, work / version)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
