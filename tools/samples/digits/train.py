"""Trains the version, logs it to MLflow with its snapshot and metrics, and registers it in stage Staging.

    python train.py VERSION WORK

writes WORK/<version>/training.json and registry.json, and the model's files to WORK/<version>/model.
"""

import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

import images  # noqa: E402
import mlflow  # noqa: E402
import network  # noqa: E402
import numpy as np  # noqa: E402
import skops.io  # noqa: E402
from mlflow.models.signature import ModelSignature  # noqa: E402
from mlflow.types import ColSpec, Schema  # noqa: E402
from mlflow.types.schema import Array, DataType  # noqa: E402
from reader import prepare  # noqa: E402

from registry import fetch, pinned, register  # noqa: E402

MODEL = "digit-reader"
SIGNATURE = ModelSignature(
    Schema([ColSpec(Array(DataType.long), "pixels")]),
    Schema([ColSpec("long", "digit"), ColSpec("double", "confidence")]),
)


def main(version: str, work: Path) -> None:
    rows, held_out = images.split(images.load())
    name = f"optdigits-test-{len(rows)}"
    snapshot = work / f"{name}.csv"
    dataset = {"name": name, "digest": images.write_snapshot(rows, snapshot), "rows": len(rows)}
    fitted = network.fit(rows)
    shares = fitted.predict_proba(prepare(held_out))
    metrics = {f"held_out_{name}": value for name, value in network.quality(held_out["digit"], shares).items()}
    cross = network.quality(rows["digit"], network.out_of_fold(rows))
    metrics |= {f"cross_validated_{name}": value for name, value in cross.items()}
    del fitted._optimizer  # only training needs it
    skops.io.dump(fitted, "digits.skops", compression=ZIP_DEFLATED)
    unknown = skops.io.get_untrusted_types(file="digits.skops")
    if unknown:
        raise SystemExit(f"the network needs types that serving refuses: {sorted(unknown)}")

    def log() -> None:
        mlflow.log_artifact(str(snapshot), "dataset")
        params = {"algorithm": "multilayer perceptron", "hidden": 64, "alpha": 0.1, "seed": images.SEED}
        mlflow.log_params(params)
        mlflow.log_metrics(metrics)

    training = register(
        MODEL,
        version,
        dataset,
        log,
        loader_module="reader",
        code_paths=[str(HERE / "reader.py")],
        data_path="digits.skops",
        signature=SIGNATURE,
        pip_requirements=pinned("mlflow-skinny", "pandas", "scikit-learn", "skops"),
    )
    reproduced = bool(np.array_equal(shares, network.fit(rows).predict_proba(prepare(held_out))))
    fetch(training | {"metrics": metrics, "reproduced": reproduced}, work / version)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
