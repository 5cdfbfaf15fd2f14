package relc_test.service

import data.fixture
import data.relc.bound
import data.relc.demanded
import data.relc.documents
import data.relc.gates.demand
import data.relc.gates.llm
import data.relc.gates.measures
import data.relc.gates.service
import data.relc.kind

found_in(model) := found if {
	found := fixture.rows(service.deny) with input as model
}

test_a_good_service_passes if found_in(fixture.good_service) == set()

test_what_has_files_is_asked_for_nothing if {
	found_in(fixture.good) == set()
	found_in(fixture.good_llm) == set()
	found_in({}) == set()
}

test_a_service_beside_files_denies if {
	expected := {["components/service-with-files", "components", "/service", null, "components.yaml"]}
	found_in(fixture.service_with("/facts/model/lists_components_only", false)) == expected
	found_in(json.patch(fixture.good_service, [
		{"op": "add", "path": "/facts/model/lists_components_only", "value": false},
		{"op": "add", "path": "/facts/model/others", "value": ["weights.bin"]},
	])) == {["components/service-with-files", "components", "/service", ["weights.bin"], "components.yaml"]}

	# Where the list cannot be read, nobody knows that there is nothing else.
	found_in(json.remove(fixture.good_service, ["facts/model"])) == expected
}

test_no_files_and_no_service_denies if {
	alone := fixture.llm_with("/facts/model/lists_components_only", true)
	found_in(alone) == {["components/no-service", "components", "", null, "service"]}
	found_in(json.remove(alone, ["evidence/components"])) == set()
}

test_what_asked_another_service_denies if {
	revision := fixture.good_llm.evidence.components.base_model.revision
	every document in documents.compared {
		asked := concat("/", ["/evidence", document, "service"])
		found_in(fixture.service_with(concat("/", [asked, "revision"]), "other-1")) == {[
			"components/other-service", document, "/service/revision",
			"other-1", revision,
		]}
		found_in(fixture.service_with(concat("/", [asked, "region"]), "us-1")) == {[
			"components/other-service", document, "/service/region",
			"us-1", "sa-east-1",
		]}
		found_in(json.remove(fixture.good_service, [asked])) == {
			["components/other-service", document, "", null, revision],
			["components/other-service", document, "", null, "sa-east-1"],
		}
	}
}

test_what_asked_a_service_that_is_not_named_denies if {
	asked := {"revision": "domain-3f", "region": "sa-east-1"}
	every document in documents.compared {
		found_in(fixture.with_value(concat("/", ["/evidence", document, "service"]), asked)) == {
			["components/other-service", document, "/service/revision", "domain-3f", null],
			["components/other-service", document, "/service/region", "sa-east-1", null],
		}
	}
}

test_what_was_measured_before_denies if {
	every document in documents.compared {
		moment := concat("/", ["/evidence", document, "measured_at"])
		found_in(fixture.service_with(moment, "2026-11-19T23:59:59Z")) == {[
			"components/measured-before", document, "/measured_at",
			"2026-11-19T23:59:59Z", "2026-11-20",
		]}
		found_in(fixture.service_with(moment, "2026-11-20T00:00:00Z")) == set()
		found_in(fixture.with_value(moment, "2026-11-19T23:59:59Z")) == set()
	}
}

test_a_service_is_an_llm_by_its_parameters_its_prompts_its_type_or_its_task if {
	predictive := json.patch(json.remove(fixture.good_service, ["evidence/components/parameters"]), [
		{"op": "replace", "path": "/model_file/type", "value": "predictive"},
		{"op": "remove", "path": "/profile/slos/llm"},
		{"op": "remove", "path": "/evidence/staging_report/llm"},
		{"op": "replace", "path": "/profile/policies", "value": []},
	])
	not bound.is_llm with input as predictive
	every change in [
		{"op": "add", "path": "/evidence/components/parameters", "value": {"temperature": 0}},
		{"op": "add", "path": "/evidence/components/prompts", "value": fixture.good_llm.evidence.components.prompts},
		{"op": "replace", "path": "/model_file/type", "value": "llm"},
		{"op": "add", "path": "/model_file/task", "value": "generation"},
		{"op": "replace", "path": "/facts/model/lists_components_only", "value": false},
		{"op": "remove", "path": "/evidence/components"},
	] {
		bound.is_llm with input as json.patch(predictive, [change])
	}
}

