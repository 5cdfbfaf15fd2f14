# METADATA
# title: Contracts
# description: What the contracts of input and output say can be kept, and what is guarded is a number.
# custom:
#   risk: Serving checks requests and answers against a contract that lets everything or nothing through
package relc.gates.contract

import data.relc.finding
import data.relc.guarded

# METADATA
# title: What is required is described
# description: A contract requires a field that it does not describe.
# custom:
#   codes: [contract/inconsistent]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-10, NIST SP 800-53 SA-9]
deny contains finding.make("contract/inconsistent", document, pointer, name, fields) if {
	some document in ["contract_input", "contract_output"]
	contract := input.evidence[document]
	fields := sort([field | some field, _ in contract.properties])
	some position, name in contract.required
	not name in fields
	pointer := finding.pointer(["required", position])
}

promised := input.evidence.contract_output

# METADATA
# title: Guarded outputs are numbers
# description: >-
#   The output contract has nothing of a guarded output's name, or something else than a number or null, a list or a map of
#   these. The limits of a number do not hold for others.
# custom:
#   codes: [contract/inconsistent]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.make("contract/inconsistent", "contract_output", pointer, type, "number") if {
	promised
	not input.approved
	some name in guarded.names
	not only_numbers(name)
	field := split(name, "/")[0]
	type := object.get(promised.properties, [field, "type"], null)
	pointer := finding.pointer(["properties", field])
}

# A name may stand for several: of the items of a pair, or of alternatives.
named[number.name] contains number if some number in input.facts.contracts.numbers

only_numbers(name) if {
	every number in named[name] {
		number.is_number
	}
}

# METADATA
# title: No number comes out unguarded
# description: >-
#   The output contract has a number that model.yaml does not guard and whose values are not listed, or leaves open whether a
#   field is one, or lets fields come out that it does not describe, or text that is nothing but a number.
# custom:
#   codes: [output/unguarded]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains object.union(found, {"change": change, "mend": change}) if {
	some name, numbers in named
	not name in guarded.names
	some number in numbers
	not number.is_listed
	change := kind_of(number)
	not was_let_be(change)
	found := finding.make("output/unguarded", "contract_output", pointer_of(number), name, sort(guarded.names))
}

kind_of(number) := "open" if number.is_open

kind_of(number) := "text" if number.is_text

kind_of(number) := "number" if {
	not number.is_open
	not number.is_text
}

# What was approved was not asked what nobody describes, nor whether its text is a number.
was_let_be(change) if {
	change in {"open", "text"}
	input.approved
}

pointer_of(number) := "/additionalProperties" if number.name == "*"

pointer_of(number) := finding.pointer(["properties", split(number.name, "/")[0]]) if number.name != "*"

# METADATA
# title: Some value meets every demand
# description: The contract contradicts itself, such as a least amount above the greatest.
# custom:
#   codes: [contract/contradiction]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-10, NIST SP 800-53 SA-9]
deny contains finding.make("contract/contradiction", one.document, one.pointer, one.demands, null) if {
	some one in input.facts.contracts.contradictions
}

# METADATA
# title: The contract is compared to its end
# description: >-
#   Comparing a contract with that of the replaced version, or with what a consumer declares, takes more steps than are
#   allowed. A break could hide in it.
# custom:
#   codes: [contract/too-large]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-4, NIST SP 800-53 SA-9]
deny contains finding.make("contract/too-large", document, "", null, sort(others)) if {
	not input.approved
	some document, others in unfinished
}

unfinished[document] contains concat("/", [input.model, input.previous.version]) if {
	some one in input.facts.contracts.differences
	one.verdict == "unfinished"
	document := one.document
}

unfinished[document] contains concat("/", ["consumers", consumer.name]) if {
	some consumer in input.facts.consumers
	some one in consumer.declared.differences
	one.verdict == "unfinished"
	document := one.document
}
