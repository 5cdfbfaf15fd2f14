# METADATA
# title: Promotion in the registry
# description: >-
#   The published rule, changed in syntax only. It trusts its input: an absent `sbom` counts as no blocking CVE, and
#   any value but false counts as a valid signature. relc.gates.promote builds that input, and shuts both doors.
# custom:
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 SI-7]
package registry.promote

default allow := false

allow if {
	input.stage_from == "Staging"
	input.stage_to == "Approved"
	input.signatures.valid
	input.attestation.present
	input.security_decision == "PASS"
	not input.sbom.has_blocking_cves
	input.canary.result == "PROCEED"
	input.policies.bound == true
}
