package relc_test.llm

import data.fixture
import data.relc.gates.llm

path := "policies/runtime/f.yaml"

gateway(field) := concat("/", ["/policies/5/value", field])

denied_by(pointer, value) := found if {
	found := fixture.rows(llm.deny) with input as fixture.llm_with(pointer, value)
}

test_a_good_llm_passes if llm.deny == set() with input as fixture.good_llm

test_a_predictive_model_is_asked_for_nothing if llm.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	llm.deny == set() with input as {}
	llm.deny == set() with input as json.remove(fixture.good_llm, ["policies"])
	llm.deny == set() with input as json.remove(fixture.good_llm, ["profile"])
}

test_an_llm_without_components_denies if {
	expected := {["components/missing", "components", "", null, "components.yaml"]}
	found := fixture.rows(llm.deny) with input as json.remove(fixture.good_llm, ["evidence/components"])
	found == expected
	by_type := fixture.rows(llm.deny) with input as fixture.with_value("/model_file/type", "llm")
	by_type == expected
	by_gateway := fixture.rows(llm.deny) with input as fixture.with_value("/profile/policies/-", {"kind": "LlmGateway"})
	by_gateway == expected
	by_measures := fixture.rows(llm.deny) with input as fixture.with_value("/evidence/staging_report/llm", {})
	by_measures == expected
	by_signed_files := fixture.rows(llm.deny) with input as fixture.with_value("/facts/model/lists_components", true)
	by_signed_files == expected
}

generating(texts) := json.patch(fixture.good, [
	{"op": "add", "path": "/model_file/task", "value": "generation"},
	{"op": "add", "path": "/facts/contracts/watched/outputs/-", "value": {"name": "answer", "texts": texts}},
])

test_what_generates_text_is_an_llm_wherever_its_weights_are if {
	{["components/missing", "components", "", null, "components.yaml"]} == fixture.rows(llm.deny) with input as generating({
		"longest": 50,
		"most": 1,
	})
	llm.deny == set() with input as generating(null)
}

test_an_llm_says_all_that_it_is_made_of if {
	every part in ["prompts", "tools", "parameters"] {
		without := json.remove(fixture.good_llm, [concat("/", ["evidence/components", part])])
		found := fixture.rows(llm.deny) with input as without
		found == {["components/incomplete", "components", "", null, part]}
	}
	denied_by("/evidence/components/prompts", []) == {["components/incomplete", "components", "", null, "prompts"]}
}

test_a_revision_that_moves_denies if {
	every revision in ["latest", "2026-latest", "v1:Latest", "main", "gpt", "2026.preview"] {
		denied_by("/evidence/components/base_model/revision", revision) == {[
			"components/floating-revision", "components", "/base_model/revision",
			revision, null,
		]}
	}
	denied_by("/evidence/components/base_model/revision", "domain-3f") == set()
}

test_a_length_unlike_the_contract_denies if {
	denied_by("/evidence/contract_input/properties/question/maxLength", 501) == {["policy/text-limit", path, "/input/max_characters", 500, 501]}
	denied_by("/evidence/contract_output/properties/answer", {}) == {["policy/text-limit", path, "/output/max_characters", 900, null]}
	denied_by(gateway("output/field"), "text") == {["policy/text-limit", path, "/output/max_characters", 900, null]}
}

test_text_that_is_not_inspected_denies if {
	every source in ["input", "retrieval", "tools"] {
		others := [other | some other in ["input", "retrieval", "tools"]; other != source]
		expected := {["policy/prompt-injection", path, "/prompt_injection/inspect", others, source]}
		denied_by(gateway("prompt_injection/inspect"), others) == expected
	}
}

test_without_retrieval_and_tools_there_is_only_the_input_to_inspect if {
	alone := json.patch(fixture.llm_with(gateway("prompt_injection/inspect"), ["input"]), [
		{"op": "remove", "path": "/evidence/components/retrieval"},
		{"op": "replace", "path": "/evidence/components/tools", "value": []},
	])
	llm.deny == set() with input as alone
}

test_an_injection_that_is_only_flagged_denies if {
	expected := {["policy/prompt-injection", path, "/prompt_injection/on_detection", "flag", "block"]}
	denied_by(gateway("prompt_injection/on_detection"), "flag") == expected
}
