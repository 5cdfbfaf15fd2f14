package relc_test.contract

import data.fixture
import data.relc.gates.contract

denied_by(pointer, value) := found if {
	found := fixture.rows(contract.deny) with input as fixture.with_value(pointer, value)
}

test_contracts_that_can_be_kept_pass if contract.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if contract.deny == set() with input as fixture.without("evidence")

test_a_required_field_that_is_not_described_denies if {
	path := "/evidence/contract_input/required/1"
	denied_by(path, "amont") == {[
		"contract/inconsistent", "contract_input", "/required/1",
		"amont", ["amount", "note", "purpose"],
	]}
	denied_by("/evidence/contract_output/required/1", "decision") == {[
		"contract/inconsistent", "contract_output", "/required/1",
		"decision", ["score"],
	]}
}

test_a_score_that_is_no_number_denies if {
	place := ["contract/inconsistent", "contract_output", "/properties/score"]
	path := "/evidence/contract_output/properties/score/type"
	every type in ["string", ["number", "null"]] {
		denied_by(path, type) == {array.concat(place, [type, "number"])}
	}
	denied_by("/evidence/contract_output/properties/score", {}) == {array.concat(place, [null, "number"])}
	denied_by(path, "integer") == set()
}

test_a_score_that_may_be_missing_denies if {
	expected := {["contract/inconsistent", "contract_output", "/required", [], "score"]}
	denied_by("/evidence/contract_output/required", []) == expected
}

test_a_contract_that_contradicts_itself_denies if {
	demands := {"minimum": 100, "maximum": 10}
	one := {"document": "contract_input", "pointer": "/properties/amount", "demands": demands}
	denied_by("/facts/contracts/contradictions", [one]) == {["contract/contradiction", "contract_input", "/properties/amount", demands, null]}
}

test_a_contract_that_was_not_compared_to_its_end_denies_and_names_the_other_side if {
	unfinished := {"verdict": "unfinished", "document": "contract_input"}
	of_consumer := "/facts/consumers/0/declared/differences"
	denied_by(of_consumer, [unfinished]) == {["contract/too-large", "contract_input", "", null, ["consumers/origination"]]}
	of_version := "/facts/contracts/differences"
	whom := sprintf("%s/%s", [fixture.good.model, fixture.good.previous.version])
	denied_by(of_version, [unfinished]) == {["contract/too-large", "contract_input", "", null, [whom]]}
	denied_by(of_version, [object.union(unfinished, {"verdict": "undecided"})]) == set()
	approved := json.patch(fixture.with_value(of_version, [unfinished]), [{"op": "add", "path": "/approved", "value": true}])
	contract.deny == set() with input as approved
}
