package relc_test.claim

import data.fixture
import data.relc.gates.claim

found(release) := rows if {
	rows := fixture.rows(claim.deny) with input as release
}

changed(release, edits) := json.patch(release, [{"op": "add", "path": path, "value": value} | some path, value in edits])

test_what_is_what_it_says_passes if {
	every release in [
		fixture.good,
		fixture.good_llm,
		fixture.good_batch,
		fixture.good_batch_canary,
		fixture.good_regression,
		fixture.good_without_people,
		fixture.good_service,
	] {
		found(release) == set()
	}
}

test_absent_inputs_make_no_noise if {
	every path in ["evidence", "facts", "profile", "model_file"] {
		found(json.remove(fixture.good_regression, [path])) == set()
		found(json.remove(fixture.good_batch, [path])) == set()
	}
}

says(task) := changed(fixture.good_regression, {"/model_file/task": task})

test_a_number_with_measures_of_classes_denies if {
	every task in ["regression", "forecasting"] {
		shadow := changed(says(task), {"/evidence/shadow_eval/candidate/auc": 0.7, "/evidence/shadow_eval/candidate/ks": 0.3})
		found(shadow) == {["claim/task", "shadow_eval", "/candidate", ["auc", "ks"], []]}
	}
	every metric in ["held_out_auc", "training_f1_score", "val/logLoss", "eval-Accuracy", "mean_square", "validation_0-aucpr"] {
		registry := changed(says("regression"), {concat("/", ["/evidence/registry/metrics", replace(metric, "/", "~1")]): 0.7})
		found(registry) == {["claim/task", "registry", "/metrics", [metric], []]}
	}
	honest := changed(says("regression"), {"/evidence/registry/metrics/auction_total": 1, "/evidence/registry/metrics/recalled": 2})
	found(honest) == set()
}

answering(output) := changed(fixture.good_regression, {"/facts/contracts/watched/outputs/-": output})

decision := {
	"name": "decision",
	"feature": "decision",
	"types": ["string"],
	"is_listed": true,
	"values": ["approve", "refuse"],
}

probability := answering(decision)

test_a_probability_with_its_decision_denies if {
	sign := {["claim/task", "contract_output", "/properties", ["decision", "score"], []]}
	found(probability) == sign
	found(answering(object.union(decision, {"types": ["boolean"], "is_listed": false}))) == sign
	found(answering(object.union(decision, {"values": null}))) == sign
	found(answering(object.union(decision, {"name": "currency", "values": ["BRL"]}))) == set()
	found(changed(probability, {"/model_file/task": "ranking", "/evidence/shadow_eval/candidate/ndcg": 0.6})) == set()

	# A number of another range, one beside it, or with nothing that follows from it, is a number, where a person decides.
	found(changed(by_a_person, {"/facts/contracts/numbers/0/maximum": 400})) == set()
	found(changed(by_a_person, {"/facts/contracts/numbers/0/minimum": -1})) == set()
	found(changed(by_a_person, {"/facts/contracts/numbers/0/maximum": null})) == set()
	found(changed(by_a_person, {"/facts/contracts/numbers/0/minimum": null})) == set()
	found(answering(object.union(decision, {"is_listed": false}))) == set()
	beside := {"name": "days", "is_number": true, "is_required": true, "is_listed": false, "minimum": 0, "maximum": 90}
	found(changed(by_a_person, {"/facts/contracts/numbers/-": beside})) == set()
}

by_a_person := changed(probability, {"/profile/privacy/automated_decisions": false})

test_a_decision_that_no_person_takes_denies_on_whatever_scale_its_number_is if {
	alone := changed(probability, {"/profile/privacy/automated_decisions": true, "/facts/contracts/numbers/0/maximum": 1000})
	found(alone) == {["claim/task", "contract_output", "/properties", ["decision"], []]}
	found(changed(alone, {"/profile/privacy/automated_decisions": false})) == set()
	found(changed(alone, {"/model_file/decides_about_people": false})) == set()
	found(changed(alone, {"/facts/contracts/watched/outputs": []})) == set()
	accepted := {"release": {"not_applicable": {"task": {"reason": "It is the tariff's name", "accepted_by": "privacy"}}}}
	found(object.union(object.union(alone, accepting), accepted)) == set()
}

test_a_class_by_a_pattern_or_of_two_whole_numbers_denies if {
	sign := {["claim/task", "contract_output", "/properties", ["decision", "score"], []]}
	text := {"name": "decision", "types": ["string"], "is_listed": false}
	every pattern in ["^(approved|denied)$", "^(?:approved|denied)$", "approved|denied"] {
		found(changed(answering(text), {"/evidence/contract_output/properties/decision": {"type": "string", "pattern": pattern}})) == sign
	}
	every pattern in ["^[A-Z]{3}$", "^v[0-9]+$", "^[0-9a-f]{8}$"] {
		found(changed(answering(text), {"/evidence/contract_output/properties/decision": {"type": "string", "pattern": pattern}})) == set()
	}

	between(0, 1, ["integer"]) == sign
	between(1, 2, ["integer", "null"]) == sign
	between(0, 30, ["integer"]) == set()
	found(changed(between_of(0, 1, ["integer"]), {
		"/facts/contracts/numbers/0/maximum": 400,
		"/profile/privacy/automated_decisions": false,
	})) == set()
}

