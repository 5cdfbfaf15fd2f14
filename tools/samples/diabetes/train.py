"""Trains the version, logs it to MLflow with its snapshot and errors, and registers it in stage Staging.

    python train.py VERSION WORK

writes WORK/<version>/training.json and registry.json, and the model's files to WORK/<version>/model.
"""

import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

import estimator  # noqa: E402
import mlflow  # noqa: E402
import numpy as np  # noqa: E402
import patients  # noqa: E402
import skops.io  # noqa: E402
from mlflow.models.signature import ModelSignature  # noqa: E402
from mlflow.types import ColSpec, Schema  # noqa: E402

from registry import fetch, pinned, register  # noqa: E402

MODEL = "diabetes-progression"
SIGNATURE = ModelSignature(
    Schema([ColSpec("long" if name == "sex_code" else "double", name) for name in patients.FIELDS]),
    Schema([ColSpec("double", "progression"), ColSpec("string", "priority")]),
)


def metrics_of(rows, held_out, predicted: np.ndarray) -> dict:
    """`age_rmse_gain` is what leaving out the patient's age costs, by cross-validation on the training rows."""
    truth = rows["progression"]
    cross = estimator.errors(truth, estimator.out_of_fold(rows))
    aged = estimator.errors(truth, estimator.out_of_fold(rows, [*patients.FIELDS, "age"]))
    unsexed = estimator.errors(truth, estimator.out_of_fold(rows, [*patients.FIELDS][1:]))
    result = {f"held_out_{name}": value for name, value in estimator.errors(held_out["progression"], predicted).items()}
    result |= {f"cross_validated_{name}": value for name, value in cross.items()}
    result["age_rmse_gain"] = round(cross["rmse"] - aged["rmse"], 4)
    return result | {"sex_rmse_gain": round(unsexed["rmse"] - cross["rmse"], 4)}


def main(version: str, work: Path) -> None:
    rows, held_out = patients.split(patients.load())
    name = f"diabetes-{len(rows)}"
    snapshot = work / f"{name}.csv"
    dataset = {"name": name, "digest": patients.write_snapshot(rows, snapshot), "rows": len(rows)}
    fitted = estimator.fit(rows)
    predicted = fitted.predict(held_out[list(patients.FIELDS)])
    metrics = metrics_of(rows, held_out, predicted)
    skops.io.dump(fitted, "progression.skops", compression=ZIP_DEFLATED)
    unknown = skops.io.get_untrusted_types(file="progression.skops")
    if unknown:
        raise SystemExit(f"the estimator needs types that the run refuses: {sorted(unknown)}")

    def log() -> None:
        mlflow.log_artifact(str(snapshot), "dataset")
        params = {"algorithm": "ridge regression", "fields": len(patients.FIELDS), "alpha": 1.0}
        mlflow.log_params(params | {"threshold": estimator.THRESHOLD, "seed": patients.SEED})
        mlflow.log_metrics(metrics)

    training = register(
        MODEL,
        version,
        dataset,
        log,
        loader_module="progression",
        code_paths=[str(HERE / "progression.py")],
        data_path="progression.skops",
        model_config={"threshold": estimator.THRESHOLD, "columns": list(patients.FIELDS)},
        signature=SIGNATURE,
        pip_requirements=pinned("mlflow-skinny", "pandas", "scikit-learn", "skops"),
    )
    again = estimator.fit(rows).predict(held_out[list(patients.FIELDS)])
    fetch(training | {"metrics": metrics, "reproduced": bool(np.array_equal(predicted, again))}, work / version)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
