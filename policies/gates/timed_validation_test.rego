package relc_test.timed_validation

import data.fixture
import data.relc.timed_gates.validation

critical := {"name": "critical models", "when": {"criticality": ["high"]}}

yearly := object.union(critical, {"max_age_days": 365})

own := {"op": "add", "path": "/evidence/independent_validation/validated_at", "value": "2026-11-19T10:00:00Z"}

before(said) := {"op": "add", "path": "/facts/earlier_opinion", "value": object.union({"version": "1"}, said)}

# The first day after which a year has not passed on 20 November 2026.
young := before({"opinion": "approved", "validated_at": "2025-11-20T23:00:00Z"})

old := before({"opinion": "approved", "validated_at": "2025-11-19T23:00:00Z"})

found(rules, operations) := denials if {
	asked := [{"op": "add", "path": "/validations", "value": rules}]
	denials := fixture.rows(validation.deny) with input as json.patch(fixture.good, array.concat(asked, operations))
}

at := "independent_validation"

missing := ["validation/missing", at, "", null, "critical models"]

test_where_no_rule_asks_for_it_nothing_is_missing if {
	found([], []) == set()
	found([{"name": "others", "when": {"criticality": ["low"]}}], []) == set()
	validation.deny == set() with input as {}
}

test_an_opinion_on_this_version_answers if {
	found([critical], [own]) == set()
	found([yearly], [own, old]) == set()
}

test_without_one_the_release_is_denied if {
	found([critical], []) == {missing}
	found([yearly], []) == {missing}
}

test_an_earlier_one_answers_only_a_rule_that_says_for_how_long if {
	found([yearly], [young]) == set()
	found([critical], [young]) == {missing}
}

test_an_earlier_one_that_rejected_or_cannot_be_verified_answers_nothing if {
	found([yearly], [before({"opinion": "rejected", "validated_at": "2026-11-01T00:00:00Z"})]) == {missing}
	found([yearly], [before({})]) == {missing}
}

test_one_that_is_too_old_denies if {
	found([yearly], [old]) == {["validation/too-old", at, "", "2025-11-19", 365]}
	late := {"op": "add", "path": "/today", "value": "2027-11-20"}
	found([yearly], [own, late]) == {["validation/too-old", at, "", "2026-11-19", 365]}
}

test_what_the_model_was_since_its_last_state_counts_too if {
	lowered := {"op": "replace", "path": "/model_file/criticality", "value": "low"}
	found([critical], [lowered]) == set()
	found([critical], [lowered, {"op": "add", "path": "/earlier", "value": {"criticality": ["high"]}}]) == {missing}
}

test_a_first_release_is_one_that_replaces_none if {
	rule := {"name": "first releases", "when": {"first_release": true}}
	first := {"op": "replace", "path": "/release/replaces", "value": "none"}
	found([rule], []) == set()
	found([rule], [first]) == {["validation/missing", at, "", null, "first releases"]}
	found([rule], [first, own]) == set()
	later := {"name": "later ones", "when": {"first_release": false}}
	found([later], []) == {["validation/missing", at, "", null, "later ones"]}
	found([later], [first]) == set()
}

test_what_replaces_only_what_nobody_approved_is_a_first_release_too if {
	rule := {"name": "first releases", "when": {"first_release": true}}
	begins := {"op": "add", "path": "/begins", "value": true}
	said := before({"opinion": "approved-with-conditions", "validated_at": "2026-11-01T00:00:00Z"})
	rejected := before({"opinion": "rejected", "validated_at": "2026-11-01T00:00:00Z"})
	found([rule], [begins]) == {["validation/missing", at, "", null, "first releases"]}
	found([rule], [begins, before({})]) == {["validation/missing", at, "", null, "first releases"]}
	found([rule], [begins, rejected]) == {["validation/missing", at, "", null, "first releases"]}
	found([rule], [begins, said]) == set()
}

test_what_was_approved_before_is_not_asked if {
	found([critical], [{"op": "add", "path": "/frozen", "value": true}]) == set()
}
