# A release that every gate lets pass. Each test spoils one thing in it.
package fixture

import data.relc.documents
import data.relc.finding

release := {
	"change": {"class": "normal", "window": "night"},
	"replaces": "1",
	"records": {"scdr": "https://example.com/scdr-2"},
	"lifecycle": {"revalidate_by": "2027-02-20", "end_of_support": "2027-11-01", "end_of_life": "2028-02-01"},
	"residual_risks": [{"risk": "thin files", "accepted_by": "Ana", "until": "2027-05-01"}],
}

profile := {
	"slos": {
		"latency_ms": {"p95": 50, "p99": 80},
		"error_rate": 0.01,
		"cost_per_1000_calls": {"amount": 0.5, "currency": "BRL"},
	},
	"capacity": {"requests_per_second": 20},
	"coexistence_days": 30,
	"policies": [{"kind": policy.kind} | some policy in policies],
	"drift": {"psi_warn": 0.1, "psi_act": 0.25},
	"guardrails": {"outputs": {"score": {"min": 0, "max": 1}}, "refuse_nan_and_inf": true},
	"fairness": {"watchlist": [
		{"attribute": "sex", "metric": "disparate_impact", "min": 0.8, "max": 1.25},
		{"attribute": "age", "metric": "equal_opportunity_difference", "min": -0.1, "max": 0.1},
	]},
	"privacy": {
		"personal_data": true,
		"legal_basis": "credit_protection",
		"retention_days": 1825,
		"automated_decisions": true,
		"sensitive_data": false,
		"review": {"answer_within_days": 10, "explains_criteria": true},
		"dpo": "dpo@example.com",
		"security_contact": "security@example.com",
	},
}

declared(attributes) := {
	"differences": [],
	"examples": 1,
	"replayed": 1,
	"calls": {"per_second": 10, "per_day": 864000},
	"access": [{"action": "predict", "attributes": attributes}],
}

policies := [
	{"kind": "InferenceGateway", "path": "policies/runtime/a.yaml", "value": {
		"authentication": "mtls",
		"timeout_ms": 80,
		"enforce_contract": true,
	}},
	{"kind": "AccessPolicy", "path": "policies/runtime/b.yaml", "value": {"allow": [
		{"name": "one", "subject": {"service": ["origination"], "zone": ["a", "b"]}, "action": ["predict"]},
		{"name": "two", "subject": {"service": ["review"]}, "action": ["predict", "explain"]},
	]}},
	{"kind": "RateLimit", "path": "policies/runtime/c.yaml", "value": {"requests_per_second": 10, "burst": 20}},
	{"kind": "Quota", "path": "policies/runtime/d.yaml", "value": {"per": "hour", "calls_per_consumer": 36000}},
	{"kind": "OutputLimits", "path": "policies/runtime/e.yaml", "value": {
		"outputs": {"score": {"min": 0, "max": 1}},
		"refuse_nan_and_inf": true,
	}},
]

identity := {"model": "risk-default", "version": "2", "run_id": "run-2"}

staging_report := {
	"measured_at": "2026-11-20T10:00:00Z",
	"requests": 1000,
	"latency_ms": {"p50": 10, "p95": 50, "p99": 80},
	"error_rate": 0.01,
	"cost_per_1000_calls": {"amount": 0.5, "currency": "BRL"},
	"cost_basis": {"cpu_seconds_per_1000_calls": 3600, "price_per_cpu_hour": 0.5},
	"outputs": {"score": {"min": 0, "max": 1, "not_finite": 0}},
	"violations": [],
	"result": "PASS",
}

