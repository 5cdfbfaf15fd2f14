package relc_test.revalidation

import data.fixture
import data.relc
import data.relc.revalidations

lia := {"name": "lia@example.com", "roles": ["release-decider"]}

limits := [
	{"field": "release/days_until/revalidate_by", "when": {}, "at_most": 120},
	{"field": "release/days_until/end_of_life", "when": {}, "at_most": 1},
]

measured := {
	"window": {"from": "2026-08-01", "until": "2026-11-15"},
	"rows": 4000,
	"psi": {"amount": 0.03, "score": 0.24},
	"fairness": {"sex": {"disparate_impact": 0.9, "equal_opportunity_difference": 0.5}},
	"slos": {
		"latency_ms": {"p95": 80, "p99": 90},
		"error_rate": 0.001,
		"cost_per_1000_calls": {"amount": 0.1, "currency": "BRL"},
		"batch": {"duration_seconds": 60, "rows_per_second": 100},
		"llm": {"groundedness": 0.9, "toxicity_rate": 0.1, "unsafe_answer_rate": 0.1, "wrong_refusal_rate": 0.1, "pii_leak_rate": 0},
	},
}

good := {
	"place": {"model": "churn", "version": "2", "day": "2026-11-16"},
	"document": {
		"kind": "Revalidation",
		"model": "churn",
		"version": "2",
		"model_digest": "sha256:a",
		"decided_on": "2026-11-16",
		"measured": measured,
		"result": "passed",
		"next": "2027-03-16",
	},
	"model_digest": "sha256:a",
	"end_of_life": "2028-01-01",
	"profile": {
		"drift": {"psi_act": 0.25},
		"fairness": {"watchlist": [{"attribute": "sex", "metric": "disparate_impact", "min": 0.8, "max": 1.25}]},
		"slos": measured.slos,
	},
	"features": ["amount", "score"],
	"people": [lia],
	"limits": limits,
	"facts": {"criticality": ["high"]},
	"today": "2026-11-16",
}

report := json.patch(good, [
	{"op": "replace", "path": "/document/kind", "value": "MonitoringReport"},
	{"op": "remove", "path": "/document/decided_on"},
	{"op": "remove", "path": "/document/result"},
	{"op": "remove", "path": "/document/next"},
	{"op": "add", "path": "/document/measured_on", "value": "2026-11-16"},
	{"op": "replace", "path": "/people", "value": []},
])

rows(from, operations) := denials if {
	denials := fixture.rows(revalidations.deny) with input as json.patch(from, operations)
}

with_value(path, value) := {"op": "add", "path": path, "value": value}

failed := [with_value("/document/result", "failed"), {"op": "remove", "path": "/document/next"}]

test_what_is_right_passes if {
	rows(good, []) == set()
	rows(report, []) == set()
	rows(good, failed) == set()
	relc.revalidation == {"revalidation": set()} with input as good
}

test_without_something_to_judge_by_nothing_is_answered if {
	every name in object.keys(good) {
		not relc.revalidation with input as object.remove(good, [name])
	}
}

test_what_is_about_something_else_denies if {
	rows(good, [with_value("/document/model", "other")]) == {["revalidation/of-another", "document", "/model", "other", "churn"]}
	rows(good, [with_value("/document/version", "1")]) == {["revalidation/of-another", "document", "/version", "1", "2"]}
	rows(good, [with_value("/document/model_digest", "sha256:b")]) == {["revalidation/of-another", "document", "/model_digest", "sha256:b", "sha256:a"]}
	rows(good, [with_value("/place/day", "2026-11-15")]) == {["revalidation/of-another", "document", "/decided_on", "2026-11-16", "2026-11-15"]}
	rows(report, [with_value("/place/day", "2026-11-15")]) == {["revalidation/of-another", "document", "/measured_on", "2026-11-16", "2026-11-15"]}
}

test_what_is_said_before_its_day_denies if {
	rows(good, [with_value("/today", "2026-11-15")]) == {["revalidation/future", "document", "/decided_on", "2026-11-16", "2026-11-15"]}
	rows(report, [with_value("/today", "2026-11-15")]) == {["revalidation/future", "document", "/measured_on", "2026-11-16", "2026-11-15"]}
}

