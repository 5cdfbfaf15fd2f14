# METADATA
# title: Independent validation today
# description: Where approvals.yaml asks for an opinion of the second line, there is one, and it is not too old.
# custom:
#   risk: Nobody independent looks at a model again
package relc.timed_gates.validation

import data.relc.days
import data.relc.finding
import data.relc.kind
import data.relc.selection

own := input.evidence.independent_validation.validated_at

# The opinion that counts: of this version, or of the nearest one that it replaces.
validated := own

validated := input.facts.earlier_opinion.validated_at if {
	not own
	input.facts.earlier_opinion.opinion != "rejected"
}

asking contains rule if {
	not input.frozen
	some rule in input.validations
	selection.fits(rule.when, facts)
}

facts[fact] contains value if {
	some fact, values in kind.facts
	some value in values
}

facts.first_release contains input.release.replaces == "none"

# What it says that it replaces may be a folder that nobody ever approved, and which the second line did not approve either.
facts.first_release contains true if {
	input.begins
	not approved_before
}

approved_before if input.facts.earlier_opinion.opinion in {"approved", "approved-with-conditions"}

# METADATA
# title: The second line has validated the model
# description: A rule of approvals.yaml asks for an opinion of the second line, and there is none.
# custom:
#   codes: [validation/missing]
#   severity: critical
#   evidence: verified
#   controls: [Resolução BCB 303/2023 Arts. 108 a 117, NIST AI RMF MEASURE 1.3]
deny contains finding.make("validation/missing", "independent_validation", "", null, rule.name) if {
	some rule in asking
	not answered(rule)
}

answered(_) if own

answered(rule) if {
	rule.max_age_days
	validated
}

# METADATA
# title: The opinion of the second line is not too old
# description: The last opinion of the second line is older than a rule of approvals.yaml admits.
# custom:
#   codes: [validation/too-old]
#   severity: high
#   evidence: verified
#   controls: [Resolução BCB 303/2023 Arts. 108 a 117, NIST AI RMF MEASURE 1.3]
deny contains object.union(found, {"rule": rule.name}) if {
	some rule in asking
	days.between(validated, input.today) > rule.max_age_days
	found := finding.make("validation/too-old", "independent_validation", "", substring(validated, 0, 10), rule.max_age_days)
}
