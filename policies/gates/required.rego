# Who must approve a change.
package relc.approval

# Role to number of people: of all rules that apply, the highest number counts.
required[role] := max(numbers) if {
	some role in roles
	numbers := {number |
		some rule in input.rules
		applies(rule.when)
		number := rule.require[role]
	}
}

roles contains role if {
	some rule in input.rules
	some role, _ in rule.require
}

applies(when) if {
	every field, values in object.remove(when, ["personal_data"]) {
		input[field] in values
	}
	object.get(when, "personal_data", input.personal_data) == input.personal_data
}
