# METADATA
# title: Consumers
# description: >-
#   Whoever relies on the model can go on calling it: each critical consumer declares what it needs, and this version, its
#   access policy, its rate limit and its quota let it have that.
# custom:
#   risk: A release that passes every other gate stops those who depend on the model
package relc.gates.consumers

import data.relc.bound
import data.relc.finding

# What consumers declare may change after a release was approved, which stays valid.
judged if not input.approved

critical contains [position, consumer.name] if {
	judged
	some position, consumer in input.model_file.consumers
	is_critical(consumer)
}

is_critical(consumer) if consumer.critical

# What is lowered just for a release still counts as it was.
is_critical(consumer) if consumer.name in input.earlier.critical_consumers

declared[consumer.name] := consumer.declared if {
	some consumer in input.facts.consumers
	consumer.declared != null
}

# METADATA
# title: Each critical consumer says what it needs
# description: A critical consumer has no declaration that can be used.
# custom:
#   codes: [consumer/missing]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SA-9, NIST SP 800-53 CM-4, ITIL change enablement]
deny contains finding.make("consumer/missing", "model_file", pointer, name, null) if {
	some [position, name] in critical
	not declared[name]
	pointer := finding.pointer(["consumers", position])
}

# METADATA
# title: No critical consumer is forgotten
# description: >-
#   A critical consumer was named since the model's last signed state and no longer is, and nobody accepted that as a
#   residual risk.
# custom:
#   codes: [consumer/removed]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SA-9, NIST SP 800-53 CM-4, ITIL change enablement]
deny contains finding.make("consumer/removed", "model_file", "/consumers", name, null) if {
	judged
	consumers := input.model_file.consumers
	named := {consumer.name | some consumer in consumers}
	some name in input.earlier.critical_consumers
	not name in named
	not accepted(name)
}

# METADATA
# title: No critical consumer breaks without a route
# description: >-
#   This version refuses what a critical consumer sends, or answers what it cannot read, and no route to the replaced
#   version is planned for the time until the consumer has changed.
# custom:
#   codes: [consumer/breaks-critical]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 CM-4, NIST SP 800-53 SA-9, NIST SP 800-53 CP-2, ITIL change enablement]
deny contains broken("consumer/breaks-critical", one, names) if {
	some one, names in differing.breaks
	not routed
}

# By verdict and difference, the critical consumers that have it.
differing[verdict][one] := sort(names) if {
	some verdict in ["breaks", "undecided"]
	some [_, consumer] in critical
	some one in declared[consumer].differences
	one.verdict == verdict
	names := [name | some [_, name] in critical; one in declared[name].differences]
}

# METADATA
# title: What cannot be decided for a critical consumer is shown by examples
# description: >-
#   Whether this version breaks a critical consumer cannot be decided from its declaration, none of its examples that work
#   reaches the place, and no route to the replaced version is planned.
# custom:
#   codes: [consumer/undecided]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-4, NIST SP 800-53 SA-9, ITIL change enablement]
deny contains broken("consumer/undecided", one, names) if {
	some one, names in differing.undecided
	not one.shown
	not routed
}

# METADATA
# title: An example that excuses was there before
# description: >-
#   Whether this version breaks a critical consumer cannot be decided, only an example that was added in the same change
#   reaches the place, and no route to the replaced version is planned.
# custom:
#   codes: [consumer/undecided]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-4, NIST SP 800-53 SA-9, NIST SP 800-53 AC-5, ITIL change enablement]
deny contains broken("consumer/undecided", object.union(one, {"change": "newly_shown"}), [earlier.name]) if {
	judged
	some one, names in differing.undecided
	some earlier in input.facts.earlier_declarations
	earlier.name in names
	one.measure in earlier.newly_shown
	not routed
}

# METADATA
# title: Somebody answers for each other consumer that breaks
# description: This version breaks a consumer that is not critical, and nobody accepted that, nor is a route planned.
# custom:
#   codes: [consumer/breaks]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-4, NIST SP 800-53 SA-9, ITIL change enablement]
deny contains broken("consumer/breaks", one, [consumer.name]) if {
	judged
	some consumer in input.model_file.consumers
	not is_critical(consumer)
	some one in declared[consumer.name].differences
	one.verdict == "breaks"
	not accepted(consumer.name)
	not routed
}

