# METADATA
# title: Revalidation
# description: >-
#   What somebody says of a version that was validated again, and what a job measured of one in use: about which bytes, of
#   which days, beyond which thresholds of its profile, decided by whom, and until when. Judged when a plan takes it up.
# custom:
#   risk: A model runs on after its world has changed, on a validation that nobody did
package relc.revalidations

import data.relc.days
import data.relc.finding
import data.relc.selection

document := input.document

measured := document.measured

is_revalidation if document.kind == "Revalidation"

passed if {
	is_revalidation
	document.result == "passed"
}

day := document.decided_on if is_revalidation

day := document.measured_on if not is_revalidation

day_field := "decided_on" if is_revalidation

day_field := "measured_on" if not is_revalidation

# METADATA
# title: It is about this version, on the day of its name
# description: Model, version or day are not those of the file's name, or the digest is not that of the version's files.
# custom:
#   codes: [revalidation/of-another]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 SI-7, NIST SP 800-53 CA-7]
deny contains object.union(found, {"field": field}) if {
	some [field, observed, expected] in identity
	observed != expected
	found := finding.make("revalidation/of-another", "document", finding.pointer([field]), observed, expected)
}

identity := [
	["model", document.model, input.place.model],
	["version", document.version, input.place.version],
	[day_field, day, input.place.day],
	["model_digest", document.model_digest, input.model_digest],
]

# METADATA
# title: The day has come
# description: It says that it happened on a day that is still to come.
# custom:
#   codes: [revalidation/future]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 CA-7]
deny contains finding.make("revalidation/future", "document", finding.pointer([day_field]), day, input.today) if {
	day > input.today
}

# METADATA
# title: Measured before it was said
# description: The days of the data are in the wrong order, or lie after the day on which it was said.
# custom:
#   codes: [revalidation/window]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CA-7]
deny contains finding.make("revalidation/window", "document", finding.pointer(["measured", "window", end]), first, last) if {
	some [end, first, last] in [
		["from", measured.window.from, measured.window.until],
		["until", measured.window.until, day],
	]
	first > last
}

# METADATA
# title: It looks at newer data
# description: >-
#   The version passed on data that ends before that of a monitoring report beyond the thresholds, that ends no later than that of
#   the revalidation before, or that ends before the decision to roll the version out.
# custom:
#   codes: [revalidation/older-data]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 CA-7, NIST AI RMF MEASURE 2.4]
deny contains object.union(found, {"change": change}) if {
	passed
	some [change, expected] in older
	found := finding.make("revalidation/older-data", "document", "/measured/window/until", measured.window.until, expected)
}

older contains ["report", input.reported_until] if measured.window.until < input.reported_until

older contains ["last", input.validated_until] if measured.window.until <= input.validated_until

older contains ["rollout", input.rolled_out_on] if measured.window.until < input.rolled_out_on

# METADATA
# title: What was measured keeps within the thresholds
# description: >-
#   Drift, fairness or a service level is beyond what the version's profile limits, and the revalidation says that it passed.
#   In a monitoring report, that asks for a revalidation.
# custom:
#   codes: [revalidation/thresholds]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CA-7, NIST AI RMF MEASURE 2.4, NIST AI RMF MEASURE 2.11, NIST AI RMF MANAGE 4.1]
deny contains finding.make("revalidation/thresholds", "document", finding.pointer(array.concat(["measured"], way)), observed, limit) if {
	counts
	some [way, observed, limit] in beyond
}

counts if passed

counts if not is_revalidation

beyond contains [["psi", name], psi, input.profile.drift.psi_act] if {
	some name, psi in measured.psi
	psi >= input.profile.drift.psi_act
}

beyond contains [["fairness", watch.attribute, watch.metric], value, {"min": watch.min, "max": watch.max}] if {
	some watch in watchlist
	value := measured.fairness[watch.attribute][watch.metric]
	outside(value, watch)
}

outside(value, watch) if value < watch.min

outside(value, watch) if value > watch.max

beyond contains [array.concat(["slos"], way), value, limit] if {
	some [way, better] in levels
	value := object.get(measured, array.concat(["slos"], way), null)
	limit := object.get(slos, way, null)
	is_number(value)
	is_number(limit)
	misses(better, value, limit)
	not in_other_currency(way)
}

in_other_currency(["cost_per_1000_calls", _]) if other_currency

other_currency if measured.slos.cost_per_1000_calls.currency != slos.cost_per_1000_calls.currency

misses("lower", value, limit) if value > limit

misses("higher", value, limit) if value < limit

slos := object.get(input.profile, "slos", {})

watchlist := object.get(input.profile, ["fairness", "watchlist"], [])

