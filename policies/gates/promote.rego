# METADATA
# title: Promotion
# description: Staging to Approved, decided by the registry's rule over facts that were computed and not typed.
# custom:
#   risk: A version is promoted without its preconditions
package relc.gates.promote

import data.relc.finding
import data.relc.gates.signatures
import data.relc.vulnerabilities

default allow := false

allow if data.registry.promote.allow with input as promotion

# Undefined as soon as one of its facts is: what is not known never allows.
promotion := {
	"stage_from": stage_from,
	"stage_to": input.stage_to,
	"signatures": {"valid": signatures.hold},
	"attestation": {"present": input.facts.attestation.present == true},
	"security_decision": input.evidence.security_decision.decision,
	"sbom": {"has_blocking_cves": count(unwaived) > 0},
	"canary": {"result": input.evidence.rollout_decision.decision},
	"policies": {"bound": input.facts.policies.bound == true},
}

# MLflow's stage, or what the target names in its place. The plan holds both against the live registry.
stage_from := "Staging" if {
	is_string(input.evidence.registry.staging)
} else := input.evidence.registry.stage

# What no exception covers. The compiler says which vulnerabilities are waived, after the gates have named them.
unwaived := {entry | some entry in blocking; not waived[entry.id]} if {
	blocking := vulnerabilities.blocking
	waived := {id | some id in object.get(input, ["waived", "vulnerabilities"], [])}
}

# METADATA
# title: Only a version in Staging is promoted
# description: The registry's stage of the version is not Staging, nor has it what the target names in place of that.
# custom:
#   codes: [promote/stage]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, CSA CCM CCC-02]
deny contains finding.make("promote/stage", "registry", "/stage", stage_from, "Staging") if {
	stage_from != "Staging"
}

# METADATA
# title: Promotion leads to Approved
# description: The stage asked for in model.yaml is not Approved.
# custom:
#   codes: [promote/stage]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, CSA CCM CCC-02]
deny contains finding.make("promote/stage", "model_file", pointer, input.stage_to, "Approved") if {
	input.stage_to != "Approved"
	pointer := finding.pointer(["versions", input.version])
}

# METADATA
# title: Security decided PASS
# description: The signed security decision is not PASS.
# custom:
#   codes: [promote/security-decision]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 CA-6, ISO/IEC 23894 6.4]
deny contains finding.make("promote/security-decision", "security_decision", "/decision", decision, "PASS") if {
	decision := input.evidence.security_decision.decision
	decision != "PASS"
}

# METADATA
# title: No blocking vulnerability
# description: A component has a vulnerability whose worst severity blocks, and no signed VEX waives it.
# custom:
#   codes: [promote/blocking-cve]
#   needs: [evidence.sbom]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 RA-5, NIST SP 800-53 SI-2, CSA CCM TVM-07]
deny contains finding.make("promote/blocking-cve", entry.document, entry.pointer, observed, expected) if {
	some entry in vulnerabilities.blocking
	entry.severity != "unscored"
	observed := said({"id": entry.id, "aliases": entry.aliases, "severity": entry.severity, "vex": entry.state})
	expected := input.thresholds.blocking_severities
}

# METADATA
# title: No vulnerability without a score
# description: No source scores the vulnerability with a CVSS vector, so nobody knows how bad it is.
# custom:
#   codes: [promote/unscored-cve]
#   needs: [evidence.sbom]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 RA-5, NIST SP 800-53 SI-2, CSA CCM TVM-08]
deny contains finding.make("promote/unscored-cve", entry.document, entry.pointer, observed, "CVSS") if {
	some entry in vulnerabilities.blocking
	entry.severity == "unscored"
	observed := said({"id": entry.id, "aliases": entry.aliases, "vex": entry.state})
}

said(fields) := {name: value | some name, value in fields; not value in ["", []]}

# METADATA
# title: The rollout may proceed
# description: The rollout decision is not PROCEED.
# custom:
#   codes: [promote/canary]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-4, CSA CCM CCC-02]
deny contains finding.make("promote/canary", "rollout_decision", "/decision", decision, "PROCEED") if {
	decision := input.evidence.rollout_decision.decision
	decision != "PROCEED"
}
