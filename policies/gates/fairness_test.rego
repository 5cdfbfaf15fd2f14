package relc_test.fairness

import data.fixture
import data.relc.gates.fairness

# The fixture's values are equal to the limits: equal passes.
test_the_limits_themselves_pass if fairness.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	fairness.deny == set() with input as fixture.without("profile")
	fairness.deny == set() with input as fixture.without("evidence/fairness")
}

# With the rates from which it is computed.
spoilt(changes) := found if {
	patches := [{"op": "add", "path": concat("", ["/evidence/fairness/attributes", path]), "value": value} |
		some path, value in changes
	]
	found := fixture.rows(fairness.deny) with input as json.patch(fixture.good, patches)
}

test_below_the_limit_denies if {
	limits := {"min": 0.8, "max": 1.25}
	expected := {["fairness/limit", "fairness", "/attributes/sex/disparate_impact", 0.78, limits]}
	spoilt({"/sex/groups/female/approval_rate": 0.39, "/sex/disparate_impact": 0.78}) == expected
}

test_above_the_limit_denies if {
	limits := {"min": -0.1, "max": 0.1}
	expected := {["fairness/limit", "fairness", "/attributes/age/equal_opportunity_difference", 0.11, limits]}
	spoilt({"/age/groups/young/true_positive_rate": 0.81, "/age/equal_opportunity_difference": 0.11}) == expected
}

test_a_watched_attribute_that_was_not_measured_denies if {
	expected := {["fairness/not-measured", "fairness", "/attributes", ["sex"], "age"]}
	fixture.rows(fairness.deny) == expected with input as fixture.without("evidence/fairness/attributes/age")
}

test_groups_that_cannot_be_compared_deny if {
	pointer := "/attributes/sex/groups"
	spoilt({"/sex/groups": {}}) == {["fairness/groups", "fairness", pointer, [], "male"]}
	one := {"male": {"approval_rate": 0.5, "true_positive_rate": 0.6}}
	spoilt({"/sex/groups": one}) == {["fairness/groups", "fairness", pointer, ["male"], "male"]}
	nobody := {["fairness/groups", "fairness", pointer, ["female", "male"], "nobody"]}
	spoilt({"/sex/reference_group": "nobody"}) == nobody
}

test_a_metric_that_its_groups_do_not_give_denies if {
	impact := "/attributes/sex/disparate_impact"
	{["evidence/incoherent", "fairness", impact, 0.8011, {"groups": 0.8}]} == spoilt({"/sex/disparate_impact": 0.8011})
	spoilt({"/sex/disparate_impact": 0.8009}) == set()
	difference := "/attributes/age/equal_opportunity_difference"
	wrong := {"/age/equal_opportunity_difference": -0.1}
	spoilt(wrong) == {["evidence/incoherent", "fairness", difference, -0.1, {"groups": 0.1}]}
	near := {"/age/equal_opportunity_difference": 0}
	spoilt(near) == {["evidence/incoherent", "fairness", difference, 0, {"groups": 0.1}]}
}

test_a_metric_that_cannot_be_computed_denies if {
	impact := "/attributes/sex/disparate_impact"
	found := spoilt({"/sex/groups/male/approval_rate": 0})
	found == {["evidence/incoherent", "fairness", impact, 0.8, {"groups": null}]}
}

test_either_of_two_groups_that_lie_equally_far_passes if {
	third := {"approval_rate": 0.6, "true_positive_rate": 0.6}
	every difference in [-0.1, 0.1] {
		spoilt({"/age/groups/third": third, "/age/equal_opportunity_difference": difference}) == set()
	}
}
