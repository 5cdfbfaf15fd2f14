"""What a registry served before relc came, made with MLflow's own client; prints the id of a logged model, and the
digests of a model with files of many names as that client downloads it.

    python brownfield.py URI RELEASES

Two models that relc does not know, one served by an alias and one by a legacy stage; the sample's version 1 served by
hand; and a version 3 of the sample that was registered from a logged model, without any run.
"""

import hashlib
import json
import sys
import tempfile
from pathlib import Path

import mlflow

MODEL = "risk-default"


def logged_model(client: mlflow.MlflowClient, name: str, files: Path, tags: dict, params: dict) -> str:
    experiment = client.get_experiment_by_name("training").experiment_id
    model = client.create_logged_model(experiment, name, tags=tags, params=params)
    client.log_model_artifacts(model.model_id, str(files))
    client.finalize_logged_model(model.model_id, "READY")
    return model.model_id


def odd_names(client: mlflow.MlflowClient, mlmodel: Path) -> dict:
    client.create_registered_model("names")
    with tempfile.TemporaryDirectory() as folder:
        files = Path(folder)
        for name in ("a b.txt", "weights (v2)+x@1=y.bin", "modèle/é ü.bin", "100%.txt", "it's & more; all, of ~it!.txt"):
            (files / name).parent.mkdir(exist_ok=True)
            (files / name).write_text(name)
        (files / "MLmodel").write_bytes(mlmodel.read_bytes())
        model_id = logged_model(client, "names", files, {}, {})
    client.create_model_version("names", f"models:/{model_id}", model_id=model_id)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(mlflow.artifacts.download_artifacts(artifact_uri="models:/names/1", dst_path=folder))
        return {path.relative_to(root).as_posix(): sha256(path) for path in root.rglob("*") if path.is_file()}


def sha256(path: Path) -> str:
    return f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


def main(uri: str, releases: str) -> None:
    mlflow.set_tracking_uri(uri)
    client = mlflow.MlflowClient()
    folder = Path(releases) / MODEL / "2"
    facts = json.loads((folder / "registry.json").read_text())
    tags = {f"dataset.{name}": str(value) for name, value in facts["dataset"].items()}
    for name in ("churn", "fraud"):
        client.create_registered_model(name)
        for _ in range(2):
            model_id = logged_model(client, name, folder / "model", {}, {})
            client.create_model_version(name, f"models:/{model_id}", model_id=model_id)
    client.set_registered_model_alias("churn", "champion", "2")
    client.transition_model_version_stage("fraud", "1", "Production")
    client.set_registered_model_alias(MODEL, "approved", "1")
    model_id = logged_model(client, MODEL, folder / "model", tags, facts["params"])
    version = client.create_model_version(MODEL, f"models:/{model_id}", model_id=model_id)
    client.transition_model_version_stage(MODEL, version.version, "Staging")
    print(json.dumps({"model_id": model_id, "names": odd_names(client, folder / "model" / "MLmodel")}))


if __name__ == "__main__":
    main(*sys.argv[1:])