test_data_of_later_days_denies if {
	rows(good, [with_value("/document/measured/window/until", "2026-11-17")]) == {["revalidation/window", "document", "/measured/window/until", "2026-11-17", "2026-11-16"]}
	rows(good, [with_value("/document/measured/window/from", "2026-11-16")]) == {["revalidation/window", "document", "/measured/window/from", "2026-11-16", "2026-11-15"]}
}

test_older_data_than_what_asked_for_it_denies if {
	found := ["revalidation/older-data", "document", "/measured/window/until", "2026-11-15", "2026-11-16"]
	rows(good, [with_value("/reported_until", "2026-11-16")]) == {found}
	rows(good, [with_value("/reported_until", "2026-11-15")]) == set()
	rows(good, array.concat(failed, [with_value("/reported_until", "2026-11-16")])) == set()
}

test_the_data_of_the_revalidation_before_denies if {
	found := ["revalidation/older-data", "document", "/measured/window/until", "2026-11-15", "2026-11-15"]
	rows(good, [with_value("/validated_until", "2026-11-15")]) == {found}
	rows(good, [with_value("/validated_until", "2026-11-14")]) == set()
	rows(good, array.concat(failed, [with_value("/validated_until", "2026-11-15")])) == set()
}

test_data_from_before_the_version_was_rolled_out_denies if {
	found := ["revalidation/older-data", "document", "/measured/window/until", "2026-11-15", "2026-11-16"]
	rows(good, [with_value("/rolled_out_on", "2026-11-16")]) == {found}
	rows(good, [with_value("/rolled_out_on", "2026-11-15")]) == set()
}

beyond := {
	["/document/measured/psi/score", "/psi/score", 0.25, 0.25],
	["/document/measured/fairness/sex/disparate_impact", "/fairness/sex/disparate_impact", 0.79, {"min": 0.8, "max": 1.25}],
	["/document/measured/fairness/sex/disparate_impact", "/fairness/sex/disparate_impact", 1.26, {"min": 0.8, "max": 1.25}],
	["/document/measured/slos/latency_ms/p95", "/slos/latency_ms/p95", 81, 80],
	["/document/measured/slos/latency_ms/p99", "/slos/latency_ms/p99", 91, 90],
	["/document/measured/slos/error_rate", "/slos/error_rate", 0.002, 0.001],
	["/document/measured/slos/cost_per_1000_calls/amount", "/slos/cost_per_1000_calls/amount", 0.2, 0.1],
	["/document/measured/slos/batch/duration_seconds", "/slos/batch/duration_seconds", 61, 60],
	["/document/measured/slos/batch/rows_per_second", "/slos/batch/rows_per_second", 99, 100],
	["/document/measured/slos/llm/groundedness", "/slos/llm/groundedness", 0.8, 0.9],
	["/document/measured/slos/llm/toxicity_rate", "/slos/llm/toxicity_rate", 0.2, 0.1],
	["/document/measured/slos/llm/unsafe_answer_rate", "/slos/llm/unsafe_answer_rate", 0.2, 0.1],
	["/document/measured/slos/llm/wrong_refusal_rate", "/slos/llm/wrong_refusal_rate", 0.2, 0.1],
	["/document/measured/slos/llm/pii_leak_rate", "/slos/llm/pii_leak_rate", 0.1, 0],
}

test_what_is_beyond_a_threshold_denies_where_it_passed_and_asks_where_it_is_a_report if {
	every one in beyond {
		[path, way, value, limit] := one
		found := ["revalidation/thresholds", "document", concat("", ["/measured", way]), value, limit]
		rows(good, [with_value(path, value)]) == {found}
		rows(report, [with_value(path, value)]) == {found}
		rows(good, array.concat(failed, [with_value(path, value)])) == set()
	}
}

test_what_the_profile_does_not_limit_is_not_asked_for if {
	without := [
		{"op": "remove", "path": "/document/measured/slos"},
		{"op": "remove", "path": "/document/measured/fairness"},
		{"op": "remove", "path": "/profile/fairness"},
		with_value("/profile/slos", {}),
	]
	rows(good, without) == set()
}

missing(names) := {["revalidation/not-measured", "document", "/measured", null, names]}

