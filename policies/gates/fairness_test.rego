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

test_a_reference_group_that_hides_how_much_worse_a_group_fares_denies if {
	impact := {"/sex/groups/female/approval_rate": 0.35, "/sex/groups/male/approval_rate": 0.55}
	hidden := object.union(impact, {"/sex/reference_group": "female", "/sex/disparate_impact": 1})
	found := spoilt(object.union(hidden, {"/sex/equal_opportunity_difference": -0.3}))
	["fairness/reference-group", "fairness", "/attributes/sex/reference_group", 0.636364, 0.8] in found
	not ["fairness/limit", "fairness", "/attributes/sex/disparate_impact", 1, {"min": 0.8, "max": 1.25}] in found
}

test_a_reference_group_in_the_middle_hides_no_difference_between_the_others if {
	third := {"n": 50, "approval_rate": 0.45, "true_positive_rate": 0.6}
	denied := spoilt({"/age/groups/third": third, "/age/equal_opportunity_difference": -0.1})
	["fairness/reference-group", "fairness", "/attributes/age/reference_group", 0.2, 0.1] in denied
}

test_a_watched_attribute_that_was_not_measured_denies if {
	expected := {["fairness/not-measured", "fairness", "/attributes", ["sex"], "age"]}
	fixture.rows(fairness.deny) == expected with input as fixture.without("evidence/fairness/attributes/age")
}

test_groups_that_cannot_be_compared_deny if {
	pointer := "/attributes/sex/groups"
	["fairness/groups", "fairness", pointer, [], "male"] in spoilt({"/sex/groups": {}})
	one := {"male": {"n": 100, "approval_rate": 0.45, "true_positive_rate": 0.6}}
	["fairness/groups", "fairness", pointer, ["male"], "male"] in spoilt({"/sex/groups": one})
	nobody := ["fairness/groups", "fairness", pointer, ["female", "male"], "nobody"]
	nobody in spoilt({"/sex/reference_group": "nobody"})
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
	["evidence/incoherent", "fairness", impact, 0.8, {"groups": null}] in found
}

test_either_of_two_groups_that_lie_equally_far_follows_from_them if {
	third := {"n": 10, "approval_rate": 0.45, "true_positive_rate": 0.6}
	every difference in [-0.1, 0.1] {
		spoilt({
			"/age/groups/old/n": 45,
			"/age/groups/young/n": 45,
			"/age/groups/third": third,
			"/age/equal_opportunity_difference": difference,
		}) == {["fairness/reference-group", "fairness", "/attributes/age/reference_group", 0.2, 0.1]}
	}
}

test_an_attribute_that_counts_other_people_denies if {
	pointer := "/attributes/age/groups"
	spoilt({"/age/groups/young/n": 49, "/age/groups/old/n": 50}) == {["fairness/people", "fairness", pointer, 99, 100]}
}

test_both_attributes_that_count_other_people_than_shadow_deny if {
	found := fixture.rows(fairness.deny) with input as fixture.with_value("/evidence/shadow_eval/requests", 101)
	pointers := {"/attributes/age/groups", "/attributes/sex/groups"}
	found == {["fairness/people", "fairness", pointer, 100, 101] | some pointer in pointers}
}

elsewhere(patches) := json.patch(
	fixture.with_value("/evidence/fairness/dataset", "another"),
	[{"op": "add", "path": path, "value": value} | some path, value in patches],
)

test_on_other_data_than_shadow_attributes_still_count_the_same_people if {
	fairness.deny == set() with input as elsewhere({"/evidence/shadow_eval/requests": 5000})
	found := fairness.deny with input as elsewhere({"/evidence/fairness/attributes/sex/groups/male/n": 51})
	["fairness/people", "fairness", "/attributes/sex/groups", 101, 100] in fixture.rows(found)
	"age" in {one.source | some one in found; one.code == "fairness/people"}
}

test_people_without_a_group_are_counted if {
	fewer := {"/age/groups/old/n": 45, "/age/groups/young/n": 45}
	spoilt(object.union(fewer, {"/age/ungrouped": {"n": 10, "approval_rate": 0.45}})) == set()
	pointer := "/attributes/age/groups"
	spoilt(fewer) == {["fairness/people", "fairness", pointer, 90, 100]}
	rated := spoilt(object.union(fewer, {"/age/ungrouped": {"n": 10, "approval_rate": 0.75}}))
	["fairness/rate", "fairness", "/attributes/sex/groups", 0.45, 0.48] in rated
}

