package relc_test.answers

import data.fixture
import data.relc.gates.answers

denied_by(path, value) := found if {
	found := fixture.rows(answers.deny) with input as fixture.llm_with(path, value)
}

# What is measured is equal to what is promised: equal passes.
test_the_limit_itself_passes if answers.deny == set() with input as fixture.good_llm

test_a_predictive_model_is_asked_for_nothing if answers.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	answers.deny == set() with input as json.remove(fixture.good_llm, ["profile"])
	answers.deny == set() with input as json.remove(fixture.good_llm, ["evidence/staging_report"])
}

test_an_llm_that_promises_nothing_denies if {
	expected := {["slo/llm-not-declared", "profile", "/slos", null, "llm"]}
	found := fixture.rows(answers.deny) with input as json.remove(fixture.good_llm, ["profile/slos/llm"])
	found == expected
}

test_an_llm_that_was_not_measured_denies if {
	expected := {["slo/llm-not-measured", "staging_report", "", null, "llm"]}
	found := fixture.rows(answers.deny) with input as json.remove(fixture.good_llm, ["evidence/staging_report/llm"])
	found == expected
}

test_answers_that_are_not_grounded_deny if {
	expected := {["slo/llm", "staging_report", "/llm/measured/groundedness", 0.89, 0.9]}
	denied_by("/evidence/staging_report/llm/measured/groundedness", 0.89) == expected
}

test_a_promised_share_of_grounded_answers_that_was_not_measured_denies if {
	found := fixture.rows(answers.deny) with input as json.remove(fixture.good_llm, ["evidence/staging_report/llm/measured/groundedness"])
	found == {["slo/not-measured", "staging_report", "/llm/measured/groundedness", null, "llm/groundedness"]}
}

test_a_share_of_grounded_answers_that_is_not_promised_is_free if {
	silent := json.remove(fixture.good_llm, ["profile/slos/llm/groundedness"])
	answers.deny == set() with input as silent
	answers.deny == set() with input as json.remove(silent, ["evidence/staging_report/llm/measured/groundedness"])
	low := json.patch(silent, [{"op": "replace", "path": "/evidence/staging_report/llm/measured/groundedness", "value": 0}])
	answers.deny == set() with input as low
}

test_more_bad_answers_than_promised_deny_and_say_by_how_much if {
	every level in ["toxicity_rate", "unsafe_answer_rate", "wrong_refusal_rate", "pii_leak_rate"] {
		pointer := concat("/", ["/evidence/staging_report/llm/measured", level])
		found := answers.deny with input as fixture.llm_with(pointer, 0.5)
		some finding in found
		finding.code == "slo/llm"
		finding.pointer == concat("/", ["/llm/measured", level])
		finding.expected == fixture.levels[level]
		finding.margin == 0.5 - fixture.levels[level]
		count(found) == 1
	}
}
