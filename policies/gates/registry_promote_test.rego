package registry.promote_test

import data.registry.promote

# Each input with what lets it pass and what does not.
good := {
	"stage_from": "Staging",
	"stage_to": "Approved",
	"signatures": {"valid": true},
	"attestation": {"present": true},
	"security_decision": "PASS",
	"sbom": {"has_blocking_cves": false},
	"canary": {"result": "PROCEED"},
	"policies": {"bound": true},
}

bad := {
	"stage_from": "None",
	"stage_to": "Production",
	"signatures": {"valid": false},
	"attestation": {"present": false},
	"security_decision": "FAIL",
	"sbom": {"has_blocking_cves": true},
	"canary": {"result": "HOLD"},
	"policies": {"bound": false},
}

names := sort(object.keys(good))

# The oracle does not read the rule: of 2^8 choices of spoilt inputs, only the one without any may pass.
combination(number) := {name: value |
	some position, name in names
	spoilt := bits.and(bits.rsh(number, position), 1) == 1
	value := {true: bad[name], false: good[name]}[spoilt]
}

test_of_all_256_combinations_only_the_good_one_is_allowed if {
	count(names) == 8
	inputs := {combination(number) | some number in numbers.range(0, 255)}
	count(inputs) == 256
	allowed := {facts | some facts in inputs; promote.allow with input as facts}
	allowed == {good}
	denied := {facts | some facts in inputs; not promote.allow with input as facts}
	count(denied) == 255
}

test_without_input_the_answer_is_no if promote.allow == false with input as {}

test_an_absent_input_denies if {
	every name in object.keys(object.remove(good, ["sbom"])) {
		not promote.allow with input as object.remove(good, [name])
	}
}

# The trap in the published rule: why relc.gates.promote never leaves it out.
test_an_absent_sbom_is_allowed if promote.allow with input as object.remove(good, ["sbom"])
