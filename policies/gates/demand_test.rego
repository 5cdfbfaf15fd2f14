package relc_test.demand

import data.fixture
import data.relc.demanded
import data.relc.gates.demand
import data.relc.gates.evidence
import data.relc.gates.promote
import data.relc.gates.runtime

# Without what declined_test.rego is about.
found(release) := {row | some row in denials; not row[0] in of_what_is_declined} if {
	denials := fixture.rows(demand.deny) with input as release
}

of_what_is_declined := {"demand/declined-yet-there", "demand/not-declinable", "demand/not-declared"}

# Without the file: neither its content nor its name.
lacking(release, document) := json.patch(json.remove(release, [concat("/", ["evidence", document])]), [{
	"op": "replace",
	"path": "/facts/files",
	"value": [file | some file in release.facts.files; file != document],
}])

of(kind) := object.union(fixture.good, {"model_file": object.union(fixture.good.model_file, kind)})

without_parts(release, ways) := json.remove(release, [concat("/", ["profile", way]) | some way in ways])

no_evidence(document) := ["load/missing-evidence", document, "", null, concat("/", ["evidence", document])]

test_what_has_all_that_is_asked_passes if {
	found(fixture.good) == set()
	found(fixture.good_llm) == set()
}

test_demanded_evidence_that_is_missing_denies if {
	every document in ["drift_baseline", "sbom", "vex", "canary_plan", "fairness"] {
		found(lacking(fixture.good, document)) == {no_evidence(document)}
	}
}

test_a_file_that_cannot_be_read_is_refused_as_such if found(fixture.without("evidence/sbom")) == set()

test_where_nobody_says_which_files_there_are_all_are_missing if {
	every document in ["drift_baseline", "sbom", "vex", "canary_plan", "fairness"] {
		no_evidence(document) in found(fixture.without("facts/files"))
	}
}

test_a_finding_says_who_asks_and_who_may_accept_that_it_does_not_apply if {
	said := {[denial.demand, denial.demands, denial.roles] |
		some denial in demand.deny with input as lacking(fixture.good, "canary_plan")
	}
	said == {["evidence/canary_plan", ["asked online"], []]}
	was_online := object.union(of({"serving": "batch"}), {"earlier": {"serving": ["online"]}})
	to_decline := {[denial.demands, denial.roles] |
		some denial in demand.deny with input as lacking(was_online, "canary_plan")
		denial.code == "load/missing-evidence"
	}
	to_decline == {[["asked online"], ["mlops"]]}
}

test_what_is_not_asked_of_such_a_model_may_be_missing if {
	batch := json.remove(lacking(of({"serving": "batch"}), "canary_plan"), ["evidence/rollout_decision/canary"])
	found(batch) == set()
	found(without_parts(batch, ["slos/latency_ms"])) == set()
	things := without_parts(lacking(of({"decides_about_people": false}), "fairness"), ["fairness"])
	found(things) == set()
}

test_what_the_model_was_is_asked_too if {
	batch := json.remove(lacking(of({"serving": "batch"}), "canary_plan"), ["evidence/rollout_decision/canary"])
	every was in [["online"], ["batch", "online"], [null, "online"]] {
		found(object.union(batch, {"earlier": {"serving": was}})) == {no_evidence("canary_plan")}
	}
	every other in ["streaming", null] {
		found(object.union(batch, {"earlier": {"serving": [other]}})) == set()
	}
	things := without_parts(lacking(of({"decides_about_people": false}), "fairness"), ["fairness"])
	every was in [true, null] {
		no_evidence("fairness") in found(object.union(things, {"earlier": {"decides_about_people": [was]}}))
	}
}

test_a_part_of_the_profile_that_is_missing_denies if {
	found(without_parts(fixture.good, ["slos/latency_ms"])) == {["demand/no-part", "profile", "/slos", null, "slos/latency_ms"]}
	found(without_parts(fixture.good, ["slos"])) == {["demand/no-part", "profile", "/slos", null, "slos/latency_ms"]}
	found(without_parts(fixture.good, ["fairness"])) == {["demand/no-part", "profile", "", null, "fairness"]}
	found(without_parts(fixture.good, ["drift"])) == {["demand/no-part", "profile", "", null, "drift"]}
}

test_a_measure_that_is_missing_denies if {
	denied := {["demand/no-measure", "shadow_eval", "/candidate", ["auc", "brier"], "rmse"]}
	found(of({"task": "regression"})) == denied
	measured := {"op": "add", "path": "/evidence/shadow_eval/candidate/rmse", "value": 3.5}
	found(json.patch(of({"task": "regression"}), [measured])) == set()
	found(json.patch(of({"task": "regression"}), [object.union(measured, {"value": "low"})])) != set()
}

limiting := [{"name": "every model", "when": {}, "measures": ["limited"]}]

