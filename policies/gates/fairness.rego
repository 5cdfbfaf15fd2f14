# METADATA
# title: Fairness
# description: Every attribute on the profile's watchlist was measured and lies within its limits.
# custom:
#   risk: A group of people is treated worse and nobody noticed
package relc.gates.fairness

import data.relc.finding

watchlist := input.profile.fairness.watchlist

attributes := input.evidence.fairness.attributes

# METADATA
# title: Measured fairness is within its limits
# description: A watched metric lies outside the closed interval of the watchlist.
# custom:
#   codes: [fairness/limit]
#   severity: critical
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains finding.make("fairness/limit", "fairness", pointer, value, limits) if {
	some watch in watchlist
	value := attributes[watch.attribute][watch.metric]
	outside(value, watch)
	limits := {"min": watch.min, "max": watch.max}
	pointer := finding.pointer(["attributes", watch.attribute, watch.metric])
}

outside(value, watch) if value < watch.min

outside(value, watch) if value > watch.max

# METADATA
# title: Watched attributes are measured
# description: An attribute on the watchlist is missing from the report.
# custom:
#   codes: [fairness/not-measured]
#   severity: critical
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains finding.make("fairness/not-measured", "fairness", "/attributes", measured, watch.attribute) if {
	is_object(attributes)
	measured := sort([name | some name, _ in attributes])
	some watch in watchlist
	not watch.attribute in measured
}
