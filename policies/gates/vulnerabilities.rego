# Which vulnerabilities of SBOM, scan and VEX block, and which of them a signed VEX waives. Severities were recomputed from the
# CVSS vectors, and components looked up in the SBOM, by the compiler: `facts.vulnerabilities` has an entry for each place.
package relc.vulnerabilities

import data.relc.demanded

severities := ["critical", "high", "medium", "low", "info", "none"]

rank := {severity: position | some position, severity in severities}

# Undefined, not empty, when a document that is asked for, the facts or the limit is absent.
blocking := {entry |
	some entry in listed
	entry.severity in ({"unscored"} | blocking_severities)
	not waived[entry.id]
} if {
	every document in ["sbom", "vex"] {
		is_settled(document)
	}
	input.facts.vulnerabilities
	count(blocking_severities) > 0
}

is_settled(document) if input.evidence[document]

is_settled(document) if {
	input.facts.files
	not demanded.has_file(document)
	not demanded.asked[concat("/", ["evidence", document])]
}

# A limit of "high" blocks "critical" too, whatever the list says.
blocking_severities := {severity |
	some severity, position in rank
	position <= max([rank[named] | some named in input.thresholds.blocking_severities])
}

# One entry for each place in the SBOM, for what only the scan found, and for what only the VEX knows.
listed contains place(fact) if {
	some fact in input.facts.vulnerabilities
	not listed_before(fact)
}

listed_before(fact) if {
	fact.document == "vulnerability_scan"
	found_by.sbom[fact.id]
}

listed_before(fact) if found_elsewhere(fact)

# The VEX says something of what another document found.
found_elsewhere(fact) if {
	fact.document == "vex"
	some document in ["sbom", "vulnerability_scan"]
	found_by[document][fact.id]
}

found_by[fact.document] contains fact.id if some fact in input.facts.vulnerabilities

place(fact) := {
	"id": fact.id,
	"aliases": object.get(fact, "aliases", []),
	"severity": severity[fact.id],
	"state": state[fact.id],
	"document": fact.document,
	"pointer": fact.pointer,
}

# Each answer below is given once for each id: an SBOM may have thousands, and many facts of the same. Compiled to
# WebAssembly, `in` looks through a set, where a reference finds its member at once.
facts_of[fact.id] contains fact if some fact in input.facts.vulnerabilities

# What the VEX says.
statements[fact.id] contains fact if {
	some fact in input.facts.vulnerabilities
	fact.document == "vex"
}

# The worst of all sources in all documents, where one of them could be recomputed. An unsigned VEX
# can only make it worse.
severity[id] := severities[min({rank[fact.severity] | some fact in facts})] if {
	some id, facts in facts_of
	scored[id]
}

severity[id] := "unscored" if {
	some id, _ in facts_of
	not scored[id]
}

scored contains fact.id if {
	some fact in input.facts.vulnerabilities
	fact.scored
	counts(fact)
}

counts(fact) if not found_elsewhere(fact)

counts(_) if input.facts.vex.signed == true

# What the VEX says about it, in order of words where it says several things.
state[id] := concat(", ", {fact.state | some fact in object.get(statements, id, set()); is_string(fact.state)}) if {
	some id, _ in facts_of
}

# Somebody answers for it, with a justification, for every component of the SBOM that has it.
waived contains id if {
	input.facts.vex.signed == true
	some id, facts in facts_of
	every fact in facts {
		count(fact.affects) > 0
		every affected in fact.affects {
			excused[[id, affected.component]]
			not disputed[[id, affected.component]]
		}
	}
}

excused contains [id, affected.component] if {
	some id, said in statements
	some fact in said
	excuses(fact)
	some affected in fact.affects
	is_string(affected.component)
}

disputed contains [id, affected.component] if {
	some id, said in statements
	some fact in said
	not excuses(fact)
	some affected in fact.affects
}

excuses(fact) if {
	fact.state == "not_affected"
	is_string(fact.justification)
}
