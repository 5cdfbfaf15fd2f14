# METADATA
# title: Evidence
# description: Reports and checklists say yes, rest on enough requests, and are about this model, version and run.
# custom:
#   risk: A version is released on evidence that is bad, thin or about something else
package relc.gates.evidence

import data.relc.finding

tests := {"staging_report": "evidence/staging-failed", "shadow_eval": "evidence/shadow-failed"}

# METADATA
# title: Staging and shadow passed
# description: A report's own result is not PASS.
# custom:
#   codes: [evidence/staging-failed, evidence/shadow-failed]
#   severity: high
#   controls: [NIST SP 800-53 SA-11, NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.3]
deny contains finding.make(code, document, "/result", result, "PASS") if {
	some document, code in tests
	result := input.evidence[document].result
	result != "PASS"
}

# METADATA
# title: Staging and shadow without violations
# description: A report lists violations, whatever its result says.
# custom:
#   codes: [evidence/staging-failed, evidence/shadow-failed]
#   severity: high
#   controls: [NIST SP 800-53 SA-11, NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.3]
deny contains finding.make(code, document, "/violations", violations, []) if {
	some document, code in tests
	violations := input.evidence[document].violations
	violations != []
}

# METADATA
# title: Shadow measured something
# description: A shadow evaluation without any measure of quality says nothing, whatever its result.
# custom:
#   codes: [evidence/shadow-failed]
#   severity: high
#   controls: [NIST SP 800-53 SA-11, NIST AI RMF MEASURE 2.3]
deny contains finding.make("evidence/shadow-failed", "shadow_eval", "/candidate", null, "auc") if {
	input.evidence.shadow_eval.candidate == {}
}

checklists := {
	"readiness": {"code": "evidence/readiness-not-approved", "status": "approved"},
	"hygiene": {"code": "evidence/hygiene-incomplete", "status": "complete"},
}

# METADATA
# title: Checklists are signed off
# description: Readiness is not approved, or hygiene not complete.
# custom:
#   codes: [evidence/readiness-not-approved, evidence/hygiene-incomplete]
#   severity: high
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make(checklist.code, document, "/status", status, checklist.status) if {
	some document, checklist in checklists
	status := input.evidence[document].status
	status != checklist.status
}

# METADATA
# title: Checklists have no open item
# description: An item is open, whatever the checklist's status says.
# custom:
#   codes: [evidence/readiness-not-approved, evidence/hygiene-incomplete]
#   severity: high
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make(checklist.code, document, pointer, "open", "done") if {
	some document, checklist in checklists
	some position, item in input.evidence[document].items
	item.status == "open"
	pointer := finding.pointer(["items", position, "status"])
}

# METADATA
# title: Checklists have what every model needs
# description: An item that the thresholds ask of every model is missing, or is said not to apply.
# custom:
#   codes: [evidence/readiness-not-approved, evidence/hygiene-incomplete]
#   severity: high
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make(checklist.code, document, "/items", status, id) if {
	some document, checklist in checklists
	some id in input.thresholds.checklists[document]
	some status in statuses(input.evidence[document].items, id)

	# What is open is denied by itself.
	status in {null, "not_applicable"}
}

# Of an item that is missing, null.
statuses(items, id) := found if {
	found := {item.status | some item in items; item.id == id}
	count(found) > 0
} else := {null}

# METADATA
# title: Checklists have each item once
# description: Two items have the same id, and so may say two things of one.
# custom:
#   codes: [evidence/readiness-not-approved, evidence/hygiene-incomplete]
#   severity: high
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make(checklist.code, document, pointer, [before.id, item.id], item.id) if {
	some document, checklist in checklists
	items := input.evidence[document].items
	some position, item in items
	some earlier, before in items
	earlier < position
	before.id == item.id
	pointer := finding.pointer(["items", position, "id"])
}

# METADATA
# title: Canary without violations
# description: A canary step counted violations, whatever was decided.
# custom:
#   codes: [evidence/canary-violations]
#   severity: high
#   controls: [NIST SP 800-53 CM-4, NIST SP 800-53 SI-4]
deny contains finding.make("evidence/canary-violations", "rollout_decision", pointer, step.violations, 0) if {
	some position, step in input.evidence.rollout_decision.canary
	step.violations > 0
	pointer := finding.pointer(["canary", position, "violations"])
}

# METADATA
# title: Staging rests on enough requests
# description: Too few requests for percentiles to mean anything.
# custom:
#   codes: [evidence/too-few-requests]
#   severity: medium
#   controls: [NIST SP 800-53 SA-11, NIST AI RMF MEASURE 2.5]
deny contains finding.make("evidence/too-few-requests", "staging_report", "/requests", requests, fewest) if {
	requests := input.evidence.staging_report.requests
	fewest := input.thresholds.min_staging_requests
	requests < fewest
}
