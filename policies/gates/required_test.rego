package relc_test.required

import data.relc.approval

rules := [
	{"name": "all", "when": {}, "require": {"mlops": 1, "security": 1}},
	{"name": "critical", "when": {"class": ["normal", "emergency"], "criticality": ["high"]}, "require": {"business": 1}},
	{"name": "bank", "when": {"class": ["normal", "emergency"], "sector": ["banking"]}, "require": {"business": 2}},
	{"name": "people", "when": {"class": ["normal", "emergency"], "personal_data": true}, "require": {"privacy": 1}},
]

change := {"class": "normal", "criticality": "low", "sector": "other", "personal_data": false, "rules": rules}

required(changes) := found if {
	found := approval.required with input as object.union(change, changes)
}

base := {"mlops": 1, "security": 1}

test_a_rule_without_conditions_always_applies if required({}) == base

test_each_condition_is_looked_at if {
	required({"criticality": "high"}) == object.union(base, {"business": 1})
	required({"sector": "banking"}) == object.union(base, {"business": 2})
	required({"personal_data": true}) == object.union(base, {"privacy": 1})
}

test_the_highest_number_for_a_role_counts if {
	changes := {"criticality": "high", "sector": "banking", "personal_data": true}
	required(changes) == object.union(base, {"business": 2, "privacy": 1})
}

test_all_conditions_of_a_rule_must_hold if {
	changes := {"class": "rollback", "criticality": "high", "sector": "banking", "personal_data": true}
	required(changes) == base
}

test_no_rule_requires_nobody if required({"rules": array.slice(rules, 1, 4)}) == {}
