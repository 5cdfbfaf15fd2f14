# Which vulnerabilities of SBOM and VEX block. Nothing is waived: an analysis state that nobody signed is a claim.
package relc.vulnerabilities

import data.relc.finding

severities := ["critical", "high", "medium", "low", "info", "none"]

rank := {severity: position | some position, severity in severities}

# Undefined, not empty, when a document or the limit is absent.
blocking := {entry |
	some entry in listed
	entry.severity in ({"unrated"} | blocking_severities)
} if {
	input.evidence.sbom
	input.evidence.vex
	count(blocking_severities) > 0
}

# A limit of "high" blocks "critical" too, whatever the list says.
blocking_severities := {severity |
	some severity, position in rank
	position <= max([rank[named] | some named in input.thresholds.blocking_severities])
}

# One entry for each place in the SBOM, and for what only the VEX knows.
listed contains entry(vulnerability.id, "sbom", position) if {
	some position, vulnerability in input.evidence.sbom.vulnerabilities
}

listed contains entry(vulnerability.id, "vex", position) if {
	some position, vulnerability in input.evidence.vex.vulnerabilities
	not vulnerability.id in sbom_ids
}

sbom_ids contains vulnerability.id if some vulnerability in input.evidence.sbom.vulnerabilities

entry(id, document, position) := {
	"id": id,
	"severity": worst_severity(id),
	"document": document,
	"pointer": finding.pointer(["vulnerabilities", position]),
}

# Over all sources of both documents; who rates "unknown" has not rated.
worst_severity(id) := severities[min(ranks_of(id))]

worst_severity(id) := "unrated" if count(ranks_of(id)) == 0

ranks_of(id) := {rank[rating.severity] |
	some name in ["sbom", "vex"]
	some vulnerability in input.evidence[name].vulnerabilities
	vulnerability.id == id
	some rating in vulnerability.ratings
}