fairness := {"measured_at": "2026-11-20T10:00:00Z", "dataset": "held-out", "attributes": {
	"sex": {
		"reference_group": "male",
		"groups": {
			"female": {"n": 50, "approval_rate": 0.4, "true_positive_rate": 0.9},
			"male": {"n": 50, "approval_rate": 0.5, "true_positive_rate": 0.6},
		},
		"disparate_impact": 0.8,
		"equal_opportunity_difference": 0.3,
	},
	"age": {
		"reference_group": "old",
		"groups": {
			"old": {"n": 50, "approval_rate": 0.6, "true_positive_rate": 0.7},
			"young": {"n": 50, "approval_rate": 0.3, "true_positive_rate": 0.8},
		},
		"disparate_impact": 0.5,
		"equal_opportunity_difference": 0.1,
	},
}}

registry := {
	"stage": "Staging",
	"dataset": {"name": "credit", "digest": "sha256:aa", "rows": 1000},
	"metrics": {"held_out_auc": 0.70004, "brier": 0.3, "loss": "NaN"},
}

provenance := {
	"buildDefinition": {
		"externalParameters": {"model": "risk-default", "run_id": "run-2"},
		"resolvedDependencies": [
			{"name": "code", "digest": {"sha256": "bb"}},
			{"name": "credit", "digest": {"sha256": "aa"}},
		],
	},
	"runDetails": {
		"byproducts": [{"name": "sbom.cdx.json", "digest": {"sha256": "ee"}}],
		"metadata": {"startedOn": "2026-11-20T08:00:00Z", "finishedOn": "2026-11-20T09:00:00Z"},
	},
}

# Each document that names what it is about names this release.
evidence := object.union({document: identity | some document in documents.of_run}, {
	"staging_report": staging_report,
	"shadow_eval": {
		"agreement": 0.9,
		"measured_at": "2026-11-20T10:00:00Z",
		"baseline": "risk-default/1",
		"requests": 100,
		"dataset": "held-out",
		"candidate": {"auc": 0.7, "brier": 0.2},
		"baseline_metrics": {"auc": 0.75, "brier": 0.1},
		"registry_metrics": {
			"auc": {"metric": "held_out_auc", "dataset": "held-out"},
			"brier": {"metric": "brier", "dataset": "cross-validation"},
		},
		"psi": {"amount": 0.24, "purpose": 0, "score": 0.1},
		"violations": [],
		"result": "PASS",
	},
	"canary_plan": {
		"steps": [{"traffic_percent": 1, "min_requests": 50}, {"traffic_percent": 10, "min_requests": 50}],
		"stop_above": {"error_rate": 0.01, "latency_p95_ms": 50},
	},
	"rollout_decision": {"decision": "PROCEED", "decided_at": "2026-11-20T11:00:00Z", "canary": [
		{"traffic_percent": 1, "requests": 50, "error_rate": 0, "latency_p95_ms": 50, "violations": 0},
		{"traffic_percent": 10, "requests": 50, "error_rate": 0.01, "latency_p95_ms": 40, "violations": 0},
	]},
	"readiness": {
		"status": "approved",
		"approved_at": "2026-11-20T11:00:00Z",
		"items": [{"id": "a", "status": "done"}, {"id": "b", "status": "done"}],
	},
	"hygiene": {
		"status": "complete",
		"completed_at": "2026-11-20T10:00:00Z",
		"items": [{"id": "a", "status": "done"}],
	},
	# "version" is CycloneDX's: of the document, not of the model.
	"sbom": {"version": 1},
	"vulnerability_scan": {"scanner": {"uri": "pkg:pypi/pip-audit", "version": "2.10.1"}},
	"vex": {
		"version": 1,
		"metadata": {"component": {"hashes": [{"alg": "MD5", "content": "cc"}, {"alg": "SHA-256", "content": "cc"}]}},
	},
	"fairness": fairness,
	"drift_baseline": {"unwatched": {"note": {"reason": "People write it"}}, "features": {
		"amount": {"type": "numeric", "edges": [1, 2], "proportions": [0.2, 0.3, 0.5]},
		"purpose": {"type": "category", "categories": ["car", "house"], "proportions": [0.4, 0.6]},
		"score": {"type": "numeric", "edges": [0.5], "proportions": [0.4, 0.6]},
	}},
	"registry": registry,
	"security_decision": {"decision": "PASS", "decided_at": "2026-11-20T10:00:00Z"},
	"provenance": provenance,
	"contract_input": {
		"properties": {"amount": {"type": "number"}, "purpose": {"enum": ["car", "house"]}, "note": {"type": "string"}},
		"required": ["amount"],
		"additionalProperties": false,
	},
	"contract_output": {
		"properties": {"score": {"type": "number", "minimum": 0, "maximum": 1}},
		"required": ["score"],
	},
})

