package relc_test.timed_evidence

import data.fixture
import data.relc.documents
import data.relc.timed_gates.evidence

denied_by(path, value) := found if {
	found := fixture.rows(evidence.deny) with input as fixture.with_value(path, value)
}

test_what_has_happened_passes if evidence.deny == set() with input as fixture.good

test_what_is_yet_to_happen_denies if {
	count(documents.moments) > 0
	every document, field in documents.moments {
		pointer := concat("/", ["", field])
		path := concat("/", ["/evidence", document, field])
		later := "2026-11-20T12:00:01Z"
		denied_by(path, later) == {["evidence/from-the-future", document, pointer, later, "2026-11-20T12:00:00Z"]}
		denied_by(path, "2026-11-20T12:00:00Z") == set()
	}
}

test_a_scan_that_is_yet_to_finish_denies if {
	later := "2026-11-20T12:00:01Z"
	pointer := "/metadata/scanFinishedOn"
	expected := ["evidence/from-the-future", "vulnerability_scan", pointer, later, "2026-11-20T12:00:00Z"]
	denied_by("/facts/scan/finished", later) == {expected}
	denied_by("/facts/scan/finished", "2026-11-20T12:00:00Z") == set()
}

test_fractions_of_a_second_are_not_the_future if {
	denied_by("/evidence/readiness/approved_at", "2026-11-20T12:00:00.999Z") == set()
	denied_by("/now", "2026-11-20T12:00:00.5Z") == set()
}
