# METADATA
# title: Signatures of the model
# description: As many people signed the model as its criticality asks for.
# custom:
#   risk: One stolen key is enough to release a model
package relc.gates.signatures

import data.relc.finding

default hold := false

hold if {
	input.facts.signatures.valid == true
	count({person | some person in input.facts.signatures.people}) >= needed
}

needed := input.thresholds.model_signatures[input.model_file.criticality]

# METADATA
# title: Enough people signed
# description: Fewer different people than the model's criticality asks for signed the model.
# custom:
#   codes: [signature/too-few]
#   severity: critical
#   controls: [NIST SP 800-53 SI-7, NIST SP 800-53 AC-5, NIST SSDF PS.2]
deny contains finding.make("signature/too-few", "model_signature", "", people, needed) if {
	input.facts.signatures.valid == true
	people := {person | some person in input.facts.signatures.people}
	count(people) < needed
}
