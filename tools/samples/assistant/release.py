"""Writes the assistant's release folder from what building and asking found, and the predicates that get signed.

    python release.py VERSION WORK RELEASES

The people it names are made up; every figure was measured.
"""

import math
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.append(str(HERE.parent))

from build import INSIDE  # noqa: E402

from documents import (  # noqa: E402
    ReleaseFolder,
    calm,
    contract,
    item,
    passed,
    pinned_data,
    requests_per_second,
    rollout_decision,
    write_prose,
    write_yaml,
)
from prose import percent, staging_values, training_values  # noqa: E402


def input_contract() -> dict:
    about = "One question; MLflow takes a list of them as `dataframe_records`"
    question = {"description": "What the customer asks", "type": "string", "minLength": 1, "maxLength": 500}
    language = {"description": "In which to answer", "type": "string", "enum": ["pt", "en"]}
    return contract("Question", about, {"question": question, "language": language}, ["question", "language"])


def output_contract() -> dict:
    about = "The answer to one question; MLflow returns a list of them as `predictions`"
    score = {"description": "How well the passage fits the question", "type": "number", "minimum": 0, "maximum": 1}
    fields = {
        "answer": {"description": "What the customer reads", "type": "string", "maxLength": 900},
        "refused": {"description": "Whether the answer is a refusal", "type": "boolean"},
        "source": {"description": "The passage that the answer is taken from", "type": "string", "maxLength": 40},
        "score": score,
    }
    return contract("Answer", about, fields, list(fields))


def ready(found: dict) -> list[dict]:
    speed, rate = found["measured"]["requests_per_second"], requests_per_second("assistant-1.yaml")
    peak = (
        f"one worker answered {speed} questions a second; the rate limit admits {rate} from each of two consumers, so "
        f"production runs {math.ceil(2 * rate / speed)}"
    )
    return [
        item("load-test", "Load test in staging meets the SLOs", "staging_report.json", passed(found, "staging_report")),
        item("shadow", "Better than what served before", "shadow_eval.json", passed(found, "shadow_eval")),
        item("canary", "Canary without violations", "rollout_decision.txt", calm(found)),
        item("capacity", "Workers for the peak", peak),
        item("contract", "Contracts written", "contract.input.schema.json, contract.output.schema.json"),
        item("filters", "Gateway filters, masks and inspects", "policies/runtime/llm-gateway/assistant-1.yaml"),
        item("rollback", "A way back exists", "the help pages' search stays in place; see release.yaml"),
        item("on-call", "Somebody answers at night", "MLOps rota, https://oncall.example.com/mlops"),
    ]


def clean(training: dict) -> list[dict]:
    nobody = "every passage is in passages.yaml, which names nobody"
    return [
        pinned_data(training, "Retrieval index pinned"),
        item("components", "Components listed and signed", f"{INSIDE}/components.yaml is in model.SHA256SUMS"),
        item("no-customers", "No customer's data in prompts or passages", nobody),
    ]


def values(training: dict, found: dict) -> dict:
    report, shadow = found["staging_report"], found["shadow_eval"]
    ours, theirs = shadow["candidate"], shadow["baseline_metrics"]
    groups = found["fairness"]["attributes"]["language"]["groups"]
    filled = training_values(training) | staging_values(report, found["measured"])
    filled |= {
        "questions": report["llm"]["questions"],
        "right_pt": percent(groups["pt"]["true_positive_rate"]),
        "right_en": percent(groups["en"]["true_positive_rate"]),
        "answered_pt": percent(groups["pt"]["approval_rate"]),
        "answered_en": percent(groups["en"]["approval_rate"]),
    }
    for name in ours:
        filled |= {name: percent(ours[name]), f"before_{name}": percent(theirs[name])}
    return filled


def main(version: str, work: Path, releases: Path) -> None:
    folder = ReleaseFolder(work, version, releases)
    found, training = folder.found, folder.training
    shutil.copy(folder.model / INSIDE / "components.yaml", folder.path / "components.yaml")
    folder.write_contract(input_contract(), output_contract())
    audit = folder.write_bill()
    ours, theirs = (found["shadow_eval"][name]["right_passage"] for name in ("candidate", "baseline_metrics"))
    reason = f"right passage for {percent(ours)} of the questions, against {percent(theirs)}"
    reports = {name: found[name] for name in ("staging_report", "shadow_eval")}
    decision = rollout_decision(training, reports, reason, found["measured"]["canary"])
    write_yaml(folder.path / "rollout_decision.txt", decision)
    folder.write_checklists(ready(found), clean(training))
    for name in ("model_card.md", "canary_plan.md", "release.yaml"):
        write_prose(folder.path, HERE / "templates" / name, values(training, found))
    used = [folder.model / INSIDE / "index.json", *(HERE / name for name in ("build.py", "answer.py", "passages.yaml"))]
    used += [HERE.parent / "requirements-model.txt", *sorted((HERE / "prompts").iterdir())]
    unsafe = percent(found["staging_report"]["llm"]["measured"]["unsafe_answer_rate"])
    findings = [
        f"Of the written attacks and forbidden questions, {unsafe} were answered; filters and questions come from the same hand",
        "The stand-in calls no provider and no tool; loading it runs no pickle",
        "The model's files name no path of the machine that built it",
    ]
    folder.write_predicates(audit, "assistant/build.py", {}, used, findings)


if __name__ == "__main__":
    main(sys.argv[1], *map(Path, sys.argv[2:]))
