# How groups fare by the errors of what is predicted about them: how large these are, and to which side.
package relc.errors

import data.relc.finding
import data.relc.groups
import data.relc.numbers

metrics := ["mae_ratio", "mean_error_difference"]

# All are in the unit of what is predicted. The mean error is the mean of what was predicted less what came to be.
of_groups := ["mae", "mean_error", "rmse"]

# Between the two groups that fare most differently, where that is outside: the metric, and its limit.
between("mae_ratio", attribute, watch) := [ratio, watch.max] if {
	errors := [group.mae | some group in attribute.groups]
	ratio := finding.rounded(max(errors) / min(errors))
	ratio > watch.max
}

between("mean_error_difference", attribute, watch) := [difference, widest] if {
	errors := [group.mean_error | some group in attribute.groups]
	difference := finding.rounded((max(errors) - min(errors)) / groups.whole("mae", attribute).value)
	widest := max([abs(watch.min), abs(watch.max)])
	difference > widest
}

follows("mae_ratio", attribute) if {
	computed := ratio(attribute)
	abs(attribute.mae_ratio - computed.value) <= 0.001 + computed.precision
}

# Two groups may lie equally far from the reference group, on either side of it.
follows("mean_error_difference", attribute) if {
	some difference in differences(attribute)
	tolerance := 0.001 + difference.precision
	abs(attribute.mean_error_difference - difference.value) <= tolerance
	abs(abs(difference.value) - abs(farthest(attribute))) <= tolerance
}

from_groups(attribute) := {
	"mae_ratio": finding.rounded(ratio(attribute).value),
	"mean_error_difference": finding.rounded(farthest(attribute)),
}

ratio(attribute) := {"value": value, "precision": precision} if {
	worst := max([group.mae | some group in attribute.groups])
	reference := attribute.groups[attribute.reference_group].mae
	value := worst / reference
	precision := value * ((numbers.precision(worst) / worst) + (numbers.precision(reference) / reference))
}

farthest(attribute) := [difference.value |
	some difference in differences(attribute)
	abs(difference.value) == max([abs(other.value) | some other in differences(attribute)])
][0]

# As shares of the mae of all people of the attribute, so that they mean the same in every unit.
differences(attribute) := [{"value": value, "precision": precision} |
	mae := groups.whole("mae", attribute)
	reference := attribute.groups[attribute.reference_group].mean_error
	some group in attribute.groups
	value := (group.mean_error - reference) / mae.value
	rounding := numbers.precision(group.mean_error) + numbers.precision(reference)
	precision := (rounding + (abs(value) * mae.precision)) / mae.value
]

# What the groups give for all people.
whole(measure, attribute) := groups.whole(measure, attribute) if measure != "rmse"

# The square of it is the mean of the squares.
whole("rmse", attribute) := {"value": value, "precision": precision} if {
	mean := groups.whole("rmse", attribute).value
	people := groups.people(attribute)
	parts := groups.parts(attribute)
	square := sum([share | some part in parts; share := part.n * (part.rmse * part.rmse)]) / people
	value := root(square, mean)
	rounding := sum([error | some part in parts; error := (part.n * part.rmse) * numbers.precision(part.rmse)])
	precision := (rounding / people) / value
}

# By Newton's method, from the mean of the roots: Rego has no root.
root(square, first) := better(square, better(square, better(square, better(square, better(square, better(square, first))))))

better(square, guess) := (guess + (square / guess)) / 2

# A mean of sizes is no more than the root of the mean of their squares, and no less than the size of their mean.
contradicting(part) := [[measure, part[measure], {other: part[other]}] |
	some measure, other in {"mae": "rmse", "mean_error": "mae"}
	rounding := numbers.precision(part[measure]) + numbers.precision(part[other])
	abs(part[measure]) > part[other] + rounding
]
