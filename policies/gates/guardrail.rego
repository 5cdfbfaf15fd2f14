# METADATA
# title: Guardrails
# description: Every output that staging saw is a number inside the profile's interval for it.
# custom:
#   needs: [profile.guardrails]
#   risk: Consumers act on an output that cannot be one
package relc.gates.guardrail

import data.relc.finding

# METADATA
# title: Outputs are not below their intervals
# description: The lowest number seen of an output lies below its guardrail.
# custom:
#   codes: [slo/guardrail]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.measured("slo/guardrail", "staging_report", pointer, seen.min, interval.min) if {
	some name, seen in input.evidence.staging_report.outputs
	interval := input.profile.guardrails.outputs[name]
	seen.min < interval.min
	pointer := finding.pointer(["outputs", name, "min"])
}

# METADATA
# title: Outputs are not above their intervals
# description: The highest number seen of an output lies above its guardrail.
# custom:
#   codes: [slo/guardrail]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.measured("slo/guardrail", "staging_report", pointer, seen.max, interval.max) if {
	some name, seen in input.evidence.staging_report.outputs
	interval := input.profile.guardrails.outputs[name]
	seen.max > interval.max
	pointer := finding.pointer(["outputs", name, "max"])
}

# METADATA
# title: Outputs are finite
# description: Outputs that are no finite number were seen. No profile can ask for less.
# custom:
#   codes: [slo/guardrail]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.measured("slo/guardrail", "staging_report", pointer, seen.not_finite, 0) if {
	some name, seen in input.evidence.staging_report.outputs
	seen.not_finite > 0
	pointer := finding.pointer(["outputs", name, "not_finite"])
}
