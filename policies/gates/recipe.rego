# METADATA
# title: Standard change
# description: >-
#   A standard release is what its recipe says, and no further from the last version that everybody approved than the recipe
#   allows. It carries nothing that somebody would have to decide on.
# custom:
#   risk: A change of consequence passes as routine, with the approvals of routine
package relc.gates.recipe

import data.relc.documents
import data.relc.finding
import data.relc.gates.limit
import data.relc.gates.regression

# What was approved stays so, also when its recipe is over.
judged if {
	input.release.change.class == "standard"
	not input.approved
}

recipe := input.standard.recipe if judged

# Without a recipe there is nothing to compare with.
reviewed := input.standard.reviewed if recipe

provenance := input.evidence.provenance if recipe

pointer := "/change/recipe"

named := object.get(input.release.change, "recipe", null)

# METADATA
# title: A standard change names its recipe
# description: The release names no recipe, or one that does not exist.
# custom:
#   codes: [recipe/unknown]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4, ITIL change enablement]
deny contains finding.make("recipe/unknown", "release", pointer, named, sort(known)) if {
	judged
	not recipe
	known := {name | some name in input.standard.recipes}
}

# METADATA
# title: A recipe is for one model
# description: The recipe is for another model.
# custom:
#   codes: [recipe/other-model]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains finding.make("recipe/other-model", "release", pointer, named, recipe.model) if {
	recipe.model != input.model
}

# METADATA
# title: A recipe is for so many releases
# description: More releases of the model name the recipe than it is for.
# custom:
#   codes: [recipe/used-up]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains object.union(found, {"recipe": named}) if {
	input.standard.uses > recipe.most
	found := finding.make("recipe/used-up", "release", pointer, input.standard.uses, recipe.most)
}

# METADATA
# title: The pipeline is the recipe's
# description: Another key signed the provenance, or another builder, kind of build or parameters made the model.
# custom:
#   codes: [recipe/differs]
#   severity: critical
#   evidence: verified
#   controls: [SLSA v1.0 Build L1, NIST SP 800-53 SR-4, NIST SP 800-53 CM-3]
deny contains differing("provenance", place, part, observed, expected) if {
	some [part, place, observed, expected] in pipeline
	observed != expected
}

pipeline := [
	["key", "", object.get(input.standard, "key", null), recipe.build.key],
	["builder", "/runDetails/builder/id", provenance.runDetails.builder.id, recipe.build.builder],
	["type", "/buildDefinition/buildType", provenance.buildDefinition.buildType, recipe.build.type],
	["parameters", "/buildDefinition/externalParameters", parameters, object.get(recipe.build, "parameters", {})],
]

# Those that are the release's own are compared with the registry.
parameters := object.remove(
	provenance.buildDefinition.externalParameters,
	{"model", "version", "run_id", "model_id"} | {name | some name, _ in varying},
)

varying := object.get(recipe.build, "varying", {})

# METADATA
# title: What varies from build to build is what the recipe admits
# description: A parameter that the recipe lets vary is missing, or is none of the texts that it admits.
# custom:
#   codes: [recipe/differs]
#   severity: high
#   evidence: verified
#   controls: [SLSA v1.0 Build L1, NIST SP 800-53 SR-4, NIST SP 800-53 CM-3]
deny contains differing("provenance", place, "parameters", {name: value}, {name: admitted}) if {
	some name, admitted in varying
	value := object.get(provenance.buildDefinition.externalParameters, name, null)
	not admits(admitted, value)
	place := "/buildDefinition/externalParameters"
}

admits(admitted, value) if limit.admits(admitted, value)

admits(admitted, value) if {
	is_number(value)
	value == round(value)
	limit.admits(admitted, format_int(value, 10))
}

