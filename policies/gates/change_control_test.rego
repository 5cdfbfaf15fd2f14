package relc_test.change_control

import data.fixture
import data.relc
import data.relc.change_control

closed := {"night": {"open": false, "opens": "2026-11-28T22:00:00-03:00"}}

plan := {
	"class": "normal",
	"target": "production",
	"model": "risk-default",
	"approves": ["2"],
	"serving": {"now": "1", "next": "2"},
	"windows": ["night"],
	"conditions": [],
	"today": "2026-11-20",
	"roster": {"as_of": null, "age_days": null, "max_age_days": null},
	"calendar": {"exempt_targets": ["local"], "freezes": [], "windows": {"night": {"open": true, "opens": ""}}},
}

rows(changes) := found if {
	found := fixture.rows(change_control.deny) with input as object.union(plan, changes)
}

freeze := {"pointer": "/freezes/0", "reason": "year's end", "ends": "2027-01-04T00:00:00-03:00"}

window_closed := ["change/window-closed", "calendar", "/windows/night", "night", "2026-11-28T22:00:00-03:00"]

frozen := ["change/frozen", "calendar", "/freezes/0", "year's end", "2027-01-04T00:00:00-03:00"]

stopped := ["change/stopped", "calendar", "/stopped", "fraud", "INC-1"]

everything := {"windows": closed, "freezes": [freeze], "stopped": {"reason": "fraud", "ticket": "INC-1"}}

test_an_open_window_without_freeze_passes if rows({}) == set()

test_each_of_the_three_holds_back if {
	rows({"calendar": {"windows": closed}}) == {window_closed}
	rows({"calendar": {"freezes": [freeze]}}) == {frozen}
	rows({"calendar": {"stopped": everything.stopped}}) == {stopped}
	rows({"class": "standard", "calendar": everything}) == {window_closed, frozen, stopped}
}

test_one_closed_window_of_two_holds_back if {
	both := {"night": {"open": true, "opens": ""}, "day": {"open": false, "opens": null}}
	expected := {["change/window-closed", "calendar", "/windows/day", "day", null]}
	rows({"windows": ["night", "day"], "calendar": {"windows": both}}) == expected
}

test_a_window_that_nobody_knows_or_named_is_not_open if {
	rows({"windows": ["day"]}) == {["change/window-closed", "calendar", "/windows/day", "day", null]}
	rows({"windows": []}) == {["change/window-closed", "calendar", "/windows/none", "none", null]}
}

test_an_emergency_waits_for_the_stop_switch_alone if rows({"class": "emergency", "calendar": everything}) == {stopped}

named := {"windows": closed, "stopped": object.union(everything.stopped, {"models": ["risk-default"]})}

for_incident := {"class": "emergency", "incident": "INC-1", "calendar": named}

test_an_emergency_of_the_incident_and_model_that_the_stop_switch_names_passes if rows(for_incident) == set()

test_a_stop_switch_holds_back_what_it_does_not_name if {
	rows(object.union(for_incident, {"incident": "INC-2"})) == {stopped}
	rows(object.union(for_incident, {"model": "other"})) == {stopped}
	rows({"class": "emergency", "incident": "INC-1", "calendar": everything}) == {stopped}
	rows(object.union(for_incident, {"class": "normal"})) == {window_closed, stopped}
	rows({"class": "emergency", "calendar": named}) == {stopped}
	found := fixture.rows(change_control.deny) with input as object.remove(object.union(plan, for_incident), ["incident"])
	found == {stopped}
}

test_a_rollback_waits_for_nothing if {
	rows({"class": "rollback", "approves": [], "calendar": everything}) == set()
}

test_an_end_of_life_waits_for_the_stop_switch_alone if {
	ending := {"class": "end_of_life", "approves": [], "serving": {"now": "1", "next": "1"}, "windows": []}
	rows(object.union(ending, {"calendar": everything})) == {stopped}
	rows(object.union(ending, {"calendar": {"windows": closed, "freezes": [freeze]}})) == set()
	rows(object.union(ending, {"class": "withdrawal", "calendar": everything})) == set()
}

test_an_exempt_target_waits_for_the_stop_switch_alone if rows({"target": "local", "calendar": everything}) == {stopped}

test_what_does_not_change_what_serves_waits_for_nothing if {
	rows({"approves": [], "serving": {"now": "1", "next": "1"}, "calendar": everything}) == set()
	rows({"approves": [], "serving": {"now": "1", "next": null}, "calendar": everything}) == set()
}

test_approving_without_serving_waits_too if rows({"serving": {"next": "1"}, "calendar": everything}) == {window_closed, frozen, stopped}

test_moving_the_alias_to_what_was_approved_before_waits_too if {
	rows({"approves": [], "calendar": everything}) == {window_closed, frozen, stopped}
	rows({"approves": [], "serving": {"now": null}, "calendar": everything}) == {window_closed, frozen, stopped}
}

test_admission_is_undefined_unless_all_is_known if {
	relc.admission == {"admission": set()} with input as plan
	every field in object.keys(plan) {
		not relc.admission with input as object.remove(plan, [field])
	}
	every field in object.keys(plan.calendar) {
		not relc.admission with input as object.union(object.remove(plan, ["calendar"]), {"calendar": object.remove(plan.calendar, [field])})
	}
}

aged(age, changes) := rows(object.union({"roster": {"as_of": "2026-11-20", "age_days": age, "max_age_days": 35}}, changes))

too_old := ["roster/too-old", "people", "/as_of", "2026-11-20", 35]

test_an_old_roster_holds_back if {
	aged(35, {}) == set()
	aged(36, {}) == {too_old}
	aged(null, {}) == {too_old}
	aged(36, {"target": "local"}) == {too_old}
}

test_without_a_limit_the_roster_may_be_of_any_age if rows({"roster": {"age_days": 9999}}) == set()

test_an_old_roster_does_not_hold_back_the_way_back_nor_an_emergency if {
	every class in ["emergency", "rollback", "withdrawal"] {
		aged(36, {"class": class}) == set()
	}
	aged(36, {"approves": [], "serving": {"now": "1", "next": "1"}}) == set()
}

# Two conditions; the second is in time.
conditions(due, changes) := rows(object.union(
	{"conditions": [
		{"file": "releases/risk-default/1/independent_validation.sigstore.json", "id": "C-1", "text": "Drift", "due": due},
		{"file": "releases/risk-default/1/independent_validation.sigstore.json", "id": "C-2", "text": "Use", "due": "2027-01-01"},
	]},
	changes,
))

overdue := [
	"validation/condition-overdue",
	"releases/risk-default/1/independent_validation.sigstore.json",
	"/conditions/C-1",
	"2026-11-19",
	"2026-11-20",
]

test_a_condition_whose_last_day_is_over_holds_back if {
	conditions("2026-11-20", {}) == set()
	conditions("2026-11-19", {}) == {overdue}
	conditions("2026-11-19", {"target": "local"}) == {overdue}
	conditions("2026-11-19", {"class": "standard"}) == {overdue}
}

test_an_overdue_condition_does_not_hold_back_the_way_back_nor_an_emergency if {
	every class in ["emergency", "rollback", "withdrawal"] {
		conditions("2026-11-19", {"class": class}) == set()
	}
	conditions("2026-11-19", {"approves": [], "serving": {"now": "1", "next": "1"}}) == set()
}
