package relc_test.validation

import data.fixture
import data.relc.gates.validation

open := {"text": "Check drift", "due": "2027-01-31"}

settled := object.union(open, {"settled": "Report 7"})

saying(opinion, conditions) := object.union(fixture.identity, {
	"opinion": opinion,
	"scope": "The model whole",
	"conditions": conditions,
	"validated_by": "teresa@example.com",
	"validated_at": "2026-11-20T10:00:00Z",
})

found(operations) := denials if {
	denials := fixture.rows(validation.deny) with input as json.patch(fixture.good, operations)
}

denied(opinion, conditions) := found([{
	"op": "add",
	"path": "/evidence/independent_validation",
	"value": saying(opinion, conditions),
}])

at := "independent_validation"

test_an_approval_without_open_conditions_passes if {
	denied("approved", {}) == set()
	denied("approved", {"C-1": settled}) == set()
}

test_an_approval_with_conditions_passes if {
	denied("approved-with-conditions", {"C-1": open}) == set()
	denied("approved-with-conditions", {"C-1": settled}) == set()
}

test_a_release_without_an_opinion_makes_no_noise if {
	validation.deny == set() with input as fixture.without("evidence/independent_validation")
	validation.deny == set() with input as {}
}

test_a_rejection_denies if {
	denied("rejected", {"C-1": open}) == {["validation/rejected", at, "/opinion", "rejected", "The model whole"]}
}

test_an_approval_that_leaves_a_condition_open_denies if {
	row := ["validation/incoherent", at, "/conditions", "approved", ["C-1"]]
	denied("approved", {"C-1": open, "C-2": settled}) == {row}
}

test_an_approval_with_conditions_that_names_none_denies if {
	row := ["validation/incoherent", at, "/conditions", "approved-with-conditions", []]
	denied("approved-with-conditions", {}) == {row}
}

teresa := ["teresa", "teresa@example.com"]

validated := {"document": "independent_validation", "names": teresa}

acting(acted) := found([{"op": "add", "path": "/facts/acted", "value": acted}])

test_whoever_validates_and_does_nothing_else_passes if {
	acting([validated]) == set()
	acting([validated, {"role": "independent-validation", "names": teresa}]) == set()
	acting([validated, {"role": "builder", "names": ["rui"]}]) == set()
}

test_whoever_validates_and_acts_otherwise_denies if {
	row := ["validation/not-independent", at, "/validated_by", ["builder"], "independent-validation"]
	acting([validated, {"role": "builder", "names": ["teresa@example.com"]}]) == {row}
	signer := {"role": "independent-validation", "names": ["lab"]}
	acting([validated, signer, {"role": "builder", "names": ["lab"]}]) == {row}
}

test_whoever_trained_it_is_known_by_the_first_part_of_an_address if {
	row := ["validation/not-independent", at, "/validated_by", ["trainer"], "independent-validation"]
	acting([validated, {"role": "trainer", "names": ["teresa"]}]) == {row}
	by_address := {"document": "independent_validation", "names": ["teresa@example.com"]}
	acting([by_address, {"role": "trainer", "names": ["teresa"]}]) == {row}
	acting([by_address, {"role": "builder", "names": ["teresa"]}]) == set()
}

test_by_documents_as_well_and_all_are_told if {
	row := ["validation/not-independent", at, "/validated_by", ["release-decider", "risk-accepter"], "independent-validation"]
	decided := {"document": "rollout_decision", "names": teresa}
	accepted := {"document": "release", "names": ["teresa"]}
	acting([validated, decided, accepted]) == {row}
}

test_what_was_approved_before_is_not_asked_again if {
	acted := [validated, {"role": "builder", "names": teresa}]
	found([
		{"op": "add", "path": "/facts/acted", "value": acted},
		{"op": "add", "path": "/approved", "value": true},
	]) == set()
}

earlier := object.union(saying("approved-with-conditions", {"C-1": open, "C-2": settled}), {"version": "1"})

after(former, own) := found(array.concat(
	[{"op": "add", "path": "/facts/earlier_opinion", "value": former}],
	[{"op": "add", "path": "/evidence/independent_validation", "value": one} | some one in own],
))

newer(conditions) := saying("approved-with-conditions", conditions)

test_a_condition_that_is_named_again_passes if {
	after(earlier, [newer({"C-1": settled})]) == set()
	after(earlier, [newer({"C-1": open, "C-3": open})]) == set()
	after(earlier, []) == set()
}

test_a_condition_that_is_left_open_and_not_named_again_denies if {
	row := ["validation/condition-dropped", at, "/conditions", "C-1", "1"]
	after(earlier, [newer({"C-3": open})]) == {row}
	after(earlier, [saying("approved", {})]) == {row}
}

unread := {"version": "1"}

test_an_earlier_opinion_whose_signature_no_longer_counts_denies_until_there_is_a_newer_one if {
	after(unread, []) == {["validation/unverified", at, "", null, "1"]}
	after(unread, [saying("approved", {})]) == set()
}

test_what_was_approved_before_need_not_name_them if {
	frozen := {"op": "add", "path": "/approved", "value": true}
	dropped := {"op": "add", "path": "/evidence/independent_validation", "value": saying("approved", {})}
	found([frozen, dropped, {"op": "add", "path": "/facts/earlier_opinion", "value": earlier}]) == set()
	found([frozen, {"op": "add", "path": "/facts/earlier_opinion", "value": unread}]) == set()
}
