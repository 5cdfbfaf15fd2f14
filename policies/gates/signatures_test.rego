package relc_test.signatures

import data.fixture
import data.relc.gates.signatures

denied_by(path, value) := found if {
	found := fixture.rows(signatures.deny) with input as fixture.with_value(path, value)
}

hold(path, value) if signatures.hold with input as fixture.with_value(path, value)

test_two_people_may_sign_a_model_that_asks_for_two if {
	signatures.hold with input as fixture.good
	signatures.deny == set() with input as fixture.good
}

test_absent_facts_make_no_noise_and_hold_nothing if {
	every path in {"facts", "facts/signatures"} {
		signatures.deny == set() with input as fixture.without(path)
		signatures.hold == false with input as fixture.without(path)
	}
}

# What nobody can tell is as strict as any.
test_without_a_criticality_as_many_sign_as_any_asks_for if {
	every path in {"model_file", "model_file/criticality"} {
		signatures.hold with input as fixture.without(path)
		lacking := json.patch(fixture.without(path), [{"op": "add", "path": "/facts/signatures/people", "value": ["ana"]}])
		not signatures.hold with input as lacking
	}
}

test_where_nothing_says_how_many_one_person_signs if {
	nobody := json.patch(fixture.without("demands"), [{"op": "add", "path": "/facts/signatures/people", "value": []}])
	found := fixture.rows(signatures.deny) with input as nobody
	found == {["signature/too-few", "model_signature", "", set(), 1]}
	signatures.hold with input as fixture.without("demands")
}

test_fewer_than_asked_for_deny if {
	every people in [["ana"], ["ana", "ana"]] {
		observed := {person | some person in people}
		denied_by("/facts/signatures/people", people) == {["signature/too-few", "model_signature", "", observed, 2]}
		not hold("/facts/signatures/people", people)
	}
}

test_criticality_says_how_many if {
	every criticality in ["low", "medium"] {
		one := json.patch(fixture.good, [
			{"op": "add", "path": "/model_file/criticality", "value": criticality},
			{"op": "add", "path": "/facts/signatures/people", "value": ["ana"]},
		])
		signatures.deny == set() with input as one
		signatures.hold with input as one
	}
}

lowered(people, earlier) := json.patch(fixture.good, [
	{"op": "add", "path": "/model_file/criticality", "value": "low"},
	{"op": "add", "path": "/facts/signatures/people", "value": people},
	{"op": "add", "path": "/earlier", "value": {"criticality": earlier}},
])

test_a_criticality_that_was_higher_still_says_how_many if {
	every earlier in [["high"], ["low", "high"], [null]] {
		found := fixture.rows(signatures.deny) with input as lowered(["ana"], earlier)
		found == {["signature/too-few-until-now", "model_signature", "", {"ana"}, 2]}
		not signatures.hold with input as lowered(["ana"], earlier)
		signatures.hold with input as lowered(["ana", "bia"], earlier)
		signatures.deny == set() with input as lowered(["ana", "bia"], earlier)
	}
	nobody := fixture.rows(signatures.deny) with input as lowered([], ["high"])
	nobody == {["signature/too-few", "model_signature", "", set(), 1]}
	signatures.hold with input as lowered(["ana"], ["medium"])
	signatures.deny == set() with input as lowered(["ana"], ["medium"])
}

test_what_is_not_valid_does_not_hold_and_was_said_elsewhere if {
	every valid in [false, "true", null] {
		not hold("/facts/signatures/valid", valid)
		denied_by("/facts/signatures/valid", valid) == set()
	}
}
