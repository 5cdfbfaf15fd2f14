package relc_test.standard_change

import data.fixture
import data.relc.gates.change

contract := {"properties": {"income": {"type": "number"}}}

evidence := object.union(fixture.evidence, {
	"contract_input": contract,
	"contract_output": contract,
	"shadow_eval": {"candidate": {"auc": 0.8}},
})

thresholds := object.union(fixture.good.thresholds, {"max_standard_change": 0.05})

standard := object.union(fixture.good, {
	"release": {"change": {"class": "standard"}},
	"evidence": evidence,
	"thresholds": thresholds,
	"previous": {"profile": fixture.profile, "evidence": evidence},
})

spoilt(path, value) := {name |
	some finding in change.deny with input as json.patch(standard, [{"op": "add", "path": path, "value": value}])
	finding.code == "change/not-standard"
	finding.pointer == "/change/class"
	some name in finding.observed
}

test_what_changes_nothing_of_consequence_is_standard if change.deny == set() with input as standard

test_the_first_release_is_not_standard if {
	rows := fixture.rows(change.deny) with input as object.remove(standard, ["previous"])
	rows == {["change/not-standard", "release", "/change/class", ["replaces"], "same"]}
}

test_contract_features_and_policies_stay if {
	spoilt("/evidence/contract_input/properties/age", {"type": "number"}) == {"contract_input"}
	spoilt("/evidence/contract_output/properties", {}) == {"contract_output"}
	spoilt("/profile/policies", []) == {"profile"}
	spoilt("/previous/evidence", object.remove(evidence, ["contract_input"])) == {"contract_input"}
}

test_what_an_llm_is_made_of_stays if {
	llm := json.patch(standard, [
		{"op": "add", "path": "/evidence/components", "value": fixture.components},
		{"op": "add", "path": "/previous/evidence/components", "value": object.union(fixture.components, {"version": "1"})},
	])
	change.deny == set() with input as llm
	other := {"op": "replace", "path": "/evidence/components/base_model/revision", "value": "2026-12-01"}
	count(change.deny) == 1 with input as json.patch(llm, [other])
	spoilt("/evidence/components", fixture.components) == {"components"}
}

test_measures_stay_near if {
	spoilt("/evidence/shadow_eval/candidate/auc", 0.84) == set()
	spoilt("/evidence/shadow_eval/candidate/auc", 0.841) == {"quality.auc"}
	spoilt("/evidence/shadow_eval/candidate/auc", 0.759) == {"quality.auc"}
	spoilt("/evidence/shadow_eval/candidate/ks", 0.4) == {"quality.ks"}
	spoilt("/previous/evidence/shadow_eval/candidate/ks", 0.4) == {"quality.ks"}
	spoilt("/evidence/staging_report/latency_ms/p95", 53) == {"latency_ms.p95"}
	spoilt("/evidence/staging_report/error_rate", 0.02) == {"error_rate"}
	spoilt("/evidence/staging_report/cost_per_1000_calls/amount", 0.6) == {"cost_per_1000_calls"}
	spoilt("/evidence/staging_report/llm", {"measured": {"groundedness": 0.5}}) == {"llm.groundedness"}
	spoilt("/evidence/fairness/attributes/age/equal_opportunity_difference", 0.2) == {"fairness.age.equal_opportunity_difference"}
}

test_where_measures_are_absent_nothing_is_standard if {
	count(spoilt("/previous/evidence", {"contract_input": contract, "contract_output": contract})) > 0
	count(spoilt("/evidence", {"contract_input": contract, "contract_output": contract})) > 0
}

test_other_classes_may_change_anything if {
	every said in [{"class": "normal"}, {"class": "emergency", "incident": "INC-1"}] {
		change.deny == set() with input as json.patch(standard, [
			{"op": "replace", "path": "/release/change", "value": said},
			{"op": "remove", "path": "/previous"},
		])
	}
}

test_an_emergency_names_its_incident if {
	found := fixture.rows(change.deny) with input as json.patch(standard, [{
		"op": "replace",
		"path": "/release/change/class",
		"value": "emergency",
	}])
	found == {["change/no-incident", "release", "/change/class", "emergency", "incident"]}
}