watched := {
	"inputs": [
		field("amount", number),
		field("purpose", {"types": ["string"], "values": ["car", "house"], "is_listed": true}),
		field("note", free_text),
	],
	"outputs": [field("score", object.union(number, {"minimum": 0, "maximum": 1}))],
	"kept": [],
}

number := {"types": ["integer", "fraction"], "holds_numbers": true}

free_text := {"types": ["string"], "is_free_text": true}

text(name, longest, most) := {"name": name, "longest": longest, "most": most, "is_open": false}

# A field of the contracts as the compiler finds it; without `said` nothing but a list or an object.
field(name, said) := object.union(
	{
		"name": name,
		"feature": name,
		"types": ["array"],
		"values": null,
		"is_listed": false,
		"is_free_text": false,
		"holds_numbers": false,
		"minimum": null,
		"maximum": null,
		"strange": [],
	},
	said,
)

# As the compiler recomputes it from one entry of a document.
vulnerability(document, position, id, severity) := {
	"id": id,
	"document": document,
	"pointer": finding.pointer(["vulnerabilities", position]),
	"severity": severity,
	"scored": true,
	"unreadable": [],
	"affects": [{"ref": "numpy", "component": "numpy"}],
	"state": null,
	"justification": null,
}

# What is measured now is worse by just as much as may be.
previous := {"version": "1", "records": {"scdr": "https://example.com/scdr-1"}, "evidence": {
	"shadow_eval": {"dataset": "held-out", "candidate": {"auc": 0.75, "brier": 0.1}},
	"staging_report": {"latency_ms": {"p95": 40}},
	"fairness": {"attributes": {
		"sex": {"reference_group": "male", "groups": {"female": {}, "male": {}}, "equal_opportunity_difference": -0.2},
		"age": {"reference_group": "old", "groups": {"old": {}, "young": {}}, "equal_opportunity_difference": 0},
	}},
	"contract_input": {"properties": {"amount": {}, "purpose": {}}, "required": ["amount"], "additionalProperties": false},
	"contract_output": {"required": ["score"]},
}}

# As the compiler counts them, but fewer.
facts_of_moments := {
	"build_started": 100,
	"build_finished": 200,
	"staging_report": 250,
	"shadow_eval": 250,
	"fairness": 250,
	"hygiene": 250,
	"security_decision": 250,
	"rollout_decision": 300,
	"readiness": 300,
}

