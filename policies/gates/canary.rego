# METADATA
# title: Canary as planned
# description: The canary took the steps of its plan and no others, each with the requests and within the limits that the plan says.
# custom:
#   needs: [evidence.canary_plan]
#   risk: A canary is cut short or goes on where its plan would have stopped it
package relc.gates.canary

import data.relc.finding

plan := input.evidence.canary_plan

# A rollout without a canary took no step of one.
taken := object.get(input.evidence.rollout_decision, "canary", [])

shares(steps) := [step.traffic_percent | some step in steps]

# METADATA
# title: The canary took the planned steps
# description: A planned step was not taken, or a step was taken that was not planned.
# custom:
#   codes: [canary/not-as-planned]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4]
deny contains finding.make("canary/not-as-planned", "rollout_decision", "/canary", observed, expected) if {
	observed := shares(taken)
	expected := shares(plan.steps)
	observed != expected
}

# METADATA
# title: Each step had the planned requests
# description: A step ended before it had seen the fewest requests that the plan asks of it.
# custom:
#   codes: [canary/too-few-requests]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.5]
deny contains finding.make("canary/too-few-requests", "rollout_decision", pointer, step.requests, fewest) if {
	some position, step in taken
	some index, planned in plan.steps
	planned.traffic_percent == step.traffic_percent
	turn(plan.steps, index) == turn(taken, position)
	fewest := planned.min_requests
	step.requests < fewest
	pointer := finding.pointer(["canary", position, "requests"])
}

# Steps may have the same share: how many of it came before.
turn(steps, position) := count([index |
	some index, step in steps
	index < position
	step.traffic_percent == steps[position].traffic_percent
])

# METADATA
# title: No step passed a stop condition
# description: A step measured more than the plan lets go on, and the canary went on.
# custom:
#   codes: [canary/not-stopped]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4]
deny contains finding.measured("canary/not-stopped", "rollout_decision", pointer, step[measure], most) if {
	some measure, most in plan.stop_above
	some position, step in taken
	step[measure] > most
	pointer := finding.pointer(["canary", position, measure])
}

# METADATA
# title: Each step measured what stops it
# description: The plan stops the canary at a measure, and a step did not measure that.
# custom:
#   codes: [canary/not-measured]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4]
deny contains finding.make("canary/not-measured", "rollout_decision", pointer, null, measure) if {
	some measure, _ in plan.stop_above
	some position, step in taken
	not is_number(object.get(step, measure, null))
	pointer := finding.pointer(["canary", position, measure])
}

# METADATA
# title: A promised latency stops the canary
# description: The profile promises a latency, and the plan of the canary does not stop at one.
# custom:
#   codes: [canary/without-stop]
#   needs: [profile.slos.latency_ms]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4]
deny contains finding.make("canary/without-stop", "canary_plan", "/stop_above", null, "latency_p95_ms") if {
	input.profile.slos.latency_ms
	stops := plan.stop_above
	not is_number(object.get(stops, "latency_p95_ms", null))
}
