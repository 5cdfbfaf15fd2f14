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

# The release with another field of requests in place of the amount.
with_amount(said) := with_input(0, "amount", said)

with_input(position, name, said) := json.patch(fixture.good, [{
	"op": "replace", "path": sprintf("/facts/contracts/watched/inputs/%d", [position]),
	"value": fixture.field(name, said),
}])

amount_as(said, feature) := json.patch(with_amount(said), [{
	"op": "replace", "path": "/evidence/drift_baseline/features/amount",
	"value": feature,
}])

categories(names) := {"type": "category", "categories": names, "proportions": [share | some _, _ in names; share := 1 / count(names)]}

other_type(name, type, fitting) := [
	"drift/broken-baseline", "drift_baseline", concat("/", ["/features", name, "type"]),
	{"type": type}, {"type": fitting},
]

test_categories_that_stand_twice_or_are_not_the_contracts_deny if {
	pointer := "/features/purpose/categories"
	path := "/evidence/drift_baseline/features/purpose/categories"
	denied_by(path, ["house", "car"]) == set()
	denied_by(path, ["car", "boat"]) == {["drift/broken-baseline", "drift_baseline", pointer, ["boat", "car"], ["car", "house"]]}
	free := with_input(1, "purpose", {"types": ["string"]})
	drift.deny == set() with input as free
	twice := json.patch(free, [{"op": "replace", "path": path, "value": ["car", "car"]}])
	{["drift/broken-baseline", "drift_baseline", pointer, ["car", "car"], ["car"]]} == fixture.rows(drift.deny) with input as twice
	strange := json.patch(free, [{"op": "replace", "path": "/facts/contracts/watched/inputs/1/strange", "value": ["car"]}])
	{["drift/broken-baseline", "drift_baseline", pointer, ["car", "house"], ["house"]]} == fixture.rows(drift.deny) with input as strange
}

test_a_listed_text_has_categories_and_not_edges if {
	feature := {"type": "numeric", "edges": [1], "proportions": [0.5, 0.5]}
	denied_by("/evidence/drift_baseline/features/purpose", feature) == {other_type("purpose", "numeric", "category")}
}

test_a_number_has_edges_and_no_invented_categories if {
	every said in [fixture.number, {"types": ["string", "fraction"], "holds_numbers": true}, {"types": ["array"], "holds_numbers": true}] {
		found := fixture.rows(drift.deny) with input as amount_as(said, categories(["low", "high"]))
		found == {other_type("amount", "category", "numeric")}
	}
	every feature in [categories(["1", "2"]), {"type": "numeric", "edges": [1], "proportions": [0.5, 0.5]}] {
		drift.deny == set() with input as amount_as({"types": ["integer"], "values": [1, 2]}, feature)
	}
	words := categories(["few", "many"])
	count(drift.deny) == 1 with input as amount_as({"types": ["integer"], "values": [1, 2]}, words)
}

test_a_guarded_output_has_edges if {
	found := denied_by("/evidence/drift_baseline/features/score", categories(["good", "bad"]))
	found == {other_type("score", "category", "numeric")}
}

test_listed_numbers_have_edges_or_their_json_as_categories if {
	listed := {"types": ["null", "integer", "fraction"], "values": [1, 2.5, null], "is_listed": true}
	drift.deny == set() with input as with_amount(object.union(listed, {"values": [1, 2, 3]}))
	{other_type("amount", "numeric", "category")} == fixture.rows(drift.deny) with input as with_amount(listed)
	drift.deny == set() with input as amount_as(listed, categories(["1", "2.5", "null"]))
	drift.deny == set() with input as with_amount(object.union(listed, {"is_listed": false}))
}

test_edges_outside_of_the_contracts_range_deny if {
	every range in [{"minimum": 1.5}, {"minimum": 1.5, "maximum": 9}] {
		found := fixture.rows(drift.deny) with input as with_amount(object.union(fixture.number, range))
		expected := {"minimum": 1.5, "maximum": object.get(range, "maximum", null)}
		found == {["drift/broken-baseline", "drift_baseline", "/features/amount/edges", [1], expected]}
	}
	above := fixture.rows(drift.deny) with input as with_amount(object.union(fixture.number, {"maximum": 1}))
	above == {["drift/broken-baseline", "drift_baseline", "/features/amount/edges", [2], {"minimum": null, "maximum": 1}]}
	drift.deny == set() with input as with_amount(object.union(fixture.number, {"minimum": 1, "maximum": 2}))
}

