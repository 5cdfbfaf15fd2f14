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

# A revalidation for which no rule is, whatever rules there are for those of other models, is approved like a normal change.
counts(when) if {
	"revalidation" in input.facts.class
	not is_ruled
	selection.fits(when, of_class("normal"))
}

# What the model was counts as well: a rule that was for it once takes nobody away.
is_ruled if {
	some rule in input.rules
	"revalidation" in rule.when.class
	selection.surely_fits(rule.when, of_class("revalidation"))
}

of_class(name) := object.union(input.facts, {"class": [name]})

# Nobody has approved a model of this kind, so everybody does.
counts(_) if {
	some values in input.kinds
	count(values) > 1
	not input.class in ways_back
}

# The way back needs no more people than ever: it leads to what was approved.
ways_back := {"rollback", "withdrawal", "extension"}
