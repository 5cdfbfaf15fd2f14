package relc_test.timed_evidence

import data.fixture
import data.relc.timed_gates.evidence

denied_by(path, value) := found if {
	found := fixture.rows(evidence.deny) with input as fixture.with_value(path, value)
}

test_what_has_happened_passes if evidence.deny == set() with input as fixture.good

test_what_is_yet_to_happen_denies if {
	fields := {
		"/staging_report/measured_at", "/shadow_eval/measured_at", "/fairness/measured_at", "/rollout_decision/decided_at",
		"/security_decision/decided_at", "/readiness/approved_at", "/hygiene/completed_at",
	}
	every field in fields {
		path := concat("", ["/evidence", field])
		[_, document, name] := split(field, "/")
		later := "2026-11-20T12:00:01Z"
		denied_by(path, later) == {["evidence/from-the-future", document, concat("", ["/", name]), later, "2026-11-20T12:00:00Z"]}
		denied_by(path, "2026-11-20T12:00:00Z") == set()
	}
}

test_fractions_of_a_second_are_not_the_future if {
	denied_by("/evidence/readiness/approved_at", "2026-11-20T12:00:00.999Z") == set()
	denied_by("/now", "2026-11-20T12:00:00.5Z") == set()
}
