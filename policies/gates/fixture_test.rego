# A release that every gate lets pass. Each test spoils one thing in it.
package fixture

release := {
	"change": {"class": "normal", "window": "night"},
	"lifecycle": {"revalidate_by": "2027-02-20", "end_of_support": "2027-11-01", "end_of_life": "2028-02-01"},
	"residual_risks": [{"risk": "thin files", "accepted_by": "Ana", "until": "2027-05-01"}],
}

profile := {
	"slos": {
		"latency_ms": {"p95": 50, "p99": 80},
		"error_rate": 0.01,
		"cost_per_1000_calls": {"amount": 0.5, "currency": "BRL"},
	},
	"guardrails": {"score": {"min": 0, "max": 1}, "refuse_nan_and_inf": true},
	"fairness": {"watchlist": [
		{"attribute": "sex", "metric": "disparate_impact", "min": 0.8, "max": 1.25},
		{"attribute": "age", "metric": "equal_opportunity_difference", "min": -0.1, "max": 0.1},
	]},
	"privacy": {
		"personal_data": true,
		"legal_basis": "credit_protection",
		"retention_days": 1825,
		"automated_decisions": true,
	},
}

identity := {"model": "risk-default", "version": "2", "run_id": "run-2"}

staging_report := object.union(identity, {
	"requests": 1000,
	"latency_ms": {"p50": 10, "p95": 50, "p99": 80},
	"error_rate": 0.01,
	"cost_per_1000_calls": {"amount": 0.5, "currency": "BRL"},
	"scores": {"min": 0, "max": 1, "not_finite": 0},
	"violations": [],
	"result": "PASS",
})

fairness := object.union(identity, {"attributes": {
	"sex": {"disparate_impact": 0.8, "equal_opportunity_difference": 0.3},
	"age": {"disparate_impact": 0.5, "equal_opportunity_difference": 0.1},
}})

registry := object.union(identity, {
	"stage": "Staging",
	"dataset": {"name": "credit", "digest": "sha256:aa", "rows": 1000},
})

provenance := {"buildDefinition": {
	"externalParameters": {"model": "risk-default", "run_id": "run-2"},
	"resolvedDependencies": [
		{"name": "code", "digest": {"sha256": "bb"}},
		{"name": "credit", "digest": {"sha256": "aa"}},
	],
}}

evidence := {
	"staging_report": staging_report,
	"shadow_eval": object.union(identity, {"violations": [], "result": "PASS"}),
	"rollout_decision": {"model": "risk-default", "version": "2", "run_id": "run-2", "decision": "PROCEED", "canary": [
		{"traffic_percent": 1, "error_rate": 0, "latency_p95_ms": 50, "violations": 0},
		{"traffic_percent": 10, "error_rate": 0.01, "latency_p95_ms": 40, "violations": 0},
	]},
	"readiness": {"model": "risk-default", "version": "2", "run_id": "run-2", "status": "approved", "items": [{"id": "a", "status": "done"}, {"id": "b", "status": "done"}]},
	"hygiene": {"model": "risk-default", "version": "2", "run_id": "run-2", "status": "complete", "items": [{"id": "a", "status": "not_applicable"}]},
	# "version" is CycloneDX's: of the document, not of the model.
	"sbom": {"version": 1},
	"vex": {
		"version": 1,
		"metadata": {"component": {"hashes": [{"alg": "MD5", "content": "cc"}, {"alg": "SHA-256", "content": "cc"}]}},
	},
	"fairness": fairness,
	"drift_baseline": identity,
	"registry": registry,
	"security_decision": object.union(identity, {"decision": "PASS"}),
	"provenance": provenance,
}

# As the compiler recomputes it from one entry of a document.
vulnerability(document, position, id, severity) := {
	"id": id,
	"document": document,
	"position": position,
	"severity": severity,
	"scored": true,
	"unreadable": [],
	"affects": [{"ref": "numpy", "component": "numpy"}],
	"state": null,
	"justification": null,
}

good := {
	"model": "risk-default",
	"version": "2",
	"stage_to": "Approved",
	"release": release,
	"calendar": {"windows": {"night": {"open": false, "opens": "2026-11-21T22:00:00-03:00"}}},
	"profile": profile,
	"model_file": {"criticality": "high", "sector": "banking", "versions": {"2": "Approved"}},
	"evidence": evidence,
	"facts": {
		"signatures": {"valid": true, "people": ["ana", "rui"]},
		"attestation": {"present": true},
		"policies": {"bound": true},
		"model": {"digest": "sha256:cc"},
		"vex": {"signed": true},
		"vulnerabilities": [vulnerability("sbom", 0, "CVE-1", "medium")],
	},
	"thresholds": {"blocking_severities": ["high"], "model_signatures": {"low": 1, "medium": 1, "high": 2}, "min_staging_requests": 1000},
	"now": "2026-11-20T12:00:00Z",
	"today": "2026-11-20",
	"latest_revalidate_by": "2027-03-20",
}

# The good release with the value at `path` put in place of what was there, or added.
with_value(path, value) := json.patch(good, [{"op": "add", "path": path, "value": value}])

without(path) := json.remove(good, [path])

# What findings are about, to compare with: [code, document, pointer, observed, expected].
rows(findings) := {[finding.code, finding.document, finding.pointer, finding.observed, finding.expected] |
	some finding in findings
}
