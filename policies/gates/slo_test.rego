package relc_test.slo

import data.fixture
import data.relc.gates.slo

denied_by(path, value) := found if {
	found := fixture.rows(slo.deny) with input as fixture.with_value(path, value)
}

# The fixture's values are equal to the limits: equal passes.
test_the_limit_itself_passes if slo.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	slo.deny == set() with input as fixture.without("evidence")
	slo.deny == set() with input as fixture.without("profile")
}

test_a_high_p95_denies if {
	expected := {["slo/latency-p95", "staging_report", "/latency_ms/p95", 50.1, 50]}
	denied_by("/evidence/staging_report/latency_ms/p95", 50.1) == expected
}

test_a_high_p95_in_the_canary_denies if {
	expected := {["slo/latency-p95", "rollout_decision", "/canary/1/latency_p95_ms", 51, 50]}
	denied_by("/evidence/rollout_decision/canary/1/latency_p95_ms", 51) == expected
}

test_a_high_p99_denies if {
	expected := {["slo/latency-p99", "staging_report", "/latency_ms/p99", 81, 80]}
	denied_by("/evidence/staging_report/latency_ms/p99", 81) == expected
}

test_a_high_error_rate_denies if {
	expected := {["slo/error-rate", "staging_report", "/error_rate", 0.011, 0.01]}
	denied_by("/evidence/staging_report/error_rate", 0.011) == expected
}

test_a_high_error_rate_in_the_canary_denies if {
	expected := {["slo/error-rate", "rollout_decision", "/canary/0/error_rate", 0.02, 0.01]}
	denied_by("/evidence/rollout_decision/canary/0/error_rate", 0.02) == expected
}

test_a_high_cost_denies if {
	expected := {["slo/cost", "staging_report", "/cost_per_1000_calls/amount", 0.51, 0.5]}
	denied_by("/evidence/staging_report/cost_per_1000_calls/amount", 0.51) == expected
}

test_another_currency_denies_and_is_not_compared if {
	expected := {["slo/currency", "staging_report", "/cost_per_1000_calls/currency", "USD", "BRL"]}
	denied_by("/evidence/staging_report/cost_per_1000_calls", {"amount": 9, "currency": "USD"}) == expected
}

test_less_promised_for_more_calls_denies if {
	slo_p99 := fixture.with_value("/profile/slos/latency_ms/p99", 49)
	found := fixture.rows(slo.deny) with input as json.patch(slo_p99, [{"op": "replace", "path": "/evidence/staging_report/latency_ms/p99", "value": 49}])
	found == {["slo/incoherent", "profile", "/slos/latency_ms/p99", 49, 50]}
}

test_each_level_that_is_promised_and_not_measured_denies if {
	every level in ["latency_ms/p95", "latency_ms/p99", "error_rate", "cost_per_1000_calls/amount"] {
		pointer := concat("", ["/", level])
		place := concat("", ["evidence/staging_report", pointer])
		expected := ["slo/not-measured", "staging_report", pointer, null, level]
		fixture.rows(slo.deny) == {expected} with input as fixture.without(place)
	}
}

test_a_canary_step_that_did_not_measure_the_promised_latency_denies if {
	expected := ["slo/not-measured", "rollout_decision", "/canary/0/latency_p95_ms", null, "latency_ms/p95"]
	place := "evidence/rollout_decision/canary/0/latency_p95_ms"
	fixture.rows(slo.deny) == {expected} with input as fixture.without(place)
}

run := {"rows": 1000, "duration_seconds": 10, "rows_per_second": 100}

# A run of the fixture, and what is promised of it.
running(measured, promised) := json.patch(fixture.good, [
	{"op": "add", "path": "/evidence/staging_report/batch", "value": measured},
	{"op": "add", "path": "/profile/slos/batch", "value": promised},
])

test_a_run_at_its_levels_passes if {
	slo.deny == set() with input as running(run, {"duration_seconds": 10, "rows_per_second": 100})
}

test_a_run_that_takes_longer_than_promised_denies if {
	expected := {["slo/batch-duration", "staging_report", "/batch/duration_seconds", 10, 9.9]}
	found := fixture.rows(slo.deny) with input as running(run, {"duration_seconds": 9.9, "rows_per_second": 100})
	found == expected
}

test_a_run_that_answers_fewer_rows_in_a_second_than_promised_denies if {
	expected := {["slo/batch-rate", "staging_report", "/batch/rows_per_second", 100, 101]}
	found := fixture.rows(slo.deny) with input as running(run, {"duration_seconds": 10, "rows_per_second": 101})
	found == expected
}

test_a_run_that_is_promised_and_was_not_measured_denies if {
	found := fixture.rows(slo.deny) with input as running({}, {"duration_seconds": 10, "rows_per_second": 100})
	found == {
		["slo/not-measured", "staging_report", "/batch/duration_seconds", null, "batch/duration_seconds"],
		["slo/not-measured", "staging_report", "/batch/rows_per_second", null, "batch/rows_per_second"],
	}
}

test_a_model_that_nobody_waits_for_promises_no_latency if {
	slo.deny == set() with input as fixture.good_batch
	slo.deny == set() with input as fixture.good_batch_canary
}
