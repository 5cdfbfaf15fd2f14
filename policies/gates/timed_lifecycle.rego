# METADATA
# title: Lifecycle today
# description: What is judged afresh on the day of the plan and on the day of the apply. The caller brings the days.
# custom:
#   risk: Zombie versions in production
package relc.timed_gates.lifecycle

import data.relc.finding

# METADATA
# title: The lifecycle lies ahead
# description: Revalidation, end of support or end of life is today or past.
# custom:
#   codes: [lifecycle/past]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SA-22, NIST SP 800-53 CM-2]
deny contains finding.make("lifecycle/past", "release", finding.pointer(["lifecycle", field]), day, input.today) if {
	some field, day in input.release.lifecycle
	day <= input.today
}

# METADATA
# title: Accepted risks are still accepted
# description: A residual risk was accepted until a day that is past.
# custom:
#   codes: [release/risk-expired]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 RA-7, ISO/IEC 23894 6.5]
deny contains finding.make("release/risk-expired", "release", pointer, risk.until, input.today) if {
	some position, risk in input.release.residual_risks
	risk.until < input.today
	pointer := finding.pointer(["residual_risks", position, "until"])
}
