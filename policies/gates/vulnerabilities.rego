# Which vulnerabilities of SBOM and VEX block, and which of them a signed VEX waives. Severities were recomputed from the
# CVSS vectors, and components looked up in the SBOM, by the compiler: `facts.vulnerabilities` has an entry for each place.
package relc.vulnerabilities

import data.relc.finding

severities := ["critical", "high", "medium", "low", "info", "none"]

rank := {severity: position | some position, severity in severities}

# Undefined, not empty, when a document, its facts or the limit is absent.
blocking := {entry |
	some entry in listed
	entry.severity in ({"unscored"} | blocking_severities)
	not waived(entry.id)
} if {
	input.evidence.sbom
	input.evidence.vex
	input.facts.vulnerabilities
	count(blocking_severities) > 0
}

# A limit of "high" blocks "critical" too, whatever the list says.
blocking_severities := {severity |
	some severity, position in rank
	position <= max([rank[named] | some named in input.thresholds.blocking_severities])
}

# One entry for each place in the SBOM, and for what only the VEX knows.
listed contains place(fact) if {
	some fact in input.facts.vulnerabilities
	not of_the_sbom(fact)
}

of_the_sbom(fact) if {
	fact.document == "vex"
	some other in facts_of(fact.id)
	other.document == "sbom"
}

place(fact) := {
	"id": fact.id,
	"severity": severity(fact.id),
	"state": state(fact.id),
	"document": fact.document,
	"pointer": finding.pointer(["vulnerabilities", fact.position]),
}

facts_of(id) := [fact | some fact in input.facts.vulnerabilities; fact.id == id]

# The worst of all sources in both documents, where one of them could be recomputed. An unsigned VEX
# can only make it worse.
severity(id) := "unscored" if not scored(id)

severity(id) := severities[min([rank[fact.severity] | some fact in facts_of(id)])] if scored(id)

scored(id) if {
	some fact in facts_of(id)
	fact.scored
	counts(fact)
}

counts(fact) if not of_the_sbom(fact)

counts(_) if input.facts.vex.signed == true

# What the VEX says about it, in order of words where it says several things.
state(id) := concat(", ", {fact.state | some fact in statements(id); is_string(fact.state)})

statements(id) := [fact | some fact in facts_of(id); fact.document == "vex"]

# Somebody answers for it, with a justification, for every component of the SBOM that has it.
waived(id) if {
	input.facts.vex.signed == true
	count(facts_of(id)) > 0
	every fact in facts_of(id) {
		count(fact.affects) > 0
		every affected in fact.affects {
			not_affected(id, affected.component)
		}
	}
}

not_affected(id, component) if {
	about := [fact | some fact in statements(id); some affected in fact.affects; affected.component == component]
	is_string(component)
	count(about) > 0
	every fact in about {
		fact.state == "not_affected"
		is_string(fact.justification)
	}
}
