# METADATA
# title: Measures
# description: >-
#   What shadow measured is what the registry says, and what the replaced version's own report says, wherever it was
#   measured on the same data; cost is what its basis gives.
# custom:
#   risk: A report says better numbers than were measured
package relc.gates.measures

import data.relc.bound
import data.relc.finding
import data.relc.names
import data.relc.numbers

shadow := input.evidence.shadow_eval

metrics := input.evidence.registry.metrics

# METADATA
# title: Every measure says where the registry has it
# description: A measure of the candidate neither names its metric in the registry nor says why there is none.
# custom:
#   codes: [measure/without-metric]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 AU-10, NIST AI RMF MEASURE 2.3]
deny contains finding.make("measure/without-metric", "shadow_eval", pointer, value, name) if {
	some name, value in shadow.candidate
	not shadow.registry_metrics[name]
	not name in excused
	pointer := finding.pointer(["candidate", name])
}

excused := {name | some name in shadow.not_in_registry.measures}

# METADATA
# title: A measure that the registry has is compared
# description: >-
#   A measure is said not to be in the registry, where metrics have its name, or another one of it, among their words, and no word of
#   what is computed of two, such as `gain`.
# custom:
#   codes: [measure/in-registry]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 AU-10, NIST AI RMF MEASURE 2.3]
deny contains finding.make("measure/in-registry", "shadow_eval", pointer, name, found) if {
	some position, name in shadow.not_in_registry.measures
	found := sort([metric | some metric, _ in metrics; is_named(metric, name); not names.is_computed_of(metric, name)])
	count(found) > 0
	pointer := finding.pointer(["not_in_registry", "measures", position])
}

is_named(metric, measure) if {
	some one in names.of(measure)
	names.has(metric, one)
}

# METADATA
# title: The registry has the named metric
# description: A measure names a metric that the registry does not have, or that is not a number there.
# custom:
#   codes: [measure/no-such-metric]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 AU-10, NIST AI RMF MEASURE 2.3]
deny contains finding.make("measure/no-such-metric", "shadow_eval", pointer, named.metric, sort(known)) if {
	is_object(metrics)
	some name, named in shadow.registry_metrics
	not is_number(object.get(metrics, named.metric, null))
	known := [metric | some metric, value in metrics; is_number(value)]
	pointer := finding.pointer(["registry_metrics", name, "metric"])
}

# METADATA
# title: A measure names its own metric
# description: >-
#   The named metric has neither the measure's name among its words nor another name that the thresholds give the measure.
# custom:
#   codes: [measure/other-metric]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 AU-10, NIST AI RMF MEASURE 2.3]
deny contains finding.make("measure/other-metric", "shadow_eval", pointer, named.metric, sort(names.of(name))) if {
	some name, named in shadow.registry_metrics
	not is_named(named.metric, name)
	pointer := finding.pointer(["registry_metrics", name, "metric"])
}

# METADATA
# title: Measures are those of the registry
# description: A measure differs from the registry's metric of the same data, to the digits that are given.
# custom:
#   codes: [measure/not-the-registrys]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 SI-7, NIST AI RMF MEASURE 2.3]
deny contains object.union(found, {"metric": named.metric}) if {
	some name, named in shadow.registry_metrics
	named.dataset == shadow.dataset
	value := shadow.candidate[name]
	metric := metrics[named.metric]
	is_number(metric)
	not numbers.equal(value, metric)
	found := finding.make("measure/not-the-registrys", "shadow_eval", finding.pointer(["candidate", name]), value, metric)
}

# METADATA
# title: The baseline is what the replaced version measured
# description: A measure of what shadow ran beside differs from the replaced version's own report on the same data.
# custom:
#   codes: [measure/not-the-replaced-versions]
#   needs: [previous]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.3]
deny contains object.union(found, {"version": input.previous.version}) if {
	shadow.baseline == concat("/", [input.model, input.previous.version])
	own := input.previous.evidence.shadow_eval
	own.dataset == shadow.dataset
	some name, value in shadow.baseline_metrics
	is_number(own.candidate[name])
	not numbers.equal(value, own.candidate[name])
	pointer := finding.pointer(["baseline_metrics", name])
	found := finding.make("measure/not-the-replaced-versions", "shadow_eval", pointer, value, own.candidate[name])
}

# METADATA
# title: The rate of a run follows from its rows and its duration
# description: >-
#   The rows that a run answered in a second are not all of its rows over all of its seconds, to the digits that are given.
# custom:
#   codes: [evidence/incoherent]
#   needs: [profile.slos.batch]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SA-11, NIST AI RMF MEASURE 2.3]
deny contains finding.make("evidence/incoherent", "staging_report", pointer, run.rows_per_second, beside) if {
	run := input.evidence.staging_report.batch
	duration := run.duration_seconds
	computed := run.rows / duration

	# The duration was rounded when it was written, too.
	rounding := computed * (numbers.precision(duration) / duration)
	abs(run.rows_per_second - computed) > numbers.precision(run.rows_per_second) + rounding
	beside := {"rows": run.rows, "duration_seconds": duration}
	pointer := "/batch/rows_per_second"
}

# METADATA
# title: Cost follows from its basis
# description: >-
#   The cost of 1,000 calls is not what their CPU time and all else that they use cost at the stated prices, to the digits
#   that are given.
# custom:
#   codes: [measure/cost]
#   needs: [profile.slos.cost_per_1000_calls]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SA-2, NIST AI RMF MEASURE 2.3]
deny contains finding.make("measure/cost", "staging_report", "/cost_per_1000_calls/amount", amount, shown) if {
	amount := input.evidence.staging_report.cost_per_1000_calls.amount
	computed := sum([cost | some [used, price] in uses; cost := used * price])

	# What is used was rounded when it was written, too.
	rounding := sum([cost | some [used, price] in uses; cost := numbers.precision(used) * price])
	abs(amount - computed) > numbers.precision(amount) + rounding
	shown := round(computed * 1000000000) / 1000000000
}

basis := input.evidence.staging_report.cost_basis

# How much 1,000 calls use of each unit, and the price of one.
uses := array.concat(
	[[seconds, basis.price_per_cpu_hour / 3600] | seconds := basis.cpu_seconds_per_1000_calls],
	[[unit.per_1000_calls, unit.price] | some unit in basis.other_units],
)

# METADATA
# title: Cost has all that is paid for
# description: >-
#   The cost of a model that has files leaves out processors, or that of a vendor's service what the vendor bills, by the units of
#   its contract.
# custom:
#   codes: [measure/cost-basis]
#   needs: [profile.slos.cost_per_1000_calls]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SA-2, NIST AI RMF MEASURE 2.3]
deny contains finding.make("measure/cost-basis", "staging_report", "/cost_basis", null, part) if {
	basis
	some part in paid_for
	not is_said(part)
}

processors := {"cpu_seconds_per_1000_calls", "price_per_cpu_hour"}

paid_for contains part if {
	some part in processors
	not bound.is_service
}

paid_for contains "other_units" if bound.is_service

# Seconds without a price, or a price without seconds, cost nothing.
paid_for contains part if {
	some part in processors
	some other in processors
	is_said(other)
}

is_said(part) if basis[part] != {}
