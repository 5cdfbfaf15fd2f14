package relc_test.drift

import data.fixture
import data.relc.gates.drift

denied_by(path, value) := found if {
	found := fixture.rows(drift.deny) with input as fixture.with_value(path, value)
}

test_a_whole_baseline_passes if drift.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	drift.deny == set() with input as fixture.without("profile")
	drift.deny == set() with input as fixture.without("evidence")
}

test_a_warning_that_does_not_come_first_denies if {
	denied_by("/profile/drift/psi_warn", 0.25) == {["drift/thresholds", "profile", "/drift/psi_warn", 0.25, 0.25]}
}

test_a_field_that_is_not_watched_denies if {
	every name in ["amount", "purpose", "score"] {
		path := concat("/", ["evidence/drift_baseline/features", name])
		found := fixture.rows(drift.deny) with input as json.remove(fixture.good, [path])
		found == {["drift/not-covered", "drift_baseline", "/features", null, name]}
	}
}

test_proportions_that_do_not_add_up_deny if {
	observed := {"sum": 0.9, "proportions": 3}
	expected := {"sum": 1, "proportions": 3}
	denied_by("/evidence/drift_baseline/features/amount/proportions", [0.2, 0.3, 0.4]) == {[
		"drift/broken-baseline", "drift_baseline", "/features/amount/proportions",
		observed, expected,
	]}
	denied_by("/evidence/drift_baseline/features/amount/proportions", [0.2, 0.3, 0.4999]) == set()
}

test_proportions_for_other_bins_deny if {
	found := denied_by("/evidence/drift_baseline/features/purpose/proportions", [0.2, 0.3, 0.5])
	found == {[
		"drift/broken-baseline", "drift_baseline", "/features/purpose/proportions",
		{"sum": 1, "proportions": 3}, {"sum": 1, "proportions": 2},
	]}
}

test_edges_that_do_not_rise_deny if {
	pointer := "/features/amount/edges"
	denied_by("/evidence/drift_baseline/features/amount/edges", [2, 1]) == {["drift/broken-baseline", "drift_baseline", pointer, [2, 1], [1, 2]]}
	denied_by("/evidence/drift_baseline/features/amount/edges", [5, 5]) == {["drift/broken-baseline", "drift_baseline", pointer, [5, 5], [5]]}
}

test_categories_that_stand_twice_or_are_not_the_contracts_deny if {
	pointer := "/features/purpose/categories"
	path := "/evidence/drift_baseline/features/purpose/categories"
	denied_by(path, ["house", "car"]) == set()
	denied_by(path, ["car", "boat"]) == {["drift/broken-baseline", "drift_baseline", pointer, ["boat", "car"], ["car", "house"]]}
	free := json.remove(fixture.good, ["evidence/contract_input/properties/purpose"])
	twice := json.patch(free, [{"op": "replace", "path": path, "value": ["car", "car"]}])
	{["drift/broken-baseline", "drift_baseline", pointer, ["car", "car"], ["car"]]} == fixture.rows(drift.deny) with input as twice
	drift.deny == set() with input as free
}

test_a_listed_text_has_categories_and_not_edges if {
	feature := {"type": "numeric", "edges": [1], "proportions": [0.5, 0.5]}
	pointer := "/features/purpose/categories"
	expected := {["drift/broken-baseline", "drift_baseline", pointer, [], ["car", "house"]]}
	denied_by("/evidence/drift_baseline/features/purpose", feature) == expected
}

test_listed_numbers_have_edges_or_their_json_as_categories if {
	listed := fixture.with_value("/evidence/contract_input/properties/amount", {"enum": [1, 2.5, null]})
	of_numbers := fixture.with_value("/evidence/contract_input/properties/amount", {"enum": [1, 2, 3]})
	drift.deny == set() with input as of_numbers
	count(drift.deny) == 1 with input as listed
	drift.deny == set() with input as json.patch(listed, [{
		"op": "replace", "path": "/evidence/drift_baseline/features/amount",
		"value": {"type": "category", "categories": ["1", "2.5", "null"], "proportions": [0.2, 0.3, 0.5]},
	}])
}

test_every_field_but_free_text_and_constants_is_watched if {
	every schema in [{}, true, {"type": "object"}, {"type": ["integer", "null"]}, {"anyOf": [{"type": "integer"}]}, {"type": "string", "enum": ["a", "b"]}] {
		expected := {["drift/not-covered", "drift_baseline", "/features", null, "age"]}
		denied_by("/evidence/contract_input/properties/age", schema) == expected
	}
	every schema in [{"type": "string"}, {"type": ["string", "null"]}, {"const": 1}, {"enum": ["a"]}] {
		denied_by("/evidence/contract_input/properties/age", schema) == set()
	}
}

test_a_text_that_the_replaced_version_watched_is_still_watched if {
	before := {"note": {"type": "category"}, "gone": {"type": "category"}}
	expected := {["drift/not-covered", "drift_baseline", "/features", null, "note"]}
	denied_by("/previous/evidence/drift_baseline", {"features": before}) == expected
}

test_a_field_that_shadow_did_not_measure_denies if {
	without_psi := json.remove(fixture.good, ["evidence/shadow_eval/psi"])
	all := ["drift/not-measured", "shadow_eval", "/psi", null, ["amount", "purpose", "score"]]
	{all} == fixture.rows(drift.deny) with input as without_psi
	without_score := json.remove(fixture.good, ["evidence/shadow_eval/psi/score"])
	one := ["drift/not-measured", "shadow_eval", "/psi", null, ["score"]]
	{one} == fixture.rows(drift.deny) with input as without_score
}

test_shadow_traffic_that_has_drifted_denies if {
	expected := {["drift/psi", "shadow_eval", "/psi/amount", 0.25, 0.25]}
	denied_by("/evidence/shadow_eval/psi/amount", 0.25) == expected
}