test_an_llm_of_a_vendor_says_what_it_is_given if {
	llm.deny == set() with input as fixture.good_service
	prompts := fixture.good_llm.evidence.components.prompts
	llm.deny == set() with input as fixture.service_with("/evidence/components/prompts", prompts)
	every part in ["prompts", "tools", "parameters"] {
		without := json.remove(fixture.good_service, [concat("/", ["evidence/components", part])])
		found := fixture.rows(llm.deny) with input as without
		found == {["components/incomplete", "components", "", null, part]}
	}
}

without_cost(model, part) := found if {
	found := fixture.rows(measures.deny) with input as json.remove(model, [concat("/", ["evidence/staging_report/cost_basis", part])])
}

test_a_service_costs_what_its_vendor_bills if {
	measures.deny == set() with input as fixture.good_service
	basis := "/evidence/staging_report/cost_basis"
	processors := {"cpu_seconds_per_1000_calls": 36, "price_per_cpu_hour": 1}
	lacks := ["measure/cost-basis", "staging_report", "/cost_basis", null, "other_units"]
	every units in [{}, {"other_units": {}}] {
		found := fixture.rows(measures.deny) with input as fixture.service_with(basis, object.union(processors, units))
		found == {lacks, ["measure/cost", "staging_report", "/cost_per_1000_calls/amount", 0.4, 0.01]}
	}

	# What the bank runs beside it costs, too.
	both := object.union(processors, {"other_units": {"calls": {"per_1000_calls": 1000, "price": 0.00039}}})
	measures.deny == set() with input as fixture.service_with(basis, both)
	half := fixture.service_with(concat("/", [basis, "price_per_cpu_hour"]), 1)
	found := fixture.rows(measures.deny) with input as half
	found == {["measure/cost-basis", "staging_report", "/cost_basis", null, "cpu_seconds_per_1000_calls"]}
}

test_what_has_files_uses_processors if {
	every part in ["cpu_seconds_per_1000_calls", "price_per_cpu_hour"] {
		some row in without_cost(fixture.good, part)
		row == ["measure/cost-basis", "staging_report", "/cost_basis", null, part]
	}
}

declining(model) := json.patch(model, [
	{"op": "add", "path": "/declinable", "value": [{"demand": thing, "when": {}, "by": "security"} | some thing in things]},
	{"op": "add", "path": "/release/not_applicable", "value": {thing: said | some thing in things; said := {"accepted_by": "security"}}},
	{"op": "add", "path": "/facts/files", "value": [file | some file in model.facts.files; not file in {"sbom", "vex"}]},
])

things := ["evidence/sbom", "evidence/vex"]

test_a_service_may_decline_sbom_and_vex if {
	demand.deny == set() with input as declining(fixture.good_service)
	selected := [{"demand": thing, "when": {"vendor_service": true}, "by": "security"} | some thing in things]
	demand.deny == set() with input as json.patch(
		declining(fixture.good_service),
		[{"op": "add", "path": "/declinable", "value": selected}],
	)
}

test_whether_it_is_a_service_is_known_of_every_model if {
	kind.now.vendor_service == {true} with input as fixture.good_service
	kind.now.vendor_service == {false} with input as fixture.good
	kind.now.vendor_service == {false} with input as fixture.service_with("/facts/model/lists_components_only", false)
	kind.now.vendor_service == {false} with input as json.remove(fixture.good_service, ["evidence/components/service"])
}

test_what_has_files_cannot_decline_them_whatever_policy_admits if {
	every model in [fixture.good, fixture.good_llm, fixture.service_with("/facts/model/lists_components_only", false)] {
		denied := {found.demand | some found in demand.deny} with input as declining(model)
		denied == {"evidence/sbom", "evidence/vex"}
		every thing in things {
			demanded.acceptors(thing) == set() with input as declining(model)
		}
		{found.open | some found in demand.deny; found.open} == {[]} with input as declining(model)
	}
}
