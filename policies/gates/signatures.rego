# METADATA
# title: Signatures of the model
# description: As many people signed the model as its criticality asks for, now or since the last signed state.
# custom:
#   risk: One stolen key is enough to release a model
package relc.gates.signatures

import data.relc.earlier
import data.relc.finding

default hold := false

hold if {
	input.facts.signatures.valid == true
	count({person | some person in input.facts.signatures.people}) >= needed
}

# What the criticality asks for now, or asked for since the last signed state.
needed := max([number |
	some criticality, number in input.thresholds.model_signatures
	counts(criticality)
])

counts(criticality) if criticality == input.model_file.criticality

counts(criticality) if earlier.had("criticality", criticality)

needed_now := input.thresholds.model_signatures[input.model_file.criticality]

# METADATA
# title: Enough people signed
# description: Fewer different people than the model's criticality asks for signed the model.
# custom:
#   codes: [signature/too-few]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 SI-7, NIST SP 800-53 AC-5, NIST SSDF PS.2]
deny contains finding.make("signature/too-few", "model_signature", "", people, needed_now) if {
	input.facts.signatures.valid == true
	people := {person | some person in input.facts.signatures.people}
	count(people) < needed_now
}

# METADATA
# title: Enough people signed for what the model was
# description: The criticality was higher since the last signed state, and fewer different people signed than it asked for.
# custom:
#   codes: [signature/too-few-until-now]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 SI-7, NIST SP 800-53 AC-5, NIST SSDF PS.2]
deny contains finding.make("signature/too-few-until-now", "model_signature", "", people, needed) if {
	input.facts.signatures.valid == true
	people := {person | some person in input.facts.signatures.people}
	count(people) >= needed_now
	count(people) < needed
}
