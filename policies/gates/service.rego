# METADATA
# title: Services of vendors
# description: >-
#   A model that a vendor keeps is named by contract, revision, region and the day of its evaluation. The version holds the file that
#   says so, and what is given to the service: prompts, tools and a retrieval index. What was measured is that service.
# custom:
#   needs: [evidence.components]
#   risk: A vendor's model decides that nobody evaluated, or files are released as if a vendor kept them
package relc.gates.service

import data.relc.bound
import data.relc.days
import data.relc.documents
import data.relc.finding

components := input.evidence.components

# METADATA
# title: A service has no files
# description: >-
#   Components.yaml names a vendor's service, and model.SHA256SUMS lists more than that file and the prompts, tools and retrieval
#   index that it names, or one of these is neither text nor an index.
# custom:
#   codes: [components/service-with-files]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 CM-8, NIST SP 800-53 SI-7, NIST SP 800-53 SR-4]
deny contains finding.make("components/service-with-files", "components", "/service", others, "components.yaml") if {
	components.service
	not bound.is_service
}

default others := null

others := input.facts.model.others

# METADATA
# title: What has no files is a service
# description: >-
#   Model.SHA256SUMS lists components.yaml alone, or with the prompts, tools and retrieval index that it names, and it names no
#   service of a vendor.
# custom:
#   codes: [components/no-service]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 CM-8, NIST SP 800-53 SR-4]
deny contains finding.make("components/no-service", "components", "", null, "service") if {
	components
	input.facts.model.lists_components_only == true
	not components.service
}

# METADATA
# title: What was measured is the service that is named
# description: >-
#   Staging, shadow or fairness asked another revision or region than components.yaml names, or does not say which; or it names
#   one, and components.yaml does not.
# custom:
#   codes: [components/other-service]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 SA-11, NIST SP 800-53 AU-10, NIST AI RMF MAP 4.1]
deny contains finding.make("components/other-service", document, finding.pointer(way), observed, expected) if {
	some document in documents.compared
	some field in ["region", "revision"]
	said := input.evidence[document]
	observed := object.get(said, ["service", field], null)
	expected := object.get(pinned, field, null)
	observed != expected
	way := [segment | some segment in ["service", field]; said.service]
}

pinned["revision"] := components.base_model.revision if components.service

pinned["region"] := components.service.region

# METADATA
# title: What was measured is what was evaluated
# description: Staging, shadow or fairness was measured before the day on which the service was evaluated.
# custom:
#   codes: [components/measured-before]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 SA-11, NIST AI RMF MAP 4.1]
deny contains finding.make("components/measured-before", document, "/measured_at", said, evaluated) if {
	evaluated := components.service.evaluated_on
	some document in documents.compared
	said := input.evidence[document].measured_at
	days.between(evaluated, said) < 0
}
