# METADATA
# title: Guardrails
# description: Every score that staging saw is a number inside the profile's interval.
# custom:
#   risk: Consumers act on a score that cannot be one
package relc.gates.guardrail

import data.relc.finding

scores := input.evidence.staging_report.scores

guardrails := input.profile.guardrails

# METADATA
# title: Scores are not below the interval
# description: The lowest score seen lies below the guardrail.
# custom:
#   codes: [slo/guardrail]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.measured("slo/guardrail", "staging_report", "/scores/min", scores.min, guardrails.score.min) if {
	scores.min < guardrails.score.min
}

# METADATA
# title: Scores are not above the interval
# description: The highest score seen lies above the guardrail.
# custom:
#   codes: [slo/guardrail]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.measured("slo/guardrail", "staging_report", "/scores/max", scores.max, guardrails.score.max) if {
	scores.max > guardrails.score.max
}

# METADATA
# title: Scores are finite
# description: Scores that are no finite number were seen. No profile can ask for less.
# custom:
#   codes: [slo/guardrail]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.measured("slo/guardrail", "staging_report", "/scores/not_finite", scores.not_finite, 0) if {
	scores.not_finite > 0
}
