# METADATA
# title: Drift
# description: Production can be compared with the baseline; the shadow traffic was, and has not drifted.
# custom:
#   needs: [evidence.drift_baseline]
#   risk: The world changes and the model's owners are the last to know
package relc.gates.drift

import data.relc.finding
import data.relc.watched

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
# title: Every field is watched, or it is said why not
# description: >-
#   A field of the input contract or a guarded output has no distribution in the baseline, and nothing says why it is not
#   watched.
# custom:
#   codes: [drift/not-covered]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.4, NIST SP 800-53 CA-7]
deny contains finding.make("drift/not-covered", "drift_baseline", "/features", null, name) if {
	baseline
	some name in watched.names
	not baseline[name]
	not unwatched[name]
}

unwatched := object.get(input.evidence.drift_baseline, "unwatched", {})

# METADATA
# title: What is not watched is accepted
# description: >-
#   The baseline leaves out what could be watched: a field that is not free text, a guarded output, or what was watched for the
#   replaced version. The release does not have it accepted.
# custom:
#   codes: [drift/not-accepted]
#   severity: high
#   evidence: declared
#   controls: [NIST AI RMF MEASURE 2.4, NIST SP 800-53 CA-7]
deny contains finding.make("drift/not-accepted", "drift_baseline", finding.pointer(["unwatched", name]), name, demand) if {
	some name, _ in unwatched
	is_left_out(name)
	not watched.accepted_alone(name)
	demand := concat("/", ["drift", name])
	not input.release.not_applicable[demand]
}

# METADATA
# title: Only what could be watched is left out
# description: The baseline says why it does not watch something that is no field, or that it watches.
# custom:
#   codes: [drift/not-left-out]
#   severity: medium
#   evidence: declared
#   controls: [NIST AI RMF MEASURE 2.4]
deny contains finding.make("drift/not-left-out", "drift_baseline", finding.pointer(["unwatched", name]), name, null) if {
	input.facts.contracts.watched
	some name, _ in unwatched
	not is_left_out(name)
}

is_left_out(name) if {
	name in watched.names
	not baseline[name]
}

# METADATA
# title: A statistic is of what has no distribution
# description: >-
#   A field whose own values could be counted is watched by something else that is computed of it, or text by numbers of which
#   nobody says what they are.
# custom:
#   codes: [drift/statistic]
#   severity: high
#   evidence: declared
#   controls: [NIST AI RMF MEASURE 2.4]
deny contains finding.make("drift/statistic", "drift_baseline", finding.pointer(["features", name]), observed, expected) if {
	some name, feature in baseline
	observed := object.get(feature, "of", null)
	some expected in wanted(name, feature)
}

wanted(name, feature) := {"own"} if {
	feature.of
	watched.has_distribution(name)
}

wanted(name, feature) := {"numeric"} if {
	feature.of
	feature.type != "numeric"
	not watched.has_distribution(name)
}

wanted(name, feature) := {"of"} if {
	feature.type == "numeric"
	not feature.of
	watched.is_text(name)
}

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
# title: Bins lie where values do
# description: An edge of a feature's bins lies outside of the range that the contract has for the field.
# custom:
#   codes: [drift/broken-baseline]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.4]
deny contains finding.make("drift/broken-baseline", "drift_baseline", pointer, outside, range) if {
	some name, feature in baseline
	not feature.of
	field := watched.fields[name]
	outside := sort({edge | some edge in feature.edges; is_outside(edge, field)})
	count(outside) > 0
	range := {"minimum": field.minimum, "maximum": field.maximum}
	pointer := finding.pointer(["features", name, "edges"])
}

is_outside(edge, field) if {
	field.minimum != null
	edge < field.minimum
}

is_outside(edge, field) if {
	field.maximum != null
	edge > field.maximum
}

# METADATA
# title: Each field has the distribution that fits it
# description: >-
#   Edges watch a field whose values are no numbers, or categories one that may be any number. Between names that nobody sends
#   nothing drifts.
# custom:
#   codes: [drift/broken-baseline]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.4]
deny contains finding.make("drift/broken-baseline", "drift_baseline", pointer, {"type": feature.type}, {"type": fitting}) if {
	some name, feature in baseline
	watched.fields[name]
	not feature.of
	fitting := other_type[feature.type]
	not fits(name, feature.type)
	pointer := finding.pointer(["features", name, "type"])
}

other_type := {"numeric": "category", "category": "numeric"}

fits(name, "numeric") if watched.between_edges(name)

fits(name, "numeric") if not watched.has_distribution(name)

fits(name, "category") if not watched.fields[name].holds_numbers

# METADATA
# title: Categories are those of the contract
# description: A category stands twice, or the categories are not the values that the contract lists or lets in.
# custom:
#   codes: [drift/broken-baseline]
#   severity: high
#   evidence: verified
#   controls: [NIST AI RMF MEASURE 2.4]
deny contains finding.make("drift/broken-baseline", "drift_baseline", pointer, observed, expected) if {
	some name, feature in baseline
	feature.type == "category"
	categories := object.get(feature, "categories", [])
	values := allowed(name, categories)
	not same(categories, values)
	observed := sort(categories)
	expected := sort({as_text(value) | some value in values})
	pointer := finding.pointer(["features", name, "categories"])
}

allowed(name, _) := watched.fields[name].values if is_array(watched.fields[name].values)

allowed(name, categories) := [category | some category in categories; not category in strange(name)] if {
	not is_array(watched.fields[name].values)
}

default strange(_) := []

strange(name) := watched.fields[name].strange

# Sorting takes the square of their number, and is left to what is refused.
same(categories, values) if {
	named := {category | some category in categories}
	count(named) == count(categories)
	named == {as_text(value) | some value in values}
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