test_rates_that_contradict_another_attribute_deny if {
	better := {"/sex/groups/female/approval_rate": 0.6, "/sex/groups/male/approval_rate": 0.75}
	found := spoilt(better)
	found == {["fairness/rate", "fairness", "/attributes/sex/groups", 0.675, 0.45]}
}

test_rates_that_contradict_what_shadow_measured_on_the_same_data_deny if {
	place := "/evidence/shadow_eval/candidate/approval_rate"
	fairness.deny == set() with input as fixture.with_value(place, 0.4512)
	found := fairness.deny with input as fixture.with_value(place, 0.55)
	pointers := {"/attributes/age/groups", "/attributes/sex/groups"}
	fixture.rows(found) == {["fairness/rate", "fairness", pointer, 0.45, 0.55] | some pointer in pointers}
	{one.source | some one in found} == {"shadow_eval.json candidate/approval_rate"}
	fairness.deny == set() with input as elsewhere({place: 0.55})
	count(fairness.deny) == 2 with input as json.patch(named("held-out", 0.6), [
		{"op": "add", "path": "/evidence/shadow_eval/dataset", "value": "held-out"},
		{"op": "add", "path": place, "value": 0.6},
	])
}

named(dataset, value) := json.patch(fixture.good, [
	{"op": "add", "path": "/evidence/shadow_eval/dataset", "value": "live"},
	{"op": "add", "path": "/evidence/registry/metrics/held_out_approval_rate", "value": value},
	{
		"op": "add",
		"path": "/evidence/shadow_eval/registry_metrics/approval_rate",
		"value": {"metric": "held_out_approval_rate", "dataset": dataset},
	},
])

test_rates_that_contradict_the_registry_on_the_same_data_deny if {
	fairness.deny == set() with input as named("held-out", 0.4499)
	fairness.deny == set() with input as named("other", 0.55)
	fairness.deny == set() with input as named("held-out", "NaN")
	found := fairness.deny with input as named("held-out", 0.55)
	{one.source | some one in found} == {"registry.json held_out_approval_rate"}
	count(found) == 2
}

lost(path) := found if found := fairness.deny with input as fixture.with_value(path, {})

accepting(path, value, measure) := json.patch(fixture.good, [
	{"op": "add", "path": path, "value": value},
	{"op": "add", "path": "/release/residual_risks/0/measure", "value": measure},
])

test_a_group_of_before_that_is_gone_denies_unless_accepted if {
	path := "/previous/evidence/fairness/attributes/age/groups/very old"
	expected := ["fairness/no-longer-measured", "fairness", "/attributes/age/groups", ["old", "young"], "very old"]
	fixture.rows(lost(path)) == {expected}
	{"fairness/attributes/age/groups/very old"} == {one.measure | some one in lost(path)}
	fairness.deny == set() with input as accepting(path, {}, "fairness/attributes/age/groups/very old")
	count(fairness.deny) == 1 with input as accepting(path, {}, "fairness/attributes/age")
}

test_another_reference_group_than_before_denies_unless_accepted if {
	path := "/previous/evidence/fairness/attributes/age/reference_group"
	found := fairness.deny with input as fixture.with_value(path, "young")
	expected := ["fairness/no-longer-measured", "fairness", "/attributes/age/reference_group", "old", "young"]
	fixture.rows(found) == {expected}
	fairness.deny == set() with input as accepting(path, "young", "fairness/attributes/age/reference_group")
}

test_a_first_release_has_no_groups_of_before if fairness.deny == set() with input as fixture.without("previous")

test_a_model_that_decides_nothing_about_people_compares_no_groups if {
	fairness.deny == set() with input as fixture.good_without_people
}

test_fairness_that_is_measured_and_not_watched_denies if {
	found := fixture.rows(fairness.deny) with input as fixture.without("profile/fairness")
	found == {["fairness/not-watched", "profile", "", ["age", "sex"], "fairness"]}
}
