# What demands.yaml asks of such a model, by the names that `not_applicable` of a release has for it: `evidence/canary_plan`.
package relc.demanded

import data.relc.bound
import data.relc.contradicted
import data.relc.guarded
import data.relc.kind
import data.relc.selection
import data.relc.watched

# With the names of the demands that ask for it.
asked[thing] contains demand.name if {
	# What was approved is not asked for what its model became since then.
	not input.approved
	some demand in fitting
	some thing in things(demand)
	not pointless(thing)
	not declined[thing]
}

# Whether something would be asked of it if the release did not decline it.
is_asked(thing) if {
	some demand in fitting
	thing in things(demand)
	not pointless(thing)
}

is_asked("decides_about_people") if input.model_file.decides_about_people == false

is_asked("task") if count(contradicted.signs) > 0

is_asked("personal_data") if contradicted.compares_groups

is_asked(thing) if {
	name := trim_prefix(thing, "drift/")
	name != thing
	not watched.accepted_alone(name)
}

# Where model.yaml guards no output there is no range to keep. A number that nobody guards is refused by the gate `output`.
pointless(thing) if {
	split(thing, "/") in [["profile", "guardrails"], ["runtime_policies", "OutputLimits"]]
	count(guarded.names) == 0
}

fitting contains demand if {
	some demand in input.demands
	selection.fits(demand.when, kind.facts)
	not kind.is_of_now(demand.when)
}

things(demand) := listed | items if {
	listed := {concat("/", [part, item]) |
		some part in ["evidence", "measures", "profile", "runtime_policies"]
		some item in demand[part]
	}
	items := {concat("/", ["checklists", list, id]) | some list, ids in demand.checklists; some id in ids}
}

# The release says that it does not apply, demands.yaml admits that of such a model, and the role that it names accepts it.
declined[thing] := said if {
	some thing, said in input.release.not_applicable
	said.accepted_by in acceptors(thing)
}

# The roles that may accept that it does not apply.
acceptors(thing) := {entry.by |
	some entry in input.declinable
	covers(entry.demand, thing)
	selection.surely_fits(entry.when, kind.now)
	may_lack(thing)
	not is_of_no_field(thing)
}

# Nobody accepts for a field that there is not, such as one that may come later.
is_of_no_field(thing) if {
	baseline := input.evidence.drift_baseline
	startswith(thing, "drift/")
	name := trim_prefix(thing, "drift/")
	not baseline.unwatched[name]
	not baseline.features[name]
}

# What has files has parts that were built from others', whatever demands.yaml admits.
may_lack(thing) if not thing in {concat("/", ["evidence", document]) | some document in ["sbom", "vex"]}

may_lack(_) if bound.is_service

covers(name, thing) if name == thing

covers("drift/*", thing) if startswith(thing, "drift/")

# Whether shadow took the measure.
has_measure(name) if {
	name != "limited"
	is_number(input.evidence.shadow_eval.candidate[name])
}

# Of a model whose measures differ from task to task: any that is kept from becoming worse, beside the same of what it ran beside. How
# far a number is off says nothing of a class or an order.
has_measure("limited") if {
	some name, value in input.evidence.shadow_eval.candidate
	is_number(value)
	is_number(input.evidence.shadow_eval.baseline_metrics[name])
	not name in contradicted.of_numbers
	limits_it(limits_of_measures[_], name)
}

has_measure("limited") if {
	some name, value in input.evidence.shadow_eval.candidate
	is_number(value)
	is_number(input.profile.slos.llm[name])
}

limits_it("*", _)

limits_it(wanted, name) if wanted == name

limits_of_measures := [name |
	some limit in input.thresholds.regressions
	["shadow_eval", "candidate", name] = split(limit.measure, "/")
	not name in contradicted.of_numbers
]

# Whether the release has the file, readable or not.
has_file(document) if document in input.facts.files

# The words of a finding: who asks for it, and who may accept that it does not apply.
told(found, thing) := object.union(found, {
	"demand": thing,
	"demands": sort(asked[thing]),
	"roles": sort(acceptors(thing)),
})
