package relc_test.recipe

import data.fixture
import data.relc.gates.recipe
import data.relc.timed_gates

weekly := {
	"model": "risk-default",
	"until": "2027-06-30",
	"most": 52,
	"build": {
		"key": "builder",
		"builder": "https://ci.example.com/credit",
		"type": "train",
		"parameters": {"ref": "main"},
		"code": {"train.py": "sha256:bb"},
	},
	"data": ["credit", "credit-<number>.csv"],
	"features": ["amount", "purpose", "score"],
	"contract_input": "sha256:in",
	"contract_output": "sha256:out",
	"profile": "sha256:profile",
	"measures": [
		{"measure": "shadow_eval/candidate/auc", "at_least": 0.7, "worse_by": 0.1},
		{"measure": "staging_report/latency_ms/p95", "at_most": 50, "worse_by": 10},
		{
			"measure": "fairness/attributes/*/equal_opportunity_difference",
			"at_least": -0.3,
			"at_most": 0.3,
			"worse_by": 0.1,
		},
	],
}

build := {
	"buildDefinition": {
		"buildType": "train",
		"externalParameters": {"model": "risk-default", "version": "2", "run_id": "run-2", "ref": "main"},
		"resolvedDependencies": [
			{"name": "train.py", "digest": {"sha256": "bb"}},
			{"name": "credit-47.csv", "digest": {"sha256": "aa"}},
		],
	},
	"runDetails": {
		"builder": {"id": "https://ci.example.com/credit"},
		"byproducts": [{"name": name, "digest": {"sha256": name}} |
			some name in ["staging_report", "shadow_eval", "fairness", "drift_baseline"]
		],
	},
}

risk := {"risk": "Weak for the young", "accepted_by": "Ana", "until": "2027-01-01"}

dismissed := {"id": "CVE-1", "state": "not_affected", "justification": "code_not_reachable"}

# Just as far from what everybody approved as may be.
measures := {
	"shadow_eval": {"candidate": {"auc": 0.8, "brier": 0.2}},
	"staging_report": {"latency_ms": {"p95": 40}},
	"fairness": {"attributes": {
		"sex": {"equal_opportunity_difference": 0.2},
		"age": {"equal_opportunity_difference": 0.2},
	}},
	"canary_plan": fixture.good.evidence.canary_plan,
}

standard := json.patch(fixture.good, [
	{"op": "replace", "path": "/release/change", "value": {"class": "standard", "recipe": "weekly"}},
	{"op": "replace", "path": "/release/residual_risks", "value": [risk]},
	{"op": "add", "path": "/release/limitations", "value": ["Weak for the young"]},
	{"op": "replace", "path": "/evidence/provenance", "value": build},
	{"op": "add", "path": "/exceptions", "value": []},
	{"op": "add", "path": "/standard", "value": {
		"recipes": ["weekly"],
		"recipe": weekly,
		"reviewed": {
			"version": "1",
			"evidence": measures,
			"residual_risks": [risk],
			"dismissed": [dismissed],
			"limitations": ["Weak for the young"],
		},
		"key": "builder",
		"uses": 52,
		"digests": {
			"contract_input": "sha256:in",
			"contract_output": "sha256:out",
			"profile": "sha256:profile",
			"staging_report": "sha256:staging_report",
			"shadow_eval": "sha256:shadow_eval",
			"fairness": "sha256:fairness",
			"drift_baseline": "sha256:drift_baseline",
		},
		"dismissed": [dismissed],
	}},
])

denied(patches) := found if {
	found := recipe.deny with input as json.patch(standard, patches)
}

put(path, value) := fixture.rows(denied([{"op": "add", "path": path, "value": value}]))

gone(path) := fixture.rows(denied([{"op": "remove", "path": path}]))

parts(path, value) := {finding.change | some finding in denied([{"op": "add", "path": path, "value": value}])}

test_what_is_inside_its_recipe_passes if recipe.deny == set() with input as standard

test_other_classes_need_no_recipe if put("/release/change", {"class": "normal"}) == set()

