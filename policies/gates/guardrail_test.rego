package relc_test.guardrail

import data.fixture
import data.relc.gates.guardrail

denied_by(path, value) := found if {
	found := fixture.rows(guardrail.deny) with input as fixture.with_value(path, value)
}

test_the_edges_of_the_interval_pass if guardrail.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	guardrail.deny == set() with input as fixture.without("evidence")
	guardrail.deny == set() with input as fixture.without("profile")
	guardrail.deny == set() with input as {}
}

test_a_score_below_denies if {
	expected := {["slo/guardrail", "staging_report", "/outputs/score/min", -0.1, 0]}
	denied_by("/evidence/staging_report/outputs/score/min", -0.1) == expected
}

test_a_score_above_denies if {
	expected := {["slo/guardrail", "staging_report", "/outputs/score/max", 1.1, 1]}
	denied_by("/evidence/staging_report/outputs/score/max", 1.1) == expected
}

test_a_score_that_is_not_finite_denies_whatever_the_profile_says if {
	spoilt := fixture.with_value("/evidence/staging_report/outputs/score/not_finite", 3)
	expected := {["slo/guardrail", "staging_report", "/outputs/score/not_finite", 3, 0]}
	fixture.rows(guardrail.deny) == expected with input as spoilt
	tolerated := json.patch(spoilt, [{"op": "add", "path": "/profile/guardrails/refuse_nan_and_inf", "value": false}])
	fixture.rows(guardrail.deny) == expected with input as tolerated
}
