package relc_test.measures

import data.fixture
import data.relc.gates.measures

denied_by(path, value) := found if {
	found := fixture.rows(measures.deny) with input as fixture.with_value(path, value)
}

shadow := "/evidence/shadow_eval"

test_measures_of_the_registry_and_of_the_replaced_version_pass if measures.deny == set() with input as fixture.good

test_absent_evidence_makes_no_noise if {
	measures.deny == set() with input as fixture.without("evidence")
	measures.deny == set() with input as fixture.without("evidence/registry")
	measures.deny == set() with input as fixture.without("previous")
	measures.deny == set() with input as {}
}

test_a_measure_that_names_no_metric_and_no_reason_denies if {
	expected := {["measure/without-metric", "shadow_eval", "/candidate/ks", 0.5, "ks"]}
	denied_by(concat("/", [shadow, "candidate/ks"]), 0.5) == expected
}

test_a_measure_that_the_registry_does_not_have_for_a_reason_passes if {
	told := json.patch(fixture.with_value("/evidence/shadow_eval/candidate/ks", 0.5), [{
		"op": "add",
		"path": "/evidence/shadow_eval/not_in_registry",
		"value": {"measures": ["ks"], "reason": "measured later"},
	}])
	measures.deny == set() with input as told
}

test_a_measure_that_the_registry_does_have_denies_whatever_the_reason if {
	place := concat("/", [shadow, "not_in_registry"])
	exact := {["measure/in-registry", "shadow_eval", "/not_in_registry/measures/1", "brier", ["brier"]]}
	denied_by(place, {"measures": ["ks", "brier"], "reason": "none"}) == exact
	ending := {["measure/in-registry", "shadow_eval", "/not_in_registry/measures/0", "auc", ["held_out_auc"]]}
	denied_by(place, {"measures": ["auc"], "reason": "none"}) == ending
	denied_by(place, {"measures": ["uc", "eld"], "reason": "none"}) == set()
}

test_what_is_computed_of_two_measures_is_none_of_them if {
	kinds := ["age_auc_gain", "aucGap", "auc-delta", "auc_std"]
	every metric in kinds {
		has_only(metric, "auc") == set()
	}
	has_only("held_out_auc", "auc") == {["measure/in-registry", "auc", ["held_out_auc"]]}
	has_only("again_auc", "auc") == {["measure/in-registry", "auc", ["again_auc"]]}
	has_only("held_out_auc_gain", "auc_gain") == {["measure/in-registry", "auc_gain", ["held_out_auc_gain"]]}
}

has_only(metric, measure) := {[row[0], row[3], row[4]] |
	listed := {"measures": [measure], "reason": "none"}
	one := json.patch(fixture.with_value("/evidence/shadow_eval/not_in_registry", listed), [{
		"op": "add",
		"path": "/evidence/registry/metrics",
		"value": {metric: 0.1},
	}])
	some row in fixture.rows(measures.deny) with input as one
	row[0] == "measure/in-registry"
}

test_a_measure_that_the_registry_has_by_another_spelling_or_name_denies if {
	place := "/not_in_registry/measures/0"
	spellings := ["val/auc", "auc_held_out", "AUC", "rocAuc", "ROC-AUC", "val_ROC_auc"]
	every metric in spellings {
		listed := json.patch(fixture.with_value("/evidence/shadow_eval/not_in_registry", {"measures": ["auc"], "reason": "none"}), [{
			"op": "add",
			"path": "/evidence/registry/metrics",
			"value": {metric: 0.7, "auction": 1},
		}])
		found := fixture.rows(measures.deny) with input as listed
		["measure/in-registry", "shadow_eval", place, "auc", [metric]] in found
	}
	other := json.patch(fixture.with_value("/evidence/shadow_eval/not_in_registry", {"measures": ["brier"], "reason": "none"}), [{
		"op": "add",
		"path": "/evidence/registry/metrics",
		"value": {"mean_square": 0.7, "square": 1},
	}])
	of_other := fixture.rows(measures.deny) with input as other
	["measure/in-registry", "shadow_eval", place, "brier", ["mean_square"]] in of_other
}

test_a_metric_that_the_registry_does_not_have_denies if {
	place := concat("/", [shadow, "registry_metrics/auc/metric"])
	missing := {["measure/no-such-metric", "shadow_eval", "/registry_metrics/auc/metric", "auc", ["brier", "held_out_auc"]]}
	denied_by(place, "auc") == missing
	text := ["measure/no-such-metric", "shadow_eval", "/registry_metrics/auc/metric", "loss", ["brier", "held_out_auc"]]
	text in denied_by(place, "loss")
}

# The good release with a metric of the registry that the measure names, on other data.
naming(measure, metric) := json.patch(fixture.good, [
	{"op": "add", "path": "/evidence/shadow_eval/candidate/f1", "value": 0.5},
	{"op": "add", "path": "/evidence/registry/metrics", "value": object.union({"held_out_auc": 0.7, "brier": 0.3}, {metric: 0.9})},
	{
		"op": "add",
		"path": concat("/", ["/evidence/shadow_eval/registry_metrics", measure]),
		"value": {"metric": metric, "dataset": "other"},
	},
	{
		"op": "add",
		"path": "/evidence/shadow_eval/not_in_registry",
		"value": {"measures": [object.get({"f1": "lift"}, measure, "f1")], "reason": "measured later"},
	},
])

test_a_measure_that_names_the_metric_of_another_denies if {
	place := "/registry_metrics/brier/metric"
	every metric in ["held_out_ks", "log_loss", "brierley"] {
		found := fixture.rows(measures.deny) with input as naming("brier", metric)
		found == {["measure/other-metric", "shadow_eval", place, metric, ["brier", "mean_square"]]}
	}
}

