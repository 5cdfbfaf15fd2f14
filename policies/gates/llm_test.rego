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
	{"op": "replace", "path": "/facts/contracts/texts/outputs", "value": texts},
])

test_what_generates_text_is_an_llm_wherever_its_weights_are if {
	{["components/missing", "components", "", null, "components.yaml"]} == fixture.rows(llm.deny) with input as generating([fixture.text("answer", 50, 1)])
	llm.deny == set() with input as generating([])
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
	denied_by("/facts/contracts/texts/inputs/0/longest", 501) == {["policy/text-limit", path, "/input/max_characters", 500, 501]}
	denied_by("/facts/contracts/texts/outputs/0/longest", "unlimited") == {["policy/text-limit", path, "/output/max_characters", 900, "unlimited"]}
	denied_by(gateway("output/field"), "text") == {
		["policy/text-limit", path, "/output/max_characters", 900, null],
		["policy/text-unfiltered", path, "/output", ["text"], ["answer"]],
	}
}

# A model that people chat with, as every vendor's is asked: each text has its filter.
chatting(texts, filters) := found if {
	found := fixture.rows(llm.deny) with input as json.patch(fixture.good_llm, [
		{"op": "replace", "path": "/facts/contracts/texts/inputs", "value": texts},
		{"op": "replace", "path": gateway("input"), "value": filters},
		{"op": "add", "path": "/limits", "value": [{"field": "contract_output/longest_text", "when": {}, "at_most": 100, "reason": "A"}]},
	])
}

chat := [fixture.text("messages/content", 2000, 20), fixture.text("system", 500, 1), fixture.text("messages/id", 40, 20)]

chat_filters := [{"field": "messages/content", "max_characters": 2000}, {"field": "system", "max_characters": 500}]

test_an_honest_chat_passes if chatting(chat, chat_filters) == set()

test_free_text_without_a_filter_denies if {
	chatting(chat, [chat_filters[0]]) == {["policy/text-unfiltered", path, "/input", ["messages/content"], ["system"]]}
	names_without_end := array.concat(chat, [fixture.text("tags", 20, "unlimited")])
	chatting(names_without_end, chat_filters) == {["policy/text-unfiltered", path, "/input", ["messages/content", "system"], ["tags"]]}
	open := array.concat(chat, [object.union(fixture.text("*", "unlimited", "unlimited"), {"is_open": true})])
	chatting(open, chat_filters) == {["policy/text-unfiltered", path, "/input", ["messages/content", "system"], ["*"]]}
}

test_a_filter_of_several_has_the_length_of_its_own_text if {
	longer := [chat_filters[0], {"field": "system", "max_characters": 501}]
	chatting(chat, longer) == {["policy/text-limit", path, "/input/1/max_characters", 501, 500]}
}

test_what_was_approved_is_not_asked_for_other_filters if {
	llm.deny == set() with input as json.patch(fixture.llm_with(gateway("output/field"), "text"), [{"op": "add", "path": "/approved", "value": true}])
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
