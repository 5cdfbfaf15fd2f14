# Which approvals count. Stated positively: one that lacks a field which a rule looks at does not count either.
package relc.approval

counting contains approval if {
	some approval in sound
	not twice(approval)
}

sound contains approval if {
	some approval in input.approvals
	approval.role in approval.roles
	approval.bound_to == input.plan_digest
	approval.not_after > input.now
	count(approval.emails) > 0
	count(written_by(approval)) == 0
}

# By name as well: one person may write under several addresses.
written_by(approval) := known & {lower(author) | some author in input.authors} if {
	known := {lower(name) | some name in array.concat(approval.emails, [approval.person])}
}

twice(approval) if {
	some other in sound
	same_person(approval, other)
	[other.key, other.role] != [approval.key, approval.role]
}

same_person(one, other) if lower(one.person) == lower(other.person)

# Two entries of the trust file that share an address are one person, whatever names they give.
same_person(one, other) if {
	some email in one.emails
	some address in other.emails
	lower(email) == lower(address)
}