good := {
	"model": "risk-default",
	"version": "2",
	"stage_to": "Approved",
	"release": release,
	"calendar": {"windows": {"night": {"open": false, "opens": "2026-11-21T22:00:00-03:00"}}},
	"profile": profile,
	"model_file": {
		"type": "predictive",
		"criticality": "high",
		"sector": "banking",
		"consumers": [{"name": "origination", "critical": true}, {"name": "review", "critical": false}],
		"versions": {"1": "Approved", "2": "Approved"},
	},
	"policies": policies,
	"evidence": evidence,
	"facts": {
		"files": [name | some name, _ in evidence],
		"signatures": {"valid": true, "people": ["ana", "rui"]},
		"attestation": {"present": true},
		"policies": {"bound": true},
		"model": {"digest": "sha256:cc"},
		"sbom": {"digest": "sha256:ee"},
		"vex": {"signed": true},
		"vulnerabilities": [vulnerability("sbom", 0, "CVE-1", "medium")],
		"moments": facts_of_moments,
		"contracts": {
			"contradictions": [], "differences": [], "numbers": [{
				"name": "score",
				"is_number": true,
				"is_listed": false,
				"minimum": 0,
				"maximum": 1,
			}],
			"texts": {"inputs": [text("note", "unlimited", 1)], "outputs": []},
			"watched": watched,
		},
		"consumers": [
			{"name": "origination", "critical": true, "declared": declared({"service": "origination", "zone": "a"})},
			{"name": "review", "critical": false, "declared": declared({"service": "review"})},
		],
		"scan": {"finished": "2026-11-18T12:00:00Z", "database": "2026-11-18T11:00:00Z", "database_days": 2},
		"people": [
			{"document": "readiness", "pointer": "/approved_by", "name": "Ana", "roles": ["readiness-approver"]},
			{"document": "release", "pointer": "/residual_risks/0/accepted_by", "name": "Ana", "roles": ["risk-accepter"]},
		],
	},
	"thresholds": {
		"blocking_severities": ["high"],
		"metric_names": {"brier": ["mean_square"]},
		"regressions": [
			{"measure": "shadow_eval/candidate/auc", "better": "higher", "by": 0.05},
			{"measure": "staging_report/latency_ms/p95", "better": "lower", "share": 0.25},
			{"measure": "fairness/attributes/*/equal_opportunity_difference", "better": "nearer_zero", "by": 0.1},
		],
	},
	"limits": [{"field": "contract_output/longest_text", "when": {"type": ["predictive"]}, "at_most": 100, "reason": "A name"}],
	"demands": demands,
	"declinable": [
		{"demand": "evidence/canary_plan", "when": {"serving": ["batch"]}, "by": "mlops"},
		{"demand": "runtime_policies/Quota", "when": {"serving": ["batch"]}, "by": "security"},
	],
	"previous": previous,
	"validations": [],
	"now": "2026-11-20T12:00:00Z",
	"today": "2026-11-20",
}

demands := [
	{
		"name": "every model",
		"when": {},
		"evidence": ["drift_baseline", "sbom", "vex"],
		"profile": ["drift"],
		"runtime_policies": kinds,
		"checklists": {"readiness": ["a"], "hygiene": ["a"]},
		"model_signatures": 1,
	},
	{
		"name": "asked online",
		"when": {"serving": ["online"]},
		"evidence": ["canary_plan"],
		"profile": ["slos/latency_ms"],
	},
	{
		"name": "about people",
		"when": {"decides_about_people": true},
		"evidence": ["fairness"],
		"profile": ["fairness"],
	},
	{"name": "critical models", "when": {"criticality": ["high"]}, "model_signatures": 2},
	{"name": "numbers", "when": {"task": ["regression"]}, "measures": ["auc", "rmse"]},
	{"name": "text", "when": {"type": ["llm"]}, "runtime_policies": ["LlmGateway"]},
]

kinds := ["InferenceGateway", "AccessPolicy", "RateLimit", "Quota", "OutputLimits"]

levels := {
	"groundedness": 0.9,
	"toxicity_rate": 0.01,
	"unsafe_answer_rate": 0.02,
	"wrong_refusal_rate": 0.1,
	"pii_leak_rate": 0,
}

llm_gateway := {"kind": "LlmGateway", "path": "policies/runtime/f.yaml", "value": {
	"input": {"field": "question", "max_characters": 500},
	"output": {"field": "answer", "max_characters": 900},
	"pii_masking": {"entities": ["cpf", "email"], "where": ["input", "output", "logs"]},
	"prompt_injection": {"inspect": ["input", "retrieval", "tools"], "on_detection": "block"},
	"content_policy": [
		{"category": "hate", "where": ["output"], "action": "block"},
		{"category": "violence", "where": ["input", "output"], "action": "escalate"},
	],
}}

components := {
	"model": "risk-default",
	"version": "2",
	"base_model": {"provider": "p", "name": "m", "revision": "2026-11-01"},
	"prompts": [{"name": "system"}],
	"retrieval": {"passages": 3},
	"tools": [{"name": "lookup"}],
	"parameters": {"temperature": 0},
}

