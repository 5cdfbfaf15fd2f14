"""What MLflow's own Python client sees and does, as JSON.

    python client.py URI FOLDER

shows the registry, then tries what teams try: a stage named Approved, and loading by alias. Writes the
model's files to FOLDER, as serving would fetch them.
"""

import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import mlflow
import pandas as pd

MODEL = "risk-default"


def sha256(path: Path) -> str:
    return f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


def digests(uri: str) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(mlflow.artifacts.download_artifacts(artifact_uri=uri, dst_path=folder))
        return {f"relc/{path.relative_to(root).as_posix()}": sha256(path) for path in root.rglob("*") if path.is_file()}


def compared(run_id: str, folder: str) -> str:
    """What sha256sum says of a release's folder as the client downloads it, and of the files that its list does not name."""
    with tempfile.TemporaryDirectory() as into:
        root = Path(mlflow.artifacts.download_artifacts(artifact_uri=f"runs:/{run_id}/{folder}", dst_path=into))
        said = subprocess.run(["sha256sum", "-c", "--strict", "--quiet", "SHA256SUMS"], cwd=root, capture_output=True, text=True)
        listed = {line.split("  ", 1)[1] for line in (root / "SHA256SUMS").read_text().splitlines()} | {"SHA256SUMS"}
        there = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
        return "".join([said.stdout, said.stderr, *sorted(there ^ listed)])


def signed_state(client: mlflow.MlflowClient, tags: dict) -> str:
    home = client.get_experiment_by_name("relc").artifact_location
    path = f"{home}/states/{MODEL}/{tags['relc.state'].removeprefix('sha256:')}"
    return mlflow.artifacts.load_text(path)


def transition(client: mlflow.MlflowClient) -> str:
    try:
        client.transition_model_version_stage(MODEL, "2", "Approved")
        return "accepted"
    except mlflow.exceptions.MlflowException as error:
        return error.error_code


def predict() -> dict:
    model = mlflow.pyfunc.load_model(f"models:/{MODEL}@approved")
    columns = model.metadata.get_input_schema().inputs
    row = {column.name: 1 if column.type.name == "long" else "A11" for column in columns if column.required}
    typed = pd.DataFrame([row]).astype({name: "int64" for name, value in row.items() if value == 1})
    return model.predict(typed).to_dict("records")[0]


def main(uri: str, folder: str) -> None:
    mlflow.set_tracking_uri(uri)
    client = mlflow.MlflowClient()
    registered = client.get_registered_model(MODEL)
    versions = client.search_model_versions(f"name='{MODEL}'")
    served = client.get_model_version_by_alias(MODEL, "approved")
    mlflow.artifacts.download_artifacts(artifact_uri=f"models:/{MODEL}@approved", dst_path=folder)
    print(json.dumps({
        "mlflow": mlflow.__version__,
        "aliases": registered.aliases,
        "state": signed_state(client, registered.tags),
        "versions": {
            str(version.version): {
                "stage": version.current_stage,
                "tags": version.tags,
                "description": version.description,
                "compared": compared(version.run_id, version.tags["release_files"]),
                "artifacts": digests(f"runs:/{version.run_id}/relc"),
            }
            for version in versions
        },
        "production": str(client.get_latest_versions(MODEL, ["Production"])[0].version),
        "transition": transition(client),
        "served": str(served.version),
        "prediction": predict(),
        "files": str(next(Path(folder).rglob("MLmodel")).parent),
    }))


if __name__ == "__main__":
    main(*sys.argv[1:])
