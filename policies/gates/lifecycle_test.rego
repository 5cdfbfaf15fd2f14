package relc_test.lifecycle

import data.fixture
import data.relc.gates.lifecycle

denied_by(path, value) := found if {
	found := fixture.rows(lifecycle.deny) with input as fixture.with_value(path, value)
}

test_days_in_order_pass if lifecycle.deny == set() with input as fixture.good

test_an_absent_release_makes_no_noise if lifecycle.deny == set() with input as fixture.without("release")

test_support_must_end_after_revalidation if {
	expected := {["lifecycle/order", "release", "/lifecycle/end_of_support", "2027-02-20", "2027-02-20"]}
	denied_by("/release/lifecycle/end_of_support", "2027-02-20") == expected
}

test_life_must_not_end_before_support if {
	expected := {["lifecycle/order", "release", "/lifecycle/end_of_life", "2027-10-31", "2027-11-01"]}
	denied_by("/release/lifecycle/end_of_life", "2027-10-31") == expected
	denied_by("/release/lifecycle/end_of_life", "2027-11-01") == set()
}
