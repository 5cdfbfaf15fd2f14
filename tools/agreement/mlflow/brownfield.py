"""What a registry served before relc came, made with MLflow's own client; prints the id of a logged model, and the
digests of a model with files of many names as that client downloads it.

    python brownfield.py URI RELEASES

Models that relc does not know: one served by an alias, one by a legacy stage, one with a name of two words, and 36 of
several kinds; the sample's version 1 served by hand; and a version 3 of the sample that was registered from a logged model,
without any run.
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


MLMODELS = {
    "chat": "flavors: {openai: {}}\n",
    "photo": "flavors: {transformers: {task: image-classification}}\n"
    'signature: {outputs: \'[{"type": "string", "name": "label"}, {"type": "double", "name": "confidence"}]\'}\n',
    "score": "flavors: {sklearn: {}}\nsignature: {outputs: '[{\"type\": \"dou'}\n",
}


def many(client: mlflow.MlflowClient) -> None:
    """Twelve models of each kind; the versions of a kind share their files, or their run."""
    experiment = client.get_experiment_by_name("training").experiment_id
    for kind, mlmodel in MLMODELS.items():
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "MLmodel").write_text(mlmodel)
            model_id = logged_model(client, kind, Path(folder), {"dataset.name": "d"}, {})
        run_id = client.create_run(experiment, tags={"dataset.rows": "1,000"}).info.run_id if kind == "score" else None
        for number in range(12):
            name = f"{kind}-{number:02}"
            client.create_registered_model(name)
            client.create_model_version(name, f"models:/{model_id}", run_id=run_id, model_id=model_id)
            client.set_registered_model_alias(name, "approved", "1")
    client.create_registered_model("Fraud Model")


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
    many(client)
    client.set_registered_model_alias("churn", "champion", "2")
    client.transition_model_version_stage("fraud", "1", "Production")
    client.set_registered_model_alias(MODEL, "approved", "1")
    model_id = logged_model(client, MODEL, folder / "model", tags, facts["params"])
    version = client.create_model_version(MODEL, f"models:/{model_id}", model_id=model_id)
    client.transition_model_version_stage(MODEL, version.version, "Staging")
    print(json.dumps({"model_id": model_id, "names": odd_names(client, folder / "model" / "MLmodel")}))


if __name__ == "__main__":
    main(*sys.argv[1:])
