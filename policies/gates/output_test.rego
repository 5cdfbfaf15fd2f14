package relc_test.output

import data.fixture
import data.relc.gates.output

path := "policies/runtime/e.yaml"

denied_by(pointer, value) := found if {
	found := fixture.rows(output.deny) with input as fixture.with_value(pointer, value)
}

test_limits_like_contract_and_guardrails_pass if output.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	output.deny == set() with input as fixture.without("policies")
	output.deny == set() with input as json.remove(fixture.without("evidence"), ["profile"])
}

test_limits_that_let_nan_pass_deny if {
	expected := {["policy/output-not-finite", path, "/refuse_nan_and_inf", false, true]}
	denied_by("/policies/4/value/refuse_nan_and_inf", false) == expected
}

test_limits_unlike_the_contract_deny if {
	denied_by("/evidence/contract_output/properties/score/maximum", 100) == {["policy/output-range", path, "/score/max", 1, 100]}
	denied_by("/evidence/contract_output/properties/score/minimum", -1) == {["policy/output-range", path, "/score/min", 0, -1]}
}

test_a_contract_without_a_range_denies if {
	every properties in [{}, {"score": {"type": "number"}}] {
		denied_by("/evidence/contract_output/properties", properties) == {
			["policy/output-range", path, "/score/min", 0, null],
			["policy/output-range", path, "/score/max", 1, null],
		}
	}
}

test_limits_unlike_the_guardrails_deny if {
	denied_by("/profile/guardrails/score/max", 0.9) == {["policy/output-guardrails", path, "/score/max", 1, 0.9]}
	denied_by("/profile/guardrails/score/min", 0.1) == {["policy/output-guardrails", path, "/score/min", 0, 0.1]}
}
