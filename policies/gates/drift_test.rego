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

test_every_field_but_constants_is_watched if {
	every schema in [
		{}, true, {"type": "object"}, {"type": ["integer", "null"]}, {"anyOf": [{"type": "integer"}]},
		{"type": "string", "enum": ["a", "b"]}, {"type": "string"}, {"type": ["string", "null"]},
	] {
		expected := {["drift/not-covered", "drift_baseline", "/features", null, "age"]}
		denied_by("/evidence/contract_input/properties/age", schema) == expected
	}
	every schema in [{"const": 1}, {"enum": ["a"]}] {
		denied_by("/evidence/contract_input/properties/age", schema) == set()
	}
}

reason := {"reason": "People write it"}

# A further field of the input that the baseline leaves out.
leaving_out(schema) := json.patch(fixture.good, [
	{"op": "add", "path": "/evidence/contract_input/properties/photo", "value": schema},
	{"op": "add", "path": "/evidence/drift_baseline/unwatched/photo", "value": reason},
])

not_accepted(name) := [
	"drift/not-accepted", "drift_baseline", concat("/", ["/unwatched", name]),
	name, concat("/", ["drift", name]),
]

test_free_text_is_left_out_with_a_reason_alone if {
	every schema in [{"type": "string"}, {"type": ["string", "null"]}] {
		drift.deny == set() with input as leaving_out(schema)
	}
}

test_what_could_be_watched_is_left_out_only_where_that_is_accepted if {
	every schema in [
		{"type": "array"}, {}, {"type": "number"}, {"type": "string", "enum": ["a", "b"]},
		{"type": "string", "contentEncoding": "base64"}, {"type": "string", "contentMediaType": "image/png"},
	] {
		{not_accepted("photo")} == fixture.rows(drift.deny) with input as leaving_out(schema)
		accepted := json.patch(leaving_out(schema), [{"op": "add", "path": "/release/not_applicable", "value": {"drift/photo": {}}}])
		drift.deny == set() with input as accepted
	}
}

test_a_guarded_output_is_left_out_only_where_that_is_accepted if {
	bare := json.remove(fixture.good, ["evidence/drift_baseline/features/score"])
	left_out := json.patch(bare, [{"op": "add", "path": "/evidence/drift_baseline/unwatched/score", "value": reason}])
	{not_accepted("score")} == fixture.rows(drift.deny) with input as left_out
}

test_a_text_that_the_replaced_version_watched_is_left_out_only_where_that_is_accepted if {
	before := {"op": "add", "path": "/previous/evidence/drift_baseline", "value": {"features": {"note": {}, "gone": {}}}}
	{not_accepted("note")} == fixture.rows(drift.deny) with input as json.patch(fixture.good, [before])
}

test_a_reason_for_what_is_no_field_or_is_watched_denies if {
	every name in ["amount", "score", "nothing"] {
		place := concat("/", ["/unwatched", name])
		path := concat("/", ["/evidence/drift_baseline/unwatched", name])
		denied_by(path, reason) == {["drift/not-left-out", "drift_baseline", place, name, null]}
	}
}

brightness := {"type": "numeric", "of": "mean brightness", "edges": [0.5], "proportions": [0.4, 0.6]}

watching(schema, feature) := json.patch(fixture.good, [
	{"op": "add", "path": "/evidence/contract_input/properties/photo", "value": schema},
	{"op": "add", "path": "/evidence/drift_baseline/features/photo", "value": feature},
	{"op": "add", "path": "/evidence/shadow_eval/psi/photo", "value": 0.1},
])

test_what_has_no_distribution_is_watched_by_a_statistic if {
	every schema in [{"type": "array"}, {"type": "object"}, {"type": "string"}, {"type": "string", "contentEncoding": "base64"}] {
		drift.deny == set() with input as watching(schema, brightness)
	}
}

test_a_statistic_is_measured_and_drifts_like_any_feature if {
	photos := watching({"type": "array"}, brightness)
	unmeasured := json.remove(photos, ["evidence/shadow_eval/psi/photo"])
	{["drift/not-measured", "shadow_eval", "/psi", null, ["photo"]]} == fixture.rows(drift.deny) with input as unmeasured
	broken := json.patch(photos, [{"op": "replace", "path": "/evidence/drift_baseline/features/photo/edges", "value": []}])
	count(drift.deny) == 1 with input as broken
}

test_a_statistic_in_place_of_a_fields_own_values_denies if {
	every schema in [{"type": "number"}, {"type": ["integer", "null"]}, {"type": "boolean"}] {
		found := fixture.rows(drift.deny) with input as watching(schema, brightness)
		found == {["drift/statistic", "drift_baseline", "/features/photo", "mean brightness", "own"]}
	}
	listed := fixture.rows(drift.deny) with input as watching({"type": "string", "enum": ["a", "b"]}, brightness)
	["drift/statistic", "drift_baseline", "/features/photo", "mean brightness", "own"] in listed
	typed := fixture.with_value("/evidence/drift_baseline/features/score/of", "sign")
	numbers := json.patch(typed, [{"op": "add", "path": "/evidence/contract_output/properties/score/type", "value": "number"}])
	{["drift/statistic", "drift_baseline", "/features/score", "sign", "own"]} == fixture.rows(drift.deny) with input as numbers
}

test_a_statistic_is_a_number if {
	words := {"type": "category", "of": "first letter", "categories": ["a", "b"], "proportions": [0.4, 0.6]}
	found := fixture.rows(drift.deny) with input as watching({"type": "string"}, words)
	found == {["drift/statistic", "drift_baseline", "/features/photo", "first letter", "numeric"]}
}

test_numbers_of_text_say_what_they_are if {
	silent := json.remove(watching({"type": "string"}, brightness), ["evidence/drift_baseline/features/photo/of"])
	{["drift/statistic", "drift_baseline", "/features/photo", null, "of"]} == fixture.rows(drift.deny) with input as silent
	words := {"type": "category", "categories": ["a", "b"], "proportions": [0.4, 0.6]}
	drift.deny == set() with input as watching({"type": "string"}, words)
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
