package relc_test.drift

import data.fixture
import data.relc.gates.drift

denied_by(path, value) := found if {
	found := fixture.rows(drift.deny) with input as fixture.with_value(path, value)
}

test_a_whole_baseline_passes if drift.deny == set() with input as fixture.good

test_absent_inputs_make_no_noise if {
	drift.deny == set() with input as fixture.without("profile")
	drift.deny == set() with input as fixture.without("evidence")
}

test_a_warning_that_does_not_come_first_denies if {
	denied_by("/profile/drift/psi_warn", 0.25) == {["drift/thresholds", "profile", "/drift/psi_warn", 0.25, 0.25]}
}

test_a_field_that_is_not_watched_denies if {
	every name in ["amount", "purpose", "score"] {
		path := concat("/", ["evidence/drift_baseline/features", name])
		found := fixture.rows(drift.deny) with input as json.remove(fixture.good, [path])
		found == {["drift/not-covered", "drift_baseline", "/features", null, name]}
	}
}

test_proportions_that_do_not_add_up_deny if {
	observed := {"sum": 0.9, "proportions": 3}
	expected := {"sum": 1, "proportions": 3}
	denied_by("/evidence/drift_baseline/features/amount/proportions", [0.2, 0.3, 0.4]) == {[
		"drift/broken-baseline", "drift_baseline", "/features/amount/proportions",
		observed, expected,
	]}
	denied_by("/evidence/drift_baseline/features/amount/proportions", [0.2, 0.3, 0.4999]) == set()
}

test_proportions_for_other_bins_deny if {
	found := denied_by("/evidence/drift_baseline/features/purpose/proportions", [0.2, 0.3, 0.5])
	found == {[
		"drift/broken-baseline", "drift_baseline", "/features/purpose/proportions",
		{"sum": 1, "proportions": 3}, {"sum": 1, "proportions": 2},
	]}
}

test_a_field_that_shadow_did_not_measure_denies if {
	without_psi := json.remove(fixture.good, ["evidence/shadow_eval/psi"])
	all := ["drift/not-measured", "shadow_eval", "/psi", null, ["amount", "purpose", "score"]]
	{all} == fixture.rows(drift.deny) with input as without_psi
	without_score := json.remove(fixture.good, ["evidence/shadow_eval/psi/score"])
	one := ["drift/not-measured", "shadow_eval", "/psi", null, ["score"]]
	{one} == fixture.rows(drift.deny) with input as without_score
}

test_shadow_traffic_that_has_drifted_denies if {
	expected := {["drift/psi", "shadow_eval", "/psi/amount", 0.25, 0.25]}
	denied_by("/evidence/shadow_eval/psi/amount", 0.25) == expected
}
