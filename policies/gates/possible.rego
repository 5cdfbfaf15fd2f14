# Measures that can be none: outside of what such a measure may be, or larger than one that bounds it.
package relc.possible

import data.relc.names
import data.relc.numbers

ranges := {
	"auc": {"min": 0, "max": 1},
	"accuracy": {"min": 0, "max": 1},
	"ks": {"min": 0, "max": 1},
	"brier": {"min": 0, "max": 1},
	"log_loss": {"min": 0},
	"mae": {"min": 0},
	"rmse": {"min": 0},
	"r2": {"max": 1},
}

# Each side of shadow, a measure of it, its value and what that contradicts.
contradicting contains [side, name, value, range] if {
	some [side, measure, name, value] in measured
	range := ranges[measure]
	outside(value, range)
}

# A mean of sizes is no more than the root of the mean of their squares.
contradicting contains [side, name, value, {other: bound}] if {
	some [side, "mae", name, value] in measured
	some [beside, "rmse", other, bound] in measured
	beside == side
	value > (bound + numbers.precision(value)) + numbers.precision(bound)
}

outside(value, range) if value < range.min

outside(value, range) if value > range.max

measured contains [side, measure, name, value] if {
	some side in ["baseline_metrics", "candidate"]
	some measure, _ in ranges
	some name in names.of(measure)
	value := input.evidence.shadow_eval[side][name]
	is_number(value)
}