# METADATA
# title: The code is the recipe's
# description: What the build used beside data is not, file for file, the code that the recipe names.
# custom:
#   codes: [recipe/differs]
#   severity: critical
#   evidence: verified
#   controls: [SLSA v1.0 Build L1, NIST SP 800-53 SR-4, NIST SP 800-53 CM-3]
deny contains differing("provenance", "/buildDefinition/resolvedDependencies", "code", used, wanted) if {
	recipe
	names := {name | some name, _ in recipe.build.code} | {name | some [name, _] in dependencies; not is_data(name)}
	other := {name | some name in names; digests_of(name) != {digest | digest := recipe.build.code[name]}}
	count(other) > 0
	used := {name: sort(digests_of(name)) | some name in other}
	wanted := {name: object.get(recipe.build.code, name, null) | some name in other}
}

dependencies := {[dependency.name, concat(":", ["sha256", dependency.digest.sha256])] |
	some dependency in provenance.buildDefinition.resolvedDependencies
}

digests_of(name) := {digest | some [used, digest] in dependencies; used == name}

is_data(name) if limit.admits(recipe.data, name)

# METADATA
# title: The data come from the recipe's source
# description: The data set of the registry has no name that the recipe admits.
# custom:
#   codes: [recipe/differs]
#   severity: high
#   evidence: verified
#   controls: [SLSA v1.0 Build L1, NIST SP 800-53 SR-4, NIST AI RMF MAP 2.3]
deny contains differing("registry", "/dataset/name", "data", name, recipe.data) if {
	recipe
	name := input.evidence.registry.dataset.name
	not limit.admits(recipe.data, name)
}

# METADATA
# title: Features are the recipe's
# description: The model has a feature that the recipe does not name, or lacks one.
# custom:
#   needs: [evidence.drift_baseline]
#   codes: [recipe/differs]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST AI RMF MAP 2.3]
deny contains differing("drift_baseline", "/features", "features", sort(own), sort(recipe.features)) if {
	recipe
	own := {name | some name, _ in input.evidence.drift_baseline.features}
	own != {name | some name in recipe.features}
}

# METADATA
# title: Contract and profile are the recipe's
# description: The contract of input or output, or the profile with its service levels and policies, is another one.
# custom:
#   codes: [recipe/differs]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4]
deny contains differing(document, "", document, digest, recipe[document]) if {
	some document in ["contract_input", "contract_output", "profile"]
	digest := input.standard.digests[document]
	digest != recipe[document]
}

# METADATA
# title: What an LLM is made of stays
# description: The components of the LLM are not those of the last version that everybody approved.
# custom:
#   needs: [evidence.components]
#   codes: [recipe/differs]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4]
deny contains differing("components", "", "components", null, reviewed.version) if {
	made_of(input.evidence) != made_of(reviewed.evidence)
}

# But for the version that it says it is about. What is no LLM has no components.
made_of(evidence) := object.remove(object.get(evidence, "components", {}), ["version"])

# METADATA
# title: The canary is as careful as before
# description: The plan of the canary has other shares, fewer requests or a higher stop than that of the last version that everybody approved.
# custom:
#   needs: [evidence.canary_plan]
#   codes: [recipe/differs]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4]
deny contains differing("canary_plan", "", "canary_plan", null, reviewed.version) if {
	reviewed
	not as_careful(planned(input.evidence), planned(reviewed.evidence))
}

planned(evidence) := object.get(evidence, "canary_plan", null)

# Neither had a canary.
as_careful(null, null)

as_careful(plan, before) if {
	[step.traffic_percent | some step in plan.steps] == [step.traffic_percent | some step in before.steps]
	every position, step in plan.steps {
		step.min_requests >= before.steps[position].min_requests
	}
	every measure, most in before.stop_above {
		plan.stop_above[measure] <= most
	}
}

# METADATA
# title: Somebody approved what it is compared with
# description: None of the versions before it was approved by everybody, or it cannot be read.
# custom:
#   codes: [recipe/not-reviewed]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 CM-4]
deny contains finding.make("recipe/not-reviewed", "release", "/replaces", input.release.replaces, "normal") if {
	recipe
	not reviewed
}

# METADATA
# title: Measures are within the recipe's limits
# description: A measure is above or below what the recipe allows.
# custom:
#   codes: [recipe/beyond]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.3]
deny contains measured("recipe/beyond", name, here[name], wanted, {"side": side}) if {
	some measure in recipe.measures
	some name in matching(here, measure)
	some [side, wanted, missed] in sides(measure, here[name])
	missed
}

