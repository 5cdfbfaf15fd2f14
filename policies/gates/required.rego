# Who must approve a change.
package relc.approval

import data.relc.selection

# Role to number of people.
required := object.union(accepting, asked)

# An emergency asks whoever is on call, and a standard release inside its recipe few people, in place of everybody else.
asked := input.emergency.require if on_call

asked := input.standard.require if routine

asked := by_rules if {
	not on_call
	not routine
}

# One person of each role that accepts what a release declares not applicable. Where nobody else is asked, that approves
# nothing.
accepting := {role: 1 |
	count(asked) > 0
	not input.class in ways_back
	some role in input.accepting
}

on_call if {
	input.class == "emergency"
	is_object(input.emergency)
}

# The recipe was not approved for a model of another kind.
routine if {
	input.class == "standard"
	is_object(input.standard)
	every fact in ["type", "task", "serving", "decides_about_people"] {
		count(object.get(input.facts, fact, [])) < 2
	}
}

# Of all rules that count, the highest number.
by_rules[role] := max(numbers) if {
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

counts(when) if selection.fits(when, input.facts)

# Nobody has approved a model of this kind, so everybody does.
counts(_) if {
	some values in input.kinds
	count(values) > 1
	not input.class in ways_back
}

# The way back needs no more people than ever: it leads to what was approved.
ways_back := {"rollback", "withdrawal", "extension"}