levels := [
	[["latency_ms", "p95"], "lower"],
	[["latency_ms", "p99"], "lower"],
	[["error_rate"], "lower"],
	[["cost_per_1000_calls", "amount"], "lower"],
	[["batch", "duration_seconds"], "lower"],
	[["batch", "rows_per_second"], "higher"],
	[["llm", "groundedness"], "higher"],
	[["llm", "toxicity_rate"], "lower"],
	[["llm", "unsafe_answer_rate"], "lower"],
	[["llm", "wrong_refusal_rate"], "lower"],
	[["llm", "pii_leak_rate"], "lower"],
]

# METADATA
# title: All that the profile limits was measured
# description: A revalidation passed without measuring something that the version's profile limits.
# custom:
#   codes: [revalidation/not-measured]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CA-7, NIST AI RMF MEASURE 2.4, NIST AI RMF MEASURE 2.11]
deny contains finding.make("revalidation/not-measured", "document", "/measured", null, sort(missing)) if {
	passed
	missing := {concat("/", way) |
		some way in limited
		not is_number(object.get(measured, way, null))
	}
	count(missing) > 0
}

# METADATA
# title: Its cost is in the currency of the profile
# description: A revalidation that passed, or a monitoring report, has its cost in another currency, so that it cannot be compared.
# custom:
#   codes: [revalidation/currency]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CA-7, NIST AI RMF MEASURE 2.4]
deny contains finding.make("revalidation/currency", "document", pointer, observed, expected) if {
	counts
	other_currency
	pointer := "/measured/slos/cost_per_1000_calls/currency"
	observed := measured.slos.cost_per_1000_calls.currency
	expected := slos.cost_per_1000_calls.currency
}

limited contains ["psi", name] if some name in input.features

limited contains ["fairness", watch.attribute, watch.metric] if some watch in watchlist

limited contains array.concat(["slos"], way) if {
	some [way, _] in levels
	is_number(object.get(slos, way, null))
}

# METADATA
# title: The next day is there where it passed, and only there
# description: A revalidation passed without a next day or with one that is not later, or failed with one.
# custom:
#   codes: [revalidation/next]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CA-7]
deny contains finding.make("revalidation/next", "document", "/next", next, document.result) if {
	is_revalidation
	next := object.get(document, "next", null)
	not fits_result(next)
}

fits_result(null) if not passed

fits_result(next) if {
	passed
	is_string(next)
	next > day
}

# METADATA
# title: The next day is near enough
# description: >-
#   It lies more days after the revalidation than policies/governance/limits.yaml allows before one, or not before the
#   version's end of life, or the day after its last start.
# custom:
#   codes: [revalidation/too-far]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CA-7, NIST SP 800-53 CM-6]
deny contains object.union(found, {"change": change, "until": until, "mend": mend}) if {
	passed
	some [change, expected] in too_far
	found := finding.make("revalidation/too-far", "document", "/next", document.next, expected)
}

too_far contains ["end_of_life", input.end_of_life] if document.next >= input.end_of_life

too_far contains ["limit", most] if days.between(day, document.next) > most

most := min({limit.at_most |
	some limit in input.limits
	limit.field == "release/days_until/revalidate_by"
	selection.fits(limit.when, input.facts)
})

# The latest day that both allow.
until := min({days.after(input.end_of_life, -1)} | {last | last := days.after(day, most)})

mend := "until" if until > day

mend := "none" if until <= day

# METADATA
# title: Whoever decided is known
# description: It names somebody whom people.yaml does not know.
# custom:
#   codes: [people/unknown]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 CA-7]
deny contains finding.make("people/unknown", "document", "/decided_by", person.name, roles) if {
	some person in input.people
	person.roles == null
}

# METADATA
# title: Whoever decided has a role for it
# description: It names a person of people.yaml who neither validates for the second line nor decides on rollouts.
# custom:
#   codes: [people/role]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 AC-5, NIST SP 800-53 CA-7]
deny contains object.union(found, {"change": "several"}) if {
	some person in input.people
	person.roles != null
	every role in roles {
		not role in person.roles
	}
	found := finding.make("people/role", "document", "/decided_by", person.name, roles)
}

# METADATA
# title: Whoever decided was still there
# description: It names somebody whose last day was before it.
# custom:
#   codes: [people/left]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 AC-2, NIST SP 800-53 AU-10]
deny contains object.union(found, {"left": person.left}) if {
	some person in input.people
	person.left < day
	found := finding.make("people/left", "document", "/decided_by", person.name, day)
}

roles := ["independent-validation", "release-decider"]

# METADATA
# title: Who made the version does not validate it again
# description: Whoever decided wrote the release, by address or by name.
# custom:
#   codes: [revalidation/author]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 AC-5]
deny contains finding.make("revalidation/author", "document", "/decided_by", person.name, person.wrote) if {
	some person in input.people
	count(object.get(person, "wrote", [])) > 0
}
