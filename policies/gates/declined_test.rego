package relc_test.declined

import data.fixture
import data.relc.gates.demand

canary := "evidence/canary_plan"

said(thing, role) := {thing: {"reason": "Nobody waits for a row", "accepted_by": role}}

# Runs at night until now and still does, without what only somebody who waits is asked for.
batch := json.patch(json.remove(fixture.good, ["evidence/canary_plan", "evidence/rollout_decision/canary"]), [
	{"op": "add", "path": "/model_file/serving", "value": "batch"},
	{"op": "replace", "path": "/facts/files", "value": [file |
		some file in fixture.good.facts.files
		file != "canary_plan"
	]},
])

declining(release, not_applicable) := json.patch(release, [{
	"op": "add",
	"path": "/release/not_applicable",
	"value": not_applicable,
}])

# Without what nobody asks for, which has tests of its own.
found(release, not_applicable) := {denial | some denial in all_of(release, not_applicable); denial.code != "demand/not-asked"}

all_of(release, not_applicable) := denials if {
	denials := demand.deny with input as declining(release, not_applicable)
}

is_needless(release, thing, role) if {
	denials := fixture.rows(all_of(release, said(thing, role)))
	pointer := concat("/", ["/not_applicable", replace(thing, "/", "~1")])
	denials == {["demand/not-asked", "release", pointer, thing, null]}
}

test_what_nobody_asks_for_is_told if {
	is_needless(batch, canary, "mlops")
	was_online := object.union(batch, {"earlier": {"serving": ["online"]}})
	all_of(was_online, said(canary, "mlops")) & needless == set()
	unguarded := json.patch(object.union(fixture.good, declinable(["profile/guardrails"])), [
		{"op": "add", "path": "/demands/0/profile/-", "value": "guardrails"},
		{"op": "remove", "path": "/profile/guardrails"},
		{"op": "add", "path": "/model_file/guarded_outputs", "value": []},
	])
	is_needless(unguarded, "profile/guardrails", "mlops")
	guarded := json.remove(unguarded, ["model_file/guarded_outputs"])
	all_of(guarded, said("profile/guardrails", "mlops")) & needless == set()
}

needless contains finding if {
	some thing in [canary, "profile/guardrails", "task", "drift/photo", "drift/question", "decides_about_people", "personal_data"]
	pointer := concat("/", ["/not_applicable", replace(thing, "/", "~1")])
	finding := {
		"code": "demand/not-asked",
		"document": "release",
		"pointer": pointer,
		"observed": thing,
		"expected": null,
	}
}

test_a_field_that_could_be_watched_is_asked_for_and_text_that_people_write_is_not if {
	photo := object.union(object.union(fixture.good, unwatched), declinable(["drift/*"]))
	all_of(photo, said("drift/photo", "mlops")) == set()
	is_needless(object.union(fixture.good_llm, declinable(["drift/*"])), "drift/question", "mlops")
}

test_that_nobody_is_decided_about_is_asked_for if all_of(nobody, said("decides_about_people", "privacy")) == set()

test_that_a_task_is_not_contradicted_is_asked_for_where_something_does if {
	accepted := object.union(declinable(["task"]), {"demands": []})
	is_needless(object.union(fixture.good_regression, accepted), "task", "mlops")
	measured := json.patch(fixture.good_regression, [{"op": "add", "path": "/evidence/shadow_eval/candidate/auc", "value": 0.7}])
	all_of(object.union(measured, accepted), said("task", "mlops")) & needless == set()
}

rows(release, thing, role) := fixture.rows(found(release, said(thing, role)))

open := ["evidence/canary_plan (mlops)", "runtime_policies/Quota (security)"]

test_what_may_be_declined_by_the_role_that_accepts_it_is_not_refused if rows(batch, canary, "mlops") == set()

test_a_name_or_another_role_accepts_nothing if {
	every role in ["Ana Souza", "security", "Mlops", "mlops "] {
		rows(batch, canary, role) == {[
			"demand/not-declinable",
			"release",
			"/not_applicable/evidence~1canary_plan/accepted_by",
			role,
			["mlops"],
		]}
	}
}

test_nothing_else_can_be_declined if {
	every thing in ["evidence/vex", "evidence/model_signature", "approvals", "profile/drift", ""] {
		place := concat("/", ["/not_applicable", replace(thing, "/", "~1")])
		denials := found(batch, said(thing, "mlops"))
		fixture.rows(denials) == {["demand/not-declinable", "release", place, "mlops", []]}
		{denial.open | some denial in denials} == {open}
	}
}

test_a_model_of_another_kind_may_not_decline_it if {
	online := declining(fixture.good, said(canary, "mlops"))
	denials := demand.deny with input as online
	fixture.rows(denials) == {["demand/not-declinable", "release", "/not_applicable/evidence~1canary_plan", "mlops", []]}
	{denial.open | some denial in denials} == {[]}
}

declinable(things) := {"declinable": [{"demand": thing, "when": {}, "by": "mlops"} | some thing in things]}

there(things) := there_beside({}, things)

there_beside(evidence, things) := [thing |
	release := object.union(object.union(fixture.good, evidence), declinable(things))
	some thing in things
	count(rows(release, thing, "mlops")) > 0
]

test_what_is_no_field_is_not_declined if {
	release := object.union(object.union(fixture.good, unwatched), declinable(["drift/*"]))
	rows(release, "drift/photo", "mlops") == set()
	every thing in ["drift/*", "drift/nothing", "drift/photo/pixels"] {
		place := concat("/", ["/not_applicable", replace(thing, "/", "~1")])
		rows(release, thing, "mlops") == {["demand/not-declinable", "release", place, "mlops", []]}
		denials := found(release, said(thing, "mlops"))
		{denial.change | some denial in denials} == {"field"}
	}
	bare := json.remove(release, ["evidence/drift_baseline"])
	rows(bare, "drift/photo", "mlops") == set()
}