test_every_field_but_constants_is_watched if {
	every said in [{}, fixture.number, fixture.free_text, {"types": ["boolean"], "values": [false, true]}] {
		expected := {["drift/not-covered", "drift_baseline", "/features", null, "age"]}
		denied_by("/facts/contracts/watched/inputs/-", fixture.field("age", said)) == expected
	}
	denied_by("/facts/contracts/watched/inputs/-", fixture.field("age", {"values": [1]})) == set()
}

reason := {"reason": "People write it"}

photo(said) := {"op": "add", "path": "/facts/contracts/watched/inputs/-", "value": fixture.field("photo", said)}

# A further field of the input that the baseline leaves out.
leaving_out(said) := json.patch(fixture.good, [
	photo(said),
	{"op": "add", "path": "/facts/contracts/texts/inputs/-", "value": fixture.text("photo", "unlimited", 1)},
	{"op": "add", "path": "/evidence/drift_baseline/unwatched/photo", "value": reason},
])

not_accepted(name) := [
	"drift/not-accepted", "drift_baseline", concat("/", ["/unwatched", replace(name, "/", "~1")]),
	name, concat("/", ["drift", name]),
]

test_free_text_is_left_out_with_a_reason_alone if {
	drift.deny == set() with input as leaving_out(fixture.free_text)
}

test_where_no_input_is_watched_reasons_alone_do_not_do if {
	alone := json.patch(leaving_out(fixture.free_text), [
		{"op": "remove", "path": "/evidence/drift_baseline/features/amount"},
		{"op": "remove", "path": "/evidence/drift_baseline/features/purpose"},
		{"op": "add", "path": "/evidence/drift_baseline/unwatched/amount", "value": reason},
		{"op": "add", "path": "/evidence/drift_baseline/unwatched/purpose", "value": reason},
		{"op": "add", "path": "/release/not_applicable", "value": {"drift/amount": {}, "drift/purpose": {}}},
	])
	{not_accepted("photo"), not_accepted("note")} == fixture.rows(drift.deny) with input as alone
	accepted := json.patch(alone, [{"op": "add", "path": concat("/", ["/release/not_applicable", name]), "value": {}} |
		some name in ["drift~1photo", "drift~1note"]
	])
	drift.deny == set() with input as accepted
	drift.deny == set() with input as json.patch(alone, [{"op": "add", "path": "/approved", "value": true}])
}

test_what_could_be_watched_is_left_out_only_where_that_is_accepted if {
	every said in [{}, fixture.number, {"types": ["string"]}] {
		{not_accepted("photo")} == fixture.rows(drift.deny) with input as leaving_out(said)
		accepted := json.patch(leaving_out(said), [{"op": "add", "path": "/release/not_applicable", "value": {"drift/photo": {}}}])
		drift.deny == set() with input as accepted
	}
}

test_a_guarded_output_is_left_out_only_where_that_is_accepted if {
	bare := json.remove(fixture.good, ["evidence/drift_baseline/features/score"])
	left_out := json.patch(bare, [{"op": "add", "path": "/evidence/drift_baseline/unwatched/score", "value": reason}])
	{not_accepted("score")} == fixture.rows(drift.deny) with input as left_out
	text := json.patch(left_out, [{"op": "replace", "path": "/facts/contracts/watched/outputs/0/is_free_text", "value": true}])
	{not_accepted("score")} == fixture.rows(drift.deny) with input as text
}

test_an_output_named_like_an_input_is_watched_beside_it if {
	named := fixture.with_value("/facts/contracts/watched/outputs/0/feature", "output/score")
	{["drift/not-covered", "drift_baseline", "/features", null, "output/score"]} == fixture.rows(drift.deny) with input as named
	unmeasured := json.patch(named, [{
		"op": "add", "path": "/evidence/drift_baseline/features/output~1score",
		"value": {"type": "numeric", "edges": [0.5], "proportions": [0.4, 0.6]},
	}])
	{["drift/not-measured", "shadow_eval", "/psi", null, ["output/score"]]} == fixture.rows(drift.deny) with input as unmeasured
	measured := json.patch(unmeasured, [{"op": "add", "path": "/evidence/shadow_eval/psi/output~1score", "value": 0.1}])
	drift.deny == set() with input as measured
	beyond := json.patch(measured, [{"op": "add", "path": "/evidence/drift_baseline/features/output~1score/edges", "value": [5]}])
	count(drift.deny) == 1 with input as beyond
}

