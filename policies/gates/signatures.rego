# METADATA
# title: Signatures of the model
# description: As many people signed the model as is asked of such a model, now or since the last signed state.
# custom:
#   risk: One stolen key is enough to release a model
package relc.gates.signatures

import data.relc.demanded
import data.relc.finding
import data.relc.kind
import data.relc.selection

default hold := false

hold if {
	input.facts.signatures.valid == true
	count({person | some person in input.facts.signatures.people}) >= needed
}

# By what the model is and was since its last signed state. Nobody asks for less than one.
needed := max({1} | numbers(demanded.fitting))

needed_now := max({1} | numbers(fitting_now))

fitting_now := {demand | some demand in demanded.fitting; selection.fits(demand.when, kind.now)}

numbers(demands) := {demand.model_signatures | some demand in demands}

# METADATA
# title: Enough people signed
# description: Fewer different people than demands.yaml asks of such a model signed it.
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
# description: The model was of another kind since the last signed state, and fewer different people signed than were asked of that.
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
