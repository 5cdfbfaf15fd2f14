# METADATA
# title: Recipes end
# description: A standard release goes live while its recipe lasts.
# custom:
#   risk: What everybody once agreed to goes on for ever
package relc.timed_gates.recipe

import data.relc.finding

# METADATA
# title: The recipe lasts
# description: The last day of the recipe is over.
# custom:
#   codes: [recipe/over]
#   severity: high
#   evidence: verified
#   controls: [NIST SP 800-53 CM-3, ITIL change enablement]
deny contains object.union(found, {"recipe": input.release.change.recipe}) if {
	input.release.change.class == "standard"
	not input.frozen
	until := input.standard.recipe.until
	input.today > until
	found := finding.make("recipe/over", "release", "/change/recipe", input.today, until)
}
