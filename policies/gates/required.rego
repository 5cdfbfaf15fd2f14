# Who must approve a change.
package relc.approval

# Role to number of people: of all rules that count, the highest number.
required[role] := max(numbers) if {
	some role in roles
	numbers := {number |
		some rule in input.rules
		counts(rule.when)
		number := rule.require[role]
	}
}

roles contains role if {
	some rule in input.rules
	some role, _ in rule.require
}

# Each fact has all values that it had since the last signed state, or has now. They count apart from each other.
counts(when) if {
	every field, wanted in when {
		some value in object.get(input.facts, field, [null])
		matches(value, wanted)
	}
}

# Nobody has approved a model of this kind, so everybody does.
counts(_) if {
	some values in input.kinds
	count(values) > 1
	not input.class in ways_back
}

# The way back needs no more people than ever: it leads to what was approved.
ways_back := {"rollback", "withdrawal"}

# Nobody can tell what it was.
matches(null, _)

matches(value, wanted) if value in wanted

matches(value, wanted) if value == wanted
