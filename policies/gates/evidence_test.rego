package relc_test.evidence

import data.fixture
import data.relc.gates.evidence

denied_by(path, value) := found if {
	found := fixture.rows(evidence.deny) with input as fixture.with_value(path, value)
}

test_good_evidence_passes if evidence.deny == set() with input as fixture.good

test_absent_evidence_makes_no_noise if {
	evidence.deny == set() with input as fixture.without("evidence")
	evidence.deny == set() with input as fixture.without("demands")
}

test_a_result_that_is_not_pass_denies if {
	staging := {["evidence/staging-failed", "staging_report", "/result", "FAIL", "PASS"]}
	denied_by("/evidence/staging_report/result", "FAIL") == staging
	shadow := {["evidence/shadow-failed", "shadow_eval", "/result", "FAIL", "PASS"]}
	denied_by("/evidence/shadow_eval/result", "FAIL") == shadow
}

test_violations_deny_whatever_the_result if {
	staging := {["evidence/staging-failed", "staging_report", "/violations", ["p95"], []]}
	denied_by("/evidence/staging_report/violations", ["p95"]) == staging
	shadow := {["evidence/shadow-failed", "shadow_eval", "/violations", ["auc"], []]}
	denied_by("/evidence/shadow_eval/violations", ["auc"]) == shadow
}

without_agreement(task) := json.patch(fixture.without("evidence/shadow_eval/agreement"), [{
	"op": "add",
	"path": "/model_file/task",
	"value": task,
}])

test_shadow_without_agreement_denies_but_of_numbers if {
	every task in ["classification", "ranking", "detection", "generation"] {
		denied := {["evidence/no-agreement", "shadow_eval", "/agreement", null, [task]]}
		fixture.rows(evidence.deny) == denied with input as without_agreement(task)
	}
	every task in ["regression", "forecasting"] {
		evidence.deny == set() with input as without_agreement(task)
	}

	# What model.yaml leaves out is classification, and so is what nobody can read.
	count(evidence.deny) == 1 with input as fixture.without("evidence/shadow_eval/agreement")
	unread := object.remove(fixture.without("evidence/shadow_eval/agreement"), ["model_file"])
	count(evidence.deny) == 1 with input as unread
	approved := object.union(fixture.without("evidence/shadow_eval/agreement"), {"approved": true})
	evidence.deny == set() with input as approved
}

test_a_checklist_that_is_not_signed_off_denies if {
	readiness := {["evidence/readiness-not-approved", "readiness", "/status", "rejected", "approved"]}
	denied_by("/evidence/readiness/status", "rejected") == readiness
	hygiene := {["evidence/hygiene-incomplete", "hygiene", "/status", "incomplete", "complete"]}
	denied_by("/evidence/hygiene/status", "incomplete") == hygiene
}

test_an_open_item_denies_whatever_the_status if {
	readiness := {["evidence/readiness-not-approved", "readiness", "/items/1/status", {"b": "open"}, "done"]}
	denied_by("/evidence/readiness/items/1/status", "open") == readiness
	hygiene := {["evidence/hygiene-incomplete", "hygiene", "/items/0/status", {"a": "open"}, "done"]}
	denied_by("/evidence/hygiene/items/0/status", "open") == hygiene
}

test_an_item_that_every_model_needs_and_that_is_missing_denies if {
	readiness := {["evidence/readiness-not-approved", "readiness", "/items", null, "a"]}
	denied_by("/evidence/readiness/items", [{"id": "b", "status": "done"}]) == readiness
	hygiene := {["evidence/hygiene-incomplete", "hygiene", "/items", null, "a"]}
	denied_by("/evidence/hygiene/items/0/id", "b") == hygiene
	denied_by("/evidence/readiness/items", [{"id": "a", "status": "done"}]) == set()
}

