package relc_test.timed_lifecycle

import data.fixture
import data.relc.timed_gates.lifecycle

denied_by(path, value) := found if {
	found := fixture.rows(lifecycle.deny) with input as fixture.with_value(path, value)
}

test_days_ahead_pass if lifecycle.deny == set() with input as fixture.good

test_each_day_must_lie_ahead if {
	every field in {"revalidate_by", "end_of_support", "end_of_life"} {
		pointer := concat("/", ["/lifecycle", field])
		path := concat("", ["/release", pointer])
		denied_by(path, "2026-11-20") == {["lifecycle/past", "release", pointer, "2026-11-20", "2026-11-20"]}
		denied_by(path, "2026-11-21") == set()
	}
}

test_a_risk_is_accepted_to_the_end_of_its_day if {
	pointer := "/residual_risks/0/until"
	expected := {["release/risk-expired", "release", pointer, "2026-11-19", "2026-11-20"]}
	denied_by("/release/residual_risks/0/until", "2026-11-19") == expected
	denied_by("/release/residual_risks/0/until", "2026-11-20") == set()
}