# METADATA
# title: No critical consumer's declaration is narrowed together with the contract
# description: >-
#   By what a critical consumer declared before the change it would break. Its declaration is narrowed, or left out, in
#   the same change as the contract, and no route to the replaced version is planned.
# custom:
#   codes: [consumer/narrowed-critical]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 CM-4, NIST SP 800-53 SA-9, NIST SP 800-53 CP-2, ITIL change enablement]
deny contains broken("consumer/narrowed-critical", difference, [one.name]) if {
	judged
	some one in input.facts.earlier_declarations
	was_critical(one.name)
	some difference in one.differences
	not routed
}

was_critical(name) if {
	some one in critical
	one[1] == name
}

# Whoever is left out in the same change may still call.
was_critical(name) if name in input.earlier.critical_consumers

# METADATA
# title: No need is left out of a declaration together with the policy that refuses it
# description: >-
#   By what a critical consumer declared before the change, the bound policies shut it out or let fewer calls through. Its
#   declaration is lowered, or left out, in the same change.
# custom:
#   codes: [consumer/narrowed-critical]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 CM-4, NIST SP 800-53 SA-9, ITIL change enablement]
deny contains object.union(found, {"code": "consumer/narrowed-critical", "change": change, "replaced": replaces}) if {
	judged
	some one in input.facts.earlier_declarations
	was_critical(one.name)
	some change in ["shut_out", "too_fast", "too_often", "too_few_rows"]
	some found in refused(change, one.name, one)
	not found in refused(change, one.name, declared[one.name])
}

# METADATA
# title: Somebody answers for each other declaration that is narrowed together with the contract
# description: >-
#   By what a consumer that is not critical declared before the change it would break. Its declaration is narrowed, or left
#   out, in the same change as the contract, nobody accepted that, nor is a route planned.
# custom:
#   codes: [consumer/narrowed]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-4, NIST SP 800-53 SA-9, ITIL change enablement]
deny contains broken("consumer/narrowed", difference, [one.name]) if {
	judged
	some one in input.facts.earlier_declarations
	not was_critical(one.name)
	some difference in one.differences
	not accepted(one.name)
	not routed
}

accepted(name) if {
	some risk in input.release.residual_risks
	risk.measure == concat("/", ["consumers", name])
}

default replaces := null

replaces := input.release.replaces

broken(code, one, names) := object.union(
	finding.make(code, one.document, one.pointer, one.measure, null),
	{
		"consumer": names,
		"change": one.change,
		"before": one.before,
		"after": one.after,
		"replaced": replaces,
	},
)

route := input.release.change.compatibility_route

routed if {
	route.to == input.release.replaces
	route.days <= input.profile.coexistence_days
}

# METADATA
# title: A compatibility route leads to the replaced version
# description: The route leads to another version than the one that stays up beside this one.
# custom:
#   codes: [consumer/route]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CP-2, NIST SP 800-53 CM-3]
deny contains finding.make("consumer/route", "release", "/change/compatibility_route/to", route.to, replaced) if {
	judged
	replaced := input.release.replaces
	route.to != replaced
}

# METADATA
# title: The replaced version stays up as long as the route
# description: The profile's coexistence ends before the route does.
# custom:
#   codes: [consumer/route-too-long]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CP-2, NIST SP 800-53 CM-3]
deny contains finding.make("consumer/route-too-long", "release", "/change/compatibility_route/days", route.days, days) if {
	judged
	days := input.profile.coexistence_days
	route.days > days
}

# METADATA
# title: Each critical consumer is let in
# description: No rule of the bound access policy fits the attributes of a critical consumer for an action that it needs.
# custom:
#   needs: [policies.AccessPolicy]
#   codes: [consumer/not-admitted]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 AC-3, NIST SP 800-162, NIST SP 800-53 CP-2]
deny contains found if {
	some [_, name] in critical
	some found in refused("shut_out", name, declared[name])
}

# By what a consumer declares that it needs, what the bound policies refuse.
refused("shut_out", name, needs) := {object.union(found, {"consumer": name}) |
	some policy in bound.of_kind.AccessPolicy
	some needed in needs.access
	not admitted(policy.value.allow, needed)
	found := finding.make("consumer/not-admitted", policy.path, "/allow", needed.attributes, needed.action)
}

refused("too_fast", name, needs) := {above(policy.path, "/requests_per_second", most, calls, name) |
	some policy in bound.of_kind.RateLimit
	calls := needs.calls.per_second
	most := policy.value.requests_per_second
	calls > most
}

refused("too_often", name, needs) := {above(policy.path, "/calls_per_consumer", most, calls, name) |
	some policy in bound.of_kind.Quota
	calls := needs.calls.per_day
	most := floor(policy.value.calls_per_consumer * a_day[policy.value.per])
	calls > most
}

