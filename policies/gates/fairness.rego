# METADATA
# title: Fairness
# description: >-
#   Every attribute on the profile's watchlist was measured, by groups, and lies within its limits. The groups are all
#   people of the data, and all groups that the replaced version had.
# custom:
#   needs: [evidence.fairness]
#   risk: A group of people is treated worse and nobody noticed
package relc.gates.fairness

import data.relc.errors
import data.relc.finding
import data.relc.groups
import data.relc.kind
import data.relc.numbers
import data.relc.rates

watchlist := input.profile.fairness.watchlist

attributes := input.evidence.fairness.attributes

# What is predicted as a number is right or wrong by so much; whatever else a model answers is favourable or not.
by_errors if task in {"regression", "forecasting"}

task := object.get(input.model_file, "task", kind.task) if not input.approved

# model.yaml goes on changing, and an approved release does not: its own report shows what it was.
task := "regression" if {
	input.approved
	input.evidence.fairness.overall
}

task := kind.task if {
	input.approved
	not input.evidence.fairness.overall
}

metrics := errors.metrics if by_errors

metrics := rates.metrics if not by_errors

# What groups have, and people without one.
asked := {"groups": errors.of_groups, "ungrouped": errors.of_groups} if by_errors

asked := {"groups": rates.of_groups, "ungrouped": rates.of_ungrouped} if not by_errors

# METADATA
# title: Groups are compared as the task asks for
# description: >-
#   Of a model that predicts a number, groups are compared by its errors, which the report has of all people too; of any
#   other model by rates. A number of either is missing, or there where the other is asked for.
# custom:
#   codes: [fairness/not-of-task]
#   severity: critical
#   evidence: verified
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains object.union(found, {"task": task}) if {
	some [way, missing, other] in misshapen
	count(missing) + count(other) > 0
	found := finding.make("fairness/not-of-task", "fairness", finding.pointer(way), sort(other), sort(missing))
}

misshapen contains [["attributes", name], lacking, other] if {
	some name, attribute in attributes
	lacking := (lacks(attribute, metrics) | of_groups(attribute)) | of_ungrouped(attribute)
	other := names_of(attribute) & not_asked
}

misshapen contains [["overall"], {"overall"}, set()] if {
	attributes
	by_errors
	not input.evidence.fairness.overall
}

misshapen contains [["overall"], set(), {"overall"}] if {
	not by_errors
	input.evidence.fairness.overall
}

lacks(value, names) := {name | some name in names; not is_number(object.get(value, name, null))}

of_groups(attribute) := {name | some group in attribute.groups; some name in lacks(group, asked.groups)}

of_ungrouped(attribute) := {name | some name in lacks(attribute.ungrouped, asked.ungrouped)}

of_ungrouped(attribute) := set() if not attribute.ungrouped

names_of(attribute) := {name |
	some part in array.concat([attribute], groups.parts(attribute))
	some name, _ in part
}

not_asked := {name |
	some list in [errors.metrics, errors.of_groups, rates.metrics, rates.of_groups]
	some name in list
	not name in metrics
	not name in asked.groups
}

# METADATA
# title: What is watched is of the task
# description: The watchlist has a metric of rates for a model that predicts a number, or one of errors for another.
# custom:
#   codes: [fairness/watched-otherwise]
#   severity: critical
#   evidence: declared
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains object.union(found, {"task": task}) if {
	some position, watch in watchlist
	not watch.metric in metrics
	pointer := finding.pointer(["fairness", "watchlist", position, "metric"])
	found := finding.make("fairness/watched-otherwise", "profile", pointer, watch.metric, metrics)
}

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
	[widest, limit] := between(watch.metric, attribute, watch)
	pointer := finding.pointer(["attributes", watch.attribute, "reference_group"])
	found := finding.make("fairness/reference-group", "fairness", pointer, widest, limit)
}

between(metric, attribute, watch) := errors.between(metric, attribute, watch) if by_errors

between(metric, attribute, watch) := rates.between(metric, attribute, watch) if not by_errors

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
	measured := names(attributes)
}

# METADATA
# title: What is measured is watched
# description: Fairness was measured, and the profile has no limits for it.
# custom:
#   codes: [fairness/not-watched]
#   severity: high
#   evidence: declared
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains finding.make("fairness/not-watched", "profile", "", measured, "fairness") if {
	input.profile
	not watchlist
	measured := names(attributes)
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
	some metric in metrics
	not follows(metric, attribute)
	given := object.get(from_groups(attribute), metric, null)
	pointer := finding.pointer(["attributes", name, metric])
}

