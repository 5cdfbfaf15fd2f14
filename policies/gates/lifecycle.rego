# METADATA
# title: Lifecycle
# description: The days of a release come in an order that can be lived by.
# custom:
#   risk: Zombie versions in production
package relc.gates.lifecycle

import data.relc.finding

days := input.release.lifecycle

# METADATA
# title: Revalidation before the end of support
# description: Support ends on or before the day of revalidation, so the revalidation would be of no use.
# custom:
#   codes: [lifecycle/order]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 SA-22, NIST SP 800-53 CM-2]
deny contains finding.make("lifecycle/order", "release", pointer, days.end_of_support, days.revalidate_by) if {
	days.end_of_support <= days.revalidate_by
	pointer := "/lifecycle/end_of_support"
}

# METADATA
# title: Support until the end of life at the latest
# description: The version would be switched off while it is still supported.
# custom:
#   codes: [lifecycle/order]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 SA-22, NIST SP 800-53 CM-2]
deny contains finding.make("lifecycle/order", "release", pointer, days.end_of_life, days.end_of_support) if {
	days.end_of_life < days.end_of_support
	pointer := "/lifecycle/end_of_life"
}
