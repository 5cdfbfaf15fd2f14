package relc_test.fairness

import data.fixture
import data.relc.gates.fairness

denied_by(path, value) := found if {
	found := fixture.rows(fairness.deny) with input as fixture.with_value(path, value)
}

# The fixture's values are equal to the limits: equal passes.
test_the_limits_themselves_pass if fairness.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	fairness.deny == set() with input as fixture.without("profile")
	fairness.deny == set() with input as fixture.without("evidence/fairness")
}

test_below_the_limit_denies if {
	limits := {"min": 0.8, "max": 1.25}
	expected := {["fairness/limit", "fairness", "/attributes/sex/disparate_impact", 0.79, limits]}
	denied_by("/evidence/fairness/attributes/sex/disparate_impact", 0.79) == expected
}

test_above_the_limit_denies if {
	limits := {"min": -0.1, "max": 0.1}
	expected := {["fairness/limit", "fairness", "/attributes/age/equal_opportunity_difference", 0.11, limits]}
	denied_by("/evidence/fairness/attributes/age/equal_opportunity_difference", 0.11) == expected
}

test_a_watched_attribute_that_was_not_measured_denies if {
	expected := {["fairness/not-measured", "fairness", "/attributes", ["sex"], "age"]}
	fixture.rows(fairness.deny) == expected with input as fixture.without("evidence/fairness/attributes/age")
}
