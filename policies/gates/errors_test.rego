package relc_test.errors

import data.fixture
import data.relc.gates.fairness

test_a_regression_at_its_limits_passes if fairness.deny == set() with input as fixture.good_regression

# Of a regression, with these values below fairness.json.
spoilt(changes) := {row | some row in fixture.rows(denials(changes))}

denials(changes) := found if {
	patches := [{"op": "add", "path": concat("", ["/evidence/fairness", path]), "value": value} |
		some path, value in changes
	]
	found := fairness.deny with input as json.patch(fixture.good_regression, patches)
}

test_rates_of_a_regression_deny if {
	rates := json.patch(fixture.good_regression, [{
		"op": "add",
		"path": "/evidence/fairness/attributes",
		"value": fixture.fairness.attributes,
	}])
	found := fairness.deny with input as rates
	strange := ["approval_rate", "disparate_impact", "equal_opportunity_difference", "true_positive_rate"]
	missing := ["mae", "mae_ratio", "mean_error", "mean_error_difference", "rmse"]
	{row | some row in fixture.rows(found); row[0] == "fairness/not-of-task"} == {
		["fairness/not-of-task", "fairness", "/attributes/sex", strange, missing],
		["fairness/not-of-task", "fairness", "/attributes/age", strange, missing],
	}
	"regression" in {one.task | some one in found}
}

test_errors_of_a_classification_deny if {
	found := fixture.rows(fairness.deny) with input as json.patch(fixture.good_regression, [{
		"op": "replace",
		"path": "/model_file/task",
		"value": "classification",
	}])
	some pointer in ["/attributes/sex", "/attributes/age"]
	some row in found
	["fairness/not-of-task", "fairness", pointer] == array.slice(row, 0, 3)
	["fairness/not-of-task", "fairness", "/overall", ["overall"], []] in found
	place := ["fairness/watched-otherwise", "profile", "/fairness/watchlist/0/metric", "mae_ratio"]
	array.concat(place, [["disparate_impact", "equal_opportunity_difference"]]) in found
}

test_a_group_without_one_of_its_numbers_denies_whatever_the_task if {
	every place in ["groups/female/approval_rate", "groups/male/true_positive_rate", "disparate_impact"] {
		found := fairness.deny with input as fixture.without(concat("/", ["evidence/fairness/attributes/sex", place]))
		name := regex.replace(place, ".*/", "")
		["fairness/not-of-task", "fairness", "/attributes/sex", [], [name]] in fixture.rows(found)
	}
	every place in ["groups/female/mae", "groups/male/rmse", "groups/male/mean_error", "mae_ratio"] {
		spoiling := json.remove(fixture.good_regression, [concat("/", ["evidence/fairness/attributes/sex", place])])
		found := fairness.deny with input as spoiling
		name := regex.replace(place, ".*/", "")
		["fairness/not-of-task", "fairness", "/attributes/sex", [], [name]] in fixture.rows(found)
	}
}

test_people_without_a_group_have_the_numbers_of_the_task if {
	row := ["fairness/not-of-task", "fairness", "/attributes/sex", [], ["mae", "mean_error", "rmse"]]
	row in spoilt({"/attributes/sex/ungrouped": {"n": 1}})
}

test_errors_without_those_of_all_people_deny if {
	found := fairness.deny with input as json.remove(fixture.good_regression, ["evidence/fairness/overall"])
	fixture.rows(found) == {["fairness/not-of-task", "fairness", "/overall", [], ["overall"]]}
}

test_a_group_that_fares_worse_than_the_limit_denies if {
	worse := {"/attributes/age/groups/old/mae": 54, "/attributes/age/groups/young/mae": 34, "/attributes/age/mae_ratio": 1}
	spoilt(worse) == {["fairness/reference-group", "fairness", "/attributes/age/reference_group", 1.588235, 1.25]}
	known := object.union(worse, {"/attributes/age/reference_group": "young", "/attributes/age/mae_ratio": 1.588})
	limits := {"min": 1, "max": 1.25}
	found := spoilt(object.union(known, {"/attributes/age/mean_error_difference": 0.091}))
	found == {["fairness/limit", "fairness", "/attributes/age/mae_ratio", 1.588, limits]}
}

test_groups_whose_mean_errors_lie_further_apart_than_the_limit_deny if {
	pointer := "/attributes/sex/reference_group"
	third := {"n": 20, "mae": 44, "rmse": 54.2218, "mean_error": -1}
	found := spoilt({
		"/attributes/sex/groups": {
			"female": {"n": 40, "mae": 50, "rmse": 60, "mean_error": 6},
			"male": {"n": 40, "mae": 38, "rmse": 47.701, "mean_error": -8},
			"other": third,
		},
		"/attributes/sex/reference_group": "other",
		"/attributes/sex/mae_ratio": 1.136,
		"/attributes/sex/mean_error_difference": -0.159,
	})
	["fairness/reference-group", "fairness", pointer, 0.318182, 0.25] in found
}

test_a_metric_that_its_groups_do_not_give_denies if {
	ratio := "/attributes/sex/mae_ratio"
	spoilt({ratio: 1.2}) == {["evidence/incoherent", "fairness", ratio, 1.2, {"groups": 1.25}]}
	difference := "/attributes/sex/mean_error_difference"
	{["evidence/incoherent", "fairness", difference, -0.227, {"groups": 0.227273}]} == spoilt({difference: -0.227})
}

test_errors_that_are_not_those_of_all_people_deny if {
	pointer := "/attributes/sex/groups"
	[pointer, 48, 44] in {[row[2], row[3], row[4]] | some row in spoilt({"/attributes/sex/groups/female/mae": 60})}
	lower := denials({"/attributes/sex/groups/female/rmse": 51})
	{["rmse", "overall"], ["rmse", "shadow_eval.json candidate/rmse"]} == {[one.measure, one.source] |
		some one in lower
		one.code == "fairness/error"
	}
	nearer := spoilt({"/attributes/sex/groups/female/mean_error": 2.5, "/attributes/sex/mean_error_difference": 0.17})
	nearer == {["fairness/error", "fairness", pointer, -2, -1]}
}

test_all_people_fare_as_shadow_measured_on_the_same_data if {
	every measure, error in {"mae": 42, "rmse": 52} {
		found := fairness.deny with input as json.patch(fixture.good_regression, [{
			"op": "replace",
			"path": concat("/", ["/evidence/shadow_eval/candidate", measure]),
			"value": error,
		}])
		{one.source | some one in found} == {concat("", ["shadow_eval.json candidate/", measure])}
		count(found) == 2
	}
}

test_an_attribute_that_counts_other_people_than_there_are_denies if {
	found := denials({"/overall/n": 99})
	{"overall"} == {one.source | some one in found}
	count(found) == 2
}

test_errors_that_cannot_be_deny if {
	pointer := "/attributes/sex/groups/male/mae"
	["evidence/incoherent", "fairness", pointer, 52, {"rmse": 50}] in spoilt({pointer: 52})
	["evidence/incoherent", "fairness", "/overall/mean_error", -46, {"mae": 44}] in spoilt({"/overall/mean_error": -46})
	without := "/attributes/sex/ungrouped"
	bad := spoilt({without: {"n": 1, "mae": 5, "rmse": 4, "mean_error": 0}})
	["evidence/incoherent", "fairness", concat("", [without, "/mae"]), 5, {"rmse": 4}] in bad
}
