package relc_test.timed_change

import data.fixture
import data.relc.timed_gates.change

rows(release, windows) := found if {
	found := fixture.rows(change.deny) with input as {
		"release": {"change": release},
		"now": "2026-11-24T12:00:00Z",
		"calendar": {"windows": windows},
	}
}

night := {"class": "normal", "window": "night"}

test_a_window_that_is_open_or_opens_again_passes if {
	rows(night, {"night": {"open": false, "opens": "2026-11-28T22:00:00-03:00"}}) == set()
	rows(night, {"night": {"open": true, "opens": "2026-11-24T12:00:00Z"}}) == set()
}

test_an_unknown_window_is_refused if {
	expected := {["change/unknown-window", "release", "/change/window", "night", ["day", "evening"]]}
	rows(night, {"evening": {"open": true, "opens": ""}, "day": {"open": true, "opens": ""}}) == expected
}

test_a_window_that_never_opens_again_is_refused if {
	expected := {["change/window-over", "release", "/change/window", "night", "2026-11-24T12:00:00Z"]}
	rows(night, {"night": {"open": false, "opens": null}}) == expected
}

test_what_was_approved_before_needs_no_window_any_more if {
	change.deny == set() with input as {
		"release": {"change": night},
		"now": "2026-11-24T12:00:00Z",
		"calendar": {"windows": {}},
		"frozen": true,
	}
}
