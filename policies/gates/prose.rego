# What people write about a release, so that others can decide on it. Whether a sentence is true no rule can tell; that it
# says something can be told in part.
package relc.prose

# Each has the field that limits.yaml names, its document, the way to it in there and the text. What is still to be written
# is refused as such.
texts contains said if {
	some said in written
	not startswith(said.text, "TODO ")
	said.text != "TODO"
}

written contains text_at("release", way, text) if {
	some way in [["headline"], ["business_impact"], ["change", "scope"], ["change", "impact"], ["change", "rollback_plan"]]
	text := object.get(input.release, way, null)
	is_string(text)
}

written contains text_at("release", ["limitations", position], text) if some position, text in input.release.limitations

written contains text_at("release", ["residual_risks", position, "risk"], residual.risk) if {
	some position, residual in input.release.residual_risks
}

written contains text_at("rollout_decision", ["reason"], text) if text := input.evidence.rollout_decision.reason

written contains object.union(said, {"field": "exceptions/*/reason"}) if {
	some exception in input.exceptions
	said := text_at("exceptions", ["exceptions", exception.position, "reason"], exception.reason)
}

text_at(document, way, text) := {
	"field": concat("/", array.concat([document], [step | some step in way; is_string(step)])),
	"document": document,
	"way": way,
	"text": text,
}

# Without case, line breaks and full stop.
plain(text) := joined(parts(text))

joined(some_parts) := trim(concat(" ", some_parts), ".!… ")

parts(text) := [part | some part in split(replace(lower(text), "\n", " "), " "); part != ""]

# The different words, but for those of the field's own name. A number is no word.
words(said) := {word |
	some part in parts(said.text)
	word := trim(part, ".,;:!?…()\"'")
	trim(word, "0123456789.,:/%+-–—=#*_<>|&§$€") != ""
} - names(said.way)

names(way) := {name | some step in way; is_string(step); some name in split(step, "_")}

# The text, and the text behind its first word: of `TODO what is new` only the first word may have been replaced.
phrases(text) := {joined(all), joined(array.slice(all, 1, count(all)))} if all := parts(text)
