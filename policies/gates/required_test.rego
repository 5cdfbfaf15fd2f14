package relc_test.required

import data.relc.approval

changes := ["standard", "normal", "emergency"]

rules := [
	{"name": "all", "when": {}, "require": {"mlops": 1, "security": 1}},
	{"name": "critical", "when": {"class": changes, "criticality": ["high"]}, "require": {"business": 1}},
	{"name": "bank", "when": {"class": changes, "sector": ["banking"]}, "require": {"business": 2}},
	{"name": "people", "when": {"class": changes, "personal_data": true}, "require": {"privacy": 1}},
	{"name": "both", "when": {"criticality": ["medium"], "unit": ["retail", "cards"]}, "require": {"risk": 1}},
	{"name": "there", "when": {"target": ["production"]}, "require": {"mlops": 2}},
]

change := {
	"class": "normal",
	"facts": {
		"class": ["normal"],
		"target": ["homologation"],
		"criticality": ["low"],
		"sector": ["other"],
		"personal_data": [false],
		"unit": ["treasury"],
		"type": ["predictive"],
		"task": ["classification"],
		"serving": ["online"],
		"decides_about_people": [true],
	},
	"kinds": {"type": ["predictive"]},
	"rules": rules,
}

required(changed) := found if {
	found := approval.required with input as object.union(change, changed)
}

with_facts(facts) := required({"facts": facts})

again(more, facts) := required({
	"class": "revalidation",
	"facts": object.union({"class": ["revalidation"]}, facts),
	"rules": array.concat(rules, more),
})

ruled(when) := {"name": "again", "when": object.union({"class": ["revalidation"]}, when), "require": {"mlops": 1}}

test_a_revalidation_without_a_rule_is_approved_like_a_normal_change if {
	high := {"criticality": ["high"]}
	again([], high) == {"mlops": 1, "security": 1, "business": 1}
	again([ruled({"criticality": ["low"]})], high) == {"mlops": 1, "security": 1, "business": 1}
	again([ruled({"criticality": ["high"]})], high) == {"mlops": 1, "security": 1}
	again([ruled({})], high) == {"mlops": 1, "security": 1}
}

test_a_rule_for_revalidations_of_what_the_model_may_have_been_takes_nobody_away if {
	every values in [["low", "high"], ["high", null]] {
		again([ruled({"criticality": ["low"]})], {"criticality": values}) == object.union(base, {"business": 1})
	}
}

test_a_normal_change_that_carries_a_revalidation_asks_the_people_of_both if {
	audited := {"name": "again", "when": {"class": ["revalidation"]}, "require": {"audit": 1}}
	found := required({
		"facts": {"class": ["normal", "revalidation"], "criticality": ["high"]},
		"rules": array.concat(rules, [audited]),
	})
	found == {"mlops": 1, "security": 1, "business": 1, "audit": 1}
}

of_class(class, facts) := required({"class": class, "facts": object.union({"class": [class]}, facts)})

base := {"mlops": 1, "security": 1}

everybody := {"mlops": 2, "security": 1, "business": 2, "privacy": 1, "risk": 1}

test_a_rule_without_conditions_always_counts if required({}) == base

test_each_condition_is_looked_at if {
	with_facts({"criticality": ["high"]}) == object.union(base, {"business": 1})
	with_facts({"sector": ["banking"]}) == object.union(base, {"business": 2})
	with_facts({"personal_data": [true]}) == object.union(base, {"privacy": 1})
	with_facts({"target": ["production"]}) == object.union(base, {"mlops": 2})
}

test_the_highest_number_for_a_role_counts if {
	found := with_facts({"criticality": ["high"], "sector": ["banking"], "personal_data": [true]})
	found == object.union(base, {"business": 2, "privacy": 1})
}

test_all_conditions_of_a_rule_must_hold if {
	of_class("rollback", {"criticality": ["high"], "sector": ["banking"], "personal_data": [true]}) == base
	with_facts({"criticality": ["medium"]}) == base
	with_facts({"criticality": ["medium"], "unit": ["cards"]}) == object.union(base, {"risk": 1})
}

test_any_value_that_a_fact_had_counts if {
	with_facts({"criticality": ["low", "high"]}) == object.union(base, {"business": 1})
	with_facts({"personal_data": [false, true]}) == object.union(base, {"privacy": 1})
	with_facts({"sector": ["other", "insurance"]}) == base
}

test_facts_count_apart_from_each_other if {
	with_facts({"criticality": ["low", "medium"], "unit": ["retail", "treasury"]}) == object.union(base, {"risk": 1})
}

