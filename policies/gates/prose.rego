# What people write about a release, so that others can decide on it. Whether a sentence is true no rule can tell; that it
# says something can be told in part.
package relc.prose

# Each has the field that limits.yaml names, its document, the way to it in there and the text. What is still to be written
# is refused as such. Lists: in a set, each text would be hashed with all its words.
texts := [said |
	some said in written
	not startswith(said.text, "TODO ")
	said.text != "TODO"
]

written := [said |
	some some_texts in array.concat([one.texts | some one in in_languages], [unwatched, decided, excepted])
	some said in some_texts
]

# What may be said in several languages, each text with its own place; a text alone is in none that anybody knows.
in_languages := array.concat(
	[one |
		some [way, value] in translatable
		one := {"way": way, "languages": languages(value), "texts": texts_in("release", way, value)}
	],
	# One reason may hold for several demands.
	[one |
		some demand, declined in input.release.not_applicable
		way := ["not_applicable", demand, "reason"]
		texts := [object.union(said, {"field": "release/not_applicable/*/reason"}) |
			some said in texts_in("release", way, declined.reason)
		]
		one := {"way": way, "languages": languages(declined.reason), "texts": texts}
	],
)

translatable := [[way, value] |
	some way in array.concat(array.concat(single, limitations), risks)
	value := object.get(input.release, way, null)
	value != null
]

single := [["headline"], ["business_impact"], ["change", "scope"], ["change", "impact"], ["change", "rollback_plan"]]

limitations := [["limitations", position] | some position, _ in input.release.limitations]

risks := [["residual_risks", position, "risk"] | some position, _ in input.release.residual_risks]

languages(value) := [] if is_string(value)

languages(value) := sort({language | some language, _ in value}) if is_object(value)

texts_in(document, way, value) := [text_at(document, way, value)] if is_string(value)

texts_in(document, way, value) := [object.union(text_at(document, way, text), {"way": array.concat(way, [language])}) |
	some language, text in value
] if {
	is_object(value)
}

unwatched := [object.union(said, {"field": "drift_baseline/unwatched/*/reason"}) |
	some name, left_out in input.evidence.drift_baseline.unwatched
	said := text_at("drift_baseline", ["unwatched", name, "reason"], left_out.reason)
]

decided := [text_at("rollout_decision", ["reason"], text) | text := input.evidence.rollout_decision.reason]

excepted := [object.union(said, {"field": "exceptions/*/reason"}) |
	some exception in input.exceptions
	some said in texts_in("exceptions", ["exceptions", exception.position, "reason"], exception.reason)
]

# `parts` are what blanks separate; `words` the different words, but for those of the field's own name.
text_at(document, way, text) := {
	"field": concat("/", array.concat([document], [step | some step in way; is_string(step)])),
	"document": document,
	"way": way,
	"text": text,
	"parts": some_parts,
	"words": words(some_parts) - names(way),
} if {
	some_parts := parts(text)
}

# Line breaks, and blanks that look like the ordinary one, separate too.
parts(text) := [part | some part in split(strings.replace_n(blanks, lower(text)), " "); part != ""]

blanks := {blank: " " | some blank in [
	"\n", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005",
	"\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u202f", "\u205f", "\u3000",
]}

# A number is no word. Letters without a vowel, or a single one, be it repeated, say nothing.
words(some_parts) := {word |
	some part in some_parts
	word := trim(part, marks)
	letters := trim(word, signs)
	trim_left(letters, concat("", [substring(letters, 0, 1), signs])) != ""
	trim_left(letters, not_vowels) != ""
}

marks := ".,;:!?…()\"'"

signs := "0123456789.,:/%+-–—=#*_<>|&§$€"

not_vowels := concat("", ["bcçdfghjklmnñpqrsßtvwxz", signs])

names(way) := {name | some step in way; is_string(step); some name in split(step, "_")}

# The text, and the text behind its first word: of `TODO what is new` only the first word may have been replaced.
phrases(said) := {joined(said.parts), joined(array.slice(said.parts, 1, count(said.parts)))}

# Without case, line breaks and full stop.
joined(some_parts) := trim(concat(" ", some_parts), ".!… ")

# Without numbers: of two texts that differ in these alone, one says nothing.
wording(said) := concat(" ", worded) if {
	worded := [word | some part in said.parts; word := trim(part, marks); trim(word, signs) != ""]
	count(worded) > 0
} else := joined(said.parts)

# A product has one name in every language; of longer texts nobody can doubt that one is a copy.
may_be_a_name(said) if count(said.words) <= 2

may_be_a_name(said) if {
	words := [part | some part in split(said.text, " "); part != ""]
	count(words) <= 4
	every word in words {
		regex.match(`[\p{Lu}0-9_-]`, word)
	}
}

# What tells its reader to read another text, in another language or elsewhere on the page; with a few words of its own only
# where the other text says much more.
elsewhere := array.concat(
	[said | some said in texts; only_points(said)],
	[said |
		some one in in_languages
		some said in one.texts
		points_to_a_text(said)
		some other in one.texts
		2 * count(said.words) < count(other.words)
	],
)

points_to_a_text(said) if {
	count(said.words & tongues) > 0
	count(said.words & texts_by_name) > 0
	regex.match(`\b(see|refer to|ver|vide|veja|consulte|same as|idem ao|igual ao|o mesmo do) `, joined(said.parts))
}

# `Same as above`. A number is one of a thing: `same as version 1` says something.
only_points(said) if {
	count(said.words & pointing) > 0
	count(said.words & places) > 0
	count(said.words - ((pointing | linking) | places)) == 0
	not regex.match(`[0-9]`, said.text)
}

pointing := {
	"see", "same", "ditto", "idem", "identical", "refer", "as", "above", "below",
	"ver", "vide", "veja", "consulte", "igual", "idêntico", "mesmo", "mesma", "conforme", "como", "acima", "abaixo",
}

places := tongues | {"above", "below", "acima", "abaixo"}

tongues := {
	"english", "portuguese", "inglês", "ingles", "inglesa", "português", "portugues", "portuguesa",
}

texts_by_name := {
	"text", "version", "description", "paragraph", "field", "sentence", "language", "texto", "versão", "descrição",
	"parágrafo", "campo", "frase", "idioma", "língua",
}

linking := texts_by_name | {
	"the", "in", "of", "to", "is", "it", "at", "for", "this", "that", "other", "please", "more", "details", "information",
	"ao", "do", "da", "de", "em", "no", "na", "que", "está", "outro", "outra", "por", "favor", "mais", "detalhes",
}