test_an_item_that_every_model_needs_and_that_is_said_not_to_apply_denies if {
	readiness := {["evidence/readiness-not-approved", "readiness", "/items", "not_applicable", "a"]}
	denied_by("/evidence/readiness/items", [inapplicable("a")]) == readiness
	denied_by("/evidence/readiness/items", [{"id": "a"}, inapplicable("b")]) == set()
}

inapplicable(id) := {"id": id, "status": "not_applicable", "note": "Nobody waits for it"}

test_an_item_that_does_not_apply_and_says_not_why_denies if {
	expected := {["evidence/readiness-not-approved", "readiness", "/items/1/status", {"b": "not_applicable"}, "note"]}
	denied_by("/evidence/readiness/items", [{"id": "a"}, object.remove(inapplicable("b"), ["note"])]) == expected
	denied_by("/evidence/readiness/items", [{"id": "a"}, {"id": "b"}]) == set()
}

test_an_item_that_is_there_twice_denies if {
	readiness := {["evidence/readiness-not-approved", "readiness", "/items/1/id", ["a", "a"], "a"]}
	denied_by("/evidence/readiness/items/1/id", "a") == readiness
	hygiene := {["evidence/hygiene-incomplete", "hygiene", "/items/1/id", ["a", "a"], "a"]}
	denied_by("/evidence/hygiene/items/1", {"id": "a", "status": "done"}) == hygiene
}

test_violations_in_a_canary_step_deny if {
	expected := {["evidence/canary-violations", "rollout_decision", "/canary/1/violations", 2, 0]}
	denied_by("/evidence/rollout_decision/canary/1/violations", 2) == expected
}

test_a_shadow_evaluation_without_any_measure_denies if {
	every side in ["candidate", "baseline_metrics"] {
		pointer := concat("/", ["", side])
		expected := {["evidence/shadow-failed", "shadow_eval", pointer, null, null]}
		denied_by(concat("", ["/evidence/shadow_eval", pointer]), {}) == expected
	}
}

test_shadow_beside_another_version_denies if {
	other := {["evidence/shadow-baseline", "shadow_eval", "/baseline", "risk-default/77", "risk-default/1"]}
	denied_by("/evidence/shadow_eval/baseline", "risk-default/77") == other
	first := fixture.with_value("/release/replaces", "none")
	evidence.deny == set() with input as json.patch(first, [{"op": "replace", "path": "/evidence/shadow_eval/baseline", "value": "a rule"}])
}

test_numbers_that_contradict_each_other_deny if {
	scores := {["evidence/incoherent", "staging_report", "/outputs/score/max", -1, {"min": 0}]}
	denied_by("/evidence/staging_report/outputs/score/max", -1) == scores
	constant := {["evidence/incoherent", "staging_report", "/outputs/score/max", 0, {"min": 0}]}
	denied_by("/evidence/staging_report/outputs/score/max", 0) == constant
	higher := {["evidence/incoherent", "staging_report", "/latency_ms/p95", 50, {"p50": 51}]}
	denied_by("/evidence/staging_report/latency_ms/p50", 51) == higher
	highest := {["evidence/incoherent", "staging_report", "/latency_ms/p99", 49, {"p95": 50}]}
	denied_by("/evidence/staging_report/latency_ms/p99", 49) == highest
	denied_by("/evidence/staging_report/latency_ms", {"p50": 50, "p95": 50, "p99": 50}) == set()
}

test_traffic_that_falls_denies if {
	pointer := "/canary/1/traffic_percent"
	expected := {["evidence/incoherent", "rollout_decision", pointer, 0.9, {"traffic_percent": 1}]}
	denied_by("/evidence/rollout_decision/canary/1/traffic_percent", 0.9) == expected
}

test_traffic_that_stays_or_rises_passes if {
	denied_by("/evidence/rollout_decision/canary/1/traffic_percent", 1) == set()
	denied_by("/evidence/rollout_decision/canary/1/traffic_percent", 1.1) == set()
}

test_a_run_of_many_rows_needs_no_requests_and_no_cost if evidence.deny == set() with input as fixture.good_batch

