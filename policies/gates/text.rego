# Where the contracts have text, and what is more than a name.
package relc.text

texts := input.facts.contracts.texts

# Texts of answers whose values are not listed. Bytes as text, such as an image, are none.
answers contains field if {
	some field in texts.outputs
	not field.is_open
}

# How many characters all texts of one answer have together, where each of them is short.
characters := sum([size | some field in answers; size := field.longest * field.most]) if {
	every field in answers {
		is_number(field.longest)
		is_number(field.most)
		not is_longer(field.longest)
	}
}

# The longest name or code that limits.yaml admits. Whatever may be longer may be written freely.
longest_name := min([limit.at_most | some limit in input.limits; limit.field == "contract_output/longest_text"])

# "unlimited" is more than any number: OPA puts texts behind numbers.
is_longer(most) if most > longest_name

# Whatever is no name or code: names without end are a text, and what the contract leaves open may be one.
free[side] contains field.name if {
	some side, fields in {"input": texts.inputs, "output": texts.outputs}
	some field in fields
	not is_name(field)
}

is_name(field) if {
	not field.is_open
	is_number(field.most)
	field.longest <= longest_name
}
