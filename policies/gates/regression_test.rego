package relc_test.regression

import data.fixture
import data.relc.gates.regression

denied_by(path, value) := found if {
	found := fixture.rows(regression.deny) with input as fixture.with_value(path, value)
}

accepting(path, value, measure) := json.patch(fixture.with_value(path, value), [{
	"op": "add",
	"path": "/release/residual_risks/-",
	"value": {"risk": "worse", "accepted_by": "Ana", "until": "2027-05-01", "measure": measure},
}])

# The fixture is worse by just as much as may be.
test_the_limit_itself_passes if regression.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	regression.deny == set() with input as {}
	regression.deny == set() with input as fixture.without("evidence")
	regression.deny == set() with input as fixture.without("thresholds")
}

test_a_first_release_is_compared_with_nothing if {
	first := json.remove(fixture.with_value("/release/replaces", "none"), ["previous"])
	regression.deny == set() with input as first
}

test_a_replaced_version_without_a_folder_denies if {
	found := fixture.rows(regression.deny) with input as fixture.without("previous")
	found == {["compile/no-previous", "release", "/replaces", "1", null]}
}

worse := [
	["/evidence/shadow_eval/candidate/auc", 0.69, "shadow_eval/candidate/auc", 0.75, 0.06, 0.05],
	["/evidence/staging_report/latency_ms/p95", 50.1, "staging_report/latency_ms/p95", 40, 10.1, 10],
	[
		"/evidence/fairness/attributes/age/equal_opportunity_difference", -0.2,
		"fairness/attributes/age/equal_opportunity_difference", 0, 0.2, 0.1,
	],
]

test_a_measure_that_is_worse_denies_with_what_it_was_and_by_how_much if {
	every row in worse {
		[path, value, measure, before, margin, limit] := row
		found := regression.deny with input as fixture.with_value(path, value)
		some finding in found
		count(found) == 1
		finding.code == "regression/worse"
		finding.observed == value
		finding.expected == before
		[finding.measure, finding.previous, finding.margin, finding.limit] == [measure, "risk-default/1", margin, limit]
		concat("", [finding.document, finding.pointer]) == measure
	}
}

test_a_worse_measure_that_somebody_accepted_passes if {
	every row in worse {
		[path, value, measure, _, _, _] := row
		regression.deny == set() with input as accepting(path, value, measure)
		count(regression.deny) == 1 with input as accepting(path, value, "another/measure")
	}
}

test_a_measure_without_a_limit_may_be_worse if denied_by("/evidence/shadow_eval/candidate/brier", 0.9) == set()

test_a_limit_without_a_number_allows_nothing if {
	bare := [{"measure": "shadow_eval/candidate/brier", "better": "lower"}]
	count(regression.deny) == 1 with input as fixture.with_value("/thresholds/regressions", bare)
}

test_a_measure_that_is_gone_denies_unless_accepted if {
	gone := json.remove(fixture.good, ["evidence/fairness/attributes/age"])
	difference := "/attributes/age/equal_opportunity_difference"
	{["regression/not-measured", "fairness", difference, null, concat("", ["fairness", difference])]} == fixture.rows(regression.deny) with input as gone
	found := fixture.rows(regression.deny) with input as json.remove(fixture.good, ["evidence/shadow_eval/candidate/auc"])
	found == {["regression/not-measured", "shadow_eval", "/candidate/auc", null, "shadow_eval/candidate/auc"]}
	accepted := json.remove(
		accepting("/release/headline", "x", "shadow_eval/candidate/auc"),
		["evidence/shadow_eval/candidate/auc"],
	)
	regression.deny == set() with input as accepted
}

narrower := {
	"verdict": "breaks",
	"document": "contract_input",
	"pointer": "/properties/amount/maximum",
	"measure": "contract_input/properties/amount/maximum",
	"change": "differs",
	"before": 20000,
	"after": 10000,
}

differing(difference) := fixture.with_value("/facts/contracts/differences", [difference])

test_a_contract_that_breaks_denies_with_what_it_was_and_is if {
	found := regression.deny with input as differing(narrower)
	fixture.rows(found) == {["regression/contract", "contract_input", narrower.pointer, narrower.measure, "1"]}
	{[20000, 10000]} == {[one.before, one.after] | some one in found}
}

