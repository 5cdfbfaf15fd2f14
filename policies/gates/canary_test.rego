package relc_test.canary

import data.fixture
import data.relc.gates.canary

denied_by(path, value) := found if {
	found := fixture.rows(canary.deny) with input as fixture.with_value(path, value)
}

test_a_canary_as_planned_passes if canary.deny == set() with input as fixture.good

test_absent_evidence_makes_no_noise if {
	canary.deny == set() with input as fixture.without("evidence")
	canary.deny == set() with input as fixture.without("evidence/canary_plan")
	canary.deny == set() with input as fixture.without("evidence/rollout_decision")
}

test_a_planned_step_that_was_not_taken_denies if {
	expected := {["canary/not-as-planned", "rollout_decision", "/canary", [1, 10], [1, 10, 50]]}
	more := array.concat(fixture.evidence.canary_plan.steps, [{"traffic_percent": 50, "min_requests": 1}])
	denied_by("/evidence/canary_plan/steps", more) == expected
}

test_a_step_that_was_not_planned_denies if {
	expected := {["canary/not-as-planned", "rollout_decision", "/canary", [1, 10], [1]]}
	denied_by("/evidence/canary_plan/steps", [{"traffic_percent": 1, "min_requests": 1}]) == expected
}

test_another_share_denies if {
	expected := {["canary/not-as-planned", "rollout_decision", "/canary", [1, 10], [2, 10]]}
	denied_by("/evidence/canary_plan/steps/0/traffic_percent", 2) == expected
}

test_a_step_with_fewer_requests_than_planned_denies if {
	expected := {["canary/too-few-requests", "rollout_decision", "/canary/1/requests", 50, 51]}
	denied_by("/evidence/canary_plan/steps/1/min_requests", 51) == expected
}

test_a_step_with_fewer_requests_denies_whatever_other_steps_were_left_out if {
	steps := [
		{"traffic_percent": 1, "min_requests": 50},
		{"traffic_percent": 5, "min_requests": 50},
		{"traffic_percent": 10, "min_requests": 51},
	]
	denied_by("/evidence/canary_plan/steps", steps) == {
		["canary/not-as-planned", "rollout_decision", "/canary", [1, 10], [1, 5, 10]],
		["canary/too-few-requests", "rollout_decision", "/canary/1/requests", 50, 51],
	}
}

test_steps_of_the_same_share_are_compared_in_their_turn if {
	place := "/evidence/rollout_decision/canary/0/traffic_percent"
	twice := [{"traffic_percent": 10, "min_requests": 50}, {"traffic_percent": 10, "min_requests": 51}]
	found := fixture.rows(canary.deny) with input as json.patch(fixture.good, [
		{"op": "add", "path": place, "value": 10},
		{"op": "add", "path": "/evidence/canary_plan/steps", "value": twice},
	])
	found == {["canary/too-few-requests", "rollout_decision", "/canary/1/requests", 50, 51]}
}

test_a_step_above_a_stop_condition_denies if {
	errors := {["canary/not-stopped", "rollout_decision", "/canary/1/error_rate", 0.01, 0.009]}
	denied_by("/evidence/canary_plan/stop_above/error_rate", 0.009) == errors
	slow := {["canary/not-stopped", "rollout_decision", "/canary/0/latency_p95_ms", 50, 49]}
	denied_by("/evidence/canary_plan/stop_above/latency_p95_ms", 49) == slow
}

test_a_canary_of_rows_that_nobody_waits_for_passes if {
	canary.deny == set() with input as fixture.good_batch_canary
}

test_a_rollout_without_a_canary_where_none_is_planned_passes if canary.deny == set() with input as fixture.good_batch

test_a_planned_canary_that_was_not_taken_denies if {
	found := fixture.rows(canary.deny) with input as fixture.without("evidence/rollout_decision/canary")
	found == {["canary/not-as-planned", "rollout_decision", "/canary", [], [1, 10]]}
}

test_a_step_that_did_not_measure_what_stops_it_denies if {
	place := "/canary/1/latency_p95_ms"
	found := fixture.rows(canary.deny) with input as fixture.without(concat("", ["evidence/rollout_decision", place]))
	found == {["canary/not-measured", "rollout_decision", place, null, "latency_p95_ms"]}
}

test_a_promised_latency_that_stops_nothing_denies if {
	found := fixture.rows(canary.deny) with input as fixture.without("evidence/canary_plan/stop_above/latency_p95_ms")
	found == {["canary/without-stop", "canary_plan", "/stop_above", null, "latency_p95_ms"]}
}
