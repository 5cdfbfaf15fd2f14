# What a drift baseline has to watch, by the names that it has for the fields of the contracts.
package relc.watched

import data.relc.guarded
import data.relc.text

contracts := input.facts.contracts.watched

fields[field.feature] := field if some field in array.concat(contracts.inputs, contracts.outputs)

# What is watched, or of which it is said why not. What never varies cannot drift.
names contains field.feature if {
	some field in contracts.inputs
	not constant(field)
}

names contains name if some name in guarded_features

# What was watched stays watched for as long as callers may send it, however the contract words it.
names contains name if some name in contracts.kept

# A guarded output's name in the baseline: apart from the one of an input.
guarded_features contains feature if {
	some name in guarded.names
	feature := object.get(features_of_outputs, name, name)
}

features_of_outputs[field.name] := field.feature if some field in contracts.outputs

constant(field) if count(field.values) < 2

# What could be watched is left out only where that is accepted. Of text that people write a reason is enough, beside some input
# that is watched.
accepted_alone(name) if {
	fields[name].is_free_text
	is_long(name)
	some_input_is_watched
	not name in guarded_features
	not input.previous.evidence.drift_baseline.features[name]
}

is_long(name) if {
	some field in text.texts.inputs
	field.name == name
	text.is_longer(field.longest)
}

is_long(_) if input.approved

some_input_is_watched if {
	some field in contracts.inputs
	not constant(field)
	input.evidence.drift_baseline.features[field.feature]
}

some_input_is_watched if input.approved

numeric(name) if fields[name].types[_] in ["integer", "fraction"]

# What is listed and no number has no place between edges.
between_edges(name) if {
	numeric(name)
	not listed_apart(name)
}

listed_apart(name) if {
	fields[name].is_listed
	some value in fields[name].values
	not is_number(value)
}

has_distribution(name) if numeric(name)

has_distribution(name) if "boolean" in fields[name].types

has_distribution(name) if is_array(fields[name].values)

is_text(name) if {
	not has_distribution(name)
	{type | some type in fields[name].types} - {"null"} == {"string"}
}