sides(measure, value) := {[side, wanted, missed] |
	some side in ["at_least", "at_most"]
	wanted := measure[side]
	missed := misses(side, value, wanted)
}

misses("at_least", value, wanted) := value < wanted

misses("at_most", value, wanted) := value > wanted

# METADATA
# title: Measures stay near those that everybody approved
# description: A measure is further from that of the last version that everybody approved than the recipe allows.
# custom:
#   codes: [recipe/crept]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST AI RMF MEASURE 2.3, NIST AI RMF MANAGE 4.1]
deny contains measured("recipe/crept", name, here[name], before[name], said) if {
	some measure in recipe.measures
	some name in matching(here, measure)
	margin := finding.rounded(worse_by(measure, here[name], before[name]))
	margin > measure.worse_by
	said := {"version": reviewed.version, "margin": margin, "limit": measure.worse_by}
}

worse_by(measure, value, was) := was - value if {
	is_number(measure.at_least)
	not measure.at_most
}

worse_by(measure, value, was) := value - was if {
	is_number(measure.at_most)
	not measure.at_least
}

worse_by(measure, value, was) := abs(value - was) if {
	is_number(measure.at_most)
	is_number(measure.at_least)
}

# METADATA
# title: What a recipe limits is measured
# description: A measure of the recipe is missing here, or in the last version that everybody approved.
# custom:
#   codes: [recipe/not-measured]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.3]
deny contains finding.make("recipe/not-measured", "release", pointer, measure.measure, version) if {
	some measure in recipe.measures
	some [version, names] in [[input.version, matching(here, measure)], [reviewed.version, matching(before, measure)]]
	not same_names(names, measure)
}

# Here are measures, and the other version has the same ones.
same_names(names, measure) if {
	count(names) > 0
	names == matching(here, measure)
}

# METADATA
# title: A recipe limits every measure that is compared
# description: A measure that the thresholds or the recipe compare has no limit there on the side where it gets worse, so that it could creep.
# custom:
#   codes: [recipe/unlimited]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-4, NIST AI RMF MEASURE 2.3, NIST AI RMF MANAGE 4.1]
deny contains measured("recipe/unlimited", name, here[name], sort(lacking), {"recipe": named}) if {
	recipe
	some [measure, lacking] in wanting
	some name in matching(here, {"measure": measure})
	not limited_in_recipe(name, lacking)
}

# By which limits a measure would get worse; of those that no threshold compares, by either.
wanting := {[limited.measure, getting_worse[limited.better]] | some limited in input.thresholds.regressions} | {[measure.measure, {"at_least", "at_most"}] | some measure in recipe.measures; count(sides(measure, 0)) == 0}

getting_worse := {"higher": {"at_least"}, "lower": {"at_most"}, "nearer_zero": {"at_least", "at_most"}}

limited_in_recipe(name, needed) if {
	limited := {side |
		some measure in recipe.measures
		is_of(name, measure)
		some [side, _, _] in sides(measure, 0)
	}
	count(needed - limited) == 0
}

here := numbers(input.evidence) if recipe

before := numbers(reviewed.evidence)

numbers(evidence) := {regression.name_of(document, path): number |
	some document in documents.compared
	walk(evidence[document], [path, number])
	is_number(number)
}

matching(values, measure) := {name | some name, _ in values; is_of(name, measure)}

is_of(name, measure) if {
	segments := split(name, "/")
	wanted := split(measure.measure, "/")
	count(segments) == count(wanted)
	regression.fits(segments, wanted)
}

# METADATA
# title: The build signed what was measured
# description: A measurement is no by-product of the signed provenance.
# custom:
#   codes: [recipe/unsigned]
#   severity: critical
#   evidence: verified
#   controls: [SLSA v1.0 Build L1, NIST SP 800-53 SR-4, NIST SP 800-53 AU-10]
deny contains finding.make("recipe/unsigned", document, "", digest, "byproducts") if {
	recipe
	made := {concat(":", ["sha256", byproduct.digest.sha256]) | some byproduct in provenance.runDetails.byproducts}
	some document in array.concat(documents.compared, ["drift_baseline"])
	digest := input.standard.digests[document]
	not digest in made
}

