# Whether people.yaml is young enough to say who may still approve.
package relc.change_control

import data.relc.finding

# METADATA
# title: The list of people is young enough
# description: >-
#   The directory's export behind people.yaml is older than policy allows, so that whoever left since could still
#   approve. What leads back, and an emergency, only warn.
# custom:
#   codes: [roster/too-old]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 AC-2, NIST SP 800-53 AC-5]
deny contains finding.make("roster/too-old", "people", "/as_of", input.roster.as_of, input.roster.max_age_days) if {
	goes_live
	not input.class in {"emergency", "rollback", "withdrawal"}
	is_number(input.roster.max_age_days)
	not young
}

young if {
	is_number(input.roster.age_days)
	input.roster.age_days <= input.roster.max_age_days
}
