# Generated from compiler/evidence/table.ts by `npm run policy:build`: edit that, not this.
package relc.documents

# Those that name the model, its version, and the run or the logged model that made it.
of_run := [
	"staging_report",
	"shadow_eval",
	"rollout_decision",
	"readiness",
	"hygiene",
	"security_decision",
	"independent_validation",
	"registry",
	"fairness",
	"drift_baseline",
]

# Those that name the model and its version alone.
of_version := [
	"components",
]

# Those whose numbers are compared with those of the replaced version.
compared := [
	"staging_report",
	"shadow_eval",
	"fairness",
]

# By document, its field that says when it happened.
moments := {
	"staging_report": "measured_at",
	"shadow_eval": "measured_at",
	"rollout_decision": "decided_at",
	"readiness": "approved_at",
	"hygiene": "completed_at",
	"security_decision": "decided_at",
	"independent_validation": "validated_at",
	"fairness": "measured_at",
}
