# Names of metrics, as registries write them.
package relc.names

# Both readings of a name: `val/ROC-AUC` and `rocAuc` have the words of `auc`, and `auction` does not. In the second one
# each capital begins a word. Each word stands between two `_`.
readings(text) := {between(text), between(strings.replace_n(capitals, text))}

has(text, name) if {
	some reading in readings(text)
	contains(reading, between(name))
}

between(text) := concat("", ["_", strings.replace_n(separators, lower(text)), "_"])

separators := {sign: "_" | some sign in ["-", ".", "/", ":", "@", " "]}

capitals := {letter: concat("", ["_", letter]) | some letter in split("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "")}

# What a measure may be called: another name that the thresholds give it counts as well.
of(measure) := {measure} | {other | some other in input.thresholds.metric_names[measure]}

# What is computed of two values of a measure is another one: `age_rmse_gain` is no `rmse`.
of_two := {"change", "delta", "diff", "difference", "gain", "gap", "improvement", "ratio", "std", "stdev"}

is_computed_of(metric, measure) if {
	some word in of_two
	has(metric, word)
	every one in of(measure) {
		not has(one, word)
	}
}
