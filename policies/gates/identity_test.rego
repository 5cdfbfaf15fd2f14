package relc_test.identity

import data.fixture
import data.relc.documents
import data.relc.gates.identity

denied_by(path, value) := found if {
	found := fixture.rows(identity.deny) with input as fixture.with_value(path, value)
}

test_evidence_of_this_run_passes if identity.deny == set() with input as fixture.good

test_absent_evidence_makes_no_noise if {
	identity.deny == set() with input as fixture.without("evidence")
	identity.deny == set() with input as fixture.without("evidence/provenance")
	identity.deny == set() with input as fixture.without("evidence/registry")
}

test_another_model_version_or_run_denies_in_every_document if {
	# The registry is what the others are compared with.
	named := [document | some document in documents.of_run; document != "registry"]
	count(named) > 0
	every document in named {
		every field, value in {"model": "risk-default", "version": "2", "run_id": "run-2"} {
			path := concat("/", ["", "evidence", document, field])
			pointer := concat("/", ["", field])
			denied_by(path, "other") == {["evidence/identity", document, pointer, "other", value]}
		}
	}
}

# The good release, where every document and the registry name these instead of their run.
made_by(names) := json.patch(fixture.good, array.concat(
	[{"op": "remove", "path": concat("/", [place, "run_id"])} | some place in places],
	[{"op": "add", "path": concat("/", [place, name]), "value": value} | some place in places; some name, value in names],
))

places := array.concat(
	[concat("/", ["/evidence", document]) | some document in documents.of_run],
	["/evidence/provenance/buildDefinition/externalParameters"],
)

test_a_version_without_a_run_is_its_logged_model if {
	identity.deny == set() with input as made_by({"model_id": "m-2"})
}

test_another_logged_model_denies_in_every_document if {
	every place in places {
		spoilt := json.patch(made_by({"model_id": "m-2"}), [{"op": "add", "path": concat("/", [place, "model_id"]), "value": "m-1"}])
		findings := fixture.rows(identity.deny) with input as spoilt
		{["evidence/identity", "m-1", "m-2"], ["evidence/identity", "m-2", "m-1"]} & {[code, observed, expected] |
			some [code, _, _, observed, expected] in findings
		} != set()
	}
}

test_where_both_are_known_each_that_is_named_must_fit if {
	both := made_by({"run_id": "run-2", "model_id": "m-2"})
	identity.deny == set() with input as both
	identity.deny == set() with input as json.remove(both, ["evidence/hygiene/run_id"])
	identity.deny == set() with input as json.remove(both, ["evidence/hygiene/model_id"])
	every name in ["run_id", "model_id"] {
		spoilt := json.patch(both, [{"op": "add", "path": concat("/", ["/evidence/hygiene", name]), "value": "other"}])
		findings := fixture.rows(identity.deny) with input as spoilt
		count(findings) == 1
	}
}

test_a_run_that_the_registry_does_not_name_denies if {
	spoilt := json.patch(made_by({"model_id": "m-2"}), [{"op": "add", "path": "/evidence/fairness/run_id", "value": "run-2"}])
	findings := fixture.rows(identity.deny) with input as spoilt
	findings == {["evidence/identity", "fairness", "/run_id", "run-2", null]}
}

test_what_names_neither_run_nor_logged_model_denies if {
	makers := ["run_id", "model_id"]
	every document in documents.of_run {
		findings := fixture.rows(identity.deny) with input as fixture.without(concat("/", ["evidence", document, "run_id"]))
		["evidence/unidentified", document, "", null, makers] in findings
	}
	pointer := "/buildDefinition/externalParameters"
	path := "evidence/provenance/buildDefinition/externalParameters/run_id"
	findings := fixture.rows(identity.deny) with input as fixture.without(path)
	findings == {["evidence/unidentified", "provenance", pointer, null, makers]}
}

