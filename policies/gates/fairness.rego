# METADATA
# title: Fairness
# description: >-
#   Every attribute on the profile's watchlist was measured, by groups, and lies within its limits. The groups are all
#   people of the data, and all groups that the replaced version had.
# custom:
#   risk: A group of people is treated worse and nobody noticed
package relc.gates.fairness

import data.relc.finding
import data.relc.numbers

watchlist := input.profile.fairness.watchlist

attributes := input.evidence.fairness.attributes

# METADATA
# title: Measured fairness is within its limits
# description: A watched metric lies outside the closed interval of the watchlist.
# custom:
#   codes: [fairness/limit]
#   severity: critical
#   evidence: verified
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains finding.make("fairness/limit", "fairness", pointer, value, limits) if {
	some watch in watchlist
	value := attributes[watch.attribute][watch.metric]
	outside(value, watch)
	limits := {"min": watch.min, "max": watch.max}
	pointer := finding.pointer(["attributes", watch.attribute, watch.metric])
}

outside(value, watch) if value < watch.min

outside(value, watch) if value > watch.max

# METADATA
# title: No reference group hides a difference
# description: >-
#   Measured from its reference group, an attribute is within its limits; between the group that fares best and the one
#   that fares worst it is not.
# custom:
#   codes: [fairness/reference-group]
#   severity: critical
#   evidence: verified
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains object.union(found, {"metric": watch.metric}) if {
	some watch in watchlist
	attribute := attributes[watch.attribute]
	not outside(attribute[watch.metric], watch)
	[widest, limit] := between(attribute, watch)
	pointer := finding.pointer(["attributes", watch.attribute, "reference_group"])
	found := finding.make("fairness/reference-group", "fairness", pointer, widest, limit)
}

between(attribute, watch) := [impact, watch.min] if {
	watch.metric == "disparate_impact"
	rates := [group.approval_rate | some group in attribute.groups]
	impact := finding.rounded(min(rates) / max(rates))
	impact < watch.min
}

between(attribute, watch) := [difference, widest] if {
	watch.metric == "equal_opportunity_difference"
	rates := [group.true_positive_rate | some group in attribute.groups]
	difference := finding.rounded(max(rates) - min(rates))
	widest := max([abs(watch.min), abs(watch.max)])
	difference > widest
}

# METADATA
# title: Watched attributes are measured
# description: An attribute on the watchlist is missing from the report.
# custom:
#   codes: [fairness/not-measured]
#   severity: critical
#   evidence: verified
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains finding.make("fairness/not-measured", "fairness", "/attributes", measured, watch.attribute) if {
	is_object(attributes)
	some watch in watchlist
	not attributes[watch.attribute]
	measured := sort([name | some name, _ in attributes])
}

# METADATA
# title: Groups can be compared
# description: An attribute has fewer than two groups, or its reference group is not among them.
# custom:
#   codes: [fairness/groups]
#   severity: critical
#   evidence: verified
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains finding.make("fairness/groups", "fairness", pointer, groups, attribute.reference_group) if {
	some name, attribute in attributes
	not comparable(attribute)
	groups := sort([group | some group, _ in attribute.groups])
	pointer := finding.pointer(["attributes", name, "groups"])
}

comparable(attribute) if {
	count(attribute.groups) > 1
	attribute.groups[attribute.reference_group]
}

# METADATA
# title: Fairness follows from the groups
# description: A metric is not the one that the rates of the groups give.
# custom:
#   codes: [evidence/incoherent]
#   severity: critical
#   evidence: verified
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains finding.make("evidence/incoherent", "fairness", pointer, attribute[metric], {"groups": given}) if {
	some name, attribute in attributes
	comparable(attribute)
	some metric in ["disparate_impact", "equal_opportunity_difference"]
	not follows(metric, attribute)
	given := object.get(from_groups(attribute), metric, null)
	pointer := finding.pointer(["attributes", name, metric])
}

follows("disparate_impact", attribute) if {
	near(attribute.disparate_impact, from_groups(attribute).disparate_impact)
}

# Two groups may lie equally far from the reference group, on either side of it.
follows("equal_opportunity_difference", attribute) if {
	some difference in differences(attribute)
	near(attribute.equal_opportunity_difference, difference)
	near(abs(difference), abs(from_groups(attribute).equal_opportunity_difference))
}

# Rates are rounded, and so are the metrics.
near(one, other) if abs(one - other) <= 0.001

