# METADATA
# title: Output limits
# description: What serving lets out is what the contract promises and the guardrails were measured against.
# custom:
#   risk: Consumers act on a score that cannot be one
package relc.gates.output

import data.relc.bound
import data.relc.finding

contract := input.evidence.contract_output.properties

# METADATA
# title: Scores that are no number do not come out
# description: The output limits let NaN or Inf pass.
# custom:
#   codes: [policy/output-not-finite]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.make("policy/output-not-finite", policy.path, "/refuse_nan_and_inf", false, true) if {
	some policy in bound.of_kind.OutputLimits
	policy.value.refuse_nan_and_inf == false
}

# METADATA
# title: Limits are those of the contract
# description: The output contract gives the score another range, or none.
# custom:
#   codes: [policy/output-range]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.make("policy/output-range", policy.path, pointer, limit, promised) if {
	some policy in bound.of_kind.OutputLimits
	some side, keyword in {"min": "minimum", "max": "maximum"}
	limit := policy.value.score[side]
	promised := object.get(contract, ["score", keyword], null)
	limit != promised
	pointer := finding.pointer(["score", side])
}

# METADATA
# title: Limits are those of the guardrails
# description: The profile's guardrails, which staging was measured against, name another range.
# custom:
#   codes: [policy/output-guardrails]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.make("policy/output-guardrails", policy.path, pointer, limit, guardrail) if {
	some policy in bound.of_kind.OutputLimits
	some side, limit in policy.value.score
	guardrail := input.profile.guardrails.score[side]
	limit != guardrail
	pointer := finding.pointer(["score", side])
}