test_a_registry_that_speaks_of_another_version_denies if {
	denied_by("/evidence/registry/version", "1") == {["evidence/identity", "registry", "/version", "1", "2"]}
}

test_provenance_of_another_build_denies if {
	every field, value in {"model": "risk-default", "version": "2", "run_id": "run-2"} {
		pointer := concat("/", ["/buildDefinition/externalParameters", field])
		path := concat("", ["/evidence/provenance", pointer])
		denied_by(path, "other") == {["evidence/identity", "provenance", pointer, "other", value]}
	}
}

test_a_vex_about_another_model_denies if {
	pointer := "/metadata/component/hashes"
	expected := {["evidence/identity", "vex", pointer, ["sha256:dd"], "sha256:cc"]}
	denied_by("/evidence/vex/metadata/component/hashes", [{"alg": "SHA-256", "content": "dd"}]) == expected
	of_another_kind := {["evidence/identity", "vex", pointer, [], "sha256:cc"]}
	denied_by("/evidence/vex/metadata/component/hashes", [{"alg": "SHA-1", "content": "cc"}]) == of_another_kind
}

test_a_build_from_other_data_denies if {
	pointer := "/buildDefinition/resolvedDependencies"
	expected := {["evidence/dataset", "provenance", pointer, ["sha256:bb", "sha256:aa"], "sha256:cc"]}
	denied_by("/evidence/registry/dataset/digest", "sha256:cc") == expected
}

test_facts_of_another_registered_model_deny if {
	denied_by("/model_file/registry_name", "Risk Default") == {["evidence/identity", "registry", "/registry_name", "risk-default", "Risk Default"]}
	denied_by("/evidence/registry/registry_name", "Risk Default") == {["evidence/identity", "registry", "/registry_name", "Risk Default", "risk-default"]}
	identity.deny == set() with input as json.patch(fixture.good, [
		{"op": "add", "path": "/model_file/registry_name", "value": "Risk Default"},
		{"op": "add", "path": "/evidence/registry/registry_name", "value": "Risk Default"},
	])
}

# The registry has MLflow's own digest, and these dependencies are annotated with another.
annotated(digest) := json.patch(fixture.good, [
	{"op": "replace", "path": "/evidence/registry/dataset/digest", "value": "1a2b3c4d"},
	{
		"op": "add",
		"path": "/evidence/provenance/buildDefinition/resolvedDependencies/0/annotations",
		"value": {"mlflow_digest": digest},
	},
])

test_a_build_that_says_of_which_file_mlflows_digest_is_passes if {
	identity.deny == set() with input as annotated("1a2b3c4d")
}

test_a_build_that_does_not_say_it_denies if {
	pointer := "/buildDefinition/resolvedDependencies"
	other := fixture.rows(identity.deny) with input as annotated("sha256:1a2b3c4d")
	other == {["evidence/dataset", "provenance", pointer, ["sha256:1a2b3c4d"], "1a2b3c4d"]}
	denied_by("/evidence/registry/dataset/digest", "aa") == {["evidence/dataset", "provenance", pointer, [], "aa"]}
}

test_an_sbom_that_the_build_did_not_make_denies if {
	expected := {["evidence/sbom", "provenance", "/runDetails/byproducts", ["sha256:ee"], "sha256:ff"]}
	denied_by("/facts/sbom/digest", "sha256:ff") == expected
	unsaid := fixture.rows(identity.deny) with input as fixture.without("evidence/provenance/runDetails/byproducts")
	unsaid == {["evidence/sbom", "provenance", "/runDetails/byproducts", [], "sha256:ee"]}
}

test_components_of_another_model_or_version_deny if {
	every field, value in {"model": "other", "version": "3"} {
		path := concat("/", ["/evidence/components", field])
		found := fixture.rows(identity.deny) with input as fixture.llm_with(path, value)
		found == {["evidence/identity", "components", concat("", ["/", field]), value, fixture.components[field]]}
	}
}