# The same release as an LLM.
good_llm := json.patch(good, [
	{"op": "replace", "path": "/model_file/type", "value": "llm"},
	{"op": "add", "path": "/policies/-", "value": llm_gateway},
	{"op": "add", "path": "/profile/policies/-", "value": {"kind": "LlmGateway"}},
	{"op": "add", "path": "/profile/slos/llm", "value": levels},
	{"op": "add", "path": "/evidence/staging_report/llm", "value": {"questions": 100, "measured": levels}},
	{"op": "add", "path": "/evidence/components", "value": components},
	{"op": "replace", "path": "/facts/contracts/texts/inputs", "value": [text("question", 500, 1)]},
	{"op": "add", "path": "/facts/contracts/texts/outputs/-", "value": text("answer", 900, 1)},
	{"op": "replace", "path": "/facts/contracts/watched/inputs", "value": [one |
		some one in array.concat(watched.inputs, [field("question", free_text)])
		one.name != "note"
	]},
	{"op": "remove", "path": "/evidence/drift_baseline/unwatched/note"},
	{"op": "add", "path": "/evidence/drift_baseline/unwatched/question", "value": {"reason": "People write it"}},
])

# The same release as a model that scores many rows in one run: nobody waits for it, and nobody calls it.
good_batch := json.patch(good, [
	{"op": "add", "path": "/model_file/serving", "value": "batch"},
	{"op": "add", "path": "/facts/consumers", "value": [object.union(object.remove(consumer, ["declared"]), {"declared": runs_of(consumer.declared)}) |
		some consumer in good.facts.consumers
	]},
	{"op": "remove", "path": "/previous"},
	{"op": "remove", "path": "/profile/slos/latency_ms"},
	{"op": "remove", "path": "/profile/slos/cost_per_1000_calls"},
	{"op": "remove", "path": "/profile/capacity"},
	{"op": "add", "path": "/profile/slos/batch", "value": {"duration_seconds": 10, "rows_per_second": 100}},
	{"op": "add", "path": "/policies", "value": called_by_nobody},
	{"op": "add", "path": "/profile/policies", "value": [{"kind": policy.kind} | some policy in called_by_nobody]},
	{"op": "remove", "path": "/evidence/canary_plan"},
	{"op": "remove", "path": "/evidence/rollout_decision/canary"},
	{"op": "remove", "path": "/evidence/staging_report/requests"},
	{"op": "remove", "path": "/evidence/staging_report/latency_ms"},
	{"op": "remove", "path": "/evidence/staging_report/cost_per_1000_calls"},
	{"op": "remove", "path": "/evidence/staging_report/cost_basis"},
	{
		"op": "add",
		"path": "/evidence/staging_report/batch",
		"value": {"rows": 1000, "duration_seconds": 10, "rows_per_second": 100},
	},
])

runs_of(needs) := object.union(object.remove(needs, ["calls"]), {"runs": {"rows": 1000, "per_day": 1}})

called_by_nobody := [policy | some policy in policies; policy.kind in {"AccessPolicy", "OutputLimits"}]

# The same with a canary of part of the rows.
good_batch_canary := json.patch(good_batch, [
	{"op": "add", "path": "/evidence/canary_plan", "value": {
		"steps": evidence.canary_plan.steps,
		"stop_above": {"error_rate": 0.01},
	}},
	{"op": "add", "path": "/evidence/rollout_decision/canary", "value": [object.remove(step, ["latency_p95_ms"]) |
		some step in evidence.rollout_decision.canary
	]},
])

# The same release as a model that says nothing about people and knows nothing of them.
good_without_people := json.patch(good, [
	{"op": "add", "path": "/model_file/sector", "value": "other"},
	{"op": "add", "path": "/model_file/decides_about_people", "value": false},
	{"op": "remove", "path": "/previous"},
	{"op": "remove", "path": "/profile/fairness"},
	{"op": "remove", "path": "/evidence/fairness"},
	{"op": "add", "path": "/profile/privacy", "value": {
		"personal_data": false,
		"sensitive_data": false,
		"automated_decisions": false,
		"security_contact": "security@example.com",
	}},
])

