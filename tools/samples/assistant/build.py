"""Puts the assistant together, logs it to MLflow and registers it in stage Staging.

    python build.py VERSION WORK

writes WORK/<version>/training.json and registry.json, and the model's files to WORK/<version>/model.
"""

import hashlib
import json
import shutil
import sys
from pathlib import Path

import mlflow
import yaml
from mlflow.models.signature import ModelSignature
from mlflow.types import ColSpec, Schema

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

from registry import fetch, pinned, register  # noqa: E402

MODEL = "credit-assistant"
# Where MLflow puts the folder of components among the model's files.
INSIDE = "data/components"
SIGNATURE = ModelSignature(
    Schema([ColSpec("string", "question"), ColSpec("string", "language")]),
    Schema([
        ColSpec("string", "answer"),
        ColSpec("boolean", "refused"),
        ColSpec("string", "source"),
        ColSpec("double", "score"),
    ]),
)


def sha256(path: Path) -> str:
    return f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


def write_index(target: Path) -> int:
    passages = [
        {"id": topic["id"], "language": language, **topic[language]}
        for topic in yaml.safe_load((HERE / "passages.yaml").read_text())
        for language in ("pt", "en")
    ]
    target.write_text(json.dumps({"passages": passages}, indent=2, ensure_ascii=False) + "\n")
    return len(passages)


def component(folder: Path, name: str, file: str) -> dict:
    return {"name": name, "file": f"{INSIDE}/{file}", "sha256": sha256(folder / file)}


def components(folder: Path, version: str) -> dict:
    """The stand-in's weights are its code; a real provider's revision would stand in its place."""
    code = sha256(HERE / "answer.py")
    return {
        "apiVersion": "relc/v1",
        "kind": "Components",
        "model": MODEL,
        "version": version,
        "base_model": {"provider": "this repository", "name": "deterministic stand-in, answer.py", "revision": code},
        "prompts": [
            component(folder, path.stem, f"prompts/{path.name}") for path in sorted((folder / "prompts").iterdir())
        ],
        "retrieval": {
            "method": "cosine of TF-IDF over stems of five letters, in answer.py",
            "index": component(folder, "passages", "index.json"),
            "passages": 1,
        },
        "tools": [],
        "parameters": {"temperature": 0, "top_p": 1, "max_output_tokens": 300, "seed": 0},
    }


def main(version: str, work: Path) -> None:
    folder = work / "components"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(HERE / "prompts", folder / "prompts")
    rows = write_index(folder / "index.json")
    content = components(folder, version)
    (folder / "components.yaml").write_text(yaml.safe_dump(content, sort_keys=False, width=110, allow_unicode=True))
    dataset = {"name": f"credit-help-{rows}", "digest": content["retrieval"]["index"]["sha256"], "rows": rows}

    def log() -> None:
        mlflow.log_params({"base_model": content["base_model"]["name"], **content["parameters"]})

    training = register(
        MODEL,
        version,
        dataset,
        log,
        loader_module="answer",
        code_paths=[str(HERE / "answer.py")],
        data_path=str(folder),
        signature=SIGNATURE,
        pip_requirements=pinned("mlflow-skinny", "pandas"),
    )
    fetch(training, work / version)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
