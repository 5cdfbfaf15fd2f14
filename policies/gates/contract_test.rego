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

number := {"name": "score", "is_number": true, "is_listed": false}

numbers_by(numbers) := denied_by("/facts/contracts/numbers", numbers)

test_a_guarded_output_that_is_no_number_denies if {
	maybe := object.union(number, {"is_number": false})
	expected := {["contract/inconsistent", "contract_output", "/properties/score", "number", "number"]}
	numbers_by([maybe]) == expected
	numbers_by([number, maybe]) == expected
	numbers_by([number, number]) == set()
}

test_a_guarded_output_that_the_contract_does_not_have_denies if {
	numbers_by([]) == {
		["contract/inconsistent", "contract_output", "/properties/score", "number", "number"],
	}
}

test_a_number_that_nobody_guards_denies if {
	confidence := object.union(number, {"name": "boxes/confidence"})
	numbers_by([number, confidence]) == {["output/unguarded", "contract_output", "/properties/boxes", "boxes/confidence", ["score"]]}
	numbers_by([number, object.union(confidence, {"is_listed": true})]) == set()
	several := json.patch(fixture.with_value("/model_file/guarded_outputs", ["score", "boxes/confidence"]), [{
		"op": "replace", "path": "/facts/contracts/numbers",
		"value": [number, confidence],
	}])
	contract.deny == set() with input as several
}

test_a_model_without_numbers_guards_none if {
	none := fixture.with_value("/model_file/guarded_outputs", [])
	contract.deny == set() with input as json.patch(none, [{"op": "replace", "path": "/facts/contracts/numbers", "value": []}])
	fixture.rows(contract.deny) == {["output/unguarded", "contract_output", "/properties/score", "score", []]} with input as none
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

undescribed(name) := {"name": name, "is_number": false, "is_listed": false, "is_open": true}

test_fields_that_nobody_describes_deny_beside_a_guarded_one_too if {
	every name, place in {"extra/*": "/properties/extra", "*": "/additionalProperties"} {
		numbers_by([number, undescribed(name)]) == {["output/unguarded", "contract_output", place, name, ["score"]]}
	}
	none := json.patch(fixture.with_value("/model_file/guarded_outputs", []), [{
		"op": "replace", "path": "/facts/contracts/numbers",
		"value": [undescribed("*")],
	}])
	fixture.rows(contract.deny) == {["output/unguarded", "contract_output", "/additionalProperties", "*", []]} with input as none
}

in_text := {"name": "rate", "is_number": false, "is_listed": false, "is_text": true}

with_numbers(numbers) := json.patch(fixture.good, [{"op": "replace", "path": "/facts/contracts/numbers", "value": numbers}])

test_each_kind_of_what_is_not_guarded_has_its_own_way_out if {
	ways := {"open": undescribed("*"), "text": in_text, "number": object.union(number, {"name": "rate"})}
	every way, other in ways {
		denials := contract.deny with input as with_numbers([number, other])
		{denial.mend | some denial in denials} == {way}
	}
}

test_what_was_approved_was_asked_for_numbers_alone if {
	approved := object.union(with_numbers([number, undescribed("extra/*"), undescribed("*"), in_text]), {"approved": true})
	contract.deny == set() with input as approved
}
