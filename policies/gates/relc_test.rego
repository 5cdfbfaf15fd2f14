package relc_test

import data.fixture
import data.relc

test_every_gate_answers_by_name_without_findings_too if {
	names := object.keys(data.relc.gates)
	count(names) > 20
	expected := {name: set() | some name in names}
	relc.verdicts == expected with input as fixture.good
	relc.verdicts == expected with input as {}
	relc.verdicts == expected with input as fixture.good_llm
}

test_findings_come_under_the_name_of_their_gate if {
	spoilt := fixture.with_value("/stage_to", "Staging")
	count(relc.verdicts.promote) == 1 with input as spoilt
}

test_promotion_is_allowed_or_not_but_never_undefined if {
	relc.promote_allow with input as fixture.good
	relc.promote_allow == false with input as {}
}

test_timed_gates_answer_by_name if {
	expected := {"change": set(), "evidence": set(), "lifecycle": set(), "recipe": set(), "validation": set()}
	relc.timed == expected with input as fixture.good
	count(relc.timed.lifecycle) == 4 with input as fixture.with_value("/today", "2029-01-01")
}

test_without_a_day_timed_gates_are_not_satisfied if {
	relc.timed == {} with input as fixture.without("today")
	relc.timed == {} with input as fixture.without("now")
	relc.timed == {} with input as fixture.without("calendar")
	relc.timed == {} with input as fixture.without("validations")
}

change := {
	"class": "normal",
	"facts": {"criticality": ["low"]},
	"kinds": {},
	"rules": [{"name": "all", "when": {}, "require": {"mlops": 1}}],
}

test_required_is_undefined_unless_all_is_known if {
	relc.required == {"mlops": 1} with input as change
	every field in object.keys(change) {
		not relc.required with input as object.remove(change, [field])
	}
	not relc.required with input as object.union(change, {"facts": {"sector": []}})
}

approved := {"class": "normal", "carries": [], "model": "risk", "units": [null], "acted": [], "excluded": [], "required": {"mlops": 1}, "approvals": [], "authors": [], "plan_digest": "sha256:aa", "now": "2026-11-20T12:00:00Z"}

test_quorum_is_undefined_unless_all_is_known if {
	count(relc.quorum) == 1 with input as approved
	every field in object.keys(approved) {
		not relc.quorum with input as object.remove(approved, [field])
	}
}
