"""Fills a new MLflow database with releases, as training left them.

    python seed.py RELEASES DATABASE ARTIFACTS REGISTRY_ID MODEL/VERSION…

A model's versions are registered in the order given, and numbered from 1.

Their evidence is signed and names run and model ids. The API lets nobody choose an id, so the
server's own store is called here, and told which ids to draw.
"""

import json
import shutil
import sys
from pathlib import Path
from unittest import mock
from uuid import UUID

import mlflow


def drawing(identifier: str):
    return mock.patch("uuid.uuid4", lambda: UUID(identifier))


def register(client: mlflow.MlflowClient, experiment: str, folder: Path, artifacts: Path) -> None:
    facts = json.loads((folder / "registry.json").read_text())
    with drawing(facts["run_id"]):
        run = client.create_run(experiment).info.run_id
    with drawing(facts["model_id"].removeprefix("m-")):
        model = client.create_logged_model(experiment, facts["model"], source_run_id=run)
    client.finalize_logged_model(model.model_id, "READY")
    shutil.copytree(folder / "model", artifacts / experiment / "models" / model.model_id / "artifacts")
    for name, value in facts["metrics"].items():
        client.log_metric(run, name, value)
    for name, value in facts["params"].items():
        client.log_param(run, name, value)
    for name, value in facts["dataset"].items():
        client.set_tag(run, f"dataset.{name}", str(value))
    client.set_terminated(run)
    registered = client.create_model_version(facts["model"], facts["source"], run, model_id=model.model_id)
    client.transition_model_version_stage(facts["model"], registered.version, facts["stage"])


def main(releases: str, database: str, artifacts: str, identity: str, *versions: str) -> None:
    mlflow.set_tracking_uri(f"sqlite:///{database}")
    client = mlflow.MlflowClient()
    experiment = client.create_experiment("training", "mlflow-artifacts:/1")
    # What an operator does once, so that relc knows which registry this is; without an identity, somebody still has to.
    if identity:
        home = client.create_experiment("relc", "mlflow-artifacts:/2")
        client.set_experiment_tag(home, "relc.registry_id", identity)
    for model in dict.fromkeys(version.partition("/")[0] for version in versions):
        client.create_registered_model(model)
    for version in versions:
        register(client, experiment, Path(releases) / version, Path(artifacts))


if __name__ == "__main__":
    main(*sys.argv[1:])
