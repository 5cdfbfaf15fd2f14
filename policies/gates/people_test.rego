package relc_test.people

import data.fixture
import data.relc.gates.people

fact(document, roles) := {"document": document, "pointer": "/by", "name": "Ana", "roles": roles}

denied_with(facts) := found if {
	found := fixture.rows(people.deny) with input as fixture.with_value("/facts/people", facts)
}

test_people_with_their_roles_pass if people.deny == set() with input as fixture.good

test_somebody_unknown_denies if {
	denied_with([fact("readiness", null)]) == {["people/unknown", "readiness", "/by", "Ana", "readiness-approver"]}
}

test_each_document_takes_a_role_of_its_own if {
	every document, role in people.role_for {
		denied_with([fact(document, [role])]) == set()
		others := [other | some other in people.role_for; other != role]
		denied_with([fact(document, others)]) == {["people/role", document, "/by", "Ana", role]}
	}
}

test_a_document_without_a_role_denies if {
	all := [role | some role in people.role_for]
	denied_with([fact("energy", all)]) == {["people/role", "energy", "/by", "Ana", "none"]}
}

left_on(days) := denied_with([object.union(fact("release", ["risk-accepter"]), days)])

test_somebody_who_left_before_denies if {
	left_on({"left": "2026-11-19", "on": "2026-11-20"}) == {["people/left", "release", "/by", "Ana", "2026-11-20"]}
	left_on({"left": "2026-11-20", "on": "2026-11-20"}) == set()
	left_on({"on": "2026-11-20"}) == set()
	left_on({"left": "2026-11-19"}) == set()
}
