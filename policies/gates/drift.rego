# METADATA
# title: Drift
# description: Production can be compared with the baseline; the shadow traffic was, and has not drifted.
# custom:
#   risk: The world changes and the model's owners are the last to know
package relc.gates.drift

import data.relc.finding

baseline := input.evidence.drift_baseline.features

drift := input.profile.drift

# METADATA
# title: A warning comes first
# description: The threshold that warns is not below the one that acts.
# custom:
#   codes: [drift/thresholds]
#   severity: medium
#   controls: [NIST AI RMF MEASURE 2.4, NIST SP 800-53 CA-7]
deny contains finding.make("drift/thresholds", "profile", "/drift/psi_warn", drift.psi_warn, drift.psi_act) if {
	drift.psi_warn >= drift.psi_act
}

# METADATA
# title: Every field is watched
# description: A number or category of the input contract, or the score, has no distribution in the baseline.
# custom:
#   codes: [drift/not-covered]
#   severity: high
#   controls: [NIST AI RMF MEASURE 2.4, NIST SP 800-53 CA-7]
deny contains finding.make("drift/not-covered", "drift_baseline", "/features", null, name) if {
	baseline
	some name in watched
	not baseline[name]
}

watched contains "score"

# Text that people write has no distribution of its own.
watched contains name if {
	some name, schema in input.evidence.contract_input.properties
	comparable(schema)
}

comparable(schema) if schema.type in ["number", "integer", "boolean"]

comparable(schema) if schema.enum

# METADATA
# title: Distributions are whole
# description: The proportions of a feature do not add up to 1, or are not one for each bin.
# custom:
#   codes: [drift/broken-baseline]
#   severity: high
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
# title: Drift of every field was measured
# description: Shadow did not measure the index of a field that has a baseline.
# custom:
#   codes: [drift/not-measured]
#   severity: high
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
#   controls: [NIST AI RMF MEASURE 2.4, NIST SP 800-53 CA-7]
deny contains finding.measured("drift/psi", "shadow_eval", finding.pointer(["psi", name]), psi, drift.psi_act) if {
	some name, psi in input.evidence.shadow_eval.psi
	psi >= drift.psi_act
}