# METADATA
# title: A standard change needs no exception
# description: An exception is made for the release.
# custom:
#   codes: [recipe/carries]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains carried("exceptions", finding.pointer(["exceptions", one.position]), "exception", one.ticket) if {
	recipe
	some one in input.exceptions
}

# METADATA
# title: A standard change has no new residual risk
# description: A residual risk is not, word for word and with its last day, one of the last version that everybody approved.
# custom:
#   codes: [recipe/carries]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 RA-3]
deny contains carried("release", finding.pointer(["residual_risks", position]), "risk", risk.risk) if {
	some position, risk in input.release.residual_risks
	not risk in reviewed.residual_risks
	reviewed
}

# METADATA
# title: A standard change names the same limitations
# description: A limitation of the last version that everybody approved is missing, or is put in other words.
# custom:
#   codes: [recipe/carries]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST AI RMF MAP 2.2]
deny contains carried("release", "/limitations", "limitation", limitation) if {
	some limitation in reviewed.limitations
	not limitation in input.release.limitations
}

# METADATA
# title: A standard change says of nothing more that it does not apply
# description: An item of a checklist is said not to apply, and the last version that everybody approved does not say so in the same words.
# custom:
#   codes: [recipe/carries]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains carried(document, finding.pointer(["items", position, "status"]), "not_applicable", item.id) if {
	recipe
	some document in ["readiness", "hygiene"]
	some position, item in input.evidence[document].items
	item.status == "not_applicable"
	not said_before(document, item)
}

# In the same checklist, with the same reason.
said_before(document, item) if {
	some one in reviewed.evidence[document].items
	said_of(one) == said_of(item)
}

said_of(item) := [item.id, item.status, object.get(item, "note", "")]

# METADATA
# title: A standard change declares nothing more not applicable
# description: A demand is declared not applicable, and the last version that everybody approved does not decline it in the same words.
# custom:
#   codes: [recipe/carries]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains carried("release", finding.pointer(["not_applicable", demand]), "not_applicable", demand) if {
	recipe
	some demand, declined in input.release.not_applicable
	not declined_before(demand, declined)
}

declined_before(demand, declined) if reviewed.not_applicable[demand] == declined

# METADATA
# title: A standard change leaves no other measure uncompared
# description: A measure is said not to be in the registry, and was not in the last version that everybody approved.
# custom:
#   codes: [recipe/carries]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST AI RMF MEASURE 2.3]
deny contains carried("shadow_eval", "/not_in_registry", "not_in_registry", sort(said)) if {
	reviewed
	recipe
	said := {name | some name in input.evidence.shadow_eval.not_in_registry.measures} - excused
	count(said) > 0
}

excused := {name | some name in reviewed.evidence.shadow_eval.not_in_registry.measures}

# METADATA
# title: A standard change dismisses no other vulnerability
# description: The VEX says of a vulnerability that it does not apply, and that of the last version that everybody approved does not.
# custom:
#   codes: [recipe/carries]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 RA-5]
deny contains carried("vex", "/vulnerabilities", "vex", one.id) if {
	some one in input.standard.dismissed
	not one in reviewed.dismissed
	reviewed
}

differing(document, place, part, observed, expected) := object.union(
	finding.make("recipe/differs", document, place, observed, expected),
	{"change": part, "recipe": named},
)

carried(document, place, what, observed) := object.union(
	finding.make("recipe/carries", document, place, observed, null),
	{"change": what},
)

# A finding at the measure itself.
measured(code, name, observed, expected, said) := object.union(finding.make(code, document, place, observed, expected), all) if {
	document := split(name, "/")[0]
	place := substring(name, indexof(name, "/"), -1)
	all := object.union({"measure": name}, said)
}
