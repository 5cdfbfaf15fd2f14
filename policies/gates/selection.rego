# Which models a `when` of the governance is for.
package relc.selection

# Each fact has all values that it had since the last signed state, or has now. They count apart from each other.
fits(when, facts) if {
	every field, wanted in when {
		some value in values(facts, field)
		matches(value, wanted)
	}
}

# What has no value may be anything.
values(facts, field) := known if {
	known := object.get(facts, field, [])
	count(known) > 0
} else := [null]

# Nobody can tell what it was.
matches(null, _)

matches(value, wanted) if value in wanted

matches(value, wanted) if value == wanted

# Whether a permission is for this model: each fact is known, and is nothing else.
surely_fits(when, facts) if {
	every field, wanted in when {
		values := object.get(facts, field, set())
		count(values) > 0
		every value in values {
			value != null
			matches(value, wanted)
		}
	}
}