measuring(release, measures) := json.patch(release, [
	{"op": "add", "path": "/demands", "value": limiting},
	{"op": "add", "path": "/evidence/shadow_eval/candidate", "value": measures},
	{"op": "add", "path": "/evidence/shadow_eval/baseline_metrics", "value": {name: 0.5 | some name, _ in measures}},
])

test_a_model_of_which_nothing_is_kept_from_becoming_worse_denies if {
	every measures in [{}, {"approval_rate": 0.6}, {"limited": 1}, {"auc": "high"}, {"held_out_auc": 0.7}] {
		names := sort(object.keys(measures))
		found(measuring(fixture.good, measures)) == {["demand/no-measure", "shadow_eval", "/candidate", names, ["auc"]]}
	}
	errors := {"thresholds": {"regressions": [{"measure": concat("/", ["shadow_eval/candidate", name]), "better": "lower", "by": 1} | some name in ["mae", "*"]]}}
	found(object.union(measuring(fixture.good, {"mae": 3}), errors)) == {["demand/no-measure", "shadow_eval", "/candidate", ["mae"], ["*"]]}
	every release in [measuring(fixture.good, {"auc": 0.7}), measuring(fixture.good_llm, {"groundedness": 0.9})] {
		found(release) == set()
	}
	found(measuring(fixture.good, {"groundedness": 0.9})) != set()
	alone := json.patch(measuring(fixture.good, {"auc": 0.1, "lift": 3}), [{"op": "remove", "path": "/evidence/shadow_eval/baseline_metrics/auc"}])
	found(alone) == {["demand/no-measure", "shadow_eval", "/candidate", ["lift"], ["auc"]]}
	all_limited := {"thresholds": {"regressions": [{"measure": "shadow_eval/candidate/*", "better": "higher", "by": 0.1}]}}
	found(object.union(measuring(fixture.good, {"lift": 3}), all_limited)) == set()
	accepting := {"declinable": [{"demand": "measures/limited", "when": {"task": ["ranking"]}, "by": "mlops"}]}
	declined := {"release": {"not_applicable": {"measures/limited": {"reason": "Nobody can order them", "accepted_by": "mlops"}}}}
	every task, number in {"ranking": 0, "classification": 1} {
		release := object.union(measuring(of({"task": task}), {"lift": 3}), object.union(accepting, declined))
		count(found(release)) == number
	}

	# What the run logged can be measured on both sides. What is computed of two of it is something else.
	every metric, number in {"val_auc": 1, "AUC": 1, "age_auc_gain": 0, "hits": 0} {
		hidden := json.patch(
			object.union(measuring(of({"task": "ranking"}), {"lift": 3}), object.union(accepting, declined)),
			[{"op": "add", "path": "/evidence/registry/metrics", "value": {metric: 0.7}}],
		)
		found_there := {denial.change | some denial in demand.deny; denial.code == "demand/declined-yet-there"} with input as hidden
		found_there == {"logged" | number == 1}
	}
	taken := object.union(measuring(of({"task": "ranking"}), {"auc": 0.7}), object.union(accepting, declined))
	denials := demand.deny with input as taken
	{denial.code | some denial in denials} == {"demand/declined-yet-there"}
}

mends(release) := {denial.mend |
	some denial in demand.deny with input as release
	denial.code == "demand/no-measure"
}

test_where_the_square_was_measured_the_finding_says_so if {
	numbers := of({"task": "regression"})
	mends(numbers) == {"added"}
	squares := [
		{"op": "add", "path": "/evidence/shadow_eval/candidate/mse", "value": 12.25},
		{"op": "add", "path": "/evidence/registry/metrics/val_mse", "value": 12.25},
	]
	every square in squares {
		mends(json.patch(numbers, [square])) == {"square"}
	}
	mends(measuring(fixture.good, {"mse": 0.2})) == {"limited"}
}

test_what_a_release_says_of_itself_has_what_it_is_judged_by if {
	about_things := lacking(of({"decides_about_people": false}), "fairness")
	found(about_things) == {["load/missing-evidence", "fairness", "", null, "fairness"]}
	batch := lacking(of({"serving": "batch"}), "canary_plan")
	found(batch) == {["load/missing-evidence", "canary_plan", "", null, "canary"]}
	unasked := lacking(object.remove(fixture.good, ["demands"]), "drift_baseline")
	found(unasked) == {["load/missing-evidence", "drift_baseline", "", null, "drift"]}
}

unlimited(outputs) := json.patch(of({"guarded_outputs": outputs}), [{
	"op": "replace",
	"path": "/profile/policies",
	"value": [{"kind": kind} | some kind in fixture.kinds; kind != "OutputLimits"],
}])

test_where_no_output_is_guarded_no_range_is_asked_for if {
	count(runtime.deny) == 1 with input as unlimited(["score"])
	runtime.deny == set() with input as unlimited([])
}

