package relc_test.consumers

import data.fixture
import data.relc.gates.consumers

test_consumers_that_can_go_on_pass if consumers.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	consumers.deny == set() with input as {}
	consumers.deny == set() with input as fixture.without("model_file")
	consumers.deny == set() with input as fixture.without("policies")
}

test_what_was_approved_is_not_judged_by_declarations_of_today if {
	gone := json.patch(fixture.good, [
		{"op": "add", "path": "/facts/consumers", "value": []},
		{"op": "add", "path": "/approved", "value": true},
	])
	consumers.deny == set() with input as gone
	routed := json.patch(gone, [{
		"op": "add",
		"path": "/release/change/compatibility_route",
		"value": {"to": "7", "days": 400},
	}])
	consumers.deny == set() with input as routed
}

missing := {["consumer/missing", "model_file", "/consumers/0", "origination", null]}

test_a_critical_consumer_that_declares_nothing_denies if {
	missing == fixture.rows(consumers.deny) with input as fixture.with_value("/facts/consumers/0/declared", null)
	missing == fixture.rows(consumers.deny) with input as fixture.with_value("/facts/consumers", [])
	missing == fixture.rows(consumers.deny) with input as fixture.without("facts/consumers")
}

test_another_consumer_may_declare_nothing if {
	consumers.deny == set() with input as fixture.with_value("/facts/consumers/1/declared", null)
}

difference(verdict) := {
	"verdict": verdict,
	"change": "differs",
	"document": "contract_output",
	"pointer": "/properties/score/maximum",
	"measure": "contract_output/properties/score/maximum",
	"before": 1,
	"after": 1000,
	"shown": false,
}

# The consumer at a position, with a difference.
breaking(position, verdict) := fixture.with_value(
	sprintf("/facts/consumers/%d/declared/differences", [position]),
	[difference(verdict)],
)

row(code) := {[code, "contract_output", "/properties/score/maximum", "contract_output/properties/score/maximum", null]}

routing(release, to, days) := json.patch(release, [{
	"op": "add",
	"path": "/release/change/compatibility_route",
	"value": {"to": to, "days": days},
}])

accepting(release, measure) := json.patch(release, [{
	"op": "add",
	"path": "/release/residual_risks/-",
	"value": {"risk": "breaks", "accepted_by": "Ana", "until": "2027-05-01", "measure": measure},
}])

test_a_critical_consumer_that_breaks_denies_with_what_it_was_and_is if {
	found := consumers.deny with input as breaking(0, "breaks")
	fixture.rows(found) == row("consumer/breaks-critical")
	{[["origination"], "differs", 1, 1000, "1"]} == {[one.consumer, one.change, one.before, one.after, one.replaced] |
		some one in found
	}
}

test_nobody_can_accept_that_a_critical_consumer_breaks if {
	accepted := accepting(breaking(0, "breaks"), "consumers/origination")
	fixture.rows(consumers.deny) == row("consumer/breaks-critical") with input as accepted
}

test_a_route_to_the_replaced_version_lets_a_consumer_break if {
	every position in [0, 1] {
		consumers.deny == set() with input as routing(breaking(position, "breaks"), "1", 30)
	}
	consumers.deny == set() with input as routing(unshown, "1", 30)
}

test_a_route_elsewhere_or_for_longer_than_the_replaced_version_denies if {
	elsewhere := fixture.rows(consumers.deny) with input as routing(breaking(0, "breaks"), "7", 30)
	route := "/change/compatibility_route"
	elsewhere == row("consumer/breaks-critical") | {["consumer/route", "release", concat("/", [route, "to"]), "7", "1"]}
	longer := fixture.rows(consumers.deny) with input as routing(breaking(0, "breaks"), "1", 31)
	longer == row("consumer/breaks-critical") | {["consumer/route-too-long", "release", concat("/", [route, "days"]), 31, 30]}
}

test_another_consumer_that_breaks_denies_unless_somebody_accepted_that if {
	found := consumers.deny with input as breaking(1, "breaks")
	fixture.rows(found) == row("consumer/breaks")
	{[["review"], 1, 1000]} == {[one.consumer, one.before, one.after] | some one in found}
	consumers.deny == set() with input as accepting(breaking(1, "breaks"), "consumers/review")
	fixture.rows(consumers.deny) == row("consumer/breaks") with input as accepting(breaking(1, "breaks"), "consumers/origination")
}

unshown := breaking(0, "undecided")

