# Where answers are text, by the output contract.
package relc.text

import data.relc.finding

# Text whose values are not listed. Bytes as text, such as an image, are none.
answers contains {"pointer": pointer, "schema": schema} if {
	walk(input.evidence.contract_output, [way, schema])
	"string" in types(schema)
	not is_listed(schema)
	not is_bytes(schema)
	pointer := finding.pointer(way)
}

types(schema) := {schema.type} if is_string(schema.type)

types(schema) := {type | some type in schema.type} if is_array(schema.type)

is_listed(schema) if is_array(schema.enum)

is_listed(schema) if is_string(schema.const)

# The longest name or code that a model answers with. Whatever may be longer may be written freely.
longest_name := 100

free contains answer if {
	some answer in answers
	not answer.schema.maxLength
}

free contains answer if {
	some answer in answers
	answer.schema.maxLength > longest_name
}

is_bytes(schema) if schema.contentEncoding in {"base16", "base32", "base64"}
