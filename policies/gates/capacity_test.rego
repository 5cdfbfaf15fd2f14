package relc_test.capacity

import data.fixture
import data.relc.gates.capacity

denied_by(path, value) := found if {
	found := fixture.rows(capacity.deny) with input as fixture.with_value(path, value)
}

# The fixture's values are equal to the limits: equal passes.
test_the_limit_itself_passes if capacity.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	capacity.deny == set() with input as fixture.without("policies")
	capacity.deny == set() with input as fixture.without("profile")
}

test_a_rate_that_all_consumers_cannot_have_denies if {
	expected := {["policy/rate-above-capacity", "policies/runtime/c.yaml", "/requests_per_second", 20.2, 20]}
	denied_by("/policies/2/value/requests_per_second", 10.1) == expected
}

test_a_third_consumer_counts if {
	expected := {["policy/rate-above-capacity", "policies/runtime/c.yaml", "/requests_per_second", 30, 20]}
	denied_by("/model_file/consumers/-", {"name": "third"}) == expected
}

test_a_burst_above_the_capacity_denies if {
	expected := {["policy/rate-above-capacity", "policies/runtime/c.yaml", "/burst", 21, 20]}
	denied_by("/policies/2/value/burst", 21) == expected
}

test_a_quota_that_the_rate_limit_never_lets_anybody_reach_denies if {
	every per, calls in {"hour": 36001, "day": 864001, "month": 24192001} {
		expected := {["policy/quota-without-effect", "policies/runtime/d.yaml", "/calls_per_consumer", calls, calls - 1]}
		denied_by("/policies/3/value", {"per": per, "calls_per_consumer": calls}) == expected
	}
}

test_a_quota_below_a_burst_denies if {
	expected := {["policy/quota-below-burst", "policies/runtime/d.yaml", "/calls_per_consumer", 19, 20]}
	denied_by("/policies/3/value/calls_per_consumer", 19) == expected
	denied_by("/policies/3/value/calls_per_consumer", 20) == set()
}

test_a_timeout_below_the_promised_latency_denies if {
	expected := {["policy/timeout-below-latency", "policies/runtime/a.yaml", "/timeout_ms", 79, 80]}
	denied_by("/policies/0/value/timeout_ms", 79) == expected
}

test_a_model_that_nobody_calls_needs_no_capacity if capacity.deny == set() with input as fixture.good_batch

test_a_rate_limit_without_a_capacity_denies if {
	found := fixture.rows(capacity.deny) with input as fixture.without("profile/capacity")
	found == {["policy/rate-without-capacity", "profile", "", null, "capacity"]}
}

test_a_gateway_without_a_promised_latency_denies if {
	found := fixture.rows(capacity.deny) with input as fixture.without("profile/slos/latency_ms")
	found == {["policy/timeout-without-latency", "profile", "/slos", null, "latency_ms"]}
}
