package relc_test.output

import data.fixture
import data.relc.gates.contract
import data.relc.gates.output

path := "policies/runtime/e.yaml"

denied_by(pointer, value) := found if {
	found := fixture.rows(output.deny) with input as fixture.with_value(pointer, value)
}

test_limits_like_contract_and_guardrails_pass if output.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	output.deny == set() with input as fixture.without("policies")
	output.deny == set() with input as json.remove(fixture.without("evidence"), ["profile"])
}

test_limits_that_let_nan_pass_deny if {
	expected := {["policy/output-not-finite", path, "/refuse_nan_and_inf", false, true]}
	denied_by("/policies/4/value/refuse_nan_and_inf", false) == expected
}

test_limits_unlike_the_contract_deny if {
	denied_by("/facts/contracts/numbers/0/maximum", 100) == {["policy/output-range", path, "/outputs/score/max", 1, 100]}
	denied_by("/facts/contracts/numbers/0/minimum", -1) == {["policy/output-range", path, "/outputs/score/min", 0, -1]}
}

test_a_contract_without_a_range_denies if {
	denied_by("/facts/contracts/numbers/0", {"name": "score", "minimum": null, "maximum": null}) == {
		["policy/output-range", path, "/outputs/score/min", 0, null],
		["policy/output-range", path, "/outputs/score/max", 1, null],
	}
}

test_limits_unlike_the_guardrails_deny if {
	denied_by("/profile/guardrails/outputs/score/max", 0.9) == {["policy/output-guardrails", path, "/outputs/score/max", 1, 0.9]}
	denied_by("/profile/guardrails/outputs/score/min", 0.1) == {["policy/output-guardrails", path, "/outputs/score/min", 0, 0.1]}
}

test_a_guarded_output_without_a_range_denies_in_each_document if {
	model := fixture.with_value("/model_file/guarded_outputs", ["score", "loss"])
	{row | some row in fixture.rows(output.deny); row[0] == "output/not-guarded"} == {
		["output/not-guarded", "profile", "/guardrails/outputs", ["score"], ["loss"]],
		["output/not-guarded", "staging_report", "/outputs", ["score"], ["loss"]],
		["output/not-guarded", path, "/outputs", ["score"], ["loss"]],
	} with input as model
}

test_documents_that_say_nothing_of_outputs_deny_where_some_are_guarded if {
	said := ["profile/guardrails", "evidence/staging_report/outputs"]
	spoilt := json.remove(fixture.good, said)
	{
		["output/not-guarded", "profile", "/guardrails/outputs", [], ["score"]],
		["output/not-guarded", "staging_report", "/outputs", [], ["score"]],
	} == fixture.rows(output.deny) with input as spoilt
}

test_a_model_without_numbers_says_nothing_of_outputs if {
	said := ["profile/guardrails", "evidence/staging_report/outputs", "policies/4", "evidence/contract_output/properties/score"]
	output.deny == set() with input as json.remove(fixture.with_value("/model_file/guarded_outputs", []), said)
}

test_a_range_of_what_nobody_guards_denies if {
	denied_by("/model_file/guarded_outputs", []) == {
		["output/unknown", "profile", "/guardrails/outputs/score", "score", []],
		["output/unknown", "staging_report", "/outputs/score", "score", []],
		["output/unknown", path, "/outputs/score", "score", []],
	}
}

test_an_approved_release_is_guarded_by_what_its_own_guardrails_name if {
	changed := fixture.with_value("/model_file/guarded_outputs", ["loss"])
	output.deny == set() with input as json.patch(changed, [{"op": "add", "path": "/approved", "value": true}])
	count(output.deny) > 0 with input as changed
	silent := json.patch(json.remove(changed, ["evidence/staging_report/outputs"]), [{"op": "add", "path": "/approved", "value": true}])
	{["output/not-guarded", "staging_report", "/outputs", [], ["score"]]} == fixture.rows(output.deny) with input as silent
}

test_without_output_limits_guardrails_unlike_the_contract_deny if {
	unlimited := json.remove(fixture.good, ["policies/4"])
	output.deny == set() with input as unlimited
	wide := json.patch(unlimited, [{"op": "replace", "path": "/facts/contracts/numbers/0/maximum", "value": 100}])
	fixture.rows(output.deny) == {["output/range", "profile", "/guardrails/outputs/score/max", 1, 100]} with input as wide
}

test_of_an_approved_release_without_a_profile_nobody_says_what_it_guards if {
	approved := json.patch(fixture.without("profile"), [{"op": "add", "path": "/approved", "value": true}])
	output.deny == set() with input as approved
	contract.deny == set() with input as approved
}

test_without_a_model_file_nobody_says_what_is_guarded if {
	unknown := fixture.without("model_file")
	output.deny == set() with input as unknown
	contract.deny == set() with input as unknown
}
