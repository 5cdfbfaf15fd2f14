# METADATA
# title: Limits
# description: >-
#   What a release says in itself, its profile, its runtime policies, its evidence and the exceptions made for it is
#   within the limits that policies/governance/limits.yaml sets for such a model.
# custom:
#   risk: A release lowers its own bar, and nobody sees it
package relc.gates.limit

import data.relc.demanded
import data.relc.fields
import data.relc.finding
import data.relc.kind
import data.relc.selection

# The limits for such a model, by comparator and field.
limits[comparator][field] contains limit if {
	some limit in input.limits
	selection.fits(limit.when, counting(limit))
	not kind.is_of_now(limit.when)
	not is_declined(limit)
	some comparator in ["at_least", "at_most", "must_have", "never", "only"]
	limit[comparator]
	field := limit.field
}

# No task is stricter than another, no model can be watched for two, and everybody approves a change of it: only what the model is
# for now counts.
facts := object.union(kind.facts, of_now)

of_now := {"task": kind.now.task} if not "llm" in kind.now.type

# No LLM answers as soon, or for as little, as what says a score.
of_now := {"task": kind.now.task, "type": kind.now.type} if "llm" in kind.now.type

# Neither must a run have what only somebody who waits needs, or the other way round. What is there keeps within the limits for both.
facts_of_lists := object.union(facts, {"serving": kind.now.serving})

counting(limit) := facts if not limit.must_have

counting(limit) := facts_of_lists if limit.must_have

# Of a part of the profile that the release declines as it may, nothing must be there.
is_declined(limit) if {
	limit.must_have
	some thing, _ in demanded.declined
	startswith(limit.field, concat("", [thing, "/"]))
}

# METADATA
# title: No number is above its limit
# description: A number of the release, its profile, a runtime policy or an exception is above the lowest limit for it.
# custom:
#   codes: [limit/at-most, limit/too-far, limit/too-old]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-6, LGPD Art. 15, LGPD Art. 16, LGPD Art. 19 II, GDPR Art. 5(1)(e), GDPR Art.
#     12(3), NIST SP 800-53 CA-7, NIST SP 800-53 SC-5, NIST AI RMF MANAGE 4.1]
#   where:
#     profile.privacy.retention_days: [LGPD Art. 15, LGPD Art. 16, GDPR Art. 5(1)(e)]
#     profile.privacy.review: [LGPD Art. 19 II, GDPR Art. 12(3)]
deny contains denial(above(field), found, found.value, highest, field, biting) if {
	some field, some_limits in limits.at_most
	highest := min({limit.at_most | some limit in some_limits})
	some found in fields.values(field)
	found.value > highest
	biting := {limit | some limit in some_limits; limit.at_most == highest}
}

# What is too old is measured anew, and nobody lowers its age.
above(field) := "limit/too-old" if field in aged

# A day is brought forward.
above(field) := "limit/too-far" if is_day(field)

above(field) := "limit/at-most" if {
	not field in aged
	not is_day(field)
}

is_day("exceptions/*/days")

is_day(field) if startswith(field, "release/days_until/")

aged := {"evidence/age_days", "vulnerability_scan/database_days"}

# METADATA
# title: No number is below its limit
# description: A number of the release, its profile, a runtime policy or its evidence is below the highest limit for it.
# custom:
#   codes: [limit/at-least, limit/too-short]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-6, NIST AI RMF MEASURE 2.5, NIST AI RMF MEASURE 2.11, NIST SP 800-53 SA-11]
#   where:
#     evidence.fairness: [NIST AI RMF MEASURE 2.11]
deny contains denial(below(field), found, found.value, lowest, field, biting) if {
	some field, some_limits in limits.at_least
	lowest := max({limit.at_least | some limit in some_limits})
	some found in fields.values(field)
	found.value < lowest
	biting := {limit | some limit in some_limits; limit.at_least == lowest}
}

below(field) := "limit/too-short" if endswith(field, "/words")

below(field) := "limit/at-least" if not endswith(field, "/words")

