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
# title: Revalidation is near enough
# description: The model would run unvalidated for longer than the threshold allows.
# custom:
#   codes: [lifecycle/revalidation-too-far]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 CA-7, NIST AI RMF MANAGE 4.1]
deny contains finding.make("lifecycle/revalidation-too-far", "release", pointer, day, input.latest_revalidate_by) if {
	day := input.release.lifecycle.revalidate_by
	day > input.latest_revalidate_by
	pointer := "/lifecycle/revalidate_by"
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
