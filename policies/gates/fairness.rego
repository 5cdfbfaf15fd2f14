# METADATA
# title: Fairness
# description: Every attribute on the profile's watchlist was measured, by groups, and lies within its limits.
# custom:
#   risk: A group of people is treated worse and nobody noticed
package relc.gates.fairness

import data.relc.finding

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
