# The rule as it was published, in the Rego of then (v0). promotion_agreement.ts compares ours with it.
package registry.promote

default allow = false

allow {
  input.stage_from == "Staging"
  input.stage_to   == "Approved"
  input.signatures.valid
  input.attestation.present
  input.security_decision == "PASS"
  not input.sbom.has_blocking_cves
  input.canary.result == "PROCEED"
  input.policies.bound == true
}
