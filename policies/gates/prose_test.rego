package relc_test.prose

import data.relc.prose

words(way, text) := count(prose.text_at("release", way, text).words)

said(text) := prose.text_at("release", ["headline"], text)

test_different_words_count_whatever_their_case if {
	words(["headline"], "Trees, trees and\nTREES on 600 rows!") == 4
	words(["headline"], "Não há interrupção") == 3
	words(["headline"], "") == 0
	words(["headline"], "1 . - 2") == 0
}

test_single_letters_and_letters_without_a_vowel_are_no_words if {
	words(["headline"], "a b c d e f") == 0
	words(["headline"], "xx zz qwrt bcd") == 0
	words(["headline"], "aa ee ii, ooo! a-a") == 0
	words(["headline"], "to aa ao") == 2
	words(["headline"], "É só à noite, às 22 h") == 3
}

test_blanks_that_look_alike_are_blanks if {
	words(["headline"], "Trees\u00a0trees\u202ftrees\u3000trees") == 1
	prose.phrases(said("as\u00a0agreed")) == {"as agreed", "agreed"}
}

test_of_texts_that_differ_in_numbers_the_wording_is_the_same if {
	prose.wording(said("AUC falls to 0.76 on 400 rows.")) == prose.wording(said("AUC falls to 0.8 on (600) rows"))
	prose.wording(said("AUC falls")) != prose.wording(said("AUC rises"))
	prose.wording(said("1, 2.")) == "1, 2"
}

test_the_name_of_the_field_does_not_count if {
	words(["business_impact"], "Business impact") == 0
	words(["change", "rollback_plan"], "The rollback plan") == 1
	words(["limitations", 0], "limitations") == 0
}

test_a_phrase_is_found_behind_its_first_word if {
	prose.phrases(said("Said what is new, in one line.")) == {"said what is new, in one line", "what is new, in one line"}
	prose.phrases(said("")) == {""}
}

test_every_text_is_read if {
	release := {
		"headline": "a",
		"business_impact": "b",
		"change": {"scope": "c", "impact": "d", "rollback_plan": "e"},
		"limitations": ["f"],
		"residual_risks": [{"risk": "g"}],
		"not_applicable": {"evidence/canary_plan": {"reason": "j"}},
	}
	found := {[said.field, said.text] | some said in prose.texts} with input as {
		"release": release,
		"evidence": {"rollout_decision": {"reason": "h"}, "drift_baseline": {"unwatched": {"note": {"reason": "k"}}}},
		"exceptions": [{"position": 2, "reason": "i"}],
	}
	found == {
		["release/headline", "a"],
		["release/business_impact", "b"],
		["release/change/scope", "c"],
		["release/change/impact", "d"],
		["release/change/rollback_plan", "e"],
		["release/limitations", "f"],
		["release/residual_risks/risk", "g"],
		["release/not_applicable/*/reason", "j"],
		["rollout_decision/reason", "h"],
		["drift_baseline/unwatched/*/reason", "k"],
		["exceptions/*/reason", "i"],
	}
}

test_what_is_not_there_or_still_to_be_written_says_nothing if {
	prose.texts == [] with input as {}
	prose.texts == [] with input as {"release": {"headline": "TODO what is new", "business_impact": "TODO"}}
	texts := prose.texts with input as {"release": {"headline": "Todos os clientes"}}
	count(texts) == 1
}

test_a_text_in_two_languages_is_read_in_each if {
	release := {"headline": {"en": "New trees", "pt-BR": "Novas árvores"}, "limitations": [{"pt-BR": "Fraco aqui"}]}
	told := {[text.field, text.way, text.text] | some text in prose.texts} with input as {"release": release}
	told == {
		["release/headline", ["headline", "en"], "New trees"],
		["release/headline", ["headline", "pt-BR"], "Novas árvores"],
		["release/limitations", ["limitations", 0, "pt-BR"], "Fraco aqui"],
	}
}

test_a_reason_in_two_languages_is_read_in_each if {
	why := {"en": "Nobody waits for a row", "pt-BR": "Ninguém espera por uma linha"}
	release := {"not_applicable": {"task": {"reason": why, "accepted_by": "mlops"}}}
	exceptions := [{"position": 3, "reason": why}]
	told := {[text.field, text.way] | some text in prose.texts} with input as {"release": release, "exceptions": exceptions}
	told == {
		["release/not_applicable/*/reason", ["not_applicable", "task", "reason", "en"]],
		["release/not_applicable/*/reason", ["not_applicable", "task", "reason", "pt-BR"]],
		["exceptions/*/reason", ["exceptions", 3, "reason", "en"]],
		["exceptions/*/reason", ["exceptions", 3, "reason", "pt-BR"]],
	}
	asked := {[one.way, one.languages] | some one in prose.in_languages} with input as {"release": release}
	asked == {[["not_applicable", "task", "reason"], ["en", "pt-BR"]]}
}

test_the_languages_of_each_text_are_known if {
	release := {"headline": {"en": "New trees", "pt-BR": "Novas árvores"}, "business_impact": "Fewer refusals"}
	told := {[one.way, one.languages] | some one in prose.in_languages} with input as {"release": release}
	told == {[["headline"], ["en", "pt-BR"]], [["business_impact"], []]}
}
