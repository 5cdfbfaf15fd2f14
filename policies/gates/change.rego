# METADATA
# title: Classes of change
# description: An emergency is for an incident; what a standard change may be is for its recipe.
# custom:
#   risk: A change goes live in haste, and nobody can say what for
package relc.gates.change

import data.relc.finding

# METADATA
# title: An emergency names its incident
# description: Nobody can look up what the emergency is for.
# custom:
#   codes: [change/no-incident]
#   severity: high
#   evidence: declared
#   controls: [NIST SP 800-53 CM-3, NIST SP 800-53 IR-4, ITIL change enablement]
deny contains finding.make("change/no-incident", "release", "/change/class", "emergency", "incident") if {
	input.release.change.class == "emergency"
	not input.release.change.incident
}
