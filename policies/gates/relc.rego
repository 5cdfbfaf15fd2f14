# METADATA
# title: Entry points
# description: >-
#   What the compiler evaluates. Where its input lacks something, `required`, `quorum` and `admission` are undefined
#   and `timed` is empty, and the compiler refuses on either. A gate stays silent on a document that is absent: that the document is
#   absent is refused by the compiler.
package relc

# Every package under relc.gates, by name, those without findings too: a missing name is a missing gate.
verdicts[name] := gate.deny if some name, gate in data.relc.gates

promote_allow := data.relc.gates.promote.allow

timed[name] := gate.deny if {
	is_string(input.today)
	is_string(input.now)
	is_object(input.calendar.windows)
	is_array(input.validations)
	some name, gate in data.relc.timed_gates
}

required := data.relc.approval.required if {
	is_string(input.class)
	is_object(input.kinds)
	is_object(input.facts)
	every values in input.facts {
		count(values) > 0
	}
	is_array(input.rules)
}

admission := {"admission": data.relc.change_control.deny} if {
	is_string(input.class)
	is_string(input.target)
	is_string(input.model)
	is_array(input.approves)
	is_object(input.serving)
	is_array(input.windows)
	is_object(input.calendar.windows)
	is_array(input.calendar.freezes)
	is_array(input.calendar.exempt_targets)
	is_object(input.roster)
	is_array(input.conditions)
	is_string(input.today)
}

revalidation := {"revalidation": data.relc.revalidations.deny} if {
	is_object(input.document)
	is_object(input.place)
	is_string(input.model_digest)
	is_string(input.end_of_life)
	is_object(input.profile)
	is_array(input.features)
	is_array(input.people)
	is_array(input.limits)
	is_object(input.facts)
	is_string(input.today)
}

quorum := data.relc.approval.deny if {
	is_string(input.class)
	is_array(input.carries)
	is_string(input.model)
	is_array(input.units)
	is_array(input.acted)
	is_array(input.excluded)
	is_object(input.required)
	is_array(input.approvals)
	is_array(input.authors)
	is_string(input.plan_digest)
	is_string(input.now)
}
