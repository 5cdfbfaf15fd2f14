# Where the contracts have text, and what is more than a name.
package relc.text

# Fields of answers that are text whose values are not listed. Bytes as text, such as an image, are none.
answers contains field if {
	some field in input.facts.contracts.watched.outputs
	field.texts != null
}

# The longest name or code that limits.yaml admits. Whatever may be longer may be written freely.
longest_name := min([limit.at_most | some limit in input.limits; limit.field == "contract_output/longest_text"])

# "unlimited" is more than any number: OPA puts texts behind numbers.
is_longer(most) if most > longest_name