test_what_was_approved_is_not_judged_by_its_recipe_again if {
	denied([{"op": "add", "path": "/approved", "value": true}, {"op": "remove", "path": "/standard/recipe"}]) == set()
}

test_a_standard_change_names_a_recipe_that_exists if {
	rows := {["recipe/unknown", "release", "/change/recipe", "weekly", ["weekly"]]}
	gone("/standard/recipe") == rows
	gone("/standard") == {["recipe/unknown", "release", "/change/recipe", "weekly", []]}
	unnamed := fixture.rows(denied([
		{"op": "remove", "path": "/standard/recipe"},
		{"op": "remove", "path": "/release/change/recipe"},
	]))
	unnamed == {["recipe/unknown", "release", "/change/recipe", null, ["weekly"]]}
}

test_a_recipe_is_for_one_model if {
	put("/standard/recipe/model", "other") == {["recipe/other-model", "release", "/change/recipe", "weekly", "other"]}
}

test_a_recipe_is_for_so_many_releases if {
	put("/standard/uses", 53) == {["recipe/used-up", "release", "/change/recipe", 53, 52]}
}

test_the_pipeline_is_the_recipes if {
	parts("/standard/key", "other") == {"key"}
	parts("/evidence/provenance/runDetails/builder/id", "https://ci.example.com/cards") == {"builder"}
	parts("/evidence/provenance/buildDefinition/buildType", "other") == {"type"}
	parts("/evidence/provenance/buildDefinition/externalParameters/ref", "mine") == {"parameters"}
	parts("/evidence/provenance/buildDefinition/externalParameters/debug", true) == {"parameters"}
	parts("/standard/recipe/build", object.remove(weekly.build, ["parameters"])) == {"parameters"}
	gone("/standard/key") == {["recipe/differs", "provenance", "", null, "builder"]}
}

cutoff := "/evidence/provenance/buildDefinition/externalParameters/cutoff"

dates := ["<number>-<number>-<number>", "<number>"]

varies := {"op": "add", "path": "/standard/recipe/build/varying", "value": {"cutoff": dates}}

varied(value) := {finding.change | some finding in denied([varies, {"op": "add", "path": cutoff, "value": value}])}

test_what_varies_is_what_the_recipe_admits if {
	every value in ["2026-11-23", 20261123] {
		varied(value) == set()
	}
	every value in ["2026-11-23; --debug", "mine", 2026.5, true, null, ["2026-11-23"]] {
		varied(value) == {"parameters"}
	}
	place := "/buildDefinition/externalParameters"
	fixture.rows(denied([varies])) == {["recipe/differs", "provenance", place, {"cutoff": null}, {"cutoff": dates}]}
	parts(cutoff, "2026-11-23") == {"parameters"}
}

test_the_code_is_the_recipes if {
	dependencies := "/evidence/provenance/buildDefinition/resolvedDependencies"
	place := "/buildDefinition/resolvedDependencies"
	changed := put(concat("", [dependencies, "/0/digest/sha256"]), "cc")
	changed == {["recipe/differs", "provenance", place, {"train.py": ["sha256:cc"]}, {"train.py": "sha256:bb"}]}
	more := put(concat("", [dependencies, "/-"]), {"name": "more.py", "digest": {"sha256": "dd"}})
	more == {["recipe/differs", "provenance", place, {"more.py": ["sha256:dd"]}, {"more.py": null}]}
	twice := put(concat("", [dependencies, "/-"]), {"name": "train.py", "digest": {"sha256": "dd"}})
	twice == {["recipe/differs", "provenance", place, {"train.py": ["sha256:bb", "sha256:dd"]}, {"train.py": "sha256:bb"}]}
	gone(concat("", [dependencies, "/0"])) == {["recipe/differs", "provenance", place, {"train.py": []}, {"train.py": "sha256:bb"}]}
}

test_data_that_have_the_name_of_code_are_code if {
	parts("/standard/recipe/data", ["credit", "credit-<number>.csv", "train.py"]) == set()
	patches := [
		{"op": "add", "path": "/standard/recipe/data", "value": ["credit", "credit-<number>.csv", "train.py"]},
		{"op": "add", "path": "/evidence/provenance/buildDefinition/resolvedDependencies/0/digest/sha256", "value": "cc"},
	]
	count(denied(patches)) == 1
}