follows(metric, attribute) if {
	by_errors
	errors.follows(metric, attribute)
}

follows(metric, attribute) if {
	not by_errors
	rates.follows(metric, attribute)
}

from_groups(attribute) := errors.from_groups(attribute) if by_errors

from_groups(attribute) := rates.from_groups(attribute) if not by_errors

shadow := input.evidence.shadow_eval

same_data if shadow.dataset == input.evidence.fairness.dataset

# METADATA
# title: Every attribute counts the same people
# description: >-
#   The groups of an attribute have fewer or more people than those of another, than the report has in all, or than the
#   requests of shadow on the same data.
# custom:
#   codes: [fairness/people]
#   severity: critical
#   evidence: verified
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains object.union(found, {"source": source, "numbers": asked.ungrouped}) if {
	some name, attribute in attributes
	some [source, expected] in counted
	observed := groups.people(attribute)
	observed != expected
	found := finding.make("fairness/people", "fairness", groups_of(name), observed, expected)
}

groups_of(name) := finding.pointer(["attributes", name, "groups"])

counted contains ["shadow_eval.json requests", shadow.requests] if same_data

counted contains [first, groups.people(attributes[first])] if not same_data

counted contains ["overall", input.evidence.fairness.overall.n] if by_errors

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
	not by_errors
	some name, attribute in attributes
	whole := groups.whole("approval_rate", attribute)
	[source, rate, precision] := array.concat(known("approval_rate"), first_attribute)[0]
	abs(whole.value - rate) > whole.precision + precision
	found := finding.make("fairness/rate", "fairness", groups_of(name), finding.rounded(whole.value), finding.rounded(rate))
}

first_attribute := [[first, whole.value, whole.precision] | whole := groups.whole("approval_rate", attributes[first])]

# What is known of all people, the nearest first: what shadow says, and the registry.
known(measure) := array.concat(
	[[concat("", ["shadow_eval.json candidate/", measure]), value, numbers.precision(value)] |
		same_data
		value := shadow.candidate[measure]
	],
	[[concat(" ", ["registry.json", named.metric]), value, numbers.precision(value)] |
		named := shadow.registry_metrics[measure]
		named.dataset == input.evidence.fairness.dataset
		value := input.evidence.registry.metrics[named.metric]
		is_number(value)
	],
)

# METADATA
# title: Groups give the errors of the whole
# description: >-
#   The errors of an attribute's groups, weighted by their people, give other ones than the report has of all people, or
#   than shadow or the registry has of the same data, to the digits that are given.
# custom:
#   codes: [fairness/error]
#   severity: critical
#   evidence: verified
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains object.union(found, {"source": source, "measure": measure}) if {
	by_errors
	some name, attribute in attributes
	some measure in errors.of_groups
	whole := errors.whole(measure, attribute)
	some [source, error, precision] in array.concat(known(measure), overall(measure))
	abs(whole.value - error) > whole.precision + precision
	found := finding.make("fairness/error", "fairness", groups_of(name), finding.rounded(whole.value), finding.rounded(error))
}

overall(measure) := [["overall", error, numbers.precision(error)] |
	error := input.evidence.fairness.overall[measure]
]

# METADATA
# title: Errors of a group agree with each other
# description: A group's mean absolute error is above the root of its mean squared error, or below the size of its mean error.
# custom:
#   codes: [evidence/incoherent]
#   severity: critical
#   evidence: verified
#   controls: [LGPD Art. 6 IX, NIST AI RMF MEASURE 2.11, ISO/IEC 23894 6.4]
deny contains finding.make("evidence/incoherent", "fairness", pointer, observed, beside) if {
	by_errors
	some [way, part] in parts
	some [measure, observed, beside] in errors.contradicting(part)
	pointer := finding.pointer(array.concat(way, [measure]))
}

parts contains [["overall"], input.evidence.fairness.overall]

parts contains [["attributes", name, "ungrouped"], attribute.ungrouped] if some name, attribute in attributes

parts contains [["attributes", name, "groups", group], part] if {
	some name, attribute in attributes
	some group, part in attribute.groups
}

# METADATA
# title: The groups of before are measured again
# description: >-
#   A group that the replaced version had is missing, or groups are compared with another one than there, and nobody
#   accepted that.
# custom:
#   codes: [fairness/no-longer-measured]
#   needs: [previous]
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