test_a_text_that_the_replaced_version_watched_is_left_out_only_where_that_is_accepted if {
	before := {"op": "add", "path": "/previous/evidence/drift_baseline", "value": {"features": {"note": {}, "gone": {}}}}
	{not_accepted("note")} == fixture.rows(drift.deny) with input as json.patch(fixture.good, [before])
}

test_what_the_replaced_version_watched_is_watched_or_declined_though_no_contract_says_it if {
	kept := fixture.with_value("/facts/contracts/watched/kept", ["age"])
	{["drift/not-covered", "drift_baseline", "/features", null, "age"]} == fixture.rows(drift.deny) with input as kept
	left_out := json.patch(kept, [{"op": "add", "path": "/evidence/drift_baseline/unwatched/age", "value": reason}])
	{not_accepted("age")} == fixture.rows(drift.deny) with input as left_out
	drift.deny == set() with input as json.patch(left_out, [{
		"op": "add", "path": "/release/not_applicable",
		"value": {"drift/age": {}},
	}])
}

test_a_reason_for_what_is_no_field_or_is_watched_denies if {
	every name in ["amount", "score", "nothing"] {
		place := concat("/", ["/unwatched", name])
		path := concat("/", ["/evidence/drift_baseline/unwatched", name])
		denied_by(path, reason) == {["drift/not-left-out", "drift_baseline", place, name, null]}
	}
}

brightness := {"type": "numeric", "of": "mean brightness", "edges": [0.5], "proportions": [0.4, 0.6]}

watching(said, feature) := json.patch(fixture.good, [
	photo(said),
	{"op": "add", "path": "/evidence/drift_baseline/features/photo", "value": feature},
	{"op": "add", "path": "/evidence/shadow_eval/psi/photo", "value": 0.1},
])

test_what_has_no_distribution_is_watched_by_a_statistic if {
	every said in [{}, {"types": ["object"]}, {"types": ["null", "string"]}, {"types": ["array"], "holds_numbers": true}] {
		drift.deny == set() with input as watching(said, brightness)
	}
}

test_a_statistic_is_measured_and_drifts_like_any_feature if {
	photos := watching({}, brightness)
	unmeasured := json.remove(photos, ["evidence/shadow_eval/psi/photo"])
	{["drift/not-measured", "shadow_eval", "/psi", null, ["photo"]]} == fixture.rows(drift.deny) with input as unmeasured
	broken := json.patch(photos, [{"op": "replace", "path": "/evidence/drift_baseline/features/photo/edges", "value": []}])
	count(drift.deny) == 1 with input as broken
}

test_a_statistic_in_place_of_a_fields_own_values_denies if {
	every said in [
		fixture.number,
		{"types": ["null", "integer"]},
		{"types": ["boolean"]},
		{"types": ["null", "boolean", "object", "array", "string", "integer", "fraction"]},
		{"types": ["string"], "values": ["a", "b"]},
	] {
		found := fixture.rows(drift.deny) with input as watching(said, brightness)
		found == {["drift/statistic", "drift_baseline", "/features/photo", "mean brightness", "own"]}
	}
	typed := fixture.with_value("/evidence/drift_baseline/features/score/of", "sign")
	{["drift/statistic", "drift_baseline", "/features/score", "sign", "own"]} == fixture.rows(drift.deny) with input as typed
}

test_a_statistic_is_a_number if {
	words := {"type": "category", "of": "first letter", "categories": ["a", "b"], "proportions": [0.4, 0.6]}
	found := fixture.rows(drift.deny) with input as watching({"types": ["string"]}, words)
	found == {["drift/statistic", "drift_baseline", "/features/photo", "first letter", "numeric"]}
}

test_numbers_of_text_say_what_they_are if {
	silent := json.remove(watching({"types": ["string"]}, brightness), ["evidence/drift_baseline/features/photo/of"])
	{["drift/statistic", "drift_baseline", "/features/photo", null, "of"]} == fixture.rows(drift.deny) with input as silent
	drift.deny == set() with input as watching({"types": ["string"]}, categories(["a", "b"]))
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
