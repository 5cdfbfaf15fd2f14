# METADATA
# title: Independent validation
# description: >-
#   What the second line thinks of the model is no rejection, agrees with its conditions, and comes from somebody who had
#   no part in the release.
# custom:
#   risk: A model serves that only those have judged who made it
package relc.gates.validation

import data.relc.approval
import data.relc.finding

opinion := input.evidence.independent_validation

validator := "independent-validation"

# METADATA
# title: The second line did not reject the model
# description: The verified opinion of the second line is a rejection.
# custom:
#   codes: [validation/rejected]
#   severity: critical
#   evidence: verified
#   controls: [Resolução BCB 303/2023 Arts. 108 a 117, NIST AI RMF MEASURE 1.3]
deny contains finding.make("validation/rejected", "independent_validation", "/opinion", "rejected", opinion.scope) if {
	opinion.opinion == "rejected"
}

# METADATA
# title: The opinion agrees with its conditions
# description: An opinion without conditions leaves one open, or one with conditions names none.
# custom:
#   codes: [validation/incoherent]
#   severity: high
#   evidence: verified
#   controls: [Resolução BCB 303/2023 Arts. 108 a 117, NIST AI RMF MEASURE 1.3]
deny contains finding.make("validation/incoherent", "independent_validation", "/conditions", opinion.opinion, open) if {
	not agrees
	open := sort([id | some id, condition in opinion.conditions; not condition.settled])
}

agrees if {
	opinion.opinion == "approved"
	every condition in opinion.conditions {
		condition.settled
	}
}

agrees if {
	opinion.opinion == "approved-with-conditions"
	count(opinion.conditions) > 0
}

# It is refused all the same.
agrees if opinion.opinion == "rejected"

# METADATA
# title: Validators are independent
# description: Whoever validated the release, or signed that, also acted for it in another role.
# custom:
#   codes: [validation/not-independent]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 AC-5, Resolução BCB 303/2023 Arts. 108 a 117]
deny contains finding.make("validation/not-independent", "independent_validation", "/validated_by", roles, validator) if {
	not input.approved
	roles := sort({role |
		some one in input.facts.acted
		role := approval.acting_role(one)
		role != validator
		some name in one.names
		some own in validators
		approval.is_named(one, name, own)
	})
	count(roles) > 0
}

validators contains name if {
	some one in input.facts.acted
	approval.acting_role(one) == validator
	some name in one.names
}

earlier := input.facts.earlier_opinion

# METADATA
# title: Conditions stay until they are settled
# description: An earlier opinion left a condition open, and the opinion on this version does not mention it.
# custom:
#   codes: [validation/condition-dropped]
#   severity: high
#   evidence: verified
#   controls: [Resolução BCB 303/2023 Arts. 108 a 117, NIST AI RMF MANAGE 4.2]
deny contains finding.make("validation/condition-dropped", "independent_validation", "/conditions", id, earlier.version) if {
	not input.approved
	some id, condition in earlier.conditions
	not condition.settled
	opinion.conditions
	not opinion.conditions[id]
}

# METADATA
# title: What was said before is known
# description: The signature of the last opinion, on a version that this one replaces, does not count today, and there is no newer one.
# custom:
#   codes: [validation/unverified]
#   severity: high
#   evidence: verified
#   controls: [Resolução BCB 303/2023 Arts. 108 a 117, NIST SP 800-53 AU-10]
deny contains finding.make("validation/unverified", "independent_validation", "", null, earlier.version) if {
	not input.approved
	not opinion.opinion
	earlier.version
	not earlier.opinion
}
