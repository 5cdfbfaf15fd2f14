"""Contracts of a table, the canary as Locust measured it, and what people decided."""

import json

import pandas as pd
import pytest
import yaml

from relc_evidence.cli import main
from relc_evidence.contract import contract
from relc_evidence.document import EvidenceError, Subject
from relc_evidence.rollout import rollout, text
from relc_evidence.staging import Load

SUBJECT = Subject("churn", "1", "0ad8")
DECIDED = {"decision": "PROCEED", "decided_by": "lia@example.com", "decided_at": "2026-11-20T14:03:00Z"}


def load(requests, p95, errors=0.0):
    return Load(requests, {"p50": 1.0, "p95": p95, "p99": p95}, errors)


def test_a_contract_admits_what_the_table_holds():
    table = pd.DataFrame({"months": [1, 240], "rate": [0.5, 2.5], "way": ["app", "branch"]})
    assert contract(table, list(table))["properties"] == {
        "months": {"type": "integer", "minimum": 1, "maximum": 240},
        "rate": {"type": "number", "minimum": 0.5, "maximum": 2.5},
        "way": {"type": "string", "enum": ["app", "branch"]},
    }


def test_a_score_may_be_all_of_its_range_and_another_answer_what_it_was():
    table = pd.DataFrame({"score": [0.2, 0.7], "brl": [5.0, 90.0]})
    fields = contract(table, list(table), answers=True)["properties"]
    assert fields["score"] == {"type": "number", "minimum": 0, "maximum": 1}
    assert fields["brl"] == {"type": "number", "minimum": 5.0, "maximum": 90.0}


def test_a_column_with_gaps_or_free_text_and_no_column_at_all_are_refused():
    table = pd.DataFrame({"gap": [1.0, None], "name": ["a", "b"]})
    for names in (["gap"], []):
        with pytest.raises(EvidenceError):
            contract(table, names)
    with pytest.raises(EvidenceError):
        contract(pd.DataFrame({"name": [f"n{at}" for at in range(51)]}), ["name"])


def test_a_contract_that_stands_is_widened_by_what_the_table_holds_and_loses_nothing():
    months = {"type": "integer", "minimum": 2, "maximum": 24, "description": "since the account was opened"}
    way, note = {"type": "string", "enum": ["web", "app"]}, {"type": "string", "pattern": "^a+$"}
    asked = {"months": months, "way": way, "note": note, "older": {"type": "boolean"}}
    before = {"type": "object", "title": "A call", "properties": asked, "required": ["months", "way"]}
    table = pd.DataFrame({"months": [1, 12], "way": ["app", "branch"], "note": ["a", None], "rate": [0.5, 1.5]})
    after = contract(table, list(table), before=before)
    assert after["properties"] == asked | {
        "months": months | {"minimum": 1},
        "way": way | {"enum": ["web", "app", "branch"]},
        "rate": {"type": "number", "minimum": 0.5, "maximum": 1.5},
    }
    assert (after["title"], after["required"]) == ("A call", ["months", "way", "rate"])


def test_what_relc_new_began_is_written_anew_and_what_stands_is_kept(tmp_path):
    table, path = tmp_path / "calls.csv", tmp_path / "contract.input.schema.json"
    path.write_text('{"properties": {"TODO": {"type": "TODO"}}}')
    for rows, most in (("1,0.5", 1), ("9,0.5", 9), ("5,0.5", 9)):
        table.write_text(f"months,score\n{rows}\n")
        assert main(["contracts", str(tmp_path), str(table), "--answer", "score"]) == 0
        assert json.loads(path.read_text())["properties"] == {"months": {"type": "integer", "minimum": 1, "maximum": most}}


def test_a_rollout_counts_what_goes_above_the_plan_and_says_what_it_rests_on():
    steps = {5: load(150, 20.0), 50: load(300, 120.0, 0.01)}
    document = rollout(SUBJECT, steps, stop_above={"error_rate": 0.001, "latency_p95_ms": 100}, **DECIDED)
    assert [step["violations"] for step in document["canary"]] == [0, 2]
    assert document["reason"] == "450 requests in 2 steps, 2 violations, slowest p95 120 ms"
    assert yaml.safe_load(text(document)) == document


def test_a_rollout_without_a_step_is_refused():
    with pytest.raises(EvidenceError):
        rollout(SUBJECT, {}, stop_above={}, **DECIDED)


def test_a_security_decision_is_about_the_version(tmp_path):
    (tmp_path / "registry.json").write_text(json.dumps({"model": "churn", "version": "1", "run_id": "0ad8"}))
    said = ["--decision", "PASS", "--by", "caio@example.com", "--predicates", str(tmp_path)]
    assert main(["security-decision", str(tmp_path), *said]) == 0
    written = json.loads((tmp_path / "security_decision.json").read_text())
    assert (written["run_id"], written["decision"], written["findings"]) == ("0ad8", "PASS", [])