test_what_was_not_measured_denies_where_it_passed if {
	without := [{"op": "remove", "path": "/document/measured/psi/amount"}]
	rows(good, without) == missing(["psi/amount"])
	rows(good, [{"op": "remove", "path": "/document/measured/slos/error_rate"}]) == missing(["slos/error_rate"])
	rows(good, [{"op": "remove", "path": "/document/measured/fairness"}]) == missing(["fairness/sex/disparate_impact"])
	rows(good, array.concat(failed, without)) == set()
	rows(report, without) == set()
}

test_a_cost_in_another_currency_denies_and_is_not_compared if {
	pointer := "/measured/slos/cost_per_1000_calls/currency"
	other := [with_value("/document/measured/slos/cost_per_1000_calls", {"amount": 9, "currency": "USD"})]
	every one in [good, report] {
		rows(one, other) == {["revalidation/currency", "document", pointer, "USD", "BRL"]}
	}
	rows(good, array.concat(failed, other)) == set()
	late := [with_value("/document/measured/slos/latency_ms/p95", 81)]
	["revalidation/thresholds", "document", "/measured/slos/latency_ms/p95", 81, 80] in rows(report, array.concat(other, late))
}

test_a_next_day_is_there_where_it_passed_and_only_there if {
	rows(good, [{"op": "remove", "path": "/document/next"}]) == {["revalidation/next", "document", "/next", null, "passed"]}
	rows(good, [with_value("/document/next", "2026-11-16")]) == {["revalidation/next", "document", "/next", "2026-11-16", "passed"]}
	rows(good, [with_value("/document/result", "failed")]) == {["revalidation/next", "document", "/next", "2027-03-16", "failed"]}
}

test_a_next_day_beyond_what_policy_allows_denies if {
	rows(good, [with_value("/document/next", "2027-03-17")]) == {["revalidation/too-far", "document", "/next", "2027-03-17", 120]}
	rows(good, [with_value("/limits/0/when", {"criticality": ["low"]}), with_value("/document/next", "2027-12-31")]) == set()
	rows(good, [with_value("/end_of_life", "2027-03-16")]) == {["revalidation/too-far", "document", "/next", "2027-03-16", "2027-03-16"]}
	rows(good, [with_value("/end_of_life", "2027-03-17")]) == set()
}

test_it_says_the_latest_day_that_is_near_enough if {
	latest(with_value("/document/next", "2027-12-31")) == {["2027-03-16", "until"]}
	latest(with_value("/end_of_life", "2027-03-01")) == {["2027-02-28", "until"]}
	latest(with_value("/end_of_life", "2026-11-17")) == {["2026-11-16", "none"]}
	latest(with_value("/end_of_life", "2026-11-18")) == {["2026-11-17", "until"]}
	until := {found.until |
		some found in revalidations.deny with input as json.patch(good, [with_value("/limits", []), with_value("/end_of_life", "2027-03-01")])
	}
	until == {"2027-02-28"}
}

latest(change) := {[found.until, found.mend] |
	some found in revalidations.deny with input as json.patch(good, [change])
	found.code == "revalidation/too-far"
}

test_whoever_decided_is_known_has_a_role_and_was_there if {
	role := ["independent-validation", "release-decider"]
	rows(good, [with_value("/people/0/roles", null)]) == {["people/unknown", "document", "/decided_by", "lia@example.com", role]}
	rows(good, [with_value("/people/0/roles", ["hygiene-reviewer"])]) == {["people/role", "document", "/decided_by", "lia@example.com", role]}
	rows(good, [with_value("/people/0/roles", ["independent-validation"])]) == set()
	rows(good, [with_value("/people/0/left", "2026-11-15")]) == {["people/left", "document", "/decided_by", "lia@example.com", "2026-11-16"]}
	rows(good, [with_value("/people/0/left", "2026-11-16")]) == set()
}

test_an_author_of_the_version_does_not_decide if {
	rows(good, [with_value("/people/0/wrote", ["lia@example.com"])]) == {["revalidation/author", "document", "/decided_by", "lia@example.com", ["lia@example.com"]]}
	rows(good, [with_value("/people/0/wrote", [])]) == set()
}
