# METADATA
# title: Evidence today
# description: What was measured, decided or signed off has happened by the moment of judgement, which the caller brings.
# custom:
#   risk: Evidence is written before what it is evidence of
package relc.timed_gates.evidence

import data.relc.documents
import data.relc.finding

# METADATA
# title: Evidence is not from the future
# description: A document says that something happened after the moment of judgement.
# custom:
#   codes: [evidence/from-the-future]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 SA-11]
deny contains finding.make("evidence/from-the-future", document, pointer, moment, input.now) if {
	some document, field in documents.moments
	moment := input.evidence[document][field]
	second(moment) > second(input.now)
	pointer := finding.pointer([field])
}

# METADATA
# title: The scan is not from the future
# description: The vulnerability scan says that it finished after the moment of judgement.
# custom:
#   needs: [evidence.vulnerability_scan]
#   codes: [evidence/from-the-future]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 RA-5]
deny contains finding.make("evidence/from-the-future", "vulnerability_scan", pointer, finished, input.now) if {
	finished := input.facts.scan.finished
	second(finished) > second(input.now)
	pointer := "/metadata/scanFinishedOn"
}

# Moments in UTC are in order as text, but for fractions of a second, which not all of them have.
second(moment) := substring(moment, 0, 19)