test_what_cannot_be_decided_denies_for_a_critical_consumer_unless_an_example_reaches_the_place if {
	found := consumers.deny with input as unshown
	fixture.rows(found) == row("consumer/undecided")
	{["origination"]} == {one.consumer | some one in found}
	consumers.deny == set() with input as json.patch(unshown, [{
		"op": "add",
		"path": "/facts/consumers/0/declared/differences/0/shown",
		"value": true,
	}])
	consumers.deny == set() with input as breaking(1, "undecided")
}

shown_by(newly_shown) := json.patch(unshown, [
	{"op": "add", "path": "/facts/consumers/0/declared/differences/0/shown", "value": true},
	{"op": "add", "path": "/facts/earlier_declarations", "value": [{
		"name": "origination",
		"differences": [],
		"newly_shown": newly_shown,
		"calls": few,
		"access": no_access,
	}]},
])

test_an_example_that_was_added_in_the_same_change_excuses_nothing if {
	added := shown_by([difference("undecided").measure])
	found := consumers.deny with input as added
	fixture.rows(found) == row("consumer/undecided")
	{[["origination"], "newly_shown"]} == {[one.consumer, one.change] | some one in found}
	consumers.deny == set() with input as routing(added, "1", 30)
	consumers.deny == set() with input as json.patch(added, [{"op": "add", "path": "/approved", "value": true}])
	consumers.deny == set() with input as shown_by([])
}

calling(attributes, action) := fixture.with_value(
	"/facts/consumers/0/declared/access",
	[{"action": action, "attributes": attributes}],
)

test_a_critical_consumer_that_no_rule_lets_in_denies if {
	every case in [
		[{"service": "other", "zone": "a"}, "predict"],
		[{"service": "origination"}, "predict"],
		[{"service": "origination", "zone": "a"}, "explain"],
		[{}, "predict"],
	] {
		found := consumers.deny with input as calling(case[0], case[1])
		fixture.rows(found) == {["consumer/not-admitted", "policies/runtime/b.yaml", "/allow", case[0], case[1]]}
		{"origination"} == {one.consumer | some one in found}
	}
}

test_a_critical_consumer_is_let_in_by_any_rule_that_asks_no_more_than_it_has if {
	every case in [
		[{"service": "origination", "zone": "b", "mfa": "yes"}, "predict"],
		[{"service": "review"}, "explain"],
	] {
		consumers.deny == set() with input as calling(case[0], case[1])
	}
	wild := json.patch(calling({"service": "x", "zone": "a"}, "predict"), [{
		"op": "add",
		"path": "/policies/1/value/allow/0/subject/service",
		"value": ["*"],
	}])
	consumers.deny == set() with input as wild
}

test_another_consumer_may_be_shut_out_and_call_less if {
	shut := json.patch(fixture.good, [
		{"op": "add", "path": "/facts/consumers/1/declared/access/0/attributes", "value": {}},
		{"op": "add", "path": "/facts/consumers/1/declared/calls", "value": {"per_second": 1000, "per_day": 10000000}},
	])
	consumers.deny == set() with input as shut
}

calls(field, number) := fixture.with_value(concat("/", ["/facts/consumers/0/declared/calls", field]), number)

test_a_critical_consumer_above_the_rate_limit_denies if {
	consumers.deny == set() with input as calls("per_second", 10)
	found := consumers.deny with input as calls("per_second", 10.5)
	fixture.rows(found) == {["consumer/above-limit", "policies/runtime/c.yaml", "/requests_per_second", 10, 10.5]}
	{"origination"} == {one.consumer | some one in found}
}

test_a_critical_consumer_above_the_quota_denies if {
	every case in [["hour", 864000], ["day", 36000], ["month", 1161]] {
		[per, most] := case
		quota := {"op": "replace", "path": "/policies/3/value/per", "value": per}
		consumers.deny == set() with input as json.patch(calls("per_day", most), [quota])
		found := consumers.deny with input as json.patch(calls("per_day", most + 1), [quota])
		fixture.rows(found) == {["consumer/above-limit", "policies/runtime/d.yaml", "/calls_per_consumer", most, most + 1]}
	}
}

test_critical_consumers_that_break_alike_are_one_finding if {
	two := json.patch(breaking(0, "breaks"), [
		{"op": "replace", "path": "/model_file/consumers/1/critical", "value": true},
		{"op": "add", "path": "/facts/consumers/1/declared/differences", "value": [difference("breaks")]},
	])
	found := consumers.deny with input as two
	[["origination", "review"]] == [one.consumer | some one in found]
}

lowered := json.patch(breaking(1, "breaks"), [{
	"op": "add",
	"path": "/earlier",
	"value": {"critical_consumers": ["review"]},
}])

