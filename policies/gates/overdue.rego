# Whether what the second line asked for is done in time.
package relc.change_control

import data.relc.finding

# METADATA
# title: Conditions of the second line are settled in time
# description: >-
#   The second line let the model serve on a condition, whose last day is over, and says of none of its versions that it is settled.
#   What leads back, and an emergency, only warn.
# custom:
#   codes: [validation/condition-overdue]
#   severity: high
#   evidence: verified
#   controls: [Resolução BCB 303/2023 Arts. 108 a 117, NIST AI RMF MANAGE 4.2]
deny contains object.union(found, {"id": condition.id, "text": condition.text}) if {
	goes_live
	not input.class in {"emergency", "rollback", "withdrawal"}
	some condition in input.conditions
	condition.due < input.today
	pointer := finding.pointer(["conditions", condition.id])
	found := finding.make("validation/condition-overdue", condition.file, pointer, condition.due, input.today)
}
