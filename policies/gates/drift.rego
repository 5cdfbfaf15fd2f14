# METADATA
# title: Drift
# description: Production can be compared with the baseline; the shadow traffic was, and has not drifted.
# custom:
#   risk: The world changes and the model's owners are the last to know
package relc.gates.drift

import data.relc.finding
import data.relc.guarded

baseline := input.evidence.drift_baseline.features

drift := input.profile.drift

# METADATA
# title: A warning comes first
# description: The threshold that warns is not below the one that acts.
# custom:
#   codes: [drift/thresholds]
#   severity: medium
#   evidence: declared
#   controls: [NIST AI RMF MEASURE 2.4, NIST SP 800-53 CA-7]
deny contains finding.make("drift/thresholds", "profile", "/drift/psi_warn", drift.psi_warn, drift.psi_act) if {
	drift.psi_warn >= drift.psi_act
}

# METADATA
# title: Every field is watched
# description: >-
#   A field of the input contract that is not free text, a field that the replaced version watched, or a guarded output has
#   no distribution in the baseline.
# custom:
#   codes: [drift/not-covered]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.4, NIST SP 800-53 CA-7]
deny contains finding.make("drift/not-covered", "drift_baseline", "/features", null, name) if {
	baseline
	some name in watched
	not baseline[name]
}

watched contains name if some name in guarded.names

watched contains name if {
	some name, schema in input.evidence.contract_input.properties
	not free_text(schema)
	not constant(schema)
}

# What was watched stays watched for as long as callers send it, however the contract words it.
watched contains name if {
	some name, schema in input.evidence.contract_input.properties
	input.previous.evidence.drift_baseline.features[name]
	not constant(schema)
}

# Text that people write has no distribution of its own.
free_text(schema) if {
	not schema.enum
	types(schema) - {"null"} == {"string"}
}

types(schema) := {schema.type} if is_string(schema.type)

types(schema) := {type | some type in schema.type} if is_array(schema.type)

# What never varies cannot drift.
constant(schema) if {
	some keyword, _ in schema
	keyword == "const"
}

constant(schema) if count(schema.enum) == 1

# METADATA
# title: Distributions are whole
# description: The proportions of a feature do not add up to 1, or are not one for each bin.
# custom:
#   codes: [drift/broken-baseline]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.4]
deny contains finding.make("drift/broken-baseline", "drift_baseline", pointer, observed, expected) if {
	some name, feature in baseline
	observed := {"sum": finding.rounded(sum(feature.proportions)), "proportions": count(feature.proportions)}
	expected := {"sum": 1, "proportions": bins(feature)}
	broken(observed, expected)
	pointer := finding.pointer(["features", name, "proportions"])
}

bins(feature) := count(object.get(feature, "edges", [])) + 1 if feature.type == "numeric"

bins(feature) := count(object.get(feature, "categories", [])) if feature.type == "category"

broken(observed, expected) if observed.proportions != expected.proportions

# Proportions are rounded to six digits.
broken(observed, _) if abs(observed.sum - 1) > 0.001

# METADATA
# title: Bins rise
# description: The edges of a feature's bins do not rise, so that a bin holds nothing.
# custom:
#   codes: [drift/broken-baseline]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.4]
deny contains finding.make("drift/broken-baseline", "drift_baseline", pointer, feature.edges, rising) if {
	some name, feature in baseline
	not rise(feature.edges)
	rising := sort({edge | some edge in feature.edges})
	pointer := finding.pointer(["features", name, "edges"])
}

rise(edges) if {
	every position, edge in array.slice(edges, 1, count(edges)) {
		edge > edges[position]
	}
}

# METADATA
# title: Categories are those of the contract
# description: A category stands twice, or the categories are not the values that the contract lists.
# custom:
#   codes: [drift/broken-baseline]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.4]
deny contains finding.make("drift/broken-baseline", "drift_baseline", pointer, observed, expected) if {
	some name, feature in baseline
	categories := object.get(feature, "categories", [])
	values := object.get(input.evidence.contract_input.properties, [name, "enum"], categories)
	not numeric(feature, values)
	not same(categories, values)
	observed := sort(categories)
	expected := sort({as_text(value) | some value in values})
	pointer := finding.pointer(["features", name, "categories"])
}

# Sorting takes the square of their number, and is left to what is refused.
same(categories, values) if {
	named := {category | some category in categories}
	count(named) == count(categories)
	named == {as_text(value) | some value in values}
}

numeric(feature, values) if {
	feature.type == "numeric"
	every value in values {
		is_number(value)
	}
}

as_text(value) := value if is_string(value)

as_text(value) := json.marshal(value) if not is_string(value)

# METADATA
# title: Drift of every field was measured
# description: Shadow did not measure the index of a field that has a baseline.
# custom:
#   codes: [drift/not-measured]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.4, NIST SP 800-53 CA-7]
deny contains finding.make("drift/not-measured", "shadow_eval", "/psi", null, missing) if {
	shadow := input.evidence.shadow_eval
	missing := sort([name | some name, _ in baseline; not shadow.psi[name]])
	count(missing) > 0
}

# METADATA
# title: Shadow traffic has not drifted
# description: The index that shadow measured against the baseline is at or above the threshold that acts.
# custom:
#   codes: [drift/psi]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.4, NIST SP 800-53 CA-7]
deny contains finding.measured("drift/psi", "shadow_eval", finding.pointer(["psi", name]), psi, drift.psi_act) if {
	some name, psi in input.evidence.shadow_eval.psi
	psi >= drift.psi_act
}