# Without the metric that cannot be computed: nothing can be divided by a reference group that has no favourable outcome.
from_groups(attribute) := object.union(impact, {"equal_opportunity_difference": finding.rounded(difference)}) if {
	reference := attribute.groups[attribute.reference_group].approval_rate
	lowest := min([group.approval_rate | some group in attribute.groups])
	impact := {"disparate_impact": finding.rounded(lowest / reference) | reference > 0}
	farthest := max([abs(difference) | some difference in differences(attribute)])
	difference := [found | some found in differences(attribute); abs(found) == farthest][0]
}

differences(attribute) := [difference |
	some group in attribute.groups
	difference := group.true_positive_rate - attribute.groups[attribute.reference_group].true_positive_rate
]

# Everybody whom an attribute counts: its groups, and those whom no group has.
parts(attribute) := array.concat([group | some group in attribute.groups], without_group(attribute))

without_group(attribute) := [attribute.ungrouped]

without_group(attribute) := [] if not attribute.ungrouped

people(attribute) := sum([part.n | some part in parts(attribute)])

shadow := input.evidence.shadow_eval

same_data if shadow.dataset == input.evidence.fairness.dataset

# METADATA
# title: Every attribute counts the same people
# description: >-
#   The groups of an attribute have fewer or more people than those of another, or than the requests of shadow on the
#   same data.
# custom:
#   codes: [fairness/people]
#   severity: critical
#   evidence: verified
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains object.union(found, {"source": source}) if {
	some name, attribute in attributes
	some [source, expected] in counted
	observed := people(attribute)
	observed != expected
	found := finding.make("fairness/people", "fairness", groups_of(name), observed, expected)
}

groups_of(name) := finding.pointer(["attributes", name, "groups"])

counted contains ["shadow_eval.json requests", shadow.requests] if same_data

counted contains [first, people(attributes[first])] if not same_data

first := min([name | some name, _ in attributes])

# METADATA
# title: Groups give the rate of the whole
# description: >-
#   The rates of an attribute's groups, weighted by their people, give another rate than those of another attribute, or
#   than the approval rate that shadow or the registry has of the same data, to the digits that are given.
# custom:
#   codes: [fairness/rate]
#   severity: critical
#   evidence: verified
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains object.union(found, {"source": source}) if {
	some name, attribute in attributes
	whole := weighted(attribute)
	[source, rate, precision] := rates[0]
	abs(whole.rate - rate) > whole.precision + precision
	found := finding.make("fairness/rate", "fairness", groups_of(name), finding.rounded(whole.rate), finding.rounded(rate))
}

weighted(attribute) := {"rate": sum(shares) / people(attribute), "precision": sum(errors) / people(attribute)} if {
	shares := [share | some part in parts(attribute); share := part.n * part.approval_rate]
	errors := [error | some part in parts(attribute); error := part.n * numbers.precision(part.approval_rate)]
}

# What the whole is compared with, the nearest first: what shadow says, the registry, or another attribute.
rates := array.concat(
	array.concat(
		[["shadow_eval.json candidate/approval_rate", rate, numbers.precision(rate)] |
			same_data
			rate := shadow.candidate.approval_rate
		],
		[[concat(" ", ["registry.json", named.metric]), rate, numbers.precision(rate)] |
			named := shadow.registry_metrics.approval_rate
			named.dataset == input.evidence.fairness.dataset
			rate := input.evidence.registry.metrics[named.metric]
			is_number(rate)
		],
	),
	[[first, whole.rate, whole.precision] | whole := weighted(attributes[first])],
)

# METADATA
# title: The groups of before are measured again
# description: >-
#   A group that the replaced version had is missing, or groups are compared with another one than there, and nobody
#   accepted that.
# custom:
#   codes: [fairness/no-longer-measured]
#   severity: critical
#   evidence: verified
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, NIST SP 800-53 CM-4]
deny contains object.union(found, {"measure": measure}) if {
	some [place, rest, is, was] in lost
	measure := concat("/", array.concat(array.concat(["fairness"], place), rest))
	not measure in {risk.measure | some risk in input.release.residual_risks}
	found := finding.make("fairness/no-longer-measured", "fairness", finding.pointer(place), is, was)
}

before := input.previous.evidence.fairness.attributes

# An attribute that is gone lacks measures, which the gate `regression` denies.
lost contains [["attributes", name, "groups"], [group], names(now.groups), group] if {
	some name, attribute in before
	now := attributes[name]
	some group, _ in attribute.groups
	not now.groups[group]
}

lost contains [["attributes", name, "reference_group"], [], now.reference_group, attribute.reference_group] if {
	some name, attribute in before
	now := attributes[name]
	now.reference_group != attribute.reference_group
	now.groups[attribute.reference_group]
	comparable(now)
}

names(object) := sort([name | some name, _ in object])
