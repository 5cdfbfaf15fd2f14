package relc_test.release

import data.fixture
import data.relc.gates.release

denied_by(changes) := found if {
	patches := [{"op": "add", "path": path, "value": value} | some path, value in changes]
	found := fixture.rows(release.deny) with input as json.patch(fixture.good, patches)
}

replacing(version, possible) := {["release/replaces", "release", "/replaces", version, possible]}

test_a_release_that_replaces_what_came_before_passes if release.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	release.deny == set() with input as {}
	release.deny == set() with input as fixture.without("release")
	release.deny == set() with input as json.remove(fixture.good, ["model_file", "previous"])
}

test_a_release_that_replaces_itself_or_a_later_one_denies if {
	denied_by({"/release/replaces": "2"}) == replacing("2", ["1"])
	denied_by({"/release/replaces": "10"}) == replacing("10", ["1"])
	alone := {"/release/replaces": "2", "/model_file/versions": {"2": "Approved"}}
	denied_by(alone) == replacing("2", ["none"])
	denied_by({"/release/replaces": "9", "/version": "10"}) == set()
}

test_a_release_that_replaces_nothing_after_an_approved_one_denies if {
	denied_by({"/release/replaces": "none"}) == replacing("none", ["1"])
	versions := {"2": "Approved", "9": "Approved", "10": "Approved", "11": "Approved", "12": "Approved"}
	several := {"/release/replaces": "none", "/version": "11", "/model_file/versions": versions}
	denied_by(several) == replacing("none", ["2", "9", "10"])
	every stage in ["Staging", "Deprecated", "Retired", "Revoked"] {
		denied_by({"/release/replaces": "none", "/model_file/versions/1": stage}) == set()
	}
	denied_by({"/release/replaces": "none", "/version": "1"}) == set()
}

test_a_record_of_the_replaced_version_denies if {
	record := "https://example.com/scdr-1"
	found := denied_by({"/release/records/scdr": record})
	found == {["release/record-of-another", "release", "/records/scdr", record, "1"]}
}

test_the_same_record_by_another_spelling_denies if {
	every record in ["https://example.com/scdr-1#v2", "https://Example.com/SCDR-1", "https://example.com/scdr-1#"] {
		count(denied_by({"/release/records/scdr": record})) == 1
	}
	denied_by({"/release/records/scdr": "https://example.com/scdr-1-2"}) == set()
}

test_texts_that_differ_pass if {
	release.deny == set() with input as object.union(fixture.good, {"release": {"headline": "One", "business_impact": "Two"}})
}

test_a_text_in_two_places_denies_at_the_second if {
	input_with := json.patch(fixture.good, [
		{"op": "add", "path": "/release/headline", "value": "Trees on more fields."},
		{"op": "add", "path": "/release/limitations", "value": ["Weak for young people", "trees on  more fields"]},
	])
	found := fixture.rows(release.deny) with input as input_with
	found == {["release/repeated-text", "release", "/limitations/1", "trees on  more fields", "/headline"]}
}

test_a_text_in_two_places_with_another_number_denies if {
	changes := {"/release/headline": "Trees on 7 more fields", "/release/business_impact": "Trees on 20 more fields"}
	denied_by(changes) == {[
		"release/repeated-text", "release", "/headline",
		"Trees on 7 more fields", "/business_impact",
	]}
}

test_a_text_that_is_the_same_in_two_languages_denies if {
	denied_by({"/release/headline": {"en": "Trees on more fields", "pt-BR": "trees on  more fields."}}) == {[
		"release/repeated-text", "release", "/headline/pt-BR",
		"trees on  more fields.", "/headline/en",
	]}
	denied_by({"/release/not_applicable": {"evidence/vex": {"reason": {"en": "It is a service", "pt-BR": "It is a service"}}}}) == {[
		"release/repeated-text", "release", "/not_applicable/evidence~1vex/reason/pt-BR",
		"It is a service", "/not_applicable/evidence~1vex/reason/en",
	]}
}

test_a_name_may_be_the_same_in_two_languages if {
	every name in ["cheque especial", "PIX loan-origination credit-review-desk", "Cartão Visa Infinite"] {
		denied_by({"/release/change/scope": {"en": name, "pt-BR": name}}) == set()
	}
	count(denied_by({"/release/change/scope": {"en": "Decisions of PIX", "pt-BR": "Decisions of PIX"}})) == 1
	titled := "Loans Of The New PIX"
	count(denied_by({"/release/change/scope": {"en": titled, "pt-BR": titled}})) == 1
}

test_a_text_that_only_points_to_another_denies if {
	english := "New trees on more fields than version 1 had, and fewer refusals of people who repay"
	every filler in [
		"See the English text above", "Same as above.", "Ver texto em inglês acima", "Idem ao inglês", "Conforme texto em inglês",
		"Please refer to the English version for more details", "O mesmo do texto em inglês", "Vide acima, por favor",
		"Novas árvores, ver o texto em inglês",
	] {
		denied_by({"/release/headline": {"en": english, "pt-BR": filler}}) == {[
			"release/points-elsewhere", "release",
			"/headline/pt-BR", filler, null,
		]}
	}
	denied_by({"/release/headline": "See above"}) == {[
		"release/points-elsewhere", "release", "/headline",
		"See above", null,
	]}
}

test_a_text_that_speaks_of_languages_or_of_what_is_above_passes if {
	english := "It answers in English as it does in Portuguese, and worse where people mix both in one question"
	every text in [
		"Mesmo modelo da versão 1", "Tradução de texto em inglês", "English text", "Igual à versão 1 acima de 60 anos",
		"Responde em inglês como em português", "As in version 1, weaker below 30 years", "Ver limitações do texto livre",
		"Same as version 1", "Ver a versão acima de 60 anos", "Same as below 30 %",
		"Responde como a versão 1; ver o texto em inglês do anexo sobre perguntas mistas",
	] {
		denied_by({"/release/headline": {"en": english, "pt-BR": text}}) == set()
	}
}

test_a_text_in_two_languages_with_words_of_each_passes if {
	denied_by({"/release/headline": {"en": "AUC 0.79 of loan-origination", "pt-BR": "AUC 0,79 de loan-origination"}}) == set()
}

test_the_reason_of_the_decision_may_repeat_the_release if {
	input_with := json.patch(fixture.good, [
		{"op": "add", "path": "/release/headline", "value": "Trees on more fields"},
		{"op": "add", "path": "/evidence/rollout_decision/reason", "value": "Trees on more fields"},
	])
	release.deny == set() with input as input_with
}

test_a_risk_that_is_accepted_for_two_measures_passes if {
	risks := [{"risk": "Weak for young people", "until": "2027-05-01"}, {"risk": "Weak for young people", "until": "2027-05-01"}]
	denied_by({"/release/residual_risks": risks}) == set()
}
