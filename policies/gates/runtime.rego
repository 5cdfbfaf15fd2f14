# METADATA
# title: Runtime policies
# description: Every kind that is asked of such a model is bound, once, and the gateway lets nobody in unknown.
# custom:
#   risk: A model serves without the policies that would protect it
package relc.gates.runtime

import data.relc.bound
import data.relc.demanded
import data.relc.finding

kinds := [binding.kind | some binding in input.profile.policies]

# METADATA
# title: No policy is missing
# description: A kind of runtime policy that demands.yaml asks of such a model is not bound, and the release does not decline it as it may.
# custom:
#   codes: [policy/kind-not-bound]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 CM-6, NIST SP 800-53 AC-3, CSA CCM IAM-16]
deny contains demanded.told(finding.make("policy/kind-not-bound", "profile", "/policies", sort(kinds), kind), thing) if {
	input.profile
	some thing, _ in demanded.asked
	["runtime_policies", kind] = split(thing, "/")
	not kind in kinds
}

# METADATA
# title: One policy of a kind
# description: Two policies of one kind are bound; nobody could say which one serving enforces.
# custom:
#   codes: [policy/kind-twice]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-6]
deny contains finding.make("policy/kind-twice", "profile", pointer, kind, 1) if {
	some position, kind in kinds
	kind in array.slice(kinds, 0, position)
	pointer := finding.pointer(["policies", position, "kind"])
}

# METADATA
# title: The largest request is let in
# description: The gateway admits requests of fewer bytes than the largest that the input contract lets in takes at least.
# custom:
#   needs: [policies.InferenceGateway]
#   codes: [policy/request-limit]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SI-10, NIST SP 800-53 SA-9]
deny contains finding.make("policy/request-limit", policy.path, "/max_request_bytes", admitted, needed) if {
	some policy in bound.of_kind.InferenceGateway
	admitted := policy.value.max_request_bytes
	needed := input.facts.contracts.request_bytes.least
	admitted < needed
}

# METADATA
# title: The contract is enforced
# description: The gateway does not compare requests and answers with the release's contract.
# custom:
#   needs: [policies.InferenceGateway]
#   codes: [policy/contract-not-enforced]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SI-10, NIST SP 800-53 SI-15]
deny contains finding.make("policy/contract-not-enforced", policy.path, "/enforce_contract", false, true) if {
	some policy in bound.of_kind.InferenceGateway
	policy.value.enforce_contract == false
}
