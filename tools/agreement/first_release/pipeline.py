"""A training pipeline that knows nothing of relc: which account holders will leave, and who gets an offer to stay.

    python pipeline.py VERSION WORK

The customers are made up: no table that comes with a library has a bank's columns, with sex and age. It registers the version,
in Staging, and leaves in WORK what such pipelines leave: tables and measures.
"""

import json
import sys
from pathlib import Path

import mlflow
import numpy as np
import pandas as pd
from mlflow.models import infer_signature
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

MODEL = "churn"
FEATURES = ["tenure_months", "complaints", "logins"]
#: Of the first months there were few; the second version learned from more.
ROWS = {"1": 400, "2": 6000}


def customers(rows: int, seed: int) -> pd.DataFrame:
    draw = np.random.default_rng(seed)
    table = pd.DataFrame(
        {
            "tenure_months": draw.integers(1, 241, rows),
            "complaints": np.minimum(draw.poisson(0.7, rows), 6),
            "logins": np.minimum(draw.poisson(9, rows), 30),
            "products": draw.integers(1, 6, rows),
            "sex": draw.choice(["female", "male"], rows),
            "age": draw.choice(["under_35", "35_to_59", "60_and_over"], rows),
        }
    )
    odds = 0.6 - 0.006 * table["tenure_months"] + 0.8 * table["complaints"] - 0.12 * table["logins"] - 0.3 * table["products"]
    return table.assign(left=np.where(draw.random(rows) < 1 / (1 + np.exp(-odds)), "yes", "no"))


def answers(score: np.ndarray) -> pd.DataFrame:
    return pd.DataFrame({"score": score, "decision": np.where(score >= 0.3, "offer", "none")})


def main(version: str, work: str) -> None:
    folder = Path(work)
    folder.mkdir(parents=True, exist_ok=True)
    train, held_out, recent = customers(ROWS[version], 1), customers(6000, 2), customers(6000, 3)
    train.to_csv(folder / "train.csv", index=False)
    asked, truth = held_out[FEATURES].astype(float), held_out["left"] == "yes"
    # What answers now: version 1, or a rule.
    before = answers(np.minimum(held_out["complaints"].to_numpy(), 3) / 5)
    if version != "1":
        before = answers(mlflow.sklearn.load_model(f"models:/{MODEL}/1").predict_proba(asked)[:, 1])
    mlflow.set_experiment("training")
    with mlflow.start_run():
        rows = train[FEATURES].astype(float)
        model = make_pipeline(StandardScaler(), LogisticRegression()).fit(rows, train["left"] == "yes")
        mlflow.log_input(mlflow.data.from_pandas(train, source=str(folder / "train.csv"), name="customers"), "training")
        ours = answers(model.predict_proba(asked)[:, 1])
        measured = {"auc": round(float(roc_auc_score(truth, ours["score"])), 4)}
        mlflow.log_metrics(measured)
        mlflow.sklearn.log_model(model, name="model", signature=infer_signature(rows, ours), registered_model_name=MODEL)
    mlflow.MlflowClient().transition_model_version_stage(MODEL, version, "Staging")
    for name, table in (("calls", train), ("recent", recent)):
        scored = answers(model.predict_proba(table[FEATURES].astype(float))[:, 1])
        table[FEATURES].join(scored).to_csv(folder / f"{name}.csv", index=False)
    held_out.join(ours).to_csv(folder / "held_out.csv", index=False)
    before.to_csv(folder / "before.csv", index=False)
    (folder / "candidate.json").write_text(json.dumps(measured))
    (folder / "before.json").write_text(json.dumps({"auc": round(float(roc_auc_score(truth, before["score"])), 4)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
