# METADATA
# title: Demands
# description: >-
#   What demands.yaml asks of such a model is there: files of evidence, parts of the profile, measures. What a release says that it
#   needs, it has as well; what it declines may be declined, and is not there.
# custom:
#   risk: Nobody notices that a model was never tested for what can go wrong with its kind
package relc.gates.demand

import data.relc.declined
import data.relc.demanded
import data.relc.finding
import data.relc.names

# METADATA
# title: Demanded evidence is there
# description: A file that demands.yaml asks of such a model is missing, and the release does not decline it as it may.
# custom:
#   codes: [load/missing-evidence]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SA-11, NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.3]
deny contains demanded.told(finding.make("load/missing-evidence", document, "", null, thing), thing) if {
	some thing, _ in demanded.asked
	["evidence", document] = split(thing, "/")
	not demanded.has_file(document)
}

# METADATA
# title: What is promised or was done has its evidence
# description: The profile watches fairness or drift, or the rollout had a canary, and the file that this is judged by is missing.
# custom:
#   codes: [load/missing-evidence]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SA-11, NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.3]
deny contains object.union(finding.make("load/missing-evidence", document, "", null, part), said) if {
	some [document, part] in needing
	not demanded.has_file(document)
	thing := concat("/", ["evidence", document])
	not demanded.asked[thing]
	said := {"demand": thing, "change": part}
}

needing contains ["fairness", "fairness"] if input.profile.fairness

needing contains ["drift_baseline", "drift"] if input.profile.drift

needing contains ["canary_plan", "canary"] if count(input.evidence.rollout_decision.canary) > 0

# METADATA
# title: Demanded parts of the profile are there
# description: The profile lacks a part that demands.yaml asks of such a model, and the release does not decline it as it may.
# custom:
#   codes: [demand/no-part]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-6, NIST SP 800-53 SA-11]
deny contains demanded.told(finding.make("demand/no-part", "profile", pointer, null, part), thing) if {
	input.profile
	some thing, _ in demanded.asked
	startswith(thing, "profile/")
	part := substring(thing, count("profile/"), -1)
	way := split(part, "/")
	object.get(input.profile, way, null) == null
	pointer := finding.pointer(array.slice(way, 0, count(way) - 1))
}

# METADATA
# title: Demanded measures were taken
# description: >-
#   Shadow did not measure what demands.yaml asks of such a model, or nothing that is kept from becoming worse, and the release does
#   not decline it as it may.
# custom:
#   codes: [demand/no-measure]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 SA-11, NIST AI RMF MEASURE 2.3]
deny contains object.union(demanded.told(found, thing), {"change": mended(measure), "mend": mended(measure)}) if {
	candidate := input.evidence.shadow_eval.candidate
	some thing, _ in demanded.asked
	["measures", measure] = split(thing, "/")
	not demanded.has_measure(measure)
	measured := sort([name | some name, _ in candidate; is_of_both(measure, name)])
	found := finding.make("demand/no-measure", "shadow_eval", "/candidate", measured, wanted(measure))
}

# A comparison takes both sides.
is_of_both("limited", name) if is_number(input.evidence.shadow_eval.baseline_metrics[name])

is_of_both(measure, _) if measure != "limited"

wanted(measure) := measure if measure != "limited"

wanted("limited") := sort(demanded.limits_of_measures)

mended("limited") := "limited"

mended(measure) := "added" if not measure in {"limited", "rmse"}

mended("rmse") := "square" if squared

mended("rmse") := "added" if not squared

# What was measured is the square of what is asked for.
squared if {
	some named in [input.evidence.shadow_eval.candidate, input.evidence.registry.metrics]
	some name, _ in named
	names.has(name, "mse")
}

# METADATA
# title: Only what may be declined is declined
# description: >-
#   The release says that something does not apply, and demands.yaml lets no such model decline it, or another role accepts that than
#   the release names.
# custom:
#   codes: [demand/not-declinable]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4, NIST SP 800-53 AC-5]
deny contains object.union(finding.make("demand/not-declinable", "release", pointer, named, roles), words) if {
	some thing, one in declined.said
	not demanded.declined[thing]
	roles := sort(demanded.acceptors(thing))
	named := one.accepted_by
	[change, pointer] := refused_at(thing, roles)
	words := {"change": change, "mend": change, "thing": thing, "open": sort(declined.open_to)}
}

refused_at(thing, []) := ["never", finding.pointer(["not_applicable", thing])] if not demanded.is_of_no_field(thing)

refused_at(thing, []) := ["field", finding.pointer(["not_applicable", thing])] if demanded.is_of_no_field(thing)

refused_at(thing, roles) := ["role", finding.pointer(["not_applicable", thing, "accepted_by"])] if count(roles) > 0

# METADATA
# title: What is declined is not there
# description: The release says that something does not apply, and has it all the same.
# custom:
#   codes: [demand/declined-yet-there]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4]
deny contains object.union(finding.make("demand/declined-yet-there", "release", pointer, thing, null), {"change": change}) if {
	some thing in declined.there
	demanded.declined[thing]
	pointer := finding.pointer(["not_applicable", thing])
	change := way_there(thing)
}

way_there(thing) := split(thing, "/")[0] if not declined.is_only_logged(thing)

way_there(thing) := "logged" if declined.is_only_logged(thing)

# METADATA
# title: What is declined is asked for
# description: >-
#   The release says that something does not apply, and nothing asks for it. relc warns: on another target, the model may have been
#   something since the last signed state that it is asked of.
# custom:
#   codes: [demand/not-asked]
#   severity: low
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3]
deny contains finding.make("demand/not-asked", "release", finding.pointer(["not_applicable", thing]), thing, null) if {
	some thing, _ in declined.said
	demanded.declined[thing]
	not thing in declined.there
	not demanded.is_asked(thing)
}

# METADATA
# title: A model that decides nothing about people says why in each release
# description: model.yaml says that the model decides nothing about people, and the release does not say why, for a role to accept.
# custom:
#   codes: [demand/not-declared]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST AI RMF MAP 1.1]
deny contains object.union(found, {"change": change, "mend": change}) if {
	input.model_file.decides_about_people == false
	thing := "decides_about_people"
	not declined.said[thing]
	not input.approved
	roles := sort(demanded.acceptors(thing))
	[change, _] := refused_at(thing, roles)
	found := finding.make("demand/not-declared", "release", "", thing, roles)
}