test_a_contract_that_breaks_and_that_somebody_accepted_passes if {
	accepted := accepting("/facts/contracts/differences", [narrower], narrower.measure)
	regression.deny == set() with input as accepted
	other := accepting("/facts/contracts/differences", [narrower], "contract_input/properties/amount/minimum")
	count(regression.deny) == 1 with input as other
}

test_a_contract_of_which_nobody_can_tell_is_told_elsewhere if {
	regression.deny == set() with input as differing(object.union(narrower, {"verdict": "undecided"}))
}

test_a_document_that_the_replaced_version_lacks_denies_unless_accepted if {
	every document in ["staging_report", "shadow_eval", "fairness", "contract_input", "contract_output"] {
		path := concat("/", ["previous/evidence", document])
		found := fixture.rows(regression.deny) with input as json.remove(fixture.good, [path])
		found == {["regression/no-previous-evidence", "release", "/replaces", [document], "1"]}
		accepted := json.remove(accepting("/release/headline", "x", "previous_version"), [path])
		regression.deny == set() with input as accepted
	}
}

test_worse_than_what_shadow_ran_beside_denies_unless_accepted if {
	path := "/evidence/shadow_eval/baseline_metrics/auc"
	found := regression.deny with input as fixture.with_value(path, 0.76)
	some finding in found
	count(found) == 1
	[finding.code, finding.pointer, finding.expected, finding.margin] == ["regression/worse", "/candidate/auc", 0.76, 0.06]
	first := json.remove(fixture.with_value(path, 0.76), ["previous"])
	beside_a_rule := json.patch(first, [
		{"op": "replace", "path": "/release/replaces", "value": "none"},
		{"op": "replace", "path": "/evidence/shadow_eval/baseline", "value": "a rule"},
	])
	{"a rule"} == {one.previous | some one in regression.deny} with input as beside_a_rule
	regression.deny == set() with input as accepting(path, 0.76, "shadow_eval/candidate/auc")
}

test_a_measure_of_what_shadow_ran_beside_alone_denies_unless_accepted if {
	path := "/evidence/shadow_eval/baseline_metrics/ks"
	name := "shadow_eval/candidate/ks"
	denied_by(path, 0.4) == {["regression/not-measured", "shadow_eval", "/candidate/ks", null, name]}
	regression.deny == set() with input as accepting(path, 0.4, name)
}

test_what_was_guarded_and_is_no_more_denies_unless_accepted if {
	before := {"op": "add", "path": "/previous/profile", "value": {"guardrails": {"outputs": {"score": {"min": 0, "max": 1}}}}}
	guarding_nothing := {"op": "add", "path": "/model_file/guarded_outputs", "value": []}
	regression.deny == set() with input as json.patch(fixture.good, [before])
	spoilt := json.patch(fixture.good, [before, guarding_nothing])
	measure := "guarded_outputs/score"
	{["regression/not-guarded", "contract_output", "/properties/score", measure, "1"]} == fixture.rows(regression.deny) with input as spoilt
	regression.deny == set() with input as json.patch(accepting("/release/headline", "x", measure), [before, guarding_nothing])
	gone := json.patch(spoilt, [{"op": "remove", "path": "/evidence/contract_output/properties/score"}])
	regression.deny == set() with input as gone
}

# As many as a measure has parts: none lies deeper than what is said of a group.
test_a_star_may_stand_for_every_part if {
	worse_groups := json.patch(fixture.good, [
		{"op": "add", "path": "/previous/evidence/fairness/attributes/age/groups/old/n", "value": 20},
		{"op": "add", "path": "/evidence/fairness/attributes/age/groups/old/n", "value": 10},
	])
	every measure in ["fairness/attributes/age/groups/old/n", "fairness/*/age/*/old/*", "fairness/*/*/*/*/*"] {
		limits := [{"measure": measure, "better": "higher", "by": 9}]
		found := regression.deny with input as object.union(worse_groups, {"thresholds": {"regressions": limits}})
		some finding in found
		finding.code == "regression/worse"
		[finding.document, finding.pointer] == ["fairness", "/attributes/age/groups/old/n"]
		[finding.observed, finding.expected] == [10, 20]
	}
	regression.deny == set() with input as object.union(worse_groups, {"thresholds": {"regressions": [{
		"measure": "fairness/*/*/*/*",
		"better": "higher",
		"by": 9,
	}]}})
}