# By errors, each at its limit.
fairness_of_a_regression := {
	"measured_at": "2026-11-20T10:00:00Z",
	"dataset": "held-out",
	"overall": {"n": 100, "mae": 44, "rmse": 54.2218, "mean_error": -1},
	"attributes": {
		"sex": {
			"reference_group": "male",
			"groups": {
				"female": {"n": 40, "mae": 50, "rmse": 60, "mean_error": 5},
				"male": {"n": 60, "mae": 40, "rmse": 50, "mean_error": -5},
			},
			"mae_ratio": 1.25,
			"mean_error_difference": 0.227,
		},
		"age": {
			"reference_group": "old",
			"groups": {
				"old": {"n": 50, "mae": 48, "rmse": 58, "mean_error": 1},
				"young": {"n": 50, "mae": 40, "rmse": 50.1597, "mean_error": -3},
			},
			"mae_ratio": 1,
			"mean_error_difference": -0.091,
		},
	},
}

# The same release as a model that predicts a number.
good_regression := json.patch(good, [
	{"op": "add", "path": "/model_file/task", "value": "regression"},
	{"op": "add", "path": "/evidence/fairness", "value": object.union(identity, fairness_of_a_regression)},
	{"op": "remove", "path": "/previous"},
	{"op": "add", "path": "/evidence/shadow_eval/candidate", "value": {"mae": 44, "rmse": 54.22, "r2": 0.4}},
	{"op": "add", "path": "/evidence/registry/metrics", "value": {"held_out_mae": 44, "held_out_rmse": 54.22}},
	{"op": "add", "path": "/profile/fairness/watchlist", "value": [
		{"attribute": "sex", "metric": "mae_ratio", "min": 1, "max": 1.25},
		{"attribute": "sex", "metric": "mean_error_difference", "min": -0.25, "max": 0.25},
		{"attribute": "age", "metric": "mae_ratio", "min": 1, "max": 1.25},
	]},
])

# The good release with the value at `path` put in place of what was there, or added.
with_value(path, value) := json.patch(good, [{"op": "add", "path": path, "value": value}])

without(path) := json.remove(good, [path])

# A vendor keeps it: nothing was built, so there is nothing to list.
good_service := json.patch(good_llm, array.concat(
	[
		{"op": "add", "path": "/facts/model/lists_components", "value": true},
		{"op": "add", "path": "/facts/model/lists_components_only", "value": true},
		{"op": "replace", "path": "/evidence/components/prompts", "value": []},
		{"op": "remove", "path": "/evidence/components/retrieval"},
		{"op": "replace", "path": "/evidence/components/tools", "value": []},
		{"op": "add", "path": "/evidence/staging_report/cost_per_1000_calls/amount", "value": 0.4},
		{"op": "add", "path": "/evidence/staging_report/cost_basis", "value": {"other_units": {
			"calls": {"per_1000_calls": 1000, "price": 0.0001},
			"thousand_tokens": {"per_1000_calls": 150, "price": 0.002},
		}}},
		{"op": "add", "path": "/evidence/components/service", "value": {
			"contract": "C-14",
			"region": "sa-east-1",
			"evaluated_on": "2026-11-20",
		}},
	],
	[{"op": "add", "path": concat("/", ["/evidence", document, "service"]), "value": asked} |
		some document in documents.compared
		asked := {"revision": good_llm.evidence.components.base_model.revision, "region": "sa-east-1"}
	],
))

service_with(path, value) := json.patch(good_service, [{"op": "add", "path": path, "value": value}])

llm_with(path, value) := json.patch(good_llm, [{"op": "add", "path": path, "value": value}])

# What findings are about, to compare with: [code, document, pointer, observed, expected].
rows(findings) := {[finding.code, finding.document, finding.pointer, finding.observed, finding.expected] |
	some finding in findings
}