declining(release, thing, role) := object.union(release, {"release": object.union(release.release, {
	"not_applicable": {thing: {"reason": "why", "accepted_by": role}},
})})

was_online := object.union(
	json.remove(lacking(of({"serving": "batch"}), "canary_plan"), ["evidence/rollout_decision/canary"]),
	{"earlier": {"serving": ["online"]}},
)

test_what_is_declined_as_it_may_be_is_not_asked if {
	found(declining(was_online, "evidence/canary_plan", "mlops")) == set()
	unbound := json.patch(was_online, [{"op": "replace", "path": "/profile/policies", "value": [{"kind": kind} |
		some kind in fixture.kinds
		kind != "Quota"
	]}])
	count(runtime.deny) == 1 with input as unbound
	runtime.deny == set() with input as declining(unbound, "runtime_policies/Quota", "security")
}

test_what_is_declined_otherwise_is_asked_all_the_same if {
	every other in [
		declining(was_online, "evidence/canary_plan", "security"),
		declining(was_online, "evidence/vex", "mlops"),
		declining(object.remove(was_online, ["declinable"]), "evidence/canary_plan", "mlops"),
	] {
		found(other) == {no_evidence("canary_plan")}
	}
	online := lacking(fixture.good, "canary_plan")
	no_evidence("canary_plan") in found(declining(online, "evidence/canary_plan", "mlops"))
}

# What it was before makes no model one that may leave something out, and neither does what nobody can tell.
test_only_what_the_model_surely_is_makes_a_demand_declinable if {
	was_batch := object.union(lacking(fixture.good, "canary_plan"), {"earlier": {"serving": ["batch", null]}})
	no_evidence("canary_plan") in found(declining(was_batch, "evidence/canary_plan", "mlops"))
	unknown := json.remove(lacking(fixture.good, "canary_plan"), ["model_file/type"])
	no_evidence("canary_plan") in found(declining(unknown, "evidence/canary_plan", "mlops"))
}

test_a_feature_may_be_declined_by_one_entry_for_all if {
	entry := {"demand": "drift/*", "when": {}, "by": "mlops"}
	features := object.union(fixture.good, {"declinable": [entry]})
	demanded.acceptors("drift/amount") == {"mlops"} with input as features
	demanded.acceptors("evidence/vex") == set() with input as features
}

# Nobody asks for an SBOM, so that there is nothing to block; where it is asked for, its absence never passes.
test_without_an_sbom_a_release_is_promoted_only_where_none_is_asked_for if {
	neither := lacking(lacking(fixture.good, "sbom"), "vex")
	promote.allow == false with input as neither
	unasked := object.union(neither, {"demands": [object.remove(one, ["evidence"]) | some one in fixture.demands]})
	promote.allow == true with input as unasked
	blocked := {"vulnerabilities": [fixture.vulnerability("vulnerability_scan", 0, "CVE-1", "critical")]}
	promote.allow == false with input as object.union(unasked, {"facts": object.union(unasked.facts, blocked)})
}

more(release) := object.union(release, {"demands": array.concat(fixture.demands, [{
	"name": "online",
	"when": {"serving": ["online"]},
	"checklists": {"readiness": ["z"]},
}])})

test_checklists_have_what_is_asked_of_such_a_model if {
	denied := {["evidence/readiness-not-approved", "readiness", "/items", null, "z"]}
	lacking_one := fixture.rows(evidence.deny) with input as more(fixture.good)
	lacking_one == denied
	evidence.deny == set() with input as more(of({"serving": "batch"}))
}

asked_of_an_llm(release) if {
	denials := fixture.rows(runtime.deny) with input as release
	some row in denials
	row[0] == "policy/kind-not-bound"
	row[4] == "LlmGateway"
}

replacing(before) := json.patch(fixture.good, [{
	"op": "add",
	"path": "/previous",
	"value": object.union(fixture.previous, before),
}])

test_what_was_an_llm_is_asked_for_its_gateway_whatever_it_says_that_it_is if {
	every release in [
		object.union(fixture.good, {"earlier": {"type": ["llm"]}}),
		replacing({"profile": {"policies": [{"kind": "LlmGateway"}]}}),
		replacing({"profile": {"slos": {"llm": {"toxicity_rate": 0.01}}}}),
		replacing({"evidence": {"staging_report": {"llm": {}}}}),
		replacing({"evidence": {"components": {"parameters": {}}}}),
	] {
		asked_of_an_llm(release)
	}
	every release in [
		object.union(fixture.good, {"earlier": {"type": ["predictive", null]}}),
		replacing({"profile": {"policies": [{"kind": "Quota"}], "slos": {}}}),
		object.union(replacing({"profile": {"slos": {"llm": {}}}}), {"approved": true}),
	] {
		not asked_of_an_llm(release)
	}
}