# METADATA
# title: Only admitted values are used
# description: A value is not one of those that all limits for it admit.
# custom:
#   codes: [limit/only, limit/form]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-6, LGPD Art. 6 I, LGPD Art. 8 §5, GDPR Art. 5(1)(b), GDPR Art. 7(3), NIST SP
#     800-53 IA-2, NIST SP 800-53 IA-3, NIST SP 800-53 SC-8, CSA CCM IAM-14]
#   where:
#     profile.privacy.purpose: [LGPD Art. 6 I, GDPR Art. 5(1)(b)]
#     profile.privacy.legal_basis: [LGPD Art. 8 §5, GDPR Art. 7(3)]
#     policies.InferenceGateway: [NIST SP 800-53 IA-3, NIST SP 800-53 SC-8]
#     policies.AccessPolicy: [NIST SP 800-53 IA-2, CSA CCM IAM-14]
deny contains denial(beside(admitted), found, found.value, admitted, field, biting) if {
	some field, some_limits in limits.only
	some found in fields.values(field)
	biting := {limit | some limit in some_limits; refuses(limit.only, found.value)}
	count(biting) > 0
	lists := {limit.only | some limit in some_limits}
	admitted := sort({value | some list in lists; some value in list; every other in lists { offers(other, value) }})
}

# A record or a ticket is one of many of its form.
beside(admitted) := "limit/form" if has_form(admitted)

beside(admitted) := "limit/only" if not has_form(admitted)

has_form(admitted) if {
	some one in admitted
	contains(one, "<")
}

refuses(admitted, value) if not admits(admitted, value)

offers(list, admitted) if admitted in list

offers(list, admitted) if admits(list, admitted)

admits(admitted, value) if {
	value in admitted
	not contains(value, "<")
}

admits(admitted, value) if {
	some one in admitted
	some part in ["<name>", "<number>"]
	contains(one, part)

	# To compile a pattern takes far longer.
	startswith(value, split(one, "<")[0])
	regex.match(form(one), value)
}

# What an admitted text is as a pattern. A name or a number cannot lead out of its folder, or to the same place by another
# spelling: it has no `/`, `%`, `#` or `?`, no two dots alone, and no number is zero.
form(one) := concat("", ["^", strings.replace_n(patterns, one), "$"])

patterns := object.union(
	{sign: concat("", [`\`, sign]) | some sign in split(`\.+*?()|[]^$`, "")},
	{"<name>": "[A-Za-z0-9]+([._~-]+[A-Za-z0-9]+)*", "<number>": "0*[1-9][0-9]*"},
)

# METADATA
# title: What is asked for is there
# description: A list lacks a value that a limit asks for.
# custom:
#   codes: [limit/must-have]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-6, LGPD Art. 6 VII, LGPD Art. 46, GDPR Art. 25, NIST AI RMF MEASURE 2.6, NIST SP
#     800-53 SI-4, NIST SP 800-53 SI-15, OWASP LLM01:2025, OWASP LLM02:2025]
#   where:
#     policies.LlmGateway: [LGPD Art. 6 VII, LGPD Art. 46, GDPR Art. 25, OWASP LLM01:2025, OWASP LLM02:2025]
deny contains denial("limit/must-have", found, found.value, value, field, biting) if {
	some field, some_limits in limits.must_have
	some value in {value | some limit in some_limits; some value in limit.must_have}
	some found in fields.lists(field)
	not value in found.value
	biting := {limit | some limit in some_limits; value in limit.must_have}
}

# METADATA
# title: What is never admitted is not there
# description: A value is one that a limit rules out.
# custom:
#   codes: [limit/never]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 CM-6, NIST SP 800-53 AC-3, NIST SP 800-53 AC-6, NIST SP 800-162]
#   where:
#     policies.AccessPolicy: [NIST SP 800-53 AC-3, NIST SP 800-53 AC-6, NIST SP 800-162]
deny contains denial("limit/never", found, found.value, ruled_out, field, biting) if {
	some field, some_limits in limits.never
	ruled_out := sort({value | some limit in some_limits; some value in limit.never})
	some found in fields.values(field)
	found.value in ruled_out
	biting := {limit | some limit in some_limits; found.value in limit.never}
}

# What is refused, and the limits that refuse it by their positions in limits.yaml.
denial(code, found, observed, expected, field, biting) := object.union(
	finding.make(code, found.document, finding.pointer(found.way), observed, expected),
	{
		"field": field,
		"reason": concat("; ", sort({limit.reason | some limit in biting})),
		"limits": sort({limit.position | some limit in biting}),
	},
)
