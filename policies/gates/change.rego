# METADATA
# title: Classes of change
# description: A standard change is admitted by what it changes, never because it says so; an emergency is for an incident.
# custom:
#   risk: A change of consequence passes as routine, with the approvals of routine
package relc.gates.change

import data.relc.finding

standard if input.release.change.class == "standard"

pointer := "/change/class"

# METADATA
# title: An emergency names its incident
# description: Nobody can look up what the emergency is for.
# custom:
#   codes: [change/no-incident]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 IR-4, ITIL change enablement]
deny contains finding.make("change/no-incident", "release", pointer, "emergency", "incident") if {
	input.release.change.class == "emergency"
	not input.release.change.incident
}

# METADATA
# title: A standard change replaces something
# description: There is no previous version to compare with.
# custom:
#   codes: [change/not-standard]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4, ITIL change enablement]
deny contains finding.make("change/not-standard", "release", pointer, ["replaces"], "same") if {
	standard
	not input.previous
}

# METADATA
# title: A standard change keeps contract, features, policies and components
# description: >-
#   The contract of input or output, the profile with its service levels and policies, or what an LLM is made of is
#   another one.
# custom:
#   codes: [change/not-standard]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4, ITIL change enablement]
deny contains finding.make("change/not-standard", "release", pointer, changed, "same") if {
	standard
	input.previous
	changed := [name | some name in ["components", "contract_input", "contract_output", "profile"]; not same(name)]
	count(changed) > 0
}

same("profile") if input.profile == input.previous.profile

same("components") if made_of(input.evidence) == made_of(input.previous.evidence)

same(name) if input.evidence[name] == input.previous.evidence[name]

# But for the version that it says it is about. What is no LLM has no components.
made_of(evidence) := object.remove(object.get(evidence, "components", {}), ["version"])

# METADATA
# title: A standard change keeps its measures
# description: A measure lies further from the previous version's than the limit allows, or only one version has it.
# custom:
#   codes: [change/not-standard]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.3]
deny contains finding.make("change/not-standard", "release", pointer, sort(far), limit) if {
	standard
	limit := input.thresholds.max_standard_change
	far := {name |
		some evidence in [input.evidence, input.previous.evidence]
		some name, _ in measures(evidence)
		not near(name)
	}
	count(far) > 0
}

near(name) if {
	before := measures(input.previous.evidence)[name]
	after := measures(input.evidence)[name]
	abs(after - before) <= input.thresholds.max_standard_change * abs(before)
}

# Never undefined: what one version lacks differs from what the other has.
measures(evidence) := all if {
	quality := {concat(".", ["quality", name]): value | some name, value in evidence.shadow_eval.candidate}
	latency := {concat(".", ["latency_ms", name]): value | some name, value in evidence.staging_report.latency_ms}
	rates := {"error_rate": rate | rate := evidence.staging_report.error_rate}
	cost := {"cost_per_1000_calls": amount | amount := evidence.staging_report.cost_per_1000_calls.amount}
	answers := {concat(".", ["llm", name]): value | some name, value in evidence.staging_report.llm.measured}
	fairness := {concat(".", ["fairness", attribute, name]): measured[name] |
		some attribute, measured in evidence.fairness.attributes
		some name in ["disparate_impact", "equal_opportunity_difference"]
	}
	all := {name: value |
		some part in [quality, latency, rates, cost, answers, fairness]
		some name, value in part
	}
}
