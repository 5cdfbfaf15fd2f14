# METADATA
# title: Quorum
# description: Who must approve a change, and whether they did. One person fills one role, an author none.
# custom:
#   risk: A change goes live that nobody independent looked at
package relc.approval

# METADATA
# title: Somebody must approve
# description: No rule of the approval policy applies. An empty approval list is not approval.
# custom:
#   codes: [approve/no-rule]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 AC-5]
deny contains {"code": "approve/no-rule", "subject": "", "observed": 0, "expected": 1} if {
	count(input.required) == 0
}

# METADATA
# title: Every role has enough people
# description: Fewer people than required gave an approval that counts.
# custom:
#   codes: [approve/missing-role]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 AC-5, ITIL change enablement]
deny contains {"code": "approve/missing-role", "subject": role, "observed": people, "expected": number} if {
	some role, number in input.required
	people := count(seats(role))
	people < number
}

# METADATA
# title: A substitute fills the place of the one who is away
# description: Somebody and whoever stands in for them, or two who stand in for the same person, count as one in that role.
# custom:
#   codes: [approve/one-place]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 AC-2, NIST SP 800-53 AC-5]
deny contains {"code": "approve/one-place", "subject": approval.key, "role": role, "for": seat(approval), "observed": people, "expected": 1} if {
	some role, number in input.required
	count(seats(role)) < number
	some approval in counting
	approval.role == role
	count(stood_in(approval)) > 0
	people := count({other.person | some other in counting; other.role == role; seat(other) == seat(approval)})
	people > 1
}

# METADATA
# title: What waits for no window needs a second person
# description: >-
#   An emergency, a rollback, a withdrawal, an extension and a revalidation wait for no window, so two people at least must agree,
#   whatever the approval policy asks for, and beside another change as well. Somebody and whoever stands in for them are one, in
#   whatever roles.
# custom:
#   codes: [approve/second-person]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 AC-5, ITIL change enablement]
deny contains {"code": "approve/second-person", "subject": class, "observed": people, "expected": 2} if {
	some class in ({input.class} | {carried | some carried in input.carries})
	class in {"emergency", "rollback", "withdrawal", "extension", "revalidation"}
	people := count({independent(approval) | some approval in counting})
	people < 2
}

# METADATA
# title: Authors do not approve
# description: The approver wrote the change, by address or by name, or has no e-mail address by which that could be ruled out.
# custom:
#   codes: [approve/author]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 AC-5, SOX 404]
deny contains {"code": "approve/author", "subject": approval.key, "observed": written, "expected": []} if {
	some approval in input.approvals
	written := sort(written_by(approval))
	count(written) > 0
}

# METADATA
# title: Whoever acted for a release does not approve it
# description: The approver acted for it in a role that the approval policy excludes, such as signing the model.
# custom:
#   codes: [approve/excluded]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 AC-5, SOX 404]
deny contains {"code": "approve/excluded", "subject": approval.key, "observed": acted, "expected": input.excluded} if {
	some approval in input.approvals
	acted := sort(acted_as(approval))
	count(acted) > 0
}

# METADATA
# title: Approvers are known by e-mail
# description: Without an address nobody can tell whether the approver is an author.
# custom:
#   codes: [approve/author]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 AC-5, NIST SP 800-53 IA-4]
deny contains {"code": "approve/author", "subject": approval.key, "observed": null, "expected": []} if {
	some approval in input.approvals
	count(approval.emails) == 0
}

# METADATA
# title: One person fills one role
# description: One person approved in two roles or with two keys; neither approval counts.
# custom:
#   codes: [approve/person-twice]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 AC-5, NIST SP 800-53 IA-4]
deny contains {"code": "approve/person-twice", "subject": approval.key, "observed": given, "expected": 1} if {
	some approval in sound
	twice(approval)
	given := sort({{"key": other.key, "role": other.role} |
		some other in sound
		same_person(approval, other)
	})
}

# METADATA
# title: Approvals do not last for ever
# description: The approval's last moment has come.
# custom:
#   codes: [approve/expired]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3]
deny contains {"code": "approve/expired", "subject": approval.key, "observed": last, "expected": input.now} if {
	some approval in input.approvals
	last := approval.not_after
	last <= input.now
}

# METADATA
# title: An approval is for one plan
# description: The approval names the digest of another plan.
# custom:
#   codes: [approve/other-plan]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 SI-7]
deny contains {"code": "approve/other-plan", "subject": approval.key, "observed": digest, "expected": plan} if {
	plan := input.plan_digest
	some approval in input.approvals
	digest := approval.bound_to
	digest != plan
}

# METADATA
# title: Approvers hold the role they approve in
# description: The trust file does not give the approver this role, or not for this model and its business unit.
# custom:
#   codes: [approve/role-not-held]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 AC-3, NIST SP 800-53 AC-5]
deny contains {"code": "approve/role-not-held", "subject": approval.key, "observed": asked, "expected": held} if {
	some approval in input.approvals
	held := array.concat(approval.roles, sort({bound(one) | some one in approval.held; is_bound(one)}))
	not holds(approval)
	count(covering(approval)) == 0
	asked := asked_of(approval)
}

is_bound(held) if held.units

is_bound(held) if held.models

bound(held) := concat("", [held.role, " (", concat(", ", array.concat(units, models)), ")"]) if {
	units := object.get(held, "units", [])
	models := object.get(held, "models", [])
}

# With the units of the model where somebody holds the role for others.
asked_of(approval) := concat("", [approval.role, " (", concat(", ", array.concat([input.model], units)), ")"]) if {
	some held in approval.held
	held.role == approval.role
	units := sort({name | some unit in input.units; name := named(unit)})
} else := approval.role

named(unit) := unit if unit != null

named(null) := "any unit"

# METADATA
# title: Substitutes approve for a while
# description: The approver stands in for somebody in this role, but not on this day.
# custom:
#   codes: [approve/substitute-over]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 AC-2, NIST SP 800-53 AC-5]
deny contains denial if {
	some approval in input.approvals
	not holds(approval)
	some held in covering(approval)
	denial := {
		"code": "approve/substitute-over",
		"subject": approval.key,
		"role": approval.role,
		"for": held.substitute.for,
		"observed": today,
		"expected": concat(" – ", [held.substitute.from, held.substitute.until]),
	}
}
