package relc_test.access

import data.fixture
import data.relc.gates.access

path := "policies/runtime/b.yaml"

denied_with(rules) := found if {
	found := fixture.rows(access.deny) with input as fixture.with_value("/policies/1/value/allow", rules)
}

one := {"name": "one", "subject": {"service": ["a", "b"]}, "action": ["predict", "explain"]}

test_separate_rules_pass if access.deny == set() with input as fixture.good

test_absent_policies_make_no_noise if access.deny == set() with input as fixture.without("policies")

test_a_rule_for_everybody_denies if {
	every subject in [{}, {"service": ["*"]}, {"service": ["a", "*"], "zone": ["*"]}] {
		rule := {"name": "all", "subject": subject, "action": ["predict"]}
		denied_with([rule]) == {["policy/access-everybody", path, "/allow/0/subject", subject, "all"]}
	}
	denied_with([{"name": "some", "subject": {"service": ["*"], "zone": ["x"]}, "action": ["predict"]}]) == set()
}

test_a_rule_that_fits_nobody_denies if {
	rule := {"name": "none", "subject": {"service": [], "zone": ["x"]}, "action": ["predict"]}
	denied_with([one, rule]) == {["policy/access-unreachable", path, "/allow/1/subject", [], "none"]}
}

test_a_rule_inside_another_denies_whichever_comes_first if {
	inner := {"name": "two", "subject": {"service": ["b"], "zone": ["x"]}, "action": ["explain"]}
	denied_with([one, inner]) == {["policy/access-unreachable", path, "/allow/1", "one", "two"]}
	denied_with([inner, one]) == {["policy/access-unreachable", path, "/allow/0", "one", "two"]}
}

test_rules_that_only_overlap_pass if {
	denied_with([one, {"name": "two", "subject": {"service": ["b", "c"]}, "action": ["explain"]}]) == set()
	denied_with([one, {"name": "two", "subject": {"service": ["b"]}, "action": ["health"]}]) == set()
	denied_with([one, {"name": "two", "subject": {"zone": ["x"]}, "action": ["explain"]}]) == set()
	denied_with([one, {"name": "two", "subject": {"service": ["*"], "zone": ["x"]}, "action": ["explain"]}]) == set()
}

test_of_two_equal_rules_the_later_denies if {
	expected := {["policy/access-unreachable", path, "/allow/1", "one", "two"]}
	denied_with([one, object.union(one, {"name": "two"})]) == expected
}

test_two_rules_of_one_name_deny if {
	other := {"name": "one", "subject": {"zone": ["x"]}, "action": ["predict"]}
	denied_with([one, other]) == {["policy/access-ambiguous", path, "/allow/1/name", "one", 1]}
}