between(minimum, maximum, types) := found(between_of(minimum, maximum, types))

between_of(minimum, maximum, types) := changed(answering({"name": "decision", "types": types, "is_listed": false}), {"/facts/contracts/numbers/-": {
	"name": "decision",
	"is_number": true,
	"is_required": true,
	"is_listed": false,
	"minimum": minimum,
	"maximum": maximum,
}})

accepting := {"declinable": [{"demand": "task", "when": {"task": ["regression", "forecasting"]}, "by": "privacy"}]}

test_a_role_accepts_that_it_is_a_number_all_the_same if {
	open := object.union(probability, accepting)
	found(open) == {["claim/task", "contract_output", "/properties", ["decision", "score"], ["privacy"]]}
	mends(open) == {"role"}
	mends(probability) == {"never"}
	declined := {"release": {"not_applicable": {"task": {"reason": "A share of a loss", "accepted_by": "privacy"}}}}
	found(object.union(open, declined)) == set()
	count(found(object.union(probability, declined))) == 1
	other := {"release": {"not_applicable": {"task": {"reason": "A share of a loss", "accepted_by": "mlops"}}}}
	count(found(object.union(open, other))) == 1
}

mends(release) := {denial.mend | some denial in denials} if {
	denials := claim.deny with input as release
}

test_answers_without_a_number_are_none_and_nobody_accepts_that if {
	classes := changed(probability, {"/facts/contracts/numbers": []})
	declined := {"release": {"not_applicable": {"task": {"reason": "A share of a loss", "accepted_by": "privacy"}}}}
	every release in [classes, object.union(object.union(classes, accepting), declined)] {
		found(release) == {["claim/task", "contract_output", "/properties", ["decision"], []]}
		mends(release) == {"classes"}
	}
	listed := changed(probability, {"/facts/contracts/numbers/0/is_listed": true})
	mends(listed) == {"classes"}
	ranking := changed(classes, {"/model_file/task": "ranking", "/evidence/shadow_eval/candidate": {"ndcg": 0.4}})
	found(ranking) == set()
}

test_a_class_of_which_only_errors_were_measured_denies if {
	errors := {"/evidence/shadow_eval/candidate": {"mae": 44, "rmse": 54}}
	sign := {["claim/task", "shadow_eval", "/candidate", ["mae", "rmse"], []]}
	found(changed(fixture.good, errors)) == sign
	found(changed(changed(fixture.good, errors), {"/model_file/task": "classification"})) == sign
	found(changed(changed(fixture.good, errors), {"/evidence/shadow_eval/candidate/accuracy": 0.9})) == set()
	every task in ["ranking", "detection"] {
		found(changed(changed(fixture.good, errors), {"/model_file/task": task})) == sign
		found(changed(changed(fixture.good, errors), {"/model_file/task": task, "/evidence/shadow_eval/candidate/ndcg": 0.6})) == set()
	}
	found(changed(changed(fixture.good, errors), {"/model_file/task": "generation", "/facts/contracts/texts": {"inputs": [], "outputs": []}})) == set()
	found(changed(fixture.good, {"/evidence/shadow_eval/candidate": {}})) == set()
	found(changed(fixture.good_llm, errors)) == set()
	mends(changed(fixture.good, errors)) == {"errors"}
	mends(changed(fixture.good, {"/evidence/shadow_eval/candidate": {"mse": 0.2}})) == {"square"}
}

test_single_calls_that_were_measured_of_a_run_deny if {
	waits("/evidence/staging_report/latency_ms", {"p50": 10, "p95": 50, "p99": 80}) == measured_at("staging_report", "/latency_ms")
	waits("/evidence/staging_report/requests", 5000) == measured_at("staging_report", "/requests")
	canary := changed(fixture.good_batch_canary, {"/evidence/rollout_decision/canary/0/latency_p95_ms": 40})
	found(canary) == measured_at("rollout_decision", "/canary/0/latency_p95_ms")
	plan := changed(fixture.good_batch_canary, {"/evidence/canary_plan/stop_above/latency_p95_ms": 50})
	found(plan) == measured_at("canary_plan", "/stop_above/latency_p95_ms")
}

measured_at(document, pointer) := {["claim/serving", document, pointer, trim_prefix(pointer, "/"), null]}

waits(part, value) := found(changed(fixture.good_batch, {part: value}))

test_a_run_that_somebody_waits_for_denies if {
	waits("/profile/slos/latency_ms", {"p95": 50, "p99": 80}) == {["claim/serving", "profile", "/slos/latency_ms", "slos/latency_ms", null]}
	waits("/profile/capacity", {"requests_per_second": 20}) == {["claim/serving", "profile", "/capacity", "capacity", null]}
	every kind in ["InferenceGateway", "RateLimit", "Quota"] {
		waits("/policies/-", {"kind": kind, "path": "a", "value": {}}) == {["claim/serving", "profile", "/policies", kind, null]}
	}
}

test_what_was_approved_is_not_refused_for_what_its_model_is_said_to_be_now if {
	approved := {"approved": true}
	was := [
		changed(fixture.good, {"/model_file/task": "regression"}),
		changed(fixture.good, {"/model_file/serving": "batch"}),
		json.remove(changed(fixture.good_regression, {}), ["model_file/task"]),
	]
	every release in was {
		count(found(release)) > 0
		found(object.union(release, approved)) == set()
	}
}
