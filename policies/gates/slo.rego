# METADATA
# title: Service levels and guardrails
# description: What staging and canary measured meets what the profile promises.
# custom:
#   risk: A version that misses its service levels reaches its consumers
package relc.gates.slo

import data.relc.finding

slos := input.profile.slos

measured := input.evidence.staging_report

# METADATA
# title: What is promised is measured
# description: The profile promises a service level, and staging did not measure it.
# custom:
#   codes: [slo/not-measured]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SA-11, NIST AI RMF MEASURE 2.5]
deny contains finding.make("slo/not-measured", "staging_report", finding.pointer(way), null, concat("/", way)) if {
	measured
	some way in levels
	is_number(object.get(slos, way, null))
	not is_number(object.get(measured, way, null))
}

# Both the profile and staging have them there. What an LLM promises is compared by the gate `answers`.
levels := [
	["latency_ms", "p95"],
	["latency_ms", "p99"],
	["error_rate"],
	["cost_per_1000_calls", "amount"],
	["batch", "duration_seconds"],
	["batch", "rows_per_second"],
]

# METADATA
# title: What is promised is measured in the canary
# description: The profile promises a latency, and a canary step did not measure it.
# custom:
#   needs: [evidence.canary_plan, profile.slos.latency_ms]
#   codes: [slo/not-measured]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SA-11, NIST SP 800-53 CM-4]
deny contains finding.make("slo/not-measured", "rollout_decision", pointer, null, "latency_ms/p95") if {
	slos.latency_ms
	some position, step in input.evidence.rollout_decision.canary
	not is_number(object.get(step, "latency_p95_ms", null))
	pointer := finding.pointer(["canary", position, "latency_p95_ms"])
}

# METADATA
# title: 95th percentile of latency
# description: Staging measured a higher latency than the profile promises.
# custom:
#   needs: [profile.slos.latency_ms]
#   codes: [slo/latency-p95]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SA-11]
deny contains finding.measured("slo/latency-p95", "staging_report", "/latency_ms/p95", latency, slos.latency_ms.p95) if {
	latency := measured.latency_ms.p95
	latency > slos.latency_ms.p95
}

# METADATA
# title: 95th percentile of latency in the canary
# description: A canary step measured a higher latency than the profile promises.
# custom:
#   needs: [evidence.canary_plan, profile.slos.latency_ms]
#   codes: [slo/latency-p95]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 CM-4]
deny contains finding.measured("slo/latency-p95", "rollout_decision", pointer, latency, slos.latency_ms.p95) if {
	some position, step in input.evidence.rollout_decision.canary
	latency := step.latency_p95_ms
	latency > slos.latency_ms.p95
	pointer := finding.pointer(["canary", position, "latency_p95_ms"])
}

# METADATA
# title: 99th percentile of latency
# description: Staging measured a higher latency than the profile promises.
# custom:
#   needs: [profile.slos.latency_ms]
#   codes: [slo/latency-p99]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SA-11]
deny contains finding.measured("slo/latency-p99", "staging_report", "/latency_ms/p99", latency, slos.latency_ms.p99) if {
	latency := measured.latency_ms.p99
	latency > slos.latency_ms.p99
}

# METADATA
# title: Promised latencies agree with each other
# description: The profile promises less latency for 99 of 100 calls than for 95.
# custom:
#   needs: [profile.slos.latency_ms]
#   codes: [slo/incoherent]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SA-11]
deny contains finding.make("slo/incoherent", "profile", "/slos/latency_ms/p99", slos.latency_ms.p99, slos.latency_ms.p95) if {
	slos.latency_ms.p99 < slos.latency_ms.p95
}

# METADATA
# title: Error rate
# description: Staging measured a higher error rate than the profile promises.
# custom:
#   codes: [slo/error-rate]
#   needs: [profile.slos.error_rate]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SI-11, NIST SP 800-53 SA-11]
deny contains finding.measured("slo/error-rate", "staging_report", "/error_rate", rate, slos.error_rate) if {
	rate := measured.error_rate
	rate > slos.error_rate
}

# METADATA
# title: Error rate in the canary
# description: A canary step measured a higher error rate than the profile promises.
# custom:
#   needs: [evidence.canary_plan, profile.slos.error_rate]
#   codes: [slo/error-rate]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SI-11, NIST SP 800-53 CM-4]
deny contains finding.measured("slo/error-rate", "rollout_decision", pointer, step.error_rate, slos.error_rate) if {
	some position, step in input.evidence.rollout_decision.canary
	step.error_rate > slos.error_rate
	pointer := finding.pointer(["canary", position, "error_rate"])
}

cost := measured.cost_per_1000_calls

# METADATA
# title: Cost of 1,000 calls
# description: Staging cost more than the profile promises, in the same currency.
# custom:
#   codes: [slo/cost]
#   needs: [profile.slos.cost_per_1000_calls]
#   severity: medium
#   evidence: verified
#   controls: [NIST SP 800-53 SA-2]
deny contains object.union(missed, {"currency": limit.currency}) if {
	limit := slos.cost_per_1000_calls
	cost.currency == limit.currency
	cost.amount > limit.amount
	missed := finding.measured("slo/cost", "staging_report", "/cost_per_1000_calls/amount", cost.amount, limit.amount)
}

# METADATA
# title: Costs are in one currency
# description: Two amounts in different currencies cannot be compared.
# custom:
#   codes: [slo/currency]
#   needs: [profile.slos.cost_per_1000_calls]
#   severity: medium
#   evidence: verified
#   controls: [NIST SP 800-53 SA-2]
deny contains finding.make("slo/currency", "staging_report", pointer, cost.currency, currency) if {
	currency := slos.cost_per_1000_calls.currency
	cost.currency != currency
	pointer := "/cost_per_1000_calls/currency"
}

# METADATA
# title: Duration of a run
# description: The run that staging measured took longer than the profile promises.
# custom:
#   needs: [profile.slos.batch]
#   codes: [slo/batch-duration]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SA-11]
deny contains finding.measured("slo/batch-duration", "staging_report", pointer, seconds, slos.batch.duration_seconds) if {
	seconds := measured.batch.duration_seconds
	seconds > slos.batch.duration_seconds
	pointer := "/batch/duration_seconds"
}

# METADATA
# title: Rows in a second
# description: The run that staging measured answered fewer rows in a second than the profile promises.
# custom:
#   needs: [profile.slos.batch]
#   codes: [slo/batch-rate]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SA-11]
deny contains finding.measured("slo/batch-rate", "staging_report", pointer, rate, slos.batch.rows_per_second) if {
	rate := measured.batch.rows_per_second
	rate < slos.batch.rows_per_second
	pointer := "/batch/rows_per_second"
}
