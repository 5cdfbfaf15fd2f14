# How groups fare by their rates: whether each person has a favourable outcome.
package relc.rates

import data.relc.finding

metrics := ["disparate_impact", "equal_opportunity_difference"]

of_groups := ["approval_rate", "true_positive_rate"]

of_ungrouped := ["approval_rate"]

# Between the group that fares best and the one that fares worst, where that is outside: the metric, and its limit.
between("disparate_impact", attribute, watch) := [impact, watch.min] if {
	rates := [group.approval_rate | some group in attribute.groups]
	max(rates) > 0
	impact := finding.rounded(min(rates) / max(rates))
	impact < watch.min
}

between("equal_opportunity_difference", attribute, watch) := [difference, widest] if {
	rates := [group.true_positive_rate | some group in attribute.groups]
	difference := finding.rounded(max(rates) - min(rates))
	widest := max([abs(watch.min), abs(watch.max)])
	difference > widest
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