test_what_nobody_can_tell_may_have_been_anything if {
	with_facts({"criticality": ["low", null]}) == object.union(base, {"business": 1})
	with_facts({"personal_data": [false, null]}) == object.union(base, {"privacy": 1})
	found := approval.required with input as json.remove(change, ["/facts/sector"])
	found == object.union(base, {"business": 2})
}

test_a_change_of_kind_needs_everybody if {
	every values in [["predictive", "llm"], ["predictive", null]] {
		required({"kinds": {"type": values}}) == everybody
		required({"kinds": {"type": ["predictive"], "task": values}}) == everybody
	}
	required({"kinds": {"type": ["llm"]}}) == base
}

test_the_way_back_needs_no_more_people_than_ever if {
	every class in ["rollback", "withdrawal"] {
		changed := {"class": class, "facts": {"class": [class]}, "kinds": {"type": ["predictive", "llm"]}}
		required(changed) == base
		of_class(class, {"criticality": ["low", null], "personal_data": [true]}) == base
	}
}

on_call := {"require": {"on-call": 2}, "ratify": {"within_days": 5}}

test_an_emergency_asks_whoever_is_on_call_in_place_of_all_others if {
	facts := {"criticality": ["high"], "sector": ["banking"], "personal_data": [true]}
	required({"class": "emergency", "facts": facts, "emergency": on_call}) == {"on-call": 2}
	changed := {"class": "emergency", "kinds": {"type": ["predictive", "llm"]}, "emergency": on_call}
	required(changed) == {"on-call": 2}
}

test_without_a_rule_for_emergencies_everybody_is_asked if {
	required({"class": "emergency"}) == base
	required({"class": "emergency", "emergency": null}) == base
}

test_no_other_class_goes_by_the_rule_for_emergencies if {
	every class in ["standard", "normal", "rollback", "withdrawal"] {
		required({"class": class, "emergency": on_call}) == base
	}
}

# Who ratifies: asked without the rule for emergencies, as for either class.
test_a_rule_for_one_class_counts_where_several_are_asked_about if {
	some_rules := [{"name": "all", "when": {"class": ["normal"]}, "require": {"business": 1}}]
	facts := {"class": ["emergency", "normal"]}
	required({"class": "emergency", "facts": facts, "rules": some_rules}) == {"business": 1}
}

test_no_rule_requires_nobody if required({"rules": array.slice(rules, 1, 4)}) == {}

few := {"standard": {"require": {"mlops": 1}}}

test_a_standard_release_asks_few if {
	of_high := {"criticality": ["high"]}
	facts := object.union(change.facts, object.union(of_high, {"class": ["standard"]}))
	required(object.union(few, {"class": "standard", "facts": facts})) == {"mlops": 1}
	required({"class": "standard", "facts": facts}) == object.union(base, {"business": 1})
	required(object.union(few, {"facts": of_high})) == object.union(base, {"business": 1})
}

test_of_a_model_of_another_kind_everybody_approves_a_standard_release if {
	types := {"type": ["predictive", "llm"]}
	other := object.union(few, {"class": "standard", "kinds": types, "facts": types})
	found := approval.required with input as object.union(change, other)
	found == everybody
}

# What people agreed to few approvals for is what the model was then.
test_of_a_model_that_is_for_something_else_a_standard_release_needs_whom_the_rules_ask_for if {
	changes_of := {"task": ["classification", "ranking"], "serving": ["online", "batch"], "decides_about_people": [true, null]}
	every fact, values in changes_of {
		required(object.union(few, {"class": "standard", "facts": {fact: values}})) == base
		required(object.union(few, {"class": "standard", "facts": {fact: [values[1]]}})) == {"mlops": 1}
	}
}

accepting := {"accepting": ["mlops", "on-call", "risk"]}

test_whoever_accepts_what_does_not_apply_joins_the_others if {
	required(accepting) == object.union(base, {"on-call": 1, "risk": 1})
	required(object.union(accepting, {"class": "emergency", "emergency": on_call})) == {"mlops": 1, "on-call": 2, "risk": 1}
	required(object.union(object.union(accepting, few), {"class": "standard"})) == {"mlops": 1, "on-call": 1, "risk": 1}
	required({"accepting": []}) == base
}

test_accepting_asks_for_no_fewer_people if {
	facts := {"target": ["production"]}
	required(object.union(accepting, {"facts": facts})) == {"mlops": 2, "security": 1, "on-call": 1, "risk": 1}
}

test_the_way_back_asks_nobody_to_accept_again if {
	every class in ["rollback", "withdrawal"] {
		required(object.union(accepting, {"class": class})) == base
	}
}

test_whoever_accepts_is_not_enough_where_nobody_else_is_asked if {
	required(object.union(accepting, {"rules": array.slice(rules, 1, 4)})) == {}
}
