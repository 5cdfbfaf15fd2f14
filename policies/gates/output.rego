# METADATA
# title: Guarded outputs
# description: >-
#   Each output that model.yaml guards has one range: in the contract, in the guardrails, where staging measured it and where
#   serving limits it. No other number comes out.
# custom:
#   risk: Consumers act on an output that cannot be one
package relc.gates.output

import data.relc.bound
import data.relc.finding
import data.relc.guarded

# Where the outputs that a document is about are named.
places contains {"document": "profile", "pointer": "/guardrails/outputs", "names": names} if {
	profile := input.profile
	names := {name | some name, _ in profile.guardrails.outputs}
}

places contains {"document": "staging_report", "pointer": "/outputs", "names": names} if {
	report := input.evidence.staging_report
	names := {name | some name, _ in report.outputs}
}

places contains {"document": policy.path, "pointer": "/outputs", "names": names} if {
	some policy in bound.of_kind.OutputLimits
	names := {name | some name, _ in policy.value.outputs}
}

# METADATA
# title: Guarded outputs are guarded everywhere
# description: Profile, staging report or output limits have no range of an output that model.yaml guards.
# custom:
#   codes: [output/not-guarded]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.make("output/not-guarded", place.document, place.pointer, sort(place.names), missing) if {
	some place in places
	missing := sort(guarded.names - place.names)
	count(missing) > 0
}

# METADATA
# title: Only guarded outputs have ranges
# description: Profile, staging report or output limits have a range of an output that model.yaml does not guard.
# custom:
#   codes: [output/unknown]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.make("output/unknown", place.document, pointer, name, sort(guarded.names)) if {
	some place in places
	some name in (place.names - guarded.names)
	pointer := concat("", [place.pointer, finding.pointer([name])])
}

# METADATA
# title: Outputs that are no number do not come out
# description: The output limits let NaN or Inf pass.
# custom:
#   needs: [policies.OutputLimits]
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
# description: The output contract gives an output another range, or none.
# custom:
#   needs: [policies.OutputLimits]
#   codes: [policy/output-range]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.make("policy/output-range", policy.path, pointer, limit, promised) if {
	some policy in bound.of_kind.OutputLimits
	some [name, side, limit, promised] in other_ranges(policy.value.outputs)
	pointer := finding.pointer(["outputs", name, side])
}

# Sides of ranges, where the contract promises another one.
other_ranges(outputs) := {[name, side, limit, promised] |
	some name, interval in outputs
	some side, keyword in {"min": "minimum", "max": "maximum"}
	limit := interval[side]
	some number in input.facts.contracts.numbers
	number.name == name
	promised := number[keyword]
	limit != promised
}

# METADATA
# title: Limits are those of the guardrails
# description: The profile's guardrails, which staging was measured against, name another range.
# custom:
#   needs: [policies.OutputLimits]
#   codes: [policy/output-guardrails]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.make("policy/output-guardrails", policy.path, pointer, limit, guardrail) if {
	some policy in bound.of_kind.OutputLimits
	some name, interval in policy.value.outputs
	some side, limit in interval
	guardrail := input.profile.guardrails.outputs[name][side]
	limit != guardrail
	pointer := finding.pointer(["outputs", name, side])
}

# METADATA
# title: Guardrails are those of the contract
# description: Where no output limits are bound, the output contract gives a guarded output another range than the guardrails.
# custom:
#   codes: [output/range]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-15, NIST AI RMF MEASURE 2.6]
deny contains finding.make("output/range", "profile", pointer, limit, promised) if {
	not bound.of_kind.OutputLimits
	some [name, side, limit, promised] in other_ranges(input.profile.guardrails.outputs)
	pointer := finding.pointer(["guardrails", "outputs", name, side])
}
