# Which approvals count. Stated positively: one that lacks a field which a rule looks at does not count either.
package relc.approval

import data.relc.gates.people

counting contains approval if {
	some approval in sound
	not twice(approval)
}

sound contains approval if {
	some approval in input.approvals
	holds(approval)
	approval.bound_to == input.plan_digest
	approval.not_after > input.now
	count(approval.emails) > 0
	count(written_by(approval)) == 0
	count(acted_as(approval)) == 0
}

# By name as well: one person may write under several addresses.
written_by(approval) := known & {lower(author) | some author in input.authors} if {
	known := {lower(name) | some name in array.concat(approval.emails, [approval.person])}
}

# The excluded roles in which the approver acted for a release of this plan.
acted_as(approval) := {role |
	some one in input.acted
	role := acting_role(one)
	role in input.excluded
	some name in one.names
	some own in array.concat([approval.person], approval.emails)
	is_named(one, lower(name), lower(own))
}

is_named(_, name, own) if name == own

# The registry names whoever trained by a login, which may be what an address has before the @.
is_named(one, name, own) if {
	acting_role(one) == "trainer"
	name == split(own, "@")[0]
}

acting_role(one) := one.role

acting_role(one) := people.needed(one.document) if not one.role

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

# In the role of the approval, for this model and on this day.
holds(approval) if approval.role in approval.roles

holds(approval) if {
	some held in approval.held
	held.role == approval.role
	covers(held)
	in_force(held)
}

covers(held) if {
	of_models(held)
	of_units(held)
}

of_models(held) if not held.models

of_models(held) if input.model in held.models

of_units(held) if not held.units

# A model that moved is still of the unit that it left, until a state is signed.
of_units(held) if {
	count(input.units) > 0
	every unit in input.units {
		unit in held.units
	}
}

# The way back must not end between two units.
of_units(held) if {
	input.class in ways_back
	some unit in input.units
	unit in held.units
}

in_force(held) if not held.substitute

in_force(held) if {
	held.substitute.from <= today
	today <= held.substitute.until
}

today := substring(input.now, 0, 10)

# What is held for this model. An approval that nonetheless lacks its role is of a substitute on another day.
covering(approval) := {held |
	some held in approval.held
	held.role == approval.role
	covers(held)
}

# Whose place an approval takes: an absent person and all who stand in for them are one person in that role.
seat(approval) := place if place := min(stood_in(approval))

seat(approval) := lower(approval.person) if count(stood_in(approval)) == 0

stood_in(approval) := {held.substitute.person |
	not in_own_right(approval)
	some held in approval.held
	held.role == approval.role
	held.substitute
	covers(held)
	in_force(held)
}

in_own_right(approval) if {
	some held in approval.held
	held.role == approval.role
	not held.substitute
	covers(held)
}

seats(role) := {seat(approval) | some approval in counting; approval.role == role}

# Who an approval is of, over all roles. Two who stand in for one person in two roles are two people.
independent(approval) := seat(approval) if is_present(seat(approval))

independent(approval) := [approval.role, seat(approval)] if not is_present(seat(approval))

is_present(person) if {
	some approval in counting
	lower(approval.person) == person
}
