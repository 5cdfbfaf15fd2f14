# METADATA
# title: Access
# description: Each access rule lets in somebody, and nobody else; a request that fits no rule is refused by the default.
# custom:
#   needs: [policies.AccessPolicy]
#   risk: Whoever reaches the endpoint may use the model
package relc.gates.access

import data.relc.bound
import data.relc.finding

# METADATA
# title: No rule lets everybody in
# description: A rule asks for no attribute, or takes any value of those that it asks for.
# custom:
#   codes: [policy/access-everybody]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 AC-3, NIST SP 800-53 AC-6, NIST SP 800-162]
deny contains finding.make("policy/access-everybody", policy.path, pointer, rule.subject, rule.name) if {
	some policy in bound.of_kind.AccessPolicy
	some position, rule in policy.value.allow
	every values in rule.subject {
		"*" in values
	}
	pointer := finding.pointer(["allow", position, "subject"])
}

# METADATA
# title: Each rule can apply
# description: An attribute of a rule has no value that would fit.
# custom:
#   codes: [policy/access-unreachable]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 AC-3, NIST SP 800-162]
deny contains finding.make("policy/access-unreachable", policy.path, pointer, [], rule.name) if {
	some policy in bound.of_kind.AccessPolicy
	some position, rule in policy.value.allow
	some values in rule.subject
	count(values) == 0
	pointer := finding.pointer(["allow", position, "subject"])
}

# METADATA
# title: Each rule adds something
# description: Another rule lets in everybody whom this one does, for the same actions; its purpose would never be recorded.
# custom:
#   codes: [policy/access-unreachable]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 AC-3, NIST SP 800-162]
deny contains finding.make("policy/access-unreachable", policy.path, pointer, other.name, rule.name) if {
	some policy in bound.of_kind.AccessPolicy
	rules := policy.value.allow
	some position, rule in rules
	can_apply(rule)
	some place, other in rules
	place != position
	covers(other, rule)
	earlier(rules, place, position)
	pointer := finding.pointer(["allow", position])
}

# METADATA
# title: Each rule has a name of its own
# description: Two rules have one name, which is what the access log records.
# custom:
#   codes: [policy/access-ambiguous]
#   severity: medium
#   evidence: declared
#   controls: [NIST SP 800-53 AU-3, NIST SP 800-162]
deny contains finding.make("policy/access-ambiguous", policy.path, pointer, rule.name, 1) if {
	some policy in bound.of_kind.AccessPolicy
	some position, rule in policy.value.allow
	names := [other.name | some other in array.slice(policy.value.allow, 0, position)]
	rule.name in names
	pointer := finding.pointer(["allow", position, "name"])
}

can_apply(rule) if {
	every values in rule.subject {
		count(values) > 0
	}
}

# Whoever fits `rule` fits `other` too.
covers(other, rule) if {
	every action in rule.action {
		action in other.action
	}
	every attribute, values in other.subject {
		takes(values, rule.subject[attribute])
	}
}

takes(values, _) if "*" in values

takes(values, wanted) if {
	every value in wanted {
		value in values
	}
}

# Of two rules that cover each other, the later one is superfluous.
earlier(_, place, position) if place < position

earlier(rules, place, position) if not covers(rules[position], rules[place])