test_a_consumer_that_is_no_longer_critical_just_for_a_release_still_is if {
	fixture.rows(consumers.deny) == row("consumer/breaks-critical") with input as lowered
	fixture.rows(consumers.deny) == row("consumer/breaks-critical") with input as accepting(lowered, "consumers/review")
}

test_a_critical_consumer_that_is_no_longer_named_denies_unless_somebody_accepted_that if {
	gone := json.patch(fixture.good, [{
		"op": "add",
		"path": "/earlier",
		"value": {"critical_consumers": ["origination", "collections"]},
	}])
	fixture.rows(consumers.deny) == {["consumer/removed", "model_file", "/consumers", "collections", null]} with input as gone
	consumers.deny == set() with input as accepting(gone, "consumers/collections")
	consumers.deny == set() with input as json.patch(gone, [{"op": "add", "path": "/approved", "value": true}])
}

test_a_model_file_that_cannot_be_read_forgets_nobody if {
	unread := json.patch(fixture.good, [
		{"op": "add", "path": "/earlier", "value": {"critical_consumers": ["origination"]}},
		{"op": "remove", "path": "/model_file"},
	])
	consumers.deny == set() with input as unread
}

# A declaration as it was before the change, with what it needed.
narrowing(name, differences, calls, access) := json.patch(fixture.good, [{
	"op": "add",
	"path": "/facts/earlier_declarations",
	"value": [{"name": name, "differences": differences, "calls": calls, "access": access}],
}])

few := {"per_second": 1, "per_day": 1}

no_access := []

test_a_declaration_that_is_narrowed_with_the_contract_denies_unless_somebody_accepted_that_or_a_route_is_planned if {
	every name in ["review", "of nobody any more"] {
		narrowed := narrowing(name, [difference("breaks")], few, no_access)
		found := consumers.deny with input as narrowed
		fixture.rows(found) == row("consumer/narrowed")
		{[[name], "differs", 1, 1000, "1"]} == {[one.consumer, one.change, one.before, one.after, one.replaced] |
			some one in found
		}
		consumers.deny == set() with input as accepting(narrowed, concat("/", ["consumers", name]))
		consumers.deny == set() with input as routing(narrowed, "1", 30)
		approved := json.patch(narrowed, [{"op": "add", "path": "/approved", "value": true}])
		consumers.deny == set() with input as approved
	}
}

test_nobody_can_accept_that_the_declaration_of_a_critical_consumer_is_narrowed_with_the_contract if {
	narrowed := narrowing("origination", [difference("breaks")], few, no_access)
	found := consumers.deny with input as narrowed
	fixture.rows(found) == row("consumer/narrowed-critical")
	{[["origination"], "differs", 1, 1000, "1"]} == {[one.consumer, one.change, one.before, one.after, one.replaced] |
		some one in found
	}
	accepted := accepting(narrowed, "consumers/origination")
	fixture.rows(consumers.deny) == row("consumer/narrowed-critical") with input as accepted
	consumers.deny == set() with input as routing(narrowed, "1", 30)
	approved := json.patch(narrowed, [{"op": "add", "path": "/approved", "value": true}])
	consumers.deny == set() with input as approved
}

test_nobody_can_accept_that_a_critical_consumer_is_left_out_or_made_uncritical_with_the_contract if {
	every name in ["review", "collections"] {
		narrowed := narrowing(name, [difference("breaks")], few, no_access)
		was := json.patch(narrowed, [{"op": "add", "path": "/earlier", "value": {"critical_consumers": [name]}}])
		accepted := accepting(was, concat("/", ["consumers", name]))
		fixture.rows(consumers.deny) == row("consumer/narrowed-critical") with input as accepted
	}
}

test_needs_of_a_critical_consumer_that_are_lowered_with_the_policies_deny if {
	every case in [
		[{"per_second": 10.5, "per_day": 1}, no_access, "too_fast"],
		[{"per_second": 1, "per_day": 864001}, no_access, "too_often"],
		[few, [{"action": "explain", "attributes": {"service": "origination"}}], "shut_out"],
	] {
		[calls, access, change] := case
		lowered_needs := narrowing("origination", [], calls, access)
		found := consumers.deny with input as lowered_needs
		[["consumer/narrowed-critical", change, "origination", "1"]] == [[one.code, one.change, one.consumer, one.replaced] |
			some one in found
		]
		accepted := accepting(lowered_needs, "consumers/origination")
		consumers.deny == found with input as accepted
		consumers.deny == set() with input as narrowing("review", [], calls, access)
	}
}

test_needs_that_are_refused_now_as_before_are_said_once if {
	both := json.patch(calls("per_second", 10.5), [{
		"op": "add",
		"path": "/facts/earlier_declarations",
		"value": [{
			"name": "origination",
			"differences": [],
			"calls": {"per_second": 10.5, "per_day": 1},
			"access": [],
		}],
	}])
	{"consumer/above-limit"} == {one.code | some one in consumers.deny} with input as both
}

