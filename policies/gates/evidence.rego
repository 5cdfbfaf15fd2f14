# METADATA
# title: Evidence
# description: Reports and checklists say yes, agree with themselves and compare with what is replaced.
# custom:
#   risk: A version is released on evidence that is bad, thin or about something else
package relc.gates.evidence

import data.relc.demanded
import data.relc.finding
import data.relc.kind
import data.relc.possible

tests := {"staging_report": "evidence/staging-failed", "shadow_eval": "evidence/shadow-failed"}

# METADATA
# title: Staging and shadow passed
# description: A report's own result is not PASS.
# custom:
#   codes: [evidence/staging-failed, evidence/shadow-failed]
#   severity: high
#   evidence: verified
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
#   evidence: verified
#   controls: [NIST SP 800-53 SA-11, NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.3]
deny contains finding.make(code, document, "/violations", violations, []) if {
	some document, code in tests
	violations := input.evidence[document].violations
	violations != []
}

# METADATA
# title: Shadow measured something
# description: A shadow evaluation that measured no quality, or none of what it ran beside, says nothing.
# custom:
#   codes: [evidence/shadow-failed]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SA-11, NIST AI RMF MEASURE 2.3]
deny contains object.union(finding.make("evidence/shadow-failed", "shadow_eval", finding.pointer([side]), null, null), {"change": side}) if {
	some side in ["candidate", "baseline_metrics"]
	input.evidence.shadow_eval[side] == {}
}

# METADATA
# title: Shadow says how often it decided the same
# description: >-
#   The model says a decision, a class, an order or a text, and shadow does not say how often that was what the baseline said.
#   Of a number that is said there are errors instead.
# custom:
#   codes: [evidence/no-agreement]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.3]
deny contains finding.make("evidence/no-agreement", "shadow_eval", "/agreement", null, tasks) if {
	# What was approved is not asked for what its model became since then.
	not input.approved
	input.evidence.shadow_eval
	not is_number(object.get(input.evidence.shadow_eval, "agreement", null))
	tasks := sort(kind.now.task - {"regression", "forecasting"})
	count(tasks) > 0
}

# METADATA
# title: Shadow ran beside what is replaced
# description: The release replaces a version, and shadow compared it with something else.
# custom:
#   codes: [evidence/shadow-baseline]
#   needs: [previous]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.3]
deny contains finding.make("evidence/shadow-baseline", "shadow_eval", "/baseline", baseline, replaced) if {
	input.release.replaces != "none"
	baseline := input.evidence.shadow_eval.baseline
	replaced := concat("/", [input.model, input.release.replaces])
	baseline != replaced
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
#   evidence: declared
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
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make(checklist.code, document, pointer, observed, "done") if {
	some document, checklist in checklists
	some position, item in input.evidence[document].items
	item.status == "open"
	observed := {item.id: "open"}
	pointer := finding.pointer(["items", position, "status"])
}

# METADATA
# title: Checklists have what is asked of such a model
# description: An item that demands.yaml asks of such a model is missing, or is said not to apply.
# custom:
#   codes: [evidence/readiness-not-approved, evidence/hygiene-incomplete]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make(checklist.code, document, "/items", status, id) if {
	some thing, _ in demanded.asked
	["checklists", document, id] = split(thing, "/")
	checklist := checklists[document]
	some status in statuses(input.evidence[document].items, id)

	# What is open is denied by itself.
	status in {null, "not_applicable"}
}

# METADATA
# title: What does not apply says why
# description: An item is said not to apply, and nothing says why.
# custom:
#   codes: [evidence/readiness-not-approved, evidence/hygiene-incomplete]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make(checklist.code, document, pointer, {item.id: "not_applicable"}, "note") if {
	some document, checklist in checklists
	some position, item in input.evidence[document].items
	item.status == "not_applicable"
	not item.note
	pointer := finding.pointer(["items", position, "status"])
}

# Of an item that is missing, null. Whoever signs the list off answers for an item that says nothing else.
statuses(items, id) := found if {
	found := {object.get(item, "status", "done") | some item in items; item.id == id}
	count(found) > 0
} else := {null}

# METADATA
# title: Checklists have each item once
# description: Two items have the same id, and so may say two things of one.
# custom:
#   codes: [evidence/readiness-not-approved, evidence/hygiene-incomplete]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make(checklist.code, document, pointer, [id, id], id) if {
	some document, checklist in checklists
	some id, positions in positions_of[document]
	first := min(positions)
	some position in positions
	position > first
	pointer := finding.pointer(["items", position, "id"])
}

positions_of[document][item.id] contains position if {
	some document, _ in checklists
	some position, item in input.evidence[document].items
}

# METADATA
# title: Canary without violations
# description: A canary step counted violations, whatever was decided.
# custom:
#   needs: [evidence.canary_plan]
#   codes: [evidence/canary-violations]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-4, NIST SP 800-53 SI-4]
deny contains finding.make("evidence/canary-violations", "rollout_decision", pointer, step.violations, 0) if {
	some position, step in input.evidence.rollout_decision.canary
	step.violations > 0
	pointer := finding.pointer(["canary", position, "violations"])
}

# METADATA
# title: Numbers agree with each other
# description: >-
#   The lowest number of an output is above its highest, no output varies, a percentile below a lower one, the canary's traffic falls, or a
#   measure of shadow is one that cannot be.
# custom:
#   codes: [evidence/incoherent]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SA-11, NIST AI RMF MEASURE 2.3]
deny contains finding.make("evidence/incoherent", document, pointer, observed, beside) if {
	some [document, pointer, observed, beside] in incoherent
}

incoherent contains ["staging_report", pointer, seen.max, {"min": seen.min}] if {
	some name, seen in input.evidence.staging_report.outputs
	not spread(seen)
	pointer := finding.pointer(["outputs", name, "max"])
}

spread(seen) if seen.max > seen.min

# One output may well be the same for all that staging asked. That all are, a model that answers does not do.
spread(seen) if {
	seen.max == seen.min
	some other in input.evidence.staging_report.outputs
	other.max > other.min
}

incoherent contains ["staging_report", pointer, latency[high], {low: latency[low]}] if {
	latency := input.evidence.staging_report.latency_ms
	some low, high in {"p50": "p95", "p95": "p99"}
	latency[high] < latency[low]
	pointer := finding.pointer(["latency_ms", high])
}

# What was measured on no request was measured on nothing; of a run of many rows there are rows instead.
incoherent contains ["staging_report", "/requests", null, {"error_rate": report.error_rate}] if {
	report := input.evidence.staging_report
	not report.requests
	not report.batch
}

incoherent contains ["staging_report", "/requests", null, {"latency_ms": report.latency_ms}] if {
	report := input.evidence.staging_report
	not report.requests
}

incoherent contains ["staging_report", "/cost_basis", null, {"cost_per_1000_calls": report.cost_per_1000_calls}] if {
	report := input.evidence.staging_report
	not report.cost_basis
}

incoherent contains ["shadow_eval", pointer, value, beside] if {
	not input.approved
	some [side, name, value, beside] in possible.contradicting
	pointer := finding.pointer([side, name])
}

incoherent contains ["rollout_decision", pointer, step.traffic_percent, {"traffic_percent": before}] if {
	canary := input.evidence.rollout_decision.canary
	some position, step in canary
	before := canary[position - 1].traffic_percent
	step.traffic_percent < before
	pointer := finding.pointer(["canary", position, "traffic_percent"])
}