test_the_data_come_from_the_recipes_source if {
	rows := {["recipe/differs", "registry", "/dataset/name", "cards", ["credit", "credit-<number>.csv"]]}
	put("/evidence/registry/dataset/name", "cards") == rows
	parts("/evidence/provenance/buildDefinition/resolvedDependencies/1/name", "cards-47.csv") == {"code"}
}

test_features_contract_and_profile_are_the_recipes if {
	parts("/evidence/drift_baseline/features/income", {"type": "numeric"}) == {"features"}
	parts("/standard/recipe/features", ["amount", "purpose", "score", "income"]) == {"features"}
	put("/standard/digests/contract_input", "other") == {["recipe/differs", "contract_input", "", "other", "sha256:in"]}
	put("/standard/digests/contract_output", "other") == {["recipe/differs", "contract_output", "", "other", "sha256:out"]}
	put("/standard/digests/profile", "other") == {["recipe/differs", "profile", "", "other", "sha256:profile"]}
}

test_what_an_llm_is_made_of_stays if {
	llm := [
		{"op": "add", "path": "/evidence/components", "value": fixture.components},
		{"op": "add", "path": "/standard/reviewed/evidence/components", "value": object.union(fixture.components, {"version": "1"})},
	]
	denied(llm) == set()
	other := {"op": "replace", "path": "/evidence/components/base_model/revision", "value": "2026-12-01"}
	rows := fixture.rows(denied(array.concat(llm, [other])))
	rows == {["recipe/differs", "components", "", null, "1"]}
	parts("/evidence/components", fixture.components) == {"components"}
}

test_the_canary_is_as_careful_as_before if {
	plan := "/evidence/canary_plan"
	row := ["recipe/differs", "canary_plan", "", null, "1"]
	every changed in [
		{"path": "/steps/0/traffic_percent", "value": 90},
		{"path": "/steps/0/min_requests", "value": 1},
		{"path": "/stop_above/error_rate", "value": 0.9},
	] {
		path := concat("", [plan, changed.path])
		fixture.rows(denied([{"op": "replace", "path": path, "value": changed.value}])) == {row}
	}
	gone(concat("", [plan, "/steps/0"])) == {row}
	gone(concat("", ["/standard/reviewed", plan])) == {row}
	gone(plan) == {row}
	denied([{"op": "remove", "path": place} | some place in [plan, concat("", ["/standard/reviewed", plan])]]) == set()
	put(concat("", [plan, "/stop_above/error_rate"]), 0) == set()
	put(concat("", [plan, "/steps/0/min_requests"]), 1000000) == set()
}

test_somebody_approved_what_it_is_compared_with if {
	rows := gone("/standard/reviewed")
	rows == {["recipe/not-reviewed", "release", "/replaces", standard.release.replaces, "normal"]}
}

test_measures_are_within_the_recipes_limits if {
	place := "/candidate/auc"
	put("/standard/recipe/measures/0/at_least", 0.70001) == {["recipe/beyond", "shadow_eval", place, 0.7, 0.70001]}
	put("/standard/recipe/measures/1/at_most", 49.9) == {["recipe/beyond", "staging_report", "/latency_ms/p95", 50, 49.9]}
	way := "/attributes/sex/equal_opportunity_difference"
	put("/standard/recipe/measures/2/at_most", 0.29) == {["recipe/beyond", "fairness", way, 0.3, 0.29]}
}

crept := {[finding.measure, finding.observed, finding.expected, finding.version, finding.margin, finding.limit] |
	some finding in recipe.deny
	finding.code == "recipe/crept"
}

