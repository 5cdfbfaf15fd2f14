# What a release declines in `not_applicable`, by the names that demands.yaml has for it.
package relc.declined

import data.relc.demanded
import data.relc.kind
import data.relc.names
import data.relc.selection

# Since the release was approved, model.yaml may have changed: neither it nor demands.yaml makes that wrong.
said := object.get(input.release, "not_applicable", {}) if not input.approved

# What such a model may decline, with the role that accepts it.
open_to contains concat("", [entry.demand, " (", entry.by, ")"]) if {
	some entry in input.declinable
	selection.surely_fits(entry.when, kind.now)
	demanded.may_lack(entry.demand)
}

# What is there although it is declined.
there contains thing if {
	some thing, _ in said
	is_there(split(thing, "/"))
}

is_there(["evidence", document]) if demanded.has_file(document)

is_there(["measures", measure]) if demanded.has_measure(measure)

is_there(["measures", "limited"]) if count(logged) > 0

# What the run logged was measured, whatever shadow reports of it.
logged contains metric if {
	some metric, _ in input.evidence.registry.metrics
	some limited in demanded.limits_of_measures
	some one in names.of(limited)
	names.has(metric, one)
	not names.is_computed_of(metric, limited)
}

is_only_logged(thing) if {
	split(thing, "/") == ["measures", "limited"]
	not demanded.has_measure("limited")
}

is_there(["runtime_policies", kind_of_policy]) if kind_of_policy in {binding.kind | some binding in input.profile.policies}

is_there(["checklists", list, id]) if {
	some item in input.evidence[list].items
	item.id == id
	object.get(item, "status", "done") == "done"
}

# A feature's name may have several parts.
is_there(steps) if {
	steps[0] == "drift"
	input.evidence.drift_baseline.features[concat("/", array.slice(steps, 1, count(steps)))]
}

is_there(steps) if {
	steps[0] == "profile"
	object.get(input.profile, array.slice(steps, 1, count(steps)), null) != null
}

is_there(["decides_about_people"]) if decides

# What decides without a person decides about one.
decides if input.profile.privacy.automated_decisions

decides if kind.now.decides_about_people != {false}