test_what_was_measured_on_no_request_denies if {
	latency := fixture.staging_report.latency_ms
	found := fixture.rows(evidence.deny) with input as fixture.without("evidence/staging_report/requests")
	found == {
		["evidence/incoherent", "staging_report", "/requests", null, {"error_rate": 0.01}],
		["evidence/incoherent", "staging_report", "/requests", null, {"latency_ms": latency}],
	}
	with_latency := json.patch(fixture.good_batch, [{
		"op": "add",
		"path": "/evidence/staging_report/latency_ms",
		"value": latency,
	}])
	both := fixture.rows(evidence.deny) with input as with_latency
	both == {["evidence/incoherent", "staging_report", "/requests", null, {"latency_ms": latency}]}
}

test_a_cost_without_its_basis_denies if {
	cost := fixture.staging_report.cost_per_1000_calls
	found := fixture.rows(evidence.deny) with input as fixture.without("evidence/staging_report/cost_basis")
	found == {["evidence/incoherent", "staging_report", "/cost_basis", null, {"cost_per_1000_calls": cost}]}
}

shadow_by(side, values) := denied_by(concat("/", ["/evidence/shadow_eval", side]), values)

not_possible(side, name, value, beside) := {["evidence/incoherent", "shadow_eval", concat("/", ["", side, name]), value, beside]}

test_measures_that_can_be_none_deny_on_either_side if {
	every side in ["candidate", "baseline_metrics"] {
		shadow_by(side, {"mae": -1}) == not_possible(side, "mae", -1, {"min": 0})
		shadow_by(side, {"log_loss": -0.1}) == not_possible(side, "log_loss", -0.1, {"min": 0})
		shadow_by(side, {"r2": 1.1}) == not_possible(side, "r2", 1.1, {"max": 1})
		shadow_by(side, {"auc": 1.01}) == not_possible(side, "auc", 1.01, {"min": 0, "max": 1})
		shadow_by(side, {"accuracy": -0.5}) == not_possible(side, "accuracy", -0.5, {"min": 0, "max": 1})
		shadow_by(side, {"mae": 12, "rmse": 10}) == not_possible(side, "mae", 12, {"rmse": 10})
	}
	shadow_by("candidate", {"mean_square": 2}) == not_possible("candidate", "mean_square", 2, {"min": 0, "max": 1})
}

test_measures_that_can_be_pass if {
	shadow_by("candidate", {"mae": 12, "rmse": 12, "r2": -3, "auc": 1, "accuracy": 0, "log_loss": 4, "profit": -5}) == set()
	evidence.deny == set() with input as json.patch(fixture.with_value("/evidence/shadow_eval/candidate", {"r2": 2}), [{
		"op": "add",
		"path": "/approved",
		"value": true,
	}])
}

outputs_by(outputs) := denied_by("/evidence/staging_report/outputs", outputs)

test_an_output_that_never_varied_passes_beside_one_that_did if {
	varied := {"min": 0, "max": 1, "not_finite": 0}
	constant := {"min": 0, "max": 0, "not_finite": 0}
	outputs_by({"score": varied, "alerts": constant}) == set()
	outputs_by({"score": constant, "alerts": constant}) == {
		["evidence/incoherent", "staging_report", "/outputs/score/max", 0, {"min": 0}],
		["evidence/incoherent", "staging_report", "/outputs/alerts/max", 0, {"min": 0}],
	}
	outputs_by({"score": varied, "alerts": {"min": 2, "max": 1, "not_finite": 0}}) == {[
		"evidence/incoherent", "staging_report", "/outputs/alerts/max",
		1, {"min": 2},
	]}
}

test_an_item_without_a_status_is_signed_off_with_the_list if {
	denied_by("/evidence/readiness/items", [{"id": "a"}]) == set()
	denied_by("/evidence/readiness/items", [{"id": "b"}]) == {["evidence/readiness-not-approved", "readiness", "/items", null, "a"]}
}