test_measures_stay_near_those_that_everybody_approved if {
	before := "/standard/reviewed/evidence"
	auc := crept with input as json.patch(standard, [{
		"op": "add",
		"path": concat("", [before, "/shadow_eval/candidate/auc"]),
		"value": 0.81,
	}])
	auc == {["shadow_eval/candidate/auc", 0.7, 0.81, "1", 0.11, 0.1]}
	p95 := crept with input as json.patch(standard, [{
		"op": "add",
		"path": concat("", [before, "/staging_report/latency_ms/p95"]),
		"value": 39,
	}])
	p95 == {["staging_report/latency_ms/p95", 50, 39, "1", 11, 10]}
	every was in [0.41, 0.19] {
		both := crept with input as json.patch(standard, [{
			"op": "add",
			"path": concat("", [before, "/fairness/attributes/sex/equal_opportunity_difference"]),
			"value": was,
		}])
		count(both) == 1
	}
}

test_what_is_better_than_before_never_crept if {
	put("/standard/reviewed/evidence/shadow_eval/candidate/auc", 0.1) == set()
	put("/standard/reviewed/evidence/staging_report/latency_ms/p95", 900) == set()
}

test_what_a_recipe_limits_is_measured if {
	auc := "shadow_eval/candidate/auc"
	fairness := "fairness/attributes/*/equal_opportunity_difference"
	rows := {["recipe/not-measured", "release", "/change/recipe", auc, version] | some version in ["1", "2"]}
	gone("/evidence/shadow_eval/candidate/auc") == {row | some row in rows}
	gone("/standard/reviewed/evidence/shadow_eval/candidate/auc") == {["recipe/not-measured", "release", "/change/recipe", auc, "1"]}
	gone("/standard/reviewed/evidence/fairness/attributes/age") == {["recipe/not-measured", "release", "/change/recipe", fairness, "1"]}
}

test_a_recipe_limits_every_measure_that_is_compared if {
	row := ["recipe/unlimited", "shadow_eval", "/candidate/auc", 0.7, ["at_least"]]
	gone("/standard/recipe/measures/0") == {row}
	both := ["recipe/unlimited", "shadow_eval", "/candidate/auc", 0.7, ["at_least", "at_most"]]
	gone("/standard/recipe/measures/0/at_least") == {row, both}
}

measured_by(position, measure) := fixture.rows(denied([{
	"op": "replace",
	"path": concat("/", ["/standard/recipe/measures", position]),
	"value": measure,
}]))

test_a_recipe_limits_a_measure_where_it_gets_worse if {
	auc := measured_by("0", {"measure": "shadow_eval/candidate/auc", "at_most": 0.9, "worse_by": 0.1})
	auc == {["recipe/unlimited", "shadow_eval", "/candidate/auc", 0.7, ["at_least"]]}
	p95 := measured_by("1", {"measure": "staging_report/latency_ms/p95", "at_least": 1, "worse_by": 10})
	p95 == {["recipe/unlimited", "staging_report", "/latency_ms/p95", 50, ["at_most"]]}
	apart := [object.remove(weekly.measures[2], [side]) | some side in ["at_least", "at_most"]]
	put("/standard/recipe/measures", array.concat(array.slice(weekly.measures, 0, 2), apart)) == set()
	every side in ["at_least", "at_most"] {
		count([row | some row in gone(concat("/", ["/standard/recipe/measures/2", side])); row[0] == "recipe/unlimited"]) == 2
	}
	none := {"measure": "shadow_eval/candidate/brier", "worse_by": 0.1}
	put("/standard/recipe/measures/-", none) == {["recipe/unlimited", "shadow_eval", "/candidate/brier", 0.2, ["at_least", "at_most"]]}
}

test_the_build_signed_what_was_measured if {
	every position, document in ["staging_report", "shadow_eval", "fairness", "drift_baseline"] {
		digest := concat(":", ["sha256", document])
		rows := gone(concat("/", ["/evidence/provenance/runDetails/byproducts", format_int(position, 10)]))
		rows == {["recipe/unsigned", document, "", digest, "byproducts"]}
		put(concat("/", ["/standard/digests", document]), "other") == {["recipe/unsigned", document, "", "other", "byproducts"]}
	}
}

