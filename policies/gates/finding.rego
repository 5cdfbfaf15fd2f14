# What a gate says: data only. The sentence, its reason and the fix are worded elsewhere, in every language.
package relc.finding

# `document` is a key of input.evidence, "release", "profile", "model_file" or the path of a runtime policy; `pointer` is
# RFC 6901 into it.
make(code, document, pointer, observed, expected) := {
	"code": code,
	"document": document,
	"pointer": pointer,
	"observed": observed,
	"expected": expected,
}

# A number that misses its limit, and by how much.
measured(code, document, pointer, observed, limit) := object.union(
	make(code, document, pointer, observed, limit),
	{"margin": rounded(abs(observed - limit))},
)

# Without the noise of binary fractions.
rounded(number) := round(number * 1000000) / 1000000

pointer(segments) := concat("", [concat("", ["/", text(segment)]) | some segment in segments])

# Attributes in access policies have any names.
text(segment) := replace(replace(segment, "~", "~0"), "/", "~1") if is_string(segment)

text(segment) := format_int(segment, 10) if is_number(segment)