serving(release, how) := json.patch(release, [{"op": "add", "path": "/model_file/serving", "value": how}])

asking(release) := {[row[0], row[2], row[3], row[4]] |
	findings := consumers.deny with input as release
	some row in fixture.rows(findings)
}

test_who_has_runs_of_a_batch_or_calls_of_another_model_passes if {
	asking(fixture.good_batch) == set()
	asking(serving(fixture.good, "online")) == set()
	asking(serving(fixture.good, "streaming")) == set()
}

otherwise(model) := {
	["consumer/asks-otherwise", "/consumers/0", "origination", model],
	["consumer/asks-otherwise", "/consumers/1", "review", model],
}

test_who_calls_a_batch_or_has_runs_of_another_model_denies if {
	called := serving(fixture.good, "batch")
	asking(called) == otherwise("batch")
	ran := json.remove(fixture.good_batch, ["model_file/serving"])
	asking(ran) == otherwise("online")
	asking(serving(fixture.good_batch, "streaming")) == otherwise("streaming")
	every case in [[called, {"calls", "no_runs"}], [ran, {"runs", "no_calls"}]] {
		findings := consumers.deny with input as case[0]
		{finding.mend | some finding in findings; finding.code == "consumer/asks-otherwise"} == case[1]
	}
	both := json.patch(fixture.good_batch, [{"op": "add", "path": "/facts/consumers/1/declared/calls", "value": {"per_second": 1}}])
	asking(both) == {["consumer/asks-otherwise", "/consumers/1", "review", "batch"]}
	asking(object.union(called, {"approved": true})) == set()
}

measured(rows) := json.patch(fixture.good_batch, [{"op": "add", "path": "/evidence/staging_report/batch/rows", "value": rows}])

test_a_run_of_fewer_rows_than_a_consumer_has_denies if {
	asking(measured(1001)) == set()
	asking(measured(999)) == {["consumer/larger-run", "/batch/rows", 999, 1000]}
	findings := consumers.deny with input as measured(999)
	{finding.consumer | some finding in findings} == {"origination", "review"}
	asking(object.union(measured(999), {"approved": true})) == set()
}

running(runs) := object.union(fixture.good_batch, {"facts": {"consumers": [object.union(consumer, {"declared": {"runs": runs}}) |
	some consumer in fixture.good_batch.facts.consumers
]}})

test_more_rows_in_a_day_than_the_rate_answers_denies if {
	every runs in [{"rows": 1, "per_day": 1}, {"rows": 1000, "per_day": 96}] {
		asking(running(runs)) == set()
	}

	# Two consumers, 100 rows in a second.
	most := (100 * 86400) / 2
	asking(running({"rows": 1, "per_day": most})) == set()
	found := {
		["consumer/more-rows", "/batch/rows_per_second", 100, 100.000023],
		["consumer/more-rows", "/slos/batch/rows_per_second", 100, 100.000023],
	}
	asking(running({"rows": 1, "per_day": most + 1})) == found
	faster := json.patch(running({"rows": 1, "per_day": most + 1}), [
		{"op": "replace", "path": "/evidence/staging_report/batch/rows_per_second", "value": 101},
	])
	asking(faster) == {["consumer/more-rows", "/slos/batch/rows_per_second", 100, 100.000023]}
	asking(object.union(running({"rows": 1, "per_day": most + 1}), {"approved": true})) == set()
}

test_a_run_that_is_declared_smaller_with_the_release_that_measured_less_denies if {
	before := json.patch(fixture.good_batch, [{"op": "add", "path": "/facts/earlier_declarations", "value": [{
		"name": "origination",
		"differences": [],
		"runs": {"rows": 5000, "per_day": 1},
		"access": [],
	}]}])
	asking(before) == {["consumer/narrowed-critical", "/batch/rows", 1000, 5000]}
}

test_a_promised_run_of_which_nobody_says_how_large_it_is_denies if {
	silent := json.patch(fixture.good_batch, [
		{"op": "replace", "path": "/facts/consumers/0/declared", "value": null},
		{"op": "replace", "path": "/facts/consumers/1/declared", "value": null},
		{"op": "replace", "path": "/model_file/consumers/0/critical", "value": false},
	])
	asking(silent) == {["consumer/no-run", "/consumers", null, null]}
	asking(json.remove(silent, ["profile/slos/batch"])) == set()
	asking(json.remove(silent, ["model_file/serving"])) == set()
	asking(object.union(silent, {"approved": true})) == set()
}
