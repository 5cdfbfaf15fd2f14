package relc_test.runtime

import data.fixture
import data.relc.gates.runtime

denied_by(path, value) := found if {
	found := fixture.rows(runtime.deny) with input as fixture.with_value(path, value)
}

test_all_kinds_bound_pass if {
	runtime.deny == set() with input as fixture.good
	runtime.deny == set() with input as fixture.good_llm
}

test_absent_inputs_make_no_noise if {
	runtime.deny == set() with input as fixture.without("profile")
	runtime.deny == set() with input as fixture.without("demands")
	runtime.deny == set() with input as fixture.without("policies")
}

test_a_kind_that_is_not_bound_denies if {
	every position, kind in fixture.kinds {
		others := sort([other | some other in fixture.kinds; other != kind])
		expected := {["policy/kind-not-bound", "profile", "/policies", others, kind]}
		bound := [{"kind": other} | some other in fixture.kinds; other != kind]
		denied_by("/profile/policies", bound) == expected
		position >= 0
	}
}

# Whichever fact makes the model an LLM.
test_an_llm_needs_its_gateway if {
	every path, value in {
		"/model_file/type": "llm",
		"/evidence/components": fixture.components,
		"/profile/slos/llm": fixture.levels,
	} {
		denied_by(path, value) == {["policy/kind-not-bound", "profile", "/policies", sort(fixture.kinds), "LlmGateway"]}
	}
}

test_a_kind_bound_twice_denies if {
	expected := {["policy/kind-twice", "profile", "/policies/5/kind", "Quota", 1]}
	denied_by("/profile/policies/-", {"kind": "Quota"}) == expected
}

test_a_contract_that_is_not_enforced_denies if {
	expected := {["policy/contract-not-enforced", "policies/runtime/a.yaml", "/enforce_contract", false, true]}
	denied_by("/policies/0/value/enforce_contract", false) == expected
}

sized(least) := json.patch(fixture.good, [
	{"op": "add", "path": "/facts/contracts/request_bytes", "value": {"least": least, "most": least}},
	{"op": "add", "path": "/policies/0/value/max_request_bytes", "value": 4096},
])

test_a_gateway_that_refuses_the_largest_request_denies if {
	found := fixture.rows(runtime.deny) with input as sized(4097)
	found == {["policy/request-limit", "policies/runtime/a.yaml", "/max_request_bytes", 4096, 4097]}
	runtime.deny == set() with input as sized(4096)
}