test_what_is_there_is_not_declined if {
	things := [
		"evidence/fairness",
		"measures/auc",
		"runtime_policies/Quota",
		"checklists/readiness/a",
		"profile/slos/latency_ms",
		"profile/guardrails",
		"drift/amount",
		"decides_about_people",
	]
	there(things) == things
	place := "/not_applicable/evidence~1fairness"
	release := object.union(fixture.good, declinable(things))
	boxes := json.patch(object.union(fixture.good, declinable(["drift/*"])), [{
		"op": "add", "path": "/evidence/drift_baseline/features/boxes~1confidence",
		"value": {},
	}])
	{row[0] | some row in rows(boxes, "drift/boxes/confidence", "mlops")} == {"demand/declined-yet-there"}
	rows(release, "evidence/fairness", "mlops") == {["demand/declined-yet-there", "release", place, "evidence/fairness", null]}
}

# The baseline leaves a photo out.
unwatched := {"evidence": {"drift_baseline": {"unwatched": {"photo": {"reason": "Nobody looks at it"}}}}}

test_what_is_not_there_may_be_declined if {
	there_beside(unwatched, [
		"evidence/components",
		"measures/rmse",
		"runtime_policies/LlmGateway",
		"checklists/readiness/z",
		"checklists/hygiene/z",
		"profile/slos/batch",
		"profile/other",
		"drift/photo",
	]) == []
}

test_an_item_that_only_the_signature_answers_for_is_there if {
	item := {"op": "remove", "path": "/evidence/readiness/items/1/status"}
	thing := "checklists/readiness/b"
	release := object.union(json.patch(fixture.good, [item]), declinable([thing]))
	place := "/not_applicable/checklists~1readiness~1b"
	rows(release, thing, "mlops") == {["demand/declined-yet-there", "release", place, thing, null]}
}

test_an_item_that_is_said_not_to_apply_is_not_there if {
	item := {"op": "replace", "path": "/evidence/readiness/items/1/status", "value": "not_applicable"}
	release := object.union(json.patch(fixture.good, [item]), declinable(["checklists/readiness/b"]))
	rows(release, "checklists/readiness/b", "mlops") == set()
}

nobody := json.patch(fixture.good, [
	{"op": "add", "path": "/model_file/decides_about_people", "value": false},
	{"op": "add", "path": "/declinable", "value": [{
		"demand": "decides_about_people",
		"when": {"decides_about_people": false},
		"by": "privacy",
	}]},
	{"op": "replace", "path": "/profile/privacy/automated_decisions", "value": false},
])

undeclared(roles) := {["demand/not-declared", "release", "", "decides_about_people", roles]}

test_a_model_that_decides_nothing_about_people_says_why_in_each_release if {
	rows(nobody, "decides_about_people", "privacy") == set()
	fixture.rows(found(nobody, {})) == undeclared(["privacy"])
	silent := demand.deny with input as nobody
	fixture.rows(silent) == undeclared(["privacy"])
	unaccepted := demand.deny with input as object.union(nobody, {"declinable": []})
	fixture.rows(unaccepted) == undeclared([])
	{denial.change | some denial in unaccepted} == {"never"}
}

test_a_model_that_decides_about_people_does_not_say_otherwise if {
	every decides in [true, null] {
		release := json.patch(nobody, [{"op": "add", "path": "/model_file/decides_about_people", "value": decides}])
		place := "/not_applicable/decides_about_people"
		rows(release, "decides_about_people", "privacy") == {["demand/not-declinable", "release", place, "privacy", []]}
	}
	without_a_person := json.patch(nobody, [{"op": "replace", "path": "/profile/privacy/automated_decisions", "value": true}])
	{row[0] | some row in rows(without_a_person, "decides_about_people", "privacy")} == {"demand/declined-yet-there"}
}

# It may have been true then, and nothing of it can be changed.
test_what_was_approved_is_not_refused_for_what_it_declined if {
	approved := {"approved": true}
	rows(object.union(batch, approved), "evidence/vex", "mlops") == set()
	rows(object.union(nobody, approved), "measures/auc", "mlops") == set()
	rows(object.union(fixture.good, approved), "decides_about_people", "privacy") == set()
}

test_what_was_approved_is_not_asked_for_what_its_model_became if {
	online := json.remove(batch, ["/model_file/serving"])
	demand.deny == set() with input as object.union(online, {"approved": true})
	demand.deny != set() with input as online
}

test_what_was_approved_is_not_asked_for_what_is_demanded_since if {
	since := array.concat(fixture.good.demands, [{"name": "new", "when": {}, "measures": ["calibration"]}])
	asked := object.union(fixture.good, {"demands": since})
	demand.deny == set() with input as object.union(asked, {"approved": true})
	demand.deny != set() with input as asked
}

test_that_groups_are_compared_by_nobodys_data_is_asked_for_where_they_are if {
	accepted := declinable(["personal_data"])
	unnamed := json.patch(nobody, [{"op": "add", "path": "/profile/privacy/personal_data", "value": false}])
	all_of(object.union(unnamed, accepted), said("personal_data", "mlops")) & needless == set()
	alone := json.remove(unnamed, ["profile/fairness", "evidence/fairness"])
	{finding.observed | some finding in (all_of(object.union(alone, accepted), said("personal_data", "mlops")) & needless)} == {"personal_data"}
}
