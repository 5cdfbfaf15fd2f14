# METADATA
# title: People
# description: Whoever decided, signed off, accepted or answers for an exception is a person of people.yaml, with the role for it.
# custom:
#   risk: A decision is put down to somebody who does not exist, or who may not take it
package relc.gates.people

import data.relc.finding

role_for := {
	"rollout_decision": "release-decider",
	"readiness": "readiness-approver",
	"hygiene": "hygiene-reviewer",
	"security_decision": "security-reviewer",
	"release": "risk-accepter",
	"exceptions": "risk-accepter",
	"independent_validation": "independent-validation",
}

# For a document without an entry above nobody has the role.
needed(document) := object.get(role_for, document, "none")

# METADATA
# title: The people exist
# description: A document names somebody whom people.yaml does not know.
# custom:
#   codes: [people/unknown]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 CM-3]
deny contains finding.make("people/unknown", fact.document, fact.pointer, fact.name, needed(fact.document)) if {
	some fact in input.facts.people
	fact.roles == null
}

# METADATA
# title: The people have the role
# description: A document names a person of people.yaml without the role that this takes.
# custom:
#   codes: [people/role]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 AC-5, NIST SP 800-53 CM-3]
deny contains finding.make("people/role", fact.document, fact.pointer, fact.name, needed(fact.document)) if {
	some fact in input.facts.people
	fact.roles != null
	not needed(fact.document) in fact.roles
}

# METADATA
# title: The people were still there
# description: >-
#   A document names somebody whose last day was before it. An accepted risk counts as of the decision to roll out, an
#   exception as of its first day.
# custom:
#   codes: [people/left]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 AC-2, NIST SP 800-53 AU-10]
deny contains object.union(found, {"left": fact.left}) if {
	some fact in input.facts.people
	fact.left < fact.on
	found := finding.make("people/left", fact.document, fact.pointer, fact.name, fact.on)
}
