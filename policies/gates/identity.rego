# METADATA
# title: Identity of the evidence
# description: >-
#   Every document is about this model and version, and about its run or its logged model; the build used the
#   registry's data set and made the SBOM.
# custom:
#   risk: Evidence of another run, logged model or version is passed off as this one's
package relc.gates.identity

import data.relc.documents
import data.relc.finding

named := array.concat(documents.of_run, documents.of_version)

expected["model"] := input.model

expected["version"] := input.version

# A version has a run, a logged model or both. Null for what it has not, so that a document that names one differs.
expected[name] := object.get(input.evidence.registry, name, null) if some name in makers

makers := ["run_id", "model_id"]

# METADATA
# title: Evidence is about this version
# description: A document names another model, version, run or logged model than the folder and the registry do.
# custom:
#   codes: [evidence/identity]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 SI-7, NIST SSDF PS.3]
deny contains finding.make("evidence/identity", document, finding.pointer([field]), observed, value) if {
	some document in named
	some field, value in expected
	observed := input.evidence[document][field]
	observed != value
}

# METADATA
# title: The registry's facts are of the registered model
# description: registry.json was fetched of another registered model than model.yaml names.
# custom:
#   codes: [evidence/identity]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 SI-7, NIST SSDF PS.3]
deny contains finding.make("evidence/identity", "registry", "/registry_name", observed, registered) if {
	observed := object.get(input.evidence.registry, "registry_name", input.model)
	registered := object.get(input.model_file, "registry_name", input.model)
	observed != registered
}

# METADATA
# title: Evidence says what it is about
# description: A document, or the registry, names neither a run nor a logged model.
# custom:
#   codes: [evidence/unidentified]
#   severity: critical
#   evidence: declared
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 SI-7, NIST SSDF PS.3]
deny contains finding.make("evidence/unidentified", document, "", null, makers) if {
	some document in documents.of_run
	content := input.evidence[document]
	count([name | some name in makers; is_string(content[name])]) == 0
}

# METADATA
# title: Provenance is about this run
# description: The verified provenance was made for another model, version, run or logged model.
# custom:
#   codes: [evidence/identity]
#   severity: critical
#   evidence: verified
#   controls: [SLSA v1.0 Build L1, NIST SP 800-53 SR-4, NIST SSDF PS.3]
deny contains finding.make("evidence/identity", "provenance", pointer, observed, value) if {
	some field, value in expected
	observed := input.evidence.provenance.buildDefinition.externalParameters[field]
	observed != value
	pointer := finding.pointer(["buildDefinition", "externalParameters", field])
}

# METADATA
# title: Provenance says what was built
# description: The verified provenance names neither a run nor a logged model.
# custom:
#   codes: [evidence/unidentified]
#   severity: critical
#   evidence: verified
#   controls: [SLSA v1.0 Build L1, NIST SP 800-53 SR-4, NIST SSDF PS.3]
deny contains finding.make("evidence/unidentified", "provenance", pointer, null, makers) if {
	parameters := input.evidence.provenance.buildDefinition.externalParameters
	count([name | some name in makers; is_string(parameters[name])]) == 0
	pointer := "/buildDefinition/externalParameters"
}

# METADATA
# title: The VEX is about this model
# description: The component that the VEX is about does not have the SHA-256 of this model.
# custom:
#   needs: [evidence.vex]
#   codes: [evidence/identity]
#   severity: critical
#   evidence: verified
#   controls: [NIST SP 800-53 AU-10, NIST SP 800-53 SI-7, NIST SSDF PS.3]
deny contains finding.make("evidence/identity", "vex", "/metadata/component/hashes", observed, digest) if {
	digest := input.facts.model.digest
	hashes := input.evidence.vex.metadata.component.hashes
	observed := [concat("", ["sha256:", hash.content]) | some hash in hashes; hash.alg == "SHA-256"]
	not digest in observed
}

# METADATA
# title: The build used the registry's data set
# description: No resolved dependency of the provenance has the digest of the data set that the registry names, which is a sha256 or MLflow's.
# custom:
#   codes: [evidence/dataset]
#   severity: critical
#   evidence: verified
#   controls: [SLSA v1.0 Build L1, NIST SP 800-53 SR-4, NIST AI RMF MAP 2.3]
deny contains finding.make("evidence/dataset", "provenance", pointer, used, digest) if {
	digest := input.evidence.registry.dataset.digest
	dependencies := input.evidence.provenance.buildDefinition.resolvedDependencies
	used := [name | some dependency in dependencies; name := data_digest(dependency, digest)]
	not digest in used
	pointer := "/buildDefinition/resolvedDependencies"
}

data_digest(dependency, digest) := concat(":", ["sha256", dependency.digest.sha256]) if startswith(digest, "sha256:")

# MLflow's digest is too short to prove anything: the builder signs which file it is of, beside the file's sha256.
data_digest(dependency, digest) := dependency.annotations.mlflow_digest if not startswith(digest, "sha256:")

# METADATA
# title: The build made the SBOM
# description: No by-product of the verified provenance has the digest of sbom.cdx.json, which no signature covers itself.
# custom:
#   codes: [evidence/sbom]
#   needs: [evidence.sbom]
#   severity: critical
#   evidence: verified
#   controls: [SLSA v1.0 Build L1, NIST SP 800-53 SR-4, NIST SSDF PS.3]
deny contains finding.make("evidence/sbom", "provenance", "/runDetails/byproducts", made, digest) if {
	digest := input.facts.sbom.digest
	byproducts := object.get(input.evidence.provenance.runDetails, "byproducts", [])
	made := [concat(":", ["sha256", byproduct.digest.sha256]) | some byproduct in byproducts]
	not digest in made
}
