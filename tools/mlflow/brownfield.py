"""What a registry served before relc came, made with MLflow's own client; prints the id of a logged model.

    python brownfield.py URI RELEASES

Two models that relc does not know, one served by an alias and one by a legacy stage; the sample's version 1 served by
hand; and a version 3 of the sample that was registered from a logged model, without any run.
"""

import json
import sys
from pathlib import Path

import mlflow

MODEL = "risk-default"


def logged_model(client: mlflow.MlflowClient, name: str, files: Path, tags: dict, params: dict) -> str:
    experiment = client.get_experiment_by_name("training").experiment_id
    model = client.create_logged_model(experiment, name, tags=tags, params=params)
    client.log_model_artifacts(model.model_id, str(files))
    client.finalize_logged_model(model.model_id, "READY")
    return model.model_id


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
    print(model_id)


if __name__ == "__main__":
    main(*sys.argv[1:])
