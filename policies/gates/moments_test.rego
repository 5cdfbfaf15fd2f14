package relc_test.moments

import data.fixture
import data.relc.documents
import data.relc.gates.moments

started := "2026-11-20T08:00:00Z"

finished := "2026-11-20T09:00:00Z"

decided := "2026-11-20T11:00:00Z"

approved := "2026-11-20T11:00:00Z"

# The good release with moments moved: `patches` by document, as seconds.
moved(patches) := found if {
	operations := [operation |
		some document, second in patches
		some operation in [
			{"op": "add", "path": concat("/", ["/facts/moments", document]), "value": second},
			{"op": "add", "path": concat("/", ["/evidence", document, documents.moments[document]]), "value": text(second)},
		]
	]
	found := fixture.rows(moments.deny) with input as json.patch(fixture.good, operations)
}

text(second) := format_int(second, 10)

test_what_came_after_the_build_and_before_the_decision_passes if moments.deny == set() with input as fixture.good

test_absent_evidence_makes_no_noise if {
	moments.deny == set() with input as fixture.without("evidence")
	moments.deny == set() with input as fixture.without("facts")
	moments.deny == set() with input as fixture.without("evidence/provenance/runDetails/metadata")
	moments.deny == set() with input as {}
}

test_what_happened_before_the_build_was_over_denies if {
	every document, field in object.remove(documents.moments, ["fairness", "rollout_decision", "readiness"]) {
		pointer := concat("/", ["", field])
		moved({document: 199}) == {["moment/before-build", document, pointer, "199", finished]}
		moved({document: 200}) == set()
	}
}

test_a_decision_before_the_build_was_over_denies if {
	early := moved({"rollout_decision": 199})
	["moment/before-build", "rollout_decision", "/decided_at", "199", finished] in early
}

test_fairness_may_be_measured_within_the_build_and_not_before_it if {
	moved({"fairness": 99}) == {["moment/before-build", "fairness", "/measured_at", "99", started]}
	moved({"fairness": 100}) == set()
}

test_without_an_end_of_the_build_its_start_counts if {
	lone := json.remove(fixture.good, ["evidence/provenance/runDetails/metadata/finishedOn", "facts/moments/build_finished"])
	early := json.patch(lone, [{"op": "add", "path": "/facts/moments/hygiene", "value": 99}])
	expected := {["moment/before-build", "hygiene", "/completed_at", "2026-11-20T10:00:00Z", started]}
	fixture.rows(moments.deny) == expected with input as early
	moments.deny == set() with input as lone
}

test_without_a_start_of_the_build_fairness_may_be_of_any_time if {
	lone := json.remove(fixture.good, ["evidence/provenance/runDetails/metadata/startedOn", "facts/moments/build_started"])
	early := json.patch(lone, [{"op": "add", "path": "/facts/moments/fairness", "value": 1}])
	moments.deny == set() with input as early
}

test_a_measurement_after_a_decision_denies if {
	every document in moments.measured {
		moved({document: 301}) == {["moment/after-decision", document, "/measured_at", "301", decided]}
		moved({document: 300}) == set()
	}
}

test_a_sign_off_after_the_rollout_was_decided_denies if {
	every document in ["readiness", "hygiene", "security_decision"] {
		pointer := concat("/", ["", documents.moments[document]])
		moved({document: 301}) == {["moment/after-decision", document, pointer, "301", decided]}
		moved({document: 300}) == set()
	}
}

test_a_scan_that_finished_after_the_rollout_was_decided_denies if {
	late := fixture.rows(moments.deny) with input as fixture.with_value("/facts/moments/scan", 301)
	finished_at := fixture.good.facts.scan.finished
	late == {["moment/after-decision", "vulnerability_scan", "/metadata/scanFinishedOn", finished_at, decided]}
	moments.deny == set() with input as fixture.with_value("/facts/moments/scan", 300)
}

test_a_measurement_after_readiness_was_approved_denies if {
	moved({"rollout_decision": 500, "fairness": 401}) == {["moment/after-decision", "fairness", "/measured_at", "401", approved]}
	some found in moments.deny with input as fixture.with_value("/facts/moments/fairness", 401)
	found.decision == "readiness"
}
