# Which models a `when` of approvals.yaml and limits.yaml is for.
package relc.selection

# Each fact has all values that it had since the last signed state, or has now. They count apart from each other.
fits(when, facts) if {
	every field, wanted in when {
		some value in object.get(facts, field, [null])
		matches(value, wanted)
	}
}

# Nobody can tell what it was.
matches(null, _)

matches(value, wanted) if value in wanted

matches(value, wanted) if value == wanted