test_a_metric_with_the_name_of_the_measure_among_its_words_passes if {
	every metric in ["brier", "val_brier", "BRIER-score", "test/brier@400", "cv.brier", "brier loss", "brierScore", "valBrier"] {
		measures.deny == set() with input as naming("brier", metric)
	}
	measures.deny == set() with input as naming("f1", "eval/f1-macro")
}

test_a_metric_with_another_name_that_the_thresholds_give_passes if {
	measures.deny == set() with input as naming("brier", "held_out_mean_square")
	without_names := json.remove(naming("f1", "macro"), ["thresholds/metric_names"])
	found := fixture.rows(measures.deny) with input as without_names
	found == {["measure/other-metric", "shadow_eval", "/registry_metrics/f1/metric", "macro", ["f1"]]}
}

test_a_measure_that_differs_from_the_registry_on_the_same_data_denies if {
	expected := {["measure/not-the-registrys", "shadow_eval", "/candidate/auc", 0.71, 0.70004]}
	denied_by(concat("/", [shadow, "candidate/auc"]), 0.71) == expected
	named := json.patch(fixture.good, [{"op": "add", "path": "/evidence/shadow_eval/candidate/auc", "value": 0.71}])
	some found in measures.deny with input as named
	found.metric == "held_out_auc"
}

test_a_measure_that_differs_on_other_data_passes if {
	place := concat("/", [shadow, "candidate/brier"])
	denied_by(place, 0.25) == set()
	moved := json.patch(fixture.good, [
		{"op": "add", "path": "/evidence/shadow_eval/candidate/auc", "value": 0.71},
		{"op": "add", "path": "/evidence/shadow_eval/registry_metrics/auc/dataset", "value": "other"},
	])
	measures.deny == set() with input as moved
}

test_a_baseline_that_differs_from_the_replaced_versions_report_denies if {
	place := concat("/", [shadow, "baseline_metrics/auc"])
	expected := {["measure/not-the-replaced-versions", "shadow_eval", "/baseline_metrics/auc", 0.6, 0.75]}
	denied_by(place, 0.6) == expected
	some found in measures.deny with input as fixture.with_value(place, 0.6)
	found.version == "1"
}

test_a_baseline_passes_where_the_replaced_version_did_not_measure_it_on_the_same_data if {
	other := json.patch(fixture.good, [
		{"op": "add", "path": "/evidence/shadow_eval/baseline_metrics/auc", "value": 0.6},
		{"op": "add", "path": "/previous/evidence/shadow_eval/dataset", "value": "other"},
	])
	measures.deny == set() with input as other
	beside := json.patch(fixture.good, [
		{"op": "add", "path": "/evidence/shadow_eval/baseline_metrics/auc", "value": 0.6},
		{"op": "add", "path": "/evidence/shadow_eval/baseline", "value": "rule"},
	])
	measures.deny == set() with input as beside
	denied_by(concat("/", [shadow, "baseline_metrics/ks"]), 0.6) == set()
	denied_by("/previous/evidence/shadow_eval/candidate/auc", "0.6") == set()
}

cost(amount, seconds, price) := found if {
	found := fixture.rows(measures.deny) with input as json.patch(fixture.good, [
		{"op": "add", "path": "/evidence/staging_report/cost_per_1000_calls/amount", "value": amount},
		{"op": "add", "path": "/evidence/staging_report/cost_basis", "value": {
			"cpu_seconds_per_1000_calls": seconds,
			"price_per_cpu_hour": price,
		}},
	])
}

test_a_cost_that_its_basis_does_not_give_denies if {
	place := "/cost_per_1000_calls/amount"
	cost(0.1, 8.95, 0.35) == {["measure/cost", "staging_report", place, 0.1, 0.000870139]}
	cost(0.00088, 8.95, 0.35) == {["measure/cost", "staging_report", place, 0.00088, 0.000870139]}
	cost(0, 8.95, 0.35) == {["measure/cost", "staging_report", place, 0, 0.000870139]}
}

test_a_cost_that_differs_by_rounding_alone_passes if {
	cost(0.000871, 8.95, 0.35) == set()
	cost(0.000632, 6.5, 0.35) == set()
	cost(0.000146, 1.51, 0.35) == set()
	cost(0, 0, 0.35) == set()
}

used(amount, units) := found if {
	found := fixture.rows(measures.deny) with input as json.patch(fixture.good, [
		{"op": "add", "path": "/evidence/staging_report/cost_per_1000_calls/amount", "value": amount},
		{"op": "add", "path": "/evidence/staging_report/cost_basis/other_units", "value": units},
	])
}

test_all_that_calls_use_is_in_their_cost if {
	units := {
		"gpu_hours": {"per_1000_calls": 0.25, "price": 10},
		"million_input_tokens": {"per_1000_calls": 0.4, "price": 3},
	}
	used(4.2, units) == set()
	used(0.5, units) == {["measure/cost", "staging_report", "/cost_per_1000_calls/amount", 0.5, 4.2]}
}

test_the_rate_of_a_run_that_its_rows_and_duration_do_not_give_denies if {
	place := "/evidence/staging_report/batch"
	run := {"rows": 10000, "duration_seconds": 12.5, "rows_per_second": 800}
	measures.deny == set() with input as fixture.with_value(place, run)
	rounded := object.union(run, {"duration_seconds": 12.53, "rows_per_second": 798})
	measures.deny == set() with input as fixture.with_value(place, rounded)
	faster := object.union(run, {"rows_per_second": 804})
	found := fixture.rows(measures.deny) with input as fixture.with_value(place, faster)
	beside := {"rows": 10000, "duration_seconds": 12.5}
	found == {["evidence/incoherent", "staging_report", "/batch/rows_per_second", 804, beside]}
}