test_a_standard_change_carries_nothing_to_decide_on if {
	exception := {"position": 3, "ticket": "RISK-1"}
	put("/exceptions/0", exception) == {["recipe/carries", "exceptions", "/exceptions/3", "RISK-1", null]}
	put("/evidence/readiness/items/1/status", "not_applicable") == {["recipe/carries", "readiness", "/items/1/status", "b", null]}
	put("/evidence/hygiene/items/0/status", "not_applicable") == {["recipe/carries", "hygiene", "/items/0/status", "a", null]}
	item := {"id": "b", "status": "not_applicable", "note": "There is no such thing"}
	before := "/standard/reviewed/evidence/readiness"
	every was, expected in {"There is no such thing": 0, "For another reason": 1} {
		found := denied([
			{"op": "add", "path": "/evidence/readiness/items/1", "value": item},
			{"op": "add", "path": before, "value": {"items": [object.union(item, {"note": was})]}},
		])
		count(found) == expected
	}
	missing := {"measures": ["ks"], "reason": "The run did not log it"}
	put("/evidence/shadow_eval/not_in_registry", missing) == {["recipe/carries", "shadow_eval", "/not_in_registry", ["ks"], null]}
	as_before := denied([
		{"op": "add", "path": "/evidence/shadow_eval/not_in_registry", "value": missing},
		{"op": "add", "path": "/standard/reviewed/evidence/shadow_eval/not_in_registry", "value": missing},
	])
	as_before == set()
}

test_what_is_declined_is_what_everybody_agreed_to if {
	declined := {"evidence/canary_plan": {"reason": "Nobody waits for a row", "accepted_by": "mlops"}}
	found := {["recipe/carries", "release", "/not_applicable/evidence~1canary_plan", "evidence/canary_plan", null]}
	put("/release/not_applicable", declined) == found
	every was, expected in {"Nobody waits for a row": set(), "For another reason": found} {
		before := {"evidence/canary_plan": {"reason": was, "accepted_by": "mlops"}}
		expected == fixture.rows(denied([
			{"op": "add", "path": "/release/not_applicable", "value": declined},
			{"op": "add", "path": "/standard/reviewed/not_applicable", "value": before},
		]))
	}
	put("/standard/reviewed/not_applicable", declined) == set()
}

test_residual_risks_are_those_that_everybody_accepted if {
	every changed in [{"risk": "Another"}, {"until": "2027-02-01"}, {"measure": "shadow_eval/candidate/auc"}] {
		rows := put("/release/residual_risks/0", object.union(risk, changed))
		rows == {["recipe/carries", "release", "/residual_risks/0", object.union(risk, changed).risk, null]}
	}
	put("/release/residual_risks", []) == set()
	put("/standard/reviewed/residual_risks", []) == {["recipe/carries", "release", "/residual_risks/0", risk.risk, null]}
}

test_limitations_are_those_that_everybody_read if {
	more := array.concat(standard.release.limitations, ["Not for the old"])
	rows := put("/standard/reviewed/limitations", more)
	rows == {["recipe/carries", "release", "/limitations", "Not for the old", null]}
	put("/release/limitations", more) == set()
}

test_no_other_vulnerability_is_dismissed if {
	every changed in [{"id": "CVE-2"}, {"state": "false_positive"}, {"justification": "another"}] {
		one := object.union(dismissed, changed)
		put("/standard/dismissed/0", one) == {["recipe/carries", "vex", "/vulnerabilities", one.id, null]}
	}
	put("/standard/dismissed", []) == set()
}

over(today) := fixture.rows(found) if {
	found := timed_gates.recipe.deny with input as object.union(standard, {"today": today, "frozen": false})
}

test_a_recipe_ends if {
	over("2027-06-30") == set()
	over("2027-07-01") == {["recipe/over", "release", "/change/recipe", "2027-07-01", "2027-06-30"]}
	approved := timed_gates.recipe.deny with input as object.union(standard, {"today": "2027-07-01", "frozen": true})
	approved == set()
	normal := timed_gates.recipe.deny with input as object.union(
		standard,
		{"today": "2027-07-01", "frozen": false, "release": {"change": {"class": "normal"}}},
	)
	normal == set()
}