refused("too_few_rows", name, needs) := {object.union(found, {"consumer": name}) |
	run := input.evidence.staging_report.batch
	rows := needs.runs.rows
	run.rows < rows
	found := finding.make("consumer/larger-run", "staging_report", "/batch/rows", run.rows, rows)
}

admitted(rules, needed) if {
	some rule in rules
	needed.action in rule.action
	every attribute, values in rule.subject {
		takes(values, object.get(needed.attributes, [attribute], null))
	}
}

takes(values, value) if {
	value != null
	some one in values
	one in {"*", value}
}

# METADATA
# title: Each critical consumer fits the rate limit
# description: A critical consumer expects more calls in a second than the rate limit lets through.
# custom:
#   needs: [policies.RateLimit]
#   codes: [consumer/above-limit]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SC-6, NIST SP 800-53 CP-2]
deny contains found if {
	some [_, name] in critical
	some found in refused("too_fast", name, declared[name])
}

# A month may have 31 days.
a_day := {"hour": 24, "day": 1, "month": 1 / 31}

# METADATA
# title: Each critical consumer fits the quota
# description: A critical consumer expects more calls in a day than the quota lets through.
# custom:
#   needs: [policies.Quota]
#   codes: [consumer/above-limit]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SC-6, NIST SP 800-53 CP-2]
deny contains found if {
	some [_, name] in critical
	some found in refused("too_often", name, declared[name])
}

# METADATA
# title: A consumer says how it asks
# description: >-
#   A consumer of a model that runs in batches declares calls and no runs, or one of any other model the other way round.
# custom:
#   codes: [consumer/asks-otherwise]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SA-9, NIST AI RMF MAP 1.1]
deny contains object.union(finding.make("consumer/asks-otherwise", "model_file", pointer, name, serving), {"change": change, "mend": change}) if {
	judged
	some position, consumer in input.model_file.consumers
	name := consumer.name
	pointer := finding.pointer(["consumers", position])
	serving := object.get(input.model_file, "serving", "online")
	some change in otherwise(serving == "batch", declared[name])
}

otherwise(true, needs) := {"no_runs" | not needs.runs} | {"calls" | needs.calls}

otherwise(false, needs) := {"no_calls" | not needs.calls} | {"runs" | needs.runs}

# METADATA
# title: The run that was measured is as large as any consumer's
# description: Staging measured a run of fewer rows than a consumer has in one.
# custom:
#   needs: [profile.slos.batch]
#   codes: [consumer/larger-run]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SA-11]
deny contains found if {
	judged
	some consumer in input.model_file.consumers
	some found in refused("too_few_rows", consumer.name, declared[consumer.name])
}

# METADATA
# title: A day has time for all runs
# description: >-
#   On their busiest day the consumers' runs have more rows than the rate that staging measured, or that the profile promises,
#   answers from midnight to midnight.
# custom:
#   needs: [profile.slos.batch]
#   codes: [consumer/more-rows]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SC-5, NIST SP 800-53 SA-11]
deny contains object.union(finding.make("consumer/more-rows", document, pointer, rate, needed), {"change": change, "rows": rows}) if {
	judged
	input.model_file.serving == "batch"
	rows := sum([one | some consumer in input.model_file.consumers; one := rows_a_day(declared[consumer.name].runs)])
	needed := finding.rounded(rows / 86400)
	some [document, pointer, change, rate] in rates
	rate < needed
}

rows_a_day(runs) := runs.rows * runs.per_day

rates := array.concat(
	[["staging_report", "/batch/rows_per_second", "measured", rate] | rate := input.evidence.staging_report.batch.rows_per_second],
	[["profile", "/slos/batch/rows_per_second", "promised", rate] | rate := input.profile.slos.batch.rows_per_second],
)

# METADATA
# title: Somebody says how large a run is
# description: The profile promises how long a run takes, and no consumer of the model declares its runs.
# custom:
#   needs: [profile.slos.batch]
#   codes: [consumer/no-run]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 SA-9, NIST SP 800-53 SC-5]
deny contains finding.make("consumer/no-run", "model_file", "/consumers", null, null) if {
	judged
	input.profile.slos.batch
	input.model_file.serving == "batch"
	every consumer in input.model_file.consumers {
		not declared[consumer.name]
	}
}

above(path, pointer, limit, calls, name) := object.union(
	finding.make("consumer/above-limit", path, pointer, limit, calls),
	{"consumer": name},
)
