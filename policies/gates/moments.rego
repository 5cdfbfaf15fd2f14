# METADATA
# title: Moments
# description: What is said of a model was measured and signed off after it was built, and before it was decided on.
# custom:
#   risk: A decision rests on measurements of something else, or on none
package relc.gates.moments

import data.relc.documents
import data.relc.finding

# Seconds since 1970, by document and of the build.
at := input.facts.moments

# METADATA
# title: Evidence is younger than the model
# description: >-
#   A document says that something happened before the build was over, by its signed provenance. Fairness may have been
#   measured within the build, since it needs nothing that serves.
# custom:
#   codes: [moment/before-build]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 SA-11, SLSA v1.0 Build L1]
deny contains finding.make("moment/before-build", document, finding.pointer([field]), said, build[mark]) if {
	some document, field in documents.moments
	mark := earliest(document)
	at[document] < at[concat("_", ["build", marks[mark]])]
	said := input.evidence[document][field]
}

build := input.evidence.provenance.runDetails.metadata

marks := {"startedOn": "started", "finishedOn": "finished"}

earliest(document) := mark if {
	document != "fairness"
	mark := [mark | some mark in ["finishedOn", "startedOn"]; build[mark]][0]
}

earliest("fairness") := "startedOn"

measured := {"staging_report", "shadow_eval", "fairness"}

# METADATA
# title: Decisions come last
# description: >-
#   Staging, shadow or fairness was measured after the rollout was decided or readiness was approved, or readiness,
#   hygiene, security or the scan for vulnerabilities came after the rollout was decided.
# custom:
#   codes: [moment/after-decision]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4, NIST AI RMF MANAGE 1.1]
deny contains object.union(found, {"decision": decision}) if {
	some decision, grounds in {
		"rollout_decision": (measured | {"readiness", "hygiene", "security_decision"}),
		"readiness": measured,
	}
	some document in grounds
	at[document] > at[decision]
	field := documents.moments[document]
	said := input.evidence[document][field]
	decided := input.evidence[decision][documents.moments[decision]]
	found := finding.make("moment/after-decision", document, finding.pointer([field]), said, decided)
}

# METADATA
# title: Dependencies are looked at before the decision
# description: The scan for vulnerabilities finished after the rollout was decided.
# custom:
#   needs: [evidence.vulnerability_scan]
#   codes: [moment/after-decision]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 RA-5, NIST SP 800-53 CM-4]
deny contains object.union(found, {"decision": "rollout_decision"}) if {
	at.scan > at.rollout_decision
	said := input.facts.scan.finished
	decided := input.evidence.rollout_decision.decided_at
	found := finding.make("moment/after-decision", "vulnerability_scan", "/metadata/scanFinishedOn", said, decided)
}
