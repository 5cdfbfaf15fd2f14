"""What every sample does with the registry: a version is logged, registered in stage Staging, and fetched again."""

import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import mlflow

HERE = Path(__file__).parent
# What the samples write of evidence, relc-evidence writes; it is not installed, so that no SBOM lists it.
sys.path.append(str(HERE.parent.parent / "python"))
from relc_evidence import Subject  # noqa: E402

REGISTRY_URI = "http://127.0.0.1:5000"


def now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def pinned(*names: str) -> list[str]:
    """The direct needs of serving, pinned to what this environment has."""
    lines = (HERE / "requirements-model.txt").read_text().splitlines()
    return [line for line in lines if line.split("==")[0] in names]


def about(training: dict) -> Subject:
    """What a document is about, for relc-evidence."""
    return Subject(**subject(training))


def subject(training: dict) -> dict:
    """What a document is about; a gate compares it with the folder and the registry."""
    return {name: training[name] for name in ("model", "version", "run_id")}


def header(kind: str, training: dict) -> dict:
    return {"apiVersion": "relc/v1", "kind": kind, **subject(training)}


def register(model: str, version: str, dataset: dict, log: Callable[[], None], **logged) -> dict:
    """Makes a run with its snapshot's digest, and a version of the model. `log` adds what else the run should say.

    `dataset` has name, digest and rows; MLflow cuts dataset digests at 36 characters, so the full one goes into tags.
    """
    started = now()
    mlflow.set_experiment(model)
    with mlflow.start_run(run_name=f"{model}-{version}") as run:
        mlflow.set_tags({f"dataset.{key}": str(value) for key, value in dataset.items()})
        log()
        info = mlflow.pyfunc.log_model(name=model, registered_model_name=model, **logged)
    named = str(info.registered_model_version)
    if named != version:
        raise SystemExit(f"the registry named version {named}; {version} needs an empty registry")
    mlflow.MlflowClient().transition_model_version_stage(model, version, "Staging")
    about = {"model": model, "version": version, "run_id": run.info.run_id, "model_id": info.model_id}
    return {**about, "started": started, "finished": now(), "dataset": dataset}


def fetch(training: dict, target: Path) -> None:
    """Writes the model's files to `target`/model, beside training.json and registry.json.

    They come from where the registry keeps them: asked for a model, the client adds a file of its own.
    """
    stored = mlflow.get_logged_model(training["model_id"]).artifact_location
    mlflow.artifacts.download_artifacts(artifact_uri=stored, dst_path=str(target / "download"))
    next((target / "download").rglob("MLmodel")).parent.rename(target / "model")
    for name, content in (("training", training), ("registry", facts(training))):
        (target / f"{name}.json").write_text(json.dumps(content, indent=2) + "\n")


def facts(training: dict) -> dict:
    """Shape of #RegistryFacts."""
    client = mlflow.MlflowClient(REGISTRY_URI)
    version = client.get_model_version(training["model"], training["version"])
    run = client.get_run(version.run_id).data
    return header("RegistryFacts", training) | {
        "registry_uri": REGISTRY_URI,
        "model_id": training["model_id"],
        "source": version.source,
        "stage": version.current_stage,
        "status": version.status,
        "dataset": {
            "name": run.tags["dataset.name"],
            "digest": run.tags["dataset.digest"],
            "rows": int(run.tags["dataset.rows"]),
        },
        "metrics": dict(sorted(run.metrics.items())),
        "params": dict(sorted(run.params.items())),
    }
