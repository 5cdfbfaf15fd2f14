# METADATA
# title: Capacity
# description: Rate limit, quota and timeout fit each other, the consumers, the service levels and the declared capacity.
# custom:
#   needs: [profile.capacity]
#   risk: One consumer starves the others, or calls are cut off that meet their service level
package relc.gates.capacity

import data.relc.bound
import data.relc.finding

capacity := input.profile.capacity.requests_per_second

consumers := count(input.model_file.consumers)

# METADATA
# title: All consumers at their limit can be answered
# description: The rate limit, granted to every consumer at once, is more than production can answer.
# custom:
#   needs: [policies.RateLimit]
#   codes: [policy/rate-above-capacity]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SC-6, NIST SP 800-53 CP-2]
deny contains finding.make("policy/rate-above-capacity", policy.path, pointer, rate * consumers, capacity) if {
	some policy in bound.of_kind.RateLimit
	rate := policy.value.requests_per_second
	rate * consumers > capacity
	pointer := "/requests_per_second"
}

# METADATA
# title: A burst can be answered
# description: One consumer's burst is more than production answers in a second.
# custom:
#   needs: [policies.RateLimit]
#   codes: [policy/rate-above-capacity]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SC-6]
deny contains finding.make("policy/rate-above-capacity", policy.path, "/burst", policy.value.burst, capacity) if {
	some policy in bound.of_kind.RateLimit
	policy.value.burst > capacity
}

# A month may have 28 days.
seconds := {"hour": 3600, "day": 86400, "month": 2419200}

# METADATA
# title: The quota limits something
# description: The rate limit allows fewer calls in the quota's period than the quota does.
# custom:
#   needs: [policies.Quota, policies.RateLimit]
#   codes: [policy/quota-without-effect]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SC-6]
deny contains finding.make("policy/quota-without-effect", policy.path, pointer, calls, allowed) if {
	some policy in bound.of_kind.Quota
	some limit in bound.of_kind.RateLimit
	calls := policy.value.calls_per_consumer
	allowed := limit.value.requests_per_second * seconds[policy.value.per]
	calls > allowed
	pointer := "/calls_per_consumer"
}

# METADATA
# title: The quota outlasts a burst
# description: A single burst that the rate limit allows would use up the quota.
# custom:
#   needs: [policies.Quota, policies.RateLimit]
#   codes: [policy/quota-below-burst]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SC-6]
deny contains finding.make("policy/quota-below-burst", policy.path, pointer, calls, limit.value.burst) if {
	some policy in bound.of_kind.Quota
	some limit in bound.of_kind.RateLimit
	calls := policy.value.calls_per_consumer
	calls < limit.value.burst
	pointer := "/calls_per_consumer"
}

# METADATA
# title: Calls within their service level are not cut off
# description: The gateway gives up before the 99th percentile of latency that the profile promises.
# custom:
#   needs: [policies.InferenceGateway, profile.slos.latency_ms]
#   codes: [policy/timeout-below-latency]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 CP-2]
deny contains finding.make("policy/timeout-below-latency", policy.path, "/timeout_ms", timeout, latency) if {
	some policy in bound.of_kind.InferenceGateway
	timeout := policy.value.timeout_ms
	latency := input.profile.slos.latency_ms.p99
	timeout < latency
}

# METADATA
# title: A rate is limited to what can be answered
# description: A rate limit is bound, and the profile does not say how many requests production answers.
# custom:
#   needs: [policies.RateLimit]
#   codes: [policy/rate-without-capacity]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SC-6, NIST SP 800-53 CP-2]
deny contains finding.make("policy/rate-without-capacity", "profile", "", null, "capacity") if {
	input.profile
	some policy in bound.of_kind.RateLimit
	not capacity
}

# METADATA
# title: A timeout belongs to a promised latency
# description: A gateway is bound that waits for the model, and the profile promises no latency.
# custom:
#   needs: [policies.InferenceGateway]
#   codes: [policy/timeout-without-latency]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 CP-2]
deny contains finding.make("policy/timeout-without-latency", "profile", "/slos", null, "latency_ms") if {
	input.profile
	some policy in bound.of_kind.InferenceGateway
	not input.profile.slos.latency_ms
}
